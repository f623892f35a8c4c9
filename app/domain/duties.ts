import type { Facts } from "./facts.ts";
import type { Party } from "./party.ts";
import type { FieldType } from "./requirement.ts";
import { kinds, type Requirement } from "./requirements.ts";

/** A part somebody has in a requirement: `duty` is the field that names them, or what their kind leaves to them. */
export type Duty = { party: Party; duty: string };

/** Who has a part in a requirement, in the order of the work. Nobody where time alone meets it. */
export function dutiesOf(requirement: Requirement, quizzes: Facts["quizzes"] = {}): Duty[] {
  const { fields, reasons } = kinds[requirement.kind];
  const values = requirement as unknown as Record<string, unknown>;
  const named = Object.entries(fields as Record<string, FieldType>).flatMap(([duty, type]): Duty[] =>
    type.startsWith("party") && values[duty] ? [{ party: values[duty] as Party, duty }] : [],
  );
  const isTrainees = Object.values(reasons).some(({ turn }) => turn === "trainee");
  const gradedBy = requirement.kind === "quiz" ? quizzes[requirement.quiz]?.gradedBy : undefined;
  return [
    ...(isTrainees ? [{ party: "trainee" as const, duty: "does" }] : []),
    ...named,
    ...(gradedBy ? [{ party: gradedBy, duty: "gradedBy" }] : []),
  ];
}
