import { type Actor, reaches } from "#app/domain/access.ts";
import type { SubjectFree } from "#app/domain/access.ts";
import { type FirstStep, firstSteps, stepsAhead } from "#app/domain/first-steps.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findFirstSteps } from "#db/queries/first-steps.ts";

const pages: Record<FirstStep, { to: string; permission: SubjectFree }> = {
  company: { to: paths.company, permission: "company.manage" },
  teams: { to: paths.teams, permission: "teams.manage" },
  people: { to: paths.peopleImport, permission: "people.import" },
  products: { to: paths.productImport, permission: "product.edit" },
  questions: { to: paths.questionImport, permission: "question.edit" },
  programme: { to: paths.programme, permission: "programme.edit" },
  documents: { to: paths.documents, permission: "library.keep" },
  enrollment: { to: paths.enrollTogether, permission: "enrollment.create" },
};
const homes: readonly string[] = [paths.board, paths.grading, paths.people];
const greeted = ["admin", "head", "trainer"] as const;

/** What a new company still needs, on the homes of those who can give it; null anywhere else, and once it is all there. */
export async function viewFirstSteps(actor: Actor, request: Request, words: ServerStrings) {
  const isGreeted = actor.kind === "person" && greeted.some((role) => actor.roles.includes(role));
  if (!isGreeted || !homes.includes(new URL(request.url).pathname)) return null;
  const ahead = stepsAhead(await findFirstSteps(read()));
  if (ahead.length === 0) return null;
  const { title, lead, done, steps, by } = words.firstSteps;
  return {
    title,
    lead: lead(firstSteps.length - ahead.length, firstSteps.length),
    steps: firstSteps.map((step) => {
      const { to, permission } = pages[step];
      const isDone = !ahead.includes(step);
      const isMine = reaches(actor, permission).length > 0;
      return {
        key: step,
        title: steps[step].title,
        text: isDone ? done : isMine ? steps[step].text : by[step],
        isDone,
        to: isMine && !isDone ? to : null,
      };
    }),
  };
}
