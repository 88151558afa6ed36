import { areaName, columnName, parseAreaName } from '../core/sheet/address';
import type { PageLine, PrintSetup } from '../core/sheet/print-setup';
import { runBatch } from './run-batch';
import { sheetOf } from './sheet-list';

/** Sets how a sheet is printed; gives what sets it back. Throws WorkbookError (protected, sheet-missing …). */
export async function setPrint(name: string, setup: PrintSetup): Promise<PrintSetup> {
  return runBatch(
    async (context) => {
      const { pageLayout } = sheetOf(context, name);
      const { headersFooters } = pageLayout;
      const [titles, area] = [pageLayout.getPrintTitleRowsOrNullObject(), pageLayout.getPrintAreaOrNullObject()];
      pageLayout.load('orientation,zoom,topMargin');
      headersFooters.load('state');
      for (const page of [headersFooters.defaultForAllPages, headersFooters.firstPage]) page.load();
      titles.load('address');
      area.load('address');
      await context.sync();
      const isFirstOther = headersFooters.state === 'FirstAndDefault';
      const before: PrintSetup = {
        orientation: pageLayout.orientation === 'Landscape' ? 'landscape' : 'portrait',
        ...pagesWideOf(pageLayout.zoom),
        topMargin: pageLayout.topMargin,
        ...(titles.isNullObject ? {} : titleRowsOf(titles.address)),
        ...(area.isNullObject ? {} : areaOf(area.address)),
        header: headerOf(headersFooters.defaultForAllPages),
        footer: footerOf(headersFooters.defaultForAllPages),
        ...(isFirstOther && { firstHeader: headerOf(headersFooters.firstPage) }),
      };
      queuePrint(sheetOf(context, name), setup);
      await context.sync();
      return before;
    },
    { sheet: name },
  );
}

/** Queues how a sheet is printed. */
export function queuePrint(sheet: Excel.Worksheet, setup: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = setup.pagesWide === undefined ? { scale: 100 } : { horizontalFitToPages: setup.pagesWide };
  if (setup.topMargin !== undefined) pageLayout.topMargin = setup.topMargin;
  if (setup.titleRows) pageLayout.setPrintTitleRows(`$${setup.titleRows[0]}:$${setup.titleRows[1]}`);
  if (setup.titleColumns)
    pageLayout.setPrintTitleColumns(setup.titleColumns.map((at) => `$${columnName(at)}`).join(':'));
  if (setup.area) pageLayout.setPrintArea(areaName(setup.area));
  const { headersFooters } = pageLayout;
  headersFooters.state = setup.firstHeader ? 'FirstAndDefault' : 'Default';
  setLines(headersFooters.defaultForAllPages, setup.header, setup.footer);
  if (setup.firstHeader) setLines(headersFooters.firstPage, setup.firstHeader, setup.footer);
}

function setLines(page: Excel.HeaderFooter, header: PageLine = {}, footer: PageLine = {}): void {
  page.leftHeader = header.left ?? '';
  page.centerHeader = header.center ?? '';
  page.rightHeader = header.right ?? '';
  page.leftFooter = footer.left ?? '';
  page.centerFooter = footer.center ?? '';
  page.rightFooter = footer.right ?? '';
}

const headerOf = (page: Excel.HeaderFooter): PageLine => ({
  left: page.leftHeader,
  center: page.centerHeader,
  right: page.rightHeader,
});

const footerOf = (page: Excel.HeaderFooter): PageLine => ({
  left: page.leftFooter,
  center: page.centerFooter,
  right: page.rightFooter,
});

function pagesWideOf({ horizontalFitToPages }: Excel.PageLayoutZoomOptions): Pick<PrintSetup, 'pagesWide'> {
  return horizontalFitToPages ? { pagesWide: horizontalFitToPages } : {};
}

/** "Reja!$8:$9" → 8 and 9. */
function titleRowsOf(address: string): Pick<PrintSetup, 'titleRows'> {
  const rows = [...address.slice(address.lastIndexOf('!') + 1).matchAll(/\d+/g)].map(Number);
  const [first, last = first] = rows;
  return first === undefined || last === undefined ? {} : { titleRows: [first, last] };
}

/** An area made of several pieces is not one that we set; it is left out. */
function areaOf(address: string): Pick<PrintSetup, 'area'> {
  const area = parseAreaName(address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''));
  return area ? { area } : {};
}
