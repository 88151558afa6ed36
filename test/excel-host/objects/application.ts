import { oneOf, text } from '../checks';
import { method, ObjectType, reads, writes } from '../object-type';
import type { WorkbookModel } from '../model/workbook-model';
import { carriedByWorkbook } from './carried';
import { createdById, createWorkbook, workbookCreated } from './saving';

/** Excel.Application. */
export const applicationType = new ObjectType<WorkbookModel>(() => ({
  name: 'Application',
  properties: {
    CalculationMode: writes(
      (workbook) => carriedByWorkbook(workbook).calculationMode,
      oneOf('Automatic', 'AutomaticExceptTables', 'Manual'),
      (workbook, mode) => {
        carriedByWorkbook(workbook).calculationMode = mode;
      },
    ),
    CalculationState: reads(() => 'Done'),
    CalculationEngineVersion: reads(() => 191029),
    DecimalSeparator: reads(() => '.'),
    ThousandsSeparator: reads(() => ','),
    UseSystemSeparators: reads(() => true),
  },
  methods: {
    CreateWorkbook: createWorkbook,
    _GetWorkbookCreatedById: method([text], (_workbook, [id]) => workbookCreated.of(createdById(id))),
    Calculate: method([oneOf('Recalculate', 'Full', 'FullRebuild')], () => undefined),
    SuspendApiCalculationUntilNextSync: method([], () => undefined),
    SuspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
}));
