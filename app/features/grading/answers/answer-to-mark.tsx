import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HiddenFields, Select, TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { type Rich, RichLine, RichText, type Said, SaidText } from "#app/ui/rich-text.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { gradingWords } from "#app/strings/areas/grading.ts";
import { useWords } from "#app/web/strings.tsx";
import { useDigits } from "./use-digits.ts";

const levels = [0, 3333, 6667, 10_000];
export type ToMark = {
  key: string;
  prompt: Rich;
  points: number;
  given: Said;
  guidance: Rich | null;
  /** Of a typed answer that is almost one of these. */
  accepted?: string[] /** Where it is asked aloud. */;
  right?: Said;
  comment: string;
  slot: "graded" | "second" | "third";
  rubric: { key: string; label: string; level: number | null }[];
  mark: { id: string; bp: number; at: number; by: string } | null;
};
type Props = {
  answer: ToMark;
  caption: string;
  comments?: string[];
  /** Said aloud: there is no text to read. */
  isSpoken?: boolean;
};

/** One written answer with the model answer folded beneath it, its mark and a comment. */
export function AnswerToMark({
  answer: { key, prompt, points, given, guidance, accepted = [], right = "", comment, mark, rubric, slot },
  caption,
  comments = [],
  isSpoken,
}: Props) {
  const { common } = useWords();
  const words = useWords(gradingWords);
  const { errors, values } = useProblem();
  const onKeyDown = useDigits();
  const [markName, commentName] = [`mark-${key}`, `comment-${key}`];
  return (
    <section className="space-y-4" aria-labelledby={`answer-${key}`} onKeyDown={onKeyDown}>
      <p className="opacity-85">{caption}</p>
      <h2 id={`answer-${key}`} className="text-lg">
        <RichLine text={prompt} />
      </h2>
      {isSpoken ? (
        <p className="whitespace-pre-line wrap-anywhere">
          <SaidText text={given} />
        </p>
      ) : (
        <div>
          <h3 className="text-base">{words.given}</h3>
          <p className="max-w-[70ch] whitespace-pre-line wrap-anywhere">
            <SaidText text={given} />
          </p>
        </div>
      )}
      {right ? (
        <p className="wrap-anywhere">
          {words.right(typeof right === "string" ? right : "")}
          {typeof right === "string" ? null : <SaidText text={right} />}
        </p>
      ) : null}
      {accepted.length > 0 ? (
        <Notice tone="info" title={words.nearMiss}>
          <p className="wrap-anywhere">{words.accepted(accepted.join("; "))}</p>
        </Notice>
      ) : null}
      {guidance ? (
        <Disclosure summary={words.guidance} open>
          <RichText text={guidance} />
        </Disclosure>
      ) : null}
      {slot === "graded" ? null : (
        <Notice tone="info">{slot === "second" ? words.secondMark : words.thirdMark}</Notice>
      )}
      <HiddenFields fields={{ [`seen-${key}`]: mark?.id ?? "" }} />
      {rubric.length === 0 ? (
        <ChoiceGroup
          type="radio"
          name={markName}
          legend={words.mark(words.points(points))}
          hint={<span className="max-sm:hidden">{words.digits}</span>}
          error={errors[markName]}
          columns
          options={levels.map((bp) => ({ value: String(bp), label: words.levels[bp] ?? "" }))}
          defaultValue={values[markName] ?? (mark ? String(mark.bp) : undefined)}
        />
      ) : (
        rubric.map((line) => {
          const name = `line-${key}.${line.key}`;
          return (
            <ChoiceGroup
              key={name}
              type="radio"
              name={name}
              legend={line.label}
              hint={<span className="max-sm:hidden">{words.digits}</span>}
              error={errors[name]}
              columns
              options={levels.map((bp, level) => ({ value: String(level), label: words.levels[bp] ?? "" }))}
              defaultValue={values[name] ?? (line.level === null ? undefined : String(line.level))}
            />
          );
        })
      )}
      <TextArea
        name={commentName}
        label={words.comment}
        optionalLabel={common.optional}
        error={errors[commentName]}
        defaultValue={values[commentName] ?? comment}
        rows={2}
      />
      {comments.length > 0 ? (
        <Select
          name={`reuse-${key}`}
          label={words.reuse}
          optionalLabel={common.optional}
          options={[
            { value: "", label: words.reuseNone },
            ...comments.map((text) => ({ value: text, label: text })),
          ]}
        />
      ) : null}
      {mark && !isSpoken ? <p>{words.markedBy(mark.by, common.moment(mark.at))}</p> : null}
    </section>
  );
}
