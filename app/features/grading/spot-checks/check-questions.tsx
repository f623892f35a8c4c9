import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Link } from "@remix-run/react";
import { spotCheckVerdicts } from "#app/domain/spot-check.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { RichLine, RichText, SaidText } from "#app/ui/rich-text.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { CheckView } from "./spot-check.view.server.ts";

/** What is asked, what was answered then, what a good answer holds, and the verdict: to be given, or as given. */
export function CheckQuestions({
  view: { questions, labels, verdicts, mayRecord, note },
  hasAccount,
}: {
  view: CheckView;
  hasAccount: boolean;
}) {
  const { common } = useWords();
  const { values, errors } = useProblem();
  return (
    <>
      {questions.map(({ key, prompt, given, model, attemptId, verdict }) => (
        <section key={key} className="space-y-3 border-t border-base-300 pt-5" aria-labelledby={`q-${key}`}>
          <h2 id={`q-${key}`} className="text-lg">
            <RichLine text={prompt} />
          </h2>
          <Disclosure summary={labels.before}>
            <p className="whitespace-pre-line wrap-anywhere">
              <SaidText text={given || labels.noAnswer} />
            </p>
            {hasAccount ? (
              <p className="mt-2">
                <Link className="link" to={paths.attemptResult(attemptId)}>
                  {labels.whole}
                </Link>
              </p>
            ) : null}
          </Disclosure>
          {model ? (
            <Disclosure summary={labels.model}>
              <RichText text={model} />
            </Disclosure>
          ) : null}
          {mayRecord ? (
            <ChoiceGroup
              type="radio"
              name={`verdict-${key}`}
              legend={labels.verdict}
              columns
              defaultValue={values[`verdict-${key}`]}
              options={spotCheckVerdicts.map((one) => ({ value: one, label: verdicts[one] ?? one }))}
            />
          ) : (
            <p className="font-semibold">{verdict ? verdicts[verdict] : labels.none}</p>
          )}
        </section>
      ))}
      {mayRecord ? (
        <>
          <TextArea
            name="note"
            label={labels.note}
            optionalLabel={common.optional}
            error={errors["note"]}
            defaultValue={values["note"]}
            rows={3}
          />
          <Button wide>{labels.record}</Button>
        </>
      ) : note ? (
        <p className="whitespace-pre-line">{note}</p>
      ) : null}
    </>
  );
}
