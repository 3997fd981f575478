import type { Spot } from "./spread";

export interface Gathering<T> extends Spot {
  members: T[];
}

/** Spots that lie nearer together than the distance, each in the middle of its members; in the order of the first of each. */
export function gathered<T extends Spot>(spots: T[], distance: number): Gathering<T>[] {
  const found: Gathering<T>[] = [];
  for (const spot of spots) {
    const near = found.find(({ x, y }) => Math.hypot(spot.x - x, spot.y - y) < distance);
    if (near) {
      near.members.push(spot);
      const many = near.members.length;
      near.x += (spot.x - near.x) / many;
      near.y += (spot.y - near.y) / many;
    } else found.push({ x: spot.x, y: spot.y, members: [spot] });
  }
  return found;
}
