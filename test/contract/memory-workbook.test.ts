import { MemoryWorkbook } from '../support/memory-workbook';
import { describeWorkbook } from './workbook-contract';

describeWorkbook('MemoryWorkbook', (...grids) => new MemoryWorkbook(...grids));
