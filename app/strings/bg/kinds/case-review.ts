import type { caseReview } from "#app/domain/kinds/case-review.ts";
import type { KindWords } from "#app/strings/kind-words.ts";
import type { Say } from "#app/strings/sentence-parts.ts";
import type * as source from "#app/strings/en/kinds/case-review.ts";

type Words = KindWords<typeof caseReview>;

export const title = "Разбор на казус";
export const hint = "Описани и разгледани казуси с клиенти.";

export const caseReviews: typeof source.caseReviews = {
  cases: "Казуси",
  caseOf: (n, on) => `Казус ${n} · ${on}`,
  write: "Опиши казус",
  situation: "Какво се случи?",
  situationHint: "Клиентът – по роля, не по име: какво искаше и какво пречеше.",
  options: "Какви възможности имаше?",
  decision: "Какво решихте и защо?",
  learnt: "Какво научихте?",
  record: "Запази казуса",
  remarks: "Бележки",
  remarksHint: "Кое беше добре, Вие как бихте постъпили, какво да се опита следващия път.",
  review: "Отбележи като разгледан",
  reviewedBy: (name, at) => `${name}, ${at}`,
  waits: "Чака разбор",
};

export const fields: Words["fields"] = {
  count: "Колко казуса?",
  reviewedBy: "Кой ги разглежда?",
};
export const duties: Words["duties"] = { reviewedBy: "Разглежда казусите" };

export const reasons: Words["reasons"] = {
  "write-case": ({ done, of }) => `Разгледани казуси: ${done} от ${of}; следва описание на нов казус.`,
  "review-case": ({ owner }) => `Описан е казус; чака разбор от ${owner}.`,
};

export const queue: Words["queue"] = {
  case: (title) => `За разбор: ${title}`,
};
export const open: Words["open"] = { case: "Разгледай" };

export const timeline: Words["timeline"] = {
  "evidence.written": ({ title }) => `Описан казус: ${title}`,
  "evidence.reviewed": ({ title }) => `Разгледан казус: ${title}`,
};
export const journal: Words["journal"] = {
  "evidence.written": "Описан казус",
  "evidence.reviewed": "Разгледан казус",
};

export const flash: Record<keyof typeof source.flash, Say> = {
  "case-written": ({ title }) => `Казусът Ви е записан: „${title}“.`,
  "case-reviewed": ({ name }) => `${name} вече може да прочете бележките Ви.`,
};
