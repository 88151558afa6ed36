const STEP = 8;
const TABLE = 256;
const TABLES = makeTables();

/** The CRC-32 of bytes, as zip archives carry it. */
export function crc32(bytes: Uint8Array): number {
  const tables = TABLES;
  let crc = -1;
  let at = 0;
  // Eight bytes a step: a large sheet is checked in a few milliseconds.
  for (const end = bytes.length - STEP; at <= end; at += STEP) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      tables[7 * TABLE + (crc & 255)]! ^
      tables[6 * TABLE + ((crc >>> 8) & 255)]! ^
      tables[5 * TABLE + ((crc >>> 16) & 255)]! ^
      tables[4 * TABLE + (crc >>> 24)]! ^
      tables[3 * TABLE + bytes[at + 4]!]! ^
      tables[2 * TABLE + bytes[at + 5]!]! ^
      tables[TABLE + bytes[at + 6]!]! ^
      tables[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) crc = tables[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** One table after another: what a byte does to the sum that many bytes later. */
function makeTables(): Int32Array {
  const tables = new Int32Array(STEP * TABLE);
  for (let index = 0; index < TABLE; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[index] = value;
  }
  for (let index = TABLE; index < tables.length; index++) {
    const before = tables[index - TABLE]!;
    tables[index] = tables[before & 255]! ^ (before >>> 8);
  }
  return tables;
}
