import { textMarkup } from '../../../src/core/rules/text-markup';
import { findingsOn, testRule } from '../../support/rule-tester';

testRule(textMarkup, {
  valid: [
    `| 1. | Oʻquvchilar <14 yosh & kattalar | Dona | 5 | 6 | Izoh* va ** belgisi |
     | 2. | Nashrlar <A> va <Pushkin> | Dona | 5 | 6 | a < b, c > d |`,
  ],
  invalid: [
    {
      sheet: `| 8. | Dislokatsiyani tayyorlash | Hujjat | 1 | 1 | <p>1. Oʻrganish;</p> <p>2. Yigʻilgan maʼlumotlarni jamlash</p> |`,
      findings: ['F2 tags info'],
      data: [{ tags: '<p> </p>' }],
      fixed: `| 8. | Dislokatsiyani tayyorlash | Hujjat | 1 | 1 | 1. Oʻrganish;<br>2. Yigʻilgan maʼlumotlarni jamlash |`,
    },
    {
      sheet: `| 10. | <p>Ogʻzaki</p> <ul style="list-style-type: none"> <li>- Hujjatlar;</li> <li>Kataloglar</li> </ul> | Tadbir | 4 | 4 | <u>Asosiy</u> yozuvlar&nbsp;bazasi |`,
      findings: ['B2 tags', 'F2 tags'],
      data: [{ tags: '<p> </p> <ul>' }, { tags: '<u> </u> &nbsp;' }],
      fixed: `| 10. | Ogʻzaki<br>- Hujjatlar;<br>- Kataloglar | Tadbir | 4 | 4 | Asosiy yozuvlar bazasi |`,
    },
    {
      sheet: `| 1. | **Kitobxonlar klubi** va **toʻgaraklar** | Tadbir | 4 | 4 | Reja |`,
      findings: ['B2 tags'],
      data: [{ tags: '**' }],
      fixed: `| 1. | Kitobxonlar klubi va toʻgaraklar | Tadbir | 4 | 4 | Reja |`,
    },
    {
      // A cell of marks alone is an empty one.
      sheet: `| 1. | Tadbirlar | Tadbir | '<p>4</p> | 4 | <p></p> |`,
      findings: ['D2 tags', 'F2 tags'],
      fixed: `| 1. | Tadbirlar | Tadbir | '4 | 4 | |`,
    },
    {
      // Every sign that such programs write in letters.
      sheet: `| 1. | &laquo;A&raquo; &quot;b&quot; &apos;c&apos; &#39;d&#39; 1 &lt; 2 &gt; 1 &amp; 3 &ndash; 4 &mdash; 5&#160;6 | Tadbir | 4 | 4 | Reja |`,
      findings: ['B2 tags'],
      data: [{ tags: '&laquo; &raquo; &quot;' }],
      fixed: `| 1. | «A» "b" 'c' 'd' 1 < 2 > 1 & 3 – 4 — 5 6 | Tadbir | 4 | 4 | Reja |`,
    },
    {
      // In capitals, with blanks inside, closed at once; headings and list members begin lines of their own.
      sheet: `| 1. | < H2 >Reja</ H2><TABLE>Bir<br/>ikki< / TABLE> <SPAN>uch</SPAN> | Tadbir | 4 | 4 | < UL >< LI >Qoʻlyozma - yangi</li><li> - Eski</li><li></li><li>1) Bir</li></ul> |`,
      findings: ['B2 tags', 'F2 tags'],
      data: [{ tags: '<H2> </H2> <TABLE>' }, { tags: '<UL> <LI> </li>' }],
      fixed: `| 1. | Reja<br>Bir<br>ikki<br>uch | Tadbir | 4 | 4 | - Qoʻlyozma - yangi<br>- Eski<br>1) Bir |`,
    },
    {
      // Spaces that a tag leaves are one; those of other texts are the business of another rule.
      sheet: `| 1. | Yangi <u></u> kitoblar | Tadbir | 4 | 4 | **Kitobxonlar**␣␣klubi |`,
      findings: ['B2 tags', 'F2 tags'],
      fixed: `| 1. | Yangi kitoblar | Tadbir | 4 | 4 | Kitobxonlar␣␣klubi |`,
    },
  ],
});

test('a quantity or a number is asked about, as it may be read anew without its marks; a cell of marks alone becomes blank', () => {
  const row = "| <i>1.</i> | <u>Tadbirlar</u> | Tadbir | '<p>4</p> | '<i>5</i> | <p></p> |";
  const found = findingsOn(textMarkup, row).map(({ at, fix }) => [at, fix?.safety]);
  expect(found.sort()).toEqual([
    ['A2', 'ask'],
    ['B2', 'safe'],
    ['D2', 'ask'],
    ['E2', 'ask'],
    ['F2', 'safe'],
  ]);
  const bare = findingsOn(textMarkup, row).find(({ at }) => at === 'F2');
  expect(bare?.fix?.edits).toEqual([expect.objectContaining({ cell: 'F2', after: null })]);
});
