import { inZone } from "#app/strings/zone.ts";
import type { quizzes as source } from "#app/strings/en/quizzes.ts";

const clock = inZone("bg", { hour: "2-digit", minute: "2-digit" });
const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const left = (n: number, of: number) =>
  n === 0 ? `не остава нито един от ${of}` : `${n === 1 ? "остава" : "остават"} ${n} от ${of}`;
const duration = (minutes: number) => {
  if (minutes < 60) return many(minutes, "минута", "минути");
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours < 48)
    return `${many(hours, "час", "часа")}${rest > 0 ? ` и ${many(rest, "минута", "минути")}` : ""}`;
  return many(Math.round(minutes / 1440), "ден", "дни");
};
const leftOf = (minutes: number) => (minutes < 1 ? "по-малко от минута" : duration(minutes));

const euro = (cents: number) =>
  new Intl.NumberFormat("bg-BG", { style: "currency", currency: "EUR" }).format(cents / 100);
const share = (bp: number) => `${(bp / 100).toLocaleString("bg-BG")}%`;

export const quizzes: typeof source = {
  toJourney: "Към обучението",
  toQuiz: "Към теста",
  rules: "Правила",
  questions: "Въпроси",
  passingScore: "За да е издържан",
  atLeast: (percent) => `поне ${percent}`,
  mustHaves: "Задължителни",
  mustHavesText: (n, percent) =>
    `${many(n, "въпрос трябва", "въпроса трябва")} да се издържат и поотделно: поне ${percent} на всеки`,
  missed: (n, percent) =>
    `${n === 1 ? "Пропуснат е 1 задължителен въпрос" : `Пропуснати са ${n} задължителни въпроса`}: нужни са поне ${percent} на всеки.`,
  window: "Дни за изпита",
  openUntil: (day) => `до края на деня: ${day}`,
  timeLimit: "Време",
  noTimeLimit: "колкото Ви е нужно",
  timeLimitText: (minutes) => `${duration(minutes)} от началото; брои се по часовника на сървъра`,
  timeCut: (minutes) =>
    `До края на изпита ${minutes <= 1 || minutes === 60 ? "остава" : "остават"} само ${leftOf(minutes)}. Опит, започнат сега, свършва тогава.`,
  timeCutText: (minutes, usual) =>
    `${leftOf(minutes)}, до края на изпита${usual === null ? "" : ` (иначе ${duration(usual)})`}`,
  attempts: "Опити",
  attemptsText: left,
  coolDown: "Между опитите",
  coolDownText: (minutes) => (minutes === 0 ? "без изчакване" : `изчакване ${duration(minutes)}`),
  grading: "Писмени отговори, ако има",
  gradingText: (by, within) => {
    const party = { trainer: "обучител", mentor: "наставника", head: "ръководителя продажби" }[by];
    return `преглеждат се от ${party} в срок от ${within}`;
  },
  start: "Започни теста",
  startAgain: "Започни нов опит",
  continue: "Продължи опита",
  startHint: "Отговорите се записват, докато работите. Можете да излезете и да се върнете.",
  startHintTimed: "Времето тече от началото, дори докато Ви няма. Отговорите се записват, докато работите.",
  seeResult: "Виж резултата",
  timeOver: "Времето изтече. Зачитат се отговорите, записани дотогава.",
  waitsFor: (owner, since, on) => `Предаден на ${since}; чака ${owner}. Обещан срок: ${on}.`,
  past: "Досегашни опити",
  noAttempts: "Още няма опити.",
  attemptNumber: (n) => `Опит ${n}`,
  attempt: "Опит",
  handedIn: "Предаден",
  result: "Резултат",
  attemptStates: {
    open: "Още не е предаден",
    "time-over": "Времето изтече",
    waiting: "Чака оценяване",
    passed: "Издържан",
    failed: "Още не е издържан",
  },
  notHandedIn: "още не",
  needed: (percent) => `нужни ${percent}`,
  grantedBy: (name, at, remedy) => `${name} разреши още един опит (${at}): „${remedy}“`,

  questionOf: (n, of) => `Въпрос ${n} от ${of}`,
  timeLeft: (minutes, at) =>
    minutes < 1
      ? `Остава по-малко от минута: времето изтича в ${clock(at)}.`
      : `Времето изтича в ${clock(at)}: ${minutes === 1 ? "остава" : "остават"} ${duration(minutes)}.`,
  left: (minutes, at) =>
    minutes < 1
      ? `остава по-малко от минута, до ${clock(at)}`
      : `${minutes === 1 ? "остава" : "остават"} ${duration(minutes)}, до ${clock(at)}`,
  timeSoonOver:
    "Времето почти изтече. Предайте каквото имате; записаните отговори се зачитат така или иначе.",
  yourAnswer: "Вашият отговор",
  chooseHere: "Изберете…",
  place: (n) => `${n}.`,
  answer: "Вашият отговор",
  next: "Напред",
  previous: "Предишен",
  leave: "Запази и излез",
  kept: {
    saving: "Записва се…",
    saved: "Всичко написано тук е записано.",
    unsaved: "Още не е записано, опитваме отново. Написаното се пази в този браузър, докато бъде записано.",
    signedOut: "Още не е записано: сесията Ви изтече. Написаното се пази в този браузър.",
    refused: "Още не е записано.",
    unsavedOf: (n) => `Въпрос ${n}: последно написаното още не е записано.`,
  },
  newerAnswer: "По-нов отговор на този въпрос е записан в друг прозорец. Този не е записан.",
  showNewer: "Покажи по-новия отговор",
  noLongerOpen: "Опитът вече не е отворен; нищо повече не се записва.",

  check: "Преглед на отговорите",
  checkLead: (open) =>
    open === 0
      ? "На всички въпроси е отговорено."
      : `${many(open, "въпрос е", "въпроса са")} без отговор. Можете да предадете и така.`,
  unanswered: "Още без отговор",
  answered: "Отговорен",
  change: "Промени",
  changeQuestion: (n) => `Промени въпрос ${n}`,
  handIn: "Предай",
  handInHint: "След това нищо не може да се променя.",

  passed: (score, needed) => `Издържан: ${score}. Нужни бяха поне ${needed}.`,
  failed: (score, needed) => `Още не: ${score}. Нужни са поне ${needed}.`,
  waiting: (n, owner) => `${many(n, "отговор чака", "отговора чакат")} ${owner}.`,
  toRelease: (owner) => `Резултатът чака ${owner} да го обяви.`,
  waitingSince: (since, on) =>
    `Предаден на ${since}, обещан срок: ${on}. Чакането не се брои за Ваше закъснение.`,
  stillOpen: "Този опит още не е предаден.",
  goOn: "Към следващата стъпка",
  nextAttempt: (n, of) => `Може да започнете нов опит (${left(n, of)}).`,
  nextAttemptAt: (until, n, of) => `Следващият опит се отваря на ${until} (${left(n, of)}).`,
  usedUp: (owner) => `Всички опити са използвани. Следващата стъпка е на ${owner}, заедно с Вас.`,
  whatNext: "Какво следва и какво помага дотогава",
  beginOral: "Започни изпита",
  goOnOral: "Продължи изпита",
  oralHint: "Устен изпит: въпросите се теглят сега, Вие ги задавате и накрая и двамата потвърждавате.",
  confirmOral: "Да, този изпит се проведе",
  confirmOralText: (by, place) => `Изпитващ: ${by} (${place}). Потвърдете и резултатът се обявява.`,
  oralNote: "Бележка на изпитващия",
  oralGoing: "Изпитът тече.",
  practiceOf: (title) => `Упражнение: ${title}`,
  practiceCounts: "Не се брои: не се използва опит и не се пази резултат.",
  practiceCheck: "Провери отговорите",
  practised: (right, of) => `${right} от ${of} верни`,
  practiceAgain: "Още едно упражнение",
  practice: "Първо упражнение",
  noPractice: "Още няма въпроси за упражнение",
  noPracticeText:
    "Обучителят може да отдели въпроси за упражнение; въпросите от самия тест не се показват тук.",
  rightOf: (n, of) => `${n} от ${of} верни`,
  scoreBar: (score, needed) => `${score}; за издържане са нужни ${needed}`,
  rightOnes: (n) => `Верни: ${n}`,
  review: "Въпрос по въпрос",
  given: "Даден отговор",
  noAnswer: "няма отговор",
  verdicts: {
    right: "Вярно",
    partly: "Отчасти вярно",
    wrong: "Невярно",
    waiting: "Чака оценяване",
    almost: "Почти: разлика от една буква",
  },
  right: "Верен отговор",
  worked: "Изчислението",
  workedOffer: ({
    asks,
    volume,
    deferralDays,
    listCents,
    tierBp,
    takesBp,
    discountBp,
    unitCents,
    totalCents,
  }) => [
    `Цена по листа ${euro(listCents)}.`,
    `За обем ${volume.toLocaleString("bg-BG")} отстъпката е ${share(tierBp)}.`,
    deferralDays === 0
      ? "При плащане веднага отстъпката не намалява."
      : `Отложено плащане до ${many(deferralDays, "ден", "дни")} намалява отстъпката с ${share(takesBp)}.`,
    `Отстъпката е ${share(discountBp)}.`,
    ...(asks === "discount" ? [] : [`Единичната цена е ${euro(unitCents)}.`]),
    ...(asks === "total" ? [`Общо: ${euro(totalCents)}.`] : []),
  ],
  about: (option) => `За „${option}“`,
  model: "Какво съдържа добрият отговор",
  explanation: "Защо",
  comment: "Коментар на оценяващия",
  held: "Още не се показва: може да се падне в тест, който Ви предстои.",
  hidden: "Верните отговори се показват, когато тестът бъде издържан или опитите са изчерпани.",
  retest: "Повторно изпитване",
  changed: (because, score, by, at, reason) =>
    `${because === "retest" ? "Повторно изпитване" : "Преизчислено след поправка на ключа"}: ${score} (${by}, ${at}). ${reason}`,
  grade: "Оцени този опит",
  or: " или ",
  figure: (value, tolerance, unit) =>
    `${value.toLocaleString("bg")}${unit ? ` ${unit}` : ""}${tolerance > 0 ? ` (± ${tolerance.toLocaleString("bg")})` : ""}`,

  extra: "Разреши още един опит",
  extraTitle: (name) => `Още един опит за ${name}`,
  extraLead: (title) =>
    `Всички опити за „${title}“ са използвани. Разрешете още един и напишете какво е направено, за да мине по-добре.`,
  remedy: "Какво е направено или уговорено",
  remedyHint:
    "С няколко думи; обучаемият може да ги прочете. Например: минахме заедно през ценовата листа във вторник.",
  allow: "Разреши опита",
  otherWays: "Или друго решение",
  makeException: "Направи изключение",
  endInstead: "Приключи обучението",
  extraNotNeeded: "Няма какво да се разрешава: остават опити или тестът е издържан.",
};
