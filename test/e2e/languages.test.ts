import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { type Catalogue, loadWords, wordsOf } from '../../src/strings/catalogue';
import { type Language, LANGUAGES, languageTag } from '../../src/strings/language';
import { paneUz } from '../../src/strings/uz/pane';
import { reportUz } from '../../src/strings/uz/report';
import { browserRun } from '../support/browser-run';
import { FORMAT_CASES, ORDER_CASES } from '../support/language-cases';
import { openWorkbench } from '../support/workbench-page';

const run = browserRun();

/** A page that can import the files of src/strings as they are, and what they take of src/core. */
async function stringsPage(): Promise<Page> {
  const page = await run.browser.newPage();
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 };
  await page.route(/\/(?:strings|core)\//, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path.endsWith('/')) return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    const source = readFileSync(join(__dirname, '../../src', `${path}.ts`), 'utf8');
    const { outputText } = transpileModule(source, { compilerOptions });
    return route.fulfill({ contentType: 'text/javascript', body: outputText });
  });
  await page.goto(`${run.origin}/strings/`);
  return page;
}

it('writes numbers, days and words beside numbers, and orders words, in a browser as in Node', async () => {
  const page = await stringsPage();
  const files = `Promise.all(['format', 'plural', 'compare-texts'].map((file) => import('/strings/' + file)))`;
  const given = await page.evaluate(
    `${files}.then((all) => Object.assign({}, ...all)).then((functions) =>
      ${JSON.stringify(FORMAT_CASES)}.map(({ name, args }) => functions[name](...args)))`,
  );
  expect(given).toEqual(FORMAT_CASES.map(({ expected }) => expected));
  const ordered = await page.evaluate(
    `import('/strings/compare-texts').then(({ compareTexts }) =>
      ${JSON.stringify(ORDER_CASES)}.map(({ language, words }) => words.reverse().sort(compareTexts(language))))`,
  );
  expect(ordered).toEqual(ORDER_CASES.map(({ words }) => words));
  await page.close();
});

/** What the workbench says of the sample in each language, as far as a person recognizes the language by it. */
const SAID: Readonly<Record<Language, readonly [counts: string, report: string, items: string]>> = {
  uz: ['51 band, 6 boʻlim', 'Hisobot', 'Bandlar'],
  'uz-Cyrl': ['51 банд, 6 бўлим', 'Ҳисобот', 'Бандлар'],
  kaa: ['51 bánt, 6 bólim', 'Esabat', 'Bántler'],
  ru: ['51 пункт, 6 разделов', 'Отчёт', 'Пункты'],
  en: ['51 items, 6 sections', 'Report', 'Items'],
};

/** Everything the pane shows and says to screen readers, piece by piece. */
const saidIn = (page: Page): Promise<readonly string[]> =>
  page.locator('.workbench-pane').evaluate((pane) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    for (const element of pane.querySelectorAll('[aria-label]')) texts.push(element.getAttribute('aria-label')!);
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });

/** Uzbek sentences of the pane that another language says otherwise. */
function uzbekOnly(words: Catalogue['pane']): ReadonlySet<string> {
  const own = new Set<string>(Object.values(words));
  return new Set(Object.values(paneUz).filter((text) => !text.includes('{') && !own.has(text)));
}

const choose = (page: Page, language: Language) => page.locator('.top-bar select').selectOption(language);

/** The findings in the list, by the cells they name: no word, and the same in each language. */
const cellsOf = async (page: Page): Promise<readonly string[]> => {
  const cards = await page.locator('.workbench-pane li').allInnerTexts();
  return cards.map((card) => /\b[A-H]\d+\b/.exec(card)?.[0] ?? '');
};

/** Unfolds the report's values until one is seen that the report takes from the plan. */
async function showValue(page: Page, words: Catalogue['report'], value: string): Promise<void> {
  const [title = ''] = words['report.valuesTitle'].split(' (');
  const values = page.locator('details', { has: page.locator('summary', { hasText: title }) });
  // The last button shows more of them.
  if (!(await values.innerText()).includes(value)) await values.getByRole('button').last().click();
  expect(await values.innerText()).toContain(value);
}

it('speaks each language as soon as it is chosen, about the same findings', async () => {
  const { page, context, faults, strangers } = await openWorkbench(run.browser, run.origin);
  await page.getByText(SAID.uz[0]).waitFor();
  await page.getByRole('button', { name: 'Keyingi ›' }).click();
  const findings = await cellsOf(page);
  expect(findings.length).toBeGreaterThan(5);
  expect(await page.locator('.top-bar select option').allInnerTexts()).toEqual([
    'Oʻzbekcha',
    'Ўзбекча',
    'Qaraqalpaqsha',
    'Русский',
    'English',
  ]);
  for (const language of [...LANGUAGES.slice(1), 'uz'] as const) {
    await loadWords(language);
    await choose(page, language);
    await page.getByText(SAID[language][0]).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(languageTag(language));
    expect(await cellsOf(page)).toEqual(findings);
    const words = { ...wordsOf('pane', paneUz)(language), ...wordsOf('report', reportUz)(language) };
    const uzbek = uzbekOnly(words);
    const tabs = page.locator('.workbench-pane').getByRole('tab');
    expect((await tabs.allInnerTexts()).slice(1, 3)).toEqual([SAID[language][2], SAID[language][1]]);
    for (const tab of [1, 2, 0]) {
      await tabs.nth(tab).click();
      const heading =
        tab === 2 ? page.getByText(words['report.what']) : page.getByRole(tab === 1 ? 'searchbox' : 'list');
      await heading.first().waitFor();
      if (tab === 2) await showValue(page, words, language === 'en' ? '18,510' : '18\u00a0510');
      const said = await saidIn(page);
      const left = said.filter((text) => uzbek.has(text));
      expect({ language, tab, left }).toEqual({ language, tab, left: [] });
    }
  }
  expect(faults).toEqual([]);
  expect(strangers).toEqual([]);
  await context.close();
});
