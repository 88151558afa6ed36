import { Tab, TabList } from '@fluentui/react-components';
import type { SheetInfo } from '../core/workbook';
import type { Language } from '../strings/language';
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
    <TabList
      className="sheet-tabs"
      size="small"
      aria-label={webWord('sheetTabs', language)}
      selectedValue={sheet}
      onTabSelect={(_event, { value }) => choose(String(value))}
    >
      {shown.map(({ name }) => (
        <Tab key={name} value={name}>
          {name}
        </Tab>
      ))}
    </TabList>
  );
}
