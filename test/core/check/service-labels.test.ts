import { inPackOrder, NOBODY, servicesNamed } from '../../../src/core/check/service-labels';
import { pack, planOf } from '../plan/reading';

const named = (responsible: string) =>
  servicesNamed(planOf(`| 1. | Ish | Dona | 4 | 5 | Reja | I chorak | ${responsible} |`).items[0]!.responsible, pack);

test.each<[string, string[]]>([
  ['Direktor', ['direktor: Direktor']],
  ['Buxgalteriya, Direktor', ['buh: Buxgalteriya', 'direktor: Direktor']],
  ['Direktor, direktor', ['direktor: Direktor']],
  ['Barcha xizmatlar', ['all: Barcha xizmatlar, of all']],
  ['Kitobsevarlar Klubi', ['text:kitobsevarlar klubi: Kitobsevarlar Klubi']],
  ['', ['none: ']],
])('%j names %j', (responsible, labels) => {
  expect(
    named(responsible).map(({ id, label, isCollective }) => `${id}: ${label}${isCollective ? ', of all' : ''}`),
  ).toEqual(labels);
});

test('services stand in the order of the pack, who is unknown next to last, nobody last', () => {
  const all = ['', 'Kitobsevarlar Klubi', 'Direktor', 'Axborot-bibliografiya xizmati'].flatMap(named);
  expect(inPackOrder(all, pack).map(({ id }) => id)).toEqual(['bib', 'direktor', 'text:kitobsevarlar klubi', NOBODY]);
  expect(
    inPackOrder([...all].reverse(), pack)
      .map(({ id }) => id)
      .at(-1),
  ).toBe(NOBODY);
});
