import { type Actor, can } from "#app/domain/access.ts";
import { agreementOf, driftsOf, given, type Round } from "#app/domain/calibration.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { read } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { type FoundRound, findRound } from "#db/queries/calibration.ts";
import { findNames } from "#db/queries/people.ts";
import { asSaid, inLine } from "#app/web/rich-text.server.ts";

/** A round for its graders and whoever manages rounds; undefined for everybody else. Open, it shows a grader nobody's marks but their own. */
export async function viewRound(actor: Actor, roundId: string, language: Language) {
  const found = await findRound(read(), roundId);
  const mayManage = can(actor, "calibration.manage");
  const isGrader = found?.graders.includes(actor.id) ?? false;
  if (!found || !(mayManage || isGrader)) return undefined;
  const round: Round = { ...found, answers: found.answers.map(({ id }) => id) };
  const names = await findNames(read(), found.graders);
  const { question, startedAt, closedAt } = found;
  return {
    roundId,
    prompt: asSaid(inLine(inLanguage(question.prompt, language))),
    guidance: asSaid(inLine(inLanguage(question.guidance, language))),
    startedAt,
    closedAt,
    lines: linesOf(found, language),
    mayClose: mayManage && closedAt === null,
    progress: found.graders.map((id) => ({ id, name: names[id] ?? "", ...given(round, id) })),
    toMark: closedAt === null && isGrader ? toMark(found, actor.id) : null,
    result: closedAt === null ? null : resultOf(found, round),
  };
}

function linesOf({ question, lines }: FoundRound, language: Language) {
  return lines.map((key) => {
    const label = question.rubric?.find((line) => line.key === key)?.label;
    return { key, label: label ? inLanguage(label, language) : null };
  });
}

/** The answers in an order of this grader's own, with the marks this grader gave; nothing says whose they are. */
function toMark({ answers, lines, marks }: FoundRound, graderId: string) {
  const last = new Map(
    marks
      .filter((mark) => mark.graderId === graderId)
      .map(({ answerId, line, grade }) => [`${answerId} ${line}`, grade]),
  );
  return answers
    .map(({ id, text }) => ({ id, text, lot: contentHash([graderId, id]) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ id, text }) => ({ id, text, grades: lines.map((line) => last.get(`${id} ${line}`) ?? null) }));
}

function resultOf({ answers, lines, graders, marks }: FoundRound, round: Round) {
  const last = new Map(
    marks.map(({ answerId, graderId, line, grade }) => [`${answerId} ${line} ${graderId}`, grade]),
  );
  return {
    agreement: agreementOf(round),
    drift: driftsOf(round),
    byLine:
      lines.length > 1
        ? lines.map((line) => ({
            agreement: agreementOf({ ...round, lines: [line] }),
            drift: driftsOf({ ...round, lines: [line] }),
          }))
        : [],
    answers: answers.map(({ id, text }) => ({
      id,
      text,
      grades: lines.map((line) => graders.map((grader) => last.get(`${id} ${line} ${grader}`) ?? null)),
    })),
  };
}
