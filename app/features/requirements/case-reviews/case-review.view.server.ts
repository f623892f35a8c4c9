import type { Params } from "#app/urls.ts";
import type { Actor, Subject } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { actsAs } from "#app/domain/parties.ts";
import { signingToken } from "#app/web/signing.server.ts";
import { readCaseText } from "#db/content.ts";
import { read } from "#db/engine";
import { findAllShown } from "#db/queries/evidence.ts";
import { findNames } from "#db/queries/people.ts";
import { findRequirement } from "#db/queries/requirement-page.ts";

type Asked = {
  params: Params;
  actor: Actor;
  subject: Subject;
  language: Language;
  now: number;
};

/** The cases with their remarks, oldest first; undefined where it is no case review. */
export async function viewCaseReview({ params, actor, subject, language, now }: Asked) {
  const { id, key } = params;
  const conn = read();
  const found = await findRequirement(conn, id, key, now);
  if (found?.standing.requirement.kind !== "case-review") return undefined;
  const { requirement, progress } = found.standing;
  const rows = await findAllShown(conn, id, key);
  const names = await findNames(
    conn,
    rows.map(({ actorId }) => actorId),
  );
  const isOpen = found.journey.state === "active" && progress.state !== "met" && progress.state !== "shut";
  const mayReview = isOpen && actsAs(requirement.reviewedBy, actor, subject);
  return {
    id,
    key,
    title: inLanguage(requirement.title, language),
    figures: progress.figures ?? { done: 0, of: requirement.count },
    mayWrite: isOpen && actor.id === subject.traineeId,
    cases: rows
      .filter(({ act }) => act === "written")
      .map((row) => {
        const review = rows.find(({ act, aboutId }) => act === "reviewed" && aboutId === row.id);
        return {
          id: row.id,
          occurredOn: row.occurredOn,
          ...(row.text ? readCaseText(row.text) : { situation: "", options: "", decision: "", learnt: "" }),
          review: review
            ? { by: names[review.actorId] ?? "", at: review.recordedAt, remarks: review.text ?? "" }
            : null,
          nonce: mayReview && !review ? signingToken(actor, [subject.traineeId, key, row.id]) : null,
        };
      }),
  };
}

export type CaseReviewView = NonNullable<Awaited<ReturnType<typeof viewCaseReview>>>;
