import { type Theme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useDarkScheme } from './use-color-scheme';

let dark: Theme | null = null;

/** Loads the dark theme; to be awaited at the start where the page is dark, or it would be light for a moment. */
export async function loadDarkTheme(): Promise<Theme> {
  const { webDarkTheme } = await import('./dark-theme');
  return (dark = webDarkTheme);
}

/** The Fluent theme that goes with the person's system; the dark one is loaded only where it is asked for. */
export function useTheme(): Theme {
  const isDark = useDarkScheme();
  const [loaded, setLoaded] = useState(dark);
  useEffect(() => {
    if (isDark && !loaded) void loadDarkTheme().then(setLoaded);
  }, [isDark, loaded]);
  return isDark && loaded ? loaded : webLightTheme;
}
