/** Copies what was built into a folder that is made anew, without source maps and what `leftOut` names. */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-state.mjs';

/** The folder that both builds write to. */
export const dist = join(root, 'dist');

export function copyBuilt(folder, leftOut) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(dist)) {
    if (leftOut.test(name)) continue;
    cpSync(join(dist, name), join(folder, name), { recursive: true, filter: (path) => !path.endsWith('.map') });
  }
}
