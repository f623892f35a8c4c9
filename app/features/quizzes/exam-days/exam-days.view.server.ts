import type { Actor } from "#app/domain/access.ts";
import { maySetDays, examDaysReach } from "#app/domain/exam-days-reach.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findKnownContent } from "#db/queries/programmes.ts";
import {
  countAudiences,
  findAllRunning,
  findAllExamDays,
  findAudience,
  type ExamDaysRow,
} from "#db/queries/exam-days.ts";

const most = 100;
const mostPeople = 1_000;

type Said = Pick<ExamDaysRow, "enrollmentId" | "headId" | "cohort" | "opensOn" | "closesOn" | "cancelledAt">;

function stateOf({ cancelledAt, opensOn, closesOn }: Said, today: string) {
  if (cancelledAt !== null) return "cancelled" as const;
  return today < opensOn ? ("coming" as const) : today > closesOn ? ("over" as const) : ("open" as const);
}

const whomOf = (
  { enrollmentId, cohort, headId }: Said,
  only: string | undefined,
  { examDays }: ServerStrings,
) =>
  enrollmentId
    ? (only ?? "")
    : cohort
      ? examDays.cohort(cohort)
      : headId
        ? examDays.team
        : examDays.everybody;

/** All exam days, those that close last first. */
export async function viewAllExamDays(actor: Actor, language: Language, words: ServerStrings, now: number) {
  const { examDays, common } = words;
  const { today } = await findClock(read(), now);
  const [rows, counts] = [
    await findAllExamDays(read(), most),
    await countAudiences(read(), examDaysReach(actor)),
  ];
  const people = new Map(
    (await findAllRunning(read(), mostPeople, examDaysReach(actor))).map(({ enrollmentId, name }) => [
      enrollmentId,
      name,
    ]),
  );
  return {
    title: examDays.title,
    lead: examDays.lead,
    labels: examDays.labels,
    rows: rows
      .filter((row) => maySetDays(actor, row) || counts.has(row.id))
      .map((row) => {
        const { of = 0, handedIn = 0 } = counts.get(row.id) ?? {};
        return {
          id: row.id,
          title: inLanguage(row.title, language),
          whom: whomOf(row, people.get(row.enrollmentId ?? ""), words),
          days: examDays.days(common.day(row.opensOn), common.day(row.closesOn)),
          state: examDays.states[stateOf(row, today)],
          count: examDays.count(handedIn, of),
        };
      }),
  };
}

/** Exam days with who has handed it in and who has not. */
export async function viewExamDays(
  actor: Actor,
  examDaysId: string,
  language: Language,
  words: ServerStrings,
  now: number,
) {
  const { examDays, common } = words;
  const [row] = await findAllExamDays(read(), 1, examDaysId);
  if (!row) return undefined;
  const { today } = await findClock(read(), now);
  const audience = await findAudience(read(), examDaysId, mostPeople, examDaysReach(actor));
  if (audience.length === 0 && !maySetDays(actor, row)) return undefined;
  const person = ({ enrollmentId, name, handedInAt }: (typeof audience)[number]) => ({
    enrollmentId,
    name,
    at: handedInAt === null ? "" : common.moment(handedInAt),
  });
  const state = stateOf(row, today);
  return {
    id: row.id,
    title: inLanguage(row.title, language),
    labels: examDays.labels,
    state,
    stateText: examDays.states[state],
    maySet: maySetDays(actor, row),
    closesOn: row.closesOn,
    lead: [
      whomOf(row, audience[0]?.name, words),
      examDays.days(common.day(row.opensOn), common.day(row.closesOn)),
      examDays.setBy(row.setByName),
    ].join(" · "),
    missing: audience.filter(({ handedInAt }) => handedInAt === null).map(person),
    handedIn: audience.filter(({ handedInAt }) => handedInAt !== null).map(person),
  };
}

/** What new exam days can be about and for whom. */
export async function examDaysChoices(actor: Actor, language: Language, words: ServerStrings, now: number) {
  const { examDays } = words;
  const { today } = await findClock(read(), now);
  const { quizzes } = await findKnownContent(read());
  const running = await findAllRunning(read(), mostPeople, examDaysReach(actor));
  const months = [...new Set(running.map(({ startsOn }) => startsOn.slice(0, 7)))].sort().reverse();
  return {
    title: examDays.new,
    lead: examDays.newLead,
    labels: examDays.labels,
    today,
    quizzes: quizzes.map(({ key, title }) => ({ value: key, label: inLanguage(title, language) })),
    whom: [
      { value: "stage", label: examDaysReach(actor).headId ? examDays.team : examDays.everybody },
      ...months.map((month) => ({ value: `cohort:${month}`, label: examDays.cohort(month) })),
      ...running.map(({ enrollmentId, name }) => ({ value: `one:${enrollmentId}`, label: name })),
    ],
  };
}
