import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  cell: {
    padding: 0,
    border: 'none',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The name of a cell that leads to it. */
export function CellButton(props: { readonly cell: string; readonly label?: string; readonly onClick: () => void }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.cell} aria-label={props.label} onClick={props.onClick}>
      {props.cell}
    </button>
  );
}
