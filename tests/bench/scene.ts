import { randomUUID } from "node:crypto";
import { createCookie } from "@remix-run/node";
import { and, desc, eq, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import type { PaperQuestion } from "#app/domain/quiz-questions.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import { paths } from "#app/paths.ts";
import { hashOf, newToken } from "#app/web/ids.server.ts";
import { closeDatabase, openDatabase, read, tx } from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { findPaper } from "#db/queries/attempts.ts";
import { findClock } from "#db/queries/company.ts";
import { insertSession } from "#db/queries/sessions.ts";
import { findJourney, projectStanding } from "#db/queries/standings.ts";
import { replaceTeamOf } from "#db/queries/teams.ts";
import { personRoles, standings, teamHeads } from "#db/schema/index.ts";
import { secrets } from "./served.ts";

/** One request to measure; a save differs from the one before it, so that every one is written. */
export type Target = { path: string; cookie: string | null; writers: readonly Writer[] };
export type Writer = { path: string; cookie: string; personId: string; attemptId: string; body(): string };

const writersWanted = 10;
const rowsOfBoard = 25;
const waitingForHead = 12;
const hours = 3_600_000;
const questionRoute = "features/quizzes/attempts/attempt-question.route";

/** Chooses who looks, gives the head a board of a full page, opens attempts, and says what to ask for. */
export async function prepareScene(database: string): Promise<Record<string, Target>> {
  setJournalKey(secrets.JOURNAL_KEY_ID, secrets.JOURNAL_KEY);
  await openDatabase(database);
  try {
    const now = Date.now();
    const head = await fillTeamOfHead(now);
    const writers = await openAttempts(now);
    const [first] = writers;
    if (!first) throw new Error("Nobody in this database can start a quiz");
    const asHead = await signIn(head, now);
    const page = (path: string, cookie: string | null): Target => ({ path, cookie, writers: [] });
    return {
      signIn: page(paths.signIn, null),
      today: page(paths.today, first.cookie),
      journey: page(paths.journey, first.cookie),
      question: page(paths.attemptQuestion(first.attemptId, 1), first.cookie),
      queue: page(paths.queue, asHead),
      board: page(`${paths.board}?view=ended`, asHead),
      attention: page(paths.board, asHead),
      talk: page(paths.talk(await findOneHeadedBy(head)), asHead),
      saveAnswer: { path: first.path, cookie: first.cookie, writers },
    };
  } finally {
    await closeDatabase();
  }
}

// A team of twelve does not fill a page of the board, so one head gets more people, and sees nobody else's.
async function fillTeamOfHead(now: number): Promise<string> {
  const inTeam = read()
    .select({ n: sql<number>`count(*)` })
    .from(standings)
    .where(and(eq(standings.teamId, teamHeads.teamId), isNull(standings.ending)));
  const [team] = await read()
    .select({ id: teamHeads.teamId, headId: teamHeads.personId })
    .from(teamHeads)
    .where(isNull(teamHeads.toAt))
    .orderBy(desc(sql`(${inTeam})`), teamHeads.teamId)
    .limit(1);
  if (!team) throw new Error("No team has a head");
  const clock = await findClock(read(), now);
  await tx((t) =>
    t
      .update(personRoles)
      .set({ toAt: now })
      .where(
        and(eq(personRoles.personId, team.headId), isNull(personRoles.toAt), ne(personRoles.role, "head")),
      ),
  );
  for (const [isEnded, wanted] of [
    [true, rowsOfBoard + 1],
    [false, waitingForHead],
  ] as const) {
    const ending = isEnded ? isNotNull(standings.ending) : isNull(standings.ending);
    const [there] = await read()
      .select({ n: sql<number>`count(*)`.mapWith(Number) })
      .from(standings)
      .where(and(eq(standings.teamId, team.id), ending));
    const joining = await read()
      .select({ id: standings.enrollmentId, traineeId: standings.traineeId })
      .from(standings)
      .where(and(or(isNull(standings.teamId), ne(standings.teamId, team.id)), ending))
      .orderBy(standings.enrollmentId)
      .limit(Math.max(0, wanted - (there?.n ?? 0)));
    await tx(async (t) => {
      for (const { id, traineeId } of joining) {
        await replaceTeamOf(t, { id: randomUUID(), teamId: team.id, personId: traineeId, fromAt: now });
        await projectStanding(t, id, clock);
      }
    });
  }
  return team.headId;
}

async function findOneHeadedBy(head: string): Promise<string> {
  const [row] = await read()
    .select({ id: standings.enrollmentId })
    .from(standings)
    .innerJoin(teamHeads, and(eq(teamHeads.teamId, standings.teamId), isNull(teamHeads.toAt)))
    .where(and(eq(teamHeads.personId, head), isNull(standings.ending)))
    .orderBy(desc(standings.stage), standings.enrollmentId)
    .limit(1);
  if (!row) throw new Error("Nobody is in this head's team");
  return row.id;
}

// Each connection writes into an attempt of its own.
async function openAttempts(now: number): Promise<Writer[]> {
  const clock = await findClock(read(), now);
  const running = await read()
    .select({ id: standings.enrollmentId, traineeId: standings.traineeId })
    .from(standings)
    .where(and(isNull(standings.ending), isNull(standings.pausedFrom)))
    .orderBy(standings.enrollmentId);
  const writers = [];
  for (const { id, traineeId } of running) {
    if (writers.length === writersWanted) break;
    const found = await findJourney(read(), id, clock);
    for (const { requirement } of found?.journey.current.requirements ?? []) {
      if (requirement.kind !== "quiz") continue;
      const trainee = {
        kind: "person",
        id: traineeId,
        roles: ["trainee"],
        sessionHash: "bench",
        provedAt: now,
      } as const;
      const started = await startAttempt(trainee, { enrollmentId: id, key: requirement.key }, now);
      if (!started.ok) continue;
      writers.push(await writerOf(started.attemptId, traineeId, now));
      break;
    }
  }
  return writers;
}

async function writerOf(attemptId: string, traineeId: string, now: number): Promise<Writer> {
  const [question] = await findPaper(read(), attemptId);
  if (!question) throw new Error("An attempt has no questions");
  let saves = 0;
  const body = () => {
    saves++;
    return new URLSearchParams({
      question: question.key,
      seq: String(saves),
      answer: anAnswer(question, saves),
      autosave: "1",
    }).toString();
  };
  return {
    attemptId,
    personId: traineeId,
    cookie: await signIn(traineeId, now),
    path: `${paths.attemptQuestion(attemptId, 1)}?_data=${encodeURIComponent(questionRoute)}`,
    body,
  };
}

function anAnswer({ kind, options = [] }: PaperQuestion, n: number): string {
  if (kind === "single" || kind === "multiple") return options[n % options.length]?.id ?? "";
  return kind === "number" ? String(n) : `Answer ${n}`;
}

/** Makes a session for somebody and gives its cookie. */
export async function signIn(personId: string, now: number): Promise<string> {
  const token = newToken();
  await tx((t) =>
    insertSession(t, {
      idHash: hashOf(token),
      personId,
      createdAt: now,
      seenAt: now,
      expiresAt: now + 24 * hours,
      isRemembered: true,
      provedAt: now,
      endedAt: null,
      device: null,
    }),
  );
  const [cookie = ""] = (await createCookie("session").serialize(token)).split(";");
  return cookie;
}
