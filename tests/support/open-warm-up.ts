import { read, tx } from "#db/engine";
import { findVersionsOf } from "#db/queries/analysis.ts";
import { insertWarmUp } from "#db/queries/warm-ups.ts";

/** A warm-up of the small company's trainee that stays open, with one question; its id is "warm-up". */
export async function openWarmUp(personId: string, kind: "number" | "short" = "number"): Promise<void> {
  const [asked] = await findVersionsOf(read(), ["q1"]);
  const row = {
    id: "warm-up",
    personId,
    startedAt: Date.UTC(2026, 10, 2),
    deadlineAt: Date.UTC(2100, 0),
    finishedAt: null,
  };
  await tx((t) =>
    insertWarmUp(t, row, [
      {
        question: { key: "q1", versionId: asked?.versionId ?? "", kind, points: 1, prompt: { en: "1 + 1" } },
        key: { value: 2 },
      },
    ]),
  );
}
