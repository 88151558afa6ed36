import { carryInto, type CarryPlan } from '../../../src/core/next-year/carry';
import type { YearEnd } from '../../../src/core/next-year/amounts';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import type { Plan } from '../../../src/core/plan/plan';
import { applyChanges } from '../../../src/core/sheet/apply-changes';
import { gridOf, tableOf } from '../../support/table';
import { planIn, sheetsOf } from '../plan/reading';
import { movedOn, pack } from './moving';

const FORM = `| № | Nomi | Oʻlchov birligi | 2026-yil (fakt) | 2027-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|`;
const planOf = (table: string): Plan => parsePlan(gridOf(table), pack)!;

function carried(planRows: string, formRows: string, done?: YearEnd): CarryPlan {
  const found = carryInto(planOf(planRows), planOf(`${FORM}\n${formRows}`), pack, done);
  if (!('sure' in found)) throw new Error(JSON.stringify(found));
  return found;
}

/** The facts of the form once the sure ones are written. */
function factsOf(formRows: string, { sure }: CarryPlan): string[] {
  const { grid, refused } = applyChanges(gridOf(`${FORM}\n${formRows}`), [
    { id: 'c', edits: sure.map(({ edit }) => edit) },
  ]);
  expect(refused).toEqual([]);
  return tableOf(grid)
    .split('\n')
    .slice(1)
    .map((line) => (line.split('|')[4] ?? '').trim());
}

const PLAN = `| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
  | 1. | Kitobxonlar qatnovining hisobini olib borish | Nafar | 18497 | 18510 | | 2026-yil davomida | |
  | 2. | Foydalanuvchilarga kitob berilishi hisobini olib borish | Nusxa | 72695 | 85000 | | 2026-yil davomida | |
  | 3. | Xarid qilish orqali | Nusxa | 103/417 | 250/450 | | 2026-yil davomida | |
  | 4. | Oʻlkashunoslik burchagini bezatish | Dona | 1 | - | | 2026-yil davomida | |
  | 5. | Kichik kutubxonalarni koʻchirish ishlari | Tadbir | 2 | 3 | | 2026-yil davomida | |`;

test('figures find their rows by what they count and by name, wherever those stand', () => {
  const form = `| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
    | 1. | Foydalanuvchilarga kitob berilishini hisobga olish | Nusxa | | | | | |
    | 2. | Oʻlkashunoslik burchagini bezatish | Dona | | | | | |
    | 3. | Xarid qilish orqali | Nusxa | | | | | |
    | 4. | Kitobxonlar qatnovi | Nafar | | | | | |
    | 5. | Sunʼiy intellekt toʻgaragi | Tadbir | | | | | |`;
  const found = carried(PLAN, form);
  expect(factsOf(form, found)).toEqual(['', '°85000', '-', '°250/450', '°18510', '']);
  expect(found.sure.map(({ by, to }) => `${to.number} ${by}`)).toContain('4. indicator');
  expect(found.onlyForm.map(({ number, name }) => `${number} ${name}`)).toEqual(['5. Sunʼiy intellekt toʻgaragi']);
  expect(found.onlyPlan.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Kichik kutubxonalarni koʻchirish ishlari: 3',
  ]);
});

test('rows that look alike, or count in another unit, are asked', () => {
  const form = `| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
    | 1. | Kichik kutubxonalarni koʻchirish boʻyicha ishlar | Tadbir | | | | | |
    | 2. | Oʻlkashunoslik burchagini bezatish | Ming soʻm | | | | | |`;
  const { asked, sure } = carried(PLAN, form);
  expect(sure).toEqual([]);
  expect(asked.map(({ by, from, to, edit }) => [by, from.number, to.number, edit.cell, edit.after])).toEqual([
    ['nearness', '5.', '1.', 'D3', 3],
    ['name', '4.', '2.', 'D4', '-'],
  ]);
});

