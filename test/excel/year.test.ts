/** @jest-environment node */
import type { Browser, Locator } from 'playwright-core';
import uzAkm from '../../assets/packs/uz-akm.json';
import { checkPlan } from '../../src/actions/check-plan';
import { QUARTERS } from '../../src/core/done/done';
import { readPack } from '../../src/core/pack/read-pack';
import type { Plan, Quarter } from '../../src/core/plan/plan';
import { ROMAN } from '../../src/core/report/period';
import { contains, parseCellName } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/cell';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { carriedBy } from '../excel-host/objects/carried';
import { type Host, startHost } from '../excel-host/start-host';
import { launchBrowser } from '../support/browser';
import { doneAsPlanned, ENTERED_ON, isOf } from '../support/done-as-planned';
import { filledPages } from '../support/filled-pages';
import { answersTo, planAsGiven } from '../support/plan-without-warnings';

jest.setTimeout(300_000);
const pack = readPack(uzAkm);
const PLAN = 'Reja';
const DONE = 'Bajarilishi';
/** Columns of the reports: what was planned for the year, done to date, and (of an annual one) done. */
const QUARTERLY = { plan: 5, toDate: 14 };
const ANNUAL = { plan: 6, done: 7 };
let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (name: string | RegExp): Locator => host.frame.getByRole('button', { name });
const tab = (name: string): Locator => host.frame.getByRole('tab', { name });
const told = (text: string | RegExp): Promise<void> => host.frame.getByText(text).first().waitFor();
const gridOf = (sheet: string): Grid => host.workbook.sheet(sheet).grid();
const plan = (): Plan => checkPlan(gridOf(PLAN), pack)!.plan;

function valueAt(sheet: string, cell: string): CellValue {
  const { row, column } = parseCellName(cell)!;
  return cellAt(gridOf(sheet), row, column).value;
}

/** A value of a report, by the code of its row. */
function reported(sheet: string, code: string, column: number): CellValue {
  const grid = gridOf(sheet);
  const row = grid.cells.findIndex((cells) => cells?.[1]?.value === code) + 1;
  expect([sheet, code, row > 0]).toEqual([sheet, code, true]);
  return cellAt(grid, row, column).value;
}

async function openRoom(name: string): Promise<void> {
  await tab('Yil').click();
  await host.frame.getByRole('list', { name: 'Yil davomidagi ishlar' }).getByRole('button', { name }).click();
}

async function backToYear(): Promise<void> {
  await button('‹ Yil ishlariga qaytish').click();
}

/** Visits and loans are typed in the form one after the other, as Enter leads; the others are pasted on the sheet. */
async function enterQuarter(quarter: Quarter): Promise<void> {
  await host.page.clock.setSystemTime(`${ENTERED_ON[quarter]}T10:00:00`);
  await openRoom('Bajarilishi');
  await button(new RegExp(`^${ROMAN[quarter]} chorak`)).click();
  const facts = doneAsPlanned(gridOf(DONE), plan()).filter((fact) => fact.quarter === quarter);
  const typed = facts.filter((fact) => isOf(fact, 'use.visits') || isOf(fact, 'use.loans'));
  const items = host.frame.getByRole('list', { name: 'Bandlar' });
  await items.getByText(typed[0]!.item.name.text.slice(0, 40)).click();
  for (const { cell, text } of typed) {
    await host.page.keyboard.type(text);
    await host.page.keyboard.press('Enter');
    await told('Varaqqa yozildi ✓');
    expect([cell, String(valueAt(DONE, cell))]).toEqual([cell, text]);
  }
  const pasted = facts.filter((fact) => !typed.includes(fact)).map(({ cell, text }) => [cell, text]);
  host.pasteCells(DONE, Object.fromEntries(pasted));
  await button(new RegExp(`^${ROMAN[quarter]} chorak\\s*✓`)).waitFor();
  await backToYear();
}

