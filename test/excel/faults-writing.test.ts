import { faultTable, SAMPLE } from './fault-table';

const table = faultTable('writing');

it.each(['fixOne', 'fixSmall', 'editField'] as const)(
  '%s survives every fault',
  async (name) => {
    expect(await table({ name, workbook: SAMPLE })).toEqual([]);
  },
);

it('undo survives every fault', async () => {
  expect(await table({ name: 'undo', workbook: SAMPLE, before: 'fixSmall' })).toEqual([]);
});
