import type { Wait } from "#app/domain/standing.ts";
import type { RequirementKind } from "#app/domain/requirements.ts";
import { type UrlName, urls } from "./urls.ts";

/** What stands for `:name` in an address: one value for each, in their order. */
type ValuesOf<Pattern> = Pattern extends `${infer Part}/${infer Rest}`
  ? [...ValuesOf<Part>, ...ValuesOf<Rest>]
  : Pattern extends `:${infer Name}`
    ? [Name extends "stage" | "number" ? number : string]
    : [];
type Links = {
  [Name in UrlName]: (typeof urls)[Name] extends `${string}:${string}`
    ? (...values: ValuesOf<(typeof urls)[Name]>) => string
    : string;
};

const links = Object.fromEntries(
  Object.entries(urls).map(([name, pattern]) => [
    name,
    pattern.includes(":")
      ? (...values: (string | number)[]) =>
          `/${pattern.replace(/:\w+/g, () => encodeURIComponent(values.shift() ?? ""))}`
      : `/${pattern}`,
  ]),
) as Links;

const withQuery = (path: string, query: Record<string, string>) => `${path}?${new URLSearchParams(query)}`;

/** Every link the app writes: one for each address, and those that carry a query. */
export const paths = {
  ...links,
  signInFor: (returnTo: string) => withQuery(links.signIn, { returnTo }),
  signInCodeFor: (returnTo: string) =>
    returnTo === "/" ? links.signInCode : withQuery(links.signInCode, { returnTo }),
  proofFor: (returnTo: string) => withQuery(links.proof, { returnTo }),
  requirement: (kind: RequirementKind, id: string, key: string): string => links[kind](id, key),
  paperIn: (attemptId: string, language: "en" | "bg") => withQuery(links.paper(attemptId), { in: language }),
  draftPreviewAs: (id: string, as: string) => withQuery(links.draftPreview(id), { as }),
  programmeMoveTo: (id: string, versionId: string) => withQuery(links.programmeMove(id), { to: versionId }),
  newOwnRequirementOf: (id: string, query: Record<string, string>) =>
    withQuery(links.newOwnRequirement(id), query),
  programmeOf: (key: string) => withQuery(links.programme, { programme: key }),
  pictureFor: (id: string, size: string, ticket: string) =>
    withQuery(links.picture(id, size), { for: ticket }),
  linkPictureFor: (token: string, id: string, size: string, ticket: string) =>
    withQuery(links.spotCheckLinkPicture(token, id, size), { for: ticket }),
  questionExportAs: (format: string) => withQuery(links.questionExport, { format }),
  newQuestionOf: (kind: string, like: Record<string, string | null>) =>
    withQuery(links.newQuestion, {
      kind,
      ...Object.fromEntries(
        Object.entries(like).filter((pair): pair is [string, string] => Boolean(pair[1])),
      ),
    }),
  questionsOn: (product: string, fact: string) => withQuery(links.questions, { product, fact }),
  newQuestionFor: (product: string, aspect: string) => withQuery(links.newQuestion, { product, aspect }),
  copyQuiz: (key: string) => withQuery(links.newQuiz, { copy: key }),
  documentFileOf: (id: string, key: string, copy: string) => withQuery(links.documentFile(id, key), { copy }),
  questionDraftsAt: (query: string) => {
    const open = new URLSearchParams(query).get("open");
    const at = query ? `${links.questionDrafts}?${new URLSearchParams(query)}` : links.questionDrafts;
    return open ? `${at}#${encodeURIComponent(open)}` : at;
  },
  endingAfterTest: (id: string) => withQuery(links.ending(id), { after: "first-test" }),
  coverageOf: (view: string) => withQuery(links.coverage, { view }),
};

/** Where something that waits is done. `kind` is that of the requirement it waits at, where there is one. */
export function pathOfWait(
  {
    what,
    enrollmentId,
    stage,
    requirementKey,
  }: { what: Wait["what"] | null; enrollmentId: string; stage: number; requirementKey: string | null },
  kind: RequirementKind | undefined,
): string {
  switch (what) {
    case "confirm-days":
      return paths.activities(enrollmentId);
    case "gate":
      return paths.gate(enrollmentId, stage);
    case "first-test":
      return paths.firstTest(enrollmentId);
    case "override":
      return paths.exceptionConfirmation(enrollmentId, stage);
    case "mentor":
      return paths.mentor(enrollmentId);
    case "permit":
      return paths.permits(enrollmentId);
    case "carry-over":
      return paths.carryOver(enrollmentId);
    case "help":
      return paths.help(enrollmentId, requirementKey ?? "");
    case "deal-failed":
      return paths.dealDecision(enrollmentId, requirementKey ?? "");
    case "handover":
      return paths.handover(enrollmentId);
    case "sheet":
      return paths.sheets(enrollmentId);
    case "grading":
      return paths.grading;
    case "survey":
      return paths.allExamDays;
    case "attempts":
      return paths.extraAttempts(enrollmentId, requirementKey ?? "");
    default:
      return kind && requirementKey
        ? paths.requirement(kind, enrollmentId, requirementKey)
        : paths.enrollment(enrollmentId);
  }
}
