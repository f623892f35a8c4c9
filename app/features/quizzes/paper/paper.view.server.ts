import type { Actor, Subject } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { richText } from "#app/web/rich-text.server.ts";
import { read } from "#db/engine";
import { findAttempt } from "#db/queries/attempts.ts";
import { findPaperAttempt } from "#db/queries/paper-attempts.ts";
import { findPersonById } from "#db/queries/people.ts";
import { shownOptions, shownTexts } from "#app/features/quizzes/shared/shown-options.view.server.ts";
import { letterOf } from "#app/features/quizzes/shared/letters.ts";

/** The sheet to print for an open attempt on paper, in its trainee's language where no other is asked for. Never holds a key; never for its trainee. */
export async function viewSheet(
  actor: Actor,
  { traineeId }: Subject,
  attemptId: string,
  asked: string | null,
  own: Language,
  wordsIn: (language: Language) => Promise<ServerStrings>,
) {
  const attempt = actor.id === traineeId ? undefined : await findAttempt(read(), attemptId, traineeId);
  const given = attempt && (await findPaperAttempt(read(), attemptId));
  if (!attempt || !given || given.withdrawnAt !== null || attempt.submittedAt !== null) return undefined;
  const trainee = await findPersonById(read(), traineeId);
  const language = asked === "en" || asked === "bg" ? asked : (trainee?.language ?? own);
  const {
    paper: { sheet },
    common,
    questionKinds,
  } = await wordsIn(language);
  const { quiz, paper, number } = attempt;
  return {
    attemptId,
    language,
    other: language === "en" ? ("bg" as const) : ("en" as const),
    title: inLanguage(quiz.title, language),
    name: trainee?.name ?? "",
    labels: {
      name: sheet.name,
      date: sheet.date,
      signature: sheet.signature,
      end: sheet.end,
      inOther: sheet.inOther,
      letter: sheet.letter,
      place: sheet.place,
      item: sheet.item,
    },
    lines: [
      sheet.attempt(number),
      sheet.questions(paper.questions.length, common.percent(attempt.passingScoreBp)),
      sheet.code(attemptId.slice(0, 8)),
    ],
    questions: paper.questions.map((question, index) => {
      const { key, kind, prompt, points, unit, lefts = [] } = question;
      return {
        number: index + 1,
        key,
        kind,
        prompt: richText(inLanguage(prompt, language)),
        points: sheet.points(points),
        hint: questionKinds[kind].sheet(unit ? inLanguage(unit, language) : ""),
        options: shownOptions(question, language).map(({ rich }, place) => ({
          letter: letterOf(place),
          rich,
        })),
        lefts: shownTexts(lefts, language).map(({ rich }) => rich),
      };
    }),
  };
}
