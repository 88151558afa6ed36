/** Bytes written bit by bit, the lowest bit of each byte first. */
export class BitWriter {
  private buffer: Uint8Array;
  private length = 0;
  private pending = 0;
  private pendingCount = 0;

  constructor(size: number) {
    this.buffer = new Uint8Array(size);
  }

  /** Makes room for as many bytes more; must come before they are put. */
  reserve(bytes: number): void {
    const needed = this.length + bytes + 4;
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }

  /** Puts the lowest `count` bits of a number, at most 16. */
  put(bits: number, count: number): void {
    this.pending |= bits << this.pendingCount;
    this.pendingCount += count;
    if (this.pendingCount < 16) return;
    this.buffer[this.length] = this.pending;
    this.buffer[this.length + 1] = this.pending >>> 8;
    this.length += 2;
    this.pending >>>= 16;
    this.pendingCount -= 16;
  }

  /** All that was put, the last byte filled up with zeros. */
  bytes(): Uint8Array {
    this.reserve(2);
    while (this.pendingCount > 0) {
      this.buffer[this.length++] = this.pending;
      this.pending >>>= 8;
      this.pendingCount -= 8;
    }
    this.pendingCount = 0;
    return this.buffer.slice(0, this.length);
  }
}
