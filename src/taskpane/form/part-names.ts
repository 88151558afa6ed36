import type { Pack } from '../../core/pack/pack';
import type { Item } from '../../core/plan/plan';
import { formatChange } from '../../strings/format';
import type { Language } from '../../strings/language';
import type { SayInRooms } from '../say-in-rooms';

/** What the components of `n/m` mean for an item, in order: nomda and nusxada, or the two units of a compound; empty where unknown. */
export function componentNames(item: Item, pack: Pack, say: SayInRooms): readonly string[] {
  const unit = pack.units.find(({ id }) => id === item.unit.unitId);
  if (unit?.kind === 'pair' || item.indicators.some(({ component }) => component !== null)) {
    return [say('form.titles'), say('form.copies')];
  }
  const units = item.unit.text.split('/').map((part) => part.trim().toLowerCase());
  return units.length > 1 ? units : [];
}

/** The names of the parts that an item's name lists after a colon, one for each line of its quantity; empty where they do not match. */
export function lineNames(item: Item, lineCount: number): readonly string[] {
  const { text } = item.name;
  const colon = text.indexOf(':');
  if (colon < 0 || lineCount < 2) return [];
  const parts = text
    .slice(colon + 1)
    .split(/;|\n|(?:^|\s)[-–—]\s/)
    .map((part) => part.replace(/^[\s\-–—]+|[\s.;,]+$/g, ''))
    .filter((part) => part !== '');
  return parts.length === lineCount ? parts : [];
}

/** How the plan stands to the fact, component by component: "nomda +21,6 %, nusxada −0,6 %"; empty where it cannot be said. */
export function changeText(item: Item, names: readonly string[], say: SayInRooms, language: Language): string {
  const { fact, plan } = item;
  if (fact.state !== 'readable' || plan.state !== 'readable' || fact.lines.length !== plan.lines.length) return '';
  const lines = lineNames(item, plan.lines.length);
  const changes = plan.lines.flatMap((line, place) =>
    line.flatMap((value, component) => {
      const before = fact.lines[place]?.[component];
      if (value === null || !before) return [];
      const change = formatChange((value - before) / before, language);
      const part = [lines[place], line.length > 1 ? names[component] : undefined].filter(Boolean).join(', ');
      return [part ? say('form.changePart', { part, change }) : change];
    }),
  );
  return changes.join(', ');
}
