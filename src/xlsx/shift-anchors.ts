import type { RowShift } from '../core/sheet/row-shift';
import { TagScanner } from './tag-scanner';

/** Where pictures, charts and controls are anchored, after row edits; what is anchored to the page stays. */
export function shiftAnchors(xml: string, part: string, shift: RowShift): string {
  const tags = new TagScanner(xml, part);
  let out = '';
  let copied = 0;
  let isFixed = false;
  let isOneCell = false;
  let corner = '';
  let delta = 0;
  while (tags.next()) {
    const { name } = tags;
    if (name === 'twoCellAnchor' || name === 'oneCellAnchor' || name === 'anchor') {
      const held = tags.get('editAs');
      isFixed = !tags.isClosing && (held === 'absolute' || (name === 'anchor' && tags.isOn('absolute')));
      isOneCell =
        held === 'oneCell' || (name === 'anchor' && tags.isOn('moveWithCells') && !tags.isOn('sizeWithCells'));
    } else if (name === 'from' || name === 'to') corner = tags.isClosing ? '' : name;
    else if (name === 'row' && corner !== '' && !tags.isClosing && !isFixed) {
      const from = tags.end;
      const row = Number(tags.skip());
      const to = isOneCell && corner === 'to' ? row + delta : shift.gap(row + 1) - 1;
      if (corner === 'from') delta = to - row;
      out += xml.slice(copied, from) + to;
      copied = tags.start;
    }
  }
  return out + xml.slice(copied);
}

/** The shapes of old-style comments and controls (VML) after row edits; those of rows taken out go. */
export function shiftLegacyShapes(xml: string, shift: RowShift): string {
  return xml.replace(/<(\w+:)?shape\b[\s\S]*?<\/\1shape>/g, (shape) => {
    const row = /<(?:\w+:)?Row>\s*(\d+)\s*</.exec(shape);
    if (row && shift.mapRow(Number(row[1]) + 1) === null) return '';
    return shape
      .replace(
        /(<(?:\w+:)?Row>\s*)(\d+)/,
        (_, open: string, number: string) => open + (shift.gap(Number(number) + 1) - 1),
      )
      .replace(/(<(?:\w+:)?Anchor>)([^<]*)/, (_, open: string, anchor: string) => {
        // Left column, offset, top row, offset, right column, offset, bottom row, offset.
        const numbers = anchor.split(',').map((text) => text.trim());
        for (const at of [2, 6])
          if (numbers[at] !== undefined) numbers[at] = String(shift.gap(Number(numbers[at]) + 1) - 1);
        return open + numbers.join(', ');
      });
  });
}
