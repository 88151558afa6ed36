import { anchorsOf } from '../../../src/core/plan/match-anchors';
import { packKnowing } from './indicator-pack';

/** A pack in which each of the groups of words makes one indicator known. */
const packOf = (...groups: readonly string[][]) =>
  packKnowing(...groups.map((words) => ({ match: [{ words: [words] }] })));

/** The groups that are tried on a name, as "kitob + gazeta". */
const triedOn = (name: string, ...groups: readonly string[][]): string[] =>
  anchorsOf(packOf(...groups))
    .startingIn(name)
    .map(({ words }) => words.map((word) => word.trim()).join(' + '));

describe('a group of words is tried on a name in which a word begins as each of its own does', () => {
  test.each([
    ['kitob', ['kitob'], true],
    ['kitoblar soni', ['kitob'], true],
    ['yangi kitoblar', ['kitob'], true],
    ['yangi kitoblar soni', ['kitob'], true],
    ['gazeta', ['kitob'], false],
    ['kiyim', ['kitob'], false],
    ['ilmiy ishlar', ['ilmi'], true],
    ['ilm', ['ilmi'], false],
    // What stands before the last word of a phrase goes not on in a name.
    ['60 son qaror', ['60-son'], true],
    ['qaror 60', ['60-son'], true],
    ['600 son qaror', ['60-son'], false],
    ['f 79', ['f 79'], true],
    ['79 f', ['f 79'], true],
    ['farmon 79', ['f 79'], false],
    ['kitob fondi', ['kitob fond'], true],
    ['fond', ['kitob fond'], false],
    // All words of a group are asked for, in any order.
    ['gazeta va kitoblar', ['kitob', 'gazeta'], true],
    ['kitob va jurnal', ['kitob', 'gazeta'], false],
    ['gazeta va jurnal', ['kitob', 'gazeta'], false],
    // A word that is shorter than what is looked for may go on in a name: it forbids nothing.
    ['kitob', ['kitob', 'uy'], true],
    ['kitob', ['uy', 'kitob'], true],
    ['uylar', ['uy', 'kitob'], false],
  ])('“%s” for %j: %s', (name, words, isTried) => {
    expect(triedOn(name, words)).toHaveLength(isTried ? 1 : 0);
  });

  test.each(['xazeta', 'gxzeta', 'gaxeta', 'gazxta'])('one other letter, %s for gazeta, is enough', (other) => {
    expect(triedOn(`kitob ${other}`, ['kitob', 'gazeta'])).toEqual([]);
  });

  test('once, however often its word stands there, with all that begin so', () => {
    expect(triedOn('kitob, kitobxon, kitoblar', ['kitob'], ['kitobxon'], ['gazeta'])).toEqual(['kitob', 'kitobxon']);
  });

  test('also where all its words are short: they may go on', () => {
    expect(triedOn('fanlar', ['fan'], ['oy', 'uy'], ['gazeta'])).toEqual(['fan', 'oy + uy']);
  });

  test.each([[[]], [['']], [['—', ' ']]])('but never where it says nothing: %j', (words) => {
    expect(triedOn('kitob', words)).toEqual([]);
  });
});

test('a group is spelled as names are, and says the more the more letters it has', () => {
  const [group] = anchorsOf(packKnowing({ match: [{ words: [['Китоб', 'Fond']], not: ['«Gʻazna»'] }] })).startingIn(
    'kitob fondi',
  );
  expect(group).toMatchObject({ words: [' kitob', ' fond'], not: [' gazna'], weight: ' kitob fond'.length, place: 0 });
});

test('a group knows its indicator and which of its matches it is of', () => {
  const pack = packKnowing(
    { match: [{ words: [['gazeta']] }] },
    { match: [{ words: [['jurnal']] }, { words: [['kitob']] }] },
  );
  const [group] = anchorsOf(pack).startingIn('kitob');
  expect([group?.indicator.id, group?.place, group?.match]).toEqual(['b', 1, pack.indicators[1]!.match[1]]);
});

describe('a name that the pack has itself', () => {
  const anchors = anchorsOf(
    packKnowing(
      { match: [{ names: ['Maro-taba', 'E kitob'] }] },
      { match: [{ names: ['Marotaba', 'Jurnal'], not: ['Gazeta'] }] },
    ),
  );
  test.each([
    ['maro taba', ['a', 'b']],
    ['marotaba', ['a', 'b']],
    ['e kitob', ['a']],
    ['ekitob', ['a']],
    ['jurnal', ['b']],
    ['jurnallar', []],
    ['jurna', []],
    ['kitob', []],
  ])('“%s”: %j', (name, ids) => {
    expect((anchors.named(name) ?? []).map(({ indicator }) => indicator.id)).toEqual(ids);
  });

  test('says more than any group of words, and asks for none', () => {
    expect(anchors.named('jurnal')).toMatchObject([{ words: [], not: [' gazeta'], weight: 1000, place: 0 }]);
    expect(anchors.startingIn('jurnal')).toEqual([]);
  });
});
