import { makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PlanCheck } from '../../actions/check-plan';
import type { Mapping } from '../../core/mapping/mapping';
import { mappingText } from '../../core/mapping/mapping-data';
import { changeText } from '../../strings/mapping-text';
import { Fold } from '../report/Fold';
import type { FormFile } from '../report/use-template';
import { Banner } from '../shell/Banner';
import { Button } from '../shell/Button';
import { Room } from '../shell/Room';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { confirmedMapping, confirmSure, type DraftCell, rowsOf } from './draft';
import { FileButton } from '../shell/FileButton';
import { FormView } from './FormView';
import { keepMapping, markedForm } from './kept-mappings';
import { MappingRows } from './MappingRows';
import { useMappingWords } from './say-of-mapping';
import { type OpenDraft, useDraft, useMarkValues } from './use-draft';

const MAPPING_FILE = 'moslash.json';

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  views: { display: 'flex', flexDirection: 'column', gap: '8px' },
  foot: {
    position: 'sticky',
    bottom: '-12px',
    padding: '8px 0 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    alignItems: 'flex-start',
  },
});

interface RoomProps {
  readonly file: FormFile;
  readonly check: PlanCheck;
  readonly onMapped: (file: FormFile) => void;
  readonly onClose: () => void;
}

/** Where a person confirms what each cell of a form without marks takes. */
export function MappingRoom(props: RoomProps) {
  const styles = useStyles();
  const say = useMappingWords();
  const { file, check, onClose } = props;
  const form = file.mapped?.form ?? file.bytes;
  const { draft, fault, setCells, giveExample, giveMapping } = useDraft(form, check);
  const isEmpty = draft !== null && draft.cells.length === 0;
  return (
    <Room title={`${say('map.title')}: ${file.name}`} back={say('map.back')} onClose={onClose}>
      {fault !== '' && (
        <Banner tone="error" isSpoken>
          {fault}
        </Banner>
      )}
      {draft === null && <p className={styles.text}>{say('map.reading')}</p>}
      {isEmpty && (
        <Banner tone="warning" isSpoken>
          {say('map.none')} {say('map.none.todo')}
        </Banner>
      )}
      {draft !== null && !isEmpty && (
        <OpenMapping {...props} draft={draft} setCells={setCells} giveExample={giveExample} giveMapping={giveMapping} />
      )}
    </Room>
  );
}

type OpenProps = RoomProps & {
  readonly draft: OpenDraft;
  readonly setCells: (cells: readonly DraftCell[]) => void;
  readonly giveExample: (file: File) => void;
  readonly giveMapping: (file: File) => void;
};

function OpenMapping(props: OpenProps) {
  const styles = useStyles();
  const say = useMappingWords();
  const { draft, check, setCells } = props;
  const { cells } = draft;
  const valueOf = useMarkValues(check, draft.done);
  const [pointed, setPointed] = useState<string | null>(null);
  const point = (cell: DraftCell): void =>
    setPointed(rowsOf(cells).find((row) => row.cells.includes(cell))?.key ?? null);
  return (
    <>
      <MappingHead {...props} />
      {draft.changes.length > 0 && (
        <Fold title={say('map.changes', { count: draft.changes.length })}>
          <ChangeList changes={draft.changes} />
        </Fold>
      )}
      <Fold title={say('map.view')} text={say('map.view.text')}>
        <div className={styles.views}>
          {draft.form
            .filter(({ sheet }) => cells.some((cell) => cell.sheet === sheet))
            .map((grid) => (
              <FormView
                key={grid.sheet}
                grid={grid}
                cells={cells.filter(({ sheet }) => sheet === grid.sheet)}
                valueOf={valueOf}
                onPoint={point}
              />
            ))}
        </div>
      </Fold>
      <MappingRows draft={draft} pointed={pointed} valueOf={valueOf} onCells={setCells} />
      <MappingFoot {...props} />
    </>
  );
}

