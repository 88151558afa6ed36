import { configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { configureAxe, toHaveNoViolations } from 'jest-axe';
import type { Workbook } from '../../src/core/workbook';
import { Pane } from '../../src/taskpane/Pane';
import { openSession, type TestHost, testHost } from './test-host';

expect.extend(toHaveNoViolations);
// A test's page lacks it, and reading a file needs it.
Blob.prototype.arrayBuffer = function arrayBuffer() {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsArrayBuffer(this);
  });
};
// Asking of each element whether a style hides it takes most of the time of a test with Fluent's many styles.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/** The pane on a workbook in a test's page, and the person at it. */
export function openPane(workbook: Workbook) {
  return showPane(testHost(workbook));
}

/** The same on a host of one's own. */
export async function showPane<Host extends TestHost>(host: Host) {
  const session = await openSession(host);
  const user = userEvent.setup();
  const page = render(<Pane session={session} />);
  return { host, session, user, ...page };
}

/** What axe finds in a page; Fluent's own focus traps are none of ours. */
export const axe = configureAxe({ rules: { region: { enabled: false } } });
