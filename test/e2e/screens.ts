import type { Locator, Page } from 'playwright-core';
import { newXlsx } from '../../src/xlsx/new-xlsx';
import { planWithDone } from '../support/plan-with-done';
import { settled } from '../support/workbench-page';

/** One screen of the workbench and how a person who reads Uzbek gets to it from the screen before. */
export interface Screen {
  readonly name: string;
  open(page: Page): Promise<unknown>;
}

const pane = (page: Page): Locator => page.locator('.workbench-pane');
const press = (page: Page, name: string | RegExp): Promise<void> =>
  pane(page).getByRole('button', { name }).first().click();
const tab = (page: Page, name: string): Promise<void> => pane(page).getByRole('tab', { name, exact: true }).click();
const title = (page: Page, name: string | RegExp): Promise<void> =>
  pane(page).getByRole('heading', { name }).first().waitFor();
const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');

/** Gives the workbench a file; the sheet it had is thrown away. */
async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByTestId('file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  const anyway = page.getByRole('button', { name: 'Baribir ochish' });
  await page.locator('.top-bar-name', { hasText: name }).or(page.locator('.notice')).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await settled(page);
}

/** A form without marks, as it is handed down. */
const form = newXlsx({
  sheet: 'Jadval',
  rows: [
    ['№', 'Koʻrsatkichlar nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'],
    ['1.', 'Kitobxonlar qatnovi', 'qatnov', null, null],
    ['2.', 'Kelib tushgan adabiyotlar', null, null, null],
    ['3.', 'Kompyuterlar soni', 'dona', null, null],
  ],
  merges: [],
  widths: [],
});

const list = newXlsx({
  sheet: 'Roʻyxat',
  rows: [
    ['Xodim', 'Telefon'],
    ['Birinchi', 1],
  ],
  merges: [],
  widths: [],
});

