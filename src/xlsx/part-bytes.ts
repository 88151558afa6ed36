/** Characters that are gathered before they become bytes: few enough to be at hand, many enough to be worth a call. */
const GATHERED = 8192;
/** Bytes that a character of a JavaScript string takes at most in UTF-8. */
const WIDEST = 3;
/** Bytes for which room is made at a time, at most. */
const ROOM = 1 << 20;

/**
 * The bytes of a part, UTF-8, as its text grows piece by piece. A text of megabytes put together first, and made bytes
 * then, costs several times as much: each of its forms is new memory.
 */
export class PartBytes {
  private readonly encoder = new TextEncoder();
  private bytes = new Uint8Array();
  private length = 0;
  private gathered = '';

  /** Adds a piece; a pair of surrogates must not be parted between two. */
  add(text: string): this {
    this.gathered += text;
    if (this.gathered.length >= GATHERED) this.encode();
    return this;
  }

  /** Adds all that another has. */
  append(other: PartBytes): this {
    const added = other.toBytes();
    this.encode();
    this.makeRoom(added.length);
    this.bytes.set(added, this.length);
    this.length += added.length;
    return this;
  }

  /** All bytes so far; they must not be changed. */
  toBytes(): Uint8Array {
    this.encode();
    return this.bytes.subarray(0, this.length);
  }

  /** All text so far. */
  toText(): string {
    return new TextDecoder().decode(this.toBytes());
  }

  private encode(): void {
    let rest = this.gathered;
    this.gathered = '';
    while (rest !== '') {
      this.makeRoom(Math.min(rest.length * WIDEST, ROOM));
      const { read, written } = this.encoder.encodeInto(rest, this.bytes.subarray(this.length));
      this.length += written;
      rest = rest.slice(read);
    }
  }

  private makeRoom(count: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
