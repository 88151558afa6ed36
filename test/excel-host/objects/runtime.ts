import { anything, boolean } from '../checks';
import { method, ObjectType, writes } from '../object-type';
import type { WorkbookModel } from '../model/workbook-model';

/** Excel.Runtime: whether events are sent to this add-in. */
export const runtimeType = new ObjectType<WorkbookModel>({
  name: 'Runtime',
  properties: {
    EnableEvents: writes(
      (workbook) => workbook.sendsEvents,
      boolean,
      (workbook, sends) => {
        workbook.sendsEvents = sends;
      },
    ),
  },
});

/** What Office.js itself tells the host at its start: that functions of ribbon buttons are ready. */
export const addinInternalService = new ObjectType<null>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: method([anything], () => undefined) },
});
