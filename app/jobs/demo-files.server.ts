import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

const names = {
  prospects: { en: "prospects.png", bg: "потенциални-клиенти.png" },
  "signed-rules": { en: "internal-rules.png", bg: "вътрешни-правила.png" },
} as const;

/** A file that somebody of the demo hands in, as it would come by a form. */
export function demoFile(file: keyof typeof names, language: "en" | "bg") {
  const content = readFileSync(path.resolve("db/seed/demo/pictures", `${file}-${language}.png`));
  return {
    name: names[file][language],
    type: "image/png",
    size: content.byteLength,
    hash: createHash("sha256").update(content).digest("hex"),
    content,
  };
}
