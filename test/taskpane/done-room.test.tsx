/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { parsePlan } from '../../src/core/plan/parse-plan';
import { readDone } from '../../src/core/done/read-done';
import { MemoryWorkbook } from '../support/memory-workbook';
import { gridOf } from '../support/table';
import { pack } from '../core/plan/reading';
import { axe, openPane } from './page';

const PLAN = `
| № | Nomi | Oʻlchov birligi | 2026-yil (fakt) | 2027-yil (reja) | Amalga oshirish mexanizmi | Bajarilish muddati | Masʼullar |
|---|---|---|---|---|---|---|---|
| I. ASOSIY ISHLAB CHIQARISH FAOLIYATI |
| 1. | Davra suhbatlari oʻtkazish | Tadbir | 8 | 8 | Reja asosida | har chorakda | Axborot-kutubxona markazi |
| 2. | Kitobxonlar qatnovi | Marotaba | 16000 | 17000 | Reja asosida | 2027-yil davomida | Axborot-kutubxona markazi |
| 3. | Adabiyotlar xarid qilish | Nomda/nusxa | '300/900 | '400/1100 | Reja asosida | 2027-yil davomida | Axborot-kutubxona markazi |
`;

async function openRoom() {
  const page = await openPane(new MemoryWorkbook(gridOf(PLAN)));
  const { user, session } = page;
  await act(async () => session.showYear('done'));
  await user.click(await screen.findByRole('button', { name: '“Bajarilishi” varagʻini tuzish' }));
  expect(await screen.findByRole('heading', { name: /Davra suhbatlari/ })).toBeVisible();
  return page;
}

const factField = () => screen.getByRole('textbox', { name: /I chorakda bajarildi/ });

/** What stands in the first quarter, by number. */
async function facts(workbook: MemoryWorkbook | { read(sheet: string): ReturnType<MemoryWorkbook['read']> }) {
  const plan = parsePlan(await workbook.read('Reja'), pack)!;
  const { rows } = readDone(await workbook.read('Bajarilishi'), plan)!;
  return Object.fromEntries(rows.map(({ number, quarters }) => [number, quarters[0].fact.cells[0]!.value]));
}

test('the sheet is made by one button; Enter writes and goes to the same quarter of the next item; undo takes it back', async () => {
  const { user, host, container, session } = await openRoom();
  expect(await axe(container)).toHaveNoViolations();
  await user.type(factField(), '2{Enter}');
  expect(await screen.findByRole('heading', { name: /Kitobxonlar qatnovi/ })).toBeVisible();
  expect(await screen.findByText('Varaqqa yozildi ✓')).toBeVisible();
  expect(factField()).toHaveFocus();
  await user.type(factField(), '4 200{Enter}');
  await screen.findByRole('heading', { name: /Adabiyotlar/ });
  await user.type(factField(), '100/275{Enter}');
  await screen.findByText('Varaqqa yozildi ✓');
  await act(() => session.run('checking', () => Promise.resolve(), 'aside'));
  expect(await facts(host.workbook)).toEqual({ '1.': 2, '2.': 4200, '3.': '100/275' });
  expect(session.getState()).toMatchObject({ sheet: 'Reja', trouble: null });
  await act(() => session.undo(session.getState().journal.at(-1)!.id));
  expect(await facts(host.workbook)).toEqual({ '1.': 2, '2.': 4200, '3.': null });
  expect(session.getState()).toMatchObject({ sheet: 'Reja', trouble: null });
  expect(screen.getByRole('heading', { name: /Adabiyotlar/ })).toBeVisible();
});

test('what cannot be read is written with a word of it, and Enter goes on only when it is pressed again', async () => {
  const { user, host } = await openRoom();
  await user.type(factField(), 'ikkita{Enter}');
  expect(await screen.findByText('Yozildi, lekin xato qoldi')).toBeVisible();
  expect(screen.queryByText('Varaqqa yozildi ✓')).toBeNull();
  expect(screen.getByRole('heading', { name: /Davra suhbatlari/ })).toBeVisible();
  expect(await facts(host.workbook)).toMatchObject({ '1.': 'ikkita' });
  await user.type(factField(), '{Enter}');
  expect(await screen.findByRole('heading', { name: /Kitobxonlar qatnovi/ })).toBeVisible();
});

test('what is typed is checked by the rules of the sheet, and the year so far is shown', async () => {
  const { user } = await openRoom();
  await user.type(factField(), '2,5');
  expect(await screen.findByText(/butun son emas/)).toBeVisible();
  await user.clear(factField());
  await user.type(factField(), '99');
  expect(await screen.findByText(/Hozirgacha 99 bajarilgan/)).toBeVisible();
  await user.clear(factField());
  await user.type(factField(), '2');
  await user.tab();
  await screen.findByText('Varaqqa yozildi ✓');
  expect(await screen.findByText('2 (25 %)')).toBeVisible();
});

test('a changed plan is told of, and the sheet is brought up to it without losing a number', async () => {
  const { user, host } = await openRoom();
  await user.type(factField(), '2{Enter}');
  await screen.findByText('Varaqqa yozildi ✓');
  await act(() => host.typeInto('Reja', 'A3', '7.'));
  const offer = await screen.findByRole('note');
  expect(offer).toHaveTextContent('Raqami yoki mazmuni oʻzgargan (1): 1 Davra suhbatlari oʻtkazish');
  await user.click(within(offer).getByRole('button', { name: 'Varaqni rejaga moslash' }));
  expect(await screen.findByRole('button', { name: /^7 ?Davra suhbatlari/ })).toBeVisible();
  expect(await facts(host.workbook)).toMatchObject({ '7.': 2 });
});

test('the item that is shown already takes the focus when it is chosen again', async () => {
  const { user } = await openRoom();
  expect(factField()).not.toHaveFocus();
  await user.click(
    within(screen.getByRole('list', { name: 'Bandlar' })).getByRole('button', { name: /Davra suhbatlari/ }),
  );
  expect(factField()).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^II chorak/ }));
  await user.click(
    within(screen.getByRole('list', { name: 'Bandlar' })).getByRole('button', { name: /Davra suhbatlari/ }),
  );
  expect(screen.getByRole('textbox', { name: /II chorakda bajarildi/ })).toHaveFocus();
});

test('what is wrong stands in Tekshiruv with its sheet, is answered there, and leads back into the form', async () => {
  const { user, session, container } = await openRoom();
  await user.type(factField(), '99{Enter}');
  await screen.findByText('Varaqqa yozildi ✓');
  await user.click(screen.getByRole('tab', { name: 'Tekshiruv' }));
  const card = await screen.findByRole('button', { name: /^ogohlantirish: Hozirgacha 99 .*Bajarilishi!F\d+$/i });
  await user.click(card);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(await screen.findByRole('button', { name: 'Izoh yozish' }));
  await user.type(await screen.findByLabelText('Nega shunday toʻgʻri ekanini yozing'), 'Festival boʻldi.');
  await user.click(screen.getByRole('button', { name: 'Izohni saqlash' }));
  expect(await screen.findByText('Izoh: Festival boʻldi.')).toBeVisible();
  await user.click(await screen.findByRole('button', { name: 'Choraklar shaklida ochish' }));
  expect(await screen.findByRole('heading', { name: /Davra suhbatlari/ })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Chorak izohi (sababi)' })).toHaveValue('Festival boʻldi.');
  expect(factField()).toHaveValue('99');
  expect(session.getState()).toMatchObject({ sheet: 'Reja', trouble: null });
});
