import type { MappedCell, Mapping } from '../../../src/core/mapping/mapping';
import { MappingError, mappingText, readMapping } from '../../../src/core/mapping/mapping-data';
import { markNames } from '../../../src/core/report/marks';
import { pack } from '../plan/reading';

const names = markNames(pack);
const cell = (name: string, mark: string, more: Partial<MappedCell> = {}): MappedCell => ({
  sheet: 'A',
  cell: name,
  mark,
  rowLabel: 'Qatnov',
  columnLabel: '2026-yil / reja',
  found: 'label',
  confidence: 'sure',
  ...more,
});
const mapping = (...cells: MappedCell[]): Mapping => ({ year: 2026, cells });

describe('a mapping', () => {
  test('is written with its labels once and only what is not sure or found by a label besides', () => {
    const text = mappingText(
      mapping(
        cell('D5', 'use.visits.plan'),
        cell('E5', '', { columnLabel: 'fakt', found: 'person', confidence: 'look' }),
        cell('D5', 'use.loans.plan', { sheet: 'B', rowLabel: 'Berildi' }),
      ),
    );
    expect(JSON.parse(text)).toEqual({
      ishreja: 'mapping',
      version: 1,
      year: 2026,
      sheets: [
        {
          sheet: 'A',
          tables: [
            {
              rows: { 5: 'Qatnov' },
              columns: { D: '2026-yil / reja', E: 'fakt' },
              cells: { D5: 'use.visits.plan', E5: '' },
              found: { E5: 'person' },
              look: ['E5'],
            },
          ],
        },
        {
          sheet: 'B',
          tables: [
            {
              rows: { 5: 'Berildi' },
              columns: { D: '2026-yil / reja' },
              cells: { D5: 'use.loans.plan' },
              found: {},
              look: [],
            },
          ],
        },
      ],
    });
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('comes back as it was, a table for each label of a row or a column', () => {
    const whole = mapping(
      cell('D5', 'use.visits.plan'),
      cell('D6', 'use.loans.plan', { rowLabel: 'Berildi', found: 'example', confidence: 'look' }),
      cell('D9', 'use.visits.fact', { rowLabel: '', columnLabel: '2025-yil' }),
      cell('E9', 'use.loans.fact', { rowLabel: 'Berildi', columnLabel: '' }),
      cell('B1', 'org.name', { sheet: 'B', columnLabel: '' }),
    );
    expect(readMapping(mappingText(whole), names)).toEqual(whole);
    const { sheets } = JSON.parse(mappingText(whole)) as { sheets: { tables: unknown[] }[] };
    expect(sheets.map(({ tables }) => tables.length)).toEqual([3, 1]);
    expect(readMapping(mappingText({ year: null, cells: [] }), names)).toEqual({ year: null, cells: [] });
  });

  test('that says no more than its cells is read: sure, by their labels', () => {
    const tables = [{ rows: {}, columns: {}, cells: { D5: 'use.visits.plan', E5: '' } }];
    const text = JSON.stringify({ ishreja: 'mapping', version: 1, year: null, sheets: [{ sheet: 'A', tables }] });
    const none = { rowLabel: '', columnLabel: '' };
    expect(readMapping(text, names)).toEqual({
      year: null,
      cells: [cell('D5', 'use.visits.plan', none), cell('E5', '', none)],
    });
  });
});

describe('what is no mapping', () => {
  const faultOf = (text: string): MappingError => {
    try {
      readMapping(text, names);
    } catch (error) {
      if (error instanceof MappingError) return error;
    }
    throw new Error('no fault');
  };
  const of = (change: object): string =>
    JSON.stringify({ ishreja: 'mapping', version: 1, year: 2026, sheets: [], ...change });
  const tableOf = (cells: object): string =>
    of({ sheets: [{ sheet: 'A', tables: [{ rows: {}, columns: {}, cells }] }] });

  test.each([
    ['is no JSON', 'salom', 'not-json', '', ''],
    ['is something else', '{"version":1}', 'not-mapping', '', ''],
    ['is of a later version', of({ version: 2 }), 'later-version', 'version', '2'],
    [
      'has an unknown mark',
      tableOf({ D5: 'use.flights.plan' }),
      'unknown-mark',
      'sheets.0.tables.0.cells.D5',
      'use.flights.plan',
    ],
    ['names no cell', tableOf({ '5D': '' }), 'no-cell', 'sheets.0.tables.0.cells.5D', '5D'],
  ])('%s', (_, text, fault, path, detail) => {
    const error = faultOf(text);
    expect([error.name, error.fault, error.path, error.detail]).toEqual(['MappingError', fault, path, detail]);
    expect(error.message).toBe([path, fault, detail].filter((part) => part !== '').join(': '));
  });

  test('has another shape, at the first place that has', () => {
    const error = faultOf(of({ sheets: [{ sheet: 'A', tables: [{ rows: {}, columns: {} }] }], year: '2026' }));
    expect([error.fault, error.path]).toEqual(['shape', 'year']);
    expect(error.detail).not.toBe('');
  });
});
