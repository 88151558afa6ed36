import { tokens } from '../tokens';

/** How a button looks that is one of several and chosen; its colour alone tells nothing. */
export const PRESSED = {
  backgroundColor: tokens.colorNeutralBackground1Selected,
  boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}`,
  '@media (forced-colors: active)': { outline: '2px solid Highlight' },
} as const;
