import { sql } from "drizzle-orm";
import { bool, check, id, index, int, table, text, ts, uniqueIndex } from "#db/columns";
import { notYetPresets } from "#app/domain/kinds/sign-off.ts";
import { mailTimes } from "#app/domain/mail-times.ts";
import { roles } from "#app/domain/access-table.ts";
import { productOrders } from "#app/domain/study-queue.ts";

/** Tables of people that were taken in, so that one can be taken back whole. */
export const peopleImports = table("people_imports", {
  id: id().primaryKey(),
  importedById: text("imported_by_id").notNull(),
  importedAt: ts("imported_at").notNull(),
  people: int("people").notNull(),
  undoneAt: ts("undone_at"),
});

/** A person as pseudonym; whatever may have to be erased stands in `particulars`. */
export const people = table(
  "people",
  {
    id: id().primaryKey(),
    createdAt: ts("created_at").notNull(),
    deactivatedAt: ts("deactivated_at"),
    /** When their particulars were erased. */
    erasedAt: ts("erased_at"),
    importId: text("import_id").references(() => peopleImports.id),
  },
  (t) => [
    index("people_import").on(t.importId).where(sql`import_id is not null`),
    index("people_gone").on(t.deactivatedAt).where(sql`deactivated_at is not null and erased_at is null`),
  ],
);

/** Why somebody's particulars have to be kept beyond their time. */
export const legalHolds = table(
  "legal_holds",
  {
    id: id().primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    reason: text("reason").notNull(),
    setById: text("set_by_id")
      .notNull()
      .references(() => people.id),
    setAt: ts("set_at").notNull(),
    endedAt: ts("ended_at"),
  },
  (t) => [uniqueIndex("legal_holds_open").on(t.personId).where(sql`ended_at is null`)],
);

export const particulars = table(
  "particulars",
  {
    personId: text("person_id")
      .primaryKey()
      .references(() => people.id),
    name: text("name").notNull(),
    /** Folded for sorting and search. */
    sortName: text("sort_name").notNull(),
    /** Lower case. */
    email: text("email"),
    language: text("language", { enum: ["en", "bg"] }),
    /** When word comes by mail. */
    mail: text("mail", { enum: mailTimes }).notNull().default("morning"),
    /** Their own time zone; null for the company's. */
    timeZone: text("time_zone"),
  },
  (t) => [uniqueIndex("particulars_email").on(t.email), index("particulars_sort").on(t.sortName)],
);

export const personRoles = table(
  "person_roles",
  {
    id: id().primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    role: text("role", { enum: roles }).notNull(),
    fromAt: ts("from_at").notNull(),
    toAt: ts("to_at"),
    grantedById: text("granted_by_id").references(() => people.id),
  },
  (t) => [
    uniqueIndex("person_roles_open").on(t.personId, t.role).where(sql`to_at is null`),
    index("person_roles_holders").on(t.role).where(sql`to_at is null`),
  ],
);

export const teams = table("teams", {
  id: id().primaryKey(),
  name: text("name").notNull(),
  createdAt: ts("created_at").notNull(),
  closedAt: ts("closed_at"),
});

export const teamHeads = table(
  "team_heads",
  {
    id: id().primaryKey(),
    teamId: text("team_id")
      .notNull()
      .references(() => teams.id),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    fromAt: ts("from_at").notNull(),
    toAt: ts("to_at"),
  },
  (t) => [
    uniqueIndex("team_heads_open").on(t.teamId).where(sql`to_at is null`),
    index("team_heads_person").on(t.personId),
  ],
);

export const teamMembers = table(
  "team_members",
  {
    id: id().primaryKey(),
    teamId: text("team_id")
      .notNull()
      .references(() => teams.id),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    fromAt: ts("from_at").notNull(),
    toAt: ts("to_at"),
  },
  (t) => [
    uniqueIndex("team_members_open").on(t.personId).where(sql`to_at is null`),
    index("team_members_team").on(t.teamId),
    index("team_members_person").on(t.personId),
  ],
);

export const credentials = table("credentials", {
  personId: text("person_id")
    .primaryKey()
    .references(() => people.id),
  passwordHash: text("password_hash").notNull(),
  /** Reset and invitation links are bound to it. */
  version: int("version").notNull(),
  setAt: ts("set_at").notNull(),
});

