/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The median time of `times` runs after `warm` unmeasured ones, in milliseconds. */
export async function timeOf(run, { times = 9, warm = 3 } = {}) {
  for (let i = 0; i < warm; i++) await run();
  const spent = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await run();
    spent.push(performance.now() - began);
  }
  return median(spent);
}

/** Median times of several runs that take turns, so that a busy moment of the machine meets them all; in their order. */
export async function timesInTurns(runs, { times = 9, warm = 3 } = {}) {
  const spent = runs.map(() => []);
  for (let i = -warm; i < times; i++) {
    for (const [at, run] of runs.entries()) {
      const began = performance.now();
      await run();
      if (i >= 0) spent[at].push(performance.now() - began);
    }
  }
  return spent.map(median);
}

/** Milliseconds for people. */
export function ms(value) {
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)} ms`;
}

/** Prints a table: what was measured, the figure, what it must reach. */
export function printTable(title, rows) {
  console.log(`\n${title}`);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  for (const row of rows)
    console.log(
      `  ${widths
        .map((width, at) => (row[at] ?? '').padEnd(width))
        .join('  ')
        .trimEnd()}`,
    );
}
