import type { Pack, PackIndicator, PackMatch } from '../../../src/core/pack/pack';
import { pack } from './reading';

/** An indicator by what matters to a test: by which rows it is known, and what else is not as usual. */
type Known = Partial<Omit<PackIndicator, 'match'>> & { readonly match: readonly Partial<PackMatch>[] };

const NOTHING_ASKED: PackMatch = {
  names: [],
  words: [],
  not: [],
  units: [],
  sections: [],
  part: [],
  line: 0,
  component: null,
  lines: null,
};

/** The pack with these indicators alone: "a", "b" … of the main section, counted in pieces. */
export function packKnowing(...indicators: readonly Known[]): Pack {
  const usual = pack.indicators.find(({ id }) => id === 'cat.classified')!;
  return {
    ...pack,
    indicators: indicators.map(({ match, ...others }, index) => ({
      ...usual,
      id: String.fromCharCode('a'.charCodeAt(0) + index),
      ...others,
      match: match.map((asked) => ({ ...NOTHING_ASKED, ...asked })),
    })),
  };
}
