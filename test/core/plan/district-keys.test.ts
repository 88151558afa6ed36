import { districtKeys } from '../../../src/core/plan/district-keys';

const keysOf = (kind: 'tuman' | 'shahar', name: string, ...spellings: string[]) =>
  districtKeys({ id: 'x', region: 'qr', kind, name, spellings });

test.each<['tuman' | 'shahar', string[], string[]]>([
  ['tuman', ['Qoraoʻzak'], ['qoraozak']],
  ['tuman', ['Chimboy', 'Shımbay'], ['chimboy', 'shimbay']],
  ['tuman', ['Чимбайский'], ['chimbayskiy', 'chimbayskogo', 'chimbayskomu', 'chimbayskim', 'chimbayskom']],
  ['shahar', ['Нукус'], ['nukus', 'nukusa', 'nukuse', 'nukusu', 'nukusi']],
  ['shahar', ['Бухара'], ['buxara', 'buxara', 'buxare', 'buxaru', 'buxari']],
])('a %s called %j may stand in a title as %j', (kind, [name, ...spellings], keys) => {
  expect(keysOf(kind, name!, ...spellings)).toEqual(keys);
});
