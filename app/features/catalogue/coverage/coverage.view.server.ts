import { aspects } from "#app/domain/aspects.ts";
import { type Actor, can, ownRecord, reaches } from "#app/domain/access.ts";
import { cellsOf, leastAnswers, strengthOf } from "#app/domain/coverage.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { countQuestions, findCellAnswers, ownStandings } from "#db/queries/coverage.ts";
import { findAllProducts } from "#db/queries/products.ts";
import { findStudyQueue } from "#db/queries/study-queue.ts";
import { visibleStandings } from "#db/queries/visibility.ts";
import { isAnyDraftOffered } from "./offered.view.server.ts";

export const coverageViews = ["questions", "team", "own"] as const;
export type CoverageView = (typeof coverageViews)[number];
/** What stands in one cell; `to` leads to where an empty one is filled. */
export type ShownCell = {
  key: string;
  text: string;
  tone: "good" | "open" | "weak" | "plain";
  to: string | null;
  label: string | null;
};

/** The views open to somebody: authors see questions, those with trainees see what these know, trainees see themselves. */
export function viewsOf(actor: Actor): CoverageView[] {
  const isTrainee = can(actor, "today.read", ownRecord(actor));
  const isWide = reaches(actor, "attempt.review").some((reach) => reach !== "own");
  return coverageViews.filter((view) =>
    view === "questions" ? can(actor, "question.edit") : view === "team" ? isWide : isTrainee,
  );
}

type Asked = { view: CoverageView; actor: Actor; language: Language; words: ServerStrings };

/** Seven aspects of every product in the study order, as `view` sees them. */
export async function viewCoverage({ view, actor, language, words }: Asked) {
  const keys = (await findStudyQueue(read())).map(({ key }) => key);
  const names = new Map(
    (await findAllProducts(read())).map(({ key, content }) => [key, inLanguage(content.name, language)]),
  );
  const cells = await { questions: questionCells, team: teamCells, own: ownCells }[view](
    keys,
    names,
    actor,
    words,
  );
  return {
    rows: keys.map((key) => ({ key, name: names.get(key) ?? key, cells: cells.rows.get(key) ?? [] })),
    sum: cells.sum,
    drafts: cells.drafts ?? null,
  };
}

/** `drafts` says what drafts are offered for, where there are any. */
type Cells = { rows: Map<string, ShownCell[]>; sum: string; drafts?: string | null };

async function questionCells(
  keys: string[],
  names: Map<string, string>,
  _: Actor,
  { coverage }: ServerStrings,
): Promise<Cells> {
  const counts = new Map(
    (await countQuestions(read())).map(({ product, aspect, n }) => [`${product} ${aspect}`, n]),
  );
  const empty = keys.flatMap((key) => aspects.filter((aspect) => !counts.get(`${key} ${aspect}`))).length;
  const rows = keys.map((key): [string, ShownCell[]] => [
    key,
    aspects.map((aspect): ShownCell => {
      const n = counts.get(`${key} ${aspect}`) ?? 0;
      if (n > 0) return { key: aspect, text: String(n), tone: "plain", to: null, label: null };
      return {
        key: aspect,
        text: coverage.writeShort,
        tone: "weak",
        to: paths.newQuestionFor(key, aspect),
        label: coverage.write(names.get(key) ?? key, coverage.aspects[aspect]),
      };
    }),
  ]);
  const drafts =
    empty > 0 ? coverage.drafts : (await isAnyDraftOffered(keys)) ? coverage.draftsBesides : null;
  return { rows: new Map(rows), sum: coverage.missing(empty, keys.length * aspects.length), drafts };
}

async function teamCells(
  keys: string[],
  _: Map<string, string>,
  actor: Actor,
  { coverage }: ServerStrings,
): Promise<Cells> {
  const found = cellsOf(
    keys,
    await findCellAnswers(read(), visibleStandings(read(), actor, "attempt.review")),
  );
  const rows = found.map(({ product, cells }): [string, ShownCell[]] => [
    product,
    cells.map((cell): ShownCell => {
      const strength = strengthOf(cell);
      const text =
        strength === "unknown"
          ? coverage.few(cell.n)
          : [coverage.share(cell.right, cell.n), strength === "weak" ? coverage.weak : ""]
              .filter(Boolean)
              .join(" · ");
      return {
        key: cell.aspect,
        text,
        tone: strength === "weak" ? "weak" : strength === "known" ? "good" : "open",
        to: null,
        label: null,
      };
    }),
  ]);
  return { rows: new Map(rows), sum: coverage.leads.team(leastAnswers) };
}

async function ownCells(
  keys: string[],
  _: Map<string, string>,
  actor: Actor,
  { coverage }: ServerStrings,
): Promise<Cells> {
  const found = cellsOf(keys, await findCellAnswers(read(), ownStandings(read(), actor.id)));
  const rows = found.map(({ product, cells }): [string, ShownCell[]] => [
    product,
    cells.map(
      ({ aspect, right }): ShownCell => ({
        key: aspect,
        text: right > 0 ? coverage.proven : coverage.open,
        tone: right > 0 ? "good" : "open",
        to: null,
        label: null,
      }),
    ),
  ]);
  const proven = found.flatMap(({ cells }) => cells).filter(({ right }) => right > 0).length;
  return { rows: new Map(rows), sum: coverage.sum(proven, keys.length * aspects.length) };
}
