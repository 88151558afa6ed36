import type { Locator } from 'playwright-core';
import { sayIn } from '../../src/taskpane/say';
import type { Host } from '../excel-host/start-host';

/** What a person does: on the ribbon, or with a button or field of the pane. */
export type ActionName = 'open' | 'check' | 'fixOne' | 'fixSmall' | 'editField' | 'fillReport' | 'undo';

/** What stands in the pane when nothing moves any more. */
export interface Shown {
  /** What it says: trouble, else news, else the report, else how old what it shows is, else what it shows. */
  readonly sentence: string;
  /** True where the outside world refused something. */
  readonly isTrouble: boolean;
  /** The details of an exception of ours, "" where there is none. */
  readonly fault: string;
  readonly isBusy: boolean;
  /** True where what is shown is what the sheet holds, as far as the pane knows. */
  readonly isFresh: boolean;
  /** What it says of the plan: how many items, on which sheet. */
  readonly summary: string;
  /** Every finding's line and cell. */
  readonly findings: readonly string[];
  /** How many steps can be taken back. */
  readonly steps: number;
}

const say = sayIn('uz');
/** A finding with a fix of one cell, and a cell of the plan whose item is edited in the form. */
const [AIM, EDITED] = [/C53$/, 'E24'];
const TYPED = '7';
const STALE = (['stale.text', 'stale.putOff', 'stale.notRead'] as const).map((word) => say(word));
const BUSY = (['opening', 'checking', 'writing', 'filling', 'delivering', 'preparing'] as const).map((task) =>
  say(`busy.${task}`),
);

/** The built pane in the stand-in for Excel, used as a person uses it. */
export class PaneByHand {
  constructor(private readonly host: Host) {}

  /** Opens the pane, or opens it again; whatever it then shows, it has a head. */
  async open(): Promise<void> {
    await this.host.openPane();
    await this.host.frame.locator('header, [role=alert]').first().waitFor();
  }

  /** What comes before the action itself and is no part of it: the card, the room or the list is opened. */
  async prepare(name: ActionName, sheet: string): Promise<void> {
    switch (name) {
      case 'fixOne': {
        await this.tab('check');
        const card = this.button(AIM).first();
        if ((await card.count()) > 0 && (await card.getAttribute('aria-expanded')) === 'false') await card.click();
        break;
      }
      case 'fixSmall':
        await this.tab('check');
        if ((await this.small().count()) === 0) break;
        await this.small().click();
        await this.smallRoom().waitFor();
        break;
      case 'editField':
        await this.tab('items');
        this.host.select(sheet, EDITED);
        break;
      case 'open':
      case 'check':
      case 'fillReport':
        break;
      case 'undo':
        await this.tab('check');
        if ((await this.undo().count()) === 0) await this.press(this.button(/^↶ .*\(\d+\)$/));
        break;
    }
    await this.still();
  }

  /** The action; nothing where there is nothing left to do. */
  async perform(name: ActionName): Promise<void> {
    switch (name) {
      case 'open':
        return this.open();
      case 'check':
        return void (await this.host.pressCommand('checkPlan'));
      case 'fillReport':
        return void (await this.host.pressCommand('fillReport'));
      case 'fixOne':
        if ((await this.button(AIM).count()) > 0) await this.press(this.button(say('card.fix'), true));
        return;
      case 'fixSmall':
        if ((await this.smallAll().count()) > 0) return this.smallAll().click();
        // Only those are left that a person has to tick: there is nothing more to mend at once.
        return this.press(this.button(say('small.back')));
      case 'undo':
        return this.press(this.undo());
      case 'editField': {
        const field = this.host.frame.getByLabel(/2026-yil reja/).first();
        await field.fill(TYPED);
        return field.press('Tab');
      }
    }
  }

  /** The way on that the pane offers where it does not show what the sheet holds. */
  async readAgain(): Promise<void> {
    const words = `^(${say('stale.recheck')}|${say('stale.read')})$`;
    await this.press(this.host.frame.getByRole('alert').getByRole('button', { name: new RegExp(words) }));
    await this.still();
  }

  /** Closes what was told. */
  async dismiss(): Promise<void> {
    const close = this.host.frame.getByRole('button', { name: say('trouble.close'), exact: true });
    while ((await close.count()) > 0) {
      await close.first().click();
      await this.still();
    }
  }

  /** Settles once nothing moves any more: no batch, event, file or timer on its way. */
  async still(): Promise<void> {
    const { host } = this;
    for (;;) {
      const before = host.batches.length;
      await host.settled();
      await host.frame.evaluate(() => window.held?.still());
      await host.settled();
      if (host.batches.length === before && host.isIdle) return;
    }
  }

  async shown(): Promise<Shown> {
    await this.still();
    const seen = await this.host.frame.evaluate(readPage);
    await this.tab('check');
    const { findings, steps } = await this.host.frame.evaluate(readPage);
    const [stale, trouble] = [true, false].map((isOld) =>
      seen.alerts.filter((text) => STALE.some((word) => text.includes(word)) === isOld),
    ) as [string[], string[]];
    const isBusy = seen.statuses.some((text) => BUSY.includes(text));
    const told = seen.statuses.filter((text) => !BUSY.includes(text));
    const summary = seen.summary[0] ?? '';
    return {
      sentence: [...trouble, ...told, ...stale, summary][0] ?? '',
      isTrouble: trouble.length > 0,
      fault: seen.fault,
      isBusy,
      isFresh: stale.length === 0 && summary !== '',
      summary,
      findings,
      steps,
    };
  }

  private async tab(name: 'check' | 'items'): Promise<void> {
    const tab = this.host.frame.getByRole('tab', { name: say(`tab.${name}`) });
    if ((await tab.count()) === 0 || (await tab.getAttribute('aria-selected')) === 'true') return;
    await tab.click();
    await this.still();
  }

  private async press(button: Locator): Promise<void> {
    if ((await button.count()) > 0) await button.first().click();
  }

  private button(name: string | RegExp, exact = false): Locator {
    return this.host.frame.getByRole('button', { name, exact });
  }

  private small(): Locator {
    return this.button(/^Mayda tuzatishlar/);
  }

  private smallRoom(): Locator {
    return this.host.frame.getByRole('heading', { name: say('small.title') });
  }

  private smallAll(): Locator {
    return this.button(/tasini tuzatish$/);
  }

  private undo(): Locator {
    return this.button(new RegExp(`^${say('undo.step')}:`));
  }
}

/** Runs in the page: what stands there. */
function readPage() {
  const textOf = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const button of copy.querySelectorAll('button, svg')) button.remove();
    return (copy.textContent ?? '').trim();
  };
  const textsOf = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map(textOf).filter((text) => text !== '');
  const undo = [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('↶'));
  return {
    alerts: textsOf('[role=alert]'),
    statuses: textsOf('[role=status]'),
    summary: textsOf('header p'),
    fault: document.querySelector<HTMLTextAreaElement>('[role=alert] textarea')?.value ?? '',
    findings: [...document.querySelectorAll('[role=region] h3 button')].map((card) => card.textContent ?? ''),
    steps: Number(/\((\d+)\)/.exec(undo?.textContent ?? '')?.[1] ?? 0),
  };
}
