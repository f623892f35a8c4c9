import type * as source from "#app/strings/en/wings/results.ts";
import type { Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  "no-first-test": "Тук няма първо изпитание или етапът му е минал.",
  "not-weeks": "Въведете числа от 1 до 500, разделени със запетая, например 5, 10, 20.",
  "not-a-month": "Въведете месец, например 11.2026.",
  "not-an-amount": "Въведете сума, например 1250 или 1250,50.",
  "unclear-amount": "Хиляди ли са това, или три знака след запетаята? Напишете 1234 или 1,23.",
  "result-missing": "Въведете плана, резултата или и двете.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "first-test-decided": ({ name }) => `Решението за ${name} е записано.`,
  "result-recorded": ({ name }) => `Записано за ${name}.`,
  "result-struck": () => "Зачеркнато. Остава видимо.",
  "crm-imported": ({ added, changed }) => `Внесени: ${added} нови, ${changed} поправени.`,
};

export const timeline: Record<keyof typeof source.timeline, Say> = {
  "first-test.go-on": () => "Първо изпитание: продължава",
  "first-test.one-more-week": () => "Първо изпитание: още една седмица",
  "client-deal.won": ({ day }) => `Спечелена сделка на ${day}`,
  "client-deal.lost": ({ day }) => `Загубена сделка на ${day}`,
  "month-result.recorded": ({ month }) => `Записани план и резултат: ${month}`,
  "result.struck": ({ list }) => `Зачеркнато: ${list}`,
  "crm.imported": ({ added, changed, list }) =>
    `От CRM, ${list}: ${added} нови${changed === "0" ? "" : `, ${changed} поправени`}`,
  "crm.undone": ({ amount, list }) => `Отменено внасяне от CRM, ${list}: ${amount}`,
};

export const journal: Record<keyof typeof source.journal, string> = {
  "first-test.go-on": "Първо изпитание: продължава",
  "first-test.one-more-week": "Първо изпитание: още една седмица",
  "client-deal.won": "Спечелена сделка",
  "client-deal.lost": "Загубена сделка",
  "month-result.recorded": "Записани план и резултат",
  "result.struck": "Зачеркнат резултат",
  "crm.imported": "Внасяне от CRM",
  "crm.undone": "Отменено внасяне от CRM",
};
