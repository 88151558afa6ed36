import { checkPlan } from '../../src/actions/check-plan';
import type { Finding } from '../../src/core/check/finding';
import type { Plan } from '../../src/core/plan/plan';
import type { Grid } from '../../src/core/sheet/grid';
import { parseCellName } from '../../src/core/sheet/address';
import { pack, sheetsOf } from '../core/plan/reading';
import { inKarakalpak } from '../core/plan/karakalpak-words';
import * as shapes from '../core/plan/other-shapes';

/*
 * Whatever the shape, the same plan has the same findings: the same rules at the same items. Only the rules about
 * how a text or a number is spelled see that it is spelled otherwise.
 */

const FILES = ['2026-qoraozak.xlsx', '2023-qorauzak.xlsx', 'districts/02-beruniy.xlsx', 'districts/05-ellikqala.xlsx'];

const SPELLING = new Set([
  'text-apostrophe',
  'text-homoglyph',
  'text-spelling',
  'reference-citation',
  'section-title',
  'sheet-title',
  'text-ocr',
  'section-numeral',
  'unit-spelling',
  'quantity-text-number',
]);

const RESHAPES: Readonly<Record<string, shapes.Reshape>> = {
  'in Cyrillic': shapes.inCyrillic,
  'in Karakalpak words': inKarakalpak,
  'with look-alikes': shapes.withLookAlikes('oaeAOI'),
  'with straight apostrophes': shapes.withApostrophe("'"),
  'with backticks': shapes.withApostrophe('`'),
  'with numbers as text': shapes.withNumbersAsText(''),
  'with thousands parted by a no-break space': shapes.withNumbersAsText('\u00a0'),
  'with thousands parted by a narrow space': shapes.withNumbersAsText('\u202f'),
  'with formulas': shapes.withFormulas,
};

/** Where a finding stands, told without a row: the item or section, or the place above the table. */
function placeOf(plan: Plan, { at }: Finding): string {
  const { row, column } = parseCellName(at)!;
  const item = plan.items.find(({ rows: [first, last] }) => first <= row && row <= last);
  const role = Object.entries(plan.columns).find(([, place]) => place === column)?.[0] ?? 'other';
  if (item) return `item ${item.index} ${role}`;
  return row < plan.headerRows[0] ? 'above' : `${role} of a row that is no item`;
}

function findingsOf({ grid }: { readonly grid: Grid }): string[] {
  const { plan, findings } = checkPlan(grid, pack)!;
  return findings
    .filter(({ rule }) => !SPELLING.has(rule))
    .map((finding) => `${finding.rule} ${finding.message} ${finding.severity}: ${placeOf(plan, finding)}`)
    .sort();
}

describe.each(FILES)('%s', (file) => {
  test.each(Object.keys(RESHAPES))('%s has the same findings', async (name) => {
    const [grid] = await sheetsOf(file);
    const plan = checkPlan(grid!, pack)!.plan;
    expect(findingsOf({ grid: RESHAPES[name]!({ grid: grid!, plan }) })).toEqual(findingsOf({ grid: grid! }));
  });
});
