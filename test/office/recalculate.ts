import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openXlsx } from '../../src/xlsx/open-xlsx';

/** Asks LibreOffice to calculate every formula anew when a file is opened, whatever results stand in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** A workbook as LibreOffice saved it after calculating. */
export type Calculated = ReturnType<typeof openXlsx>;

/** Opens workbooks in one LibreOffice, calculates and saves them; those it could not open are missing. */
export async function recalculate(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Calculated>> {
  const folder = await mkdtemp(join(tmpdir(), 'ishreja-office-'));
  try {
    const [profile, from, to] = ['profile', 'from', 'to'].map((name) => join(folder, name)) as [string, string, string];
    await mkdir(join(profile, 'user'), { recursive: true });
    await mkdir(from);
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const paths = [...files.keys()].map((name) => join(from, name));
    await Promise.all([...files].map(([name, bytes]) => writeFile(join(from, name), bytes)));
    const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', to];
    await promisify(execFile)(process.env.SOFFICE_PATH!, [...args, ...paths]);
    const calculated = new Map<string, Calculated>();
    for (const name of files.keys()) {
      const bytes = await readFile(join(to, name)).catch(() => null);
      if (bytes) calculated.set(name, openXlsx(new Uint8Array(bytes)));
    }
    return calculated;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
