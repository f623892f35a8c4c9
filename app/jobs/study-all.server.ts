import type { Actor } from "#app/domain/access.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import { finishStudy } from "#app/features/requirements/studies/finish-study.server.ts";
import { openPart } from "#app/features/requirements/studies/open-part.server.ts";

/** Opens as many parts as are wanted and says "I have studied this". */
export async function studyAll(
  trainee: Actor,
  at: { enrollmentId: string; key: string },
  requirement: Requirement,
  requestId: () => string,
  now: number,
) {
  if (requirement.kind !== "study") return null;
  for (let part = 1; part <= requirement.minOpened; part++)
    await openPart(trainee, { ...at, part, requestId: requestId() }, now + part * 60_000);
  return finishStudy(
    trainee,
    { ...at, requestId: requestId() },
    now + requirement.minOpened * 60_000 + 30_000,
  );
}
