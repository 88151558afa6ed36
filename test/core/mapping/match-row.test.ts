import type { FormRow } from '../../../src/core/mapping/form-table';
import { matchRow, type RowMatch } from '../../../src/core/mapping/match-row';
import { NameIndex } from '../../../src/core/mapping/name-index';
import { pack, planOf } from '../plan/reading';

const index = new NameIndex(pack, null);

const matched = (label: string, says: Partial<FormRow> = {}, among = index): RowMatch => {
  const row = { row: 2, label, context: [], unit: '', codes: [], sectionId: null, heading: '', cells: [], ...says };
  return matchRow(row, among, pack);
};
/** What a row is about in short: "sure use.visits". */
const told = (label: string, says?: Partial<FormRow>): string => {
  const { confidence, candidates } = matched(label, says);
  return [confidence, ...(candidates[0] ? [candidates[0].family.id] : [])].join(' ');
};

describe('what a row is about', () => {
  test.each([
    // A name of the pack is sure, alone or with what it stands under.
    ['Foydalanuvchilar qatnovi', {}, 'sure use.visits'],
    ['Abonementga qatnov', {}, 'sure use.visits_abonement'],
    ['Yangi', { context: ['Foydalanuvchilar soni'] }, 'sure usr.new'],
    ['Jami', { context: ['Foydalanuvchilar soni'] }, 'sure usr.total'],
    // Other words, of which all are known, are sure where the unit is its own and no other one is near.
    ['Yangi aʼzo boʻlganlar', {}, 'look usr.new'],
    ['Yangi aʼzo boʻlganlar', { unit: 'nafar' }, 'sure usr.new'],
    ['Malaka oshirish', { unit: 'tadbir' }, 'look hr.training'],
    ['Sovgʻa', { unit: 'nusxa' }, 'look acq.gift'],
    ['Kitob berilishi jarayoni', { unit: 'nusxa' }, 'look use.loans'],
    // What two may be, or none, is not known.
    ['Kitoblar', {}, 'unknown acq.exchange'],
    ['Malaka oshirish', {}, 'unknown hr.training'],
    ['Bolalar', {}, 'unknown usr.age_0_14'],
    ['Televizorlar', {}, 'unknown'],
    ['Jami', {}, 'unknown'],
    // Another unit makes it unknown.
    ['Foydalanuvchilar soni', { unit: 'soʻm' }, 'unknown usr.total'],
    ['Foydalanuvchilar soni (soʻm)', {}, 'unknown usr.total'],
    ['Foydalanuvchilar soni', { unit: 'koʻp' }, 'sure usr.total'],
    // Another section, another thing that it stands under, a part in the heading: somebody looks.
    ['Kitob berilishi', { sectionId: 'PROD' }, 'sure use.loans'],
    ['Kitob berilishi', { sectionId: 'HR' }, 'look use.loans'],
    ['Kitob berilishi', { context: ['Foydalanuvchilar soni'] }, 'look use.loans'],
    ['Kitob berilishi', { context: ['Bolalar'] }, 'look use.loans'],
    ['Kitob berilishi', { heading: 'Bolalar boʻlimi' }, 'look use.loans'],
    ['Kitob berilishi', { heading: 'Markaz hisoboti' }, 'sure use.loans'],
    ['14 yoshgacha boʻlgan bolalar', { heading: 'Bolalar boʻlimi' }, 'sure usr.age_0_14'],
    // Under what it is a part of, or under the same thing once more.
    ['Xarid qilingan', { context: ['Kelib tushgan adabiyotlar'] }, 'sure acq.purchase'],
    ['Kitob berilishi', { context: ['Kitob berilishi'] }, 'sure use.loans'],
  ] as const)('%s %j: %s', (label, says, expected) => {
    expect(told(label, says)).toBe(expected);
  });

  test('is told by the code of an indicator, which goes before its label, and one of a pair means that one', () => {
    const { candidates, ...match } = matched('Kitob berilishi', {
      codes: ['12', 'acq.purchase.copies'],
      unit: 'nusxa',
    });
    expect(match).toEqual({ unitId: 'nusxa', confidence: 'sure', found: 'code' });
    expect(candidates.map(({ family }) => family.members.map(({ id }) => id))).toEqual([['acq.purchase.copies']]);
    expect(candidates).toMatchObject([{ family: { id: 'acq.purchase' }, unitFit: 'own', isExact: true }]);
    expect(matched('Kitob berilishi', { codes: ['010'] }).found).toBe('label');
  });

  test('has the unit of its column; that in its label where the column has none that is known', () => {
    expect(matched('Foydalanuvchilar soni, dona', { unit: 'nafar' }).unitId).toBe('nafar');
    expect(matched('Foydalanuvchilar soni, dona', { unit: 'koʻp' }).unitId).toBe('dona');
    expect(matched('Foydalanuvchilar soni, dona').unitId).toBe('dona');
    expect(matched('Foydalanuvchilar soni').unitId).toBeNull();
  });

  test('offers what is near enough, the likeliest first, by unit, section and parent', () => {
    const offered = (label: string, says?: Partial<FormRow>): string[] =>
      matched(label, says).candidates.map(({ family, score }) => `${family.id} ${score.toFixed(2)}`);
    expect(offered('Sovgʻa')).toEqual(['acq.gift 0.67', 'acq.gift_person 0.48', 'acq.gift_org 0.48']);
    expect(offered('Qatnov kitob')).toEqual([
      'use.visits 0.67',
      'acq.exchange 0.49',
      'use.loans 0.49',
      'use.visits_abonement 0.48',
    ]);
    expect(offered('Qatnov kitob', { unit: 'nusxa' })).toEqual(['acq.exchange 0.54', 'use.loans 0.54']);
    expect(offered('Kitob berilishi', { sectionId: 'PROD' })).toEqual(['use.loans 1.03', 'acq.exchange 0.51']);
    expect(offered('Kitob berilishi', { sectionId: 'HR' })).toEqual(['use.loans 0.85']);
    expect(offered('Xarid qilingan', { context: ['Kelib tushgan adabiyotlar'] })[0]).toBe('acq.purchase 1.05');
  });

  test('is told by the words of the plan’s own items too, each of one indicator', () => {
    const COUNTED = 'Tashrifchilar hisobini kundalikda yuritish: qatnov';
    const sureWith = (name: string, label: string): string | false => {
      const plan = planOf(`| 1. | ${name} | Nafar | 5 | 6 |`);
      const { confidence, candidates } = matched(label, {}, new NameIndex(pack, plan));
      return confidence === 'sure' && candidates[0]!.family.id;
    };
    const OWN = 'Kitobxonlar qatnovining hisobini kundalikda yuritish';
    expect(matched(OWN).confidence).not.toBe('sure');
    expect(sureWith(OWN, OWN)).toBe('use.visits');
    expect(sureWith(OWN, 'kundalikda yuritish, kitobxonlar qatnovi, hisobi')).toBe('use.visits');
    expect(sureWith('Bogʻ ekish', OWN)).toBe(false);
    expect(sureWith(COUNTED, COUNTED)).toBe(false);
  });
});
