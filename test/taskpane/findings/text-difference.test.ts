import { textDifference } from '../../../src/taskpane/findings/text-difference';

it('shows texts of up to 60 letters whole', () => {
  expect(textDifference('bibliografik yozuvlar', 'bibliografik yozuv')).toEqual({
    before: 'bibliografik yozuvlar',
    after: 'bibliografik yozuv',
  });
});

it('leaves words whole around what differs in long texts', () => {
  const head = 'Markaz va uning filiallarida elektron katalogni';
  const tail = 'bilan toʻldirish hamda hisobot davri uchun tahlil qilib borish';
  expect(textDifference(`${head} bibliografik yozuvlar ${tail}`, `${head} bibliografik yozuv ${tail}`)).toEqual({
    before: '…katalogni bibliografik yozuvlar bilan toʻldirish hamda…',
    after: '…katalogni bibliografik yozuv bilan toʻldirish hamda…',
  });
});

it('shows the ends of long texts where they differ there', () => {
  const middle = 'qogʻoz va elektron shakldagi axborot-kutubxona resurslarini xarid qilish';
  expect(textDifference(`Bosma ${middle}`, `Bosma  ${middle} `).after).toBe(`Bosma␣␣${middle}␣`);
});

it('shows spaces at the ends and doubled ones', () => {
  expect(textDifference(' bir  ikki', 'bir ikki')).toEqual({ before: '␣bir␣␣ikki', after: 'bir ikki' });
});
