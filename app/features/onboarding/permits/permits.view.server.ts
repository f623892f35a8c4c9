import type { Params } from "#app/urls.ts";
import { type Actor, can, type Subject } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { PermitStanding } from "#app/domain/permits.ts";
import { findRequirement, type Programme } from "#app/domain/programme.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findNames } from "#db/queries/people.ts";
import { findPermits } from "#db/queries/permit-page.ts";

type Asked = {
  params: Params;
  actor: Actor;
  subject: Subject;
  language: Language;
  words: ServerStrings;
  now: number;
};

/** Each permit with its state, what it still needs in words, and who decided; undefined where there is no such enrollment. */
export async function viewPermits({ params, actor, subject, language, words, now }: Asked) {
  const id = params.id;
  const conn = read();
  const found = await findPermits(conn, id, now);
  if (!found) return undefined;
  const names = await findNames(conn, [
    subject.headId,
    ...found.permits.map(({ decision }) => decision?.by ?? null),
  ]);
  const isOver = found.facts.ended !== null && found.facts.ended.ending !== "released";
  const mayDecide = !isOver && can(actor, "permit.decide", subject);
  return {
    id,
    traineeName: found.traineeName,
    isOwn: actor.id === subject.traineeId,
    permits: found.permits.map((standing) => ({
      permit: standing.permit,
      state: standing.state,
      reason: standing.decision?.reason ?? null,
      by: standing.decision
        ? words.permits.grantedBy(
            names[standing.decision.by] ?? "",
            words.common.moment(standing.decision.at),
          )
        : standing.state === "granted"
          ? words.permits.withRelease
          : "",
      sentence: sentenceOf(
        standing,
        found.programme,
        language,
        words,
        names[subject.headId ?? ""] ?? words.requirements.parties.head,
      ),
      may: {
        grant: mayDecide && (standing.state === "ready" || standing.state === "withdrawn"),
        withdraw: mayDecide && standing.state === "granted",
      },
    })),
  };
}

function sentenceOf(
  { state, permit, opensOn, missing, stage }: PermitStanding,
  programme: Programme,
  language: Language,
  words: ServerStrings,
  head: string,
): string {
  if (state === "ready") return words.permits.decides(head);
  if (state !== "shut") return "";
  const titles = missing.map(({ key }) =>
    inLanguage(findRequirement(programme, key)?.requirement.title ?? {}, language),
  );
  return [
    opensOn
      ? words.permits.opensOn(words.common.day(opensOn))
      : stage && permit !== "working-alone"
        ? words.permits.opensWithStage(stage.day, stage.stage)
        : "",
    titles.length > 0 ? words.permits.needs(titles.join("; ")) : "",
    programme.permits?.find((rule) => rule.permit === permit)?.atRelease ? words.permits.atRelease : "",
  ]
    .filter(Boolean)
    .join(" ");
}
