import { readFileSync } from 'node:fs';
import { templateBytes } from '../actions/template-workbook';
import { ishreja } from '../cli/captured-io';
import { planWithDone } from '../support/plan-with-done';
import { planWithoutWarnings } from '../support/plan-without-warnings';

/** Every kind of workbook that is made, by the name it goes by here. */
export async function producedWorkbooks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const plan = await planWithoutWarnings();
  const made = new Map<string, Uint8Array>([
    ['plan.xlsx', plan],
    ['plan-done.xlsx', await planWithDone()],
  ]);
  const make = async (out: string, ...words: readonly string[]): Promise<void> => {
    const [command = '', file = '', ...options] = words;
    const files = { 'own-form.xlsx': templateBytes(), 'region-form.xlsx': regionForm(), ...Object.fromEntries(made) };
    const { written, error } = await ishreja([command, file, '--out', out, ...options], files);
    const bytes = written.get(out);
    if (!bytes) throw new Error(`${words.join(' ')}: ${error}`);
    made.set(out, bytes);
  };
  await make('annual.xlsx', 'report', 'plan.xlsx');
  await make('draft.xlsx', 'report', '2026-qoraozak.xlsx', '--draft');
  await make('own.xlsx', 'report', 'plan.xlsx', '--template', 'own-form.xlsx');
  await make('region.xlsx', 'report', 'plan.xlsx', '--template', 'region-form.xlsx');
  await make('refreshed.xlsx', 'report', '2026-qoraozak.xlsx', '--draft', '--refresh', 'annual.xlsx');
  await make('annual-done.xlsx', 'report', 'plan-done.xlsx');
  for (const quarter of ['Q1', 'Q4'])
    await make(`quarter-${quarter}.xlsx`, 'report', 'plan-done.xlsx', '--period', `2026-${quarter}`);
  await make('letter.xlsx', 'report', 'plan-done.xlsx', '--letter');
  await make('mended.xlsx', 'fix', '2026-qoraozak.xlsx');
  return made;
}

function regionForm(): Uint8Array {
  return new Uint8Array(readFileSync('test/fixtures/templates/viloyat-shakli.xlsx'));
}
