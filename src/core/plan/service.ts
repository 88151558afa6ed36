import { rememberWith } from '../text/remember';
import { foldCompact } from '../text/fold';
import type { JoinedText, Responsible } from './plan';
import type { Vocabulary } from './vocabulary';

const LISTED = /(?:^|\s)\d{1,2}[.)]\s*(?=\p{L})/gu;
const CONNECTORS: ReadonlySet<string> = new Set(['', 'va', 'hamda', 'ham', 'i']);
const PERSON =
  /^(?:\p{Lu}{1,2}h?\.\s?){1,2}\p{Lu}[\p{L}'‘’ʻʼ`]+$|^\p{Lu}[\p{L}'‘’ʻʼ`]+\s\p{Lu}{1,2}h?\.(?:\s?\p{Lu}\.)?$/u;

interface Word {
  readonly text: string;
  readonly start: number;
}

/** How much of a text is read: no list of services is longer, whatever was pasted there. */
const LONGEST = 2_000;

/** The services of the pack that a text names, in order; what lies between known ones has no id. A dash names none. */
export function readResponsible({ text, key, cells }: JoinedText, vocabulary: Vocabulary): Responsible {
  return { text, key, cells, services: readServices(text, vocabulary) };
}

const readServices = rememberWith((text, vocabulary: Vocabulary) => {
  const entries = text.slice(0, LONGEST).replace(LISTED, ';').split(';');
  return withPersons(entries.flatMap((entry) => servicesOfEntry(entry, vocabulary)));
});

function servicesOfEntry(entry: string, vocabulary: Vocabulary): Responsible['services'] {
  const lines = entry.split('\n');
  const apart = lines.flatMap((line) => servicesIn(line, vocabulary));
  if (unknownOf(apart) === 0) return apart;
  // A line break may stand inside a service's name.
  const together = servicesIn(lines.join(' '), vocabulary);
  return unknownOf(together) < unknownOf(apart) ? together : apart;
}

/** A name behind a service is that of its person, whatever parts them. */
function withPersons(services: Responsible['services']): Responsible['services'] {
  const isPerson = (at: number): boolean =>
    services[at]?.serviceId === null &&
    PERSON.test(services[at].text) &&
    (services[at - 1]?.serviceId ?? null) !== null;
  if (!services.some((_, at) => isPerson(at))) return services;
  return services.flatMap(({ text, serviceId }, at) => {
    if (isPerson(at)) return [];
    return [{ text: isPerson(at + 1) ? `${text} ${services[at + 1]!.text}` : text, serviceId }];
  });
}

const unknownOf = (services: Responsible['services']): number =>
  services.filter(({ serviceId }) => serviceId === null).length;

function servicesIn(line: string, vocabulary: Vocabulary): Responsible['services'] {
  const { compact, words } = compactWords(line);
  const found: { text: string; serviceId: string | null }[] = [];
  const ends = new Map(words.map((word, index) => [word.start, index]));
  ends.set(compact.length, words.length);
  let unknownFrom = 0;
  let at = 0;
  const closeUnknown = (): void => {
    const unknown = textOf(words, unknownFrom, at);
    if (!CONNECTORS.has(foldCompact(unknown))) found.push({ text: unknown, serviceId: null });
  };
  while (at < words.length) {
    const start = words[at]!.start;
    const service = vocabulary.services.find(
      (spelling) => compact.startsWith(spelling.compact, start) && ends.has(start + spelling.compact.length),
    );
    if (!service) {
      at++;
      continue;
    }
    closeUnknown();
    const end = ends.get(start + service.compact.length)!;
    found.push({ text: textOf(words, at, end), serviceId: service.serviceId });
    at = end;
    unknownFrom = end;
  }
  closeUnknown();
  return found;
}

/** The words of a line and where each begins in the folded line without spaces. */
function compactWords(line: string): { compact: string; words: readonly Word[] } {
  const words: Word[] = [];
  let compact = '';
  for (const text of line.split(/\s+/)) {
    const key = foldCompact(text);
    if (key === '') continue;
    words.push({ text, start: compact.length });
    compact += key;
  }
  return { compact, words };
}

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ')
    .replace(/[\s,;.]+$/, (end) => (end.includes('.') ? '.' : ''))
    .replace(/^[\s,;.]+/, '');
}
