import type * as source from "#app/strings/en/wings/company.ts";
import type { NoticeParts, Say } from "#app/strings/sentence-parts.ts";

export const refusals: Record<keyof typeof source.refusals, string> = {
  "cover-too-long":
    "Изберете ден в рамките на три месеца. При по-дълго отсъствие предайте обучаемите на друг.",
  "no-such-cover":
    "Изберете колега, който може да замества: наставник за наставник, ръководител за ръководител, и който не отсъства.",
  "covered-already": "Вече имате заместник.",
  "no-days": "Изберете поне един ден от седмицата.",
  erased: "Личните данни са изтрити; добавете нов човек.",
  "still-active": "Първо прекратете достъпа.",
  "still-in-onboarding": "Обучението още тече; първо го приключете.",
  held: "Данните се пазят по посочена причина; първо прекратете пазенето.",
  "already-at-work": "Някой от внесените вече работи тук:",
  "no-such-team": "Изберете екип.",
  "not-your-team": "Можете да включвате хора само в екип, който ръководите.",
  "here-already": "Тук вече има човек с това име. Посочете дали е същият.",
  "in-another-team":
    "Този човек е в друг екип. Помолете неговия ръководител или администратора първо да го премести.",
  "leads-here": "Този човек има ръководна роля. Помолете администратора първо да му даде роля на обучаем.",
  deactivated: "Профилът на този човек е спрян; администраторът може да го възстанови.",
  "last-admin": "Трябва да остане поне един администратор.",
  "own-roles": "Не можете да променяте собствените си роли. Помолете друг администратор.",
  "no-roles": "Изберете поне една роля.",
  "no-such-head": "Изберете ръководител продажби.",
  "heads-a-team": "Този човек ръководи екип. Първо определете друг ръководител.",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "cover-set": ({ name, day }) => `До ${day} Ви замества ${name}.`,
  "invitation-mailed": ({ email }) => `Нова покана е на път към ${email}.`,
  "cover-ended": () => "Добре дошли отново. Всичко чакащо пак е при Вас.",
  "person-erased": () => "Личните данни са изтрити. Записите остават, без име.",
  "mail-again": () => "Изпраща се отново след малко.",
  "moved-team": ({ name, team }) => `Преместване: ${name} вече е в екип ${team}.`,
  "handed-over": ({ n }) => `Предадени обучаеми: ${n}.`,
  deactivated: () => "Достъпът е спрян.",
  reactivated: () => "Достъпът е възстановен.",
};

export const timeline: Record<keyof typeof source.timeline, Say> = {
  "person.erased": () => "Изтрити лични данни",
  "person.moved": () => "Преместване в друг екип",
  "person.created": () => "Добавен човек",
  "work-week.set": () => "Определени са собствени работни дни",
};

export const journal: Record<keyof typeof source.journal, string> = {
  "person.created": "Добавен човек",
  "person.moved": "Преместване в друг екип",
  "person.changed": "Променен човек",
  "person.deactivated": "Спрян достъп",
  "person.reactivated": "Възстановен достъп",
  "import.undone": "Отменено внасяне",
  "person.erased": "Изтрити лични данни",
  "hold.set": "Данните се пазят",
  "hold.ended": "Прекратено пазене",
  "retention.changed": "Променен срок за пазене",
  "company.set-up": "Настроена фирма",
  "team.created": "Добавен екип",
  "team.changed": "Променен екип",
  "company.changed": "Променени настройки на фирмата",
  "picture.kept": "Добавена картинка",
  "mail.again": "Писмо, изпратено отново",
  "calendar.changed": "Променен календар",
  "calendar.restored": "Премахнат ден от календара",
  "database.restored": "База данни, възстановена от копие",
  "clock.put-back": "Върнат назад часовник",
  "work-week.set": "Определени работни дни",
  "away.set": "Определен заместник",
  "away.ended": "Край на заместването",
};

export const notices: Record<keyof typeof source.notices, Say<NoticeParts>> = {
  "team-moved": ({ name, by }) =>
    name ? `Преместване в друг екип: ${name} (от ${by}).` : `Вече сте в друг екип (от ${by}).`,
  away: ({ by, about, day }) => `До ${day} отсъства ${by}; замества ${about}.`,
  "stand-in": ({ by, day }) => `До ${day} замествате ${by}.`,
  "mentor-away": ({ by, day }) => `Наставникът Ви отсъства до ${day}; замества го ${by}.`,
};
