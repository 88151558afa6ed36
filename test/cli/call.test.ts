import { rules } from '../../src/core/rules';
import { rulesOfDone } from '../../src/core/rules/of-done';
import { LANGUAGES } from '../../src/strings/language';
import { ishreja } from './captured-io';

const PLAN = 'seeded/clean.xlsx';

test.each([
  [[], 'check, fix, report'],
  [['mend', PLAN], 'mend'],
  [['check'], 'file'],
  [['check', PLAN, '--colour'], '--colour'],
  [['check', PLAN, '--out', 'x.xlsx'], '--out'],
  [['check', PLAN, '--sheet'], '--sheet'],
  [['check', '--sheet', '--lang=en', PLAN], '--sheet'],
  [['check', PLAN, '--json=yes'], '--json'],
  [['check', PLAN, '--lang', 'de'], 'de'],
  [['fix', PLAN], '--out'],
  [['fix', '--out', 'x.xlsx'], 'file'],
  [['fix', PLAN, 'other.xlsx', '--out', 'x.xlsx'], 'other.xlsx'],
  [['fix', PLAN, '--out', 'x.xlsx', '--rule', 'no-such-rule'], 'no-such-rule'],
  [['fix', PLAN, '--out', 'x.xlsx', '--rule', 'number-format', '--safe'], '--safe'],
  [['report', PLAN, '--out', 'x.xlsx', '--period', '2026-Q5'], '2026-Q5'],
  [['report', PLAN], '--out'],
  [['rules', PLAN], 'rules'],
])('a wrong call ends with 2 and one sentence: %j', async (args, named) => {
  const { exit, out, error, written } = await ishreja([...args, ...(args.includes('--lang') ? [] : ['--lang=en'])]);
  expect({ exit, out, lines: error.trim().split('\n').length }).toEqual({ exit: 2, out: '', lines: 1 });
  expect(error).toContain(named);
  expect(error).not.toMatch(/\{\w+\}|\bat .+:\d+/);
  expect(written.size).toBe(0);
});

test('with --json a wrong call leaves a document on standard output too', async () => {
  const { exit, out } = await ishreja(['check', '--json', '--colour', PLAN]);
  expect(exit).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ files: [], unreadable: [], error: expect.stringContaining('--colour') });
});

test('rules lists the whole catalogue, in every language', async () => {
  for (const language of LANGUAGES) {
    const { exit, out } = await ishreja(['rules', '--json', '--lang', language]);
    const json = JSON.parse(out) as { rules: { id: string; severity: string; fix: string | null; text: string }[] };
    expect(exit).toBe(0);
    const all = [...rules, ...rulesOfDone].sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(json.rules.map(({ id, severity, fix }) => [id, severity, fix])).toEqual(
      all.map(({ id, severity, fix }) => [id, severity, fix]),
    );
    expect(json.rules.filter(({ text }) => text === '')).toEqual([]);
  }
  const { out } = await ishreja(['rules']);
  for (const { id } of rules) expect(out).toContain(`${id} (`);
});

test('help and version go to standard output', async () => {
  expect(await ishreja(['--help'])).toMatchObject({
    exit: 0,
    error: '',
    out: expect.stringContaining('ishreja check'),
  });
  expect(await ishreja(['--version'])).toMatchObject({ exit: 0, error: '', out: '0.1.0\n' });
});

