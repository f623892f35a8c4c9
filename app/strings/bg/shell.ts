import type { shell as source } from "#app/strings/en/shell.ts";

export const shell: typeof source = {
  skip: "Към съдържанието",
  more: "Още",
  navLabel: "Основна навигация",
  signOut: "Изход",
  demo: "Това е демонстрация с измислени хора. Нищо от направеното тук не стига до никого.",
  printed: (company, at, by) => `${company} · отпечатано на ${at} · ${by}`,
  nav: {
    today: "Днес",
    journey: "Моят път",
    board: "Табло",
    queue: "Чакащи",
    mentees: "Обучаеми",
    grading: "Оценяване",
    questions: "Въпроси",
    checks: "Проверки",
    exceptions: "Изключения",
    products: "Продукти",
    documents: "Документи",
    programme: "Програма",
    people: "Хора",
    teams: "Екипи",
    calendar: "Календар",
    company: "Фирма",
    journal: "Дневник",
  },
};
