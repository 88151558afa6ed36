import { namedParts } from '../plan/name-parts';

/*
 * Parts that a text lists: members after a colon, dashed or split by ";". Brackets are no parts.
 *
 *   Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta        2
 *   Sovgʻa tariqasida: jismoniy shaxslar; yuridik shaxslar      2
 *   Nostatsionar xizmat (koʻchma kutubxona, punktlar)           0
 *   Kitobxonlar qatnovi: - abonement                            0, an "of which" is no list
 */

/** What stands in brackets or is a title is no part; the colon of an address or a time opens no list. */
const NO_PART = /\([^()]*\)|“[^”]*”|«[^»]*»|"[^"]*"/g;
const NO_LIST = /:[/\d]/;
const DASHED = /:\s*[-–—•*]/;
const SPLIT = /:[^]*;/;
const LETTER = /\p{L}/u;
const AND_SO_ON =
  /^\s*(va|ва)\s+(boshqa(lar)?|boshq|hokazo(lar)?|h\.?\s*k|бошқа(лар)?|бошқ|ҳоказо(лар)?|ҳ\.?\s*к)\.?\s*$/iu;

/** How many parts a name lists; 0 where it lists none or one only. */
export function listedParts(name: string): number {
  if (!name.includes(':')) return 0;
  const bare = name.replace(NO_PART, ' ');
  return (DASHED.test(bare) || SPLIT.test(bare)) && !NO_LIST.test(bare) ? countOf(bare) : 0;
}

/** The same for a mechanism: only dashed members count, for its steps are often split by ";". */
export function dashedParts(mechanism: string): number {
  return mechanism.includes(':') && DASHED.test(mechanism) ? countOf(mechanism) : 0;
}

function countOf(text: string): number {
  const parts = namedParts(text).filter((part) => LETTER.test(part) && !AND_SO_ON.test(part));
  return parts.length > 1 ? parts.length : 0;
}
