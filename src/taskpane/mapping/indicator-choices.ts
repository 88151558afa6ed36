import { familiesOf } from '../../core/mapping/family';
import type { Pack } from '../../core/pack/pack';
import type { SayOfMapping } from './say-of-mapping';

/** What a row may be said to be: an indicator, or two that stand in one cell as `370/1006`. */
export interface IndicatorChoice {
  readonly label: string;
  readonly indicators: readonly string[];
}

/** All that a row may be said to be, in the order of the pack. */
export function indicatorChoices(pack: Pack, say: SayOfMapping): readonly IndicatorChoice[] {
  const families = familiesOf(pack);
  return pack.indicators.flatMap(({ id, label }) => {
    const { members } = families.get(id)!;
    const isLast = members.length > 1 && members.at(-1)!.id === id;
    const pair = { label: say('map.pair', { label: bare(label) }), indicators: members.map((member) => member.id) };
    return [{ label, indicators: [id] }, ...(isLast ? [pair] : [])];
  });
}

/** Without the unit in brackets. */
const bare = (label: string): string => label.replace(/\s*\([^()]*\)$/, '');
