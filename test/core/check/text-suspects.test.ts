import { suspectTexts, type Suspects } from '../../../src/core/check/text-suspects';
import { pack, planOf } from '../plan/reading';

/** The lists that a text is in, where it stands in a plan of a place. */
function listsOf(text: string, title = 'CHIMBOY TUMANI'): string {
  const written = text.replaceAll(' ', '␣').replaceAll('\n', '<br>');
  const suspects = suspectTexts(planOf(`${title} 2026-YIL ISH REJASI\n| 1. | ${written} | Dona | 4 | 5 |`), pack);
  return Object.entries(suspects as Readonly<Record<keyof Suspects, readonly string[]>>)
    .filter(([, texts]) => texts.includes(text))
    .map(([list]) => list)
    .join(' ');
}

test.each<[string, string]>([
  ['Seminarlar oʻtkazish', ''],
  ['Kitobxonlar klubi 12 ta, (yoshlar) – 5%', ''],
  ['Маълумотлар базаси', ''],
  ['Kitaplar, ádebiyat oqıw', ''],
  // Markup.
  ['Kitob <b', 'markup'],
  ['Kitob & fond', 'markup'],
  ['**Kitob fondi', 'markup'],
  ['2 * 2 kitob', ''],
  ['Kitob *', ''],
  // Of a scanner.
  ['Kitob¬lar', 'scanned'],
  ['Kitob■lar', 'scanned'],
  ['Kitob■ lar', 'scanned'],
  ['Ular b1lan ishlash', 'scanned'],
  ['Kut0bxona', 'scanned'],
  ['Sinf 5a va 7b', ''],
  ['Kut5bxona', ''],
  ['0ʻrganish', 'scanned'],
  ['10ʻrganish', ''],
  ['1ʻrganish', ''],
  ['o ʻrganish', 'scanned'],
  ['G ‘oyalar', 'scanned'],
  ['0 ‘zbekiston', 'scanned'],
  ['u ‘rganish', ''],
  ['kitob ‘rganish', ''],
  ['kitoblami yigʻish', 'scanned'],
  ['kitoblaming soni', 'scanned'],
  ['yigʻilgan kitoblami', 'scanned'],
  ['kitoblaming', 'scanned'],
  ['kitoblami, yana', 'scanned'],
  ['kitoblamig soni', ''],
  ['lami', ''],
  ['slami', 'scanned'],
  ['kitoblari', ''],
  ['kitobxumi', ''],
  ['kitoblami1', 'scanned'],
  // Slips.
  ['Rejalar boyicha', 'slips'],
  ['Boyicha rejalar', 'slips'],
  ['Хисоботни тайёрлаш', 'slips'],
  ['boʻyicha', ''],
  // Places.
  ['Urgut tumani', 'places'],
  ['Ургут тумани', 'places'],
  ['Ургутский район', 'places'],
  ['Andijon viloyati', 'places'],
  ['Samarqand Viloyatida', 'places'],
  ['Shımbay rayonı', 'places'],
  ['har bir tuman', ''],
  ['tuman boʻyicha', ''],
  ['Tuman boʻyicha', ''],
  ['aholi tumani', ''],
  ['ургут тумани', ''],
  ['Sharof,Rashidov tumani', 'places'],
  ['tuman (shahar)', 'places'],
  ['tuman/shahar', 'places'],
  ['tuman) bilan', 'places'],
  ['Oʻzbekiston Respublikasi', ''],
  // Acts.
  ['PQ-401-son qarori', 'cited'],
  ['401 son qaror', 'cited'],
  ['743 – sonli buyruq', 'cited'],
  ['743 сонли буйруқ', 'cited'],
  ['2023-yil rejasi', 'cited'],
  ['24.05.2011dagi xat', 'cited'],
  ['PQ – 401 qarori', 'cited'],
  ['PQ-401 qarori', 'cited'],
  ['ПҚ—401 қарори', 'cited'],
  ['PQ 401 qarori', ''],
  ['(-401)', ''],
  ['- 401', ''],
  ['oʻttiz yil', ''],
  ['yil davomida', ''],
  ['12 inson', ''],
  ['401 raqamli son', ''],
  // Both scripts.
  ['Kitоb', 'places mixed'],
  ['Kitob Китоб', 'places mixed'],
  // Spaces.
  ['Kitob  fondi', 'spaced'],
  ['Kitob fondi ', 'spaced'],
  [' Kitob fondi', 'spaced'],
  ['Kitob\u00a0fondi', 'spaced'],
  ['Kitob　fondi', 'spaced'],
  ['Kitob\nfondi', ''],
  ['Kitob \nfondi', 'spaced'],
  ['Kitob\n fondi', 'spaced'],
  ['Kitob\n\nfondi', ''],
  // Signs of other scripts are other signs.
  ['Kitob ☎ 图 fondi', ''],
])('%j is looked at for %j', (text, lists) => {
  expect(listsOf(text)).toBe(lists);
});

test('the words of a republic are looked for where the plan lies in none', () => {
  expect(listsOf('Qoraqalpogʻiston Respublikasi', 'URGUT TUMANI')).toBe('places');
  expect(listsOf('Республика тадбири', 'URGUT TUMANI')).toBe('');
  expect(listsOf('Urgut tumani', 'URGUT TUMANI')).toBe('places');
  expect(listsOf('Qoraqalpogʻiston Respublikasi', 'CHIMBOY TUMANI')).toBe('');
});

test('a text may be looked at for several things', () => {
  expect(listsOf(' Urgut tumani boyicha PQ-401-son & b1lan')).toBe('markup scanned slips places cited spaced');
});
