import type { Language, Localized } from "#app/domain/localized.ts";
import { shuffle } from "#app/domain/shuffle.ts";
import type { DraftAsked, KnownProduct, TextTopic } from "./draft.ts";
import { onRecord, statementsOf } from "./on-record.ts";
import { picked } from "./seeded.ts";
import { inBoth, sharedWords, stemsOf } from "./stems.ts";
import { apartFrom, contradicting } from "./told-apart.ts";

type Wrong = { text: Localized; of: KnownProduct };
/** The likest are always there; of the next ones each draft takes others. */
const always = 2;
const further = 3;
const looked = 9;

/** One statement of each other product, of those that surely do not hold of this one: first what a reader could mix up. */
export function wrongStatements(topic: TextTopic, asked: DraftAsked, right: readonly Localized[]): Wrong[] {
  const { own, others, languages, random, isReplacing } = asked;
  const record = onRecord(own, topic, languages);
  const [isApart, isOther] = [apartFrom(record), contradicting(record)];
  const found: { wrong: Wrong; rank: number }[] = [];
  for (const of of others) {
    if (found.length >= looked) break;
    const isOfItself = topic === "terms-of-use" ? speaksOfItself(of, asked) : () => true;
    const all = statementsOf(of, topic, languages).filter(
      (text) => isApart(text) && !mentions(text, own) && (isOfItself(text) || isOther(text)),
    );
    const isOwnKind = isReplacing(own.key, of.key);
    const untold = all.filter((one) => isOwnKind || !isTelling(one, of));
    const text = picked(untold.length > 0 ? untold : all, random);
    if (!text) continue;
    const likeness = Math.max(0, ...right.map((one) => sharedIn(text, one, languages))) + (isOwnKind ? 1 : 0);
    found.push({ wrong: { text, of }, rank: untold.length > 0 ? likeness : -1 });
  }
  const ranked = found.sort((a, b) => b.rank - a.rank).map(({ wrong }) => wrong);
  return [...ranked.slice(0, always), ...shuffle(ranked.slice(always, always + further), random)];
}

const sharedIn = (a: Localized, b: Localized, languages: readonly Language[]) =>
  Math.max(...languages.map((language) => sharedWords(a[language] ?? "", b[language] ?? "")));

// "Keep dry" holds of any goods, whether or not their card says so. What names a thing that only the other product has does not.
function speaksOfItself(other: KnownProduct, asked: DraftAsked): (text: Localized) => boolean {
  const { own, isReplacing, languages, find } = asked;
  if (isReplacing(own.key, other.key)) return () => false;
  const only = languages.map((language) => {
    const mine = stemsIn([...thingsOf(own, find), ...onRecord(own, "terms-of-use", languages)], language);
    const theirs = [...stemsIn(thingsOf(other, find), language)];
    return { language, stems: new Set(theirs.filter((one) => !mine.has(one))) };
  });
  return (text) => only.every(({ language, stems }) => inBoth(stemsIn([text], language), stems) > 0);
}

/** What a product is about: itself, its parts, and what goes with it. */
function thingsOf({ content }: KnownProduct, find: DraftAsked["find"]): (Localized | undefined)[] {
  const linked = [...content.addOns, ...content.substitutes].map((key) => find(key)?.content.name);
  return [content.name, content.summary, content.features, ...linked];
}

const stemsIn = (texts: readonly (Localized | undefined)[], language: Language) =>
  stemsOf(texts.map((text) => text?.[language] ?? "").join(" "));

/** What gives away whose it is. */
const isTelling = (text: Localized, { content }: KnownProduct) =>
  Object.entries(text).some(
    ([language, said]) => sharedWords(said ?? "", content.name[language as Language] ?? "") > 0,
  );

const mentions = (text: Localized, { content }: KnownProduct) =>
  Object.entries(content.name).some(([language, name]) =>
    text[language as Language]?.toLowerCase().includes((name ?? "").toLowerCase()),
  );
