import type * as OfficeHelpers from '@microsoft/office-js-helpers';

/*
 * What is kept on this computer between openings of the pane (the chosen language), and what is written for developers:
 * the one door to @microsoft/office-js-helpers, opened only when something is kept (docs/decisions/0012-archived-office-js-package.md).
 */

const CONTAINER = 'ishreja';

let texts: Promise<OfficeHelpers.Storage<string>> | null = null;

const helpers = (): Promise<typeof OfficeHelpers> => import('@microsoft/office-js-helpers');

/** A text kept under a key, or null. Where nothing was ever kept the library is not loaded. */
export async function recall(key: string): Promise<string | null> {
  if (!texts && !pageStorage()?.getItem(`@${CONTAINER}/${key}`)) return null;
  return (await openTexts()).get(key);
}

/** Keeps a text under a key; where the browser blocks site data, until the pane is closed. */
export async function remember(key: string, text: string): Promise<void> {
  (await openTexts()).set(key, text);
}

/** Writes an error to the browser's console, with what Excel said about it, for whoever mends it. */
export async function logFault(error: unknown): Promise<void> {
  const { Utilities } = await helpers();
  Utilities.log(error instanceof Error ? error : String(error));
}

function openTexts(): Promise<OfficeHelpers.Storage<string>> {
  texts ??= helpers().then(
    ({ Storage, StorageType }) =>
      new Storage<string>(CONTAINER, pageStorage() ? StorageType.LocalStorage : StorageType.InMemoryStorage),
  );
  return texts;
}

/** The browser's storage, or null where it is blocked: reading the property itself then throws. */
function pageStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
