import { Link } from "@remix-run/react";
import { X } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Section } from "#app/ui/page.tsx";
import { type MadeField, MadeFields } from "#app/web/made-fields.tsx";
import { useProblem } from "#app/web/problem.tsx";
import type { viewQuizEditor } from "./quiz-editor.view.server.ts";

type View = Awaited<ReturnType<typeof viewQuizEditor>>;

/** The form of one quiz. Every button of it keeps all that was typed. */
export function QuizEditor({ view }: { view: View }) {
  const { seen, rev, totals, isEmpty, titles, main, folded, labels } = view;
  return (
    <Form method="post" className="space-y-8">
      {/* What Enter presses: it keeps the draft and changes nothing else. */}
      <button type="submit" name="act" value="save" tabIndex={-1} aria-hidden="true" className="hidden" />
      <HiddenFields fields={{ seen, rev }} />
      <div className="rounded-box border border-base-300 bg-base-100 p-4 text-lg font-semibold">{totals}</div>
      <MadeFields fields={titles} />
      <Section title={labels.questions}>
        <div className="space-y-4">
          <p>{labels.questionsHint}</p>
          {isEmpty ? (
            <p>
              {labels.noQuestions}{" "}
              <Link className="link" to={paths.questions}>
                {labels.toBank}
              </Link>
            </p>
          ) : null}
          <Chosen view={view} />
          <Button tone="plain" name="act" value="choose">
            {labels.choose}
          </Button>
          <Rules view={view} />
        </div>
      </Section>
      <Section title={labels.passing}>
        <div className="grid items-start gap-x-4 gap-y-5 md:grid-cols-2">
          <MadeFields fields={main} />
        </div>
      </Section>
      <div className="space-y-3">
        {folded.map(({ title, fields }) => (
          <Folded key={title} title={title} fields={fields} />
        ))}
      </div>
      <div className="space-y-2">
        <div className="flex flex-wrap gap-3">
          <Button wide name="act" value="publish">
            {labels.publish}
          </Button>
          <Button tone="plain" wide name="act" value="preview">
            {labels.preview}
          </Button>
          <Button tone="plain" wide name="act" value="save">
            {labels.save}
          </Button>
        </div>
        <p>{labels.publishHint}</p>
      </div>
    </Form>
  );
}

/** The questions that are always asked, by their words. */
function Chosen({ view: { chosen, labels } }: { view: View }) {
  const problem = useProblem();
  const ticked = problem.chosen(
    "must",
    chosen.flatMap(({ key, isMust }) => (isMust ? [key] : [])),
  );
  if (chosen.length === 0) return null;
  return (
    <List>
      {chosen.map(({ key, text, kind }) => (
        <Row key={key}>
          <div className="flex items-start justify-between gap-3">
            <div className="min-w-0">
              <p className="font-semibold wrap-anywhere">{text}</p>
              <p className="text-sm">{kind}</p>
              <label className="inline-flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name="must[]"
                  value={key}
                  defaultChecked={ticked.includes(key)}
                  className="checkbox checkbox-primary"
                />
                <span>
                  {labels.must}
                  <span className="sr-only">: {text}</span>
                </span>
              </label>
            </div>
            <Button tone="quiet" name="act" value={`remove ${key}`} label={`${labels.remove}: ${text}`}>
              <X size={18} />
            </Button>
          </div>
        </Row>
      ))}
    </List>
  );
}

/** What is drawn, and one more draw. */
function Rules({ view: { rules, draw, labels } }: { view: View }) {
  const { errors, values } = useProblem();
  const isOpen = draw.some(({ name }) => errors[name] || values[name]);
  return (
    <>
      {rules.length > 0 ? (
        <List>
          {rules.map(({ text, fits, titles }, index) => (
            <Row key={`${text}${rules.slice(0, index).filter((one) => one.text === text).length}`}>
              <div id={`rule-${index}`} tabIndex={-1} className="flex items-start justify-between gap-3">
                <div className="min-w-0">
                  <p className="font-semibold wrap-anywhere">{text}</p>
                  <p>{fits}</p>
                  {titles.length > 0 ? (
                    <details>
                      <summary className="link min-h-11 content-center">{labels.which}</summary>
                      <ul className="list-disc pl-6">
                        {titles.map((title) => (
                          <li key={title}>{title}</li>
                        ))}
                      </ul>
                    </details>
                  ) : null}
                  {errors[`rule-${index}`] ? (
                    <p className="font-semibold text-error">{errors[`rule-${index}`]}</p>
                  ) : null}
                </div>
                <Button tone="quiet" name="act" value={`drop ${index}`} label={`${labels.remove}: ${text}`}>
                  <X size={18} />
                </Button>
              </div>
            </Row>
          ))}
        </List>
      ) : null}
      <Disclosure summary={labels.draw} open={isOpen}>
        <div className="space-y-4">
          <p>{labels.drawHint}</p>
          <MadeFields fields={draw} />
          <Button tone="plain" name="act" value="draw">
            {labels.addDraw}
          </Button>
        </div>
      </Disclosure>
    </>
  );
}

/** What can stay as it is, unless something in it is wrong. */
function Folded({ title, fields }: { title: string; fields: MadeField[] }) {
  const { values, errors } = useProblem();
  const isTouched = fields.some(
    ({ name, value }) => errors[name] || (name in values && values[name] !== value),
  );
  return (
    <Disclosure summary={title} open={isTouched}>
      <div className="space-y-5">
        <MadeFields fields={fields} />
      </div>
    </Disclosure>
  );
}
