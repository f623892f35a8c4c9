import type { ReactNode } from "react";
import { List, Row } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { RichLine, RichText, type Said, SaidText } from "#app/ui/rich-text.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { quizzesWords } from "#app/strings/areas/quizzes.ts";
import { useWords } from "#app/web/strings.tsx";
import type { ShownReview } from "./shown-review.view.server.ts";

type Props = {
  review: ShownReview[];
  isReleased: boolean;
  /** In place of an answer that is not there. */
  noAnswer?: string;
};

/** Every question with the answer given and, once released, its verdict and what the review policy opens: what was not right first, the rest folded. */
export function ReviewList({ review, isReleased, ...rest }: Props) {
  const { rightOnes } = useWords(quizzesWords);
  const isRight = ({ bp, isAlmost }: ShownReview) => bp === 10_000 && !isAlmost;
  const [right, wrong] = [review.filter(isRight), review.filter((row) => !isRight(row))];
  if (!isReleased || right.length === 0 || wrong.length === 0)
    return <Questions review={review} isReleased={isReleased} {...rest} />;
  return (
    <div className="space-y-3">
      <Questions review={wrong} isReleased {...rest} />
      <Disclosure summary={rightOnes(right.length)}>
        <Questions review={right} isReleased {...rest} />
      </Disclosure>
    </div>
  );
}

function Questions({ review, isReleased, noAnswer }: Props) {
  return (
    <List>
      {review.map((row) => (
        <Row key={row.key}>
          <div className="space-y-2">
            <h3 className="text-base">
              {row.number}. <RichLine text={row.prompt} />
            </h3>
            {isReleased ? <VerdictOf bp={row.bp} isAlmost={row.isAlmost} /> : null}
            <Details row={row} noAnswer={noAnswer} />
          </div>
        </Row>
      ))}
    </List>
  );
}

function VerdictOf({ bp, isAlmost }: { bp: number | null; isAlmost: boolean }) {
  const { common } = useWords();
  const { verdicts } = useWords(quizzesWords);
  if (bp === null) return <StateWord tone="waiting">{verdicts.waiting}</StateWord>;
  if (isAlmost) return <StateWord tone="active">{verdicts.almost}</StateWord>;
  if (bp === 10_000) return <StateWord tone="done">{verdicts.right}</StateWord>;
  if (bp === 0) return <StateWord tone="wrong">{verdicts.wrong}</StateWord>;
  return (
    <StateWord tone="active">
      {verdicts.partly} ({common.percent(bp)})
    </StateWord>
  );
}

function Details({ row, noAnswer }: { row: ShownReview; noAnswer: string | undefined }) {
  const words = useWords(quizzesWords);
  const show = (right: NonNullable<ShownReview["right"]>) =>
    Array.isArray(right) ? (
      <Answers parts={right} isListed={row.isListed} />
    ) : (
      right.figures.map(({ value, tolerance }) => words.figure(value, tolerance, right.unit)).join(words.or)
    );
  const plain = (text: ReactNode) => (
    <span className="whitespace-pre-line font-normal wrap-anywhere">{text}</span>
  );
  const items = [
    {
      term: words.given,
      children: plain(
        row.given.length > 0 ? (
          <Answers parts={row.given} isListed={row.isListed} />
        ) : (
          (noAnswer ?? words.noAnswer)
        ),
      ),
    },
  ];
  if (row.isHeld) items.push({ term: words.right, children: plain(words.held) });
  if (row.right) items.push({ term: words.right, children: plain(show(row.right)) });
  if (row.worked)
    items.push({ term: words.worked, children: plain(words.workedOffer(row.worked).join("\n")) });
  if (row.model) items.push({ term: words.model, children: <RichText text={row.model} /> });
  for (const note of row.notes)
    items.push({ term: words.about(note.of), children: plain(<SaidText text={note.text} />) });
  if (row.explanation) items.push({ term: words.explanation, children: <RichText text={row.explanation} /> });
  if (row.comment) items.push({ term: words.comment, children: plain(row.comment) });
  return <DefinitionList items={items} />;
}

/** What was chosen or is right, in a row, or one below the other. */
function Answers({ parts, isListed }: { parts: Said[]; isListed: boolean }) {
  const words = parts.filter((part) => typeof part === "string");
  if (words.length === parts.length) return words.join(isListed ? "\n" : "; ");
  return parts.map((part, place) => (
    <span key={String(place)} className="block">
      <SaidText text={part} />
    </span>
  ));
}
