import { openXlsx } from '../../src/xlsx/open-xlsx';
import { xlsxOfGrids } from '../support/make-xlsx';
import { describeWorkbook } from './workbook-contract';

describeWorkbook('XlsxWorkbook', (...grids) => openXlsx(xlsxOfGrids(...grids)));
