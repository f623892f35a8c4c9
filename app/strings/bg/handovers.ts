import type { handovers as source } from "#app/strings/en/handovers.ts";

export const handovers: typeof source = {
  title: (name) => `Бележка за предаване: ${name}`,
  leadOwn: (to) => `${to} поема след Вас. Напишете какво трябва да знае.`,
  leadFor: (from, to) => `${to} поема след ${from}.`,
  record: "Какво е отворено",
  recordHint: "Попълнено е от записаното; променете го, както искате.",
  along: "Как се работи с този човек",
  seen: (name, to) => `Четат я ${to}, ръководителят продажби и ${name}.`,
  send: "Предай",
  without: "Продължи без бележка",
  cases: "Отворени казуси",
  open: "Отворено в този етап",
  points: "Уговорено в разговорите",
  permits: "Допуски",
  by: (name, at) => `Предаване от ${name}, ${at}`,
};
