import type { Crm, CrmColumn, CrmList, DayOrder, ResultUnit } from "#app/domain/crm/lists.ts";
import type { CrmProblem, PassedOver } from "#app/domain/crm/problems.ts";
import { lineProblems } from "./imports.ts";

const lines = (n: number) => (n === 1 ? "1 line" : `${n} lines`);
const money = new Intl.NumberFormat("en-GB", { style: "currency", currency: "EUR" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

export const crm = {
  title: "Import from CRM",
  lead: "Calls and meetings, deals, or the results of a month, as your CRM exports them. You see what will happen before anything is saved. The same file twice changes nothing.",
  pasteHint: "With the headings. Exports of HubSpot, Pipedrive and Bitrix24 are recognised.",
  list: "What the file holds",
  lists: {
    activities: "Calls, meetings, offers and applications",
    deals: "Deals won and lost",
    results: "Plan and result by month",
  } satisfies Record<CrmList, string> as Record<CrmList, string>,
  from: "Exported from",
  crms: {
    hubspot: "HubSpot",
    pipedrive: "Pipedrive",
    bitrix24: "Bitrix24",
    other: "another program",
  } satisfies Record<Crm, string> as Record<Crm, string>,
  dayOrder: "Dates such as 03/04/2026",
  dayOrderHint: "Nothing in the file says which number is the day. Your answer is remembered.",
  chooseOrder: "Choose",
  dayOrders: { "day-first": "day first: 3 April", "month-first": "month first: 4 March" } satisfies Record<
    DayOrder,
    string
  > as Record<DayOrder, string>,
  unit: "Plan and result are in",
  units: { money: "euro", count: "pieces" } satisfies Record<ResultUnit, string> as Record<
    ResultUnit,
    string
  >,
  columns: {
    externalId: "ID in the CRM",
    kind: "Type",
    day: "Date",
    time: "Time",
    done: "Done or not",
    owner: "Who (name)",
    ownerEmail: "Who (email)",
    state: "Won or lost",
    wonOn: "Won on",
    lostOn: "Lost on",
    product: "Product",
    value: "Value",
    month: "Month",
    plan: "Plan",
    result: "Result",
  } satisfies Record<CrmColumn, string> as Record<CrmColumn, string>,
  owners: "Who is who",
  ownersLead: "Your answers are remembered. Lines about others are not imported.",
  owner: (name: string, n: number) => `${name} (${lines(n)})`,
  nobody: "Not in training here",
  counts: (fresh: number, changed: number, same: number, bad: number) =>
    `${fresh} new · ${changed} changed · ${same} the same · ${bad} with problems`,
  passed: {
    others: (n: number) => `${lines(n)} about others`,
    undone: (n: number) => `${lines(n)} not done or not closed yet`,
    "other-kinds": (n: number) => `${lines(n)} of a type that is not counted`,
    early: (n: number) => `${lines(n)} from before the first day`,
    over: (n: number) => `${lines(n)} about people whose onboarding is over`,
  } satisfies Record<PassedOver, (n: number) => string> as Record<PassedOver, (n: number) => string>,
  passedOver: (texts: string) => `Not imported: ${texts}.`,
  struck: (n: number) => `${lines(n)} struck here with a reason: they stay struck.`,
  vanished: "No longer in the file",
  vanishedLead:
    "On record here, within the days of this file, but not in it. Nothing is deleted; correct what was wrong on the person's page.",
  problems: {
    ...lineProblems,
    "id-missing": (n: number) =>
      `${lines(n)}: no ID. Without the CRM's own ID the same record would be counted twice`,
    "id-twice": (n: number) => `${lines(n)}: the ID is already further up`,
    "owner-missing": (n: number) => `${lines(n)}: nobody is named. Choose the column that says who it was`,
    "day-missing": (n: number) => `${lines(n)}: no date`,
    "not-a-day": (n: number) => `${lines(n)}: not a date`,
    "unclear-day": (n: number) =>
      `${lines(n)}: day and month may be either. Choose above, then preview again`,
    "month-missing": (n: number) => `${lines(n)}: no month`,
    "month-twice": (n: number) => `${lines(n)}: this person's month is already further up`,
    "result-missing": (n: number) => `${lines(n)}: neither plan nor result`,
    "unclear-amount": (n: number) => `${lines(n)}: is that thousands, or three decimals? Write 1234 or 1.23`,
    "not-an-amount": (n: number) => `${lines(n)}: not an amount in euro or leva`,
    "kept-elsewhere": (n: number) => `${lines(n)}: on record for somebody outside your team`,
  } satisfies Record<CrmProblem, (n: number) => string> as Record<CrmProblem, (n: number) => string>,
  willAdd: "Will be added",
  willChange: "Will be corrected",
  nothing: "Nothing would change.",
  do: (n: number) => (n === 1 ? "Import 1 record" : `Import ${n} records`),
  done: (what: string, added: number, changed: number, by: string, at: string) =>
    `${what}: ${added} new, ${changed} corrected, by ${by}, ${at}`,
  undo: "Undo import",
  undoLead: (n: number) =>
    n === 1
      ? "The record it brought is struck; if it had corrected another, that one stands again. Both stay on record."
      : `The ${n} records it brought are struck; those it had corrected stand again as they were. Everything stays on record.`,
  kindOf: {
    call: "call",
    meeting: "meeting",
    offer: "offer",
    application: "application",
    referral: "referral",
  },
  won: "won",
  lost: "lost",
  money: (cents: number) => money.format(cents / 100),
  month: (day: string) => month.format(new Date(day)),
  planOf: (text: string) => `plan ${text}`,
  resultOf: (text: string) => `result ${text}`,
  change: (before: string, after: string) => `${before} → ${after}`,
};
