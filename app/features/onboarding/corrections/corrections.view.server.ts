import { inLanguage, type Language } from "#app/domain/localized.ts";
import { findRequirement } from "#app/domain/programme.ts";
import { recordedSay } from "#app/strings/sentences.server.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findCorrectable } from "#db/queries/evidence.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findNames } from "#db/queries/people.ts";

const most = 100;

/** What is on record about one trainee and not struck, newest first, in words. */
export async function viewCorrections(enrollmentId: string, language: Language, words: ServerStrings) {
  const found = await findFacts(read(), enrollmentId);
  if (!found) return undefined;
  const { evidence, activities } = await findCorrectable(read(), enrollmentId, most);
  const names = await findNames(read(), [
    ...evidence.map(({ actorId }) => actorId),
    ...activities.map(({ recordedById }) => recordedById),
  ]);
  const records = [
    ...evidence.map((row) => {
      const requirement = findRequirement(found.programme, row.requirementKey)?.requirement;
      const title = requirement ? inLanguage(requirement.title, language) : row.requirementKey;
      return {
        value: `evidence:${row.id}`,
        at: row.recordedAt,
        label:
          recordedSay(
            words,
            `evidence.${row.act}`,
            requirement?.kind,
          )?.({
            title,
            part: String(row.part ?? ""),
          }) ?? title,
        by: names[row.actorId] ?? "",
      };
    }),
    ...activities.map((row) => ({
      value: `activity:${row.id}`,
      at: row.recordedAt,
      label: `${words.requirements.activities[row.kind]}: ${row.amount} (${words.common.day(row.occurredOn)})`,
      by: names[row.recordedById] ?? "",
    })),
  ].sort((a, b) => b.at - a.at);
  return {
    id: enrollmentId,
    name: found.traineeName,
    records: records.map(({ value, at, label, by }) => ({
      value,
      label,
      hint: `${by} · ${words.common.moment(at)}`,
    })),
  };
}
