import { faultTable, SAMPLE } from './fault-table';

const table = faultTable('writing');

it.each(['fixOne', 'fixSmall', 'editField'] as const)('%s survives its faults', async (name) => {
  expect(await table({ name, workbook: SAMPLE })).toEqual([]);
});

it('undo survives its faults', async () => {
  expect(await table({ name: 'undo', workbook: SAMPLE, before: 'fixSmall' })).toEqual([]);
});
