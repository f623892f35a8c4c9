import { readFileSync, readdirSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { once } from "./measure.ts";
import type { Target } from "./scene.ts";
import type { Served } from "./served.ts";

const folder = "build/sqlite/client/assets";
const script = /(?:rel="modulepreload" href=|(?:from|import) )"\/assets\/([^"]+\.js)"/g;

/** How many bytes of JavaScript, gzipped, a browser fetches that opens this page first; the English words among them. */
export async function firstLoadBytes(target: Target, served: Served): Promise<number> {
  const { body } = await once(target, served);
  const files = new Set([...body.matchAll(script)].flatMap(([, file]) => file ?? []));
  if (files.size === 0) throw new Error(`${target.path} names no scripts`);
  return [...files, englishWords()].reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).byteLength,
    0,
  );
}

// The words of the reader's language are asked for by the first script, so the page does not name them.
function englishWords(): string {
  const file = readdirSync(folder).find(
    (name) => name.endsWith(".js") && readFileSync(`${folder}/${name}`, "utf8").includes("Skip to content"),
  );
  if (!file) throw new Error("No script has the English words");
  return file;
}
