import { and, eq, gt, isNull, isNotNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { FirstStep } from "#app/domain/first-steps.ts";
import type { Conn } from "#db/engine";
import { samplesOf } from "#db/queries/documents.ts";
import {
  company,
  enrollments,
  personRoles,
  products,
  programmeVersions,
  questions,
  teamHeads,
} from "#db/schema/index.ts";

const has = (query: SQL | { getSQL(): SQL }) => sql<boolean>`exists ${query}`.mapWith(Boolean);

/** What a new company has already; every part stops at the first row. */
export async function findFirstSteps(conn: Conn): Promise<Record<FirstStep, boolean>> {
  const one = { one: sql`1` };
  const ownQuestions = conn.select(one).from(questions).where(gt(questions.createdAt, company.createdAt));
  const productQuestions = conn.select(one).from(questions).where(isNotNull(questions.productId));
  const [found] = await conn
    .select({
      company: sql<boolean>`${or(ne(company.place, ""), ne(company.roleNames, "{}"))}`.mapWith(Boolean),
      teams: has(conn.select(one).from(teamHeads).where(isNull(teamHeads.toAt))),
      people: has(
        conn
          .select(one)
          .from(personRoles)
          .where(and(isNull(personRoles.toAt), eq(personRoles.role, "trainee"))),
      ),
      products: has(conn.select(one).from(products)),
      questions: sql<boolean>`(exists ${ownQuestions} or exists ${productQuestions})`.mapWith(Boolean),
      programme: has(conn.select(one).from(programmeVersions).where(gt(programmeVersions.number, 1))),
      documents: sql<boolean>`not exists ${samplesOf(conn)}`.mapWith(Boolean),
      enrollment: has(
        conn
          .select(one)
          .from(personRoles)
          .innerJoin(enrollments, eq(enrollments.traineeId, personRoles.personId))
          .where(and(isNull(personRoles.toAt), eq(personRoles.role, "trainee"))),
      ),
    })
    .from(company);
  return (
    found ?? {
      company: false,
      teams: false,
      people: false,
      products: false,
      questions: false,
      programme: false,
      documents: false,
      enrollment: false,
    }
  );
}
