import type { journal as source } from "#app/strings/en/journal.ts";

export const journal: typeof source = {
  title: "Дневник", lead: "Всеки факт и всяко решение, свързани така, че личи всяка промяна. В него няма имена и свободен текст; имената се търсят отделно.",
  head: (n) => `${n} записа; последен:`, filter: "Вид запис", empty: "Няма нищо при този филтър", system: "системата",
  columns: { seq: "№", at: "Кога", what: "Какво", who: "Кой", whom: "За кого", hash: "Отпечатък" },
  kinds: {
    all: "Всички", gate: "Преминаване", evidence: "Доказателства", attempt: "Тестове", activity: "Активност", enrollment: "Обучения", mentor: "Наставници",
    person: "Хора", session: "Влизания", credential: "Пароли",
  },
  acts: {
    "person.created": "Добавен човек", "person.changed": "Променен човек", "person.deactivated": "Спрян достъп", "person.reactivated": "Възстановен достъп",
    "session.started": "Вход", "session.ended": "Изход", "session.ended-others": "Изход от другите устройства", "session.ended-all": "Изход, направен от администратор",
    "credential.changed": "Зададена парола", "link.invitation": "Създадена покана", "link.reset": "Създадена връзка за парола", "company.set-up": "Настроена фирма",
    "team.created": "Добавен екип", "team.changed": "Променен екип", "calendar.changed": "Променен календар", "calendar.restored": "Премахнат ден от календара",
    "enrollment.created": "Включване в обучение", "enrollment.paused": "Пауза", "enrollment.resumed": "Продължаване", "enrollment.ended": "Приключване", "mentor.assigned": "Определен наставник",
    "evidence.done": "Изпълнена задача", "evidence.confirmed": "Потвърдена задача", "evidence.signed": "Подписан документ", "evidence.asked": "Молба за показване",
    "evidence.shown": "Показано и подписано", "evidence.able": "„Мога да го правя“", "evidence.not-yet": "Още не", "evidence.struck": "Отменено",
    "activity.logged": "Записана активност", "activity.struck": "Отменена активност",
    "attempt.started": "Започнат тест", "attempt.submitted": "Предаден тест", "attempt.marked": "Оценен отговор", "attempt.released": "Обявен резултат", "attempt.granted": "Даден опит",
    "gate.confirmed": "Потвърдено преминаване", "gate.override": "Направено изключение", "gate.not-yet": "Преминаване: още не", "override.confirmed": "Потвърдено изключение",
    "programme.published": "Публикувана програма", "document.published": "Публикуван документ", "question.published": "Публикуван въпрос", "quiz.published": "Публикуван тест",
  },
};
