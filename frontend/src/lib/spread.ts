export interface Spot {
  x: number;
  y: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Pushes two spots apart when they are nearer than the distance. */
function part(a: Spot, b: Spot, distance: number) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = Math.hypot(dx, dy) || 1e-6;
  if (apart >= distance) return;
  const push = (distance - apart) / 2 / apart;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
}

/** Moves spots that would cover one another as little as needed to be seen side by side; always the same way. */
export function spread(anchors: Spot[], distance: number, rounds = 80): Spot[] {
  const spots = anchors.map(({ x, y }, index) => ({
    x: x + Math.cos(index * goldenAngle) * 0.5,
    y: y + Math.sin(index * goldenAngle) * 0.5,
  }));
  for (let round = 0; round < rounds; round++) {
    spots.forEach((spot, index) => {
      const anchor = anchors[index] ?? spot;
      spot.x += (anchor.x - spot.x) * 0.05;
      spot.y += (anchor.y - spot.y) * 0.05;
    });
    spots.forEach((spot, index) => spots.slice(index + 1).forEach((other) => part(spot, other, distance)));
  }
  return spots;
}
