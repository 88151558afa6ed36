import { makeStyles } from '@fluentui/react-components';
import type { Item } from '../../core/plan/plan';
import { itemTitle, shortName } from '../../strings/glance-text';
import { tokens } from '../tokens';
import { usePane } from '../use-pane';

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: 'none',
    textAlign: 'left',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** An item's name that leads to its row on the sheet. */
export function ItemLink({ item, sheet }: { readonly item: Item; readonly sheet: string }) {
  const styles = useStyles();
  const { session } = usePane();
  const title = itemTitle(item);
  return (
    <button
      type="button"
      className={styles.link}
      title={title}
      onClick={() => session.host.showCell(sheet, item.name.cells[0]!.at)}
    >
      {shortName(title)}
    </button>
  );
}