export const sessions = table(
  "sessions",
  {
    idHash: text("id_hash").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    createdAt: ts("created_at").notNull(),
    seenAt: ts("seen_at").notNull(),
    /** The absolute end; idleness is counted from seenAt on devices that are not remembered. */
    expiresAt: ts("expires_at").notNull(),
    isRemembered: bool("is_remembered").notNull(),
    /** When the person last proved who they are. */
    provedAt: ts("proved_at").notNull(),
    endedAt: ts("ended_at"),
    device: text("device"),
    /** Encrypted: the form that came when the session was over, for one return of the same person on the same device. */
    keptForm: text("kept_form"),
  },
  (t) => [index("sessions_person").on(t.personId)],
);

/** One-use links and codes; only their hashes are kept. */
export const links = table(
  "links",
  {
    id: id().primaryKey(),
    kind: text("kind", { enum: ["setup", "invitation", "reset", "sign-in", "task", "check"] }).notNull(),
    tokenHash: text("token_hash").notNull(),
    personId: text("person_id").references(() => people.id),
    credentialVersion: int("credential_version").notNull(),
    createdAt: ts("created_at").notNull(),
    createdById: text("created_by_id").references(() => people.id),
    /** Before it the link says when it opens; null where it opened at once. */
    opensAt: ts("opens_at"),
    expiresAt: ts("expires_at").notNull(),
    usedAt: ts("used_at"),
    /** Whose tasks a task link is for. */
    enrollmentId: text("enrollment_id"),
    /** What a check link has begun. */
    checkId: text("check_id"),
  },
  (t) => [uniqueIndex("links_token").on(t.tokenHash), index("links_person").on(t.personId)],
);

export const signInFailures = table("sign_in_failures", {
  /** Salted hash of the address tried, or of the network address. */
  keyHash: text("key_hash").primaryKey(),
  failures: int("failures").notNull(),
  lastAt: ts("last_at").notNull(),
});

export const company = table(
  "company",
  {
    id: id().primaryKey(),
    kind: text("kind", { enum: ["live", "demo", "test"] }).notNull(),
    name: text("name").notNull(),
    timeZone: text("time_zone").notNull(),
    language: text("language", { enum: ["en", "bg"] }).notNull(),
    holidays: text("holidays", { enum: ["bulgaria", "none"] }).notNull(),
    /** Whether the other language is offered beside the company's own. */
    isBilingual: bool("is_bilingual").notNull().default(true),
    /** Months after somebody's access has ended until their particulars are erased. */
    retentionMonths: int("retention_months").notNull().default(24),
    /** Months after which the name of a client is erased. */
    clientMonths: int("client_months").notNull().default(12),
    /** Whether call days and meeting days are planned. */
    plansDays: bool("plans_days").notNull().default(false),
    /** Where people come on their first day, as it stands on an invitation. */
    place: text("place").notNull().default(""),
    /** How many days before the first day an invitation opens, and how many after it it still lives. */
    invitationOpensDays: int("invitation_opens_days").notNull().default(7),
    invitationLivesDays: int("invitation_lives_days").notNull().default(7),
    /** JSON: the company's own words for the roles, by role and language. */
    roleNames: text("role_names").notNull().default("{}"),
    /** What the study queue goes by. */
    productOrder: text("product_order", { enum: productOrders }).notNull().default("hand"),
    /** Mentors are asked for a sheet in weeks that begin on this day or later; null where the company wants none. */
    sheetsFrom: text("sheets_from"),
    /** How many trainees a mentor has at most, where nothing else is said of them. */
    mentorCapacity: int("mentor_capacity").notNull().default(3),
    /** Calls that each of the first weeks of prospecting asks for; empty where there is no first test. */
    firstWeeks: text("first_weeks").notNull().default("5, 10, 20"),
    createdAt: ts("created_at").notNull(),
  },
  (t) => [check("company_is_one", sql`${t.id} = 'company'`)],
);

/** Free text that may have to be erased; facts hold only its id. */
export const notes = table(
  "notes",
  {
    id: id().primaryKey(),
    subjectId: text("subject_id")
      .notNull()
      .references(() => people.id),
    body: text("body").notNull(),
    /** A reason that was chosen instead of written; `body` is what was added in one's own words. */
    preset: text("preset", { enum: notYetPresets }),
    createdAt: ts("created_at").notNull(),
  },
  (t) => [index("notes_subject").on(t.subjectId)],
);
