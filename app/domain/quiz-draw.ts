import type { AnswerKey, Keys, Option, Paper, PaperQuestion, Question, Quiz } from "./quiz-questions.ts";

export type BankQuestion = { key: string; versionId: string; question: Question };
type Drawn = { ok: true; paper: Paper; keys: Keys } | { ok: false; code: "too-few-questions" };

/** Draws and shuffles a paper; `random` gives numbers in [0, 1). Nothing in the paper hints at the key. */
export function drawPaper(quiz: Pick<Quiz, "pools">, bank: readonly BankQuestion[], random: () => number): Drawn {
  const byKey = new Map(bank.map((entry) => [entry.key, entry]));
  const taken = new Map<string, BankQuestion>();
  for (const { count, from } of quiz.pools) {
    const open = shuffle(from.flatMap((key) => byKey.get(key) ?? []).filter(({ key }) => !taken.has(key)), random);
    if (open.length < count) return { ok: false, code: "too-few-questions" };
    for (const entry of open.slice(0, count)) taken.set(entry.key, entry);
  }
  const keys: Keys = {};
  const questions = shuffle([...taken.values()], random).map((entry) => {
    const { shown, key } = split(entry, random);
    keys[entry.key] = key;
    return shown;
  });
  return { ok: true, paper: { questions }, keys };
}

function split({ key, versionId, question }: BankQuestion, random: () => number): { shown: PaperQuestion; key: AnswerKey } {
  const { kind, points, prompt, explanation, aspect } = question;
  const shown: PaperQuestion = { key, versionId, kind, points, prompt };
  const after: AnswerKey = { ...(explanation && { explanation }), ...(aspect && { aspect }) };
  switch (question.kind) {
    case "single":
    case "multiple": {
      const { options, renamed } = rename(question.options, random);
      const correct = [question.correct].flat().map((id) => renamed.get(id) ?? id);
      return { shown: { ...shown, options }, key: { ...after, correct } };
    }
    case "short": return { shown, key: { ...after, accepted: question.accepted } };
    case "number": {
      const { value, tolerance, unit } = question;
      return { shown: unit ? { ...shown, unit } : shown, key: { ...after, value, tolerance } };
    }
    case "free": return { shown, key: { ...after, guidance: question.guidance } };
  }
}

function rename(options: readonly Option[], random: () => number) {
  const renamed = new Map<string, string>();
  const used = new Set<string>();
  const shuffled = shuffle(options, random).map(({ id, text }) => {
    let fresh = "";
    do fresh = Math.floor(random() * 36 ** 6).toString(36).padStart(6, "0"); while (used.has(fresh));
    used.add(fresh);
    renamed.set(id, fresh);
    return { id: fresh, text };
  });
  return { options: shuffled, renamed };
}

/** Fisher–Yates (Knuth, TAOCP vol. 2, 3.4.2, algorithm P). */
function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}
