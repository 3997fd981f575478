import { describe, expect, it } from "vitest";
import { spread } from "./spread";

const distances = (spots: { x: number; y: number }[]) =>
  spots.flatMap((a, i) => spots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));

describe("spots on a map", () => {
  it("are moved apart when they share a place", () => {
    const spots = spread(
      Array.from({ length: 8 }, () => ({ x: 100, y: 100 })),
      18,
    );
    expect(Math.min(...distances(spots))).toBeGreaterThan(15);
    expect(Math.max(...spots.map(({ x, y }) => Math.hypot(x - 100, y - 100)))).toBeLessThan(45);
  });

  it("stay where they are when there is room", () => {
    const [spot] = spread(
      [
        { x: 10, y: 10 },
        { x: 200, y: 10 },
      ],
      18,
    );
    expect(Math.hypot((spot?.x ?? 0) - 10, (spot?.y ?? 0) - 10)).toBeLessThan(1);
  });

  it("come out the same every time", () => {
    const anchors = [1, 2, 3].map((x) => ({ x, y: x }));
    expect(spread(anchors, 18)).toEqual(spread(anchors, 18));
  });
});
