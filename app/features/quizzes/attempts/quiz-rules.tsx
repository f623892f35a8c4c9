import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { viewQuiz } from "./quiz.view.server.ts";

type QuizView = NonNullable<Awaited<ReturnType<typeof viewQuiz>>>;

/** How long, how often and how well: what holds for a quiz. */
export function QuizRules({ rules, window }: Pick<QuizView, "rules" | "window">) {
  const { common } = useWords();
  const words = useWords(quizzesWords);
  const usual =
    rules.timeLimitMinutes === null ? words.noTimeLimit : words.timeLimitText(rules.timeLimitMinutes);
  const timeText =
    rules.leftMinutes === null ? usual : words.timeCutText(rules.leftMinutes, rules.timeLimitMinutes);
  const items = [
    ...(window ? [{ term: words.window, children: words.openUntil(common.day(window.closesOn)) }] : []),
    { term: words.questions, children: rules.questions },
    { term: words.passingScore, children: words.atLeast(common.percent(rules.passingScoreBp)) },
    ...(rules.mustHaves > 0
      ? [
          {
            term: words.mustHaves,
            children: words.mustHavesText(rules.mustHaves, common.percent(rules.mustHaveBp)),
          },
        ]
      : []),
    { term: words.timeLimit, children: timeText },
    { term: words.attempts, children: words.attemptsText(rules.left, rules.attempts) },
    { term: words.coolDown, children: words.coolDownText(rules.coolDownMinutes) },
    {
      term: words.grading,
      children: words.gradingText(rules.gradedBy, common.workingDays(rules.gradingDays)),
    },
  ];
  return <DefinitionList items={items} />;
}
