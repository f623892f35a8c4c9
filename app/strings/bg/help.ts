import type { help as source } from "#app/strings/en/help.ts";

export const help: typeof source = {
  stuck: "Имам нужда от помощ",
  question: "Какво Ви затруднява?",
  goesTo: (name) => `Получава го ${name} и отговаря тук.`,
  ask: "Изпрати въпроса",
  waitsFor: (name) => `Въпросът Ви чака отговор от ${name}`,
  asks: (name) => `${name} има затруднение`,
  withdraw: "Оттегли въпроса",
  answer: "Отговори",
  answeredBy: (name) => `Отговор от ${name}:`,
  talkedWith: (name) => `Изяснено в разговор с ${name}.`,
  title: (name) => `Въпрос от ${name}`,
  toQueue: "Чакат Вас",
  yourAnswer: "Вашият отговор",
  answerHint: "Оставете празно, ако сте го изяснили в разговор.",
  send: "Изпрати отговора",
  talked: "Изяснено в разговор",
  colleagues: "колегите Ви",
  yours: "Вашите въпроси",
};
