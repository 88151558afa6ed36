import fc from 'fast-check';
import { readDeadline } from '../../../src/core/plan/deadline';
import { readFrequencies } from '../../../src/core/plan/frequency';
import { vocabularyOf } from '../../../src/core/plan/vocabulary';
import type { PlanCell } from '../../../src/core/plan/plan';
import { pack } from './reading';

const cellOf = (text: string): PlanCell => ({ at: 'G2', row: 2, column: 7, kind: 'text', value: text, text });
const read = (text: string, cell = cellOf(text)) => readDeadline({ text, key: '', cells: [cell] }, vocabularyOf(pack));
const short = (text: string): string => {
  const { year, quarters, frequency, isReadable } = read(text);
  return isReadable ? `${year ?? ''} ${quarters.join('')} ${frequency ?? ''}`.trim() : 'unreadable';
};

describe('how often a mechanism asks', () => {
  test.each([
    ['maʼlumotlari har oy markazga taqdim etib borish', [12]],
    ['tadbirlarni chorak yakuni boʻyicha umumlashtirgan holda', [4]],
    ['2. Yilda ikki marotaba maʼlumotlarni umumlashtirib', [2]],
    ['маълумотларни ҳар ойда тақдим этиш', [12]],
    ['представление отчёта ежеквартально', [4]],
    ['maǵlıwmatlardı hár ayda tapsırıp barıw', [12]],
    ['Jılına eki ret maǵlıwmatlardı ulıwmalastırıp', [2]],
    ['bir retinde tekseriledi', []],
    ['Matn ikki marta tekshiriladi', []],
    ['harakat oyligi rejasi asosida', []],
    ['yanvar hamda iyul oylarida oʻrganiladi', []],
    ['Reja asosida', []],
  ])('%j', (text, expected) => expect(readFrequencies(text, vocabularyOf(pack))).toEqual(expected));
});

