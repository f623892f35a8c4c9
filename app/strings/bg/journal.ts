import type { journal as source } from "#app/strings/en/journal.ts";

export const journal: typeof source = {
  title: "Дневник",
  lead: "Всеки факт и всяко решение, свързани така, че личи всяка промяна. В него няма имена и свободен текст; имената се търсят отделно.",
  head: (n) => `${n} записа; последен:`,
  filter: "Вид запис",
  empty: "Няма записи по този филтър",
  system: "системата",
  columns: { seq: "№", at: "Кога", what: "Какво", who: "Кой", whom: "За кого", hash: "Отпечатък" },
  kinds: {
    all: "Всички",
    gate: "Преминаване",
    evidence: "Доказателства",
    attempt: "Тестове",
    activity: "Активност",
    enrollment: "Обучения",
    mentor: "Наставници",
    person: "Хора",
    session: "Влизания",
    credential: "Пароли",
  },
};
