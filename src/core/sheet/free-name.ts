/** Excel's longest sheet name. */
const LONGEST_NAME = 31;

/** A name for a sheet that none of `taken` has, whatever its case: with a number behind it where there is one so called, and within Excel's length. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const isTaken = (tried: string): boolean => taken.some((each) => each.toLowerCase() === tried.toLowerCase());
  let tried = name.slice(0, LONGEST_NAME);
  for (let number = 2; isTaken(tried); number++) {
    const tail = ` ${number}`;
    tried = name.slice(0, LONGEST_NAME - tail.length) + tail;
  }
  return tried;
}
