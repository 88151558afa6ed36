import type { Page } from 'playwright-core';
import uzAkm from '../../assets/packs/uz-akm.json';
import { checkPlan } from '../../src/actions/check-plan';
import { findDone } from '../../src/actions/done-sheet';
import { QUARTERS } from '../../src/core/done/done';
import { doneToDate } from '../../src/core/done/done-to-date';
import { readPack } from '../../src/core/pack/read-pack';
import type { Item, Plan, Quarter } from '../../src/core/plan/plan';
import { ROMAN } from '../../src/core/report/period';
import { cellAt, type Grid } from '../../src/core/sheet/grid';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { browserRun } from '../support/browser-run';
import { doneAsPlanned, ENTERED_ON, isOf, type TypedFact } from '../support/done-as-planned';
import { filledPages } from '../support/filled-pages';
import { answersTo, planAsGiven, planWithoutWarnings } from '../support/plan-without-warnings';
import { planWithDone } from '../support/plan-with-done';
import { button, cellOf, downloaded, openFile, openWorkbench } from '../support/workbench-page';

const run = browserRun();
const pack = readPack(uzAkm);
const DONE = 'Bajarilishi';
/** What was done: its column in the quarterly report, to date, and in the annual one. */
const [TO_DATE, ANNUAL_DONE] = [14, 7];

async function openRoom(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Yil' }).click();
  await page.getByRole('list', { name: 'Yil davomidagi ishlar' }).getByRole('button', { name }).click();
}

const itemOf = ({ items }: Plan, indicator: string): Item =>
  items.find(({ indicators }) => indicators.some(({ indicatorId }) => indicatorId === indicator))!;

/** A value of a report, by the code of its row. */
function reported(report: Grid, code: string, column: number) {
  const row = report.cells.findIndex((cells) => cells?.[1]?.value === code) + 1;
  return row === 0 ? undefined : cellAt(report, row, column).value;
}

/** What is typed in a quarter, in the order of the list; zeros where nothing was planned need not be. */
async function factsOf(quarter: Quarter): Promise<readonly TypedFact[]> {
  const workbook = openXlsx(await planWithDone());
  const plan = checkPlan(await workbook.read('Reja'), pack)!.plan;
  const facts = doneAsPlanned(await workbook.read(DONE), plan);
  return facts.filter((fact) => fact.quarter === quarter && /[1-9]/.test(fact.text));
}

/** Types numbers in the form from an item on, as Enter leads; what is in several lines is typed with semicolons. */
async function type(page: Page, quarter: Quarter, facts: readonly TypedFact[]): Promise<void> {
  await button(page, new RegExp(`^${ROMAN[quarter]} chorak`)).click();
  await page.getByRole('list', { name: 'Bandlar' }).getByText(facts[0]!.item.name.text.slice(0, 60)).click();
  for (const { text } of facts) {
    await page.keyboard.type(text.replaceAll('\n', '; '));
    await page.keyboard.press('Enter');
  }
}

/** A quarter's other numbers come from the services: their pages are saved, filled in and read back. */
async function takePages(page: Page, quarter: Quarter, facts: readonly TypedFact[], plan: Plan): Promise<void> {
  await openRoom(page, 'Xizmatga varaqa');
  await button(page, new RegExp(`^${ROMAN[quarter]} chorak(?! varaqa)`)).click();
  const pages = await downloaded(page, () =>
    button(page, new RegExp(`^${ROMAN[quarter]} chorak varaqalarini tayyorlash`)).click(),
  );
  const buffer = Buffer.from(await filledPages(pages.bytes, facts, plan));
  const file = { name: pages.name, mimeType: 'application/octet-stream', buffer };
  await page.locator('input[aria-label="Fayllarni tanlash (.xlsx)"]').setInputFiles(file);
  await button(page, /ta qiymatni yozish$/).click();
  await page.getByText(/ta qiymat yozildi\./).waitFor();
  await button(page, '‹ Yil ishlariga qaytish').click();
}

/** Fills the report of a period, all of the year where none is named, and gives its sheets. */
async function fillReport(page: Page, quarter: Quarter | 'year', label: string): Promise<readonly Grid[]> {
  await page.getByRole('tab', { name: 'Hisobot' }).click();
  await page.getByLabel('Davr', { exact: true }).selectOption(String(quarter));
  const { bytes } = await downloaded(page, () => button(page, label).click());
  const workbook = openXlsx(bytes);
  const visible = (await workbook.sheets()).filter(({ isHidden }) => !isHidden);
  return workbook.readAll(visible.map(({ name }) => name));
}

