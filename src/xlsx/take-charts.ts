import { type Area, areaName, parseAreaName } from '../core/sheet/address';
import type { Chart } from '../core/sheet/chart';
import { Package, relationsName } from './package';
import { readWorkbookPart } from './read-workbook-part';
import { removeElements } from './workbook-edits';
import { writePackage } from './write-package';
import { child, childrenOf, readTree, type XmlElement } from './xml-tree';

/** The charts of a sheet that can be made anew as they are. */
export interface SheetCharts {
  readonly sheet: string;
  readonly charts: readonly Chart[];
}

/** A file without its charts, and what they were. */
export interface WithoutCharts {
  readonly bytes: Uint8Array;
  readonly charts: readonly SheetCharts[];
}

/**
 * Takes the charts out of those sheets, for a program that refuses sheets with charts. A sheet keeps them where they could not be
 * made anew: beside pictures, of a kind that is not known, showing cells of another sheet, or behind protection.
 */
export function takeCharts(bytes: Uint8Array, sheets: readonly string[]): WithoutCharts {
  const parts = new Package(bytes);
  const taken: SheetCharts[] = [];
  for (const { name, part } of readWorkbookPart(parts).sheets) {
    if (!sheets.includes(name)) continue;
    const drawing = parts.relationsOf(part).find(({ kind }) => kind === 'drawing');
    if (!drawing || /<(?:[\w.-]+:)?sheetProtection\b/.test(parts.text(part))) continue;
    const charts = readCharts(parts, drawing.target, name);
    if (!charts) continue;
    taken.push({ sheet: name, charts });
    removeElements(parts, part, (tags) => tags.is('drawing'));
    removeElements(parts, relationsName(part), (tags) => tags.is('Relationship') && tags.get('Id') === drawing.id);
    for (const gone of [drawing.target, ...parts.relationsOf(drawing.target).map(({ target }) => target)])
      removePart(parts, gone);
  }
  return { bytes: taken.length > 0 ? writePackage(parts) : bytes, charts: taken };
}

function removePart(parts: Package, part: string): void {
  removeElements(parts, '[Content_Types].xml', (tags) => tags.is('Override') && tags.get('PartName') === `/${part}`);
  for (const name of [relationsName(part), part]) if (parts.has(name)) parts.remove(name);
}

/** The charts of a drawing; null where it holds anything else, or one that cannot be made anew. */
function readCharts(parts: Package, drawing: string, sheet: string): readonly Chart[] | null {
  const relations = parts.relationsOf(drawing);
  const charts: Chart[] = [];
  for (const anchor of readTree(parts.text(drawing), drawing).children) {
    const graphic = child(child(child(anchor, 'graphicFrame'), 'graphic'), 'graphicData');
    const id = child(graphic, 'chart')?.attributes['id'];
    const target = relations.find((relation) => relation.id === id && relation.kind === 'chart')?.target;
    const place = placeOf(anchor);
    if (target === undefined || !parts.has(target) || !place) return null;
    const chart = readChart(readTree(parts.text(target), target), sheet, place);
    if (!chart) return null;
    charts.push(chart);
  }
  return charts.length > 0 ? charts : null;
}

/** The cells between the corners of an anchor. */
function placeOf(anchor: XmlElement): Area | null {
  const corner = (name: string): { readonly row: number; readonly column: number } | null => {
    const [row, column] = ['row', 'col'].map((each) => child(child(anchor, name), each)?.text);
    return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
  };
  const [from, to] = [corner('from'), corner('to')];
  return from && to && { top: from.row + 1, left: from.column + 1, bottom: to.row, right: to.column };
}

function readChart(root: XmlElement, sheet: string, place: Area): Chart | null {
  const chart = child(root, 'chart');
  const plots = (child(chart, 'plotArea')?.children ?? []).filter(({ name }) => name.endsWith('Chart'));
  const [plot, ...others] = plots;
  const kind = plot && others.length === 0 ? kindOf(plot) : null;
  if (!plot || !kind) return null;
  const source = sourceOf(childrenOf(plot, 'ser'), sheet);
  return source && { kind, title: textIn(child(chart, 'title')), source, place };
}

/** The cells of all series, where they are a table: names in its first column, a series in each other, their names in its first row. */
function sourceOf(series: readonly XmlElement[], sheet: string): Area | null {
  const names = areaIn(child(series[0], 'cat'), sheet);
  if (!names || names.left !== names.right) return null;
  const isNext = series.every((each, at) => {
    const column = names.left + 1 + at;
    const [heading, values] = [areaIn(child(each, 'tx'), sheet), areaIn(child(each, 'val'), sheet)];
    return (
      isSame(heading, { top: names.top - 1, left: column, bottom: names.top - 1, right: column }) &&
      isSame(values, { ...names, left: column, right: column })
    );
  });
  return isNext ? { ...names, top: names.top - 1, right: names.left + series.length } : null;
}

const isSame = (area: Area | null, other: Area): boolean => area !== null && areaName(area) === areaName(other);

function kindOf(plot: XmlElement): Chart['kind'] | null {
  if (plot.name === 'lineChart') return 'line';
  if (plot.name !== 'barChart') return null;
  return child(plot, 'barDir')?.attributes['val'] === 'bar' ? 'bar' : 'column';
}

/** The text under an element, of a title. */
function textIn(element: XmlElement | undefined): string {
  if (!element) return '';
  if (element.name === 'v' || element.name === 't') return element.text;
  return element.children.map(textIn).join('');
}

/** The cells that a reference under an element names; null where they are of another sheet. */
function areaIn(element: XmlElement | undefined, sheet: string): Area | null {
  const formula = element?.children.map((reference) => child(reference, 'f')?.text).find((text) => text !== undefined);
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula ?? '');
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return name === sheet ? parseAreaName(match![3]!) : null;
}
