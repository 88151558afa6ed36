import type { CSSProperties } from 'react';
import type { CellLook, LookBorder } from '../../xlsx/sheet-look';

const painted = new WeakMap<CellLook, CSSProperties>();
const INDENT = 9;

/** The style of a cell's element; one object per look, so that drawing makes none. */
export function paintOf(look: CellLook): CSSProperties {
  const known = painted.get(look);
  if (known) return known;
  const { top, right, bottom, left } = look.borders;
  const paint: CSSProperties = {
    fontFamily: look.fontFamily
      ? `'${look.fontFamily.replace(/['\\]/g, '')}', Calibri, Carlito, sans-serif`
      : undefined,
    fontSize: `${look.fontSize}pt`,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : undefined,
    textDecoration:
      [look.underline && 'underline', look.strike && 'line-through'].filter(Boolean).join(' ') || undefined,
    color: look.color ?? undefined,
    background: look.fill ?? undefined,
    paddingLeft: look.indent > 0 ? look.indent * INDENT : undefined,
    borderTop: lineOf(top),
    borderRight: lineOf(right),
    borderBottom: lineOf(bottom),
    borderLeft: lineOf(left),
  };
  painted.set(look, paint);
  return paint;
}

function lineOf(border: LookBorder | null): string | undefined {
  return border ? `${border.width}px ${border.style} ${border.color}` : undefined;
}
