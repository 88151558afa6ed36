import { addItem, type NewItemPlace } from '../../src/actions/add-item';
import { checkPlan } from '../../src/actions/check-plan';
import { applyChanges } from '../../src/core/sheet/apply-changes';
import { gridOf } from '../support/table';
import { testPack } from '../taskpane/test-host';

const pack = testPack();

function numbersAfter(numbers: readonly string[], place: number, where: NewItemPlace): readonly string[] {
  const rows = numbers.map((number, index) =>
    number.startsWith('#')
      ? `| ${number.slice(1)} |`
      : `| ${number} | Tadbir nomi ${index} | Tadbir | 3 | 4 | Reja asosida | 2026-yil davomida | Axborot-kutubxona markazi |`,
  );
  const grid = gridOf(rows.join('\n'));
  const { plan } = checkPlan(grid, pack)!;
  const added = addItem(plan, plan.items[place]!, where, 'Yangi')!;
  const result = applyChanges(grid, [added.change]);
  expect(result.refused).toEqual([]);
  const after = checkPlan(result.grid, pack)!.plan.items;
  expect(after.find(({ row }) => row.row === added.row)?.name.text).toBe('Yangi');
  return after.map(({ number, name }) => number.text + (name.text === 'Yangi' ? ' yangi' : ''));
}

test('takes the next number and moves the ones behind it', () => {
  expect(numbersAfter(['1.', '2.', '3.'], 0, 'after')).toEqual(['1.', '2. yangi', '3.', '4.']);
});

test('stops moving at a free number', () => {
  expect(numbersAfter(['1.', '2.', '5.'], 0, 'after')).toEqual(['1.', '2. yangi', '3.', '5.']);
});

test('stands behind the sub-items, which move with their parents', () => {
  expect(numbersAfter(['1.', '1.1.', '2.', '2.1.', '3.'], 0, 'after')).toEqual([
    '1.',
    '1.1.',
    '2. yangi',
    '3.',
    '3.1.',
    '4.',
  ]);
});

test('a sub-item takes the next number below its parent', () => {
  expect(numbersAfter(['1.', '1.1.', '2.'], 0, 'below')).toEqual(['1.', '1.1.', '1.2. yangi', '2.']);
  expect(numbersAfter(['1.', '2.'], 0, 'below')).toEqual(['1.', '1.1. yangi', '2.']);
});

test('numbers that restart in the next section stay', () => {
  const numbers = ['#I. ASOSIY ISHLAB CHIQARISH FAOLIYATI', '1.', '2.', '#II. XALQARO FAOLIYAT', '1.', '2.'];
  expect(numbersAfter(numbers, 1, 'after')).toEqual(['1.', '2.', '3. yangi', '1.', '2.']);
});

test('an item whose number cannot be read is no place to number from', () => {
  const { plan } = checkPlan(
    gridOf('| yangi | Tadbir nomi | Tadbir | 3 | 4 | Reja | 2026-yil davomida | Axborot-kutubxona markazi |'),
    pack,
  )!;
  expect(addItem(plan, plan.items[0]!, 'after', 'Yangi')).toBeNull();
});
