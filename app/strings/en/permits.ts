import type { Permit } from "#app/domain/programme.ts";

export const permits = {
  whatEachNeeds: "What each one needs",
  title: "Permits",
  titleOf: (name: string) => `Permits of ${name}`,
  lead: "What may be done alone. A permit is apart from the stage: a named person grants it, and may withdraw it with a reason.",
  names: {
    "cold-calls": "Cold calls",
    "own-deals": "Own deals",
    discounts: "Discounts by the price list",
    "working-alone": "Working alone",
  } satisfies Record<Permit, string> as Record<Permit, string>,
  means: {
    "cold-calls": "Calling real prospects, with somebody named listening in.",
    "own-deals": "Leading a deal with a real client.",
    discounts: "Promising the discounts that the price list allows.",
    "working-alone": "Everything, at full strength.",
  } satisfies Record<Permit, string> as Record<Permit, string>,
  states: { shut: "Not yet", ready: "Can be granted", granted: "Granted", withdrawn: "Withdrawn" },
  grantedBy: (name: string, at: string) => `${name}, ${at}`,
  withRelease: "With the release.",
  opensOn: (day: string) => `Not before ${day}.`,
  opensWithStage: (day: number, stage: number) => `From working day ${day} of stage ${stage}.`,
  needs: (titles: string) => `Still needed: ${titles}.`,
  atRelease: "Opens with the release.",
  decides: (name: string) => `${name} decides.`,
  grant: "Grant",
  grantOf: (permit: string) => `Grant: ${permit}`,
  withdraw: "Withdraw",
  withdrawOf: (permit: string) => `Withdraw: ${permit}`,
  withdrawLead: (name: string) => `${name} can read the reason. The permit can be granted again later.`,
  mayNow: (list: string) => `You may now: ${list}.`,
};
