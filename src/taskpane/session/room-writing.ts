import { setEdit } from '../../actions/edit-item';
import { answersIn, noteOn } from '../../actions/notes';
import type { Choices } from '../../core/check/choices';
import { withNote } from '../../core/keep/answers';
import { readChoices } from '../../core/keep/choices-data';
import { type Note, noteCells, notesOn, type NotesPlace, notesPlace } from '../../core/keep/notes';
import { keptCells, keptText, NOTES_SHEETS, OWN_SHEET } from '../../core/keep/own-sheet';
import { parseCellName } from '../../core/sheet/address';
import { cellAt, type Grid } from '../../core/sheet/grid';
import { withoutGrey } from '../../core/sheet/grey-format';
import { resultsSheet } from '../../strings/check-results';
import { formatDay } from '../../strings/format';
import { keepAnswers } from './open-workbook';
import { writeStep } from './write-step';
import { readSheet, type SessionCore, showAnswers } from './session-core';

/** What is written beside the plan: notes, the office's choices, the results of a check. Loaded by its first use. */
export const roomWriting = {
  takeUp,
  readNotesAgain,
  writeNote,
  undoNote,
  choose,
  confirmFact,
  keepMappings,
  writeResults,
};

/** Takes up what the sheets of a workbook that was just opened hold: its notes and choices. */
function takeUp({ store }: SessionCore, grids: readonly Grid[]): void {
  const own = grids.find(({ sheet }) => sheet === OWN_SHEET);
  store.set({
    noteList: notesOn(notesPlace(grids)),
    choices: own ? readChoices(keptText(own, 'choices')) : {},
  });
}

/** The notes as the workbook has them now: somebody may have written on their sheet. */
async function readNotesAgain(core: SessionCore): Promise<NotesPlace> {
  core.areNotesOld = false;
  const place = notesPlace(await core.orCancelled(core.host.workbook.readAll(NOTES_SHEETS)));
  core.store.set({ noteList: notesOn(place) });
  showAnswers(core);
  return place;
}

/** Answers findings by one sentence, as one step that can be undone; an empty text takes their notes back. */
async function writeNote(core: SessionCore, findingIds: readonly string[], text: string): Promise<void> {
  const { store } = core;
  const { check } = store.getState();
  const findings = (check?.findings ?? []).filter(({ id }) => findingIds.includes(id));
  const [first] = findings;
  if (!check || !first) return;
  const place = await readNotesAgain(core);
  const { noteList: before, carriedNotes } = store.getState();
  const day = formatDay(Date.now(), 'uz');
  let notes = underTodaysIds(core, before);
  for (const finding of check.findings) {
    const carried = carriedNotes[finding.id];
    if (carried !== undefined) notes = withNote(notes, noteOn(check, finding, carried, day));
  }
  const { notes: answering } = answersIn(check, notes, sheetNames(core));
  for (const finding of findings) {
    const earlier = answering[finding.id];
    notes = withNote(
      notes.filter((note) => note !== earlier),
      noteOn(check, finding, text, day),
    );
  }
  await setNotes(core, place, notes);
  const { noteSteps, stepCount } = store.getState();
  const title = { kind: 'note', cell: first.at } as const;
  const step = { id: `note-${noteSteps.length + 1}-${stepCount}`, title, sheet: check.plan.sheet, at: Date.now() };
  store.set({ noteSteps: [...noteSteps, { ...step, before, after: notes }] });
}

/** Takes a note back, or puts the one back that stood there before; notes written since stay. */
async function undoNote(core: SessionCore, id: string): Promise<void> {
  const { store } = core;
  const step = store.getState().noteSteps.find((known) => known.id === id);
  if (!step) return;
  const place = await readNotesAgain(core);
  const isIn = (notes: readonly Note[], note: Note): boolean => notes.some((one) => sameText(one, note));
  const left = store.getState().noteList.filter((note) => isIn(step.before, note) || !isIn(step.after, note));
  const back = step.before.filter((note) => !isIn(step.after, note));
  await setNotes(
    core,
    place,
    back.reduce((notes: readonly Note[], note) => withNote(notes, note), left),
  );
  store.set({ noteSteps: store.getState().noteSteps.filter((known) => known !== step) });
}

/** Keeps what the office chose in the workbook, and checks anew. */
async function choose(core: SessionCore, choices: Choices): Promise<void> {
  const { host, store } = core;
  await host.workbook.writeOwn([keptCells(JSON.stringify(choices), 'choices')]);
  store.set({ choices, isDirty: true });
  const { sheet } = store.getState();
  if (sheet !== null) await readSheet(core, sheet, 'whole');
}

/** Keeps how report forms are mapped. */
async function keepMappings({ host, store }: SessionCore, text: string): Promise<void> {
  await host.workbook.writeOwn([keptCells(text, 'mappings')]);
  store.set({ isDirty: true });
}

/** Takes the grey off a fact, as one step that can be undone: a person says that it is so. */
async function confirmFact(core: SessionCore, cell: string): Promise<void> {
  const place = parseCellName(cell);
  const { grid } = core.store.getState();
  if (!place || !grid) return;
  const { value, format } = cellAt(grid, place.row, place.column);
  const edit = setEdit({ at: cell, value, ...(format && { format }) }, value, withoutGrey(format));
  await writeStep(core, { kind: 'cell', cell }, [{ id: `confirm:${cell}`, edits: [edit] }]);
}

/** Adds the results of the check as a sheet, or renews it. */
async function writeResults(core: SessionCore): Promise<void> {
  const { host, store, pack } = core;
  const { check: ofPlan, findings, fileName, notes, language, checkedAt } = store.getState();
  if (!ofPlan) return;
  const check = { plan: ofPlan.plan, findings };
  const day = formatDay(checkedAt ?? Date.now(), language);
  const results = { check, fileName, notes, day, rules: `${pack.id} ${pack.version}` };
  await host.workbook.addSheet(resultsSheet(results, language));
  store.set({ sheets: await host.workbook.sheets(), isDirty: true });
}

async function setNotes(core: SessionCore, place: NotesPlace, notes: readonly Note[]): Promise<void> {
  const { host, store } = core;
  const cells = noteCells(notes, place);
  if (cells.length > 0) await host.workbook.writeOwn(cells);
  const { carriedNotes, check } = store.getState();
  const known = new Set(check?.findings.map(({ id }) => id));
  const stillCarried = Object.fromEntries(Object.entries(carriedNotes).filter(([id]) => !known.has(id)));
  store.set({ noteList: notes, carriedNotes: stillCarried, isDirty: true });
  showAnswers(core);
  if (!place.grid) store.set({ sheets: await host.workbook.sheets() });
  await keepAnswers(core);
}

/** Notes that follow a renamed item get its id of today, so that the next renaming does not lose them. */
function underTodaysIds(core: SessionCore, notes: readonly Note[]): readonly Note[] {
  const { check } = core.store.getState();
  if (!check) return notes;
  const { notes: answering, standing } = answersIn(check, notes, sheetNames(core));
  const renamed = new Map<Note, Note>();
  for (const finding of check.findings) {
    const note = answering[finding.id];
    if (note && note.findingId !== finding.id && standing[finding.id] !== undefined) {
      renamed.set(note, noteOn(check, finding, note.text, note.day));
    }
  }
  return notes.map((note) => renamed.get(note) ?? note);
}

function sheetNames({ store }: SessionCore): readonly string[] {
  return store.getState().sheets.map(({ name }) => name);
}

function sameText(one: Note, other: Note): boolean {
  return one.findingId === other.findingId && one.sheet === other.sheet && one.text === other.text;
}
