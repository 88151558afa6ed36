import type { Finding } from '../../core/check/finding';
import { Button } from '../shell/Button';
import { useReturn } from '../shell/use-closing';
import { useRoomWords } from '../say-in-rooms';
import { usePane } from '../use-pane';

/** Opens the card of the finding's rule; when that is closed, the focus comes back here. */
export function WhyButton({ finding }: { readonly finding: Finding }) {
  const { session, state } = usePane();
  const say = useRoomWords();
  const isOpen = state.openRule === finding.id;
  useReturn(isOpen ? 'why' : null);
  return (
    <Button
      id="open-why"
      appearance="subtle"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => session.openRule(finding.id)}
    >
      {say('card.why')}
    </Button>
  );
}
