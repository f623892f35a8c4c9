import { evidenceOn } from "./requirement.ts";
import type { Facts } from "./facts.ts";
import type { Programme, Stage } from "./programme.ts";
import type { Requirement, RequirementOf } from "./requirements.ts";

type Study = RequirementOf<"study"> & { product: string };
const isOfProduct = (requirement: Requirement): requirement is Study =>
  requirement.kind === "study" && typeof requirement.product === "string";

/** Whether the order of the products changes anything for this programme. */
export function followsQueue({ stages }: Programme): boolean {
  return stages.some(({ requirements }) => requirements.filter(isOfProduct).length > 1);
}

/**
 * The programme with the products of each stage in the order of the queue. Their places and due days stay: what was
 * studied first takes the first, then what is begun, so that a queue that changes makes nobody late and takes nothing back.
 */
export function inStudyOrder(
  programme: Programme,
  queue: readonly string[],
  facts: Pick<Facts, "evidence">,
): Programme {
  if (!followsQueue(programme)) return programme;
  const places = new Map(queue.map((key, index) => [key, index]));
  const studiedAt = ({ key }: Study) =>
    evidenceOn(key, facts).find(({ act }) => act === "studied" || act === "recognised")?.recordedAt ??
    Number.POSITIVE_INFINITY;
  const isBegun = ({ key }: Study) => (evidenceOn(key, facts).length > 0 ? 0 : 1);
  const placeOf = ({ product }: Study) => places.get(product) ?? queue.length;
  const first = (a: Study, b: Study) =>
    ascending(studiedAt(a), studiedAt(b)) || isBegun(a) - isBegun(b) || ascending(placeOf(a), placeOf(b));
  return {
    ...programme,
    stages: programme.stages.map((stage) => ordered(stage, first)) as Programme["stages"],
  };
}

function ordered(stage: Stage, first: (a: Study, b: Study) => number): Stage {
  const places = stage.requirements.filter(isOfProduct).sort((a, b) => ascending(a.dueDay, b.dueDay));
  const studies = places.toSorted(first);
  const takes = new Map(
    places.map((place, index) => {
      const { opensDay: _, ...study } = studies[index] ?? place;
      const opens = place.opensDay === undefined ? {} : { opensDay: place.opensDay };
      return [place.key, { ...study, dueDay: place.dueDay, ...opens }];
    }),
  );
  return { ...stage, requirements: stage.requirements.map((row) => takes.get(row.key) ?? row) };
}

const ascending = (a: number, b: number) => (a === b ? 0 : a - b);