/** The services fill in their pages: made in a workbook of their own, read back, taken back and put in again. */
async function enterByPages(quarter: Quarter): Promise<void> {
  await host.page.clock.setSystemTime(`${ENTERED_ON[quarter]}T10:00:00`);
  await openRoom('Xizmatga varaqa');
  await button(new RegExp(`^${ROMAN[quarter]} chorak(?! varaqa)`)).click();
  const before = host.session.deeds.length;
  await button(new RegExp(`^${ROMAN[quarter]} chorak varaqalarini tayyorlash`)).click();
  await told('Yangi fayl boʻlib ochildi.');
  const made = host.session.deeds.slice(before).find(({ what }) => what === 'createWorkbook')!;
  const facts = doneAsPlanned(gridOf(DONE), plan()).filter((fact) => fact.quarter === quarter);
  const pages = await filledPages(Buffer.from(String(made.detail), 'base64'), facts, plan());
  const buffer = Buffer.from(pages);
  await host.frame
    .getByLabel('Fayllarni tanlash (.xlsx)', { exact: true })
    .and(host.frame.locator('input'))
    .setInputFiles({ name: 'varaqalar.xlsx', mimeType: 'application/octet-stream', buffer });
  const stands = (): number => facts.filter(({ cell, text }) => String(valueAt(DONE, cell)) === text).length;
  for (const isLast of [false, true]) {
    await button(/ta qiymatni yozish$/).click();
    await told(`${facts.length} ta qiymat yozildi.`);
    expect(stands()).toBe(facts.length);
    if (isLast) break;
    await button(/Ortga qaytarish \(/).click();
    await button(`Qaytarish: ${DONE} oʻzgartirildi`).first().click();
    await button(/ta qiymatni yozish$/).waitFor();
    expect(stands()).toBe(0);
  }
  await backToYear();
}

/** The report of a quarter: in the pane, or of the one that was over last from the ribbon. */
async function reportQuarter(quarter: Quarter, where: 'pane' | 'ribbon'): Promise<void> {
  if (where === 'ribbon') await host.commandDone(await host.pressCommand('fillQuarter'));
  else {
    await tab('Hisobot').click();
    await host.frame.getByLabel('Davr').selectOption(String(quarter));
    await button('Hisobotni toʻldirish').click();
  }
  const sheet = `Hisobot 2026 ${ROMAN[quarter]}`;
  await told(`“${sheet}” varagʻida turibdi`);
  expect(reported(sheet, 'use.visits', QUARTERLY.toDate)).toBe(enteredUpTo(quarter, 'use.visits'));
}

/** What was entered of an indicator with one number, up to the end of a quarter. */
function enteredUpTo(quarter: Quarter, indicator: string): number {
  const facts = doneAsPlanned(gridOf(DONE), plan()).filter((fact) => isOf(fact, indicator) && fact.quarter <= quarter);
  return facts.reduce((sum, { cell }) => sum + Number(valueAt(DONE, cell)), 0);
}

async function markOn(choice: string, news: RegExp): Promise<void> {
  await button('Varaq vositalari').click();
  await button(choice).click();
  await told(news);
}

/** A number that cannot be is found as soon as it stands on the sheet; its card leads there, and it is gone with its cause. */
async function findWrongNumber(): Promise<void> {
  const { cell, text } = doneAsPlanned(gridOf(DONE), plan()).find((fact) => isOf(fact, 'use.visits'))!;
  host.editCell(DONE, cell, 83.5);
  await tab('Tekshiruv').click();
  const card = host.frame.getByRole('button', { name: new RegExp(`butun son emas.*${DONE}!${cell}`) });
  await card.click();
  await button('Choraklar shaklida ochish').waitFor();
  const { row, column } = parseCellName(cell)!;
  expect(host.workbook.selection).toMatchObject({ sheet: { name: DONE }, area: { top: row, left: column } });
  await markOn('Kamchiliklarni varaqda belgilash', /ta kamchilik belgilandi/);
  const marks = carriedBy(host.workbook.sheet(DONE)).formats.all;
  const marked = marks.filter(({ areas }) => areas.some((area) => contains(area, row, column)));
  expect(marked.map(({ formula }) => formula)).toEqual(['=N("ishreja-warning")=0']);
  await markOn('Belgilarni olib tashlash', /olib tashlandi/);
  expect(carriedBy(host.workbook.sheet(DONE)).formats.all).toEqual([]);
  host.editCell(DONE, cell, text);
  await card.waitFor({ state: 'detached' });
}

it('goes from the plan through four quarters to the annual report and next year’s plan', async () => {
  host = await startHost({ browser, workbook: planAsGiven(), page: 'taskpane', locale: 'uz-Latn-UZ' });

  // The plan is mended on the sheet, and the pane follows.
  await told('51 band, 6 boʻlim');
  for (const { cell, after } of answersTo(gridOf(PLAN))) host.editCell(PLAN, cell, after);
  await told('Reja hisobotga tayyor.');

  // What is due in the year.
  await openRoom('Muddatlar taqvimi');
  await host.frame.getByLabel('Qachon').selectOption('year');
  await button('Shu kitobning varagʻiga').click();
  await told('Muddatlar “Muddatlar” varagʻida turibdi.');
  await backToYear();

  // What is done, quarter by quarter, and each quarter's report.
  await openRoom('Bajarilishi');
  await button('“Bajarilishi” varagʻini tuzish').click();
  await told('I chorak');
  await backToYear();
  for (const quarter of QUARTERS) {
    await (quarter === 3 ? enterByPages : enterQuarter)(quarter);
    await reportQuarter(quarter, quarter === 2 ? 'ribbon' : 'pane');
  }

  await findWrongNumber();

  // The annual report from the ribbon: its numbers are those of the quarters.
  await host.commandDone(await host.pressCommand('fillReport'));
  await told('“Hisobot 2026” varagʻida turibdi');
  for (const indicator of ['use.visits', 'use.loans']) {
    const planned = plan().items.find(({ indicators }) =>
      indicators.some(({ indicatorId }) => indicatorId === indicator),
    )!;
    expect(reported('Hisobot 2026', indicator, ANNUAL.plan)).toBe(planned.plan.lines[0]![0]);
    expect(reported('Hisobot 2026', indicator, ANNUAL.done)).toBe(enteredUpTo(4, indicator));
  }

  // Pressed again it brings that sheet up to date, and the pane offers to.
  const sheets = (): readonly string[] => host.workbook.sheets.map(({ name }) => name);
  const before = sheets();
  await host.commandDone(await host.pressCommand('fillReport'));
  expect(sheets()).toEqual(before);
  await tab('Hisobot').click();
  await button('Oʻsha varaqni yangilash').click();
  await told('Bu hisobot avval toʻldirilgan. Faqat oʻzgarganlari yoziladi: 0 ta.');

  // What was done as planned is due no more. The year's other rooms: at a glance, paper.
  await openRoom('Muddatlar taqvimi');
  await host.frame.getByLabel('Qachon').selectOption('year');
  expect(await button('Shu kitobning varagʻiga').isDisabled()).toBe(true);
  await backToYear();
  await tab('Yil').click();
  await button('Diagrammalar bilan varaqqa').click();
  await told('Umumiy koʻrinish “Umumiy koʻrinish” varagʻida turibdi.');
  await openRoom('Chop etishga tayyorlash');
  await button('Chop etishga tayyorlash').click();
  await told(/^Tayyor\. Ctrl\+P/);
  await button('Avvalgidek qilib qoʻyish').click();
  await told('Chop etish sozlamalari avvalgidek.');
  await backToYear();

  // Next year's plan is made of the open workbook: what was done is last year's fact.
  await openRoom('Kelasi yil rejasi');
  await button('2027-yil rejasini tuzish').click();
  await told('Yangi fayl boʻlib ochildi.');
  const made = host.session.deeds.findLast(({ what }) => what === 'createWorkbook')!;
  const next = new Uint8Array(Buffer.from(String(made.detail), 'base64'));
  const [nextPlan] = await openXlsx(next).readAll([PLAN]);
  const [visits, now] = [checkPlan(nextPlan!, pack)!.plan, plan()].map(({ items }) =>
    items.find(({ indicators }) => indicators.some(({ indicatorId }) => indicatorId === 'use.visits')),
  );
  expect(visits!.fact.lines).toEqual([[enteredUpTo(4, 'use.visits')]]);
  expect([visits!.plan.state, now!.plan.state]).toEqual(['blank', 'readable']);
  expect([host.unknownCalls, host.strayRequests, host.consoleErrors]).toEqual([[], [], []]);

  // Opened in Excel, it asks for the new plan and nothing else stands in its way.
  await host.closePane();
  host.openWorkbook(next);
  await host.openPane();
  await told('Chimboy tumani AKM · 2027-yil rejasi');
  const { findings } = checkPlan(gridOf(PLAN), pack)!;
  expect(new Set(findings.flatMap(({ rule, severity }) => (severity === 'error' ? rule : [])))).toEqual(
    new Set(['quantity-missing']),
  );
  expect([host.unknownCalls, host.strayRequests, host.consoleErrors]).toEqual([[], [], []]);
  await host.close();
});
