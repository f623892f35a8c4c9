import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "#app/domain/access.ts";
import type { Role } from "#app/domain/access-table.ts";
import type { Programme, Stage } from "#app/domain/programme.ts";
import type { Quiz } from "#app/domain/quiz.ts";
import type { Answer } from "#app/domain/question-parts.ts";
import type { Question } from "#app/domain/quiz-questions.ts";
import { saveAnswer } from "#app/features/quizzes/attempts/save-answer.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { useClockFile as readClockFrom } from "#app/web/clock.server.ts";
import { writeQuestion } from "#db/content.ts";
import { programme as programmeForm } from "#db/forms/programme.ts";
import { quiz as quizForm } from "#db/forms/quiz.ts";
import { read, type Tx, tx } from "#db/engine";
import { contentHash } from "#db/hash.ts";
import { findAllAnswers, findAttempt, findKeys } from "#db/queries/attempts.ts";
import { findClock, insertCompany } from "#db/queries/company.ts";
import { insertEnrollment, replaceMentor } from "#db/queries/enrollments.ts";
import { insertPerson, insertRole } from "#db/queries/people.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { insertTeam, replaceHead, replaceTeamOf } from "#db/queries/teams.ts";
import {
  programmes,
  programmeVersions,
  questions,
  questionVersions,
  quizVersions,
  quizzes,
} from "#db/schema/index.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { forgetCookies } from "#tests/support/visit.ts";

export const minute = 60_000;
export const start = Date.parse("2026-03-03T08:00:00Z");
export const canary = "kanarche";

const people: Record<string, Role[]> = {
  nadia: ["trainee"],
  ivan: ["trainee"],
  maria: ["mentor"],
  stoyan: ["head"],
  elena: ["trainer"],
  georgi: ["mentor"],
  desislava: ["head"],
  victor: ["executive"],
  ana: ["admin"],
};
export const everybody = Object.keys(people);
export const actor = (id: string): Actor => ({
  kind: "person",
  id,
  roles: people[id] ?? [],
  sessionHash: "s",
  provedAt: start,
});

const say = (en: string) => ({ en, bg: en });
const base = (prompt: string) => ({ prompt: say(prompt), points: 1, explanation: say(`${canary} because`) });
const options = (right: string[]) =>
  ["a", "b", "c"].map((id) => ({
    id: right.includes(id) ? `${canary}-${id}` : id,
    text: say(`Option ${id}`),
  }));
export const bank: Record<string, Question> = {
  one: { ...base("Which one?"), kind: "single", options: options(["b"]), correct: `${canary}-b` },
  two: {
    ...base("Which two?"),
    kind: "multiple",
    options: options(["a", "c"]),
    correct: [`${canary}-a`, `${canary}-c`],
  },
  word: { ...base("Which word?"), kind: "short", accepted: [canary] },
  sum: { ...base("How much?"), kind: "number", value: 424_242, tolerance: 1 },
  why: { ...base("Why so?"), kind: "free", guidance: say(`${canary} guidance`) },
};

const rules = {
  passingScoreBp: 8_000,
  attemptsLimit: 2,
  coolDownMinutes: 30,
  timeLimitMinutes: null,
  gradingDays: 5,
  gradedBy: "trainer" as const,
};
const machine = ["one", "two", "word", "sum"];
const quizBank: Record<string, Quiz> = {
  basics: { ...rules, title: say("Basics"), pools: [{ count: 4, from: machine }] },
  timed: { ...rules, title: say("Timed"), pools: [{ count: 4, from: machine }], timeLimitMinutes: 10 },
  survey: {
    ...rules,
    title: say("Survey"),
    pools: [{ count: 2, from: ["one", "why"] }],
    passingScoreBp: 6_000,
  },
};

const text = { why: say("Why"), minutes: null, dueDay: 3 };
function stage(key: string, requirements: Stage["requirements"]): Stage {
  return {
    key,
    title: say(key),
    purpose: say(key),
    normDays: 5,
    requirements,
    confirmedBy: "head",
    gate: { all: requirements.map((requirement) => requirement.key) },
  };
}
const task = (key: string) =>
  stage(key, [
    { ...text, kind: "task", key: `task-${key}`, title: say("Task"), doneBy: "trainee", confirmedBy: null },
  ]);
const programme: Programme = {
  title: say("Programme"),
  stages: [
    stage(
      "s1",
      Object.keys(quizBank).map((quiz) => ({ ...text, kind: "quiz", key: quiz, title: say(quiz), quiz })),
    ),
    task("s2"),
    task("s3"),
    task("s4"),
  ],
};

