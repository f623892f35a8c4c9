import { calibration as bg } from "#app/strings/bg/calibration.ts";
import { calibration as en } from "#app/strings/en/calibration.ts";

export const calibrationWords = { en, bg };
