import { inflateSync } from 'fflate';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { deflate } from '../../src/xlsx/deflate';

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function bytesOf(count: number, byte: (at: number) => number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, at) => byte(at));
}

const row = (at: number): string =>
  `<row r="${at}"><c r="A${at}" s="2" t="s"><v>${at * 7}</v></c><c r="B${at}"><v>${(at * 37) % 1001}</v></c></row>`;
const rows = new TextEncoder().encode(Array.from({ length: 20_000 }, (_, at) => row(at + 1)).join(''));

/** Each byte twice as often as the one before it: a tree deeper than deflate allows. */
const steep = ((): Uint8Array => {
  const random = chance(5);
  return bytesOf(200_000, () => Math.min(40, Math.floor(-Math.log2(random() + 1e-12))));
})();

describe('deflate', () => {
  const random = chance(1);
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(7)],
    ['three bytes', Uint8Array.of(7, 7, 7)],
    ['one byte again and again', new Uint8Array(100_000)],
    ['noise', bytesOf(100_000, () => Math.floor(random() * 256))],
    ['noise of two letters', bytesOf(100_000, () => Math.floor(random() * 2))],
    ['bytes of very different frequency', steep],
    ['a repeat from the farthest place', bytesOf(80_000, (at) => (Math.imul(at % 32_767, 2_654_435_761) >>> 13) & 255)],
    ['rows of a sheet', rows],
  ])('packs %s so that every reader gets it back', (_, content) => {
    const packed = deflate(content);
    expect(Buffer.compare(inflateRawSync(packed), content)).toBe(0);
    expect(Buffer.compare(inflateSync(packed), content)).toBe(0);
  });

  it('packs any number of bytes', () => {
    for (let count = 0; count < 600; count++) {
      const content = bytesOf(count, () => 60 + Math.floor(random() * 4));
      expect(Buffer.compare(inflateRawSync(deflate(content)), content)).toBe(0);
    }
  });

  it('packs rows of a sheet about as small as other fast packers, the same each time', () => {
    expect(deflate(rows).length).toBeLessThan(deflateRawSync(rows, { level: 1 }).length * 1.1);
    expect(Buffer.compare(deflate(rows), deflate(rows))).toBe(0);
  });
});
