import { formOf, none } from './form-of';

/** Rows and columns that look like ours and are not. */
export const traps = formOf('look-alikes', {
  sheet: 'Jadval 2',
  rows: [
    [
      'Koʻrsatkichlar',
      'Oʻlchov birligi',
      '2025-yil reja',
      '2026-yil reja',
      'shundan qishloq joylarda',
      '2027-yil prognoz',
      '2026-yil I chorak reja',
      'Fakt',
    ],
    ['Maktab oʻquvchilari soni', 'nafar', ...none(6)],
    ['Kitob javonlari soni', 'dona', ...none(6)],
    ['Kutubxonachilar soni', 'nafar', ...none(6)],
    [
      'Kitobxonlar qatnovi',
      'qatnov',
      '{{?}}',
      '{{use.visits.plan}}',
      '{{?}}',
      '{{?}}',
      '{{use.visits.planQ1}}',
      '{{use.visits.done}}',
    ],
    ['Foydalanuvchilar soni', 'ming soʻm', ...none(6)],
    ['Pullik xizmatlardan tushum', 'mln soʻm', ...none(6)],
    ['Kelib tushgan adabiyotlar', null, ...none(6)],
    ['Tadbirlar', 'tadbir', ...none(6)],
    ['Bolalar uchun tadbirlar soni', 'tadbir', ...none(6)],
    ['Elektron kitoblar berilishi', 'nusxa', ...none(6)],
    ['Yangi kompyuterlar', 'dona', ...none(6)],
    ['Kutubxona binosining maydoni', 'kv. m', ...none(6)],
  ],
});

/** The same rows once for each branch: none of them is the centre's. */
export const branches = formOf('a table a branch', {
  sheet: 'Filiallar',
  rows: [
    ['1-filial'],
    ['Koʻrsatkichlar', 'Oʻlchov birligi', '2026-yil reja', '2026-yil fakt'],
    ['Foydalanuvchilar soni', 'nafar', '{{?}}', '{{?}}'],
    ['Kitob berilishi', 'nusxa', '{{?}}', '{{?}}'],
    [],
    ['2-filial'],
    ['Koʻrsatkichlar', 'Oʻlchov birligi', '2026-yil reja', '2026-yil fakt'],
    ['Foydalanuvchilar soni', 'nafar', '{{?}}', '{{?}}'],
    ['Kitob berilishi', 'nusxa', '{{?}}', '{{?}}'],
  ],
});

/** Long, protected, most rows foreign to the plan. */
export const long = formOf('5 000 rows, protected', {
  sheet: 'Katta',
  isProtected: true,
  rows: [
    ['№', 'Koʻrsatkichlar nomi', 'Oʻlchov birligi', '2025-yil fakt', '2026-yil reja'],
    ...Array.from({ length: 5000 }, (_, index) =>
      index === 2500
        ? ['2501', 'Kitobxonlar qatnovi', 'qatnov', '{{use.visits.fact}}', '{{use.visits.plan}}']
        : [String(index + 1), `Boshqa koʻrsatkich ${index + 1}`, 'dona', '{{?}}', '{{?}}'],
    ),
  ],
});
