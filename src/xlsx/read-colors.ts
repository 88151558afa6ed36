import { child, type XmlElement } from './xml-tree';

/** The colours of a theme in the order in which styles count them. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The palette of indexed colours 0 to 63 (ECMA-376, 18.8.27). */
const BASIC = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff';
const PALETTE =
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    ' ',
  );

/** The theme's colours ("#rrggbb") in the order of their numbers. */
export function readThemeColors(theme: XmlElement | null): readonly string[] {
  const scheme = child(child(theme ?? undefined, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = child(scheme, name)?.children[0]?.attributes;
    const value = color?.lastClr ?? color?.val ?? '';
    return /^[0-9a-f]{6}$/i.test(value)
      ? `#${value.toLowerCase()}`
      : name === 'lt1' || name === 'lt2'
        ? '#ffffff'
        : '#000000';
  });
}

/** A colour element as "#rrggbb"; null where it is missing or automatic. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | null {
  const { rgb, theme: number, indexed, tint } = element?.attributes ?? {};
  let color: string | undefined;
  if (rgb && /^[0-9a-f]{6,8}$/i.test(rgb)) color = `#${rgb.slice(-6).toLowerCase()}`;
  else if (number !== undefined) color = theme[Number(number)];
  else if (indexed !== undefined && PALETTE[Number(indexed)]) color = `#${PALETTE[Number(indexed)]}`;
  if (color === undefined) return null;
  return tint === undefined || Number(tint) === 0 ? color : tinted(color, Number(tint));
}

/** A colour made lighter (tint above 0) or darker, its hue staying: white or black mixed in does it closely enough. */
function tinted(color: string, tint: number): string {
  const part = (at: number): string => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    const to = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.max(0, Math.min(255, Math.round(to)))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
