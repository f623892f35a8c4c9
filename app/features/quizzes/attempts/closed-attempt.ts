import { paths } from "#app/paths.ts";
import type { Strings } from "#app/strings/strings.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";

/** Leads from a page of an open attempt to its result, saying when it was handed in. */
export function closedAttempt(
  attemptId: string,
  submittedAt: number | null,
  words: Strings,
): Promise<Response> {
  return redirectWithFlash(
    paths.attemptResult(attemptId),
    submittedAt === null
      ? { tone: "problem", code: "attempt-time-over" }
      : { tone: "problem", code: "handed-in-before", parts: { at: words.common.moment(submittedAt) } },
  );
}