/** A company with a trainee before three quizzes: `basics` and `timed` score themselves, `survey` needs a reader. */
export async function quizWorld(): Promise<void> {
  await freshDatabase();
  forgetCookies();
  setNow(start);
  await tx(async (t) => {
    const at = start - 60 * 24 * 60 * minute;
    await insertCompany(t, {
      kind: "test",
      name: "Test",
      timeZone: "Europe/Sofia",
      language: "en",
      holidays: "bulgaria",
      createdAt: at,
    });
    for (const [id, roles] of Object.entries(people)) {
      await insertPerson(t, { id, name: id, email: null, language: "en", at });
      for (const role of roles)
        await insertRole(t, { id: `${id}.${role}`, personId: id, role, fromAt: at, grantedById: null });
    }
    for (const [team, head] of [
      ["corporate", "stoyan"],
      ["retail", "desislava"],
    ] as const) {
      await insertTeam(t, { id: team, name: team, createdAt: at });
      await replaceHead(t, { id: `${team}.head`, teamId: team, personId: head, fromAt: at });
    }
    const published = { number: 1, publishedAt: at, publishedById: null };
    for (const [key, question] of Object.entries(bank)) {
      await t
        .insert(questions)
        .values({ id: key, key, kind: question.kind, isPractice: false, createdAt: at });
      await publishQuestion(t, key, 1, question, at);
    }
    for (const [key, quiz] of Object.entries(quizBank)) {
      const content = quizForm.write(quiz);
      await t.insert(quizzes).values({ id: key, key });
      await t.insert(quizVersions).values({
        ...published,
        id: contentHash([at, key, quiz]),
        quizId: key,
        content,
        contentHash: contentHash(quiz),
      });
    }
    await t.insert(programmes).values({ id: "p", key: "p", isOffered: true, createdAt: at });
    await t.insert(programmeVersions).values({
      ...published,
      id: contentHash(programme),
      programmeId: "p",
      content: programmeForm.write(programme),
      contentHash: contentHash(programme),
    });
    for (const trainee of ["nadia", "ivan"]) {
      await replaceTeamOf(t, {
        id: `${trainee}.team`,
        teamId: trainee === "nadia" ? "corporate" : "retail",
        personId: trainee,
        fromAt: at,
      });
      await insertEnrollment(t, {
        id: `e-${trainee}`,
        traineeId: trainee,
        programmeVersionId: contentHash(programme),
        startsOn: "2026-03-02",
        enrolledAt: at,
        enrolledById: "elena",
        requestId: `r-${trainee}`,
      });
      await replaceMentor(t, {
        id: `${trainee}.mentor`,
        enrollmentId: `e-${trainee}`,
        traineeId: trainee,
        mentorId: trainee === "nadia" ? "maria" : "georgi",
        assignedById: "elena",
        fromAt: at,
      });
      await projectStanding(t, `e-${trainee}`, await findClock(t, start));
    }
  });
}

export async function publishQuestion(
  t: Tx,
  key: string,
  number: number,
  question: Question,
  at: number,
): Promise<void> {
  await t.insert(questionVersions).values({
    id: contentHash([key, number, question]),
    number,
    edition: number,
    builtOn: "",
    searched: "",
    questionId: key,
    content: writeQuestion(question),
    contentHash: contentHash(question),
    publishedAt: at,
    publishedById: null,
  });
}

const file = join(mkdtempSync(join(tmpdir(), "quiz-clock-")), "now");
/** Sets the clock the routes read. */
export function setNow(at: number): void {
  writeFileSync(file, new Date(at).toISOString());
  readClockFrom(file);
}

/** Starts an attempt and returns its id; throws where it is refused. */
export async function begin(key: string, now = start, trainee = "nadia"): Promise<string> {
  const started = await startAttempt(actor(trainee), { enrollmentId: `e-${trainee}`, key }, now);
  if (!started.ok) throw new Error(started.code);
  return started.attemptId;
}

/** The answer that scores full marks for each question of an attempt. */
export async function rightAnswers(attemptId: string): Promise<Record<string, Answer>> {
  const keys = await findKeys(read(), attemptId);
  return Object.fromEntries(
    Object.entries(keys).map(([key, { correct, accepted, value }]) => [
      key,
      key === "one"
        ? (correct?.[0] ?? "")
        : (correct ?? accepted?.[0] ?? (value === undefined ? "Because it fits." : String(value))),
    ]),
  );
}

/** Answers everything, rightly or not. */
export async function answerAll(
  attemptId: string,
  isRight: boolean,
  now = start,
  trainee = "nadia",
): Promise<void> {
  const attempt = await findAttempt(read(), attemptId, trainee);
  const right = await rightAnswers(attemptId);
  const kept = new Map((await findAllAnswers(read(), attemptId)).map((row) => [row.questionKey, row.seq]));
  for (const { key, kind, options: shown } of attempt?.paper.questions ?? []) {
    const first = shown?.find(({ id }) => !right[key]?.includes(id))?.id ?? "";
    const wrong = kind === "multiple" ? [first] : kind === "single" ? first : "7";
    const answer = isRight || kind === "free" ? (right[key] ?? "") : wrong;
    const saved = await saveAnswer(
      actor(trainee),
      { attemptId, questionKey: key, answer, seq: (kept.get(key) ?? 0) + 1 },
      now,
    );
    if (!saved.ok) throw new Error(saved.code);
  }
}
