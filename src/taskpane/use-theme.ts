import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useDarkScheme } from './use-color-scheme';

/** The Fluent theme that goes with the person's system. */
export function useTheme(): Theme {
  return useDarkScheme() ? webDarkTheme : webLightTheme;
}
