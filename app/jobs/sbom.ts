import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

type Names = Record<string, string>;
/** A package as the lock file has it. */
export type Locked = {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Names;
  optionalDependencies?: Names;
  peerDependencies?: Names;
};
type Packages = Record<string, Locked>;

const nameOf = (place: string, { name }: Locked) => name ?? place.split("node_modules/").at(-1) ?? "";
const refOf = (place: string, found: Locked) =>
  `pkg:npm/${nameOf(place, found).replace("@", "%40")}@${found.version}`;
const licenceOf = (text: string) => (/[\s(]/.test(text) ? { expression: text } : { license: { id: text } });

/** Where a package finds another: in its own folder, or the nearest above it. */
function placeOf(packages: Packages, from: string, name: string): string | undefined {
  for (let above = from; ; above = above.slice(0, Math.max(above.lastIndexOf("/node_modules/"), 0))) {
    const place = `${above}${above ? "/" : ""}node_modules/${name}`;
    if (packages[place]) return place;
    if (above === "") return undefined;
  }
}

/** Everything that ships, out of a lock file, as a CycloneDX document: name, version, licence, integrity, and what needs what. */
export function sbomOf({ packages }: { packages: Packages }) {
  const shipped = Object.entries(packages).filter(([place, { dev }]) => place !== "" && !dev);
  const needs = (place: string, { dependencies, optionalDependencies, peerDependencies }: Locked) =>
    [
      ...new Set(
        Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).flatMap((name) => {
          const found = placeOf(packages, place, name);
          const there = found === undefined ? undefined : packages[found];
          return found !== undefined && there && !there.dev ? [refOf(found, there)] : [];
        }),
      ),
    ].sort();
  const components = new Map(
    shipped.map(([place, found]) => [
      refOf(place, found),
      {
        type: "library",
        "bom-ref": refOf(place, found),
        name: nameOf(place, found),
        version: found.version,
        purl: refOf(place, found),
        scope: found.optional ? "optional" : "required",
        licenses: found.license ? [licenceOf(found.license)] : [],
        hashes: (found.integrity ?? "")
          .split(" ")
          .filter(Boolean)
          .map((one) => ({
            alg: one.slice(0, one.indexOf("-")).replace("sha", "SHA-"),
            content: Buffer.from(one.slice(one.indexOf("-") + 1), "base64").toString("hex"),
          })),
      },
    ]),
  );
  const root = packages[""] ?? {};
  const ref = `pkg:npm/${root.name}@${root.version}`;
  const graph = new Map<string, string[]>();
  for (const [place, found] of [["", root] as const, ...shipped]) {
    const own = place === "" ? ref : refOf(place, found);
    graph.set(own, [...new Set([...(graph.get(own) ?? []), ...needs(place, found)])].sort());
  }
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": ref, name: root.name, version: root.version } },
    components: [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    dependencies: [...graph].map(([one, dependsOn]) => ({ ref: one, dependsOn })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.stdout.write(
    `${JSON.stringify(sbomOf(JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Packages }), null, 2)}\n`,
  );
}
