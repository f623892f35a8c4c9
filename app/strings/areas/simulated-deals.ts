import { simulatedDeals as bg } from "#app/strings/bg/kinds/simulated-deal.ts";
import { simulatedDeals as en } from "#app/strings/en/kinds/simulated-deal.ts";

export const simulatedDealsWords = { en, bg };
