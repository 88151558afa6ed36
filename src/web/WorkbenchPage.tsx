import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Language, languageTag } from '../strings/language';
import type { Session } from '../taskpane/session/session';
import { Pane } from '../taskpane/Pane';
import { Tabs } from '../taskpane/shell/Tabs';
import { NoticeBar } from './NoticeBar';
import { SheetPanel } from './SheetPanel';
import { TopBar } from './TopBar';
import { useAskOnLeaving } from './use-ask-on-leaving';
import { useDroppedFile } from './use-dropped-file';
import { usePastedTable } from './use-pasted-table';
import { webWord } from './web-words';
import type { OpenedFile, Workbench } from './workbench';

const VIEWS = ['sheet', 'pane'] as const;
type View = (typeof VIEWS)[number];

/** The whole workbench: the bar, the sheet at the left and the pane at the right (one at a time on a narrow screen). */
export function WorkbenchPage({ workbench }: { readonly workbench: Workbench }) {
  const { language, opened, opening, notice, fault } = useSyncExternalStore(workbench.subscribe, workbench.getState);
  const isDirty = useDirty(opened?.session ?? null);
  const isDropping = useDroppedFile((file) => void workbench.openFile(file));
  usePastedTable((table) => void workbench.openTable(table));
  useEffect(() => {
    document.documentElement.lang = languageTag(language);
  }, [language]);
  useAskOnLeaving(isDirty);
  if (fault) throw fault.error;

  return (
    <div className="workbench">
      <TopBar
        language={language}
        fileName={opened?.fileName ?? null}
        isDirty={isDirty}
        onFile={(file) => void workbench.openFile(file)}
        onSample={() => void workbench.openSample()}
        onSave={workbench.saveCopy}
        onLanguage={(chosen) => void workbench.chooseLanguage(chosen)}
      />
      {notice && <NoticeBar notice={notice} language={language} workbench={workbench} />}
      {opened && <OpenedBody key={opened.opening} opened={opened} language={language} />}
      {opening !== null && (
        <div className="cover" role="status">
          <span className="spinner" />
          {webWord('opening', language, { file: opening })}
        </div>
      )}
      {isDropping && <div className="cover drop-target">{webWord('dropHere', language)}</div>}
    </div>
  );
}

/** The sheet beside the pane; on a narrow screen one of the two at a time. */
function OpenedBody({ opened, language }: { readonly opened: OpenedFile; readonly language: Language }) {
  const [view, setView] = useState<View>('pane');
  useEffect(() => {
    // A sheet that was out of sight could not be scrolled to the cell the pane asked for.
    const { sheet, selectedCell, beside } = opened.session.getState();
    const cell = beside ? beside.cell : selectedCell;
    if (view === 'sheet' && sheet && cell) opened.host.showCell(beside?.sheet ?? sheet, cell);
  }, [view, opened]);
  return (
    <>
      <Tabs
        className="view-tabs"
        label={webWord('views', language)}
        tabs={VIEWS.map((value) => ({ value, label: webWord(`${value}View`, language) }))}
        chosen={view}
        onChoose={(value) => setView(value)}
      />
      <div className={`workbench-body shows-${view}`}>
        <SheetPanel opened={opened} />
        <main className="workbench-pane">
          <Pane session={opened.session} />
        </main>
      </div>
    </>
  );
}

function useDirty(session: Session | null): boolean {
  return useSyncExternalStore(
    (listener) => session?.subscribe(listener) ?? (() => undefined),
    () => session?.getState().isDirty ?? false,
  );
}
