/** The prefix code of an alphabet, as deflate writes it: for each symbol its bits (first one lowest) and how many; 0 where it does not occur. */
export interface PrefixCode {
  readonly bits: Uint16Array;
  readonly lengths: Uint8Array;
}

const SYMBOL_BITS = 9;
const SYMBOL = (1 << SYMBOL_BITS) - 1;

/** The shortest prefix code for at most 512 symbols that occur so often (in all less than 8 million times), none longer than `longest` bits. */
export function prefixCode(counts: Uint32Array, longest: number): PrefixCode {
  let weights = counts;
  let lengths = codeLengths(weights);
  while (lengths.some((length) => length > longest)) {
    // Rare symbols that count for more come nearer to the root.
    weights = weights.map((weight) => (weight > 0 ? (weight >> 1) + 1 : 0));
    lengths = codeLengths(weights);
  }
  return { bits: codesOf(lengths, longest), lengths };
}

/** How deep each symbol lies in a Huffman tree; the only one of an alphabet lies at 1. */
function codeLengths(weights: Uint32Array): Uint8Array {
  const lengths = new Uint8Array(weights.length);
  // Weight and symbol in one number: numbers are sorted without asking back which comes first.
  const leaves = weights.map((weight, symbol) => (weight << SYMBOL_BITS) | symbol).filter((leaf) => leaf > SYMBOL);
  leaves.sort();
  const root = 2 * leaves.length - 2;
  if (root < 1) {
    for (const leaf of leaves) lengths[leaf & SYMBOL] = 1;
    return lengths;
  }
  // The nodes are the leaves, lightest first, then what joins two of them: that comes into being in order of weight too.
  const nodes = new Uint32Array(root + 1);
  leaves.forEach((leaf, node) => (nodes[node] = leaf >>> SYMBOL_BITS));
  const parents = new Uint32Array(root + 1);
  let leaf = 0;
  let joint = leaves.length;
  for (let next = joint; next <= root; next++) {
    for (let side = 0; side < 2; side++) {
      const isLeaf = leaf < leaves.length && (joint === next || nodes[leaf]! <= nodes[joint]!);
      const lightest = isLeaf ? leaf++ : joint++;
      parents[lightest] = next;
      nodes[next]! += nodes[lightest]!;
    }
  }
  const depths = new Uint8Array(root + 1);
  for (let node = root - 1; node >= 0; node--) depths[node] = depths[parents[node]!]! + 1;
  leaves.forEach((each, node) => (lengths[each & SYMBOL] = depths[node]!));
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
