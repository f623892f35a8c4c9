import { useEffect, useState } from "react";
import type { Settled } from "./queue-item.tsx";
import type { QueueRow } from "./queue.view.server.ts";

const shownMs = 10_000;
/** Without what was said it is taken back, and stands there until it waits again. */
type Kept = { row: QueueRow; place: number; settled: Settled | null };

/** The rows with those just settled, each in its place until ten seconds after the last of them, and what to say of the last. */
export function useSettledRows(rows: QueueRow[]) {
  const [kept, setKept] = useState<Kept[]>([]);
  const [said, setSaid] = useState("");
  const shown = rows.filter(
    ({ id }) => !kept.some((one) => one.row.id === id && one.settled?.tone === "success"),
  );
  for (const { row, place } of kept) {
    if (!shown.some(({ id }) => id === row.id)) shown.splice(Math.min(place, shown.length), 0, row);
  }

  useEffect(() => {
    if (kept.length === 0) return;
    // All go together, so that no row moves under a thumb; none goes from under the keyboard.
    const going = window.setInterval(() => {
      if (!document.activeElement?.closest("[data-settled]")) setKept([]);
    }, shownMs);
    return () => window.clearInterval(going);
  }, [kept]);

  function onSettled(settled: Settled | null, row: QueueRow) {
    setSaid(settled?.text ?? "");
    setKept((before) => {
      const others = before.filter((one) => one.row.id !== row.id);
      const place =
        before.find((one) => one.row.id === row.id)?.place ?? shown.findIndex(({ id }) => id === row.id);
      return [...others, { row, place, settled }].sort((a, b) => a.place - b.place);
    });
  }
  return {
    shown,
    said,
    onSettled,
    settledOf: (id: string) => kept.find(({ row }) => row.id === id)?.settled ?? undefined,
  };
}
