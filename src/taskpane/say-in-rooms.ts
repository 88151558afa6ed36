import { wordsOf } from '../strings/catalogue';
import type { roomsEn } from '../strings/en/rooms';
import { fill } from '../strings/format';
import { roomsUz } from '../strings/uz/rooms';
import { usePane } from './use-pane';

/** The key of a sentence of the rooms beside the list of findings. */
export type RoomWord = keyof typeof roomsEn;

/** Says a sentence of the rooms in the pane's language, its slots filled; empty where there is no such sentence. */
export type SayInRooms = (word: RoomWord, data?: Readonly<Record<string, string | number>>) => string;

const words = wordsOf('rooms', roomsUz);

/** What says sentences of the rooms: for parts that are loaded when they are shown, as their words are. */
export function useRoomWords(): SayInRooms {
  const { state } = usePane();
  const said: Readonly<Record<string, string>> = words(state.language);
  return (word, data = {}) => fill(said[word] ?? '', data, state.language);
}

/** Whether there is a sentence of that key. */
export function isRoomWord(word: string): word is RoomWord {
  return word in roomsUz;
}
