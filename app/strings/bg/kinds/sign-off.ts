import type { signOff } from "#app/domain/kinds/sign-off.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";
import type * as source from "#app/strings/en/kinds/sign-off.ts";

type Words = KindWords<typeof signOff>;

export const title = "Подпис";
export const hint = "Наставникът показва, обучаемият потвърждава „Мога да го правя“.";

export const signOffs: typeof source.signOffs = {
  able: "Мога да го правя",
  ask: "Искам да ми го покажат",
  sign: "Подпиши, че е показано",
  notYetBecause: "Още не, защото:",
  more: "С Ваши думи",
  howItWorks: "Нужни са и двете: подпис от наставника, че е показано, и „Мога да го правя“ от обучаемия.",
  presets: {
    "show-once-more": "Нека Ви го покажа още веднъж с истински случай.",
    "try-alone-first": "Първо опитайте сами, после ме потърсете пак.",
    "not-seen-yet": "Нека първо видя как го правите.",
    other: "Друго, описано по-долу",
  },
};

export const fields: Words["fields"] = { signedBy: "Кой показва и подписва?" };
export const duties: Words["duties"] = { signedBy: "Показва и подписва" };

export const reasons: Words["reasons"] = {
  "ask-mentor": ({ owner }) => `Минете през това заедно с ${owner}.`,
  sign: ({ owner }) => `Чака подпис от ${owner}.`,
  "say-able": () => "Показано от наставника; обучаемият трябва да потвърди „Мога да го правя“.",
  "not-yet": ({ owner }) => `Върнато с причина; ред е на ${owner}.`,
};

export const queue: Words["queue"] = {
  "sign-off": (title) => `За подпис: ${title}`,
};
export const open: Words["open"] = {};

export const timeline: Words["timeline"] = {
  "evidence.asked": ({ title }) => `Поискано показване: ${title}`,
  "evidence.shown": ({ title }) => `Показано и подписано: ${title}`,
  "evidence.able": ({ title }) => `„Мога да го правя“: ${title}`,
  "evidence.not-yet": ({ title }) => `Още не: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.asked": "Поискано показване",
  "evidence.shown": "Показано и подписано",
  "evidence.able": "„Мога да го правя“",
  "evidence.not-yet": "Още не",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "sign-off-asked": ({ title }) => `Изпратена молба: „${title}“.`,
  "sign-off-able": ({ title }) => `Потвърдихте, че можете: „${title}“.`,
  "signed-off": ({ title, name }) => `Подписано: „${title}“ за ${name}.`,
  "topics-signed": ({ n, name }) => `Подписани за ${name}: ${n}.`,
};
