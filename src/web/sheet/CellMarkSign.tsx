import type { Severity } from '../../core/check/finding';
import type { Language } from '../../strings/language';
import { sayIn } from '../../taskpane/say';
import { Hidden } from '../../taskpane/shell/Hidden';
import { SeverityMark } from '../../taskpane/shell/SeverityMark';

/** The mark in a cell: the shape of its severity, and the word for those who hear the page. */
export function CellMarkSign({ severity, language }: { readonly severity: Severity; readonly language: Language }) {
  return (
    <span className="sheet-mark">
      <SeverityMark severity={severity} />
      <Hidden>{sayIn(language)(`severity.${severity}`)}</Hidden>
    </span>
  );
}
