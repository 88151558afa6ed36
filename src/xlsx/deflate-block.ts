import type { BitWriter } from './bit-writer';
import { prefixCode, type PrefixCode } from './huffman';

const FULL = 32_768;
const END_OF_BLOCK = 256;
const FIRST_LENGTH = 257;
const SYMBOLS = 285;
const DISTANCES = 30;
const LONGEST_CODE = 15;
/** Of the code that code lengths are written in: three zeros or more in one symbol, and its order in the file. */
const ZEROS = 18;
const FEW_ZEROS = 17;
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A run of bytes and repeats that are written in one pair of prefix codes, made for them. */
export class DeflateBlock {
  /** A byte as it is; a repeat as its length and, from bit 16 on, its distance. */
  private readonly tokens: Int32Array;
  private count = 0;
  private readonly symbols = new Uint32Array(SYMBOLS);
  private readonly distances = new Uint32Array(DISTANCES);

  /** A block of as many bytes or fewer. */
  constructor(most: number) {
    this.tokens = new Int32Array(Math.min(most, FULL) + 4);
  }

  get isFull(): boolean {
    return this.count >= FULL;
  }

  addLiteral(byte: number): void {
    this.tokens[this.count++] = byte;
    this.symbols[byte]!++;
  }

  /** A repeat of 3 to 257 bytes, from 1 to 32 767 bytes back. */
  addRepeat(length: number, distance: number): void {
    this.tokens[this.count++] = (distance << 16) | length;
    this.symbols[FIRST_LENGTH + rankOf(length - 3, extraBits(length - 3, 2), 2)]!++;
    this.distances[rankOf(distance - 1, extraBits(distance - 1, 1), 1)]!++;
  }

  /** Writes the block and empties it. */
  write(out: BitWriter, isLast: boolean): void {
    this.symbols[END_OF_BLOCK] = 1;
    const symbols = prefixCode(this.symbols, LONGEST_CODE);
    const distances = prefixCode(this.distances, LONGEST_CODE);
    out.reserve(this.count * 6 + 1024);
    out.put(isLast ? 0b101 : 0b100, 3);
    writeCodes(out, symbols, distances);
    this.writeTokens(out, symbols, distances);
    this.count = 0;
    this.symbols.fill(0);
    this.distances.fill(0);
  }

  private writeTokens(out: BitWriter, symbols: PrefixCode, distances: PrefixCode): void {
    const { tokens, count } = this;
    for (let index = 0; index < count; index++) {
      const token = tokens[index]!;
      const back = (token >>> 16) - 1;
      if (back < 0) {
        out.put(symbols.bits[token]!, symbols.lengths[token]!);
        continue;
      }
      writeRanked(out, symbols, FIRST_LENGTH, (token & 0xffff) - 3, 2);
      writeRanked(out, distances, 0, back, 1);
    }
    out.put(symbols.bits[END_OF_BLOCK]!, symbols.lengths[END_OF_BLOCK]!);
  }
}

/** Lengths and distances are written by rank, the finer the smaller they are, and the bits that the rank leaves open. */
function writeRanked(out: BitWriter, code: PrefixCode, first: number, value: number, shown: number): void {
  const extra = extraBits(value, shown);
  const symbol = first + rankOf(value, extra, shown);
  out.put(code.bits[symbol]!, code.lengths[symbol]!);
  out.put(value & ((1 << extra) - 1), extra);
}

/** How many bits of a value its rank leaves open, where it shows that many after the highest. */
function extraBits(value: number, shown: number): number {
  return Math.max(0, 31 - Math.clz32(value) - shown);
}

function rankOf(value: number, extra: number, shown: number): number {
  return (extra << shown) + (value >> extra);
}

/** The lengths of both codes, themselves in a prefix code; zeros by the run, and how many in the bits after the symbol. */
function writeCodes(out: BitWriter, symbols: PrefixCode, distances: PrefixCode): void {
  const lengths = new Uint8Array(SYMBOLS + DISTANCES);
  lengths.set(symbols.lengths);
  lengths.set(distances.lengths, SYMBOLS);
  const counts = new Uint32Array(LENGTH_ORDER.length);
  eachStep(lengths, (symbol) => counts[symbol]!++);
  const code = prefixCode(counts, 7);
  out.put(SYMBOLS - FIRST_LENGTH, 5);
  out.put(DISTANCES - 1, 5);
  out.put(LENGTH_ORDER.length - 4, 4);
  for (const symbol of LENGTH_ORDER) out.put(code.lengths[symbol]!, 3);
  eachStep(lengths, (symbol, zeros) => {
    out.put(code.bits[symbol]!, code.lengths[symbol]!);
    if (symbol === ZEROS) out.put(zeros - 11, 7);
    else if (symbol === FEW_ZEROS) out.put(zeros - 3, 3);
  });
}

/** Goes through code lengths: one by one, each its own symbol, or by the run of zeros. */
function eachStep(lengths: Uint8Array, take: (symbol: number, zeros: number) => void): void {
  for (let at = 0; at < lengths.length;) {
    let zeros = 0;
    while (zeros < 138 && lengths[at + zeros] === 0) zeros++;
    if (zeros > 2) take(zeros > 10 ? ZEROS : FEW_ZEROS, zeros);
    else take(lengths[at]!, 0);
    at += zeros > 2 ? zeros : 1;
  }
}
