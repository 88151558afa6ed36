import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Fluent's own; a screen reader does not come to them. */
export const FOCUS_TRAPS = '[data-tabster-dummy]';

/** The serious faults that axe finds on a page and in its frames: where, by a selector for each frame on the way, and what. */
export async function seriousFaults(page: Page): Promise<readonly { target: readonly unknown[]; says: string }[]> {
  const { violations } = await new AxeBuilder({ page }).exclude(FOCUS_TRAPS).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ target, says: `${id}: ${html.slice(0, 120)}` })));
}

/** Those in the pane, which stands in a frame of Excel's page. */
export async function faultsInPane(page: Page): Promise<readonly string[]> {
  return (await seriousFaults(page)).filter(({ target }) => target.length > 1).map(({ says }) => says);
}
