import type { signOffs as source } from "#app/strings/en/sign-offs.ts";

export const signOffs: typeof source = {
  able: "Мога да го правя",
  ask: "Помолете да Ви покажат",
  sign: "Подпишете: показано",
  notYetBecause: "Още не, защото:",
  more: "С Ваши думи",
  howItWorks:
    "Важат и двете страни: наставникът подписва, че го е показал, а обучаемият потвърждава „Мога да го правя“.",
  presets: {
    "show-once-more": "Нека Ви го покажа още веднъж с истински случай.",
    "try-alone-first": "Първо опитайте сами, после ме потърсете пак.",
    "not-seen-yet": "Нека първо видя как го правите.",
    other: "Друго, описано по-долу",
  },
};
