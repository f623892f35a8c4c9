import type { signOff } from "#app/domain/kinds/sign-off.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

type Words = KindWords<typeof signOff>;

export const title = "Sign-off";
export const hint = "The mentor shows it, the trainee says “I can do it”.";

/** What its own pages say. */
export const signOffs = {
  able: "I can do it",
  ask: "Ask to be shown",
  sign: "Sign off as shown",
  notYetBecause: "Not yet, because:",
  more: "In your own words",
  howItWorks: "It takes both: the mentor signs that it was shown, and the trainee says “I can do it”.",
  presets: {
    "show-once-more": "Let me show you this once more, with a real case.",
    "try-alone-first": "Try it alone first, then ask me again.",
    "not-seen-yet": "I have not seen you do this yet.",
    other: "Something else, written below",
  },
};

export const fields: Words["fields"] = { signedBy: "Who shows and signs it?" };
export const duties: Words["duties"] = { signedBy: "Shows and signs it" };

export const reasons: Words["reasons"] = {
  "ask-mentor": ({ owner }) => `To go through with ${owner}.`,
  sign: ({ owner }) => `Waiting for ${owner} to sign.`,
  "say-able": () => "Shown by the mentor; the trainee still has to say “I can do it”.",
  "not-yet": ({ owner }) => `Sent back with a reason; ${owner} continues.`,
};

export const queue: Words["queue"] = {
  "sign-off": (title: string) => `Sign: ${title}`,
};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "evidence.asked": ({ title }) => `Asked to be shown: ${title}`,
  "evidence.shown": ({ title }) => `Shown and signed: ${title}`,
  "evidence.able": ({ title }) => `“I can do it”: ${title}`,
  "evidence.not-yet": ({ title }) => `Not yet: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.asked": "Asked to be shown",
  "evidence.shown": "Shown and signed",
  "evidence.able": "“I can do it”",
  "evidence.not-yet": "Not yet",
};

export const flash = {
  "sign-off-asked": ({ title }) => `Request sent: “${title}”.`,
  "sign-off-able": ({ title }) => `You said that you can do “${title}”.`,
  "signed-off": ({ title, name }) => `Signed: “${title}” for ${name}.`,
  "topics-signed": ({ n, name }) => `Signed for ${name}: ${n}.`,
} satisfies Record<string, Say>;
