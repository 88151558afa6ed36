import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The folder of the project. */
export const root = join(__dirname, '../..');

/** All files under a folder of the project, as paths from the root with "/". */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(path);
    return [path];
  });
}

/** The text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Whether a file is code that people write. */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs|js)$/.test(path);
}
