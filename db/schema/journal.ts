import { journalActs } from "#app/domain/journal-acts.ts";
import { id, index, int, primaryKey, table, text, ts } from "#db/columns";
import { people } from "./people.ts";

/** Append-only and chained; see db/journal.ts. No names and no free text in it. */
export const journal = table(
  "journal",
  {
    seq: int("seq").primaryKey(),
    at: ts("at").notNull(),
    actorId: text("actor_id"),
    actorKind: text("actor_kind", { enum: ["person", "system", "link"] }).notNull(),
    act: text("act", { enum: journalActs }).notNull(),
    subjectId: text("subject_id"),
    objectKind: text("object_kind").notNull(),
    objectId: text("object_id").notNull(),
    body: text("body").notNull(),
    formVersion: int("form_version").notNull(),
    keyId: text("key_id").notNull(),
    prev: text("prev").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [index("journal_subject").on(t.subjectId, t.seq)],
);

/** Public keys that have sealed dossiers, by the name seals call them; kept for ever, so that what was given out can be checked. */
export const dossierKeys = table("dossier_keys", {
  id: id().primaryKey(),
  publicKey: text("public_key").notNull(),
  sinceAt: ts("since_at").notNull(),
});

/** The working days on which somebody was told what waits: once a day each. */
export const mornings = table(
  "mornings",
  {
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    onDay: text("on_day").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.onDay] })],
);

/** Two rows: `pulse`, written whenever somebody asks whether anything can be written, and `clock`, the newest instant that was seen. */
export const pulses = table("pulses", {
  id: id().primaryKey(),
  at: ts("at").notNull(),
  /** In which run of the machine it was seen, and when that had begun. */
  run: text("run"),
  runSince: ts("run_since"),
});

/** Effects that happen after commit. */
export const outbox = table(
  "outbox",
  {
    id: id().primaryKey(),
    kind: text("kind").notNull(),
    recipientId: text("recipient_id"),
    body: text("body").notNull(),
    createdAt: ts("created_at").notNull(),
    availableAt: ts("available_at").notNull(),
    sentAt: ts("sent_at"),
    failures: int("failures").notNull(),
    lastError: text("last_error"),
    /** Which process is sending it, and until when that holds. */
    claimedBy: text("claimed_by"),
    claimedUntil: ts("claimed_until"),
    /** From then on it says nothing true any more. */
    expiresAt: ts("expires_at"),
    /** It will not be sent unless somebody asks for it. */
    gaveUpAt: ts("gave_up_at"),
  },
  (t) => [index("outbox_pending").on(t.sentAt, t.availableAt)],
);
