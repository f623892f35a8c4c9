import path from "node:path";
import { Worker } from "node:worker_threads";

/** What came of a reader that ran apart: its answer, or why there is none. */
export type Apart<R> =
  | { outcome: "ok"; value: R }
  | { outcome: "too-long" | "too-much-memory" }
  | { outcome: "failed"; reason: string };
// biome-ignore lint/suspicious/noExplicitAny: whatever a reader takes, its caller is held to by the type it names.
type Reader = (input: any) => unknown;
type Limits = { ms?: number; input?: number };
type Job = {
  module: string;
  name: string;
  input: unknown;
  ms: number;
  settle: (result: Apart<unknown>) => void;
};
type Said = { began: true } | { value: unknown } | { failed: string };

const mostAtOnce = 2;
const mostWaiting = 20;
// Starting includes compiling the reader, on a machine that may be busy; its own time is counted from when it began.
const startMs = 60_000;
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

const waiting: Job[] = [];
const idle: Worker[] = [];
let atWork = 0;

/**
 * Runs the function `name` that `module` exports (a path from the root of the tree) on a thread of its own, with limits of time, memory and,
 * for a text or bytes, size. What goes in and comes out is copied; whatever the input does to the reader, this thread goes on.
 * Name the reader as `typeof import("./it.ts").it`, so that input and answer have their types.
 */
export async function apart<F extends Reader>(
  module: string,
  name: string,
  input: Parameters<F>[0],
  { ms = 10_000, input: most = 8 * 1024 * 1024 }: Limits = {},
): Promise<Apart<Awaited<ReturnType<F>>>> {
  if (sizeOf(input) > most) return { outcome: "too-much-memory" };
  if (waiting.length >= mostWaiting) return { outcome: "too-long" };
  return new Promise((settle) => {
    waiting.push({ module, name, input, ms, settle: settle as Job["settle"] });
    next();
  });
}

const sizeOf = (input: unknown) =>
  typeof input === "string" ? input.length : input instanceof Uint8Array ? input.byteLength : 0;

function next(): void {
  while (atWork < mostAtOnce) {
    const job = waiting.shift();
    if (!job) return;
    atWork += 1;
    run(job);
  }
}

function run({ module, name, input, ms, settle }: Job): void {
  const worker =
    idle.pop() ??
    new Worker(path.resolve("app/web/apart-worker.mjs"), {
      resourceLimits,
      execArgv: [],
      env: {},
      stdin: false,
    });
  let timer = setTimeout(() => end({ outcome: "too-long" }), startMs);
  let isOver = false;
  const end = (result: Apart<unknown>, isFit = false) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    // Node hangs a listener of its own on a worker; without it the worker would fall silent.
    for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
    if (isFit) {
      worker.unref();
      idle.push(worker);
    } else {
      worker.on("error", () => {});
      void worker.terminate();
    }
    atWork -= 1;
    settle(result);
    next();
  };
  worker.ref();
  worker.on("message", (said: Said) => {
    if ("began" in said) {
      clearTimeout(timer);
      timer = setTimeout(() => end({ outcome: "too-long" }), ms);
    } else if ("value" in said) end({ outcome: "ok", value: said.value }, true);
    else end({ outcome: "failed", reason: said.failed });
  });
  worker.on("error", (error: Error & { code?: string }) =>
    end(
      error.code === "ERR_WORKER_OUT_OF_MEMORY"
        ? { outcome: "too-much-memory" }
        : { outcome: "failed", reason: error.message },
    ),
  );
  worker.on("exit", () => end({ outcome: "failed", reason: "the worker ended" }));
  worker.postMessage({ module, name, input });
}
