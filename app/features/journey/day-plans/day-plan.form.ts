import { z } from "zod";
import type { PlannedKind } from "#app/domain/day-plans.ts";

// One field a day, so that the page works without JavaScript: “2026-11-30 call”.
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2} (call|meeting|none)$/, "invalid")
  .transform((text) => {
    const [on = "", kind] = text.split(" ");
    return { on, kind: kind === "none" ? null : (kind as PlannedKind) };
  });

export const dayPlanForm = z.strictObject({ days: z.array(day).min(1, "required").max(8, "invalid") });
