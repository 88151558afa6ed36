/** Some cells with one more of them, or without it. */
export function withCell(cells: ReadonlySet<string>, cell: string, isIn: boolean): ReadonlySet<string> {
  const others = [...cells].filter((one) => one !== cell);
  return new Set(isIn ? [...others, cell] : others);
}