describe('deadlines', () => {
  test.each([
    ['2026-yil davomida', '2026 1234'],
    ['2026-yil davomida.', '2026 1234'],
    ['01.01.2026-31.12.2026', '2026 1234'],
    ['15.02.2026 – 01.08.2026', '2026 123'],
    ['15.02.2026, 15.11.2026', '2026 14'],
    ['15.02.2026 − 01.08.2026', '2026 123'],
    ['2026-yil I−III chorak', '2026 123'],
    ['Yil davomida', '1234'],
    ['2026-yilning har oyida', '2026 1234 12'],
    ['2026-yil davomida (har oyida)', '2026 1234 12'],
    ['2026-yil davomida (har oy)', '2026 1234 12'],
    ['2026-yil har haftada', '2026 1234 52'],
    ['2026-yil har chorakda', '2026 1234 4'],
    ['Har chorakda bir marotaba', '1234 4'],
    ['2026-yil har chorakda bir marta', '2026 1234 4'],
    ['chorak yakuni boʻyicha', '1234 4'],
    ['2026-yilda ikki marotaba', '2026 1234 2'],
    ['Yilda ikki marotaba I chorak va III chorakda', '13 2'],
    ['2026-yil II chorak', '2026 2'],
    ['2-chorak davomida', '2'],
    ['I -  chorak', '1'],
    ['I-II chorak', '12'],
    ['I—III chorak', '123'],
    ['I—11 chorak', '12'],
    ['2026-yil I-III chorak', '2026 123'],
    ['III-I chorak', '31'],
    ['I, II va IV choraklar', '124'],
    ['2026-yil sentyabr-dekabr', '2026 34'],
    ['Sentabr-dekabr', '34'],
    ['2026-yil 15-yanvargacha', '2026 1'],
    ['20.05.2026', '2026 2'],
    ['2026-yil davomida. I chorak', '2026 1'],
    ['I yarim yillik', '12'],
    ['2026 йил давомида', '2026 1234'],
    ['2026 йил ҳар ойда', '2026 1234 12'],
    ['I-III чорак', '123'],
    ['ІІІ чорак', '3'],
    ['в течение 2026 года', '2026 1234'],
    ['I квартал', '1'],
    ['I и III квартал', '13'],
    ['I-II квартал 2026 г.', '2026 12'],
    ['ежемесячно', '1234 12'],
    ['ежеквартально', '1234 4'],
    ['сентябрь-декабрь', '34'],
    ['до 15 марта 2026 г.', '2026 1'],
    ['йилда икки марта', '1234 2'],
    ['2026-jıl dawamında', '2026 1234'],
    ['hár sherekte', '1234 4'],
    ['2026-yil mart oyida', '2026 1'],
    ['yanvar-mart', '1'],
    ['I chorak, III chorak', '13'],
    ['1-2-chorak', '12'],
    ['2026-yil IV-chorak', '2026 4'],
    ['Har oyning 25-sanasigacha', '1234 12'],
    ['yil yakunida', '1234'],
    ['2026-yil may, oktabr', '2026 24'],
    ['haftada bir marta', '1234 52'],
    ['oyiga 2 marta', '1234 24'],
    ['ойда икки марта', '1234 24'],
    ['oyiga 2 ta tadbir, yil davomida', '1234'],
    ['yanvar oyiga qadar', '1'],
    ['2 раза в месяц', '1234 24'],
    ['háptesine eki ret', '1234 104'],
    ['chorakda ikki marotaba', '1234 8'],
    ['два раза в год', '1234 2'],
    ['1 раз в квартал', '1234 4'],
    ['III кв. 2026', '2026 3'],
    ['doimiy', '1234'],
    ['2026-yil birinchi chorak', '2026 1'],
    ['uchinchi va toʻrtinchi choraklar', '34'],
    ['в первом квартале', '1'],
    ['ekinshi sherek', '2'],
    ['2026-жыл даўамында', '2026 1234'],
    ['2026-jıl I hám III sherek', '2026 13'],
    ['2026-jıl II-IV shereklerinde', '2026 234'],
    ['2026-jıl sentyabrden dekabrge shekem', '2026 34'],
    ['2026-jıl avgustta', '2026 3'],
    ['2026-jıl, hár ayda', '2026 1234 12'],
    ['háptede bir ret', '1234 52'],
    ['jılına úsh márte', '1234 3'],
    ['jıl juwmaǵı menen', '1234'],
    ['zárúr bolǵanda', '1234'],
    ['yilning birinchi yarmida', '12'],
    ['har chorakning birinchi oyida', '1234 4'],
    ['2026-12-15', '2026 4'],
    ['15/05/2026', '2026 2'],
    ['har kuni', '1234'],
    ['Zaruratga qarab', '1234'],
    ['', ''],
    ['-', ''],
    ['reja asosida kelishiladi', 'unreadable'],
    // A month that is misspelt is not the whole year, and a day that no month has is no day.
    ['2026-yil sentyabir', 'unreadable'],
    ['2026-yil okytabrda', 'unreadable'],
    ['2026-йил феврл', 'unreadable'],
    ['2026-yil dekada', '2026 1234'],
    ['2026-yil martaba', '2026 1234'],
    ['2026-yil sentyabir, IV chorak', '2026 4'],
    ['32.12.2026', 'unreadable'],
    ['2026-02-00', 'unreadable'],
    ['31.02.2026', '2026 1'],
  ])('%j', (text, expected) => expect(short(text)).toBe(expected));

  test.each([
    ['2026-yil davomida. I chorak', ['year "2026-yil davomida" 1234', 'quarters "I chorak" 1']],
    ['2026-yil I—11 chorak', ['quarters "I—11 chorak" 12 range']],
    ['Yilda ikki marotaba I chorak va III chorakda', ['quarters "I chorak" 1', 'quarters "III chorakda" 3']],
    ['IV-I chorak', ['quarters "IV-I chorak" 41 range']],
    ['2026-yil V chorak', ['quarters "V chorak"  V']],
    ['2-5-chorak', ['quarters "2-5-chorak" 2 5']],
    ['I и III квартал', ['quarters "I и III квартал" 13']],
    ['в течение 2026 года', ['year "в течение 2026 года" 1234']],
    ['III chorak, sentyabr', ['quarters "III chorak" 3', 'months "sentyabr" 3']],
    ['2026-yil 25-dekabrgacha', ['until "25-dekabrgacha" 4']],
    ['2026-yil 25-dekabr gacha', ['until "25-dekabr" 4']],
    ['25.12.2026 gacha', ['until "25.12.2026" 4']],
    ['2026-12-25gacha', ['until "2026-12-25gacha" 4']],
    ['1 раз в квартал', []],
    ['Har chorak maʼlumotlarni umumlashtirib, QR AKM kutubxonaga taqdim etish', []],
  ])('%j says %j about when', (text, expected) => {
    const told = read(text).terms.map(({ kind, text: words, quarters, strays, range }) =>
      `${kind} "${words}" ${quarters.join('')} ${strays.join('')}${range ? 'range' : ''}`.trimEnd(),
    );
    expect(told).toEqual(expected);
  });

  test.each([
    ['2025-2026-yillar davomida', [2025, 2026]],
    ['31.12.26', [2026]],
    ['01.02.2027', [2027]],
    ['Yil davomida', []],
  ])('%j names the years %j', (text, expected) => expect(read(text).years).toEqual(expected));

  test('every count that is asked is told', () => {
    expect(read('Har oy, har chorakda').frequencies).toEqual([12, 4]);
  });

  test('a date cell is a deadline', () => {
    const cell: PlanCell = { at: 'G2', row: 2, column: 7, kind: 'date', value: 46082, text: '46082' };
    expect(read('46082', cell)).toMatchObject({ year: 2026, quarters: [1], isReadable: true });
  });

  test('nothing makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(read(text).text).toBe(text)));
  });
});

