import type { ActivityKind } from "#app/domain/activity-facts.ts";
import { fold } from "#app/domain/import-table.ts";

const kindWords: [kind: ActivityKind, is: RegExp][] = [
  ["referral", /referral|препорък|рекомендац/],
  ["offer", /offer|quote|proposal|оферт|предложени/],
  ["application", /\border\b|application|заявк|поръчк|заказ/],
  ["meeting", /meeting|visit|demo|lunch|срещ|визит|посещени|встреч/],
  ["call", /call|phone|обаждан|разговор|звън|звонок|звонк|телефон/],
];
/** As Bitrix24 numbers them. */
const kindNumbers: Record<string, ActivityKind> = { "1": "meeting", "2": "call" };

/** What a word of a CRM for the sort of activity means here; null for what is not counted, such as a task or a letter. */
export function kindOfWord(word: string): ActivityKind | null {
  const plain = fold(word);
  return kindNumbers[plain] ?? kindWords.find(([, is]) => is.test(plain))?.[0] ?? null;
}

const undone =
  /^(?:n|no|false|0|не|нет|undone|to ?do|open|planned|scheduled|not started|in progress|queued|ringing|connecting|calling user|canceled|cancelled|rescheduled|no[_ -]show|missed|failed|планиран[оа]?|предстои|отменен[оа]?|незавършен[оа]?|неизпълнен[оа]?|не завершено|не выполнено|запланировано|отменено)$/;

/** Whether a record says that it was really done; one that says nothing was. */
export const isDone = (word: string): boolean => !undone.test(fold(word));

const won =
  /^(?:s|won|closed ?won|deal won|success|спечелена?|успешна?|успех|сделка успешна|выиграна?|успешно реализована?|won deal)$/;
const lost =
  /^(?:f|lost|closed ?lost|deal lost|failure|загубена?|изгубена?|неуспешна?|провал|сделка провалена|проиграна?|закрыто и не реализовано|провалена?)$/;

/** Whether a deal was won or lost; null while it is neither. */
export function wonOrLost(word: string): "won" | "lost" | null {
  const plain = fold(word)
    .replace(/^c\d+:/, "")
    .replace(/^lose$/, "lost");
  return won.test(plain) ? "won" : lost.test(plain) ? "lost" : null;
}
