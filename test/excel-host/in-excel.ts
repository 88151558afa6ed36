import type { Host } from './start-host';

/** Work as an add-in writes it; it runs in the page, so it may use nothing but its arguments and Office.js. */
type Work<T, G> = (context: Excel.RequestContext, given: G) => Promise<T>;

/** Runs work in `Excel.run` in the add-in's page. */
export function inExcel<T, G = undefined>(host: Host, work: Work<T, G>, given?: G): Promise<T> {
  return host.frame.evaluate(
    async ([source, value]) => {
      await Office.onReady();
      const run = new Function(`return (${source})`)() as Work<T, G>;
      return Excel.run((context) => run(context, value as G));
    },
    [work.toString(), given] as const,
  );
}

/** The code and place with which Excel refuses the work; "" where it takes it. */
export function refusedWith<G = undefined>(host: Host, work: Work<unknown, G>, given?: G): Promise<string> {
  return host.frame.evaluate(
    async ([source, value]) => {
      await Office.onReady();
      const run = new Function(`return (${source})`)() as Work<unknown, G>;
      try {
        await Excel.run((context) => run(context, value as G));
        return '';
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
        return `${error.code} ${error.debugInfo?.errorLocation ?? ''}`.trim();
      }
    },
    [work.toString(), given] as const,
  );
}
