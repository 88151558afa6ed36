/** The prefix code of an alphabet, as deflate writes it: for each symbol its bits (first one lowest) and how many; 0 where it does not occur. */
export interface PrefixCode {
  readonly bits: Uint16Array;
  readonly lengths: Uint8Array;
}

/** The shortest prefix code for symbols that occur so often, none longer than `longest` bits. */
export function prefixCode(counts: Uint32Array, longest: number): PrefixCode {
  const weights = Array.from(counts);
  let lengths = codeLengths(weights);
  while (Math.max(...lengths) > longest) {
    // Rare symbols that count for more come nearer to the root.
    for (const [symbol, weight] of weights.entries()) if (weight > 0) weights[symbol] = (weight >> 1) + 1;
    lengths = codeLengths(weights);
  }
  return { bits: codesOf(lengths, longest), lengths };
}

/** How deep each symbol lies in a Huffman tree; the only one of an alphabet lies at 1. */
function codeLengths(weights: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(weights.length);
  const leaves = [...weights.keys()]
    .filter((symbol) => weights[symbol]! > 0)
    .sort((one, other) => weights[one]! - weights[other]! || one - other);
  if (leaves.length < 2) {
    if (leaves.length === 1) lengths[leaves[0]!] = 1;
    return lengths;
  }
  // Nodes are the leaves, lightest first, then what joins two of them: that comes into being in order of weight too.
  const nodes = leaves.map((symbol) => weights[symbol]!);
  const parents: number[] = [];
  let leaf = 0;
  let joint = leaves.length;
  const lightest = (): number =>
    leaf < leaves.length && (joint >= nodes.length || nodes[leaf]! <= nodes[joint]!) ? leaf++ : joint++;
  while (nodes.length < 2 * leaves.length - 1) {
    const one = lightest();
    const other = lightest();
    parents[one] = parents[other] = nodes.length;
    nodes.push(nodes[one]! + nodes[other]!);
  }
  const depths = new Array<number>(nodes.length).fill(0);
  for (let node = nodes.length - 2; node >= 0; node--) depths[node] = depths[parents[node]!]! + 1;
  leaves.forEach((symbol, node) => (lengths[symbol] = Math.min(depths[node]!, 255)));
  return lengths;
}

/** The codes that follow from their lengths: those of one length count up in the order of the symbols. */
function codesOf(lengths: Uint8Array, longest: number): Uint16Array {
  const next = new Uint16Array(longest + 2);
  for (const length of lengths) if (length > 0) next[length + 1]!++;
  for (let length = 1; length <= longest; length++) next[length + 1] = (next[length + 1]! + next[length]!) << 1;
  const codes = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) if (length > 0) codes[symbol] = reversed(next[length]!++, length);
  return codes;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
