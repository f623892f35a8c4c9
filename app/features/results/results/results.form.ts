import { z } from "zod";
import { readAmount } from "#app/domain/crm/amounts.ts";
import { readMonth } from "#app/domain/crm/days.ts";
import { resultUnits } from "#app/domain/crm/lists.ts";
import { day } from "#app/web/form-fields.ts";

const amount = z.string().trim().max(30, "not-an-amount").optional();

export const monthForm = z
  .strictObject({
    month: z.string().trim().min(1, "required").max(40, "not-a-month"),
    unit: z.enum(resultUnits),
    plan: amount,
    result: amount,
    requestId: z.string().min(8).max(80),
  })
  .transform(({ month, unit, plan, result, requestId }, context) => {
    const found = readMonth(month, "UTC");
    const read = (name: "plan" | "result", text = "") => {
      const n = readAmount(text, unit);
      if (typeof n !== "string") return n;
      context.addIssue({ code: "custom", path: [name], message: n });
      return null;
    };
    const values = { plan: read("plan", plan), result: read("result", result) };
    if (found === null) context.addIssue({ code: "custom", path: ["month"], message: "not-a-month" });
    if (!plan && !result) context.addIssue({ code: "custom", path: ["result"], message: "result-missing" });
    return { month: found ?? "", unit, ...values, requestId };
  });

export const dealForm = z
  .strictObject({
    outcome: z.enum(["won", "lost"], { error: "required" }),
    closedOn: day,
    product: z.string().trim().max(120, "too-long").optional(),
    value: amount,
    requestId: z.string().min(8).max(80),
  })
  .transform(({ outcome, closedOn, product, value, requestId }, context) => {
    const cents = readAmount(value ?? "", "money");
    if (typeof cents === "string") context.addIssue({ code: "custom", path: ["value"], message: cents });
    return {
      closedOn,
      requestId,
      facts: {
        isWon: outcome === "won",
        product: product || null,
        valueCents: typeof cents === "number" ? cents : null,
      },
    };
  });

export const strikeForm = z.strictObject({
  reason: z.string().trim().min(1, "required").max(2_000, "too-long"),
});
