import { useEffect, useRef } from 'react';
import type { Finding } from '../../core/check/finding';
import { Button } from '../shell/Button';
import { usePane } from '../use-pane';

/** Opens the card of the finding's rule; when that is closed, the focus comes back here. */
export function WhyButton({ finding }: { readonly finding: Finding }) {
  const { session, state, say } = usePane();
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = state.openRule === finding.id;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <Button
      ref={button}
      appearance="subtle"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => session.openRule(finding.id)}
    >
      {say('card.why')}
    </Button>
  );
}
