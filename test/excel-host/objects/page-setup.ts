import type { Area } from '../../../src/core/sheet/address';
import { child, isOn, type XmlElement } from '../../../src/xlsx/xml-tree';

/** How a sheet is printed. */
export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  /** `Excel.PaperType`: "A4". */
  paperSize: string;
  /** Per cent, or pages across and down. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  /** Points. */
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>;
  printArea: readonly Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  /** `Excel.HeaderFooterState`: whether the first page has lines of its own. */
  lineState: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  /** What stands above and below the pages; "first" counts where the state says so. */
  lines: Record<'default' | 'first', Record<LinePlace, string>>;
}

/** The six places of a page's header and footer. */
export type LinePlace = `${'left' | 'center' | 'right'}${'Header' | 'Footer'}`;

const NO_LINES: Readonly<Record<LinePlace, string>> = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

const POINTS_PER_INCH = 72;
const PAPERS: Readonly<Record<string, string>> = { '1': 'Letter', '5': 'Legal', '8': 'A3', '9': 'A4', '11': 'A5' };

/** The set-up of a worksheet part; Excel's own where it says nothing. */
export function readPageSetup(worksheet: XmlElement | undefined): PageSetup {
  const setup = child(worksheet, 'pageSetup')?.attributes ?? {};
  const margins = child(worksheet, 'pageMargins')?.attributes ?? {};
  const options = child(worksheet, 'printOptions');
  const fits = isOn(child(child(worksheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const points = (name: string, usual: number): number => Number(margins[name] ?? usual) * POINTS_PER_INCH;
  return {
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS[setup.paperSize ?? '1'] ?? 'Letter',
    zoom: fits
      ? { horizontalFitToPages: Number(setup.fitToWidth ?? 1), verticalFitToPages: Number(setup.fitToHeight ?? 1) }
      : { scale: Number(setup.scale ?? 100) },
    centerHorizontally: isOn(options, 'horizontalCentered'),
    centerVertically: isOn(options, 'verticalCentered'),
    printGridlines: isOn(options, 'gridLines'),
    margins: {
      top: points('top', 0.75),
      bottom: points('bottom', 0.75),
      left: points('left', 0.7),
      right: points('right', 0.7),
      header: points('header', 0.3),
      footer: points('footer', 0.3),
    },
    printArea: [],
    titleRows: null,
    titleColumns: null,
    lineState: 'Default',
    lines: { default: { ...NO_LINES }, first: { ...NO_LINES } },
  };
}
