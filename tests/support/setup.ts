import { afterEach, beforeAll, beforeEach, expect, vi } from "vitest";
import { useClockFile } from "#app/web/clock.server.ts";
import { cookies } from "./cookies.ts";

Object.assign(process.env, {
  DATABASE_URL: "data/unused.sqlite",
  PUBLIC_ORIGIN: "http://localhost:3000",
  INSECURE_COOKIE: "1",
  SESSION_SECRET: "a session secret only for the tests",
  JOURNAL_KEY: "a journal key that is only for the tests",
});

// Files of tests run one after another in one process: none of them inherits what another left behind.
beforeAll(() => {
  vi.useRealTimers();
  useClockFile(undefined);
  cookies.clear();
});

let errors: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  errors = vi.spyOn(console, "error");
});
afterEach(() => {
  expect(errors.mock.calls).toEqual([]);
  errors.mockRestore();
});
