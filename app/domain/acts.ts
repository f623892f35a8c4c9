import { commonActs, type KindAct } from "./define-kind.ts";
import { type RequirementKind, kinds } from "./requirements.ts";

type Definitions = { [K in RequirementKind]: (typeof kinds)[K]["acts"] }[RequirementKind] | typeof commonActs;
type Named<By extends KindAct["by"]> = Definitions extends infer D
  ? D extends Definitions
    ? { [N in keyof D]: D[N] extends { by: By } ? N : never }[keyof D]
    : never
  : never;

/** What somebody can put on record about one requirement: the acts of all kinds. */
export type Act = Named<KindAct["by"]>;

const definitions: Record<string, KindAct> = Object.assign(
  {},
  ...Object.values(kinds).map((kind) => kind.acts),
  commonActs,
);
export const acts = Object.keys(definitions) as [Act, ...Act[]];

/** What is known of an act on record; the same in every kind that has it. */
export function actNamed(act: string): KindAct {
  const known = definitions[act];
  if (!known) throw new Error(`No kind of requirement has the act ${act}`);
  return known;
}

const by = <By extends KindAct["by"]>(who: By) =>
  acts.filter((act): act is Act & Named<By> => actNamed(act).by === who);

/** Acts that only ever come from somebody other than the trainee. */
export const actsOfOthers = by("other");
/** Acts that only ever come from the trainee. */
export const actsOfTrainee = by("trainee");
