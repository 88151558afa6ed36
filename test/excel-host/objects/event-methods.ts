import { method, type Method } from '../object-type';

/** The events that a sheet tells of, and all sheets together. */
export const SHEET_EVENTS = [
  'DataChanged',
  'SelectionChanged',
  'Activated',
  'Deactivated',
  'Calculated',
  'FormatChanged',
  'ProtectionChanged',
  'RowHiddenChanged',
  'NameChanged',
  'VisibilityChanged',
] as const;

/** `_Register…Event` and `_Unregister…Event` of an object: Office.js sends them for `onChanged.add` and `remove`. */
export function eventMethods<T>(
  events: readonly string[],
  target: (self: T) => string,
): Readonly<Record<string, Method<T>>> {
  return Object.fromEntries(
    events.flatMap((event): [string, Method<T>][] => {
      // "DataChanged" → _RegisterDataChangedEvent, "NameChanged" → _RegisterEventNameChanged, as Office.js has it.
      const write = (verb: string): string =>
        /^(?:NameChanged|VisibilityChanged|Moved)$/.test(event) ? `_${verb}Event${event}` : `_${verb}${event}Event`;
      return [
        [write('Register'), method([], (self, _none, session) => session.listen(event, target(self)))],
        [write('Unregister'), method([], (self, _none, session) => session.ignore(event, target(self)))],
      ];
    }),
  );
}
