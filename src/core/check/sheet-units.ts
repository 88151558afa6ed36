import type { PackUnit } from '../pack/pack';
import type { Plan } from '../plan/plan';
import { withApostrophes } from '../text/apostrophes';
import { fold } from '../text/fold';
import { apostropheStyle } from './apostrophe-style';
import { planLanguage } from './plan-language';

/**
 * How a unit is to be written in this sheet: as it stands there already (in its script, with its apostrophes),
 * else as the pack has it for plans of that language and alphabet. Null for a word that is no unit.
 */
export function unitWriter(plan: Plan): (unit: PackUnit) => string | null {
  const language = planLanguage(plan);
  let written: Map<string, string> | undefined;
  return ({ id, label: inUzbek, labels }) => {
    const label = language === 'uz' ? inUzbek : (labels[language] ?? inUzbek);
    if (label === null) return null;
    written ??= unitTexts(plan);
    return written.get(`${id} ${fold(label)}`) ?? withApostrophes(label, apostropheStyle(plan));
  };
}

/** The first text of each unit and spelling that stands on the sheet. */
function unitTexts({ items }: Plan): Map<string, string> {
  const written = new Map<string, string>();
  for (const { unit } of items) {
    const key = `${unit.unitId} ${unit.key}`;
    if (!unit.text.includes('-') && !written.has(key)) written.set(key, unit.text.trim());
  }
  return written;
}
