import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { latestBack, mayCover } from "#app/domain/cover.ts";
import type { Day } from "#app/domain/working-days.ts";
import { tx } from "#db/engine";
import { by, journal } from "#db/journal.ts";
import { findClock } from "#db/queries/company.ts";
import { insertNotices } from "#db/queries/notices.ts";
import { findAllPeopleByRole, findPersonById } from "#db/queries/people.ts";
import { findAllGuidedBy, findAllHeadsOver, findCoverFor, insertCover } from "#db/queries/covers.ts";
import { projectStanding } from "#db/queries/standings.ts";

type Input = { coverId: string; untilOn: Day };
type Outcome =
  | { ok: true; coverName: string }
  | { ok: false; code: "in-the-past" | "cover-too-long" | "no-such-cover" | "covered-already" };

/** From now until the end of a day somebody covers: the queue moves at once, and whoever is mentored is told, as are the heads who did not choose, or the administrators where a head is away. */
export async function arrangeCover(actor: Actor, { coverId, untilOn }: Input, now: number): Promise<Outcome> {
  const id = randomUUID();
  return tx(async (t): Promise<Outcome> => {
    const clock = await findClock(t, now);
    if (untilOn < clock.today) return { ok: false, code: "in-the-past" };
    if (untilOn > latestBack(clock.today)) return { ok: false, code: "cover-too-long" };
    const chosen = await findPersonById(t, coverId);
    const guided = await findAllGuidedBy(t, actor.id);
    const needed = [
      ...(guided.some(({ isMentor }) => isMentor) ? ["mentor" as const] : []),
      ...(actor.kind === "person" && actor.roles.includes("head") ? ["head" as const] : []),
    ];
    if (!chosen || coverId === actor.id || !mayCover(chosen, needed) || (await findCoverFor(t, coverId)))
      return { ok: false, code: "no-such-cover" };
    if (
      !(await insertCover(t, {
        id,
        personId: actor.id,
        coverId,
        fromAt: now,
        untilOn,
        setById: actor.id,
        endedAt: null,
      }))
    )
      return { ok: false, code: "covered-already" };
    await journal(t, {
      ...by(actor, now),
      act: "away.set",
      subjectId: actor.id,
      objectKind: "stand-in",
      objectId: id,
      body: { coverId, untilOn },
    });
    const watching = [
      ...(await findAllHeadsOver(t, actor.id)),
      ...(needed.includes("head") ? (await findAllPeopleByRole(t, ["admin"])).map((one) => one.id) : []),
    ];
    const base = { requirementKey: null, stage: null, what: null, onDay: untilOn, at: now };
    await insertNotices(
      t,
      [
        {
          ...base,
          kind: "stand-in",
          personId: coverId,
          key: `${id}:${coverId}`,
          enrollmentId: null,
          byId: actor.id,
        },
        ...guided
          .filter(({ isMentor }) => isMentor)
          .map(({ enrollmentId, traineeId }) => ({
            ...base,
            kind: "mentor-away" as const,
            personId: traineeId,
            key: `${id}:${enrollmentId}`,
            enrollmentId,
            byId: coverId,
          })),
        ...[...new Set(watching)]
          .filter((one) => one !== actor.id && one !== coverId)
          .map((personId) => ({
            ...base,
            kind: "away" as const,
            personId,
            key: `${id}:${personId}`,
            enrollmentId: null,
            byId: actor.id,
            aboutId: coverId,
          })),
      ],
      now,
    );
    for (const { enrollmentId } of guided) await projectStanding(t, enrollmentId, clock);
    return { ok: true, coverName: chosen.name };
  });
}
