import { type Cell, dayOfSerial, textOf } from '../../core/sheet/cell';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_SECONDS = 86_400;

/**
 * What a cell shows: dates and the usual number formats as Excel writes them, anything else as it is stored.
 * A date that was typed as `4/4` must look like the date it has become, or its finding could not be understood.
 */
export function cellText(cell: Cell): string {
  const { value, format } = cell;
  if (typeof value !== 'number') return textOf(value);
  if (cell.kind === 'date') return dateText(value, format ?? 'dd.mm.yyyy');
  const shown = format?.replace(/^(?:\[[^\]]*\])+/, '').split(';')[0];
  if (!format || shown === 'General' || format === '@') return plainNumber(value);
  return numberText(value, format.split(';')[0] ?? format);
}

function plainNumber(value: number): string {
  // 0.1 + 0.2 is shown with at most 11 significant digits in a General cell, as in Excel.
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(11)));
}

function numberText(value: number, format: string): string {
  const pattern = /[#0?][#0?,. ]*/.exec(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ''))?.[0].trim();
  if (!pattern) return plainNumber(value);
  const isPercent = format.includes('%');
  const decimals = /\.([0#?]+)/.exec(pattern)?.[1] ?? '';
  const fixed = Math.abs(isPercent ? value * 100 : value).toFixed(decimals.length);
  const [whole = '0', rest = ''] = fixed.split('.');
  const grouped = /,/.test(pattern) ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole;
  const needed = decimals.replace(/[^0]+$/, '').length;
  const shown = rest.replace(new RegExp(`0{0,${rest.length - needed}}$`), '');
  return `${value < 0 ? '-' : ''}${grouped}${shown ? `,${shown}` : ''}${isPercent ? '%' : ''}`;
}

function dateText(serial: number, format: string): string {
  const { year, month, day } = dayOfSerial(serial);
  const seconds = Math.round((serial - Math.floor(serial)) * DAY_SECONDS);
  const two = (part: number): string => String(part).padStart(2, '0');
  const bare = (format.split(';')[0] ?? format).replace(/\[[^\]]*\]/g, '').toLowerCase();
  let isTime = false;
  return bare.replace(/"([^"]*)"|\\(.)|y+|m+|d+|h+|s+|am\/pm/g, (part, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    const isLong = part.length > 1;
    switch (part[0]) {
      case 'y':
        return part.length > 2 ? String(year) : two(year % 100);
      case 'd':
        return isLong ? two(day) : String(day);
      case 'h':
        isTime = true;
        return two(Math.floor(seconds / 3600));
      case 's':
        return two(seconds % 60);
      case 'm':
        if (isTime) return two(Math.floor(seconds / 60) % 60);
        if (part.length > 2) return MONTHS[month - 1] ?? '';
        return isLong ? two(month) : String(month);
      default:
        return '';
    }
  });
}
