import { assignMentor } from "#app/features/onboarding/enrollments/assign-mentor.server.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { smallCompany } from "#tests/support/small-company.ts";
import { forgetCookies } from "#tests/support/visit.ts";

/** The small company with a mentor, and its trainee's address. */
export let company: Awaited<ReturnType<typeof smallCompany>>;

export let trainee: string;

export let at: string;

let n = 0;

export const requestId = () => `practice-${++n}`;

export async function practiceWorld(): Promise<void> {
  await freshDatabase();
  forgetCookies();
  company = await smallCompany();
  trainee = company.traineeId;
  at = `/enrollments/${company.enrollmentId}`;
  await assignMentor(company.head, { enrollmentId: company.enrollmentId, mentorId: "mentor" }, Date.now());
}

/** Where a requirement of the first stage stands. */
export async function progressOf(key: string) {
  const found = await findJourney(read(), company.enrollmentId, await findClock(read(), Date.now()));
  return found?.journey.stages[0]?.requirements.find((row) => row.requirement.key === key)?.progress;
}

export const codeOf = ({ data }: { data: unknown }) =>
  data as { refusal: string | null; errors: Record<string, string> };

export const view = <T>(data: unknown) => data as T;
