import { oneOf } from '../checks';
import { type HostObject, method, ObjectType } from '../object-type';
import type { Session } from '../session';

/** `OfficeCore.AppRuntimeState`. */
const states = oneOf('Inactive', 'Background', 'Visible');

/** What the add-in set in its session: whether the pane shows, and whether the add-in starts with the workbook. */
const paneStates = new WeakMap<Session, string>();
const startStates = new WeakMap<Session, string>();

const appRuntimeService = new ObjectType<null>({
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: method([], (_self, _none, session) => paneStates.get(session) ?? 'Visible'),
    SetAppRuntimeState: method([states], (_self, [state], session) => {
      paneStates.set(session, state);
      session.did(state === 'Visible' ? 'showAsTaskpane' : 'hide', state);
    }),
  },
});

const appRuntimePersistenceService = new ObjectType<null>({
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: method([], (_self, _none, session) => startStates.get(session) ?? 'Inactive'),
    SetAppRuntimeStartState: method([states], (_self, [state], session) => {
      startStates.set(session, state);
      session.did('setStartupBehavior', state);
    }),
  },
});

/** Services of Office beside the workbook: `Office.addin.showAsTaskpane`, `hide`, `setStartupBehavior`. */
export const runtimeServices: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.AppRuntime.AppRuntimeService': () => appRuntimeService.of(null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () => appRuntimePersistenceService.of(null),
};
