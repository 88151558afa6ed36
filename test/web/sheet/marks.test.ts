import type { Finding, Severity } from '../../../src/core/check/finding';
import { marksOf } from '../../../src/web/sheet/marks';
import { indexMerges } from '../../../src/web/sheet/merge-index';

const finding = (at: string, severity: Severity): Finding => ({
  id: `${at}-${severity}`,
  rule: 'row-empty',
  message: 'empty',
  severity,
  data: {},
  at,
  related: [],
});

it('shows the gravest finding of a cell and keeps the others', () => {
  const marks = marksOf([finding('B3', 'info'), finding('B3', 'error'), finding('C3', 'warning')], indexMerges([]));
  expect(marks.get(3)?.get(2)?.severity).toBe('error');
  expect(
    marks
      .get(3)
      ?.get(2)
      ?.findings.map(({ severity }) => severity),
  ).toEqual(['error', 'info']);
  expect(marks.get(3)?.get(3)?.severity).toBe('warning');
});

it('marks the first cell of a merged area for a cell inside it', () => {
  const marks = marksOf([finding('B4', 'warning')], indexMerges([{ top: 3, left: 1, bottom: 5, right: 2 }]));
  expect(marks.get(3)?.get(1)?.severity).toBe('warning');
  expect(marks.has(4)).toBe(false);
});

it('finds a merged area of a whole column', () => {
  const merges = indexMerges([{ top: 1, left: 1, bottom: 1_000_000, right: 1 }]);
  expect(merges.at(500_000, 1)?.top).toBe(1);
  expect(merges.at(500_000, 2)).toBeNull();
  expect(merges.reaching(10)).toHaveLength(1);
});
