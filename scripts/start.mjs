/** `npm start`: makes the clone ready, serves the workbench and opens it. Ctrl+C stops it. */
import { join } from 'node:path';
import { root } from './build-state.mjs';
import { openBrowser } from './open-browser.mjs';
import { ready } from './ready.mjs';
import { serve } from './serve.mjs';

const PORT = 3000;

await ready();
const { url, port, close } = await serve(join(root, 'dist'), PORT);
if (port !== PORT) console.log(`Port ${PORT} is taken, so another is used.`);
console.log(`IshReja is at ${url} (Ctrl+C stops it)`);
openBrowser(url);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void close().then(() => process.exit(0)));
