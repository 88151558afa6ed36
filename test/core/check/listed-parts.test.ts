import { dashedParts, listedParts } from '../../../src/core/check/listed-parts';

test.each<[string, number]>([
  ['Foydalanuvchilarni roʻyxatga olish: - yangi; - qayta', 2],
  ['Sovgʻa tariqasida: jismoniy shaxslar; yuridik shaxslar', 2],
  ['Uch tur: kitob; jurnal; gazeta', 3],
  ['Uch tur:\n• kitob\n• jurnal\n• gazeta', 3],
  ['Nostatsionar xizmat (koʻchma kutubxona; punktlar)', 0],
  ['Xizmat: - koʻchma (avtobus; ot-arava) - punkt', 2],
  ['Kitobxonlar qatnovi: - abonement', 0],
  ['Kitobxonlar qatnovi: abonement', 0],
  ['Kitob; jurnal', 0],
  ['“Bir: ikki; uch” tanlovi', 0],
  ['«Bir: ikki; uch» tanlovi', 0],
  ['"Bir: ikki; uch" tanlovi', 0],
  ['Soat 10:00 da; 12 da', 0],
  ['Sayt: https://kitob.uz; boshqa', 0],
  ['Turlar: kitob; jurnal; 2026', 2],
  ['Turlar: kitob; jurnal va boshqalar', 2],
  ['Turlar: kitob; jurnal; va boshqalar', 2],
  ['Turlar: kitob; jurnal; va h.k.', 2],
  ['Turlar: kitob; jurnal; va h. k.', 2],
  ['Turlar: kitob; jurnal; va hk', 2],
  ['Turlar: kitob; jurnal;  va hokazolar.', 2],
  ['Turlar: kitob; va hokazo', 0],
  ['Турлар: китоб; журнал; ва бошқалар', 2],
  ['Турлар: китоб; журнал; ва ҳ. к.', 2],
  ['Turlar: kitob; jurnal; va boshqa kutubxonalar', 3],
  ['Turlar: kitob; sovgʻa va boshqalar', 2],
  ['Turlar: kitob; jurnal; va boshqa', 2],
  ['Turlar: kitob; jurnal; va  boshqalar', 2],
  ['Турлар: китоб; журнал; ва бошқа', 2],
  ['Турлар: китоб; журнал; ва ҳоказо', 2],
  ['Турлар: китоб; журнал; ва ҳк', 2],
  ['Turlar: kitob; jurnal (yangi: bir; ikki)', 2],
  ['Turlar:- kitob - jurnal', 2],
  ['', 0],
])('“%s” lists %i parts', (name, parts) => {
  expect(listedParts(name)).toBe(parts);
});

test.each<[string, number]>([
  ['Tadbirlar: - koʻrgazma - suhbat - tanlov', 3],
  ['Tadbirlar: – koʻrgazma\n– suhbat', 2],
  ['Tadbirlar: - koʻrgazma', 0],
  ['Tadbirlar: koʻrgazma; suhbat', 0],
  ['Koʻrgazma - suhbat', 0],
  ['Tadbirlar: - koʻrgazma - va boshqalar', 0],
])('the mechanism “%s” has %i dashed parts', (mechanism, parts) => {
  expect(dashedParts(mechanism)).toBe(parts);
});
