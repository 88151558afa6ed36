import { type Area, areaName } from '../../../src/core/sheet/address';

/** What two areas have in common, or null. */
export function commonArea(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

/** The areas without the cells of another: what is left of each, as up to four areas. */
export function withoutArea(areas: readonly Area[], cut: Area): readonly Area[] {
  return areas.flatMap((area) => {
    const common = commonArea(area, cut);
    if (!common) return [area];
    return [
      { ...area, bottom: common.top - 1 },
      { ...area, top: common.bottom + 1 },
      { top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 },
      { top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right },
    ].filter((left) => left.top <= left.bottom && left.left <= left.right);
  });
}

/** The cells of an area that lie in none of the others. */
export function uncovered(area: Area, by: readonly Area[]): readonly Area[] {
  return by.reduce<readonly Area[]>((left, cover) => withoutArea(left, cover), [area]);
}

/** Whether some cell lies both in the areas and in the area. */
export function meets(areas: readonly Area[], area: Area): boolean {
  return areas.some((one) => commonArea(one, area) !== null);
}

/** "A1:B4,D7": areas as Excel writes them. */
export function areaList(areas: readonly Area[]): string {
  return areas.map(areaName).join(',');
}
