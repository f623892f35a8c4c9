import type { caseReviews as source } from "#app/strings/en/case-reviews.ts";

export const caseReviews: typeof source = {
  cases: "Казуси",
  caseOf: (n, on) => `Казус ${n} · ${on}`,
  write: "Опишете казус",
  situation: "Какво се случи?",
  situationHint: "Клиентът – по роля, не по име: какво искаше и какво пречеше.",
  options: "Какви възможности имаше?",
  decision: "Какво решихте и защо?",
  learnt: "Какво научихте?",
  record: "Запишете казуса",
  remarks: "Бележки",
  remarksHint: "Кое беше добре, Вие как бихте постъпили, какво да се опита следващия път.",
  review: "Разгледан е",
  reviewedBy: (name, at) => `${name}, ${at}`,
  waits: "Чака разбор",
};
