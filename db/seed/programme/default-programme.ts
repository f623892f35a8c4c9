import type { Programme } from "#app/domain/programme.ts";
import { both } from "#db/seed/both.ts";
import { introduction } from "./stage-1.ts";
import { firstCalls } from "./stage-2.ts";
import { salesTraining } from "./stage-3.ts";
import { supervisedWork } from "./stage-4.ts";

export const defaultProgramme: Programme = {
  title: both("Account manager: four stages", "Акаунт мениджър: четири етапа"),
  stages: [introduction, firstCalls, salesTraining, supervisedWork],
};
