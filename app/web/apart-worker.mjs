import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A worker knows nothing of the bundler or the loader of the thread that started it.
register();

parentPort?.on("message", async ({ module, name, input }) => {
  try {
    const read = (await import(pathToFileURL(resolve(module)).href))[name];
    parentPort?.postMessage({ began: true });
    parentPort?.postMessage({ value: await read(input) });
  } catch (error) {
    parentPort?.postMessage({
      failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    });
  }
});
