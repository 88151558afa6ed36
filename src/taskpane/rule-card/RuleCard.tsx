import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import { findingText, placeText } from '../../strings/finding-text';
import { fill } from '../../strings/format';
import { ruleWhy } from '../../strings/rule-why';
import type { RuleExample } from '../host';
import { isRoomWord, useRoomWords } from '../say-in-rooms';
import { Button } from '../shell/Button';
import { useClosing } from '../shell/use-closing';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';
import { ExampleTable } from './ExampleTable';
import { changersOf, sourceOf } from './rule-facts';

const useStyles = makeStyles({
  card: {
    position: 'absolute',
    inset: 0,
    zIndex: 4,
    overflowY: 'auto',
    padding: '12px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  back: { alignSelf: 'flex-start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  id: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  heading: { margin: '0 0 2px', fontSize: tokens.fontSizeBase300 },
  text: { margin: '0 0 4px', lineHeight: tokens.lineHeightBase300 },
});

/** The card of a finding's rule: what it asks, why, by what source, wrong and right, how to fix, who can change it. */
export function RuleCard({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { session, state } = usePane();
  const say = useRoomWords();
  const titleId = useId();
  const card = useRef<HTMLDivElement>(null);
  const example = useExample(finding.rule);
  useClosing(card, () => session.openRule(null));
  const { what, todo, fixes } = findingText(finding, state.language);
  const { reason, source } = sourceOf(fill(ruleWhy(finding.rule, state.language), finding.data, state.language));
  const asks = `asks.${finding.rule}`;
  return (
    <div ref={card} className={styles.card} role="dialog" aria-modal="true" aria-labelledby={titleId} tabIndex={-1}>
      <Button className={styles.back} appearance="subtle" size="small" onClick={() => session.openRule(null)}>
        ‹ {say('rule.back')}
      </Button>
      <div>
        <h2 className={styles.title} id={titleId}>
          {isRoomWord(asks) ? say(asks) : finding.rule}
        </h2>
        <p className={styles.id}>{say('rule.label', { rule: finding.rule })}</p>
      </div>
      <Sentences title={say('rule.why')} sentences={[reason]} />
      <Sentences title={say('rule.source')} sentences={[source ?? say('rule.house')]} />
      <Sentences title={say('rule.here')} sentences={[`${placeText(finding)}: ${what}`]} />
      <Sentences title={say('rule.fix')} sentences={[todo, ...fixes]} />
      <Examples example={example} />
      <Sentences title={say('rule.who')} sentences={changersOf(finding, example).map((word) => say(word))} />
    </div>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <Part title={title}>
      {sentences.map((sentence) => (
        <p className={styles.text} key={sentence}>
          {sentence}
        </p>
      ))}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

function Examples({ example }: { readonly example: RuleExample | null | undefined }) {
  const say = useRoomWords();
  if (example === undefined) return <p>{say('rule.reading')}</p>;
  if (example === null) return null;
  return (
    <>
      <Part title={say('rule.wrong')}>
        <ExampleTable label={say('rule.wrong')} rows={example.wrong} />
      </Part>
      <Part title={say('rule.right')}>
        <ExampleTable label={say('rule.right')} rows={example.right} />
      </Part>
    </>
  );
}

/** The examples of a rule; undefined until they are there, null where they cannot be had. */
function useExample(rule: string): RuleExample | null | undefined {
  const { session } = usePane();
  const [examples, setExamples] = useState<Readonly<Record<string, RuleExample>> | null>();
  useEffect(() => {
    let isWanted = true;
    const show = (read: Readonly<Record<string, RuleExample>> | null): void => void (isWanted && setExamples(read));
    // The card is worth reading without them: nobody is troubled by a page that has lost its network.
    session.host.ruleExamples().then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [session]);
  return examples && (examples[rule] ?? null);
}
