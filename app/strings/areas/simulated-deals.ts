import { simulatedDeals as bg } from "#app/strings/bg/simulated-deals.ts";
import { simulatedDeals as en } from "#app/strings/en/simulated-deals.ts";

export const simulatedDealsWords = { en, bg };