describe('a file that cannot be read or written', () => {
  const said = async (...args: string[]) => {
    const { exit, out, error, written } = await ishreja([...args, '--lang', 'en']);
    expect({ exit, out, written: written.size, lines: error.trim().split('\n').length }).toEqual({
      exit: 2,
      out: '',
      written: 0,
      lines: 1,
    });
    return error;
  };

  test.each([
    ['absent/reja.xlsx', 'There is no such file'],
    ['seeded/*.xls', 'No file here has such a name'],
    ['seeded/', 'Name the workbooks in it: seeded/*.xlsx.'],
    ['busy/reja.xlsx', 'Another program holds the file'],
    ['odd/reja.xlsx', '(EIO)'],
    ['~$reja.xlsx', 'Name the workbook itself: reja.xlsx.'],
  ])('is told with what to do: reading %s', async (file, sentence) => {
    const error = await said('check', file);
    expect(error.startsWith(`${file}: `)).toBe(true);
    expect(error).toContain(sentence);
  });

  test.each([
    ['absent/yangi.xlsx', 'Make the folder first'],
    ['busy/yangi.xlsx', 'open in another program'],
    ['full/yangi.xlsx', 'the disk is full'],
    ['odd/yangi.xlsx', '(EIO)'],
    ['yangi.xlsm', 'ends in .xlsx'],
    ['yangi', 'ends in .xlsx'],
  ])('is told with what to do: writing %s', async (out, sentence) => {
    expect(await said('fix', PLAN, '--out', out)).toContain(sentence);
    expect(await said('overview', PLAN, '--out', out)).toContain(out);
  });

  test('is named once where it stands beside the plans', async () => {
    for (const call of [
      ['check', PLAN, '2026-qoraozak.xlsx'],
      ['fix', PLAN, '--out', 'x.xlsx'],
      ['report', PLAN, '--out', 'x.xlsx'],
    ]) {
      const error = await said(...call, '--last-report', 'absent/hisobot.xlsx');
      expect(error).toMatch(/^absent\/hisobot\.xlsx: There is no such file/);
    }
  });
});

test('a report is not written over the answers and values it reads', async () => {
  for (const option of ['--notes', '--values', '--mapping']) {
    const call = ['report', PLAN, '--template', 'shakl.xlsx', option, 'javob.json', '--out', 'javob.json'];
    expect(await ishreja([...call, '--lang', 'en'])).toMatchObject({
      exit: 2,
      error: expect.stringContaining('--out'),
    });
  }
});

test('names with * that the shell left are looked up, without what Excel leaves beside open workbooks', async () => {
  const files = { '~$m1-empty.xlsx': new Uint8Array(165) };
  const { error, exit } = await ishreja(['check', 'm?-*.xlsx', '--json'], files);
  expect(exit).toBe(2);
  expect(error.split('\n').map((line) => line.split(':')[0])).toEqual([
    'm1-empty.xlsx',
    'm2-staff-list.xlsx',
    'm3-not-a-zip.xlsx',
    '',
  ]);
  const { out } = await ishreja(['check', 'seeded/1*.xlsx', '--json']);
  expect((JSON.parse(out) as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual([
    'seeded/13-text-in-quantity.xlsx',
    'seeded/18-sum-mismatch-fact.xlsx',
  ]);
});

test('the dates of another year than the plan’s are refused', async () => {
  const call = ['calendar', PLAN, '--out', 'reja.ics', '--lang', 'en', '--period'];
  expect(await ishreja([...call, '2030'])).toMatchObject({ exit: 2, out: '', error: expect.stringContaining('2026') });
  expect((await ishreja([...call, '2026-Q1'])).exit).toBe(0);
});

test.each([
  ['calendar', 'reja.xlsx', '.ics'],
  ['map', 'moslash.xlsx', '.json'],
  ['services', 'varaqalar.xlsm', '.xlsx'],
])('%s writes no %s', async (command, out, ending) => {
  const plan = command === 'map' ? [PLAN, '--plan', PLAN] : [PLAN];
  const said = await ishreja([command, ...plan, '--out', out, '--lang', 'en']);
  expect(said).toMatchObject({ exit: 2, error: expect.stringContaining(`ends in ${ending}`) });
  expect(said.written.size).toBe(0);
});

test('a choice that chooses nothing is told', async () => {
  const done = await ishreja(['done', PLAN, '--out', 'x.xlsx', '--choose', 'F12=1', '--lang', 'en']);
  expect(done).toMatchObject({ exit: 2, error: expect.stringContaining('F12=1') });
  expect((await ishreja(['check', '', '--lang', 'en'])).error).toBe('Name the file to read.\n');
  const fix = ['fix', '2026-qoraozak.xlsx', '--out', 'x.xlsx', '--json', '--rule'];
  const reasons = async (rule: string) =>
    (JSON.parse((await ishreja([...fix, rule])).out) as { refused: { reason: string }[] }).refused;
  expect(await reasons('unit-known=9')).toMatchObject([{ reason: 'no-such-way' }]);
  expect(await reasons('quantity-missing=9')).toMatchObject([{ reason: 'no-such-way' }]);
});
