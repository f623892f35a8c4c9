import { Disclosure } from "#app/ui/disclosure.tsx";
import { ChoiceGroup, HiddenFields, TextArea } from "#app/ui/field.tsx";
import { type Rich, RichLine, RichText } from "#app/ui/rich-text.tsx";
import { useProblem } from "#app/web/problem.tsx";
import { useStrings } from "#app/web/strings.tsx";

const levels = [0, 3333, 6667, 10_000];
type Props = {
  answer: {
    key: string; prompt: Rich; points: number; given: string; guidance: Rich | null; comment: string;
    mark: { id: string; bp: number; at: number; by: string } | null;
  };
  number: number; of: number;
};

/** One written answer with the model answer folded beneath it, its mark and a comment. */
export function AnswerToMark({ answer: { key, prompt, points, given, guidance, comment, mark }, number, of }: Props) {
  const { grading: words, common } = useStrings();
  const { errors, values } = useProblem();
  const [markName, commentName] = [`mark-${key}`, `comment-${key}`];
  return (
    <section className="space-y-4" aria-labelledby={`answer-${key}`}>
      <p className="opacity-85">{words.answerOf(number, of)}</p>
      <h2 id={`answer-${key}`} className="text-lg"><RichLine text={prompt} /></h2>
      <div>
        <h3 className="text-base">{words.given}</h3>
        <p className="max-w-[70ch] whitespace-pre-line wrap-anywhere">{given}</p>
      </div>
      {guidance ? <Disclosure summary={words.guidance}><RichText text={guidance} /></Disclosure> : null}
      <HiddenFields fields={{ [`seen-${key}`]: mark?.id ?? "" }} />
      <ChoiceGroup
        type="radio" name={markName} legend={words.mark(words.points(points))} error={errors[markName]}
        options={levels.map((bp) => ({ value: String(bp), label: words.levels[bp] ?? "" }))}
        defaultValue={values[markName] ?? (mark ? String(mark.bp) : undefined)}
      />
      <TextArea
        name={commentName} label={words.comment} optionalLabel={common.optional} error={errors[commentName]}
        defaultValue={values[commentName] ?? comment} rows={2}
      />
      {mark ? <p>{words.markedBy(mark.by, common.moment(mark.at))}</p> : null}
    </section>
  );
}
