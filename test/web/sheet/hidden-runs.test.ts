import { hiddenRuns } from '../../../src/web/sheet/hidden-runs';

it('joins hidden rows that stand side by side', () => {
  const runs = hiddenRuns([3, 4, 5, 9]);
  expect(runs.get(3)).toEqual({ first: 3, last: 5 });
  expect(runs.get(5)).toBe(runs.get(3));
  expect(runs.get(9)).toEqual({ first: 9, last: 9 });
  expect(runs.has(6)).toBe(false);
});

it('has no run where nothing is hidden', () => {
  expect(hiddenRuns([]).size).toBe(0);
});
