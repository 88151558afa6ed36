import { fold } from '../text/fold';

/** A label by which its row or column is found again: folded, with years counted from the form's own ("y" 0, "y-1"). */
export function labelKey(label: string, year: number | null): string {
  const counted = label.replace(/(?<!\d)20\d\d(?!\d)/g, (written) =>
    year === null ? written : ` yx${Number(written) - year + 50} `,
  );
  return fold(counted);
}

/** The labels of a row as one, what it stands under first: "Foydalanuvchilar soni / yangi". */
export function joinLabels(context: readonly string[], label: string): string {
  return [...context, label].filter((text) => text !== '').join(' / ');
}
