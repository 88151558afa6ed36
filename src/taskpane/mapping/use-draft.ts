import { useEffect, useMemo, useState } from 'react';
import { findDone } from '../../actions/done-sheet';
import { keptMappings } from '../../actions/kept-mappings';
import { mapForm, planValues } from '../../actions/map-form';
import { readTemplate } from '../../actions/fill-report';
import type { PlanCheck } from '../../actions/check-plan';
import type { DoneRecord } from '../../core/done/done';
import type { MappingChange } from '../../core/mapping/follow-mapping';
import { bestKept } from '../../core/mapping/kept-mappings';
import { fieldNamed, type Mapping } from '../../core/mapping/mapping';
import { MappingError, readMapping } from '../../core/mapping/mapping-data';
import type { FormProposal } from '../../core/mapping/propose';
import { markNames } from '../../core/report/marks';
import type { Measure } from '../../core/report/marks';
import type { Grid } from '../../core/sheet/grid';
import { formatNumber } from '../../strings/format';
import { mappingFaultText } from '../../strings/mapping-text';
import { bytesOf } from '../shell/file-bytes';
import { usePane } from '../use-pane';
import { type DraftCell, draftOf, redraft } from './draft';

/** A form while it is mapped. */
export interface OpenDraft {
  readonly form: readonly Grid[];
  /** What was done of the plan, where that is recorded. */
  readonly done: DoneRecord | null;
  readonly proposal: FormProposal;
  readonly cells: readonly DraftCell[];
  /** What an earlier mapping does not say of this form. */
  readonly changes: readonly MappingChange[];
  /** The mapping that the form was known by. */
  readonly from: Mapping | null;
}

/** What can be done to a draft from files of the person's. */
interface DraftFiles {
  readonly draft: OpenDraft | null;
  /** Why the file chosen last is of no use; empty where it is. */
  readonly fault: string;
  setCells(cells: readonly DraftCell[]): void;
  giveExample(file: File): void;
  giveMapping(file: File): void;
}

/** Reads a form, proposes what it asks and takes up what is known of it. */
export function useDraft(bytes: Uint8Array, check: PlanCheck): DraftFiles {
  const { session, state } = usePane();
  const { pack, host } = session;
  const [draft, setDraft] = useState<OpenDraft | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const form = await readTemplate(await host.openTemplate(bytes));
      const done = (await findDone(host.workbook, check.plan))?.record ?? null;
      const { proposal } = mapForm({ form, done }, check.plan, pack);
      const known = bestKept(await keptMappings(host.workbook, pack), proposal);
      const best = known?.followed.proposal ?? proposal;
      const changes = known?.followed.changes ?? [];
      if (isWanted)
        setDraft({ form, done, proposal: best, cells: draftOf(best), changes, from: known?.mapping ?? null });
    };
    void session.run('opening', read, 'aside');
    return () => {
      isWanted = false;
    };
  }, [session, host, pack, bytes, check]);
  const giveExample = (file: File): void =>
    void session.run('opening', async () => {
      setFault('');
      const example = await readTemplate(await host.openTemplate(await bytesOf(file)));
      if (!draft) return;
      const { proposal } = mapForm({ form: draft.form, done: draft.done, example }, check.plan, pack);
      setDraft({ ...draft, proposal, cells: redraft(proposal, draft.cells) });
    });
  const giveMapping = (file: File): void =>
    void session.run('opening', async () => {
      const earlier = mappingIn(new TextDecoder().decode(await bytesOf(file)));
      if (earlier instanceof MappingError) return setFault(mappingFaultText(earlier, file.name, state.language));
      setFault('');
      if (!draft) return;
      const { proposal, followed } = mapForm({ form: draft.form, done: draft.done, earlier }, check.plan, pack);
      setDraft({ ...draft, proposal, cells: draftOf(proposal), changes: followed?.changes ?? [] });
    });
  const mappingIn = (text: string): Mapping | MappingError => {
    try {
      return readMapping(text, markNames(pack));
    } catch (error) {
      if (error instanceof MappingError) return error;
      throw error;
    }
  };
  const setCells = (cells: readonly DraftCell[]): void => setDraft(draft && { ...draft, cells });
  return { draft, fault, setCells, giveExample, giveMapping };
}

/** What says the value that a mark would write, as people read it; empty where there is none, or the mark is no amount. */
export function useMarkValues({ plan }: PlanCheck, done: DoneRecord | null): (mark: string | null) => string {
  const { session, state } = usePane();
  const valueOf = useMemo(() => planValues(plan, session.pack, done), [plan, session.pack, done]);
  return (mark) => {
    if (!mark || fieldNamed(mark)) return '';
    const values = mark.split('/').map((part) => {
      const dot = part.lastIndexOf('.');
      const value = valueOf(part.slice(0, dot), part.slice(dot + 1) as Measure);
      return typeof value === 'number' ? formatNumber(value, state.language) : String(value ?? '');
    });
    return values.every((value) => value === '') ? '' : values.join('/');
  };
}
