import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { tokens } from '../tokens';

const useStyles = makeStyles({
  button: {
    boxSizing: 'border-box',
    minWidth: '96px',
    padding: '5px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  primary: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    '@media (forced-colors: active)': {
      border: '1px solid ButtonText',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  subtle: {
    border: '1px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  small: {
    minWidth: '64px',
    padding: '3px 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  disabled: {
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ':active': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    '@media (forced-colors: active)': {
      border: '1px solid GrayText',
      backgroundColor: 'ButtonFace',
      color: 'GrayText',
    },
  },
  subtleDisabled: {
    border: '1px solid transparent',
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: 'transparent' },
    ':active': { backgroundColor: 'transparent' },
  },
});

interface ButtonProps extends ComponentProps<'button'> {
  /** The next thing to do is primary: one on the screen. */
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'medium' | 'small';
}

/** A button as Fluent draws it; Fluent's own brings 10 kB of slots and focus machinery that no button here needs. */
export function Button({ appearance = 'secondary', size, className, type = 'button', ...rest }: ButtonProps) {
  const styles = useStyles();
  const classes = mergeClasses(
    styles.button,
    appearance !== 'secondary' && styles[appearance],
    size === 'small' && styles.small,
    rest.disabled && styles.disabled,
    rest.disabled && appearance === 'subtle' && styles.subtleDisabled,
    className,
  );
  return <button type={type} className={classes} {...rest} />;
}
