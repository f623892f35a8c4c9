import { z } from "zod";
import { readAddress } from "#app/domain/address.ts";
import { leavingReasons } from "#app/domain/first-test.ts";
import { endings } from "#app/domain/facts.ts";
import { oneLine } from "#app/domain/one-line.ts";
import { foldName } from "#app/domain/same-person.ts";
import { nameField, optionalAddress } from "#app/web/person-fields.ts";
import { day } from "#app/web/form-fields.ts";

const reason = z.string().trim().min(1, "required").max(2000, "too-long");

const common = {
  startsOn: day,
  teamId: z.string().min(1, "no-such-team").max(80),
  programme: z.string().max(80).optional(),
  place: z.string().trim().max(300, "too-long").optional(),
  mail: z.literal("yes").optional(),
  sure: z.array(z.string().max(20)).max(2).optional(),
  requestId: z.string().min(8).max(80),
};
/** With answers to "is it the same person?": `same-0` and so on, by the line of the new name. */
const withAnswers = <T extends z.ZodRawShape>(shape: T) =>
  z
    .object(shape)
    .catchall(z.string().max(300))
    .refine((values) => Object.keys(values).every((name) => name in shape || /^same-\d{1,3}$/.test(name)), {
      path: ["form"],
      message: "invalid",
    });

export const enrollForm = withAnswers({
  name: nameField,
  email: optionalAddress,
  ...common,
});
export const enrollTogetherForm = withAnswers({
  people: z.string().trim().max(8_000, "too-long").optional(),
  chosen: z.array(z.string().max(80)).max(100, "too-long").optional(),
  search: z.string().trim().max(100, "too-long").optional(),
  step: z.enum(["look", "enroll"]).optional(),
  ...common,
});
export const makeInvitationForm = z.strictObject({ by: z.enum(["sheet", "mail"], { error: "required" }) });
export const assignMentorForm = z.strictObject({
  mentorId: z.string({ error: "no-such-mentor" }).min(1, "no-such-mentor").max(80),
  reason: z.string().trim().max(2000, "too-long").optional(),
});
export const pauseForm = z.strictObject({ fromOn: day, reason });
export const moveForm = z.strictObject({
  versionId: z.string().min(1).max(80),
  from: z.string().min(1).max(80),
});
const notSaid = { path: ["leaving"], message: "required" };
export const endForm = z
  .strictObject({
    ending: z.enum(
      endings.filter((ending) => ending !== "released"),
      { error: "required" },
    ),
    leaving: z.enum(["", ...leavingReasons]).optional(),
    /** After the first test the main reason has to be said. */
    after: z.literal("first-test").optional(),
    reason,
  })
  .refine(({ after, leaving }) => !after || Boolean(leaving), notSaid);

/** Each line a name and, after a semicolon, comma or tab, an address where there is one; what cannot be read is named by its line. */
export function readNewcomers(
  text: string,
): { ok: true; people: { name: string; email: string | null }[] } | { ok: false; line: string } {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const people: { name: string; email: string | null }[] = [];
  for (const line of lines) {
    const [name = "", email = "", ...rest] = line.split(/[;,\t]/).map((part) => oneLine(part));
    const address = readAddress(email);
    const isRead = name !== "" && name.length <= 120 && rest.length === 0 && address.ok;
    const isTwice =
      address.ok && address.address !== "" && people.some((one) => one.email === address.address);
    if (!isRead || isTwice) return { ok: false, line };
    people.push({ name, email: address.address || null });
  }
  return { ok: true, people };
}

/** What was answered about a new name: the person it is, or that it is somebody else. An answer given about another name does not count. */
export function answerAbout(
  values: Record<string, unknown>,
  index: number,
  name: string,
): { personId: string | null; isOther: boolean } {
  const [who = "", about] = String(values[`same-${index}`] ?? "").split(":");
  if (who === "" || about !== foldName(name).slice(0, 200)) return { personId: null, isOther: false };
  return { personId: who === "new" ? null : who, isOther: who === "new" };
}
