// Median and slowest milliseconds of a list of each concept, asked one after the other by one caller.
const base = process.argv[2];
const ROUNDS = 50;

async function time(path) {
  const began = performance.now();
  const answer = await fetch(`${base}/api/v1/${path}`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return performance.now() - began;
}

for (const path of ["agencies", "clusters", "interventions", "contributions", "adoptions", "overview", "ripple"]) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await time(path));
  times.sort((a, b) => a - b);
  console.log(`GET ${path}: median ${times[ROUNDS / 2].toFixed(1)} ms, slowest ${times[ROUNDS - 1].toFixed(1)} ms`);
}
