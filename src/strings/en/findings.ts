/** What is said of findings in any face: those that are not mended automatically, and the list of a check's results. */
export const findingsEn = {
  'hindrance.rich-text': 'The formatting inside this cell is mixed and would be lost, so change it by hand.',
  'hindrance.holds-formula': 'A formula stands here, and formulas are never overwritten: change it by hand.',

  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'note',

  'results.title': 'Results of the check',
  'results.plan': 'Plan',
  'results.sheet': 'Sheet',
  'results.date': 'Checked on',
  'results.rules': 'Rule set',
  'results.errors': 'Errors',
  'results.warnings': 'Warnings',
  'results.answered': 'of them answered by a note',
  'results.infos': 'Notes',
  'results.severity': 'Severity',
  'results.cell': 'Cell',
  'results.rule': 'Rule',
  'results.what': 'What was found',
  'results.todo': 'What to do',
  'results.note': 'Answer',
  'results.none': 'Nothing was found.',
};
