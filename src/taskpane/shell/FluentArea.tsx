import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTheme } from '../use-theme';

const useStyles = makeStyles({
  area: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
});

/** Where Fluent's own controls stand: with the theme, and the focus marks, that they ask for. */
export function FluentArea({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const theme = useTheme();
  return (
    <FluentProvider theme={theme} className={styles.area}>
      {children}
    </FluentProvider>
  );
}
