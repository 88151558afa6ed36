import type { Finding } from '../../core/check/finding';
import { Banner } from '../shell/Banner';
import { usePane } from '../use-pane';
import { standingOf } from './standing';

/** Whether the plan is ready for the report, and if not, what is asked. */
export function StateLine({ findings }: { readonly findings: readonly Finding[] }) {
  const { state, say } = usePane();
  const { errors, openWarnings, answeredWarnings } = standingOf(findings, state.notes);
  const isReady = errors === 0 && openWarnings === 0;
  const sentences = [
    errors > 0 ? say('state.fixErrors', { count: errors }) : '',
    openWarnings > 0 ? say('state.answerWarnings', { count: openWarnings }) : '',
    answeredWarnings > 0 ? say('state.answered', { count: answeredWarnings }) : '',
    findings.length === 0 ? say('state.clean') : '',
  ];
  return (
    <Banner tone={isReady ? 'ready' : errors > 0 ? 'error' : 'warning'}>
      <strong>{say(isReady ? 'state.ready' : 'state.notReady')}</strong>{' '}
      {sentences.filter((sentence) => sentence !== '').join(' ')}
    </Banner>
  );
}
