import { act, type Cast } from "./story-step.server.ts";
import { type Did, type Found, happen } from "./story-event.server.ts";
import { createHash } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { permitStates } from "#app/domain/permits.ts";
import { type Day, workingDaysBetween } from "#app/domain/working-days.ts";
import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { confirmGate } from "#app/features/onboarding/gates/confirm-gate.server.ts";
import { decidePermit } from "#app/features/onboarding/permits/decide-permit.server.ts";
import { read } from "#db/engine";
import { receiptHash } from "#app/acts/pass-gate.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { mentorWeek } from "./mentor-week.server.ts";
import { words } from "./said.server.ts";
import type { DayOfStory, Story } from "./stories.server.ts";
import { sitWarmUp } from "./sit-warm-up.server.ts";

const minutes = 60_000;

/** Lives one trainee's story day by day through the product's own verbs. */
export function player(enrollmentId: string, traineeId: string, story: Story, cast: Cast) {
  let step = 0;
  const said = words[cast.language];
  const failed = new Map<string, number>();
  const requestId = () => createHash("sha256").update(`${enrollmentId}:${++step}`).digest("hex").slice(0, 40);
  const find = async (now: number): Promise<Found> => {
    const found = await findJourney(read(), enrollmentId, await findClock(read(), now));
    if (!found) throw new Error("The story lost its enrollment");
    return found;
  };
  const actorOf = (id: string | null): Actor => {
    const actor = cast.actors.get(id ?? cast.trainerId);
    if (!actor) throw new Error(`Nobody is ${id}`);
    return actor;
  };

  const onStage = {
    enrollmentId,
    traineeId,
    said,
    requestId,
    actorOf,
    find,
    story,
    cast,
    failed,
    step: () => step,
  };

  return async function live(day: DayOfStory, today: Day): Promise<void> {
    let found = await find(day.nine);
    const { calendar } = await findClock(read(), day.nine);
    const ago = workingDaysBetween(calendar, day.on, today);
    if (story.slipsIn && ago === 1)
      await sitWarmUp(actorOf(traineeId), { slips: 2, language: cast.language }, day.nine - 20 * minutes);
    if (found.journey.state !== "active") return;
    let now = day.nine + (step % 5) * minutes;
    const expect = (did: Did | null, what: string) => {
      if (did && !did.ok) throw new Error(`${what} on ${day.on}: ${did.code}`);
    };
    const stage = found.journey.current;
    if (stage.stage.assignsMentor && !found.subject.mentorId && !story.holdReasons?.includes("mentor")) {
      const mentorId = cast.mentorIds[step % cast.mentorIds.length] ?? "";
      expect(await assignMentor(actorOf(found.subject.headId), { enrollmentId, mentorId }, now), "mentor");
      found = await find(now);
    }
    if (story.event && ago === story.event.ago)
      expect(
        await happen(
          story.event.kind,
          { enrollmentId, traineeId, said, requestId, actorOf, find },
          found,
          day,
          now,
        ),
        story.event.kind,
      );
    found = await find(now);
    if (found.journey.state !== "active") return;
    expect(
      await mentorWeek(story, onStage, found, { day, ago, calendar, now: now + 5 * minutes }),
      "mentor's week",
    );
    const dayOfStage = workingDaysBetween(calendar, found.journey.current.openedOn ?? day.on, day.on) + 1;
    for (const { requirement } of found.journey.current.requirements) {
      const isDue = requirement.kind === "activity" || dayOfStage >= requirement.dueDay - 1;
      if (story.hold?.includes(requirement.key) || !isDue) continue;
      now += 11 * minutes;
      const fresh = await find(now);
      const standing = fresh.journey.current.requirements.find(
        (row) => row.requirement.key === requirement.key,
      );
      if (!standing || story.holdReasons?.includes(standing.progress.reason)) continue;
      if (
        day.isLast &&
        ["sign", "grading", "confirm-task", "play-deal", "review-case"].includes(standing.progress.reason)
      )
        continue;
      expect(await act(standing, onStage, fresh, day, now), requirement.key);
    }
    const after = await find(now + 9 * minutes);
    const ready = permitStates(
      after.programme,
      after.journey,
      after.facts,
      await findClock(read(), now),
    ).filter(({ state }) => state === "ready");
    for (const { permit } of day.isLast ? [] : ready) {
      expect(
        await decidePermit(
          actorOf(after.subject.headId),
          { enrollmentId, permit, requestId: requestId(), decision: { granted: true } },
          now + 9 * minutes,
        ),
        permit,
      );
    }
    const { current } = after.journey;
    if (current.state === "ready" && current.number < story.stopStage && !day.isLast) {
      const hash = receiptHash(after, current);
      expect(
        await confirmGate(
          actorOf(after.subject.headId),
          { enrollmentId, stage: current.number, receiptHash: hash },
          now + 9 * minutes,
        ),
        "gate",
      );
    }
  };
}
