import { joinSentences } from '../../../src/core/text/sentences';

test.each([
  { texts: [], joined: '' },
  { texts: ['Bajarildi'], joined: 'Bajarildi' },
  { texts: ['Bajarildi', 'Hisobot bor'], joined: 'Bajarildi. Hisobot bor' },
  { texts: [' Bajarildi ', '  ', 'Hisobot bor '], joined: 'Bajarildi. Hisobot bor' },
  {
    texts: ['Bajarildi.', 'Hisobot bor!', 'Kim?', 'Yana…', 'oxiri'],
    joined: 'Bajarildi. Hisobot bor! Kim? Yana… oxiri',
  },
  { texts: ['Jami:', 'kitob;', 'gazeta,', 'jurnal'], joined: 'Jami: kitob; gazeta, jurnal' },
  {
    texts: ['U “keldi.”', 'U (keldi.)', 'U «keldi!»', 'U "keldi."', 'oxiri'],
    joined: 'U “keldi.” U (keldi.) U «keldi!» U "keldi." oxiri',
  },
  { texts: ['U “keldi”', '2.5 ming', 'oxiri'], joined: 'U “keldi”. 2.5 ming. oxiri' },
])('$texts are said as $joined', ({ texts, joined }) => {
  expect(joinSentences(texts)).toBe(joined);
});
