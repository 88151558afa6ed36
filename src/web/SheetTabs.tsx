import type { SheetInfo } from '../core/workbook';
import type { Language } from '../strings/language';
import { Tabs } from '../taskpane/shell/Tabs';
import { webWord } from './web-words';

interface SheetTabsProps {
  readonly sheets: readonly SheetInfo[];
  readonly sheet: string | null;
  readonly language: Language;
  choose(sheet: string): void;
}

/** The workbook's sheets as tabs; hidden sheets have none, unless one of them is shown. */
export function SheetTabs({ sheets, sheet, language, choose }: SheetTabsProps) {
  const shown = sheets.filter(({ name, isHidden }) => !isHidden || name === sheet);
  return (
    <Tabs
      className="sheet-tabs"
      size="small"
      label={webWord('sheetTabs', language)}
      tabs={shown.map(({ name }) => ({ value: name, label: name }))}
      chosen={sheet}
      onChoose={choose}
    />
  );
}
