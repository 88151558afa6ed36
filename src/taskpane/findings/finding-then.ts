import type { Finding } from '../../core/check/finding';
import type { Note } from '../../core/keep/notes';

/** A finding as it was when a note answered it: the rule, the message and the numbers that the note remembers. */
export function findingThen(finding: Finding, note: Note): Finding {
  const [rule = finding.rule, message = finding.message] = note.findingId.split('.');
  const facts = note.facts.split('; ').flatMap((fact) => {
    const [, name, value = ''] = /^(\w+) = (.*)$/s.exec(fact) ?? [];
    return name === undefined ? [] : [[name, numberOr(value)] as const];
  });
  return { ...finding, rule, message, data: { ...finding.data, ...Object.fromEntries(facts) } };
}

const numberOr = (text: string): string | number => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);
