import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the package's Office.js lies. */
export const OFFICE_JS = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

/** Requirement sets and their versions: `{ExcelApi: '1.17', SharedRuntime: '1.1'}`. */
export type Requirements = Readonly<Record<string, string>>;

/** Which members this Excel has: by its requirement sets, and by what Office.js itself says of each member. */
export class ApiSets {
  constructor(readonly requirements: Requirements) {}

  /** Whether a set is there in this version or a newer one. */
  supports(set: string, version: string): boolean {
    const offered = this.requirements[set];
    return offered !== undefined && compare(offered, version) >= 0;
  }

  /** Whether a member is there; the name as on the wire ("Range", "GetMergedAreasOrNullObject"). */
  has(typeName: string, member: string): boolean {
    const needed = setOfMembers().get(`${typeName}.${member}`.toLowerCase());
    return !needed || this.supports(needed.set, needed.version);
  }
}

function compare(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

/** What Office.js still calls "ExcelApiOnline" was published with ExcelApi 1.17 (Office.js documentation, Worksheet.onNameChanged). */
const PUBLISHED = { set: 'ExcelApi', version: '1.17' };
let members: Map<string, { set: string; version: string }> | null = null;

/** From Office.js' own checks: `_throwIfApiNotSupported("Range.hidden", _defaultApiSetName, "1.2", …)`. */
function setOfMembers(): ReadonlyMap<string, { set: string; version: string }> {
  if (members) return members;
  members = new Map();
  const source = readFileSync(join(OFFICE_JS, 'excel-web-16.00.debug.js'), 'utf8');
  const calls = source.matchAll(/_throwIfApiNotSupported\("([\w.]+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g);
  for (const [, name, set = 'ExcelApi', version] of calls) {
    members.set(name!.toLowerCase(), set === 'ExcelApiOnline' ? PUBLISHED : { set, version: version! });
  }
  return members;
}
