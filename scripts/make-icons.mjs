/**
 * Draws the icons as PNG files into assets/icons: the product's (a sheet with a tick) and those of the ribbon's buttons,
 * check (a lens) and report (columns): `node scripts/make-icons.mjs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** The sizes Excel's ribbon asks for at its zoom steps. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const APP_SIZES = [192, 512];
const SAMPLES = 4;
const BLUE = [15, 108, 189];
const WHITE = [255, 255, 255];

/** Distance from a point to a segment; all in parts of the icon's side. */
function distance(x, y, [ax, ay], [bx, by]) {
  const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** What is white on the blue square of each icon; all in parts of its side. */
const DRAWINGS = {
  icon: (x, y) =>
    (x > 0.2 && x < 0.8 && ((y > 0.2 && y < 0.28) || (y > 0.38 && y < 0.46 && x < 0.56))) ||
    distance(x, y, [0.28, 0.66], [0.45, 0.82]) < 0.06 ||
    distance(x, y, [0.45, 0.82], [0.8, 0.46]) < 0.06,
  check: (x, y) =>
    Math.abs(Math.hypot(x - 0.42, y - 0.42) - 0.22) < 0.05 || distance(x, y, [0.6, 0.6], [0.78, 0.78]) < 0.075,
  report: (x, y) =>
    (y > 0.76 && y < 0.83 && x > 0.17 && x < 0.83) ||
    (y < 0.7 &&
      ((x > 0.2 && x < 0.35 && y > 0.48) || (x > 0.425 && x < 0.575 && y > 0.2) || (x > 0.65 && x < 0.8 && y > 0.34))),
};

/** The colour at a point, or null where the icon is clear: a rounded blue square and its drawing. */
function colourAt(x, y, isDrawn) {
  const corner = 0.2;
  const dx = Math.max(corner - x, x - (1 - corner), 0);
  const dy = Math.max(corner - y, y - (1 - corner), 0);
  if (Math.hypot(dx, dy) > corner) return null;
  return isDrawn(x, y) ? WHITE : BLUE;
}

function pixel(column, row, size, isDrawn) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    const colour = colourAt(x, y, isDrawn);
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

function png(size, isDrawn) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.from([0, ...Array.from({ length: size }, (_, column) => pixel(column, row, size, isDrawn)).flat()]),
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
for (const [name, isDrawn] of Object.entries(DRAWINGS)) {
  const sizes = name === 'icon' ? [...RIBBON_SIZES, ...APP_SIZES] : RIBBON_SIZES;
  for (const size of sizes) writeFileSync(new URL(`${name}-${size}.png`, folder), png(size, isDrawn));
}
