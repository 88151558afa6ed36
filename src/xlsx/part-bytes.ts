const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Characters that are gathered before they become bytes: few enough to be at hand, many enough to be worth a call. */
const GATHERED = 8192;
/** Where characters become bytes, three for each at most; a longer text gets memory of its own. */
const scratch = new Uint8Array(6 * GATHERED);

/**
 * The bytes of a part, UTF-8, as its text grows piece by piece. A text of megabytes put together first, and made bytes
 * then, costs several times as much: each of its forms is new memory.
 */
export class PartBytes {
  private chunks: Uint8Array[] = [];
  private gathered = '';

  /** Adds a piece; a pair of surrogates must not be parted between two. */
  add(text: string): this {
    this.gathered += text;
    if (this.gathered.length >= GATHERED) this.encode();
    return this;
  }

  /** Adds all that another has. */
  append(other: PartBytes): this {
    this.encode();
    other.encode();
    for (const chunk of other.chunks) this.chunks.push(chunk);
    return this;
  }

  /** All bytes so far; they must not be changed. */
  toBytes(): Uint8Array {
    this.encode();
    if (this.chunks.length !== 1) this.chunks = [joined(this.chunks)];
    return this.chunks[0]!;
  }

  /** All text so far. */
  toText(): string {
    return decoder.decode(this.toBytes());
  }

  private encode(): void {
    const { gathered } = this;
    if (gathered === '') return;
    const isShort = gathered.length * 3 <= scratch.length;
    const bytes = isShort ? scratch.slice(0, encoder.encodeInto(gathered, scratch).written) : encoder.encode(gathered);
    this.chunks.push(bytes);
    this.gathered = '';
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let length = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes;
}
