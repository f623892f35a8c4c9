import { useActionData } from "@remix-run/react";
import { useEffect } from "react";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { rowOf } from "./form-rows.ts";
import { useWords } from "./strings.tsx";
import type { FormProblem } from "./form.server.ts";

const none: FormProblem = { errors: {}, values: {}, refusal: null };

/** What came back from this page's form: words for each field's error, and what was typed. */
export function useProblem() {
  const answer = useActionData<FormProblem>();
  const problem = answer ?? none;
  const { refusals, doubts, missing } = useWords();
  const words = (code: string, typed = "") =>
    doubts[code as keyof typeof doubts]?.(typed) ??
    refusals[code as keyof typeof refusals] ??
    refusals.invalid;
  const isOf = (name: string) =>
    missing[name.replace(/-(en|bg)$/, "").replace(/\.\d+\./, ".") as keyof typeof missing];
  const ofRow = (name: string) => problem.rows?.[rowOf(name) ?? ""];
  const errors = Object.fromEntries(
    Object.entries(problem.errors).map(([name, code]) => [
      name,
      [
        ofRow(name),
        (code === "required" && isOf(name)) || words(code, problem.said?.[name] ?? problem.values[name]),
      ]
        .filter(Boolean)
        .join(": "),
    ]),
  );
  const { values } = problem;
  /** What was chosen of several; `before` where nothing was sent yet. A box that came back unticked stays so. */
  const chosen = (name: string, before: readonly string[] = []) =>
    answer ? (values[name]?.split("\n").filter(Boolean) ?? []) : [...before];
  const isTicked = (name: string, before = false) => (answer ? values[name] === "yes" : before);
  return { errors, values, chosen, isTicked, refusal: problem.refusal ? words(problem.refusal) : null };
}

/** The list of what has to be put right, focused when it appears. */
export function ProblemSummary() {
  const { errors, refusal } = useProblem();
  const { common } = useWords();
  const rows = Object.entries(errors).map(([name, text]) => ({ name, text }));
  if (refusal) rows.unshift({ name: "main", text: refusal });
  const isWrong = rows.length > 0;
  useEffect(() => {
    const title = document.title;
    if (!isWrong || title.startsWith(common.errorTitle)) return;
    document.title = common.errorTitle + title;
    return () => {
      if (document.title === common.errorTitle + title) document.title = title;
    };
  }, [isWrong, common.errorTitle]);
  return isWrong ? <ErrorSummary title={common.problemTitle} errors={rows} /> : null;
}
