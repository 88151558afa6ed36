import { Button } from '../shell/Button';
import { usePane } from '../use-pane';
import { useYearWords } from '../year/say-of-year';

/** Opens what was done at the cell of the open card. */
export function DoneFormButton({ isFirst }: { readonly isFirst: boolean }) {
  const { session } = usePane();
  const say = useYearWords();
  return (
    <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={() => session.showYear('done')}>
      {say('done.openForm')}
    </Button>
  );
}
