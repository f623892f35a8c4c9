import type { Facts } from "#app/domain/facts.ts";
import { switchedOff } from "#app/domain/own-requirements.ts";
import type { RequirementStanding } from "#app/domain/stages.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findNotes } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";

type Standing = Pick<RequirementStanding, "requirement" | "progress">;

/** Of each requirement who switched it off for this person, and why; null where it is asked for. */
export async function viewExceptions({ changes }: Facts, words: ServerStrings) {
  const off = switchedOff(changes);
  const rows = [...off.values()];
  const notes = await findNotes(
    read(),
    rows.map(({ noteId }) => noteId),
  );
  const names = rows.length > 0 ? await findNames(read(), [...new Set(rows.map(({ byId }) => byId))]) : {};
  return ({ requirement, progress }: Standing): { by: string; reason: string } | null => {
    const row = progress.reason === "switched-off" ? off.get(requirement.key) : undefined;
    return row
      ? {
          by: words.ownRequirements.switchedOffBy(names[row.byId] ?? "", words.common.moment(row.at)),
          reason: notes[row.noteId ?? ""] ?? "",
        }
      : null;
  };
}
