import { useRef, useState } from 'react';
import { checkDone } from '../../actions/check-done';
import { type DoneField, doneCell, enterDone } from '../../actions/enter-done';
import { applyChanges } from '../../core/sheet/apply-changes';
import type { Finding } from '../../core/check/finding';
import type { DoneRow } from '../../core/done/done';
import { usePane } from '../use-pane';
import { today } from '../session/shown-done';
import type { ShownDone, WriteOutcome } from '../session/state';

/** One field of what was done: its text, what the rules say of it as typed, and how it is changed and left. */
export interface TypedDone {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly isLocked: boolean;
  /** Whether it is being typed, and an error stands in it. */
  readonly isAtFault: boolean;
  change(text: string): void;
  leave(): void;
}

/**
 * Follows one field: typed text is checked by the same rules as the sheet, and written when the field is left; `onWritten`
 * is told what came of it, null while it is typed.
 */
export function useDoneField(
  done: ShownDone,
  row: DoneRow,
  field: DoneField,
  onWritten: (written: WriteOutcome | null) => void,
): TypedDone {
  const { session, state } = usePane();
  const cell = doneCell(row, field);
  const [typed, setTyped] = useState<string | null>(null);
  // Enter writes, and the field that loses the focus by it must not write once more.
  const sent = useRef<string | null>(null);
  const change = typed === null ? null : enterDone(row, field, typed);
  const check = change
    ? (checkDone(applyChanges(done.grid, [change]).grid, done.check.plan, session.pack, {
        day: today(),
        choices: state.choices,
      }) ?? done.check)
    : done.check;
  const findings = check.findings.filter(({ id, at }) => at === cell.at && check.notes[id] === undefined);
  const isAtFault = change !== null && findings.some(({ severity }) => severity === 'error');
  return {
    text: typed ?? cell.text,
    findings,
    isAtFault,
    isLocked: cell.column === 0 || cell.formula !== undefined,
    change: (text) => {
      setTyped(text);
      sent.current = null;
      onWritten(null);
    },
    leave() {
      if (!change || sent.current === typed) return;
      sent.current = typed;
      void session.writeDone(done.grid.sheet, [change]).then((is) => {
        onWritten({ cell: cell.at, isWritten: is, fault: isAtFault ? 'other' : null });
        // What was not written stays in the field, so that nobody types it twice.
        if (is) setTyped(null);
      });
    },
  };
}
