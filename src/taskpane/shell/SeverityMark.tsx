import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Severity } from '../../core/check/finding';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: '16px', height: '16px', marginTop: '2px', forcedColorAdjust: 'auto' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
});

/** Outlines within 16 × 16, each its own shape: square, triangle, circle, rounded tick. */
const OUTLINES = {
  error: <rect x="1" y="1" width="14" height="14" rx="2" />,
  warning: <path d="M8 0.8 15.6 14.2a.8.8 0 0 1-.7 1.2H1.1a.8.8 0 0 1-.7-1.2Z" />,
  info: <circle cx="8" cy="8" r="7.2" />,
  ready: <circle cx="8" cy="8" r="7.2" />,
};
const SIGNS = {
  error: 'M4.8 4.8l6.4 6.4M11.2 4.8l-6.4 6.4',
  warning: 'M8 5.4v4.4M8 12.2v.9',
  info: 'M8 3.9v1M8 7.2v5',
  ready: 'M4.6 8.3l2.4 2.4 4.6-5.1',
};

/** The shape of a severity: a square ×, a triangle !, a circle i; never told by colour alone. Hidden from screen readers: the word stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity | 'ready' }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.mark, styles[severity])}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <g fill="currentColor">{OUTLINES[severity]}</g>
      <path d={SIGNS[severity]} stroke="Canvas" strokeWidth="1.8" strokeLinecap="round" fill="none" />
    </svg>
  );
}
