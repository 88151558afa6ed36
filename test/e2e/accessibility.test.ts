import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language, languageTag } from '../../src/strings/language';
import { FOCUS_TRAPS } from '../support/axe-faults';
import { browserRun } from '../support/browser-run';
import { openWorkbench } from '../support/workbench-page';
import { FAULT, SCREENS } from './screens';

const run = browserRun();
/** Controls between the bar's last and the pane's first, and one more. */
const BEFORE_PANE = 4;

/** What axe looks for: all but that everything is in a landmark; what a missing word breaks; contrast. */
const LOOKS = {
  all: { rules: { region: { enabled: false } } },
  words: {
    runOnly: [
      'aria-command-name',
      'aria-dialog-name',
      'aria-input-field-name',
      'aria-toggle-field-name',
      'button-name',
      'empty-heading',
      'html-lang-valid',
      'label',
      'landmark-unique',
      'link-name',
      'role-img-alt',
      'select-name',
      'summary-name',
      'svg-img-alt',
      'valid-lang',
    ],
  },
  colours: { runOnly: ['color-contrast'] },
};
type Look = keyof typeof LOOKS;

/** Looks for faults with axe, which the page is given once: giving it takes longer than most looks. */
function lookerAt(page: Page): (look: Look) => Promise<readonly string[]> {
  let axeSource: string | undefined;
  return async (look) => {
    const axe = new AxeBuilder(axeSource === undefined ? { page } : { page, axeSource }).setLegacyMode();
    axeSource = 'void 0';
    axe.include('body').exclude(FOCUS_TRAPS);
    axe.options({ resultTypes: ['violations'], preload: false, iframes: false, ...LOOKS[look] });
    const { violations } = await axe.analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
    );
  };
}

async function choose(page: Page, language: Language): Promise<void> {
  await page.locator('.top-bar select').selectOption(language);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, languageTag(language));
}

/** Waits until the page is painted as the media now ask: until then texts and grounds may be of two themes. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A change of media is told to the page with one picture and seen in the next.
    for (let picture = 0; picture < 2; picture++) await new Promise(requestAnimationFrame);
    const changing = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(changing.map(({ finished }) => finished));
  });
}

/** What axe finds on the screen that is shown: in three themes, and in each language all that words can break. */
async function faultsOn(page: Page, look: (look: Look) => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = [];
  const note = async (how: string, asked: Look): Promise<void> => {
    await painted(page);
    found.push(...(await look(asked)).map((fault) => `${how}: ${fault}`));
  };
  await note('light', 'all');
  await page.emulateMedia({ colorScheme: 'dark' });
  await note('dark', 'colours');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await note('contrast theme', 'colours');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  for (const language of LANGUAGES.filter((each) => each !== 'uz')) {
    await choose(page, language);
    await note(language, 'words');
  }
  await choose(page, 'uz');
  return found;
}

/** The controls of the pane that Tab does not come to on its way from the bar. */
async function unreached(page: Page): Promise<readonly string[]> {
  const count = await page.locator('.workbench-pane').evaluate((pane) => {
    const shown = pane.querySelectorAll<HTMLElement>(
      'button:enabled, input:enabled, select:enabled, textarea:enabled, a[href], summary, [tabindex="0"]',
    );
    const wanted = [...shown].filter(
      (each) =>
        each.checkVisibility() &&
        !each.closest('[inert], [data-tabster-dummy]') &&
        !(each.role === 'tab' && each.ariaSelected !== 'true') &&
        !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked),
    );
    for (const each of wanted) each.dataset.unreached = '';
    pane.addEventListener('focusin', ({ target }) => delete (target as HTMLElement).dataset.unreached);
    return wanted.length;
  });
  await page.locator('.top-bar select').focus();
  for (let step = 0; step < count + BEFORE_PANE; step++) await page.keyboard.press('Tab');
  return page.locator('.workbench-pane').evaluate((pane) =>
    [...pane.querySelectorAll<HTMLElement>('[data-unreached]')].map((each) => {
      delete each.dataset.unreached;
      return each.outerHTML.slice(0, 160);
    }),
  );
}

it('has nothing for axe on any screen, in any language and theme, and Tab comes to every control', async () => {
  const options = { viewport: { width: 450, height: 900 }, reducedMotion: 'reduce' } as const;
  const { page, faults, context } = await openWorkbench(run.browser, run.origin, options);
  const look = lookerAt(page);
  const found: Record<string, readonly string[]> = {};
  for (const { name, open } of SCREENS) {
    await open(page);
    const all = [...(await faultsOn(page, look)), ...(await unreached(page))];
    if (all.length > 0) found[name] = all;
  }
  expect(found).toEqual({});
  // The screens' last is that of a fault.
  expect(faults.filter((fault) => !fault.includes(FAULT))).toEqual([]);
  await context.close();
}, 400_000);

it.each([320, 450])('fits a page of %i pixels without scrolling sideways', async (width) => {
  const { page, context } = await openWorkbench(run.browser, run.origin, { viewport: { width, height: 640 } });
  await page.getByText('51 band, 6 boʻlim').waitFor();
  for (const view of ['Tekshiruv', 'Bandlar', 'Hisobot']) {
    await page.locator('.workbench-pane').getByRole('tab', { name: view }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.locator('.view-tabs').getByRole('tab', { name: 'Varaq' }).click();
  await page.getByRole('grid').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await context.close();
});

it('is usable with the keyboard alone', async () => {
  const { page, context } = await openWorkbench(run.browser, run.origin);
  await page.getByText('51 band, 6 boʻlim').waitFor();
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Home');
  for (let row = 0; row < 12; row++) await page.keyboard.press('ArrowDown');
  const active = await grid.getAttribute('aria-activedescendant');
  expect(active).toMatch(/^cell-A\d+$/);
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');

  // Typing replaces, Escape leaves as it was, F2 edits, Enter writes and goes down.
  const cell = active!.replace('cell-A', 'E');
  for (let column = 0; column < 4; column++) await page.keyboard.press('ArrowRight');
  expect(await grid.getAttribute('aria-activedescendant')).toBe(`cell-${cell}`);
  const before = await page.locator(`#cell-${cell}`).innerText();
  await page.keyboard.type('123');
  await page.keyboard.press('Escape');
  expect(await page.locator(`#cell-${cell}`).innerText()).toBe(before);
  await page.keyboard.type('55');
  await page.keyboard.press('Enter');
  await page.locator(`#cell-${cell}`, { hasText: '55' }).waitFor();
  expect(await grid.evaluate((element) => document.activeElement === element)).toBe(true);
  await page.keyboard.press('Control+z');
  await page.locator(`#cell-${cell}`, { hasText: before.trim() }).waitFor();

  // Tab leaves the sheet.
  await page.keyboard.press('Tab');
  expect(await grid.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await context.close();
});
