import { z } from "zod";
import { endings } from "#app/domain/facts.ts";

const reason = z.string().trim().min(1, "required").max(2000, "too-long");
const email = z.string().trim().toLowerCase().max(200, "too-long");

export const enrollForm = z.strictObject({
  name: z.string().trim().min(1, "required").max(120, "too-long"),
  email: email.pipe(z.union([z.literal("").transform(() => null), z.email("not-an-email")], { error: "not-an-email" })),
  startsOn: z.iso.date("not-a-day"),
  teamId: z.string().min(1, "no-such-team").max(80),
  programme: z.string().max(80).optional(),
  requestId: z.string().min(8).max(80),
});
export const assignMentorForm = z.strictObject({ mentorId: z.string({ error: "no-such-mentor" }).min(1, "no-such-mentor").max(80) });
export const pauseForm = z.strictObject({ fromOn: z.iso.date("not-a-day"), reason });
export const resumeForm = z.strictObject({});
export const endForm = z.strictObject({
  ending: z.enum(endings.filter((ending) => ending !== "released"), { error: "required" }), reason,
  password: z.string().max(200).optional(),
});
