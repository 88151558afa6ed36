import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};
const HOST = '127.0.0.1';
const PORTS_TRIED = 50;

/** The file that a request path names inside the folder, or null. */
function fileOf(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(normalize(folder + sep)) || file.includes('\0')) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
  const file = fileOf(folder, request.url ?? '/');
  if (!file) return response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('Not found\n');
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file).pipe(response);
}

/** Whether a program answers at this port already, by either address that "localhost" may mean. */
async function isTaken(port) {
  const answers = await Promise.all(
    [HOST, '::1'].map(
      (host) =>
        new Promise((resolve) => {
          const socket = connect({ host, port });
          socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
          socket.on('connect', () => socket.destroy());
        }),
    ),
  );
  return answers.includes(true);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server.removeListener('error', reject)));
  });
}

/**
 * Serves a folder to this computer alone, at the first free port from `firstPort` on; over https where `{ key, cert }` is given.
 * Resolves to `{ url, port, close }`; rejects where 50 ports in a row are taken.
 */
export async function serve(folder, firstPort = 3000, certificate = null) {
  for (let port = firstPort; port < firstPort + PORTS_TRIED; port++) {
    if (await isTaken(port)) continue;
    const listener = (request, response) => answer(folder, request, response);
    const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
    try {
      await listen(server, port);
    } catch (error) {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') continue;
      throw error;
    }
    const close = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()));
    return { url: `${certificate ? 'https' : 'http'}://localhost:${port}/`, port, close };
  }
  throw new Error(`No free port from ${firstPort} to ${firstPort + PORTS_TRIED - 1}.`);
}
