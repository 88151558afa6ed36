import type { RuleWords } from '../../src/core/check/rule';

/** The catalogue as a Markdown table: one line a rule, in the order of the registry. */
export function rulesTable(rules: readonly RuleWords[]): string {
  const lines = rules.map(({ id, severity, fixes, why }) => {
    const fix = Object.keys(fixes).length > 0 ? 'yes' : '–';
    return `| [${id}](${id}.md) | ${severity} | ${fix} | ${why.replaceAll('|', '\\|')} |`;
  });
  return ['| rule | severity | fix | why |', '|---|---|---|---|', ...lines].join('\n');
}
