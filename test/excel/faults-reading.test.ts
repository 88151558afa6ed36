import { planWithoutWarnings } from '../support/plan-without-warnings';
import { faultTable, SAMPLE } from './fault-table';

const table = faultTable('reading');

it.each(['open', 'check'] as const)('%s survives its faults', async (name) => {
  expect(await table({ name, workbook: SAMPLE })).toEqual([]);
});

it('fillReport survives its faults', async () => {
  expect(await table({ name: 'fillReport', workbook: await planWithoutWarnings() })).toEqual([]);
});
