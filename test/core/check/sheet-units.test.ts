import { unitById } from '../../../src/core/check/pack-index';
import { unitWriter } from '../../../src/core/check/sheet-units';
import { pack, planOf } from '../plan/reading';

const UZBEK = '| № | Nomi | Oʻlchov birligi | 2025-yil (fakt) | 2026-yil (reja) |';
const CYRILLIC = '| № | Номи | Ўлчов бирлиги | 2025 йил (факт) | 2026 йил (режа) |';
const RUSSIAN = '| № | Наименование | Единица измерения | 2025 год (факт) | 2026 год (план) |';
const KARAKALPAK = '| № | Atı | Ólshem birligi | 2025-jıl (fakt) | 2026-jıl (joba) |';

/** How a unit is to be written in a sheet whose items have these units and names. */
const written = (id: string, header: string, ...units: string[]): string | null =>
  unitWriter(
    planOf(`${header}\n|---|\n${units.map((unit, at) => `| ${at + 1}. | Ish | ${unit} | 4 | 5 |`).join('\n')}`),
  )(unitById(pack, id)!);

test.each<[string, [string, string, ...string[]], string | null]>([
  ['as the pack has it', ['nusxa', UZBEK, 'Dona'], 'Nusxa'],
  ['as it stands in the sheet', ['nusxa', UZBEK, 'Dona', 'nusxa', 'NUSXA'], 'nusxa'],
  ['with the apostrophes of the sheet', ['ming_som', UZBEK, "Bo'lim", "Ro'yxat"], "Ming so'm"],
  ['as it stands, with its apostrophes', ['royxat', UZBEK, "Ro'yxat", 'Ming soʻm', 'Ming soʻm'], "Ro'yxat"],
  ['in Cyrillic', ['nusxa', CYRILLIC, 'Дона'], unitById(pack, 'nusxa')!.labels['uz-Cyrl']!],
  ['in Russian', ['nusxa', RUSSIAN, 'шт.'], unitById(pack, 'nusxa')!.labels.ru!],
  ['in Karakalpak', ['nusxa', KARAKALPAK, 'Dana'], unitById(pack, 'nusxa')!.labels.kaa!],
  ['not in another spelling that stands there', ['nusxa', UZBEK, 'экз.'], 'Nusxa'],
  ['not as a word parted at a line’s end', ['bibyozuv', UZBEK, 'Biblio-grafik yozuv'], 'Bibliografik yozuv'],
  ['not at all where it is no unit', ['soni', UZBEK, 'Soni'], null],
])('a unit is written %s', (_, given, expected) => {
  expect(written(...given)).toBe(expected);
});