it('goes from the plan through four quarters to the annual report and next year’s plan', async () => {
  const { page, context, strangers, faults } = await openWorkbench(run.browser, run.origin);
  await page.clock.setSystemTime(`${ENTERED_ON[1]}T10:00:00`);
  await openFile(page, 'chimboy.xlsx', planAsGiven());

  // The plan is mended on the sheet.
  const [given] = await openXlsx(planAsGiven()).readAll(['Reja']);
  for (const { cell, after } of answersTo(given!)) {
    await (await cellOf(page, cell)).dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(after);
    await page.keyboard.press('Enter');
  }
  await page.getByText('Reja hisobotga tayyor.').waitFor();

  // The sheet of what was done is made, taken away and made again.
  await openRoom(page, 'Bajarilishi');
  await button(page, '“Bajarilishi” varagʻini tuzish').click();
  await button(page, 'Ortga qaytarish (4)').click();
  await button(page, /Qaytarish: “Bajarilishi” varagʻi qoʻshildi/).click();
  await button(page, '“Bajarilishi” varagʻini tuzish').click();

  // A quarter is typed from first to last; the report of it is final.
  await page.getByLabel('Faqat boʻshlari').check();
  await type(page, 1, await factsOf(1));
  await button(page, /^I chorak\s*✓/).waitFor();
  const [first] = await fillReport(page, 1, 'Hisobotni toʻldirish');
  const { plan } = checkPlan(await openXlsx(await planWithoutWarnings()).read('Reja'), pack)!;
  const quarterOfVisits = Math.floor(itemOf(plan, 'use.visits').plan.lines[0]![0]! / 4);
  expect(reported(first!, 'use.visits', TO_DATE)).toBe(quarterOfVisits);

  // What is typed wrong is found, leads to its cell and back into the form.
  await page.clock.setSystemTime(`${ENTERED_ON[2]}T10:00:00`);
  await page.getByRole('tab', { name: 'Yil' }).click();
  const ofVisits = (await factsOf(2)).filter((fact) => isOf(fact, 'use.visits'));
  await type(page, 2, [{ ...ofVisits[0]!, text: '83,5' }]);
  await page.getByRole('tab', { name: 'Tekshiruv' }).click();
  const { cell } = ofVisits[0]!;
  await button(page, new RegExp(`butun son emas.*${DONE}!${cell}`)).click();
  await page.getByRole('grid', { name: new RegExp(DONE) }).waitFor();
  await page.locator(`#cell-${cell}`, { hasText: '83.5' }).waitFor();
  await button(page, 'Choraklar shaklida ochish').click();
  const fact = page.getByLabel(/^II chorakda bajarildi/);
  await fact.fill(ofVisits[0]!.text);
  await fact.press('Enter');

  // A report of a quarter that waits is a draft, and says what it waits for.
  const [draft] = await fillReport(page, 2, 'Loyiha sifatida toʻldirish');
  expect(draft!.sheet).toBe('LOYIHA');
  expect(draft!.cells.some((cells) => String(cells?.[1]?.value).startsWith(`${DONE}!`))).toBe(true);

  // The services fill in the rest, and every report is final.
  const reports = new Map<Quarter | 'year', readonly Grid[]>();
  await page.getByRole('tab', { name: 'Yil' }).click();
  await button(page, '‹ Yil ishlariga qaytish').click();
  for (const quarter of QUARTERS.slice(1)) {
    await page.clock.setSystemTime(`${ENTERED_ON[quarter]}T10:00:00`);
    await takePages(page, quarter, await factsOf(quarter), plan);
    reports.set(quarter, await fillReport(page, quarter, 'Hisobotni toʻldirish'));
  }
  reports.set('year', await fillReport(page, 'year', 'Hisobotni toʻldirish'));
  const copy = await downloaded(page, () => button(page, 'Nusxasini saqlash').click());
  const workbook = openXlsx(copy.bytes);
  const checked = checkPlan(await workbook.read('Reja'), pack)!;
  const { record } = (await findDone(workbook, checked.plan))!;
  const visits = itemOf(checked.plan, 'use.visits');
  const row = record.rows.find(({ item }) => item === visits.index)!;
  for (const [period, sheets] of reports) {
    const total = doneToDate(visits, row, period === 'year' ? 4 : period, pack)![0]![0];
    const column = period === 'year' ? ANNUAL_DONE : TO_DATE;
    expect([period, sheets.length, reported(sheets[0]!, 'use.visits', column)]).toEqual([period, 1, total]);
  }

  // Next year's plan: what was done is last year's fact, and the plan waits.
  await openRoom(page, 'Kelasi yil rejasi');
  const next = await downloaded(page, () => button(page, '2027-yil rejasini tuzish').click());
  await openFile(page, next.name, next.bytes);
  await page.getByText('2027-yil rejasi').first().waitFor();
  const { plan: nextPlan, findings } = checkPlan(await openXlsx(next.bytes).read('Reja'), pack)!;
  expect(itemOf(nextPlan, 'use.visits').fact.lines).toEqual([[4 * quarterOfVisits]]);
  const errors = findings.flatMap(({ rule, severity }) => (severity === 'error' ? rule : []));
  expect(new Set(errors)).toEqual(new Set(['quantity-missing']));
  expect(strangers).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
