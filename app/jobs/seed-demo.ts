import { keepMentor } from "#app/features/onboarding/mentors/keep-mentor.server.ts";
import { demoMentors } from "#db/seed/demo/mentors.ts";
import { publishDemoScenarios } from "./demo-scenarios.server.ts";
import { publishDemo } from "./publish-demo.server.ts";
import { randomUUID } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { addWorkingDays, isWorkingDay, dayOf, nthWorkingDay, startOfDay } from "#app/domain/working-days.ts";
import { giveOnPaper } from "#app/features/quizzes/paper/give-on-paper.server.ts";
import { setExamDays } from "#app/features/quizzes/exam-days/set-exam-days.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { changeProduct } from "#app/features/catalogue/products/change-product.server.ts";
import { now as clock } from "#app/web/clock.server.ts";
import { getConfig } from "#app/web/config.server.ts";
import { hashPassword } from "#app/web/password.server.ts";
import { closeDatabase, openDatabase, read, tx } from "#db/engine";
import { setJournalKey } from "#db/journal.ts";
import { migrate } from "#db/migrate.ts";
import { findClock, insertCompany } from "#db/queries/company.ts";
import { upsertCredential } from "#db/queries/credentials.ts";
import { insertPerson, insertRole } from "#db/queries/people.ts";
import { findProductByKey } from "#db/queries/products.ts";
import { findRunningOfTeam } from "#db/queries/enrollments.ts";
import { projectStanding } from "#db/queries/standings.ts";
import { findAllRunning } from "#db/queries/exam-days.ts";
import { insertTeam, replaceHead } from "#db/queries/teams.ts";
import { cast, demoCompany, demoPassword, demoTeams, demoTrainees } from "#db/seed/cast.ts";
import type { Situation } from "#db/seed/demo/situations.ts";
import { adjustProgramme } from "./adjust-programme.server.ts";
import { renewDemoDocuments, signRulesOnPaper } from "./demo-documents.server.ts";
import { importDemoCrm } from "./import-demo-crm.server.ts";
import { player } from "./player.server.ts";
import { stories } from "./stories.server.ts";

const [, , file = "data/demo-en.sqlite", kind = "demo", asked = "en"] = process.argv;
const language: "bg" | "en" = asked === "bg" ? "bg" : "en";
const started = clock();
const hour = 3_600_000;

const { journalKey, journalKeyId } = getConfig();
setJournalKey(journalKeyId, journalKey);
await openDatabase(file);
await migrate();

const zone = "Europe/Sofia";
const passwordHash = await hashPassword(demoPassword);
const founded = startOfDay(dayOf(started - 150 * 24 * hour, zone), zone) + 8 * hour;
await tx((t) =>
  insertCompany(t, {
    kind: kind === "test" ? "test" : "demo",
    name: inLanguage(demoCompany.name, language),
    timeZone: zone,
    language,
    holidays: "bulgaria",
    sheetsFrom: dayOf(founded, zone),
    plansDays: true,
    mentorCapacity: 12,
    createdAt: founded,
  }),
);
// Before the day has really begun the stories end with the one before it.
const { calendar, today: lastDay } = await findClock(read(), started - 6 * hour);
const today = isWorkingDay(calendar, lastDay) ? lastDay : workingDayBefore(lastDay);
const actors = await makePeople();
const mentorIds = ["maria", "rumen", "georgi", "kalina"];
const party = { actors, trainerId: "elena", adminId: "ana", language };
for (const { personId, ...known } of demoMentors)
  await keepMentor(actors.get("stoyan") as Actor, { personId, capacity: null, ...known }, founded);
await publishDemo(founded);
await publishDemoScenarios("elena", founded);

type Life = {
  startsOn: string;
  live: (day: Parameters<ReturnType<typeof player>>[0], today: string) => Promise<void>;
};
const lives: Life[] = [];
const trainees = [
  ...[cast.nadia, cast.ivan].map(
    (row) => ({ ...row, team: row.team ?? "corporate", situation: row.situation ?? "first-day" }) as const,
  ),
  ...demoTrainees,
];
const earliest = back(90);
const team = Object.fromEntries(demoTeams.map(({ key, head }) => [key, head]));
for (const trainee of trainees) {
  const story = stories[trainee.situation];
  const startsOn =
    story.startedAgo < 0 ? addWorkingDays(calendar, today, -story.startedAgo) : back(story.startedAgo);
  const enrolledOn = story.startedAgo < 0 ? back(2) : addWorkingDays(calendar, back(story.startedAgo + 3), 0);
  const at = Math.min(startOfDay(enrolledOn, zone) + 16 * hour, started - hour);
  const head = actors.get(team[trainee.team] ?? "stoyan");
  if (!head) throw new Error("A team has no head");
  const done = await enroll(
    head,
    {
      name: inLanguage(trainee.name, language),
      email: trainee.email,
      startsOn,
      teamId: trainee.team,
      programme: null,
      requestId: randomUUID(),
      invitation: { tokenHash: randomUUID() },
    },
    at,
  );
  if (!done.ok) throw new Error(`${trainee.email}: ${done.code}`);
  actors.set(done.traineeId, person(done.traineeId, ["trainee"]));
  await tx((t) => upsertCredential(t, done.traineeId, passwordHash, at));
  const mentors =
    trainee.team === "plovdiv"
      ? ["plamen"]
      : trainee.team === "retail"
        ? mentorIds.slice(2)
        : mentorIds.slice(0, 2);
  lives.push({
    startsOn,
    live: player(done.enrollmentId, done.traineeId, story, { ...party, mentorIds: mentors }),
  });
}
for (let on = earliest; on <= today; on = nthWorkingDay(calendar, addDay(on), 1)) {
  const isLast = on === today;
  const nine = Math.min(startOfDay(on, zone) + 9 * hour, started - 5 * hour);
  for (const life of lives) if (life.startsOn <= on) await life.live({ on, nine, isLast }, today);
}
await renewDocuments();
await changeOneProduct();
await openExamDays();
await giveOneOnPaper();
await adjustOne();
await importDemoCrm(actors.get("stoyan"), cast.ivan.email, [back(3), back(2), back(1)], started - hour);
await closeDatabase();
process.stdout.write(`Made ${trainees.length} trainees in ${((clock() - started) / 1000).toFixed(1)} s.\n`);

