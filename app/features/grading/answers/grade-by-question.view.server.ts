import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { settleMarks, slotFor } from "#app/domain/settled-marks.ts";
import { richText } from "#app/web/rich-text.server.ts";
import { paths } from "#app/paths.ts";
import { read } from "#db/engine";
import { findKeys } from "#db/queries/attempts.ts";
import { findAnswer, findComments, findWaitingPapers, type WaitingPaper } from "#db/queries/grading.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";

export const mostWaiting = 200;

/** What each attempt still lacks of this actor, and whether its result could be released. */
function openFor(actor: Actor, { paper, marks, quiz, passingScoreBp, asksAloud }: WaitingPaper) {
  const { open } = settleMarks(paper, marks, quiz, passingScoreBp);
  // Whoever is asked aloud is asked everything in one sitting.
  return {
    own: asksAloud ? [] : open.filter(({ markedByIds }) => !markedByIds.includes(actor.id)),
    isReady: open.length === 0,
  };
}

/** Questions with answers this actor could mark now, the most answers first, and how many results are ready. */
export async function viewByQuestion(actor: Actor, language: Language) {
  const papers = await findWaitingPapers(read(), actor, mostWaiting);
  const counts = new Map<string, { prompt: string; count: number }>();
  for (const one of papers) {
    for (const { questionKey } of openFor(actor, one).own) {
      const prompt = one.paper.questions.find(({ key }) => key === questionKey)?.prompt ?? {};
      counts.set(questionKey, {
        prompt: inLanguage(prompt, language),
        count: (counts.get(questionKey)?.count ?? 0) + 1,
      });
    }
  }
  const questions = [...counts]
    .map(([key, row]) => ({ key, ...row, prompt: richText(row.prompt) }))
    .sort((a, b) => b.count - a.count);
  return { questions, ready: papers.filter((one) => openFor(actor, one).isReady).map(({ id }) => id) };
}

/** The next answer to one question that waits for this actor, and how many more; null when there is none. */
export async function viewNextAnswer(actor: Actor, questionKey: string, language: Language) {
  const papers = (await findWaitingPapers(read(), actor, mostWaiting)).filter((one) =>
    openFor(actor, one).own.some((open) => open.questionKey === questionKey),
  );
  const first = papers[0];
  const question = first?.paper.questions.find(({ key }) => key === questionKey);
  if (!first || !question) return null;
  const key = (await findKeys(read(), first.id))[questionKey] ?? {};
  const { open } = settleMarks(first.paper, first.marks, first.quiz, first.passingScoreBp);
  const slot = slotFor(open, first.marks, questionKey, actor.id)?.slot ?? "graded";
  const sheet = await findPaperAttempt(read(), first.id);
  return {
    scanTo: sheet?.scanFileId ? paths.attemptScan(first.id) : null,
    attemptId: first.id,
    more: papers.length - 1,
    traineeName: first.quiz.hidesNames ? null : first.traineeName,
    quiz: inLanguage(first.quiz.title, language),
    submittedAt: first.submittedAt,
    comments: await findComments(read(), actor.id, questionKey, 8),
    answer: {
      key: questionKey,
      prompt: richText(inLanguage(question.prompt, language)),
      points: question.points,
      given: await findAnswer(read(), first.id, questionKey),
      slot,
      comment: "",
      mark: null,
      accepted: key.accepted ?? [],
      guidance: key.guidance ? richText(inLanguage(key.guidance, language)) : null,
      rubric: (key.rubric ?? []).map((line) => ({
        key: line.key,
        label: inLanguage(line.label, language),
        level: null,
      })),
    },
  };
}
