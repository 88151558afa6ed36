import { sentencesOn } from '../../actions/notes';
import type { Finding } from '../../core/check/finding';
import type { Note } from '../../core/keep/notes';
import { isRoomWord, type SayInRooms } from '../say-in-rooms';

/** Sentences offered as an answer to a finding. */
export interface OfferedSentences {
  /** What was written of the same rule elsewhere or last year, the latest first. */
  readonly earlier: readonly string[];
  /** What offices often answer. */
  readonly common: readonly string[];
}

/** As many of what was written before are offered. */
const EARLIER_SHOWN = 4;

/** What may be answered to a finding. */
export function offeredSentences(finding: Finding, notes: readonly Note[], say: SayInRooms): OfferedSentences {
  const earlier = sentencesOn(finding.rule, finding.id, notes).slice(0, EARLIER_SHOWN);
  const common: string[] = [];
  for (const rule of [finding.rule, 'any']) {
    for (let place = 1; ; place++) {
      const word = `note.common.${rule}.${place}`;
      if (!isRoomWord(word)) break;
      common.push(say(word));
    }
  }
  return { earlier, common: common.filter((sentence) => !earlier.includes(sentence)) };
}
