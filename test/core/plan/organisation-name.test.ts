import { organisationName } from '../../../src/core/plan/organisation-name';
import { planOf } from './reading';

const nameIn = (...lines: string[]) => organisationName(planOf(`${lines.join('\n')}\n| 1. | Ish | Dona | 4 | 5 |`));

test.each<[string, string[], string | null]>([
  ['as it is written', ['Chimboy  tumani markazi'], 'Chimboy tumani'],
  ['in capitals made small', ['QORAOʻZAK TUMANI MARKAZI'], 'Qoraoʻzak tumani'],
  ['in capitals in part as it is', ['QORAOʻZAK tumani markazi'], 'QORAOʻZAK tumani'],
  ['of a city whose kind stands before it', ['БИБЛИОТЕКА ГОРОДА НУКУС'], 'города Нукус'],
  ['of a city whose kind is a letter', ['БИБЛИОТЕКА Г. НУКУС'], 'г. Нукус'],
  ['of a city that is written so', ['Библиотека города Нукус'], 'города Нукус'],
  ['of a district that begins as the word for a city', ['ГОРОДОКСКИЙ РАЙОН'], 'Городокский район'],
  ['of two words', ['JIZZAX VILOYATI SHAROF  RASHIDOV TUMANI'], 'Sharof Rashidov tumani'],
  ['of two words, one like another district’s', ['Toshkent viloyati Oʻrta Chirchiq tumani'], 'Oʻrta Chirchiq tumani'],
  ['of two words, one cut short', ['SH. RASHIDOV TUMANI'], 'Sh. Rashidov tumani'],
  ['of two words, one cut short and not parted', ['SH.RASHIDOV TUMANI'], 'Sh.Rashidov tumani'],
  ['no word of what stands before it', ['MARKAZ CHIMBOY TUMANI'], 'Chimboy tumani'],
  ['the first of two', ['Chimboy tumani', 'Beruniy tumani'], 'Chimboy tumani'],
  ['the one that stands there more often', ['Chimboi tumani', 'Chimboy tumani', 'CHIMBOY TUMANI'], 'Chimboy tumani'],
  ['in the first spelling of the usual one', ['Chimboi tumani', 'CHIMBOY TUMANI', 'Chimboy tumani'], 'Chimboy tumani'],
  ['the usual one in whatever form', ['Chimboi tumani', 'Chimboy tuman markazi', 'CHIMBOY TUMANI'], 'Chimboy tuman'],
  ['in Karakalpak capitals made small', ['SHÍMBAY RAYONÍ KITAPXANASÍ'], 'Shımbay rayonı'],
  ['of a Karakalpak city', ['NÓKIS QALASÍ'], 'Nókis qalası'],
  ['none', ['Yillik ish rejasi'], null],
])('the name is %s', (_, lines, name) => expect(nameIn(...lines)).toBe(name));
