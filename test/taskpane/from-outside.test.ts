import { openXlsx } from '../../src/xlsx/open-xlsx';
import { answerWarnings, fixtureWorkbook, openSession, spreadsheetHost } from './test-host';

jest.setTimeout(60_000);

test('the ribbon checks and opens the pane at what blocks first', async () => {
  const session = await openSession(spreadsheetHost(fixtureWorkbook('2026-qoraozak')));
  session.setTab('items');
  await session.openAt('check');
  const { tab, openFinding, check } = session.getState();
  expect(tab).toBe('check');
  expect(check!.findings.find(({ id }) => id === openFinding)?.severity).toBe('error');
});

test('a report that would be a draft is not filled at one press: the pane shows what stands in its way', async () => {
  const host = spreadsheetHost(fixtureWorkbook('2026-qoraozak'));
  const session = await openSession(host);
  expect(await session.fillReportNow()).toBe(false);
  expect(session.getState()).toMatchObject({ tab: 'report', trouble: null, delivered: null });
  expect(host.delivered).toEqual([]);
});

test('a plan that is ready is filled at one press, by the first way', async () => {
  const host = spreadsheetHost(fixtureWorkbook('seeded/clean'));
  const session = await openSession(host);
  await answerWarnings(session);
  expect(await session.fillReportNow()).toBe(true);
  expect(host.delivered.map(({ way }) => way)).toEqual(['sheet']);
  expect(session.getState().delivered).toEqual({ name: 'Yillik hisobot', way: 'sheet', because: null });
});

test('the quarter that is due has its own form, filled at one press', async () => {
  const host = spreadsheetHost(fixtureWorkbook('seeded/clean'));
  const session = await openSession(host);
  await answerWarnings(session);
  expect(await session.fillReportNow('quarter')).toBe(true);
  const [filled] = host.delivered;
  expect(filled?.fileName).toMatch(/hisobot 2026 (I|II|III|IV)\.xlsx$/);
  expect((await openXlsx(filled!.bytes).sheets())[0]?.name).toMatch(/^Hisobot 2026 (I|II|III|IV)$/);
});
