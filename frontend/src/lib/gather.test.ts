import { expect, it } from "vitest";
import { gathered } from "./gather";

const spot = (x: number, y = 0) => ({ x, y });

it("gathers what lies near together in its middle, and leaves what is far alone", () => {
  const found = gathered([spot(0), spot(100), spot(4), spot(8)], 10);
  expect(found.map(({ x, members }) => [x, members.length])).toEqual([
    [4, 3],
    [100, 1],
  ]);
});

it("loses nothing and doubles nothing", () => {
  const spots = Array.from({ length: 500 }, (_, i) => spot((i * 37) % 300, (i * 91) % 260));
  const members = gathered(spots, 40).flatMap((one) => one.members);
  expect(new Set(members).size).toBe(500);
  expect(members.length).toBe(500);
});
