import type { Plan } from './plan';

/** The organisation as the plan's title most often spells it, capitals made readable; null where it names none. */
export function organisationName(plan: Plan): string | null {
  const counts = new Map<string, number>();
  for (const { key } of plan.organisations) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first] = [...plan.organisations].sort((a, b) => counts.get(b.key)! - counts.get(a.key)!);
  if (!first) return null;
  const name = first.text.trim();
  return name === name.toUpperCase() ? readable(name) : name;
}

/** QORAOʻZAK TUMANI → Qoraoʻzak tumani. */
function readable(name: string): string {
  return name.charAt(0) + name.slice(1).toLowerCase();
}
