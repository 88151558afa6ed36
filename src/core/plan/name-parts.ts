import { remember } from '../text/remember';

const BULLET = /(?:^|\n|\s)[-–—•*]\s*(?=[^\s\d-])/;
/** How much of a name is read. */
const LONGEST = 4_000;
const NO_PARTS: readonly string[] = [];
const AFTER_COLON = /:\s*([^]*)$/;

/**
 * The parts that a name lists: members after its colon, dashed or split by ";" ("… olish: - yangi; - qayta").
 * What stands in brackets is no part. Empty where it lists none; one part only where it is dashed.
 */
export function namedParts(name: string): readonly string[] {
  return name.includes(':') ? readParts(name) : NO_PARTS;
}

const readParts = remember((name) => partsIn(name.slice(0, LONGEST)));

function partsIn(name: string): readonly string[] {
  const list = AFTER_COLON.exec(name.replace(/\([^()]*\)/g, ' '))?.[1]?.trim() ?? '';
  if (list === '') return NO_PARTS;
  if (BULLET.test(list)) {
    const [before, ...parts] = list.split(BULLET).map(clean);
    return [...(before ? [before] : []), ...parts.filter((part) => part !== '')];
  }
  const parts = list
    .split(/;|\n/)
    .map(clean)
    .filter((part) => part !== '');
  return parts.length > 1 ? parts : NO_PARTS;
}

function clean(part: string): string {
  return part.replace(/[\s;,.]+$/, '').trim();
}
