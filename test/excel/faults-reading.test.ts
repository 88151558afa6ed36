import { planWithoutWarnings } from '../support/plan-without-warnings';
import { faultTable, SAMPLE } from './fault-table';

const table = faultTable('reading');

it.each(['open', 'check'] as const)('%s survives every fault', async (name) => {
  expect(await table({ name, workbook: SAMPLE })).toEqual([]);
});

it('fillReport survives every fault', async () => {
  expect(await table({ name: 'fillReport', workbook: await planWithoutWarnings() })).toEqual([]);
});
