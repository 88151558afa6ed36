import { approvalCells, approvalPiece } from '../../../src/core/next-year/approval-date';
import {
  deadlinePieces,
  textPieces,
  titlePieces,
  withPieces,
  type YearPiece,
} from '../../../src/core/next-year/year-pieces';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { gridOf } from '../../support/test-grid';
import { pack } from './moving';

const YEARS = { from: 2026, to: 2027 };
/** The text moved on; "?" behind it where a piece may be meant as it stands. */
function moved(text: string, pieces: readonly YearPiece[]): string {
  for (const { at, written } of pieces) expect(text.slice(at, at + written.length)).toBe(written);
  return withPieces(text, pieces) + (pieces.every(({ isSure }) => isSure) ? '' : '?');
}

describe('the years of a deadline', () => {
  test.each([
    ['2026-yil davomida', '2027-yil davomida'],
    ['2025-yil davomida', '2027-yil davomida'],
    ['2023-yil davomida', '2027-yil davomida'],
    ['2027-yil 1-chorak', '2028-yil 1-chorak'],
    ['2025-2026-yillar', '2026-2027-yillar'],
    ['15.03.26', '15.03.27'],
    ['5/03/26 va 2026', '5/03/27 va 2027'],
    ['31.12.99', '31.12.00'],
    ['15.03.26.', '15.03.27.'],
    ['01.01.26/31.03.26', '01.01.27/31.03.27'],
    ['01.02.2026', '01.02.2027'],
    ['1.15.03.26-band', '1.15.03.26-band'],
    ['Shifr 12026 va 20261', 'Shifr 12026 va 20261'],
    ['Doimiy', 'Doimiy'],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(moved(text, deadlinePieces(text, YEARS))).toBe(expected);
  });

  test('move as far as the plan does', () => {
    const text = '2026-yil, 15.03.26';
    expect(moved(text, deadlinePieces(text, { from: 2026, to: 2029 }))).toBe('2029-yil, 15.03.29');
  });
});

describe('the years of a title', () => {
  test.each([
    ['2026-YIL ISH REJASI', '2027-YIL ISH REJASI'],
    ['2025-yil (fakt)', '2026-yil (fakt)'],
    ['2027-yil (reja)', '2028-yil (reja)'],
    ['2023-yil ish rejasi', '2027-yil ish rejasi'],
    ['2025-2026 oʻquv yili', '2026-2027 oʻquv yili'],
    ['2022-2026-yillar dasturi', '2022-2026-yillar dasturi'],
    ['2024 – 2026-yillar', '2024 – 2026-yillar'],
    ['25-dekabr 2026', '25-dekabr 2026'],
    ['25 dekabr , 2026', '25 dekabr , 2026'],
    ['5 dekabr2026', '5 dekabr2026'],
    ['12.01.2026', '12.01.2026'],
    ['2026-yil 7-noyabr', '2026-yil 7-noyabr'],
    ['2026 йил 7 ноябрда', '2026 йил 7 ноябрда'],
    ['12-sonli filialning 2026-yil ish rejasi', '12-sonli filialning 2027-yil ish rejasi'],
    ['Ish rejasi', 'Ish rejasi'],
  ])('%s → %s', (text, expected) => {
    expect(moved(text, titlePieces(text, YEARS))).toBe(expected);
  });
});

