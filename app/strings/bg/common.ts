import { inZone } from "#app/strings/zone.ts";
import type { common as source } from "#app/strings/en/common.ts";

const day = new Intl.DateTimeFormat("bg", {
  day: "numeric",
  month: "2-digit",
  year: "numeric",
  timeZone: "UTC",
});
const weekday = new Intl.DateTimeFormat("bg", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});
const dayAt = inZone("bg", { weekday: "long", day: "numeric", month: "long" });
const time = inZone("bg", { hour: "2-digit", minute: "2-digit" });
const wholeDay = new Intl.DateTimeFormat("bg", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const momentAt = inZone("bg", {
  day: "numeric",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});
/** Without the abbreviated "година", which would put two full stops at the end of a sentence. */
const bare = (text: string) => text.replace(/\sг\./, "");
const unknown = "Не знаем дали е записано. Написаното е още тук; опитайте пак.";

export const common: typeof source = {
  save: "Запази",
  cancel: "Отказ",
  undo: "Отмени",
  back: "Назад",
  open: "Отвори",
  add: "Добави",
  remove: "Премахни",
  search: "Търси",
  rows: {
    remove: "Махни",
    removed: (row) => `Махнат ред: ${row}.`,
    up: "Премести нагоре",
    down: "Премести надолу",
  },
  yes: "Да",
  no: "Не",
  none: "Няма",
  optional: "по желание",
  previous: "Предишна",
  next: "Следваща",
  pages: "Страници",
  toHome: "Към моята начална страница",
  onThisPage: "На тази страница",
  problemTitle: "Има проблем",
  errorTitle: "Грешка: ",
  password: "Вашата парола",
  passwordHint: "След пет минути решенията я искат отново.",
  reason: "Причина",
  reasonHint: "С няколко думи. Остава записана.",
  notFound: {
    title: "Страницата не е намерена",
    text: "Адресът може да е сгрешен или да нямате достъп до това, което е на него.",
  },
  noPage: {
    title: "На този адрес няма страница",
    text: "Той приема само формуляри. Върнете се на страницата с формуляра или идете на началната си страница.",
  },
  forbidden: {
    title: "Нямате достъп до тази страница",
    text: "Тя не е част от Вашата роля. Ако Ви трябва, обърнете се към администратора.",
  },
  signedOut: {
    title: "Излязохте от системата",
    text: "Мина доста време. Последната промяна не е записана; влезте отново и ще се върнете тук.",
  },
  signInAgain: "Влез отново",
  tryAgain: "Опитай пак",
  trouble: {
    lost: (wasSent) =>
      wasSent
        ? `Няма връзка. ${unknown}`
        : "Няма връзка. Оставате на тази страница; опитайте пак, когато се върне.",
    busy: (wasSent) =>
      wasSent
        ? `В момента сървърът е претоварен. ${unknown}`
        : "В момента сървърът е претоварен. Оставате на тази страница; опитайте пак след няколко секунди.",
    failed: () => `Нещо се обърка при нас. ${unknown}`,
    "signed-out": () => "Сесията Ви изтече и това не е записано. Написаното е още тук.",
    "too-large": () => "Това е повече, отколкото може да се изпрати наведнъж. Нищо не е записано.",
    refused: () => "Това вече не е възможно тук. Нищо не е записано.",
  },
  failed: {
    title: "Нещо се обърка при нас",
    text: "Ако сте записвали нещо, проверете първо дали го има, и опитайте пак. Ако се повтаря, кажете на администратора.",
  },
  day: (on) => bare(day.format(new Date(on))),
  longDay: (on) => weekday.format(new Date(on)),
  range: (from, to, of) => `${from}–${to} от ${of}`,
  moment: (at) => bare(momentAt(at)),
  time,
  wholeDay: (on) => bare(wholeDay.format(new Date(on))),
  dayAt,
  percent: (bp) => `${Math.floor(bp / 100)}%`,
  minutes: (n) => `около ${n} мин`,
  workingDays: (n) => (n === 1 ? "1 работен ден" : `${n} работни дни`),
};
