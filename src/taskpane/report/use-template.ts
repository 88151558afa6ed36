import { useEffect, useRef, useState } from 'react';
import { filledSheets, readForm, type ReportForm } from '../../actions/fill-report';
import type { Plan } from '../../core/plan/plan';
import type { FormName } from '../../core/report/period';
import type { TemplateChoice } from '../session/fill-now';
import { usePane } from '../use-pane';

/** A report form of the person's. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it carried no marks: the form as it was given, and how many of its cells have marks by now. */
  readonly mapped?: { readonly form: Uint8Array; readonly count: number };
}

/** Which form is filled: one that comes with the product, a file of the person, or a report on a sheet of this workbook. */
export type TemplateSource = FormName | FormFile | { readonly sheet: string };

/** The person's own form, where a source is one. */
export function fileIn(source: TemplateSource): FormFile | null {
  return typeof source === 'object' && 'bytes' in source ? source : null;
}

/** Whether it is a report on a sheet of this workbook that is brought up to date. */
export function isOnSheet(source: TemplateSource): boolean {
  return typeof source === 'object' && 'sheet' in source;
}

/** What the session fills for a source. */
export function choiceOf(source: TemplateSource): TemplateChoice {
  return typeof source === 'object' && 'bytes' in source ? source.bytes : source;
}

/** A form, read; null until it is. Where it cannot be, the trouble is told and `onUnreadable` chooses another. */
export function useTemplate(source: TemplateSource, onUnreadable: () => void): ReportForm | null {
  const { session } = usePane();
  const [read, setRead] = useState<{ source: TemplateSource; form: ReportForm } | null>(null);
  const unreadable = useRef(onUnreadable);
  unreadable.current = onUnreadable;
  useEffect(() => {
    let isWanted = true;
    const formOfSource = async (): Promise<ReportForm> => {
      const { host } = session;
      const choice = choiceOf(source);
      const isHere = typeof choice === 'object' && 'sheet' in choice;
      return isHere ? readForm(host.workbook, choice.sheet) : readForm(await host.openTemplate(choice));
    };
    const read = async (): Promise<void> => {
      try {
        const form = await formOfSource();
        if (isWanted) setRead({ source, form });
      } catch (error) {
        if (isWanted && fileIn(source)) unreadable.current();
        throw error;
      }
    };
    void session.run('opening', read, 'aside');
    return () => {
      isWanted = false;
    };
  }, [session, source]);
  return read?.source === source ? read.form : null;
}

/** The sheets of the workbook that were filled as reports; none where the program keeps nothing of them, null until it is read. */
export function useFilledSheets(plan: Plan): readonly string[] | null {
  const { session, state } = usePane();
  const { delivered } = state;
  const [filled, setFilled] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const { workbook, keepsJournal } = session.host;
      const read = keepsJournal ? await filledSheets(workbook) : [];
      if (isWanted) setFilled(read);
    };
    void session.run('opening', read, 'aside');
    return () => {
      isWanted = false;
    };
    // A report that was put onto a sheet just now is among them.
  }, [session, plan, delivered]);
  return filled;
}
