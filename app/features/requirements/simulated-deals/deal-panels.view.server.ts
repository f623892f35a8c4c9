import { comparedLines } from "#app/domain/deal-panel.ts";
import { read } from "#db/engine";
import { findPanel } from "#db/queries/deal-panels.ts";
import { findNames } from "#db/queries/people.ts";

/** Who scored together, by panel; what each gave is there once the result is on record. A deal has a few tries at the most. */
export async function viewPanels(
  panelIds: readonly (string | null)[],
  lines: readonly string[],
  actorId: string,
) {
  const panels: Record<string, PanelSeen> = {};
  for (const id of new Set(panelIds)) {
    const panel = id ? await findPanel(read(), id) : undefined;
    if (!panel) continue;
    const ids = panel.scorers.map(({ scorerId }) => scorerId);
    const names = await findNames(read(), ids);
    const savedIds = panel.scorers.flatMap(({ scorerId, savedAt }) => (savedAt === null ? [] : [scorerId]));
    panels[panel.id] = {
      id: panel.id,
      scorers: (panel.attemptId ? savedIds : ids).map((one) => names[one] ?? ""),
      isMine: ids.includes(actorId),
      marks:
        panel.attemptId === null
          ? {}
          : Object.fromEntries(
              comparedLines(lines, panel.marks, savedIds).map(({ key, marks }) => [
                key,
                marks.map(({ scorerId, grade }) => ({ name: names[scorerId] ?? "", grade })),
              ]),
            ),
    };
  }
  return panels;
}

type PanelSeen = {
  id: string;
  scorers: string[];
  isMine: boolean;
  marks: Record<string, { name: string; grade: 0 | 1 | 2 | 3 }[]>;
};
