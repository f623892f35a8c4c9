import { beforeEach, expect, test } from "vitest";
import { earliestAfter, type Run, type Seen, seenIn, steadyClock } from "#app/web/steady-clock.ts";

const minute = 60_000;
const hour = 60 * minute;
let wall: number;
let ticks: number;
let told: [number, boolean][];
let now: () => number;

beforeEach(() => {
  [wall, ticks, told] = [1_000 * hour, 5, []];
  now = steadyClock({ wall: () => wall, ticks: () => ticks, tell: (...jump) => void told.push(jump) });
});
const pass = (ms: number) => {
  wall += ms;
  ticks += ms;
};

test("a clock nobody touches is followed", () => {
  for (let i = 0; i < 100; i++) {
    pass(777);
    expect(now()).toBe(wall);
  }
  expect(told).toEqual([]);
});

test("put back an hour, a quiz of twenty minutes still ends after twenty", () => {
  const start = now();
  pass(minute);
  wall -= hour;
  expect(now() - start).toBe(minute);
  for (let i = 0; i < 19; i++) {
    pass(minute);
    now();
  }
  expect(now() - start).toBe(20 * minute);
  expect(told).toEqual([[-hour, false]]);
});

test("put forward, it counts after two minutes and not before, and both are told", () => {
  const start = now();
  wall += 3 * hour;
  pass(minute);
  expect(now() - start).toBe(minute);
  pass(minute);
  expect(now() - start).toBe(2 * minute);
  pass(minute);
  expect(now()).toBe(wall);
  expect(told).toEqual([
    [3 * hour, false],
    [3 * hour, true],
  ]);
});

test("put forward and back again within two minutes, nothing ever happened", () => {
  const start = now();
  wall += hour;
  now();
  pass(minute);
  wall -= hour;
  expect(now() - start).toBe(minute);
  pass(10 * minute);
  expect(now()).toBe(wall);
});

test("a clock that will not stand still is not believed", () => {
  const start = now();
  for (let i = 1; i <= 10; i++) {
    wall += hour;
    pass(minute);
    expect(now() - start).toBe(i * minute);
  }
});

test("small steps on are followed, small steps back are made up for so slowly that nothing lasts longer", () => {
  wall += 900;
  expect(now()).toBe(wall);
  const start = now();
  wall -= 900;
  expect(now()).toBe(start);
  pass(20 * minute);
  expect(now()).toBe(wall);
  expect(told).toEqual([]);
});

test("put back by a little again and again, it does not creep back", () => {
  const start = now();
  let [last, passed] = [start, 0];
  for (; passed < 20 * minute; passed += 1_000) {
    pass(1_000);
    wall -= 900;
    expect(now()).toBeGreaterThanOrEqual(last);
    last = now();
  }
  expect(last - start).toBeGreaterThanOrEqual(passed * 0.998);
});

const startedAgain = (seen: Seen, run: Run) =>
  steadyClock({
    wall: () => wall,
    ticks: () => ticks,
    tell: (...jump) => void told.push(jump),
    notBefore: earliestAfter(seen, run),
  });

test("put back while the process was down, time goes on from what was seen, and it is told", () => {
  const seen = seenIn(now(), { id: "a", ms: 7 * hour });
  wall -= hour;
  const again = startedAgain(seen, { id: "b", ms: 4_000 });
  expect(again()).toBe(seen.at);
  pass(10 * minute);
  expect(again()).toBe(seen.at + 10 * minute);
  expect(told).toEqual([[-hour, false]]);
});

test("within one run of the machine the time the process was down is counted as well", () => {
  const seen = seenIn(now(), { id: "a", ms: 7 * hour });
  wall -= hour;
  expect(startedAgain(seen, { id: "a", ms: 7 * hour + 3 * minute })()).toBe(seen.at + 3 * minute);
  expect(startedAgain(seen, { id: null, ms: 9 * hour })()).toBe(seen.at);
});

test("put on while the process was down, it counts at once", () => {
  const seen = seenIn(now(), { id: "a", ms: 7 * hour });
  wall += hour;
  expect(startedAgain(seen, { id: "a", ms: 7 * hour })()).toBe(wall);
  expect(told).toEqual([]);
});

test("put back a little further at each of ten starts, nothing is gained", () => {
  const start = now();
  let seen = seenIn(start, { id: "a", ms: hour });
  for (let i = 1; i <= 10; i++) {
    pass(minute);
    wall -= hour;
    const again = startedAgain(seen, { id: "a", ms: hour + i * minute });
    expect(again() - start).toBe(i * minute);
    seen = seenIn(again(), { id: "a", ms: hour + i * minute });
  }
});