/** What the check says and asks, on the sample plan. */
const check: readonly Screen[] = [
  { name: 'tekshiruv', open: (page) => page.getByText('51 band, 6 boʻlim').waitFor() },
  {
    name: 'tekshiruv, ways of a fix',
    open: async (page) => {
      await press(page, '18.1–18.4');
      await page.getByText('Avval').first().waitFor();
    },
  },
  {
    name: 'rule card',
    open: async (page) => {
      await press(page, 'Nima uchun?');
      await pane(page).locator('table').first().waitFor();
    },
  },
  {
    name: 'note',
    open: async (page) => {
      await escape(page);
      await press(page, /^ogohlantirish: /);
      await press(page, 'Izoh yozish');
      await page.locator('textarea').waitFor();
    },
  },
  {
    name: 'small fixes',
    open: async (page) => {
      await press(page, /^Mayda tuzatishlar/);
      await title(page, 'Mayda tuzatishlar');
    },
  },
  {
    name: 'undo',
    open: async (page) => {
      await press(page, /tasini tuzatish$/);
      await press(page, /Ortga qaytarish \(/);
      await page.getByRole('list', { name: /Ortga qaytarsa/ }).waitFor();
    },
  },
  {
    name: 'results',
    open: async (page) => {
      await escape(page);
      await press(page, 'Natijalar…');
      await press(page, /varagʻiga|varaqqa/i);
      await pane(page).getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
    },
  },
  {
    name: 'choices',
    open: async (page) => {
      await escape(page);
      await press(page, 'Idora tanlovlari…');
      await title(page, 'Idora tanlovlari');
    },
  },
];

const items: readonly Screen[] = [
  {
    name: 'bandlar',
    open: async (page) => {
      await tab(page, 'Bandlar');
      await pane(page).getByRole('searchbox').waitFor();
    },
  },
  {
    name: 'bandlar, found and adding',
    open: async (page) => {
      await press(page, 'Band qoʻshish…');
      await pane(page).getByRole('searchbox').fill('kitob');
      await pane(page).locator('ul button').first().waitFor();
    },
  },
];

const report: readonly Screen[] = [
  {
    name: 'hisobot',
    open: async (page) => {
      await tab(page, 'Hisobot');
      await page.getByText(/koʻrsatkichdan/).waitFor();
    },
  },
  {
    name: 'hisobot, a quarter',
    open: async (page) => {
      await pane(page).locator('select').first().selectOption('2');
      await page.getByText(/koʻrsatkichdan/).waitFor();
    },
  },
  {
    name: 'hisobot, a form without marks',
    open: async (page) => {
      await pane(page)
        .locator('input[aria-label="Fayldan…"]')
        .setInputFiles({
          name: 'shakl.xlsx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(form),
        });
      await pane(page).getByRole('button', { name: 'Shaklni moslash' }).waitFor();
    },
  },
  {
    name: 'mapping',
    open: async (page) => {
      await press(page, 'Shaklni moslash');
      await page.getByText(/^Aniq: /).waitFor();
    },
  },
];

/** Opens a room of the year's list. */
const room = (name: string, heading: string): Screen => ({
  name: `yil, ${heading}`,
  open: async (page) => {
    await escape(page);
    await press(page, new RegExp(`^${name}`));
    await title(page, heading);
  },
});

/** The year's tab and its rooms, first without a sheet of what was done, then with one. */
const year: readonly Screen[] = [
  {
    name: 'yil',
    open: async (page) => {
      await tab(page, 'Yil');
      await title(page, 'Umumiy koʻrinish');
    },
  },
  room('Bajarilishi', 'Bajarilishi'),
  room('Muddatlar taqvimi', 'Muddatlar taqvimi'),
  room('Chop etishga tayyorlash', 'Chop etishga tayyorlash'),
  room('Kelasi yil rejasi', 'Kelasi yil rejasi'),
  {
    name: 'yil, a new form',
    open: async (page) => {
      await press(page, 'Shaklni ochish (.xlsx)');
      await title(page, 'Yangi shakl berildi');
    },
  },
  {
    name: 'yil, with what was done',
    open: async (page) => {
      await give(page, 'bajarilgan.xlsx', await planWithDone());
      await tab(page, 'Yil');
      await title(page, 'Umumiy koʻrinish');
    },
  },
  {
    name: 'yil, what was done',
    open: async (page) => {
      await press(page, /^Bajarilishi/);
      await pane(page).getByRole('searchbox').waitFor();
    },
  },
  room('Xizmatga varaqa', 'Xizmatga varaqa'),
  {
    name: 'hisobot, ready',
    open: async (page) => {
      await escape(page);
      await tab(page, 'Hisobot');
      await page.getByText(/koʻrsatkichdan/).waitFor();
    },
  },
  {
    name: 'tekshiruv, ready',
    open: async (page) => {
      await tab(page, 'Tekshiruv');
      await page.getByText('Reja hisobotga tayyor.').waitFor();
    },
  },
];

const trouble: readonly Screen[] = [
  {
    name: 'a file that is no workbook',
    open: async (page) => {
      await give(page, 'rasm.xlsx', new TextEncoder().encode('no workbook'));
      await page.locator('.notice').waitFor();
    },
  },
  {
    name: 'no plan',
    open: async (page) => {
      await page.locator('.notice').getByRole('button').click();
      await give(page, 'royxat.xlsx', list);
      await title(page, 'Bu varaqda ish rejasi jadvali topilmadi');
    },
  },
  {
    name: 'pointing at columns',
    open: async (page) => {
      await press(page, 'Ustunlarni oʻzim koʻrsataman');
      await title(page, 'Ustunlarni koʻrsatish');
    },
  },
];

/** What a fault of ours says, where a test needs one. */
export const FAULT = 'a node is not where it was put';

/** Our bug, as when a program that translates pages has moved what the page would take away. */
const fault: Screen = {
  name: 'a fault of ours',
  open: async (page) => {
    await page.evaluate((words) => {
      const { removeChild } = Node.prototype;
      Node.prototype.removeChild = function moved<Child extends Node>(this: Node, child: Child): Child {
        if (!this.parentElement?.closest('.workbench-pane')) return removeChild.call(this, child) as Child;
        Node.prototype.removeChild = removeChild;
        throw new Error(words);
      };
    }, FAULT);
    await press(page, 'Bekor qilish');
    await title(page, 'Dasturda nosozlik yuz berdi');
  },
};

/** Every screen, in the order in which each is reached from the one before. */
export const SCREENS: readonly Screen[] = [...check, ...items, ...report, ...year, ...trouble, fault];
