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
