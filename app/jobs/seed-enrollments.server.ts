import { read, tx } from "#db/engine";
import { loadDefaultProgramme } from "#app/acts/load-default-programme.ts";
import { type Bulk, insertBulk } from "#db/queries/bulk.ts";
import { findClock, findCompany, insertCompany } from "#db/queries/company.ts";
import { publishDocument } from "#db/queries/content.ts";
import { findAllDocuments, findCurrentDocument } from "#db/queries/documents.ts";
import { findDocumentFacts } from "#db/queries/facts-on-record.ts";
import { findOfferedProgrammes } from "#db/queries/enrollments.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { readProgramme } from "#db/content.ts";
import { madeUp } from "./made-up.server.ts";
import type { Setting } from "./made-up-stage.server.ts";

const teamSize = 12;
const atOnce = 250;

/** Fills a test database with made-up people in teams of twelve; returns what the bench signs in as. Refused on a live company. */
export async function seedEnrollments(
  { enrollments, activeShare }: { enrollments: number; activeShare: number },
  now: number,
) {
  const company = await findCompany(read());
  if (company && company.kind !== "test")
    throw new Error("Made-up people only go into a database of their own");
  if (!company) {
    await tx(async (t) => {
      await insertCompany(t, {
        kind: "test",
        name: "Made up",
        timeZone: "Europe/Sofia",
        language: "en",
        holidays: "bulgaria",
        createdAt: now,
      });
      await loadDefaultProgramme(t, now, null);
      for (const { key, version } of await findAllDocuments(t))
        if (version) await publishDocument(t, key, version.content, { at: now, actorId: null });
    });
  }
  const setting = await settingOf(now);
  const actives = Math.round(enrollments * activeShare);
  for (let from = 0; from < enrollments; from += atOnce) {
    const bulk: Bulk = {};
    for (let n = from; n < Math.min(enrollments, from + atOnce); n++)
      addPerson(bulk, n, n < actives, setting, now);
    await tx((t) => insertBulk(t, bulk));
  }
  return { trainee: { id: "trainee-0", enrollmentId: "enrollment-0" }, head: "head-0", mentor: "mentor-0" };
}

async function settingOf(now: number): Promise<Setting> {
  const [offered] = await findOfferedProgrammes(read());
  if (!offered) throw new Error("No programme is offered");
  const programme = readProgramme(offered.versionId, offered.content);
  const setting: Setting = {
    programme,
    versionId: offered.versionId,
    clock: await findClock(read(), now),
    documents: await findDocumentFacts(read()),
    documentVersions: {},
    quizzes: {},
    quizVersions: {},
  };
  for (const requirement of programme.stages.flatMap((stage) => stage.requirements)) {
    if (requirement.kind === "document") {
      const version = await findCurrentDocument(read(), requirement.document);
      if (version) setting.documentVersions[requirement.document] = version.id;
    }
    if (requirement.kind === "quiz") {
      const found = await findQuizByKey(read(), requirement.quiz);
      if (found)
        [setting.quizzes[requirement.quiz], setting.quizVersions[requirement.quiz]] = [
          found.quiz,
          { quizId: found.quizId, versionId: found.versionId },
        ];
    }
  }
  return setting;
}

/** The rows of one table, made where there are none yet. */
function rowsOf<K extends keyof Bulk>(bulk: Bulk, table: K): NonNullable<Bulk[K]> {
  const rows = bulk[table] ?? ([] as unknown as NonNullable<Bulk[K]>);
  bulk[table] = rows;
  return rows;
}

function addPerson(bulk: Bulk, n: number, isActive: boolean, setting: Setting, at: number): void {
  const team = Math.floor(n / teamSize);
  const [teamId, headId, mentorId] = [`team-${team}`, `head-${team}`, `mentor-${team}`];
  const person = {
    id: `trainee-${n}`,
    enrollmentId: `enrollment-${n}`,
    teamId,
    headId,
    mentorId,
    isActive,
    n,
  };
  if (n % teamSize === 0) {
    human(bulk, headId, ["head", "trainer"], at);
    human(bulk, mentorId, ["mentor"], at);
    rowsOf(bulk, "teams").push({ id: teamId, name: `Team ${team}`, createdAt: at, closedAt: null });
    rowsOf(bulk, "teamHeads").push({
      id: `${teamId}-head`,
      teamId,
      personId: headId,
      fromAt: at,
      toAt: null,
    });
  }
  human(bulk, person.id, ["trainee"], at);
  // In the team before any of the made-up onboardings ended.
  rowsOf(bulk, "teamMembers").push({
    id: `${person.id}-team`,
    teamId,
    personId: person.id,
    fromAt: 0,
    toAt: null,
  });
  for (const [table, rows] of Object.entries(madeUp(person, setting))) {
    (rowsOf(bulk, table as keyof Bulk) as unknown[]).push(...rows);
  }
}

function human(
  bulk: Bulk,
  id: string,
  roles: ("head" | "mentor" | "trainee" | "trainer")[],
  at: number,
): void {
  rowsOf(bulk, "people").push({ id, createdAt: at, deactivatedAt: null });
  rowsOf(bulk, "particulars").push({
    personId: id,
    name: `Person ${id}`,
    sortName: id,
    email: `${id}@example.test`,
    language: "en",
  });
  for (const role of roles) {
    rowsOf(bulk, "personRoles").push({
      id: `${id}-${role}`,
      personId: id,
      role,
      fromAt: at,
      toAt: null,
      grantedById: null,
    });
  }
}
