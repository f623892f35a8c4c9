import type { questionImport as source } from "#app/strings/en/question-import.ts";

export const questionImport: typeof source = {
  title: "Внасяне на въпроси", lead: "От GIFT, Aiken, Moodle XML, CSV или таблица, копирана от електронна таблица. Виждате какво се взема и какво не, преди да се запише нещо.",
  labels: {
    text: "Поставете въпросите тук", textHint: "GIFT, Aiken, Moodle XML или таблица, копирана от Excel.", file: "Или изберете файл", fileHint: "До 4 MB; по-големите – от командния ред (вижте ръководството).", format: "Формат", guess: "Разпознай го",
    language: "Език на въпросите", tags: "Етикети за всички", tagsHint: "Разделени със запетаи; по тях тестовете могат да теглят.", look: "Първо ги прегледайте", back: "Към банката с въпроси", import: (n) => (n === 1 ? "Внесете 1 въпрос" : `Внесете ${n} въпроса`),
    busy: (n) => (n > 500 ? `Записват се ${n} въпроса; няколко секунди. Влизат всички или нито един.` : "Записват се; влизат всички или нито един."),
    taken: "Ще бъдат взети", refused: "Не могат да бъдат взети", notes: "Какво не се пренася", last: "Предишни внасяния", undo: "Върнете", undone: "върнато", examples: "Примери", again: "Други въпроси", line: (n) => `ред ${n}`,
    first: (n, of) => (of > n ? `Първите ${n} от ${of}:` : ""), exportGift: "Изнасяне като GIFT", exportXml: "Изнасяне като Moodle XML",
  },
  formats: { gift: "GIFT", aiken: "Aiken", "moodle-xml": "Moodle XML", csv: "CSV или таблица" },
  counts: (read, fresh, same, refused) => `Прочетени: ${read}. За вземане: ${fresh}, вече ги има: ${same}, не могат да се вземат: ${refused}.`,
  row: (n, format, by, at) => `${n === 1 ? "1 въпрос" : `${n} въпроса`} от ${format}, ${by}, ${at}`,
  refusals: {
    "not-readable": "не може да се прочете в този формат", "no-question-text": "няма въпрос", "no-answers": "няма отговор, който да се запази", "too-few-options": "има по-малко от две възможности", "no-right-option": "няма верен отговор",
    "all-right": "има само верни отговори", "several-right": "има няколко верни отговора, а се иска един", "twice-the-same": "казва едно и също два пъти", "unknown-kind": "е от вид, какъвто тук няма", "not-a-number": "има стойност, която не е число",
    "too-long": "е твърде дълъг", "no-such-product": "посочва продукт, който го няма", "unknown-right-answer": "посочва верен отговор извън възможностите", "description-only": "е описание без въпрос",
    "calculated-elsewhere": "се изчислява по формула на Moodle; напишете го наново като изчисление по ценовата листа",
  },
  notes: {
    "points-rounded": "точките са закръглени до цели", "case-ignored": "малки и главни букви се приемат за еднакви", "image-dropped": "пропусната е картинка", "hints-dropped": "пропуснати са подсказки", "penalty-dropped": "пропусната е санкцията за следващи опити",
    "feedback-dropped": "пропуснат е текст за обратна връзка", "unit-factors-dropped": "запазена е само първата мерна единица", "always-shuffled": "тук възможностите винаги се разбъркват", "no-model-answer": "още няма образцов отговор", "formula-kept-as-text": "формула е запазена като текст",
    "table-flattened": "таблица е изписана на редове", "wrong-answers-dropped": "пропуснати са текстове за грешни отговори", "credit-as-weights": "точките по възможности са запазени като тежести", "response-fields-dropped": "пропуснат е шаблон или прикачен файл",
  },
};
