import type { DossierPart } from "#app/domain/dossier.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { requirementEver } from "#app/domain/own-requirements.ts";
import { type Receipt, receiptOf } from "#app/domain/receipts.ts";
import type { Journey, StageStanding } from "#app/domain/stages.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { receipt } from "#db/forms/receipt.ts";
import type { Enrolled } from "#db/queries/facts.ts";
import {
  findAllGateDecisions,
  findConfirmations,
  findReopenings,
  type GateDecision,
} from "#db/queries/gates.ts";
import { findNotes } from "#db/queries/notes.ts";
import { findNames } from "#db/queries/people.ts";
import { findAllScores } from "#db/queries/results.ts";

type Found = Enrolled & { journey: Journey };

/** Each stage: what was decided at its gate, and its requirements as the decision found them, or as they stand. */
export async function stageParts(
  found: Found,
  language: Language,
  words: ServerStrings,
): Promise<DossierPart[]> {
  const conn = read();
  const { enrollmentId } = found.facts;
  const decisions = await findAllGateDecisions(conn, enrollmentId);
  const reopenings = await findReopenings(conn, enrollmentId);
  const confirmations = await findConfirmations(conn, enrollmentId);
  const notes = await findNotes(
    conn,
    [...decisions, ...confirmations].map(({ noteId }) => noteId),
    words.signOffs.presets,
  );
  const names = await findNames(conn, [
    ...decisions.map(({ decidedById }) => decidedById),
    ...reopenings.map(({ by }) => by),
    ...confirmations.map(({ confirmedById }) => confirmedById),
  ]);
  const scores = await findAllScores(conn, enrollmentId);
  return found.journey.stages.map((stage) => {
    const own = decisions.filter((row) => row.stage === stage.number);
    const passing = own.findLast(
      ({ id, decision }) => decision !== "not-yet" && !reopenings.some((row) => row.decisionId === id),
    );
    const frozen = passing
      ? receipt.read(passing.receipt)
      : receiptOf(found.programmeVersionId, stage, found.facts);
    return {
      title: words.dossier.stage(stage.number, inLanguage(stage.stage.title, language)),
      text: [...own.flatMap(said), ...(passing ? [] : [words.dossier.notPassed])],
      table: tableOf(frozen, stage),
    };
  });

  function said({ id, decision, decidedById, decidedAt, noteId, receiptHash }: GateDecision): string[] {
    const { dossier: say, common } = words;
    const taken = reopenings.find((row) => row.decisionId === id);
    const confirmed = confirmations.find((row) => row.decisionId === id);
    const note = noteId && notes[noteId];
    return [
      [
        say.decided[decision](names[decidedById] ?? "", common.moment(decidedAt)),
        ...(note ? [say.reason(note)] : []),
        ...(decision === "not-yet" ? [] : [say.receipt(receiptHash)]),
      ].join(" "),
      ...(confirmed
        ? [say.confirmed(names[confirmed.confirmedById] ?? "", common.moment(confirmed.confirmedAt))]
        : []),
      ...(taken
        ? [
            `${say.reopened(names[taken.by] ?? "", common.moment(taken.at))} ${say.reason(taken.reason ?? "")}`,
          ]
        : []),
    ];
  }

  function tableOf({ requirements }: Receipt, { requirements: standings }: StageStanding) {
    const { requirement, state, result, since } = words.dossier.columns;
    return {
      columns: [requirement, state, result, since],
      shares: [6, 3, 3, 3],
      rows: requirements.map((row) => {
        const known =
          requirementEver(found.programme, found.own, row.key) ??
          standings.find((one) => one.requirement.key === row.key)?.requirement;
        return [
          known ? inLanguage(known.title, language) : row.key,
          stateOf(row),
          resultOf(row),
          row.since === null ? "" : words.common.moment(row.since),
        ];
      }),
    };
  }

  function stateOf({ state, exception, recognition, isOptional }: Receipt["requirements"][number]): string {
    const { requirements, dossier: say } = words;
    const word = exception
      ? requirements.exception
      : recognition
        ? requirements.recognitions[recognition.how]
        : (requirements.states[state as keyof typeof requirements.states] ?? state);
    return isOptional ? `${word} (${say.result.optional})` : word;
  }

  function resultOf({ figures, attempts, deals }: Receipt["requirements"][number]): string {
    const best = [
      ...attempts.flatMap((id) => scores.get(id) ?? []),
      ...found.facts.deals.filter(({ id }) => deals.includes(id)).map(({ scoreBp }) => scoreBp),
    ];
    if (best.length > 0) return words.common.percent(Math.max(...best));
    return figures ? words.dossier.result.of(figures.done, figures.of) : "";
  }
}
