/** Which of seven classes a value falls into, and what the legend says of them. */

export const CLASSES = 7;

/** As many values in each class as in any other; the bounds between them. */
export function quantiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  return Array.from({ length: CLASSES - 1 }, (_, place) => sorted[Math.floor(((place + 1) * sorted.length) / CLASSES)] ?? 0);
}

/** The same on either side of none, so that a colour always means the same growth. */
export const GROWTH_BOUNDS = [-0.3, -0.15, -0.03, 0.03, 0.15, 0.3] as const;

export function classOf(value: number, bounds: readonly number[]): number {
  let place = 0;
  while (place < bounds.length && value >= (bounds[place] ?? Infinity)) {
    place++;
  }
  return place;
}
