import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import type { CrmReading } from "#app/domain/crm/lists.ts";
import { guessReading } from "#app/domain/crm/guess.ts";
import type { Day } from "#app/domain/working-days.ts";
import { importCrm } from "#app/features/results/crm-import/import-crm.server.ts";
import { recordMonth } from "#app/features/results/results/record-month.server.ts";
import { read } from "#db/engine";
import { findCrmPeople } from "#db/queries/crm-imports.ts";

/** What the CRM knows of one trainee of the demo: calls and meetings of these days, three deals, and a month their head typed. */
export async function importDemoCrm(
  head: Actor | undefined,
  email: string,
  days: readonly Day[],
  at: number,
): Promise<void> {
  if (!head) return;
  const person = (await findCrmPeople(read(), head)).find((one) => one.email === email);
  const last = days.at(-1);
  if (!person || !last) return;
  const take = (headings: string[], rows: string[][], change: Partial<CrmReading> = {}) =>
    importCrm(
      head,
      {
        list: { headings, rows: rows.map((cells, n) => ({ line: n + 2, cells })) },
        reading: { ...guessReading(headings), ...change },
        said: new Map(),
        requestId: randomUUID(),
      },
      at,
    );
  const hours = ["09:20", "10:05", "10:40", "14:15"];
  await take(
    ["Record ID", "Activity type", "Activity date", "Call status", "Activity assigned to"],
    days.flatMap((day, n) =>
      hours.map((hour, m) => [
        String(5_100 + n * 10 + m),
        m === hours.length - 1 ? "Meeting" : "Call",
        `${day} ${hour}`,
        "COMPLETED",
        email,
      ]),
    ),
  );
  await take(
    ["Record ID", "Deal Name", "Deal Stage", "Close Date", "Deal owner", "Amount"],
    (["Closed Won", "Closed Lost", "Closed Won"] as const).map((stage, n) => [
      String(7_001 + n),
      "",
      stage,
      days[n] ?? last,
      email,
      String(640 + n * 285),
    ]),
  );
  await recordMonth(
    head,
    {
      enrollmentId: person.enrollmentId,
      month: last.slice(0, 7),
      requestId: randomUUID(),
      unit: "money",
      plan: 300_000,
      result: 185_000,
    },
    at,
  );
}
