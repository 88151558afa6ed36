import type { tokens as fluentTokens } from '@fluentui/react-components';

/**
 * The design tokens of the Fluent theme, each as the custom property that carries it: `tokens.fontSizeBase200` is `var(--fontSizeBase200)`.
 * Fluent's own object says the same name by name in 5 kB; here its type keeps the names right.
 */
export const tokens = new Proxy({} as typeof fluentTokens, { get: (_, name) => `var(--${String(name)})` });
