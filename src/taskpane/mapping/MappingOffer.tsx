import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { mappingMadeFor } from '../../actions/kept-mappings';
import { hasMarks } from '../../actions/map-form';
import type { PlanCheck } from '../../actions/check-plan';
import type { Grid } from '../../core/sheet/grid';
import type { FormFile } from '../report/use-template';
import { Banner } from '../shell/Banner';
import { Button } from '../shell/Button';
import { usePane } from '../use-pane';
import { markedForm } from './kept-mappings';
import { useMappingWords } from './say-of-mapping';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
});

interface OfferProps {
  readonly file: FormFile;
  readonly form: readonly Grid[];
  readonly check: PlanCheck;
  readonly onMapped: (file: FormFile) => void;
}

/**
 * What is said of a form that carries no marks of its own: that it can be mapped, or that it is known and was mapped as
 * the person confirmed it before. Nothing where the form has marks.
 */
export function MappingOffer(props: OfferProps & { readonly onOpen: () => void }) {
  const styles = useStyles();
  const say = useMappingWords();
  const { file, onOpen } = props;
  const isAsked = useKnownForm(props);
  if (file.mapped) {
    return (
      <div className={styles.offer} role="status">
        <Banner tone="ready">{say('map.known', { count: file.mapped.count })}</Banner>
        <Button id="open-mapping" size="small" onClick={onOpen}>
          {say('map.again')}
        </Button>
      </div>
    );
  }
  if (!isAsked) return null;
  return (
    <div className={styles.offer}>
      <Banner tone="info" isSpoken>
        {say('map.offer')}
      </Banner>
      <Button id="open-mapping" appearance="primary" onClick={onOpen}>
        {say('map.open')}
      </Button>
    </div>
  );
}

/** Maps a form that is known to the cell without asking; tells whether the person has to be asked. */
function useKnownForm({ file, form, check, onMapped }: OfferProps): boolean {
  const { session } = usePane();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const tryKept = async (): Promise<void> => {
      if (file.mapped || hasMarks(form, session.pack)) return;
      const mapping = await mappingMadeFor(form, session.host.workbook, check.plan, session.pack);
      const marked = mapping && (await markedForm(session, file.bytes, mapping));
      if (!isWanted) return;
      if (!marked || marked.refused.length > 0) return setAsked(true);
      const count = mapping.cells.filter(({ mark }) => mark !== '').length;
      onMapped({ name: file.name, bytes: marked.bytes, mapped: { form: file.bytes, count } });
    };
    void session.run('opening', tryKept, 'aside');
    return () => {
      isWanted = false;
    };
  }, [session, file, form, check, onMapped]);
  return isAsked;
}
