/** Draws the product's icons (a sheet with a tick) as PNG files into assets/icons: `node scripts/make-icons.mjs`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 64, 80, 192, 512];
const SAMPLES = 4;
const BLUE = [15, 108, 189];
const WHITE = [255, 255, 255];

/** Distance from a point to a segment; all in parts of the icon's side. */
function distance(x, y, [ax, ay], [bx, by]) {
  const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** The colour at a point, or null where the icon is clear: a rounded blue square, two white rules and a tick. */
function colourAt(x, y) {
  const corner = 0.2;
  const dx = Math.max(corner - x, x - (1 - corner), 0);
  const dy = Math.max(corner - y, y - (1 - corner), 0);
  if (Math.hypot(dx, dy) > corner) return null;
  const isRule = x > 0.2 && x < 0.8 && ((y > 0.2 && y < 0.28) || (y > 0.38 && y < 0.46 && x < 0.56));
  const isTick = distance(x, y, [0.28, 0.66], [0.45, 0.82]) < 0.06 || distance(x, y, [0.45, 0.82], [0.8, 0.46]) < 0.06;
  return isRule || isTick ? WHITE : BLUE;
}

function pixel(column, row, size) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const colour = colourAt(x, y);
    if (!colour) continue;
    colour.forEach((part, at) => (sum[at] += part));
    sum[3] += 255;
  }
  const covered = sum[3] / 255 || 1;
  return [sum[0] / covered, sum[1] / covered, sum[2] / covered, sum[3] / SAMPLES ** 2].map(Math.round);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat()]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = new URL('../assets/icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, folder), png(size));
