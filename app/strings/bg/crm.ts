import type { crm as source } from "#app/strings/en/crm.ts";
import { lineProblems } from "./imports.ts";

const lines = (n: number) => (n === 1 ? "1 ред" : `${n} реда`);
const money = new Intl.NumberFormat("bg", { style: "currency", currency: "EUR" });
const month = new Intl.DateTimeFormat("bg", { month: "long", year: "numeric", timeZone: "UTC" });

export const crm: typeof source = {
  title: "Внасяне от CRM",
  lead: "Обаждания и срещи, сделки или резултатите за месеца, както ги изнася Вашият CRM. Виждате какво ще стане, преди да се запише нещо. Един и същ файл два пъти не променя нищо.",
  pasteHint: "Заедно със заглавията. Файловете от HubSpot, Pipedrive и Bitrix24 се разпознават.",
  list: "Какво има във файла",
  lists: {
    activities: "Обаждания, срещи, оферти и заявки",
    deals: "Спечелени и загубени сделки",
    results: "План и резултат по месеци",
  },
  from: "Изнесен от",
  crms: { hubspot: "HubSpot", pipedrive: "Pipedrive", bitrix24: "Bitrix24", other: "друга програма" },
  dayOrder: "Дати като 03/04/2026",
  dayOrderHint: "Нищо във файла не показва кое число е денят. Отговорът Ви се запомня.",
  chooseOrder: "Избери",
  dayOrders: { "day-first": "първо денят: 3 април", "month-first": "първо месецът: 4 март" },
  unit: "Планът и резултатът са в",
  units: { money: "евро", count: "бройки" },
  columns: {
    externalId: "Номер (ID) в CRM",
    kind: "Вид",
    day: "Дата",
    time: "Час",
    done: "Изпълнено или не",
    owner: "Кой (име)",
    ownerEmail: "Кой (имейл)",
    state: "Спечелена или загубена",
    wonOn: "Спечелена на",
    lostOn: "Загубена на",
    product: "Продукт",
    value: "Стойност",
    month: "Месец",
    plan: "План",
    result: "Резултат",
  },
  owners: "Кой кой е",
  ownersLead: "Отговорите Ви се запомнят. Редовете за други хора не се внасят.",
  owner: (name, n) => `${name} (${lines(n)})`,
  nobody: "Не се обучава тук",
  counts: (fresh, changed, same, bad) =>
    `${fresh} нови · ${changed} променени · ${same} без промяна · ${bad} с проблем`,
  passed: {
    others: (n) => `${lines(n)} за други хора`,
    undone: (n) => `${lines(n)}, които още не са изпълнени или приключени`,
    "other-kinds": (n) => `${lines(n)} от вид, който не се брои`,
    early: (n) => `${lines(n)} отпреди първия ден`,
    over: (n) => `${lines(n)} за хора с приключило обучение`,
  },
  passedOver: (texts) => `Не се внасят: ${texts}.`,
  struck: (n) => `${lines(n)}: зачеркнати тук с причина; остават зачеркнати.`,
  vanished: "Вече ги няма във файла",
  vanishedLead:
    "Записани са тук за дните от този файл, но в него ги няма. Нищо не се изтрива; сгрешеното се поправя от страницата на човека.",
  problems: {
    ...lineProblems,
    "id-missing": (n) =>
      `${lines(n)}: няма номер (ID). Без номера от CRM един и същ запис би се броил два пъти`,
    "id-twice": (n) => `${lines(n)}: номерът вече се среща по-нагоре`,
    "owner-missing": (n) => `${lines(n)}: не пише за кого е. Изберете колоната с името`,
    "day-missing": (n) => `${lines(n)}: няма дата`,
    "not-a-day": (n) => `${lines(n)}: не е дата`,
    "unclear-day": (n) =>
      `${lines(n)}: не е ясно кое е денят и кое месецът. Изберете по-горе и прегледайте отново`,
    "month-missing": (n) => `${lines(n)}: няма месец`,
    "month-twice": (n) => `${lines(n)}: месецът на този човек вече се среща по-нагоре`,
    "result-missing": (n) => `${lines(n)}: няма нито план, нито резултат`,
    "unclear-amount": (n) =>
      `${lines(n)}: хиляди ли са това, или три знака след запетаята? Напишете 1234 или 1,23`,
    "not-an-amount": (n) => `${lines(n)}: не е сума в евро или левове`,
    "kept-elsewhere": (n) => `${lines(n)}: записано за човек извън Вашия екип`,
  },
  willAdd: "Ще бъдат добавени",
  willChange: "Ще бъдат поправени",
  nothing: "Нищо няма да се промени.",
  do: (n) => (n === 1 ? "Внеси 1 запис" : `Внеси ${n} записа`),
  done: (what, added, changed, by, at) => `${what}: ${added} нови, ${changed} поправени, ${by}, ${at}`,
  undo: "Отмени внасянето",
  undoLead: (n) =>
    n === 1
      ? "Внесеният запис се зачерква; ако е поправил друг, той отново важи. И двата остават в историята."
      : `Внесените ${n} записа се зачеркват; поправените отново стават каквито са били. Всичко остава в историята.`,
  kindOf: {
    call: "обаждане",
    meeting: "среща",
    offer: "оферта",
    application: "заявка",
    referral: "препоръка",
  },
  won: "спечелена",
  lost: "загубена",
  money: (cents) => money.format(cents / 100),
  month: (day) => month.format(new Date(day)),
  planOf: (text) => `план ${text}`,
  resultOf: (text) => `резултат ${text}`,
  change: (before, after) => `${before} → ${after}`,
};
