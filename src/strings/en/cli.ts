/** The words of the command line, in English. */
export const cliEn = {
  usage: `ishreja: checks, mends and reports the annual work plan of an information-library centre

  ishreja check FILE… [--sheet NAME] [--last-report FILE] [--json | --csv]
      reads each plan and prints what is wrong with it
      --last-report FILE: compares the fact with last year’s report as it was filled here
  ishreja fix FILE --out FILE [--safe | --rule ID[=WAY]…] [--json]
      applies fixes to a copy; without --rule the safe ones; WAY (1, 2 …) chooses of several ways
  ishreja report FILE --out FILE [--template FILE [--mapping FILE] | --refresh FILE | --letter] [--period 2026 | 2026-Q1] [--last FILE] [--last-report FILE] [--notes FILE] [--values FILE] [--draft] [--json]
      fills the national report; --refresh: brings one that was filled up to date; --letter: the explanatory note;
      --last: last year’s report of the same period; --notes: JSON {"finding or rule": "sentence"} that answers warnings,
      --values: JSON {"mark": value} of what is entered by hand
  ishreja next-year FILE --out FILE [--sheet NAME] [--form FILE] [--choose ID=WAY…] [--json]
      makes next year’s plan in a new file: years, last year’s fact, events; --choose settles what it asks;
      --form: last year’s figures into a form that was handed down
  ishreja calendar FILE --out FILE.ics [--sheet NAME] [--service ID] [--period 2026 | 2026-Q1 | 2026-04] [--remind] [--json]
      the deadlines that are still open, for calendar programs; --remind: a week before each
  ishreja overview FILE --out FILE [--sheet NAME] [--json]
      how the year stands, on a sheet with charts in a copy: by section, by service, late, the largest changes
  ishreja print FILE --out FILE [--sheet NAME] [--json]
      sets the plan up for paper in a copy: A4 landscape, TASDIQLAYMAN, page numbers, a sheet of signatures; no cell changes
  ishreja map FORM --plan FILE --out FILE [--example FILE] [--mapping FILE] [--json]
      proposes what each cell of a form without marks takes, as a JSON for report --mapping; --example: the form filled by
      hand; --mapping: an earlier mapping, to see what moved, vanished or is new. Exit status 1 while cells are open
  ishreja done FILE --out FILE [--sheet NAME] [--from PAGES.xlsx…] [--period 2] [--choose CELL=NUMBER…] [--json]
      adds the sheet Bajarilishi, where what was done is entered by quarters, or brings it up to the plan;
      --from: puts into it what services filled in on their pages. Exit status 1 while something is left for a person
  ishreja services FILE --out FILE.xlsx | FOLDER [--sheet NAME] [--period 2 | 2026-Q2] [--json]
      a page for each service: its items, plan, earlier quarters and a column to fill in; into a FOLDER a workbook a service
  ishreja rules [--json]
      lists the rules

  --lang uz|uz-Cyrl|kaa|ru|en    the language of the words (uz)
  --help, --version

Exit status: 0 nothing that blocks; 1 errors or warnings stand; 2 a file could not be read or holds no plan, or the call is wrong.
`,
  noCommand: 'Say what to do: {commands} (ishreja --help tells more).',
  unknownCommand: 'There is no command “{command}”; there are {commands}.',
  unknownOption: 'The command {command} has no option {option}.',
  missingValue: 'The option {option} needs a value.',
  needlessValue: 'The option {option} takes no value.',
  noFile: 'Name the file to read.',
  oneFile: 'The command {command} takes one file; “{file}” is one too many.',
  needlessFile: 'The command {command} takes no file.',
  noOut: 'Name the file to write with --out.',
  sameFile: 'The file to write is the file to read; give --out another name, so that the original stays.',
  templateOrRefresh: 'Choose one: --template, --refresh or --letter.',
  mappingOfForm: 'A mapping (--mapping) belongs to a form; name it with --template.',
  noPlanFile: 'Name the plan with --plan.',
  jsonOrCsv: 'Choose one: --json or --csv.',
  fileColumn: 'File',
  sheetColumn: 'Sheet',
  safeOrRule: 'Choose one: --safe or --rule.',
  noRule: 'Name a rule after --rule (ishreja rules lists them).',
  unknownRule: 'There is no rule “{rule}” (ishreja rules lists them).',
  wrongWay: 'There is no way “{way}” of the rule {rule}; they are counted from 1: {rule}=1.',
  wrongPeriod: 'The period “{period}” is not one; write a year (2026) or a quarter (2026-Q1).',
  wrongDuePeriod: 'The period “{period}” is not one; write a year (2026), a quarter (2026-Q1) or a month (2026-04).',
  unknownLanguage: 'The language “{language}” is not known; there are uz, uz-Cyrl, kaa, ru and en.',
  unreadAbsent: 'There is no such file. Look at its name and its folder; a name with spaces goes in quotes.',
  unreadNoMatch: 'No file here has such a name. Look at the folder, and whether the names end in .xlsx or .xlsm.',
  unreadFolder: 'This is a folder. Name the workbooks in it: {file}/*.xlsx.',
  unreadForbidden:
    'The system does not let it be read. Close it in other programs, or copy it to a folder of your own and name the copy.',
  unreadBusy: 'Another program holds the file. Close it there and try again.',
  unreadLongName: 'Its name is too long for the system. Give the file a shorter name and try again.',
  unreadOther:
    'The system could not read the file ({code}). See that its disk is connected, or copy the file elsewhere and name the copy.',
  unreadLock:
    'This is no workbook but the sign that Excel leaves beside one that is open. Name the workbook itself: {workbook}.',
  unwrittenAbsent:
    'The file {file} could not be written: its folder is not there. Make the folder first, or name another one.',
  unwrittenFolder: '{file} is a folder. Write the name of a file after --out.',
  unwrittenForbidden:
    'The file {file} could not be written: the system does not allow it. Close it if it is open in another program, or name another folder.',
  unwrittenBusy:
    'The file {file} could not be written: it is open in another program. Close it there, or give --out another name.',
  unwrittenFull: 'The file {file} could not be written: the disk is full. Make room on it, or name another disk.',
  unwrittenLongName: 'The file {file} could not be written: its name is too long. Give --out a shorter one.',
  unwrittenOther: 'The file {file} could not be written ({code}). Give --out another name or folder.',
  otherKind:
    '{file}: this file will be an .{kind}; give --out a name that ends in .{kind}, so that it opens in its program.',
  noPlan:
    'No plan table was found: the headings of its columns (name, unit, fact, plan) are not there. Write them above the table, or name the file that holds the plan.',
  noPlanReport: 'This is a report that was filled here, not a plan. Name the file that holds the plan.',
  brokeDown: 'The program has failed by a fault of its own ({name}: {message}); please tell those who look after it.',
  checkedPlan: '{file}, {sheet}, {range}: {items} {items:item|items}, {sections} {sections:section|sections}',
  checkedDone: '{file}, {sheet}: what was done; {quarters} {quarters:quarter is|quarters are} over',
  clean: 'no faults',
  counts: '{error} {error:error|errors}, {warning} {warning:warning|warnings}, {info} {info:note|notes}',
  answered: '{count} of the warnings {count:is|are} answered by a note',
  noteLine: 'note: {text}',
  fixed: '{out}: {applied} {applied:fix|fixes} made, {refused} refused; standing now: {counts}',
  'refused.no-fix': 'this fault has no ready fix',
  'refused.several-ways':
    'it can be mended in several ways: choose one with --rule {rule}=1 … {ways}, or in the workbench',
  'refused.no-such-way': 'there is no such way of mending it; the last is {rule}={ways}',
  'refused.overlap': 'another fix changes the same place',
  fix: 'fix',
  noFix: 'a person mends it',
  doneMade: '{out}: the sheet “{sheet}” was added; what was done is entered there, quarter by quarter.',
  doneUpdated:
    '{out}: the sheet “{sheet}” was brought up to the plan: {added} {added:row|rows} added, {changed} changed.',
  doneGone: 'row {row}: item {number} “{name}” is in the plan no longer; its numbers stay.',
  manyPlans: 'There are several plans of one year in the file ({sheets}); name the sheet with --sheet.',
  newestOf: 'Of the plans on {sheets} the newest is taken: {sheet}.',
  otherYearReport: 'last year’s report is of {reportYear}, the fact of {factYear}: they were not compared.',
  noLastReport:
    '“{file}” holds no report of a whole year that was filled here, so last year’s numbers cannot be compared.',
};
