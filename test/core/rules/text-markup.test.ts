import { textMarkup } from '../../../src/core/rules/text-markup';
import { testRule } from '../../support/rule-tester';

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
  ],
});
