import { useEffect } from 'react';

/** Where values are typed; what is searched for is nobody's loss. */
const TYPED = 'textarea, input[type="text"], input:not([type])';

/** The browser asks before the page is left with changes that are not saved, or with a value that is still being typed. */
export function useAskOnLeaving(isDirty: boolean): void {
  useEffect(() => {
    let typedIn: EventTarget | null = null;
    const type = ({ target }: Event): void => {
      typedIn = target instanceof HTMLElement && target.matches(TYPED) ? target : null;
    };
    // What is left is written, and the session is dirty then.
    const leave = (): void => {
      typedIn = null;
    };
    const ask = (event: BeforeUnloadEvent): void => {
      if (isDirty || typedIn) event.preventDefault();
    };
    addEventListener('input', type);
    addEventListener('focusout', leave);
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('input', type);
      removeEventListener('focusout', leave);
      removeEventListener('beforeunload', ask);
    };
  }, [isDirty]);
}