test('a form that has a figure, or a formula, keeps it', () => {
  const form = `| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
    | 1. | Kitobxonlar qatnovining hisobini olib borish | Nafar | 18400 | | | | |
    | 2. | Xarid qilish orqali | Nusxa | =D2+D1 → 3 | | | | |`;
  const found = carried(PLAN, form);
  expect([found.held, found.sure]).toEqual([['D3', 'D4'], []]);
});

test('what was done comes before what was planned, and a form of the same year takes the plan’s fact', () => {
  const form = '| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |\n| 1. | Xarid qilish orqali | Nusxa | | | | | |';
  expect(factsOf(form, carried(PLAN, form, new Map([[2, [[240, 451]]]])))).toEqual(['', '240/451']);
  const same = carryInto(
    planOf(PLAN),
    planOf(`${FORM.replace('2026', '2025').replace('2027', '2026')}\n${form}`),
    pack,
  );
  expect('sure' in same && same.sure.map(({ edit, source }) => [edit.after, source])).toEqual([['103/417', 'fact']]);
});

test('items of one name stand in no pair but through what they are a part of', () => {
  const rows = (fact: string, plan: string): string => `| 1. | Tadbirlar soni | Tadbir | ${fact} | ${plan} | | | |
    | 1.1. | Ayollar uchun | Tadbir | ${fact} | ${plan} | | | |
    | 2. | Uchrashuvlar soni | Tadbir | ${fact} | ${plan} | | | |
    | 2.1. | Ayollar uchun | Tadbir | ${fact} | 9 | | | |`;
  const found = carried(rows('1', '4'), rows('', '').replace('| 9 |', '| |'));
  expect(found.sure.map(({ to, edit }) => `${to.number} ${edit.after}`)).toEqual(['1. 4', '2. 4', '1.1. 4', '2.1. 9']);
});

test('values in rows of their own go to the rows of the form, and are told where it has none', () => {
  const plan = `| 1. | Koʻchma kutubxona | Tadbir | 1 | 2 | | | |
    | | Jismoniy shaxslar | Nafar | 3 | 4 | | | |
    | | Yuridik shaxslar | Nafar | 5 | 6 | | | |`;
  const form = '| 1. | Koʻchma kutubxona | Tadbir | | | | | |\n| | Yuridik shaxslar | Nafar | | 1 | | | |';
  const found = carried(plan, form);
  expect(factsOf(form, found)).toEqual(['°2', '°6']);
  expect(found.onlyPlan.map(({ name, value }) => `${name}: ${value}`)).toEqual(['Jismoniy shaxslar: 4']);
});

test('a form of another year takes nothing', () => {
  const form = planOf(
    `${FORM.replace('2027', '2030').replace('2026', '2029')}\n| 1. | Qatnov | Nafar | | | | 2030-yil | |`,
  );
  expect(carryInto(planOf(PLAN), form, pack)).toEqual({ planYear: 2026, year: 2030 });
});

test('a real plan goes into the form of another district whole', async () => {
  const { grid } = movedOn((await sheetsOf('districts/01-amudaryo.xlsx'))[0]!);
  const blanked = parsePlan(grid, pack)!.rows.flatMap(({ cells: { fact } }) =>
    fact.value === null
      ? []
      : [{ kind: 'set', cell: fact.at, before: fact.value, after: null, format: 'General' } as const],
  );
  const form = applyChanges(grid, [{ id: 'blank', edits: blanked }]).grid;
  const plan = await planIn('2026-qoraozak.xlsx');
  const found = carryInto(plan, parsePlan(form, pack)!, pack) as CarryPlan;
  expect([found.rows, found.sure.length, found.asked, found.onlyForm, found.onlyPlan]).toEqual([51, 51, [], [], []]);
  const filled = parsePlan(applyChanges(form, [{ id: 'c', edits: found.sure.map(({ edit }) => edit) }]).grid, pack)!;
  const sum = (lines: readonly (readonly (number | null)[])[]): number =>
    lines.flat().reduce<number>((all, one) => all + (one ?? 0), 0);
  expect(sum(filled.items.flatMap((item) => item.fact.lines))).toBe(sum(plan.items.flatMap((item) => item.plan.lines)));
});
