import type { kinds, RequirementKind } from "#app/domain/requirements.ts";
import type { ProgressParts, Say } from "./sentence-parts.ts";

type Shape = { fields: object; needs: object; acts: object; reasons: object; events: readonly string[] };
type WaitsOf<K extends Shape> = {
  [N in keyof K["reasons"]]: K["reasons"][N] extends { waits: infer W extends string } ? W : never;
}[keyof K["reasons"]];
type RecordedOf<K extends Shape> = `evidence.${keyof K["acts"] & string}` | K["events"][number];
/** What is settled by a tap in the queue itself needs no word that leads elsewhere. */
type SettledInQueue = "task" | "confirm" | "sign-off";

/** Everything that is said of one kind of requirement in one language, beside what its own pages say. */
export type KindWords<K extends Shape> = {
  title: string;
  /** What it is, for whoever writes a programme. */
  hint: string;
  /** What the editor of a programme asks for. */
  fields: Record<keyof K["fields"], string>;
  /** What falls to whoever a field names. */
  duties: Record<keyof K["needs"], string>;
  /** Where it stands and who must act. */
  reasons: Record<keyof K["reasons"], Say<ProgressParts>>;
  /** As what it waits in a queue, and what leads there. */
  queue: Record<WaitsOf<K>, (title: string, stage: number) => string>;
  open: Record<Exclude<WaitsOf<K>, SettledInQueue>, string>;
  /** What was put on record, with its title; and where nothing more is known of it. */
  timeline: Record<RecordedOf<K>, Say>;
  journal: Record<RecordedOf<K>, string>;
  /** What the next page says. */
  flash: Record<string, Say>;
  refusals?: Record<string, string>;
};

/** The words of every kind. */
export type AllKindWords = { [K in RequirementKind]: KindWords<(typeof kinds)[K]> };

type Merged = Pick<KindWords<Shape>, "flash"> & { timeline: object; journal: object };
type KeysOf<All, Part extends string> = {
  [K in keyof All]: All[K] extends Record<Part, infer Words> ? keyof Words : never;
}[keyof All];

/** Those by code alone; what kinds share is said as the first of them says it. */
export function mergedWords<All extends Record<string, Merged>>(all: All) {
  const merged = (part: "flash" | "timeline" | "journal") =>
    Object.assign(
      {},
      ...Object.values(all)
        .map((words) => words[part])
        .toReversed(),
    );
  return {
    flash: merged("flash") as Record<KeysOf<All, "flash">, Say>,
    timeline: merged("timeline") as Record<KeysOf<All, "timeline">, Say>,
    journal: merged("journal") as Record<KeysOf<All, "journal">, string>,
  };
}