describe('what a deadline says about when, piece by piece as written', () => {
  /** "kind [text] quarters months strays range". */
  const termsOf = (text: string): string =>
    read(text)
      .terms.map(({ kind, text: written, quarters, months, strays, range }) =>
        [kind, `[${written}]`, quarters.join(''), months.join(','), strays.join(' '), range?.join('–') ?? '']
          .filter((part) => part !== '')
          .join(' '),
      )
      .join('; ');

  test.each([
    ['V chorak', 'quarters [V chorak] V'],
    ['I-V chorak', 'quarters [I-V chorak] 1 V'],
    ['V-I chorak', 'quarters [V-I chorak] 1 V'],
    ['I, V chorak', 'quarters [I, V chorak] 1 V'],
    ['15. I chorak', 'quarters [15. I chorak] 1'],
    ['раз в квартал', ''],
    ['РАЗ В КВАРТАЛ', ''],
    ['V квартал', 'quarters [V квартал] V'],
    ['в V квартале', 'quarters [в V квартале] V'],
    ['I-V кварталы', 'quarters [I-V кварталы] 1 V'],
    ['I и II квартал', 'quarters [I и II квартал] 12'],
    ['третий квартал', 'quarters [третий квартал] 3'],
    ['ikkinchi va uchinchi chorak', 'quarters [ikkinchi va uchinchi chorak] 23'],
    ['I-II-III choraklar', 'quarters [I-II-III choraklar] 123'],
    ['1-4 chorak', 'quarters [1-4 chorak] 1234 1–4'],
    ['III-I chorak', 'quarters [III-I chorak] 31 3–1'],
    ['1-chorak, 3-chorak', 'quarters [1-chorak] 1; quarters [3-chorak] 3'],
    ['birinchi yarim yil', 'quarters [birinchi yarim yil] 12'],
    ['2-yarim yil', 'quarters [2-yarim yil] 34'],
    ['II yarmi', 'quarters [II yarmi] 34'],
    ['2 полугодие', 'quarters [2 полугодие] 34'],
    ['yil davomida', 'year [yil davomida] 1234'],
    ['12 marta 2026', 'months [marta] 1 3'],
    ['5 marta 2026', 'months [marta] 1 3'],
    ['до 15 марта', 'until [марта] 1 3'],
    ['har yili 12 marta', ''],
    ['oyiga 2 marta', ''],
    ['yanvar-mart', 'months [yanvar-mart] 1 1,2,3'],
    ['yanvar — mart oylari', 'months [yanvar — mart] 1 1,2,3'],
    ['yanvardan martgacha', 'until [yanvardan martgacha] 1 1,3'],
    ['Iyun-avgust oylari 2026', 'months [Iyun-avgust] 23 6,7,8'],
    ['dekabr oyi', 'months [dekabr] 4 12'],
    ['sentabrdan', 'months [sentabrdan] 3 9'],
    ['kechiktirmay mart', 'until [mart] 1 3'],
    ['01.02.2026 - 01.05.2026', 'months [01.02.2026 - 01.05.2026] 12 2,3,4,5'],
    ['2026-02-01', 'months [2026-02-01] 1 2'],
    ['15/12/26', 'months [15/12/26] 4 12'],
    ['13.13.2026', ''],
    ['IV chorak; dekabr', 'quarters [IV chorak] 4; months [dekabr] 4 12'],
    ['dekabr, IV chorak.', 'months [dekabr] 4 12; quarters [IV chorak] 4'],
  ])('%j: %s', (text, terms) => {
    expect(termsOf(text)).toBe(terms);
  });
});
