import type { teams as source } from "#app/strings/en/teams.ts";

export const teams: typeof source = {
  title: "Екипи", add: "Добавете екип", empty: "Още няма екипи", name: "Име", head: "Ръководител продажби", headedBy: (name) => `Ръководител: ${name}`,
  noHeads: "Първо дайте на някого роля на ръководител продажби от „Хора“.", members: (n) => (n === 1 ? "В него е 1 обучаем" : `В него са ${n} обучаеми`),
};
