import type { Actor } from "#app/domain/access.ts";
import { endEnrollment } from "#app/features/onboarding/enrollments/end-enrollment.server.ts";
import { pauseEnrollment } from "#app/features/onboarding/enrollments/pause-enrollment.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { answerSignOff } from "#app/features/requirements/sign-offs/answer-sign-off.server.ts";
import { giveSignOff } from "#app/features/requirements/sign-offs/give-sign-off.server.ts";
import type { findJourney } from "#db/queries/standings.ts";
import type { words } from "./said.server.ts";
import type { DayOfStory, Story } from "./stories.server.ts";

export type Found = NonNullable<Awaited<ReturnType<typeof findJourney>>>;
export type Did = { ok: true } | { ok: false; code: string };
/** Who plays, and how the player finds and names things. */
export type OnStage = {
  enrollmentId: string;
  traineeId: string;
  said: (typeof words)["en" | "bg"];
  requestId: () => string;
  actorOf: (id: string | null) => Actor;
  find: (now: number) => Promise<Found>;
};

const minutes = 60_000;

/** What befalls a trainee in their story: a pause, an ending, an exception, a "not yet". */
export async function happen(
  kind: NonNullable<Story["event"]>["kind"],
  { enrollmentId, traineeId, said, requestId, actorOf, find }: OnStage,
  found: Found,
  day: DayOfStory,
  now: number,
): Promise<Did | null> {
  const head = actorOf(found.subject.headId);
  const stage = found.journey.current.number;
  switch (kind) {
    case "paused":
      return pauseEnrollment(head, { enrollmentId, fromOn: day.on, reason: said.ill }, now);
    case "left":
      return endEnrollment(head, { enrollmentId, ending: "left", reason: said.left }, now);
    case "override":
      return grantException(
        head,
        {
          enrollmentId,
          stage,
          category: "experience",
          reason: said.experienced,
          expiresOn: null,
        },
        now,
      );
    case "override-expiring":
      return grantException(
        head,
        {
          enrollmentId,
          stage,
          category: "business-need",
          reason: said.fair,
          expiresOn: day.on,
        },
        now,
      );
    case "not-yet": {
      const standing = found.journey.current.requirements.find(
        ({ requirement }) => requirement.key === "topic-departments",
      );
      const asked = await answerSignOff(
        actorOf(traineeId),
        { enrollmentId, key: "topic-departments", act: "able", requestId: requestId() },
        now,
      );
      if (!asked.ok || !standing) return asked;
      const since =
        (await find(now)).journey.current.requirements.find(
          ({ requirement }) => requirement.key === "topic-departments",
        )?.progress.since ?? 0;
      const notYet = { reason: said.notYet };
      return giveSignOff(
        actorOf(found.subject.mentorId),
        { enrollmentId, key: "topic-departments", nonce: requestId(), since, notYet },
        now + minutes,
      );
    }
  }
}
