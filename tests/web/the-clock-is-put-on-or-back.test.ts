import { beforeEach, expect, test } from "vitest";
import { steadyClock } from "#app/web/steady-clock.ts";

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
  expect(told).toEqual([[3 * hour, false], [3 * hour, true]]);
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

test("small steps are followed both ways", () => {
  wall += 900;
  expect(now()).toBe(wall);
  wall -= 900;
  expect(now()).toBe(wall);
  expect(told).toEqual([]);
});

test("a start believes the clock as it is", () => {
  wall -= hour;
  expect(steadyClock({ wall: () => wall, ticks: () => ticks, tell: () => {} })()).toBe(wall);
});
