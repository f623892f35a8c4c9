import type { JournalAct } from "#app/domain/journal-acts.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals = {
  "no-first-test": "There is no first test here, or its stage is over.",
  "not-weeks": "Enter numbers from 1 to 500, parted by commas, such as 5, 10, 20.",
  "not-a-month": "Enter a month, such as 11.2026.",
  "not-an-amount": "Enter an amount, such as 1250 or 1250.50.",
  "unclear-amount": "Is that thousands, or three decimals? Write 1234 or 1.23.",
  "result-missing": "Enter the plan, the result, or both.",
};

export const flash = {
  "first-test-decided": ({ name }) => `Decided for ${name}.`,
  "result-recorded": ({ name }) => `Recorded for ${name}.`,
  "result-struck": () => "Struck. It stays readable.",
  "crm-imported": ({ added, changed }) => `Imported: ${added} new, ${changed} corrected.`,
} satisfies Record<string, Say>;

export const timeline = {
  "first-test.go-on": () => "First test passed: goes on",
  "first-test.one-more-week": () => "First test: one more week",
  "client-deal.won": ({ day }) => `Deal won on ${day}`,
  "client-deal.lost": ({ day }) => `Deal lost on ${day}`,
  "month-result.recorded": ({ month }) => `Plan and result recorded: ${month}`,
  "result.struck": ({ list }) => `Struck: ${list}`,
  "crm.imported": ({ added, changed, list }) =>
    `From the CRM, ${list}: ${added} new${changed === "0" ? "" : `, ${changed} corrected`}`,
  "crm.undone": ({ amount, list }) => `CRM import undone, ${list}: ${amount}`,
} satisfies Partial<Record<JournalAct, Say>>;

export const journal = {
  "first-test.go-on": "First test passed: goes on",
  "first-test.one-more-week": "First test: one more week",
  "client-deal.won": "Deal won",
  "client-deal.lost": "Deal lost",
  "month-result.recorded": "Plan and result recorded",
  "result.struck": "Result struck",
  "crm.imported": "Imported from the CRM",
  "crm.undone": "CRM import undone",
} satisfies Partial<Record<JournalAct, string>>;
