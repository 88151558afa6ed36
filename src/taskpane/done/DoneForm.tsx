import { Checkbox, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { currentQuarter, isWaiting } from '../../actions/done-form';
import { type DoneItem, doneItems } from '../../core/done/done-plan';
import type { Pack } from '../../core/pack/pack';
import type { Quarter } from '../../core/plan/plan';
import { fold } from '../../core/text/fold';
import { bare } from '../shell/step-text';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';
import { DoneItemCard } from './DoneItemCard';
import { DoneList } from './DoneList';
import { QuarterChooser } from './QuarterChooser';
import type { ShownDone, WriteOutcome } from '../session/state';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The quarter, the item that is filled in, and the list of all items with what is still empty. */
export function DoneForm({ done }: { readonly done: ShownDone }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const { pack } = session;
  const say = useYearWords();
  const items = doneItems(done.check);
  const [at] = useState(() => placeIn(items, state.beside?.cell ?? null));
  const [quarter, setQuarter] = useState<Quarter>(() => at?.quarter ?? currentQuarter(done.check, pack));
  const { key, chosen, choose } = useChosenItem(items, quarter, pack, at?.one);
  const [typed, setTyped] = useState('');
  const [isOnlyEmpty, setOnlyEmpty] = useState(false);
  const [written, setWritten] = useState<WriteOutcome | null>(null);
  const isShown = (one: DoneItem): boolean => !isOnlyEmpty || one.row.key === key || isWaiting(one, quarter, pack);
  const shown = items.filter((one) => matches(one, typed) && isShown(one));
  const current = items.find(({ row }) => row.key === key) ?? items[0];
  if (!current) return <p className={styles.text}>{say('done.noItems')}</p>;
  const go = (by: 1 | -1): void => {
    const next = shown[shown.indexOf(current) + by];
    if (next) choose(next);
  };
  return (
    <>
      <QuarterChooser items={items} quarter={quarter} onChoose={setQuarter} />
      <DoneItemCard
        key={`${current.row.key} ${quarter}`}
        done={done}
        one={current}
        quarter={quarter}
        isFirst={shown[0] === current}
        isLast={shown.at(-1) === current}
        chosen={chosen}
        onGo={go}
        written={written}
        onWritten={setWritten}
      />
      <Input
        type="search"
        value={typed}
        placeholder={say('done.search')}
        aria-label={say('done.search')}
        onChange={(_, { value }) => setTyped(value)}
      />
      <Checkbox label={say('done.onlyEmpty')} checked={isOnlyEmpty} onChange={() => setOnlyEmpty(!isOnlyEmpty)} />
      <DoneList items={shown} quarter={quarter} current={current} onChoose={choose} />
    </>
  );
}

/** The item and quarter of a cell of the sheet ("F12") where the person is; null where it is of none. */
function placeIn(items: readonly DoneItem[], cell: string | null): { one: DoneItem; quarter: Quarter } | null {
  for (const one of items) {
    for (const { quarter, fact, plan, note } of one.row.quarters) {
      if ([fact.cells[0], plan.cells[0], note].some((known) => known?.at === cell)) return { one, quarter };
    }
  }
  return null;
}

/** The item that is filled in: the one pointed at or the first that waits, and it stays while it is, so that no card jumps away from under the person. */
function useChosenItem(items: readonly DoneItem[], quarter: Quarter, pack: Pack, pointedAt: DoneItem | undefined) {
  const first = pointedAt ?? items.find((one) => isWaiting(one, quarter, pack)) ?? items[0];
  const [key, setKey] = useState(first?.row.key);
  const [chosen, setChosen] = useState(pointedAt ? 1 : 0);
  const choose = (one: DoneItem): void => {
    setKey(one.row.key);
    setChosen((times) => times + 1);
  };
  return { key, chosen, choose };
}

/** Whether an item's number begins with what is typed, or its name has all of its words. */
function matches({ item }: DoneItem, typed: string): boolean {
  const wanted = fold(typed);
  if (wanted === '') return true;
  return (
    bare(item.number.text).startsWith(typed.trim()) || wanted.split(' ').every((word) => item.name.key.includes(word))
  );
}
