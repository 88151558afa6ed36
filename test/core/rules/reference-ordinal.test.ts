import uzAkm from '../../../assets/packs/uz-akm.json';
import { runRules } from '../../../src/core/check/run-rules';
import { readPack } from '../../../src/core/pack/read-pack';
import { parsePlan } from '../../../src/core/plan/parse-plan';
import { referenceOrdinal } from '../../../src/core/rules/reference-ordinal';
import { testRule } from '../../support/rule-tester';
import { gridOf } from '../../support/table';

testRule(referenceOrdinal, {
  valid: [
    `| 15. | “Central Asia – 2026: fan va taʼlim” XVIII Xalqaro konferensiyasi | Tadbir | 1 | 1 |
     | 16. | “INFOLIB UZBEKISTAN – 2026” XV Milliy haftaligi, IV chorak | Tadbir | 1 | 1 |
     | 17. | “INFOLIB UZBEKISTAN – 2026” Milliy haftaligi | Tadbir | 1 | 1 |
     | 18. | V Respublika “Kitobxonlik haftaligi” | Tadbir | 1 | 1 |`,
    // Of the year that it carries; before anything is known.
    `| 15. | “Central Asia – 2024: fan va taʼlim” XVII Xalqaro konferensiyasi | Tadbir | 1 | 1 |
     | 16. | “Central Asia – 2018” II konferensiyasi | Tadbir | 1 | 1 |`,
    `| № | Nomi | Oʻlchov birligi | Fakt | Reja |
     |---|---|---|---|---|
     | 15. | “Central Asia” XVII Xalqaro konferensiyasi | Tadbir | 1 | 1 |
     | 16. | “Central Asia – 2024” XVI Xalqaro konferensiyasi | Tadbir | 1 | 1 |`,
  ],
  invalid: [
    {
      sheet: `| 15. | “Central Asia – 2026: fan va taʼlim” XVII Xalqaro konferensiyasi | Tadbir | 1 | 1 |
              | 16. | XIV “INFOLIB UZBEKISTAN” Milliy haftaligi | Tadbir | 1 | 1 |`,
      findings: ['B2 low warning', 'B3 low'],
      data: [
        { event: 'Central Asia', written: 'XVII', known: 'XVII', knownYear: 2024, year: 2026, least: 'XVIII' },
        { written: 'XIV', known: 'XIV', knownYear: 2025, least: 'XV' },
      ],
    },
    {
      // Cyrillic, with a numeral in Cyrillic letters.
      sheet: `| № | Номи | Ўлчов бирлиги | 2024 йил (факт) | 2025 йил (режа) |
              |---|---|---|---|---|
              | 16. | «ИНФОЛИБ УЗБЕКИСТАН – 2025» ХІІІ миллий ҳафталиги | Тадбир | 1 | 1 |`,
      findings: ['B2 other'],
      data: [{ known: 'XIV', year: 2025 }],
    },
  ],
});

test('the latest of the known ordinals tells, in whatever order the pack has them', () => {
  const pack = readPack(uzAkm);
  const events = pack.events.map((event) => ({ ...event, known: [...event.known].reverse() }));
  const plan = parsePlan(gridOf('| 1. | “Central Asia – 2026” XVII konferensiyasi | Tadbir | 1 | 1 |'), pack)!;
  const [finding] = runRules(plan, { ...pack, events }, [referenceOrdinal]);
  expect(finding?.data).toMatchObject({ known: 'XVII', knownYear: 2024, least: 'XVIII' });
});
