import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './tree';

let folder: string;
let server: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ishreja-serve-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'dist/part.js'), 'void 0;');
  writeFileSync(join(folder, 'secret.txt'), 'not for the web');
});

afterEach(() => {
  server?.kill();
  rmSync(folder, { recursive: true });
});

/** Serves the folder in a process of its own, from a port on; resolves to the port it took. */
async function serveFrom(port: number): Promise<number> {
  const module = pathToFileURL(join(root, 'scripts/serve.mjs')).href;
  const code = `const { serve } = await import(${JSON.stringify(module)});
    console.log((await serve(${JSON.stringify(join(folder, 'dist'))}, ${port})).port);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  server = child;
  return new Promise((resolve) => child.stdout.once('data', (text: Buffer) => resolve(Number(text.toString()))));
}

/** Asks for a path exactly as written: fetch would tidy ".." away. */
function ask(port: number, path: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body: Buffer.concat(chunks).toString(),
        }),
      );
    }).on('error', reject);
  });
}

/** A port that is free just now, with the one after it. */
async function takePort(): Promise<{ port: number; taken: Server }> {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  return { port: typeof address === 'object' && address ? address.port : 0, taken };
}

test('serves pages with their types, and nothing outside the folder', async () => {
  const port = await serveFrom(4510);
  expect(await ask(port, '/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect(await ask(port, '/part.js?x=1')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/absent.js', '/%ff']) {
    const { status, body } = await ask(port, path);
    expect([path, status, body.includes('not for the web')]).toEqual([path, 404, false]);
  }
});

test('takes the next port where one is taken', async () => {
  const { port, taken } = await takePort();
  const served = await serveFrom(port);
  expect(served).toBeGreaterThan(port);
  await new Promise((resolve) => taken.close(resolve));
});
