import type { Area } from '../../../src/core/sheet/address';
import { boolean, type Check, integer, number, oneOf, optional, shape, text } from '../checks';
import { ExcelError } from '../excel-error';
import { LAST_COLUMN, LAST_ROW, type SheetModel } from '../model/sheet-model';
import { method, ObjectType, type Property, writes } from '../object-type';
import { carriedBy } from './carried';
import { areaGiven, rangeOrAddress } from './freeze-panes';
import type { LinePlace, PageSetup } from './page-setup';
import { rangeAreasType } from './range-areas';
import { rangeType } from './range';
import { RangeRef } from './range-ref';

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const PAPERS = ['Letter', 'Legal', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5', 'Folio', 'Tabloid'] as const;

function setting<K extends keyof PageSetup>(key: K, check: Check<PageSetup[K]>): Property<SheetModel> {
  return writes(
    (sheet) => carriedBy(sheet).page[key],
    check,
    (sheet, value) => {
      carriedBy(sheet).page[key] = value;
    },
  );
}

function margin(edge: keyof PageSetup['margins']): Property<SheetModel> {
  return writes(
    (sheet) => carriedBy(sheet).page.margins[edge],
    number,
    (sheet, points) => {
      carriedBy(sheet).page.margins[edge] = points;
    },
  );
}

const zoom: Check<PageSetup['zoom']> = (value, call) => {
  const given = shape({
    scale: optional(integer),
    horizontalFitToPages: optional(integer),
    verticalFitToPages: optional(integer),
  })(value, call);
  const { scale } = given;
  // "Zoom percentage: 10 to 400" (Microsoft Learn, Excel.PageLayoutZoomOptions).
  if (scale !== undefined && (scale < 10 || scale > 400)) throw new ExcelError('InvalidArgument');
  return given as PageSetup['zoom'];
};

interface PageLines {
  readonly sheet: SheetModel;
  readonly page: keyof PageSetup['lines'];
}

const lineOf = (place: LinePlace): Property<PageLines> =>
  writes(
    ({ sheet, page }) => carriedBy(sheet).page.lines[page][place],
    text,
    ({ sheet, page }, said) => {
      carriedBy(sheet).page.lines[page][place] = said;
    },
  );

/** Excel.HeaderFooter. */
const headerFooter = new ObjectType<PageLines>({
  name: 'HeaderFooter',
  properties: {
    LeftHeader: lineOf('leftHeader'),
    CenterHeader: lineOf('centerHeader'),
    RightHeader: lineOf('rightHeader'),
    LeftFooter: lineOf('leftFooter'),
    CenterFooter: lineOf('centerFooter'),
    RightFooter: lineOf('rightFooter'),
  },
});

/** Excel.HeaderFooterGroup. */
const headersFooters = new ObjectType<SheetModel>({
  name: 'HeaderFooterGroup',
  properties: { State: setting('lineState', oneOf('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven')) },
  children: {
    DefaultForAllPages: (sheet) => headerFooter.of({ sheet, page: 'default' }),
    FirstPage: (sheet) => headerFooter.of({ sheet, page: 'first' }),
  },
});

/** Excel.PageLayout. */
export const pageLayout = new ObjectType<SheetModel>({
  name: 'PageLayout',
  properties: {
    Orientation: setting('orientation', oneOf('Portrait', 'Landscape')),
    PaperSize: setting('paperSize', oneOf(...PAPERS)),
    Zoom: setting('zoom', zoom),
    CenterHorizontally: setting('centerHorizontally', boolean),
    CenterVertically: setting('centerVertically', boolean),
    PrintGridlines: setting('printGridlines', boolean),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  children: { HeadersFooters: (sheet) => headersFooters.of(sheet) },
  methods: {
    SetPrintArea: method([rangeOrAddress], (sheet, [given]) => {
      carriedBy(sheet).page.printArea = [areaGiven(given)];
    }),
    GetPrintArea: method([], (sheet) => {
      const areas = printAreas(sheet);
      if (!areas) throw new ExcelError('ItemNotFound');
      return rangeAreasType.of(areas);
    }),
    GetPrintAreaOrNullObject: method([], (sheet) => {
      const areas = printAreas(sheet);
      return areas && rangeAreasType.of(areas);
    }),
    SetPrintTitleRows: method([rangeOrAddress], (sheet, [given]) => {
      carriedBy(sheet).page.titleRows = { ...areaGiven(given), left: 1, right: LAST_COLUMN };
    }),
    SetPrintTitleColumns: method([rangeOrAddress], (sheet, [given]) => {
      carriedBy(sheet).page.titleColumns = { ...areaGiven(given), top: 1, bottom: LAST_ROW };
    }),
    GetPrintTitleRows: method([], (sheet) => title(sheet, carriedBy(sheet).page.titleRows, 'refuse')),
    GetPrintTitleRowsOrNullObject: method([], (sheet) => title(sheet, carriedBy(sheet).page.titleRows, 'null')),
    GetPrintTitleColumns: method([], (sheet) => title(sheet, carriedBy(sheet).page.titleColumns, 'refuse')),
    GetPrintTitleColumnsOrNullObject: method([], (sheet) => title(sheet, carriedBy(sheet).page.titleColumns, 'null')),
    SetPrintMargins: method(
      [
        oneOf('Points', 'Inches', 'Centimeters'),
        shape({
          top: optional(number),
          bottom: optional(number),
          left: optional(number),
          right: optional(number),
          header: optional(number),
          footer: optional(number),
        }),
      ],
      (sheet, [unit, margins]) => {
        const { page } = carriedBy(sheet);
        for (const [edge, size] of Object.entries(margins)) {
          if (size !== undefined) page.margins[edge as keyof PageSetup['margins']] = size * POINTS[unit]!;
        }
      },
    ),
  },
});

function printAreas(sheet: SheetModel): readonly RangeRef[] | null {
  const { printArea } = carriedBy(sheet).page;
  return printArea.length === 0 ? null : printArea.map((area) => new RangeRef(sheet, area));
}

function title(sheet: SheetModel, area: Area | null, otherwise: 'refuse' | 'null') {
  if (area) return rangeType.of(new RangeRef(sheet, area));
  if (otherwise === 'null') return null;
  throw new ExcelError('ItemNotFound');
}
