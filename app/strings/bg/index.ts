import { pages } from "./kinds/index.ts";
import { common } from "./common.ts";
import { shell } from "./shell.ts";
import { requirements } from "./requirements.ts";
import { journey } from "./journey.ts";
import { permits } from "./permits.ts";
import { programmes } from "./programmes.ts";
import { signIn } from "./sign-in.ts";
import { notices } from "./notices.ts";
import { missing } from "./missing.ts";
import { doubts, refusals } from "./refusals.ts";

export const strings = {
  ...pages,
  common,
  shell,
  requirements,
  journey,
  permits,
  programmes,
  signIn,
  notices,
  missing,
  refusals,
  doubts,
};
