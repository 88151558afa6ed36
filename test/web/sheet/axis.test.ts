import { createAxis } from '../../../src/web/sheet/axis';

describe('createAxis', () => {
  const axis = createAxis(5, (place) => [20, 0, 0, 30, 10][place - 1]!);

  it('says where each place begins and how large it is', () => {
    expect([1, 2, 3, 4, 5, 6].map((place) => axis.start(place))).toEqual([0, 20, 20, 20, 50, 60]);
    expect(axis.size(4)).toBe(30);
    expect(axis.total).toBe(60);
  });

  it('finds the place at a distance and steps over places of no size', () => {
    expect([0, 19, 20, 49, 50, 59].map((distance) => axis.placeAt(distance))).toEqual([1, 1, 4, 4, 5, 5]);
  });

  it('stays within the sheet beyond its ends', () => {
    expect(axis.placeAt(-5)).toBe(1);
    expect(axis.placeAt(1_000)).toBe(5);
    expect(createAxis(0, () => 20).placeAt(0)).toBe(1);
  });
});
