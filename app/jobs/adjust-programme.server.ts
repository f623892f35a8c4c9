import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { addRequirement } from "#app/features/onboarding/own-requirements/add-requirement.server.ts";
import { switchOff } from "#app/features/onboarding/own-requirements/switch-off.server.ts";
import { both } from "#db/seed/both.ts";

const reasons = {
  en: "Five years of phone sales at her former company; I have listened to recordings.",
  bg: "Пет години продажби по телефона в предишната фирма; слушах записи.",
};

/** In the demo one person has a requirement of their own, and one that is not asked of them. */
export async function adjustProgramme(
  head: Actor,
  enrollmentId: string,
  language: "en" | "bg",
  now: number,
): Promise<void> {
  const added = await addRequirement(
    head,
    {
      enrollmentId,
      stage: 3,
      isNeeded: true,
      requestId: randomUUID(),
      requirement: {
        kind: "task",
        key: "visit-to-the-warehouse",
        title: both("A day in the warehouse", "Ден в склада"),
        why: both(
          "Whoever has packed a pallet explains the packaging without the catalogue.",
          "Който е подреждал палет, обяснява опаковките и без каталог.",
        ),
        doneBy: "trainee",
        confirmedBy: "head",
        file: "may",
        minutes: 240,
        dueDay: 12,
      },
    },
    now,
  );
  const off = await switchOff(
    head,
    { enrollmentId, key: "training-calls", reason: reasons[language], requestId: randomUUID() },
    now,
  );
  if (!added.ok || !off.ok) throw new Error(`No programme of one's own: ${JSON.stringify([added, off])}`);
}
