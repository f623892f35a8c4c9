import { afterEach, expect, test, vi } from "vitest";
import { boot, shutdown } from "#app/boot.server.ts";
import { now } from "#app/web/clock.server.ts";
import { readConfig } from "#app/web/config.server.ts";
import { closeDatabase, openDatabase, read, tx } from "#db/engine";
import { deleteSeen, findSeen, upsertSeen } from "#db/queries/pulses.ts";
import { freshDatabase } from "#tests/support/database.ts";

const hour = 3_600_000;
const warned: object[] = [];
const log = {
  warn: (fields: object) => void warned.push(fields),
  info: () => {},
  error: () => {},
  fatal: () => {},
} as unknown as Parameters<typeof boot>[0]["log"];
const start = (file: string) =>
  boot({
    mode: "test",
    log,
    config: readConfig({
      DATABASE_URL: file,
      PUBLIC_ORIGIN: "http://localhost:3000",
      SESSION_SECRET: "a session secret that is only for the tests",
      JOURNAL_KEY: "a journal key that is only for the tests",
    }),
  });

afterEach(async () => {
  vi.restoreAllMocks();
  warned.length = 0;
  await closeDatabase();
});

test("a clock that is put back between two starts gives nobody more time, until somebody says that it is right", async () => {
  const file = await freshDatabase();
  await closeDatabase();
  await start(file);
  const before = now();
  await shutdown();
  const real = Date.now;
  vi.spyOn(Date, "now").mockImplementation(() => real() - hour);
  await start(file);
  const after = now();
  expect(after).toBeGreaterThanOrEqual(before);
  expect(after).toBeLessThan(before + hour / 2);
  expect(warned).toEqual([{ jumpMs: expect.any(Number), isCounted: false }]);
  await shutdown();
  await openDatabase(file);
  await tx(deleteSeen);
  await closeDatabase();
  await start(file);
  expect(now()).toBeLessThan(before - hour / 2);
});

test("what was seen is only ever moved on", async () => {
  await freshDatabase();
  await tx((t) => upsertSeen(t, { at: 200, run: "a", runSince: 100 }));
  await tx((t) => upsertSeen(t, { at: 150, run: "b", runSince: 140 }));
  expect(await findSeen(read())).toEqual({ at: 200, run: "a", runSince: 100 });
  await tx((t) => upsertSeen(t, { at: 300, run: "b", runSince: 140 }));
  expect(await findSeen(read())).toEqual({ at: 300, run: "b", runSince: 140 });
});
