import { oneOf } from '../checks';
import { method, ObjectType, reads } from '../object-type';
import type { WorkbookModel } from '../model/workbook-model';

/** Excel.Application. */
export const applicationType = new ObjectType<WorkbookModel>({
  name: 'Application',
  properties: {
    CalculationMode: reads(() => 'Automatic'),
    CalculationState: reads(() => 'Done'),
    CalculationEngineVersion: reads(() => 191029),
    DecimalSeparator: reads(() => '.'),
    ThousandsSeparator: reads(() => ','),
    UseSystemSeparators: reads(() => true),
  },
  methods: {
    Calculate: method([oneOf('Recalculate', 'Full', 'FullRebuild')], () => undefined),
    SuspendApiCalculationUntilNextSync: method([], () => undefined),
    SuspendScreenUpdatingUntilNextSync: method([], () => undefined),
  },
});
