import { passPatience, quiet } from './page-timers';
import packJson from '../../assets/packs/uz-akm.json';
import { readPack } from '../../src/core/pack/read-pack';
import { createPaneHost } from '../../src/excel/pane-host';
import { formatTime } from '../../src/strings/format';
import { sayIn } from '../../src/taskpane/say';
import { smallFixes } from '../../src/taskpane/session/fixes';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { newsText } from '../../src/taskpane/shell/news-text';
import { troubleText } from '../../src/taskpane/shell/trouble-text';
import { formBytes } from '../../src/web/asset-bytes';

/** What the actions are done to: one finding, one item. */
export interface Aim {
  /** A finding with a fix that sets one cell. */
  readonly finding: string;
  /** The row of an item. */
  readonly row: number;
}

/** What the pane shows when nothing moves any more. */
export interface Shown {
  /** What it says: trouble, else news, else how old what it shows is. */
  readonly sentence: string;
  /** True where the outside world refused something. */
  readonly isTrouble: boolean;
  /** An exception of ours, "" where there is none. */
  readonly fault: string;
  readonly isBusy: boolean;
  /** True where what is shown is what the sheet holds, as far as it knows. */
  readonly isFresh: boolean;
  readonly sheet: string | null;
  /** When the sheet was checked, milliseconds since 1970. */
  readonly checkedAt: number;
  /** Ids of all findings. */
  readonly findings: readonly string[];
  /** Steps that can be taken back. */
  readonly steps: readonly string[];
  /** The report's name where one was handed over. */
  readonly report: string | null;
}

export type ActionName = 'open' | 'check' | 'fixOne' | 'fixSmall' | 'editField' | 'fillReport' | 'undo';

declare global {
  interface Window {
    readonly pane: typeof pane;
  }
}

const TYPED = 'Axborot xizmati';
const say = sayIn('uz');
let session: Session | null = null;
/** Batches of the pane that nobody has answered yet. */
let asked = 0;
let stopListening: () => Promise<void> = () => Promise.resolve();

/** Excel.run as it is, and counted. */
function countRuns(): void {
  const run = Excel.run as (...given: unknown[]) => Promise<unknown>;
  Excel.run = (...given: unknown[]) => {
    asked++;
    return run(...given).finally(() => asked--);
  };
}

/** Opens a session as taskpane/index.tsx does. */
async function open(): Promise<void> {
  if (!session) {
    await Office.onReady();
    countRuns();
  }
  const host = createPaneHost({
    ruleExamples: async () => ({}),
    formBytes,
    download: () => undefined,
    words: () => ({ byHand: say('report.copyByHand'), close: say('trouble.close') }),
    onTrouble: (error) => void opened.run('checking', () => Promise.reject(error)),
  });
  const opened = createSession(host, readPack(packJson), 'uz');
  session = opened;
  await opened.run('opening', async () => void (stopListening = await host.listen()), 'aside');
}

function opened(): Session {
  if (!session) throw new Error('No session is open');
  return session;
}

/** Ends the session, so that another can be opened in this page. */
async function close(): Promise<void> {
  opened().close();
  await stopListening();
  stopListening = () => Promise.resolve();
}

/** What a person does; each does again what was not done. */
async function act(action: ActionName, aim: Aim): Promise<void> {
  const session = opened();
  switch (action) {
    case 'open':
    case 'check':
      return session.openAt('check');
    case 'fixOne':
      return session.applyFix(aim.finding, 0);
    case 'fixSmall':
      return session.applyFixes(new Set(smallFixes(session.getState().check?.findings ?? []).map(({ id }) => id)));
    case 'editField':
      return session.editField(aim.row, 'responsible', TYPED);
    case 'fillReport':
      return void (await session.fillReportNow());
    case 'undo':
      return session.undo('step-1');
  }
}

function aim(): Aim {
  const { check } = opened().getState();
  const finding = check?.findings.find(({ fix }) => fix?.edits.length === 1 && fix.edits[0]!.kind === 'set');
  const item = check?.plan.items.find(({ responsible }) => responsible !== undefined);
  return { finding: finding?.id ?? '', row: item?.row.row ?? 0 };
}

async function shown(): Promise<Shown> {
  const session = opened();
  await quiet(() => asked === 0 && session.getState().busy === null);
  const { trouble, news, fault, busy, isStale, isPutOff, sheet, grid, check, journal, delivered, checkedAt } =
    session.getState();
  const standing = (): string => {
    if (grid === null) return say('stale.notRead');
    if (isStale) return say(isPutOff ? 'stale.putOff' : 'stale.text');
    if (!check) return say('head.noPlan', { sheet: sheet ?? '' });
    const { items, sections } = check.plan;
    const time = formatTime(checkedAt ?? 0);
    return say('head.summary', { items: items.length, sections: sections.length, sheet: sheet ?? '', time });
  };
  return {
    sentence: trouble ? troubleText(trouble, say) : news ? newsText(news, say) : standing(),
    isTrouble: trouble !== null,
    fault: fault ? String(fault.error) : '',
    isBusy: busy !== null,
    isFresh: grid !== null && !isStale,
    sheet,
    checkedAt: checkedAt ?? 0,
    findings: (check?.findings ?? []).map(({ id }) => id),
    steps: journal.map(({ id }) => id),
    report: delivered?.name ?? null,
  };
}

/** What was asked and not answered never will be. */
function loseAnswers(): void {
  asked = 0;
  passPatience();
}

const pane = { open, close, act, aim, shown, loseAnswers };
Object.assign(window, { pane });