describe('the years of a name', () => {
  test.each([
    ['2026-yil uchun obuna', '2027-yil uchun obuna?'],
    ['2025-yil yakunlari', '2026-yil yakunlari?'],
    ['2027-yilga tayyorgarlik', '2028-yilga tayyorgarlik?'],
    ['2024-yil yakunlari', '2024-yil yakunlari'],
    ['2028-yil yakunlari', '2028-yil yakunlari'],
    ['2025-2026 oʻquv yili', '2026-2027 oʻquv yili?'],
    ['2022-2026-yillar', '2022-2026-yillar'],
    // Acts, their titles and their days stay.
    ['2026-yil 7-martdagi PQ-81-son qarori', '2026-yil 7-martdagi PQ-81-son qarori'],
    ['“2026-yilda obodonlashtirish toʻgʻrisida”gi qaror', '“2026-yilda obodonlashtirish toʻgʻrisida”gi qaror'],
    ['“2026-yil kitobxoni” tanlovi', '“2027-yil kitobxoni” tanlovi?'],
    ['2025-yil 7-martda', '2025-yil 7-martda'],
    ['2026-yil 7-martda bayram', '2027-yil 7-martda bayram?'],
    ['07.03.2026 kuni bayram', '07.03.2027 kuni bayram?'],
    ['07.03.2025 kuni bayram', '07.03.2025 kuni bayram'],
    ['07.03.2026 kungi 15-son buyruq', '07.03.2026 kungi 15-son buyruq'],
    ['07.03.2026 kungi PQ – 81 ijrosi', '07.03.2026 kungi PQ – 81 ijrosi'],
    ['07.03.2026 kungi 15 – son hujjat', '07.03.2026 kungi 15 – son hujjat'],
    ['07.03.2026 kungi PQ81 ijrosi', '07.03.2026 kungi PQ81 ijrosi'],
    ['07.03.2026 kungi 15son hujjat', '07.03.2026 kungi 15son hujjat'],
    ['07.03.2026 kungi PQ bayrami', '07.03.2027 kungi PQ bayrami?'],
    ['7.3.2025 kuni bayram', '7.3.2025 kuni bayram'],
    ['7-mart, 2025-yil bayrami', '7-mart, 2025-yil bayrami'],
    ['7 mart 2025 bayrami', '7 mart 2025 bayrami'],
    ['12 filial 2025-yil hisoboti', '12 filial 2026-yil hisoboti?'],
    ['2025-yil 12-filial hisoboti', '2026-yil 12-filial hisoboti?'],
    ["“2026-yilda ish to'g'risida”gi qaror", "“2026-yilda ish to'g'risida”gi qaror"],
    ['«2026 года о развитии»', '«2026 года о развитии»'],
    ['“Obuna” 2026-yilda ish toʻgʻrisida "x"', '“Obuna” 2027-yilda ish toʻgʻrisida "x"?'],
    ['“2026-yilda ish toʻgʻrisida', '“2027-yilda ish toʻgʻrisida?'],
    ['“2026-yilda” ish toʻgʻrisida”', '“2027-yilda” ish toʻgʻrisida”?'],
    // A programme’s year is its own, and that of its sentence only.
    ['Davlat dasturi ijrosi. 2026-yil obunasi', 'Davlat dasturi ijrosi. 2027-yil obunasi?'],
    ['Obuna 2026-yil uchun; Davlat dasturi. Yana', 'Obuna 2027-yil uchun; Davlat dasturi. Yana?'],
    [`2026-yil ${'obuna '.repeat(22)} davlat dasturi`, `2027-yil ${'obuna '.repeat(22)} davlat dasturi?`],
    [`Davlat dasturi ${'obuna '.repeat(10)}2026-yil`, `Davlat dasturi ${'obuna '.repeat(10)}2027-yil?`],
    ['Davlat dasturi asosida 2026-yil', 'Davlat dasturi asosida 2026-yil'],
    ['2026-yilga moʻljallangan davlat dasturi', '2026-yilga moʻljallangan davlat dasturi'],
  ])('%s → %s', (text, expected) => {
    expect(moved(text, textPieces(text, YEARS, pack))).toBe(expected);
  });
});

test('pieces are written in the order of the text; of two that overlap the first', () => {
  const piece = (at: number, written: string, becomes: string) => ({ at, written, becomes });
  expect(withPieces('abcdef', [piece(4, 'e', 'E'), piece(0, 'ab', 'X'), piece(1, 'b', 'Y')])).toBe('XcdEf');
  expect(withPieces('abc', [piece(0, 'a', ''), piece(1, 'b', 'BB')])).toBe('BBc');
  expect(withPieces('abc', [])).toBe('abc');
});

describe('the day of an approval becomes a line', () => {
  test.each([
    ['“ 12 ” - yanvar , 2026 - yil', '“___” ______________ 20___-yil'],
    ['12yanvar2026yil', '“___” ______________ 20___-yil'],
    ['2026 - yil , “ 12 ” - yanvar', '“___” ______________ 20___-yil'],
    ['2026yil12yanvar', '“___” ______________ 20___-yil'],
    ['2026-yil “__” ______', '“___” ______________ 20___-yil'],
    ['1/2/2026 - yil', '“___” ______________ 20___-yil'],
    ['“12” yanvar 2026-yil', '“___” ______________ 20___-yil'],
    ['12.01.2026', '“___” ______________ 20___-yil'],
    ['12.01.26-yil', '“___” ______________ 20___-yil'],
    ['Sana: 2026-yil 12-yanvar', 'Sana: “___” ______________ 20___-yil'],
    ['«12» январь 2026 йил', '«___» ______________ 20___ йил'],
    ['12 января 2026 г.', '«___» ______________ 20___ г.'],
    ['12 января 2026 года', '«___» ______________ 20___ г.'],
    ['“___” __________ 2026-yil', '“___” ______________ 20___-yil'],
    ['“___” ______________ 20___-yil', null],
    ['A. Direktor', null],
    ['2026-yil ish rejasi', null],
  ])('%s → %s', (text, expected) => {
    const piece = approvalPiece(text);
    expect(piece && moved(text, [piece])).toBe(expected);
  });

  test('stands within six rows under its word, and two columns aside', () => {
    const head = Array.from({ length: 9 }, (_, row) => ['a', null, row === 1 ? 'TASDIQLAYMAN' : 'c', null, 'e', 'f']);
    const header = ['№', 'Nomi', 'Oʻlchov birligi', '2025-yil (fakt)', '2026-yil (reja)', 'Masʼullar'];
    const plan = parsePlan(gridOf([...head, header, ['1.', 'Qatnov', 'Nafar', 1, 2, 'Direktor']]), pack)!;
    const titles = plan.titles.map(({ cell }) => cell);
    expect(approvalCells(titles, pack).map(({ at }) => at)).toEqual(
      [2, 3, 4, 5, 6, 7, 8].flatMap((row) => [`A${row}`, `C${row}`, `E${row}`]),
    );
    expect(approvalCells(titles.slice(0, 3), pack)).toEqual([]);
  });
});
