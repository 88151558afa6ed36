import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/strings/language';
import { planWithoutWarnings } from '../support/plan-without-warnings';
import { ishreja } from './captured-io';

interface CheckedFile {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly columns: Record<string, string>;
  readonly factYear: number;
  readonly planYear: number;
  readonly sections: readonly { readonly numeral: string; readonly title: string; readonly row: number }[];
  readonly items: readonly Record<string, unknown>[];
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly severity: string;
    readonly cell: string;
    readonly related: readonly string[];
    readonly text: string;
    readonly fix?: { readonly safety: string; readonly edits: readonly Record<string, unknown>[] };
  }[];
  readonly summary: { readonly error: number; readonly warning: number; readonly info: number };
}

interface CheckJson {
  readonly engine: string;
  readonly pack: string;
  readonly files: readonly CheckedFile[];
  readonly unreadable: readonly { readonly file: string; readonly code: string; readonly text: string }[];
}

const PLAN = '2026-qoraozak.xlsx';

async function checkJson(...args: string[]): Promise<{ exit: number; error: string; json: CheckJson }> {
  const { exit, out, error } = await ishreja(['check', '--json', ...args]);
  return { exit, error, json: JSON.parse(out) as CheckJson };
}

describe('check --json', () => {
  test('tells where the plan stands, its years, columns, sections and items', async () => {
    const { exit, json } = await checkJson(PLAN);
    const [file] = json.files;
    expect(exit).toBe(1);
    expect(json).toMatchObject({ engine: '0.1.0', unreadable: [] });
    expect(json.pack).toMatch(/^uz-akm 2026\.\d+$/);
    expect(file).toMatchObject({
      file: PLAN,
      sheet: 'Reja',
      range: 'A7:H77',
      columns: {
        number: 'A',
        name: 'B',
        unit: 'C',
        fact: 'D',
        plan: 'E',
        mechanism: 'F',
        deadline: 'G',
        responsible: 'H',
      },
      factYear: 2025,
      planYear: 2026,
    });
    expect(file?.sections).toHaveLength(6);
    expect(file?.sections[0]).toMatchObject({ numeral: 'I', row: 9 });
    expect(file?.items).toHaveLength(51);
  });

  test('an item has its rows, unit, quantities, deadline, services and indicators', async () => {
    const { json } = await checkJson(PLAN);
    const item = json.files[0]?.items.find(({ number }) => number === '17.');
    expect(item).toMatchObject({
      parent: null,
      section: 'IV',
      unit: 'nomda_nusxa',
      fact: [[370, 1006]],
      plan: [[450, 1100]],
      deadline: { year: 2026, quarters: [1, 2, 3, 4] },
      indicators: expect.arrayContaining(['acq.total.titles', 'acq.total.copies']),
      subRows: [],
    });
  });

  test('a finding names its cells and its edits', async () => {
    const { json } = await checkJson(PLAN);
    const orphan = json.files[0]?.findings.find(({ rule }) => rule === 'number-parent');
    expect(orphan).toMatchObject({ message: 'orphan', severity: 'warning', fix: { safety: 'ask' } });
    expect(orphan?.fix?.edits[0]).toMatchObject({ kind: 'set', cell: orphan?.cell, before: '18.1.', after: '17.1.' });
  });

  test.each(LANGUAGES)('no text holds a cell address or a slot that was not filled (%s)', async (language) => {
    const seeded = readdirSync(join(__dirname, '../fixtures/plans/seeded')).filter((name) => name.endsWith('.xlsx'));
    const { json } = await checkJson('--lang', language, PLAN, ...seeded.map((name) => `seeded/${name}`));
    const texts = json.files.flatMap(({ findings }) => findings.map(({ text }) => text));
    expect(texts.filter((text) => /\b[A-H]\d{1,3}\b|\{\w+\}/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('ids and numbers do not change with the language, words do', async () => {
    const uz = (await checkJson(PLAN)).json.files[0]?.findings ?? [];
    const bare = (findings: typeof uz) => findings.map(({ text: _, ...rest }) => rest);
    for (const language of ['uz-Cyrl', 'kaa', 'ru', 'en']) {
      const others = (await checkJson(PLAN, `--lang=${language}`)).json.files[0]?.findings ?? [];
      expect(bare(others)).toEqual(bare(uz));
      expect(others[0]?.text).not.toBe(uz[0]?.text);
    }
  });

  test('several files: the good ones are there, the bad ones say why, the exit status is the worst', async () => {
    const { exit, json, error } = await checkJson(
      'seeded/clean.xlsx',
      'm3-not-a-zip.xlsx',
      'm2-staff-list.xlsx',
      'absent.xlsx',
      PLAN,
    );
    expect(exit).toBe(2);
    expect(json.files.map(({ file }) => file)).toEqual(['seeded/clean.xlsx', PLAN]);
    expect(json.unreadable.map(({ file, code }) => [file, code])).toEqual([
      ['m3-not-a-zip.xlsx', 'other-format'],
      ['m2-staff-list.xlsx', 'no-plan'],
      ['absent.xlsx', 'unreadable-file'],
    ]);
    expect(error.trim().split('\n')).toHaveLength(3);
  });
});

describe('check', () => {
  test('a plan without errors and warnings ends with 0', async () => {
    const files = { 'reja.xlsx': await planWithoutWarnings() };
    expect(await ishreja(['check', 'reja.xlsx'], files)).toMatchObject({ exit: 0, error: '' });
  });

  test('prints a line for each finding, with its cell, and the counts', async () => {
    const { exit, out } = await ishreja(['check', 'seeded/08-unit-missing.xlsx', '--lang', 'en']);
    expect(exit).toBe(1);
    expect(out).toMatch(/^seeded\/08-unit-missing\.xlsx, Reja, A7:H\d+: 51 items, 6 sections\n/);
    expect(out).toMatch(/^ {2}C35 {4}error unit-missing: .+/m);
    expect(out).toMatch(/^ {2}1 error, \d+ warnings, \d+ notes?$/m);
  });

  test('only the sheet named is read, and one that is not there is said', async () => {
    expect((await ishreja(['check', PLAN, '--sheet', 'Reja'])).exit).toBe(1);
    const { exit, error, out } = await ishreja(['check', PLAN, '--sheet', 'Boshqa', '--json']);
    expect(exit).toBe(2);
    expect(error).toContain('Boshqa');
    expect(JSON.parse(out)).toMatchObject({ files: [], unreadable: [{ file: PLAN, code: 'sheet-missing' }] });
  });

  test.each([
    ['uz-Cyrl', '51 та банд, 6 та бўлим'],
    ['kaa', '51 bánt, 6 bólim'],
    ['ru', '51 пункт, 6 разделов'],
    ['en', '51 items, 6 sections'],
  ])('speaks each language (%s)', async (language, counts) => {
    const { exit, out, error } = await ishreja(['check', 'seeded/clean.xlsx', '--lang', language]);
    expect({ exit, error }).toEqual({ exit: 1, error: '' });
    expect(out).toContain(counts);
  });
});

describe('check --csv', () => {
  it('prints one table for all files, which spreadsheet programs open', async () => {
    const { exit, out } = await ishreja(['check', '--csv', PLAN, '2023-qorauzak.xlsx']);
    expect(exit).toBe(1);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe('\ufeffFayl;Varaq;Darajasi;Katak;Qoida;Nima topildi;Nima qilish kerak;Izoh');
    expect(lines[1]).toMatch(new RegExp(`^${PLAN};.*;xato;D27;`));
    expect(lines.some((line) => line.startsWith('2023-qorauzak.xlsx;'))).toBe(true);
  });

  it('is not asked for together with JSON', async () => {
    const { exit, error } = await ishreja(['check', '--csv', '--json', PLAN]);
    expect(exit).toBe(2);
    expect(error).toBe('Bittasini tanlang: --json yoki --csv.\n');
  });
});

test('a report that was filled here is no plan, alone or beside one', async () => {
  const filled = await ishreja(['report', PLAN, '--out', 'hisobot.xlsx', '--draft']);
  const files = Object.fromEntries(filled.written);
  const alone = await ishreja(['check', 'hisobot.xlsx', '--json', '--lang', 'en'], files);
  expect(alone.exit).toBe(2);
  expect(JSON.parse(alone.out)).toMatchObject({ files: [], unreadable: [{ code: 'no-plan' }] });
  expect(alone.error).toContain('report that was filled here');
  const fixed = await ishreja(['fix', 'hisobot.xlsx', '--out', 'x.xlsx'], files);
  expect([fixed.exit, fixed.written.size]).toEqual([2, 0]);
  const named = await ishreja(['check', 'hisobot.xlsx', '--sheet', 'Yillik hisobot'], files);
  expect(named.exit).toBe(2);
});
