import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Locked, sbomOf } from "./sbom.ts";

type Packages = Record<string, Locked>;

// Development alone needs them, but what they make is part of every build.
const builtIn = ["daisyui", "tailwindcss"];
// Their package.json names no licence; this is the text that lies in the package.
const readByHand: Record<string, string> = { "png-js@2.0.0": "MIT" };

/** The licences of what ships, out of a lock file, as a page of the documentation. */
export function licencesOf({ packages }: { packages: Packages }): string {
  const installed = sbomOf({ packages }).components.map(({ name, version, licenses: [licence] }) => ({
    name,
    version,
    licence: licence && ("expression" in licence ? licence.expression : licence.license.id),
  }));
  const made = builtIn.map((name) => ({
    name,
    version: packages[`node_modules/${name}`]?.version,
    licence: packages[`node_modules/${name}`]?.license,
  }));
  const byLicence = new Map<string, string[]>();
  for (const { name, version, licence } of [...installed, ...made]) {
    const said = licence ?? readByHand[`${name}@${version}`] ?? "not stated";
    byLicence.set(said, [...(byLicence.get(said) ?? []), `${name} ${version}`]);
  }
  const sections = [...byLicence]
    .sort(([one, some], [other, others]) => others.length - some.length || (one < other ? -1 : 1))
    .map(([licence, found]) => `## ${licence}\n\n${found.sort().join(" · ")}\n`);
  return `# Licences of what ships

Made by \`npm run licences\` from \`package-lock.json\`; a test keeps it current. Each package carries the text of its licence in \`node_modules\`. ${builtIn.join(" and ")} are not installed with the program, but the style sheet is made with them.

${sections.join("\n")}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Packages };
  writeFileSync("docs/licences.md", licencesOf(lock));
}
