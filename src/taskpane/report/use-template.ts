import { useEffect, useState } from 'react';
import { readTemplate } from '../../actions/fill-report';
import type { Grid } from '../../core/sheet/grid';
import { usePane } from '../use-pane';

/** Which report form is filled: the one that comes with the product, or a file of the person. */
export type TemplateSource = 'annual' | { readonly name: string; readonly bytes: Uint8Array };

/** What a host opens for a source. */
export function openable(source: TemplateSource): 'annual' | Uint8Array {
  return source === 'annual' ? source : source.bytes;
}

/** The sheets of a report form; null until they are read, or where they cannot be (the trouble is then told). */
export function useTemplate(source: TemplateSource): readonly Grid[] | null {
  const { session } = usePane();
  const [read, setRead] = useState<{ source: TemplateSource; grids: readonly Grid[] } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const grids = await readTemplate(await session.host.openTemplate(openable(source)));
      if (isWanted) setRead({ source, grids });
    };
    void session.run('opening', read, 'aside');
    return () => {
      isWanted = false;
    };
  }, [session, source]);
  return read?.source === source ? read.grids : null;
}
