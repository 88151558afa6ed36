import type { ReactNode } from 'react';
import { formatDay, formatTime } from '../strings/format';
import type { Language } from '../strings/language';
import { sayIn } from '../taskpane/say';
import { webWord } from './web-words';
import type { Notice, Workbench } from './workbench';
import { Button } from '../taskpane/shell/Button';

interface NoticeBarProps {
  readonly notice: Notice;
  readonly language: Language;
  readonly workbench: Workbench;
}

/** What the workbench has to tell or ask, above the sheet, with the ways out as buttons. */
export function NoticeBar({ notice, language, workbench }: NoticeBarProps) {
  const word = (name: Parameters<typeof webWord>[0], data = {}): string => webWord(name, language, data);
  const close = <Button onClick={workbench.dismiss}>{word('close')}</Button>;
  switch (notice.kind) {
    case 'cannot-open': {
      const text = sayIn(language)(`error.${notice.error.code}`, { detail: notice.error.detail });
      const hint = notice.error.code === 'other-format' ? word('pasteHint') : '';
      const stays = workbench.getState().opened ? word('stillOpen') : '';
      const all = [text, hint, stays].filter((sentence) => sentence !== '').join(' ');
      return (
        <Bar title={word('fileTitle', { file: notice.fileName })} text={all} isGrave>
          {close}
        </Bar>
      );
    }
    case 'unsaved-work': {
      const { work } = notice;
      const when = `${formatDay(work.since, language)}, ${formatTime(work.since)}`;
      const text = word('unsavedText', { file: work.fileName, count: work.log.length, when });
      return (
        <Bar title={word('unsavedTitle')} text={text}>
          <Button appearance="primary" onClick={() => void workbench.restore(work)}>
            {word('goOn')}
          </Button>
          <Button onClick={() => void workbench.discard(work)}>{word('throwAway')}</Button>
        </Bar>
      );
    }
    case 'replace':
      return (
        <Bar title={word('replaceTitle', { file: notice.fileName })} text={word('replaceText')}>
          <Button appearance="primary" onClick={() => saveThenOpen(workbench, notice.open)}>
            {word('saveFirst')}
          </Button>
          <Button onClick={() => void notice.open()}>{word('openAnyway')}</Button>
          <Button onClick={workbench.dismiss}>{word('cancel')}</Button>
        </Bar>
      );
    case 'no-table':
      return (
        <Bar title={word('noTable')} text={word('noTableText')}>
          {close}
        </Bar>
      );
    case 'cannot-keep':
      return <Bar title={word('keepFailed')}>{close}</Bar>;
  }
}

function saveThenOpen(workbench: Workbench, open: () => Promise<void>): void {
  workbench.saveCopy();
  void open();
}

interface BarProps {
  readonly title: string;
  readonly text?: string;
  readonly isGrave?: boolean;
  readonly children: ReactNode;
}

function Bar({ title, text, isGrave = false, children }: BarProps) {
  return (
    <section className={isGrave ? 'notice is-grave' : 'notice'} role="alert">
      <div className="notice-words">
        <strong>{title}</strong>
        {text && <p>{text}</p>}
      </div>
      <div className="notice-actions">{children}</div>
    </section>
  );
}
