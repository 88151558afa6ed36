import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages of a lock file by place, without the project itself; null where there is no such file. */
function readPackages(path) {
  try {
    const packages = new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')).packages));
    packages.delete('');
    return packages;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether npm may leave a package out here: it is optional, or made for other machines. */
function mayBeAbsent(entry) {
  return Boolean(entry.optional || entry.devOptional || entry.os || entry.cpu || entry.libc);
}

/**
 * Whether the installed packages are those of the lock file, compared by content: npm writes what it installed
 * into `node_modules/.package-lock.json`, without the project itself and without what other machines need.
 */
export function packagesMatch(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  for (const [place, entry] of wanted) {
    const found = installed.get(place);
    if (!found && !mayBeAbsent(entry)) return false;
    if (found && (found.version !== entry.version || found.integrity !== entry.integrity)) return false;
  }
  return [...installed.keys()].every((place) => wanted.has(place));
}
