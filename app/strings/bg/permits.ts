import type { permits as source } from "#app/strings/en/permits.ts";

export const permits: typeof source = {
  whatEachNeeds: "Какво е нужно за всеки",
  title: "Допуски",
  titleOf: (name) => `Допуски: ${name}`,
  lead: "Какво може да се прави самостоятелно. Допускът е отделен от етапа: дава го конкретен човек и може да го отнеме с причина.",
  names: {
    "cold-calls": "Студени обаждания",
    "own-deals": "Собствени сделки",
    discounts: "Отстъпки по ценовата листа",
    "working-alone": "Самостоятелна работа",
  },
  means: {
    "cold-calls": "Обаждания до истински потенциални клиенти, докато определен колега слуша.",
    "own-deals": "Водене на сделка с истински клиент.",
    discounts: "Предлагане на отстъпките, които ценовата листа позволява.",
    "working-alone": "Цялата работа, без наблюдение.",
  },
  states: { shut: "Още не", ready: "Може да се даде", granted: "Даден", withdrawn: "Отнет" },
  grantedBy: (name, at) => `${name}, ${at}`,
  withRelease: "С допускането до самостоятелна работа.",
  opensOn: (day) => `Не преди ${day}.`,
  opensWithStage: (day, stage) => `От ${day}-ия работен ден на етап ${stage}.`,
  needs: (titles) => `Още е нужно: ${titles}.`,
  atRelease: "Отваря се с допускането до самостоятелна работа.",
  decides: (name) => `Решава ${name}.`,
  grant: "Дай допуск",
  grantOf: (permit) => `Дай допуск: ${permit}`,
  withdraw: "Отнеми допуск",
  withdrawOf: (permit) => `Отнеми допуск: ${permit}`,
  withdrawLead: (name) => `${name} може да прочете причината. По-късно допускът може да се даде отново.`,
  mayNow: (list) => `Вече имате допуск за: ${list}.`,
};
