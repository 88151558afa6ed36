import { OWN_SHEET } from '../../src/core/keep/own-sheet';
import { loadWords } from '../../src/strings/catalogue';
import { sayIn } from '../../src/taskpane/say';
import { troubleText } from '../../src/taskpane/shell/trouble-text';

const say = sayIn('en');

beforeAll(() => loadWords('en'));

it.each(['sheet-missing', 'too-large'] as const)(
  '%s of the hidden sheet asks nothing of a person but to try again',
  (code) => {
    const text = troubleText({ kind: 'workbook', code, detail: OWN_SHEET }, say);
    expect(text).toBe('Excel could not do this (_ishreja). Check again, look at the last step, and try once more.');
  },
);

it.each([
  ['sheet-missing', 'The workbook has no sheet “Reja”. Choose another sheet.'],
  ['too-large', 'The workbook is too large (Reja). Keep only the plan in a copy and open that.'],
] as const)('%s of a sheet that people see names it', (code, text) => {
  expect(troubleText({ kind: 'workbook', code, detail: 'Reja' }, say)).toBe(text);
});
