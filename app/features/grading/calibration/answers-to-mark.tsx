import { ChoiceGroup } from "#app/ui/choice.tsx";
import { grades } from "#app/domain/agreement.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { calibrationWords } from "#app/strings/areas/calibration.ts";
import { useWords } from "#app/web/strings.tsx";

type Props = {
  answers: { id: string; text: string; grades: (number | null)[] }[];
  lines: { key: string; label: string | null }[];
};

/** The answers without names, each with its marks from 0 to 3, a line of the rubric at a time. */
export function AnswersToMark({ answers, lines }: Props) {
  const calibration = useWords(calibrationWords);
  const { errors, values } = useProblem();
  if (answers.length === 0) return <p>{calibration.nothingLeft}</p>;
  return (
    <Form method="post" className="space-y-8">
      {answers.map((answer, index) => (
        <section key={answer.id} className="space-y-4" aria-labelledby={`answer-${answer.id}`}>
          <h2 id={`answer-${answer.id}`} className="text-lg">
            {calibration.answerOf(index + 1, answers.length)}
          </h2>
          <p className="max-w-[70ch] whitespace-pre-line wrap-anywhere">{answer.text}</p>
          {lines.map(({ key, label }, line) => {
            const name = key ? `mark-${answer.id}-${key}` : `mark-${answer.id}`;
            const grade = answer.grades[line];
            return (
              <ChoiceGroup
                key={key}
                type="radio"
                name={name}
                legend={label ?? calibration.mark}
                error={errors[name]}
                columns
                options={grades.map((value) => ({ value: String(value), label: calibration.grades[value] }))}
                defaultValue={values[name] ?? (grade == null ? undefined : String(grade))}
              />
            );
          })}
        </section>
      ))}
      <div className="space-y-2">
        <Button wide>{calibration.save}</Button>
        <p>{calibration.saveHint}</p>
      </div>
    </Form>
  );
}
