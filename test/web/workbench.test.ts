import { createWorkbench } from '../../src/web/workbench';
import { fixtureBytes, testPack } from '../taskpane/test-host';

test('a language that is chosen while a file opens is that of its pane', async () => {
  const workbench = createWorkbench(testPack(), null, 'uz');
  const opening = workbench.openFile(new File([fixtureBytes('2026-qoraozak')], 'reja.xlsx'));
  await workbench.chooseLanguage('ru');
  expect(workbench.getState().opened).toBeNull();
  await opening;
  expect(workbench.getState().opened!.session.getState().language).toBe('ru');
});
