/** A page's waiting as a test holds it. */
interface Held {
  /** What waits out somebody's patience goes on: patience has passed. */
  passPatience(): void;
  /** Settles once nothing is about to happen by itself any more: no timer, no script and no file on its way. */
  still(): Promise<void>;
}

declare global {
  interface Window {
    readonly held: Held;
  }
}

/** Runs in the page before any script of its own (so it may use nothing of this module): holds timers and fetches. */
export function holdPage(): void {
  /** Nothing but patience waits so long, milliseconds. */
  const long = 10_000;
  const setReal = window.setTimeout.bind(window);
  const clearReal = window.clearTimeout.bind(window);
  const fetchReal = window.fetch.bind(window);
  const patient = new Map<number, () => void>();
  const soon = new Map<number, number>();
  let lastId = 0;
  let fetching = 0;

  const set = (act: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): number => {
    const id = ++lastId;
    if (delay >= long) {
      patient.set(id, () => act(...given));
      return id;
    }
    const run = (): void => {
      soon.delete(id);
      act(...given);
    };
    soon.set(id, setReal(run, delay));
    return id;
  };
  const clear = (id: number | undefined): void => {
    if (id === undefined) return;
    patient.delete(id);
    clearReal(soon.get(id));
    soon.delete(id);
  };
  const fetchWhole: typeof fetch = async (...given) => {
    fetching++;
    try {
      const response = await fetchReal(...given);
      return new Response(await response.arrayBuffer(), response);
    } finally {
      fetching--;
    }
  };
  const held: Held = {
    passPatience() {
      for (const [id, act] of [...patient]) {
        patient.delete(id);
        act();
      }
    },
    async still() {
      for (let turns = 0; turns < 3; turns++) {
        await new Promise((resolve) => setReal(resolve, 4));
        const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
        const isDressed = [...links].every(({ sheet }) => sheet !== null);
        const isLoading = fetching > 0 || !isDressed || document.querySelector('script[data-webpack]') !== null;
        if (soon.size > 0 || isLoading) turns = -1;
      }
    },
  };
  Object.assign(window, { setTimeout: set, clearTimeout: clear, fetch: fetchWhole, held });
}