function person(id: string, roles: Actor["roles"]): Actor {
  return { kind: "person", id, roles: [...roles] as never, sessionHash: "demo", provedAt: started };
}

function workingDayBefore(on: string): string {
  const before = addDay(on, -1);
  return isWorkingDay(calendar, before) ? before : workingDayBefore(before);
}

function back(n: number): string {
  let on = today;
  for (let left = n; left > 0; ) {
    on = addDay(on, -1);
    if (calendar.isWorking(on)) left--;
  }
  return on;
}

function addDay(on: string, n = 1): string {
  return new Date(Date.parse(on) + n * 24 * hour).toISOString().slice(0, 10);
}

async function makePeople(): Promise<Map<string, Actor>> {
  const made = new Map<string, Actor>();
  await tx(async (t) => {
    for (const [id, { name, email, roles }] of Object.entries(cast)) {
      if (roles.includes("trainee")) continue;
      await insertPerson(t, { id, name: inLanguage(name, language), email, language: null, at: founded });
      for (const role of roles)
        await insertRole(t, { id: `${id}-${role}`, personId: id, role, fromAt: founded, grantedById: null });
      await upsertCredential(t, id, passwordHash, founded);
      made.set(id, person(id, roles));
    }
    for (const { key, name, head } of demoTeams) {
      await insertTeam(t, { id: key, name: inLanguage(name, language), createdAt: founded });
      await replaceHead(t, { id: `${key}-head`, teamId: key, personId: head, fromAt: founded });
    }
  });
  return made;
}

// So that somebody in the demo has to sign a document again, and another waits for its approval.
async function renewDocuments(): Promise<void> {
  const elena = actors.get("elena");
  if (elena) await renewDemoDocuments(elena, started - hour);
  const stoyan = actors.get("stoyan");
  const somebody = await findRunning("stage-3-sign-offs");
  if (stoyan && somebody) await signRulesOnPaper(stoyan, somebody.enrollmentId, language, started - hour / 2);
  const at = await findClock(read(), started);
  for (const { key } of demoTeams) {
    for (const id of await findRunningOfTeam(read(), key)) await tx((t) => projectStanding(t, id, at));
  }
}

// So that a question in the demo is to be reviewed, and a study card tells what changed.
async function changeOneProduct(): Promise<void> {
  const elena = actors.get("elena");
  const found = await findProductByKey(read(), "mailers");
  if (!elena || !found) return;
  const packaging = {
    en: "120 in a carton; 40 cartons on a pallet; sold by the carton.",
    bg: "120 в кашон; 40 кашона на палет; продава се на кашон.",
  };
  await changeProduct(
    elena,
    { key: found.key, rev: found.rev, priority: found.priority, content: { ...found.content, packaging } },
    started - hour,
  );
}

// So that exam days are coming for one of them.
async function openExamDays(): Promise<void> {
  const elena = actors.get("elena");
  const [somebody] = (await findAllRunning(read(), 1_000, { headId: null })).filter(
    ({ name }) => name === inLanguage(cast.nadia.name, language),
  );
  if (!elena || !somebody) return;
  const opensOn = addWorkingDays(calendar, today, 5);
  await setExamDays(
    elena,
    {
      quiz: "product-survey",
      whom: `one:${somebody.enrollmentId}`,
      opensOn,
      closesOn: addWorkingDays(calendar, opensOn, 2),
      requestId: randomUUID(),
    },
    started,
  );
}

// So that one quiz in the demo is on paper and waits to be typed in.
async function giveOneOnPaper(): Promise<void> {
  const elena = actors.get("elena");
  const somebody = await findRunning("stage-3-no-mentor");
  const done =
    elena &&
    somebody &&
    (await giveOnPaper(elena, { enrollmentId: somebody.enrollmentId, key: "price-list" }, started - hour));
  if (!done?.ok) throw new Error(`No quiz on paper: ${done ? done.code : "nobody"}`);
}

// So that somebody in the demo has a programme that differs from the others'.
async function adjustOne(): Promise<void> {
  const stoyan = actors.get("stoyan");
  const somebody = await findRunning("stage-3-sign-offs");
  if (stoyan && somebody) await adjustProgramme(stoyan, somebody.enrollmentId, language, started - hour);
}

async function findRunning(situation: Situation) {
  const wanted = demoTrainees.find((one) => one.situation === situation);
  return (await findAllRunning(read(), 1_000, { headId: null })).find(
    ({ name }) => wanted && name === inLanguage(wanted.name, language),
  );
}
