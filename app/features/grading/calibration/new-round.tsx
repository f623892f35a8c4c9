import { ChoiceGroup } from "#app/ui/choice.tsx";
import { answerBounds } from "#app/domain/calibration.ts";
import { Button } from "#app/ui/button.tsx";
import { Field, HiddenFields, Select } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { calibrationWords } from "#app/strings/areas/calibration.ts";
import { useWords } from "#app/web/strings.tsx";

type Option = { value: string; label: string };

/** Which question, how many answers, and who marks them. */
export function NewRound({
  questions,
  graders,
  requestId,
}: {
  questions: Option[];
  graders: Option[];
  requestId: string;
}) {
  const calibration = useWords(calibrationWords);
  const { errors, values } = useProblem();
  if (questions.length === 0) return <p>{calibration.noQuestions}</p>;
  return (
    <Form method="post" className="space-y-5">
      <HiddenFields fields={{ requestId }} />
      <Select
        name="question"
        label={calibration.question}
        options={questions}
        defaultValue={values["question"]}
        error={errors["question"]}
        required
      />
      <Field
        name="answers"
        type="number"
        label={calibration.howMany}
        hint={calibration.howManyHint(answerBounds)}
        min={answerBounds.least}
        max={answerBounds.most}
        defaultValue={values["answers"] ?? 12}
        error={errors["answers"]}
        required
      />
      <ChoiceGroup
        type="checkbox"
        name="graderIds"
        legend={calibration.whoGrades}
        hint={calibration.whoGradesHint}
        options={graders}
        defaultValue={values["graderIds"]?.split(" ")}
        error={errors["graderIds"]}
      />
      <Button wide>{calibration.startDo}</Button>
    </Form>
  );
}
