import type { simulatedDeal } from "#app/domain/kinds/simulated-deal.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";
import type * as source from "#app/strings/en/kinds/simulated-deal.ts";

type Words = KindWords<typeof simulatedDeal>;

export const title = "Симулация на продажба";
export const hint = "Разиграна с колега и оценена; два опита.";

export const simulatedDeals: typeof source.simulatedDeals = {
  correct: "Поправи оценката",
  correctLead: "Опитът запазва номера си; погрешната оценка остава четима, зачертана.",
  scenario: "Ситуацията",
  brief: "Вашето задание",
  briefOf: "Заданието на обучаемия",
  briefHint: "Подгответе се за този разговор. Клиентът знае повече от написаното тук.",
  wholeCard: "Цялата карта",
  clientCard: "Картата на клиента",
  noCard: "Няма изтеглена карта: не е останала свободна. Играйте по ситуацията или изберете карта.",
  otherCard: "Друга карта",
  chooseCard: "Избери тази карта",
  allCards: "Всички карти със сценарии",
  card: "Какво се оценява",
  passing: (share) => `Успешна при поне ${share}`,
  twoTries: "Опитите са общо два; трети няма.",
  earlierAttempts: (n) =>
    n === 1 ? "Единият е използван в предишно обучение." : "И двата са използвани в предишно обучение.",
  carryOver: "Прехвърли",
  ready: "Може да започваме",
  score: "Разиграй и оцени",
  scoreTitle: (name) => `Симулация на продажба: ${name}`,
  attempts: "Опити",
  tryOf: (n, on) => `Опит ${n} · ${on}`,
  passed: (share) => `Успешен: ${share}`,
  failed: (share) => `Неуспешен: ${share}`,
  playedBy: (client, scorer) => `Клиент: ${client} · оценка: ${scorer}`,
  client: "Кой игра клиента?",
  playedOn: "Ден на симулацията",
  grades: ["Не личи", "Отчасти", "Добре", "Уверено"],
  remarks: "Бележки за обучаемия",
  remarksHint: "Какво беше добре и кое е едното нещо за работа.",
  save: "Запази резултата",
  lastTry: "Това е последният опит.",
  decide: "Решение как се продължава",
  decideText: "И двата опита са неуспешни. Приключете обучението с причина или преминете етапа с изключение.",
  toGate: "Към преминаването",
  toEnding: "Приключи обучението",
};

export const fields: Words["fields"] = {
  scenario: "Сценарий",
  criteria: "Редове за оценяване, по един на ред",
  passingScoreBp: "Минимален резултат, в %",
  scoredBy: "Кой оценява?",
};
export const duties: Words["duties"] = { scoredBy: "Оценява" };

export const reasons: Words["reasons"] = {
  "ask-deal": () => "Разиграва се, когато обучаемият се почувства готов; опитите са два.",
  "play-deal": ({ owner }) => `Обучаемият е готов; чака ${owner} да разиграе и оцени симулацията.`,
  "last-try": () => "Първият опит не беше успешен. Остава още един и той е последен.",
  "deal-failed": ({ owner }) => `И двата опита са неуспешни; следващата стъпка е на ${owner}.`,
  "passed-earlier": ({ owner }) => `Изпълнено в предишно обучение; за прехвърляне от ${owner}.`,
};

export const queue: Words["queue"] = {
  deal: (title) => `За разиграване и оценка: ${title}`,
  "deal-failed": (title) => `Двата опита са неуспешни: ${title}`,
  "carry-over": (title) => `Изпълнено в предишно обучение: ${title}`,
};
export const open: Words["open"] = {
  deal: "Оцени",
  "deal-failed": "Реши",
  "carry-over": "Реши",
};

export const timeline: Words["timeline"] = {
  "evidence.asked": ({ title }) => `Поискано показване: ${title}`,
  "deal.scored": ({ title, score }) => `Оценена симулация: ${title}${score ? `, ${score}` : ""}`,
  "deal.drawn": ({ title }) => `Изтеглена карта: ${title}`,
  "deal.card-chosen": ({ title }) => `Избрана карта: ${title}`,
  "deal.corrected": ({ title, score }) => `Поправена оценка: ${title}${score ? `, ${score}` : ""}`,
};
export const journal: Words["journal"] = {
  "evidence.asked": "Поискано показване",
  "deal.scored": "Оценена симулация",
  "deal.drawn": "Изтеглена карта със сценарий",
  "deal.card-chosen": "Избрана карта със сценарий",
  "deal.corrected": "Поправена оценка на симулация",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "deal-asked": ({ title }) => `Вече се знае, че сте готови: „${title}“.`,
  "card-chosen": () => "Картата е сменена. Обучаемият вижда заданието ѝ.",
  "deal-passed": ({ name, score }) => `Симулацията е успешна: ${name}, ${score}.`,
  "deal-not-passed": ({ name, score }) =>
    `${score}: този път не достига. ${name} може да прочете бележките Ви.`,
};

export const refusals: Record<keyof typeof source.refusals, string> = {
  "no-grade": "Изберете оценка на този ред.",
  "deal-attempts-used-up": "И двата опита са използвани; трети няма.",
  "no-such-card": "Изберете карта, която е в употреба.",
  "card-tried": "Тази карта вече е давана при предишен опит. Изберете друга.",
  "not-asked": "Обучаемият още не е казал, че е готов.",
  "no-such-client": "Изберете кой е играл клиента: колега, а не обучаемият.",
};