/** What was found, and what helps to settle the rest at once. */
function MappingHead({ draft, setCells, giveExample, giveMapping }: OpenProps) {
  const styles = useStyles();
  const say = useMappingWords();
  const { cells, proposal } = draft;
  const sure = cells.filter(isSureButOpen).length;
  const isLeft = Object.values(proposal.leftAlone).some((count) => count > 0);
  return (
    <>
      <p className={styles.text}>{say('map.text')}</p>
      <p className={styles.text} role="status">
        {say('map.counts', countsOf(cells))}
      </p>
      {isLeft && <p className={styles.small}>{say('map.leftAlone', proposal.leftAlone)}</p>}
      {proposal.example && (
        <Banner tone={proposal.example.isTrusted ? 'ready' : 'warning'} isSpoken>
          {say(proposal.example.isTrusted ? 'map.example.agrees' : 'map.example.other', {
            agrees: proposal.example.agrees,
            of: proposal.example.of,
          })}
        </Banner>
      )}
      <div className={styles.actions}>
        {sure > 0 && (
          <Button appearance="primary" onClick={() => setCells(confirmSure(cells))}>
            {say('map.confirmSure', { count: sure })}
          </Button>
        )}
        <FileButton
          label={say('map.example')}
          title={say('map.example.text')}
          accept=".xlsx,.xlsm"
          onFile={giveExample}
        />
        <FileButton label={say('map.import')} accept=".json" onFile={giveMapping} />
      </div>
    </>
  );
}

const isSureButOpen = ({ confidence, chosen, isConfirmed }: DraftCell): boolean =>
  confidence === 'sure' && chosen !== null && !isConfirmed;

function countsOf(cells: readonly DraftCell[]): Record<'sure' | 'look' | 'unknown', number> {
  const counts = { sure: 0, look: 0, unknown: 0 };
  for (const { confidence, isConfirmed } of cells) counts[isConfirmed ? 'sure' : confidence]++;
  return counts;
}

function ChangeList({ changes }: { readonly changes: OpenDraft['changes'] }) {
  const styles = useStyles();
  const { session, state } = usePane();
  return (
    <ul className={styles.list}>
      {changes.map((change) => {
        const text = changeText(change, session.pack, state.language);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

/** Fills the form by what is confirmed, keeps the mapping, and hands it on. */
function MappingFoot(props: RoomProps & { readonly draft: OpenDraft }) {
  const styles = useStyles();
  const say = useMappingWords();
  const { session, state } = usePane();
  const openId = useId();
  const { draft } = props;
  const mapping = confirmedMapping(draft.cells, draft.proposal.year);
  const { refused, use } = useMapping(props, mapping);
  const count = countOf(mapping);
  const open = draft.cells.filter(({ isConfirmed }) => !isConfirmed).length;
  const save = (): void => session.host.saveFile?.(new TextEncoder().encode(mappingText(mapping)), MAPPING_FILE);
  return (
    <div className={styles.foot}>
      {refused.length > 0 && (
        <Banner tone="error" isSpoken>
          {say('map.refused', { count: refused.length, cells: refused.join(', ') })}
        </Banner>
      )}
      {open > 0 && (
        <span id={openId} className={styles.small}>
          {say('map.use.open', { count: open })}
        </span>
      )}
      <div className={styles.actions}>
        <Button
          appearance={draft.cells.some(isSureButOpen) ? 'secondary' : 'primary'}
          disabled={count === 0 || state.busy !== null}
          aria-describedby={open > 0 ? openId : undefined}
          onClick={() => void use()}
        >
          {say('map.use', { count })}
        </Button>
        {session.host.saveFile && count > 0 && (
          <Button appearance="subtle" onClick={save}>
            {say('map.export')}
          </Button>
        )}
      </div>
    </div>
  );
}

const countOf = ({ cells }: Mapping): number => cells.filter(({ mark }) => mark !== '').length;

/** Writes a mapping's marks into a copy of the form and keeps it; cells that refuse theirs are named, and nothing is done. */
function useMapping(
  { draft, file, onMapped, onClose }: RoomProps & { readonly draft: OpenDraft },
  mapping: Mapping,
): { readonly refused: readonly string[]; readonly use: () => Promise<void> } {
  const { session } = usePane();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const form = file.mapped?.form ?? file.bytes;
  const use = async (): Promise<void> => {
    const made: Awaited<ReturnType<typeof markedForm>>[] = [];
    await session.run('opening', async () => void made.push(await markedForm(session, form, mapping)));
    const [done] = made;
    if (!done) return;
    if (done.refused.length > 0) return setRefused(done.refused);
    await keepMapping(session, mapping, draft.from);
    onMapped({ name: file.name, bytes: done.bytes, mapped: { form, count: countOf(mapping) } });
    onClose();
  };
  return { refused, use };
}
