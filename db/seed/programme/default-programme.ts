import type { Programme } from "#app/domain/programme.ts";
import { both } from "#db/seed/both.ts";
import { introduction } from "./stage-1.ts";
import { firstCalls } from "./stage-2.ts";
import { salesTraining } from "./stage-3.ts";
import { supervisedWork } from "./stage-4.ts";

export const defaultProgramme: Programme = {
  title: both("Account manager: four stages", "Акаунт мениджър: четири етапа"),
  stages: [introduction, firstCalls, salesTraining, supervisedWork],
  permits: [
    {
      permit: "cold-calls",
      from: { stage: 2, day: 3 },
      gate: { all: ["training-day-one", "training-day-two"] },
      atRelease: false,
    },
    { permit: "own-deals", from: null, gate: "simulated-deal", atRelease: false },
    { permit: "discounts", from: null, gate: { all: ["simulated-deal", "price-list"] }, atRelease: false },
    { permit: "working-alone", from: null, gate: null, atRelease: true },
  ],
};
