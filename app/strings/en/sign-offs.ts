export const signOffs = {
  able: "I can do it",
  ask: "Ask to be shown",
  sign: "Sign: shown",
  notYetBecause: "Not yet, because:",
  more: "In your own words",
  howItWorks: "Both sides count: the mentor signs that it was shown, and the trainee says “I can do it”.",
  presets: {
    "show-once-more": "Let me show you this once more, together with a real case.",
    "try-alone-first": "Try it alone first, then ask me again.",
    "not-seen-yet": "I have not seen you do this yet.",
    other: "Something else, written below",
  },
};
