import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { once } from "./measure.ts";
import type { Target } from "./scene.ts";
import type { Served } from "./served.ts";

const script = /(?:rel="modulepreload" href=|(?:from|import) )"(\/assets\/[^"]+\.js)"/g;

/** How many bytes of JavaScript, gzipped, a browser fetches that opens this page first. */
export async function firstLoadBytes(target: Target, served: Served): Promise<number> {
  const { body } = await once(target, served);
  const files = new Set([...body.matchAll(script)].flatMap(([, file]) => file ?? []));
  if (files.size === 0) throw new Error(`${target.path} names no scripts`);
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`build/sqlite/client${file}`)).byteLength, 0);
}
