import type { Pack, PackUnit } from '../pack/pack';
import type { UnitText } from '../plan/plan';
import { eachMeasuredRow } from '../check/measured-rows';
import { unitById } from '../check/pack-index';
import { planLanguage } from '../check/plan-language';
import { defineRule } from '../check/rule';
import { setCell } from '../check/set-cell';
import { unitWriter } from '../check/sheet-units';
import { foldCompact } from '../text/fold';
import { editDistance } from '../text/nearest';
import { hasCyrillic } from '../text/scripts';

/** Letters of Karakalpak: its own words for units are no slips. */
const KARAKALPAK = /[áóúńǵı]/iu;
const APOSTROPHE = /['`´‘’ʻʼʹ′]/u;
const APOSTROPHES = new RegExp(APOSTROPHE, 'gu');

/** The unit is spelled as the list spells it. Letter case and apostrophes are left to other rules. */
export const unitSpelling = defineRule({
  id: 'unit-spelling',
  severity: 'info',
  fix: 'safe',
  why: 'One spelling for one unit (“Nusqa” and “Nusxa”, “Maro-tabo” and “Marotaba” are the same): plans of several centres are then read and filtered together.',
  messages: {
    spelling: {
      what: '“{unit}” is spelled “{label}” in the list of units.',
      todo: 'Write “{label}”.',
    },
  },
  fixes: { label: 'Write “{label}”' },
  check(plan, pack, report) {
    // The list is in Uzbek: words of another language are no slips.
    if (!planLanguage(plan).startsWith('uz')) return;
    const written = unitWriter(plan);
    eachMeasuredRow(plan, ({ unit }) => {
      const label = labelInstead(pack, unit, written);
      if (label === null) return;
      const [cell, ...rest] = unit.cells.filter(({ text }) => text.trim() !== '');
      report({
        message: 'spelling',
        data: { unit: unit.text, label },
        at: cell!.at,
        ...(rest.length === 0 && {
          fixes: [
            {
              safety: isSpelling(unit.text, label) ? 'safe' : 'ask',
              title: 'label',
              data: { label },
              edits: [setCell(cell!, label)],
            },
          ],
        }),
      });
    });
  },
});

/** The list's spelling in the script, letter case and apostrophes of the sheet, or null where it stands there already. */
function labelInstead(pack: Pack, unit: UnitText, written: (unit: PackUnit) => string | null): string | null {
  if (unit.unitId === null || KARAKALPAK.test(unit.text)) return null;
  if (unit.match !== 'spelling' && (unit.match !== 'label' || !unit.text.includes('-'))) return null;
  const label = written(unitById(pack, unit.unitId)!);
  // A Cyrillic plan keeps its script: the list itself is in Latin letters.
  if (label === null || hasCyrillic(unit.text) !== hasCyrillic(label)) return null;
  const apostrophe = APOSTROPHE.exec(unit.text)?.[0];
  const styled = apostrophe ? label.replace(APOSTROPHES, apostrophe) : label;
  const first = unit.text.trim()[0]!;
  const start = first === first.toLowerCase() ? styled[0]!.toLowerCase() : styled[0]!.toUpperCase();
  return start + styled.slice(1);
}

/** Whether the two are one word; another word for the same unit ("kishi" for nafar) is not changed unasked. */
function isSpelling(text: string, label: string): boolean {
  const [one, other] = [foldCompact(text), foldCompact(label)];
  const limit = Math.floor(Math.max(one.length, other.length) / 2);
  return editDistance(one, other, limit) <= limit;
}
