import type { calibration as source } from "#app/strings/en/calibration.ts";

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const two = new Intl.NumberFormat("bg-BG", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "negative",
});
const signed = new Intl.NumberFormat("bg-BG", {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "exceptZero",
});
const minus = (text: string) => text.replace("-", "−");

export const calibration: typeof source = {
  title: "Сверяване на оценките",
  toGrading: "Към оценяването",
  lead: "Няколко души оценяват едни и същи отговори, без да виждат чужди оценки, за да се види доколко са единодушни. Ничий резултат не се променя.",
  empty: "Още няма сверявания",
  emptyText: "Започва ги обучител или ръководител продажби; хората, които ще оценяват, ги намират тук.",
  rounds: "Сверявания, най-новите първо",
  columns: { question: "Въпрос", graders: "Оценяват", started: "Започнато", state: "Състояние" },
  open: "В процес",
  openMine: "В процес, оценявате и Вие",
  closed: "Сравнено",
  start: "Ново сверяване",
  startDo: "Започни сверяването",
  question: "Въпрос",
  choice: (quiz, prompt, n) => `${quiz}: ${prompt} (${many(n, "отговор", "отговора")})`,
  noQuestions: "Още няма писмен въпрос с поне пет отговора, които да са оценени и с обявен резултат.",
  howMany: "Колко отговора",
  howManyHint: ({ least, most }) =>
    `От ${least} до ${most}, изтеглени по жребий от най-новите; ако са по-малко, се вземат всички.`,
  whoGrades: "Кой оценява",
  whoGradesHint: "От двама до петима души. Техните собствени отговори не се включват.",
  round: "Сверяване на оценките",
  since: (at) => `Започнато: ${at}`,
  closedAt: (at) => `Приключено: ${at}`,
  guidance: "Какво съдържа добрият отговор",
  progress: "Кой колко е оценил",
  done: (n, of) => `${n} от ${of} оценки`,
  blind: "Оценките на всички се показват, когато всички са готови или сверяването бъде приключено.",
  nothingLeft: "Всички тези отговори са изтрити.",
  answerOf: (n, of) => `Отговор ${n} от ${of}`,
  mark: "Целият отговор",
  grades: { 0: "0: липсва", 1: "1: частичен", 2: "2: почти пълен", 3: "3: пълен" },
  save: "Запази моите оценки",
  saveHint:
    "Можете да се върнете и да ги промените, докато сверяването не приключи. Последната оценка го приключва.",
  close: "Приключи и сравни",
  closeHint: "Сравнява се оцененото дотук; след това никой не може да оценява.",
  agreement: "Съгласие",
  quadratic: "Претеглена капа, квадратична (Cohen 1968)",
  linear: "Претеглена капа, линейна",
  ordinal: "Алфа на Крипендорф, ординална (2011)",
  interval: "Алфа на Крипендорф, интервална",
  figure: (value, n) => `${minus(two.format(value))} (n = ${n})`,
  difference: (value, n) => `${minus(signed.format(value))} (n = ${n})`,
  tooFew: (n, least) => `твърде малко: ${n} при нужни поне ${least}`,
  noVariation: (n) => `няма разлики: всички ${n} са еднакви`,
  reading:
    "1 е пълно съгласие, 0 е колкото би дала случайността. Прието е оценките да се смятат за надеждни от 0,80 нагоре, а под 0,67 – не (Krippendorff). С n е означен броят на оцененото от поне двама души: всеки отговор и всеки ред от критериите.",
  drift: "По-строго или по-меко",
  driftCaption: "Съгласие и разлика на всеки оценяващ спрямо останалите, по редове от критериите",
  line: "Ред",
  allLines: "Всички редове",
  driftText:
    "Числото е средната разлика от средното на оценките на останалите, в стъпки от 0 до 3: над 0 е по-меко, под 0 – по-строго.",
  answers: "Отговорите с оценките на всички",
  marksOf: (n) => `Оценки на отговор ${n}`,
  noMark: "–",
};
