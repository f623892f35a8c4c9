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
  kept: "Запазва се в движение.",
  scoreTogether: "Оцени с колеги",
  scoreAlone: "Оценяване от един човек",
  newPanel: "Общо оценяване",
  newPanelLead: "Всеки оценява на своя телефон и не вижда чуждите оценки, докато не запазят всички.",
  scorers: "Кой оценява заедно с Вас?",
  scorersHint: "От един до четирима колеги. Ще го намерят в „Чакащи“.",
  clientWho: "Кой играе клиента?",
  openPanel: "Започни оценяването",
  panelOf: (names) => `Оценяват заедно: ${names}`,
  panel: "Кой оценява",
  attemptNumber: (n) => `Опит ${n}`,
  clientIs: (name) => `клиент: ${name}`,
  blind: "Никой не вижда оценките Ви, докато не запазят всички. Всяко докосване се пази.",
  saveMarks: "Запази оценките ми",
  hasSaved: "Запазено",
  notSaved: "Без оценки",
  stillScores: "Оценява",
  waitsForOthers: "Изчакват се останалите.",
  leadRecords: (name) => `Общия резултат записва ${name}.`,
  refresh: "Обнови",
  closePanel: "Продължи със запазените оценки",
  cancelPanel: "Спри общото оценяване",
  compared: "Оценките една до друга",
  apart: (n) =>
    n === 0
      ? "Никой ред не се разминава с две или повече степени."
      : n === 1
        ? "Един ред се разминава с две или повече степени. Обсъдете го."
        : `${n} реда се разминават с две или повече степени. Обсъдете ги.`,
  differs: "Голяма разлика",
  agreed: "Запиши общия резултат",
  agreedLead: "Това се брои за опита; до него остават и оценките на всеки.",
  marksOfEach: "Оценките на всеки",
  toScore: "Симулации за оценяване",
  save: "Запази резултата",
  lastTry: "Това е последният опит.",
  decideDo: "Реши",
  decideLead: (name) => `${name}: не остават опити. Решава човек, а не самият резултат.`,
  nothingToDecide: "Сега няма какво да се решава.",
  repeat: "Повторно обучение и още един опит",
  repeatText:
    "Изключение, по едно за човек. Носи Вашето име и причина, обучаемият ги чете, а управителят го вижда в списъка с изключенията. Третият опит има своя карта.",
  repeatReason: "Какво се повтаря и защо още един опит?",
  grantTry: "Дай още един опит",
  end: "Друга работа или край на обучението",
  endText:
    "Приключете обучението с причина, включително преместване на друга работа, или преминете етапа с изключение.",
  endAfterException:
    "Единственото изключение е използвано. Приключете обучението с причина, включително преместване на друга работа, или преминете етапа с изключение.",
  exceptionBy: (name, at) => `Още един опит по изключение: ${name}, ${at}`,
  decide: "Решение как се продължава",
  decideText: "Не остават опити. Какво може да последва, е на една страница.",
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
  "extra-try": () => "Даден е още един опит по изключение. Той е последен.",
  "deal-failed": ({ owner }) => `Не остават опити; следващата стъпка е на ${owner}.`,
  "passed-earlier": ({ owner }) => `Изпълнено в предишно обучение; за прехвърляне от ${owner}.`,
};

export const queue: Words["queue"] = {
  deal: (title) => `За разиграване и оценка: ${title}`,
  "deal-failed": (title) => `Не остават опити: ${title}`,
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
  "deal.panel-opened": ({ title }) => `Общо оценяване: ${title}`,
  "deal.panel-scored": ({ title }) => `Запазени оценки: ${title}`,
  "deal.panel-closed": ({ title }) => `Приключено оценяване: ${title}`,
  "deal.panel-cancelled": ({ title }) => `Спряно общо оценяване: ${title}`,
  "deal.excepted": ({ title }) => `Още един опит по изключение: ${title}`,
  "deal.corrected": ({ title, score }) => `Поправена оценка: ${title}${score ? `, ${score}` : ""}`,
};
export const journal: Words["journal"] = {
  "evidence.asked": "Поискано показване",
  "deal.scored": "Оценена симулация",
  "deal.drawn": "Изтеглена карта със сценарий",
  "deal.card-chosen": "Избрана карта със сценарий",
  "deal.panel-opened": "Започнато общо оценяване на симулация",
  "deal.panel-scored": "Запазени оценки на един от оценяващите",
  "deal.panel-closed": "Приключено общо оценяване на симулация",
  "deal.panel-cancelled": "Спряно общо оценяване на симулация",
  "deal.excepted": "Даден трети опит за симулация",
  "deal.corrected": "Поправена оценка на симулация",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "deal-asked": ({ title }) => `Вече се знае, че сте готови: „${title}“.`,
  "card-chosen": () => "Картата е сменена. Обучаемият вижда заданието ѝ.",
  "panel-opened": () => "Може да оценявате; колегите Ви ще го намерят в „Чакащи“.",
  "panel-saved": () => "Оценките Ви са запазени. Останалите още оценяват.",
  "panel-closed": () => "Оценяването приключи. Ето оценките на всички.",
  "panel-cancelled": () =>
    "Общото оценяване е спряно. Може да оцени един човек или да изберете колеги отново.",
  "extra-try-granted": ({ name }) => `${name}: още един опит. Причината Ви може да се прочете от обучаемия.`,
  "deal-passed": ({ name, score }) => `Симулацията е успешна: ${name}, ${score}.`,
  "deal-not-passed": ({ name, score }) =>
    `${score}: този път не достига. ${name} може да прочете бележките Ви.`,
};

export const refusals: Record<keyof typeof source.refusals, string> = {
  "no-grade": "Изберете оценка на този ред.",
  "deal-attempts-used-up": "И двата опита са използвани; трети няма.",
  "no-such-card": "Изберете карта, която е в употреба.",
  "card-tried": "Тази карта вече е давана при предишен опит. Изберете друга.",
  "panel-open": "Този опит се оценява от няколко души. Изчакайте да приключат или спрете общото оценяване.",
  "panel-over": "Оценяването е приключило или оценките Ви вече са запазени.",
  "nobody-saved": "Още никой не е запазил оценки.",
  "no-such-scorer": "Изберете наставници, обучители или ръководители, а не обучаемия.",
  "two-to-five-scorers": "Изберете от един до четирима колеги.",
  "deal-not-failed": "Има още опит или симулацията е успешна.",
  "extra-try-used": "На този човек вече е даван още един опит; изключението е само едно.",
  "not-asked": "Обучаемият още не е казал, че е готов.",
  "no-such-client": "Изберете кой е играл клиента: колега, а не обучаемият.",
};
