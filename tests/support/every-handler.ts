import type { Permission } from "#app/domain/access.ts";
import { logActivity } from "#app/features/requirements/activities/log-activity.server.ts";
import { enroll } from "#app/features/onboarding/enrollments/enroll.server.ts";
import { grantException } from "#app/features/onboarding/gates/grant-exception.server.ts";
import { setExamDays } from "#app/features/quizzes/exam-days/set-exam-days.server.ts";
import { saveScenario } from "#app/features/requirements/scenarios/save-scenario.server.ts";
import { startDraft } from "#app/features/onboarding/programmes/start-draft.server.ts";
import { giveOnPaper } from "#app/features/quizzes/paper/give-on-paper.server.ts";
import { startAttempt } from "#app/features/quizzes/attempts/start-attempt.server.ts";
import routes from "#app/routes.ts";
import { bareProduct } from "#app/domain/product.ts";
import { insertProduct } from "#db/queries/content.ts";
import { read, tx } from "#db/engine";
import { findVersionsOf } from "#db/queries/analysis.ts";
import { insertRound } from "#db/queries/calibration.ts";
import { insertPanel } from "#db/queries/deal-panels.ts";
import { findQuizByKey } from "#db/queries/questions.ts";
import { freshDatabase } from "./database.ts";
import { someDrafts } from "./documents.ts";
import { openWarmUp } from "./open-warm-up.ts";
import { someScenario } from "./scenarios.ts";
import { smallCompany } from "./small-company.ts";
import { forgetCookies } from "./visit.ts";

const photo = { id: `${"a".repeat(32)}-8x8`, alt: { en: "A roll", bg: "Ролка" } };

type Entry = { path?: string; file: string; index?: boolean; children?: Entry[] };
type Handler = { permission: Permission | "open" };
export const modules = import.meta.glob<Record<string, Handler>>("/app/features/**/*.route.{ts,tsx}", {
  eager: true,
});

const all = (entries: Entry[]): Entry[] => entries.flatMap((entry) => [entry, ...all(entry.children ?? [])]);
/** Every address of the app. */
export const pages = all(routes as Entry[]).filter(({ path, index }) => index || (path && path !== "*"));
/** Every layout with an address inside it. */
export const layouts = all(routes as Entry[]).flatMap((layout) => {
  const child = layout.path || layout.index ? undefined : all(layout.children ?? []).find(({ path }) => path);
  return child ? [{ layout: layout.file, child }] : [];
});

/** A company in which every kind of address leads to something that is there. */
export async function handlerScene() {
  const file = await freshDatabase();
  forgetCookies();
  const company = await smallCompany();
  const now = company.start + 3_600_000;
  await grantException(
    company.head,
    {
      enrollmentId: company.enrollmentId,
      stage: 1,
      category: "other",
      reason: "Set up for this test",
      expiresOn: "2030-01-01",
    },
    now,
  );
  const attempt = await startAttempt(
    company.trainee,
    { enrollmentId: company.enrollmentId, key: "basics" },
    now,
  );
  const second = await enroll(
    company.head,
    {
      name: "Person second",
      email: "second@example.test",
      startsOn: "2026-11-02",
      teamId: "team",
      programme: null,
      requestId: "scene-second",
      invitation: { tokenHash: "second" },
    },
    now,
  );
  const secondId = second.ok ? second.enrollmentId : "";
  await grantException(
    company.head,
    {
      enrollmentId: secondId,
      stage: 1,
      category: "other",
      reason: "Set up for this test",
      expiresOn: "2030-01-01",
    },
    now,
  );
  const onPaper = await giveOnPaper(company.head, { enrollmentId: secondId, key: "basics" }, now);
  const activity = await logActivity(
    company.trainee,
    {
      enrollmentId: company.enrollmentId,
      kind: "call",
      amount: 2,
      occurredOn: "2026-11-02",
      requestId: "scene-calls",
    } as never,
    now,
  );
  const draft = await startDraft(company.head, { key: "default", as: "version" }, now);
  await tx((t) =>
    insertProduct(t, "film", 1, { ...bareProduct({ en: "Film", bg: "Фолио" }), photos: [photo] }, now),
  );
  const [quiz, [question]] = [await findQuizByKey(read(), "survey"), await findVersionsOf(read(), ["q2"])];
  await tx((t) =>
    insertRound(
      t,
      {
        id: "round",
        quizId: quiz?.quizId ?? "",
        questionVersionId: question?.versionId ?? "",
        startedById: "head",
        startedAt: now,
        requestId: "scene-round",
      },
      ["trainer", "head", "mentor"],
      [],
    ),
  );
  await saveScenario(
    company.as("trainer"),
    { scenarioId: "scenario", seen: 0, content: someScenario() },
    now,
  );
  await tx((t) =>
    insertPanel(
      t,
      {
        id: "panel",
        enrollmentId: company.enrollmentId,
        traineeId: company.traineeId,
        requirementKey: "deal",
        number: 1,
        leadId: "mentor",
        clientId: "head",
        openedAt: now,
        requestId: "scene-panel",
      },
      ["mentor", "trainer", "head"],
    ),
  );
  await openWarmUp(company.traineeId);
  await someDrafts(now);
  const survey = await setExamDays(
    company.as("trainer"),
    {
      quiz: "survey",
      whom: "stage",
      opensOn: "2026-11-02",
      closesOn: "2026-11-30",
      requestId: "scene-survey",
    },
    now,
  );
  const params: Record<string, string> = {
    roundId: "round",
    scenarioId: "scenario",
    week: "2026-11-02",
    pictureId: photo.id,
    panelId: "panel",
    examDaysId: survey.ok ? survey.examDaysId : "",
    id: company.enrollmentId,
    stage: "1",
    personId: "mentor",
    teamId: "team",
    on: "2026-12-24",
    token: "x".repeat(43),
    number: "1",
    attemptId: attempt.ok ? attempt.attemptId : "",
    warmUpId: "warm-up",
    paperAttemptId: onPaper.ok ? onPaper.attemptId : "",
    evidenceId: "none",
    activityId: "activityId" in activity ? String(activity.activityId) : "none",
    draftId: draft.ok ? draft.draftId : "",
  };
  return { file, company, params };
}

const practiceOf: Record<string, string> = {
  study: "study",
  "simulated-deal": "deal",
  milestone: "step",
  "case-review": "cases",
  elapsed: "weeks",
};
const keyOf = (path: string) =>
  path.startsWith("documents/")
    ? /approval|withdrawal/.test(path)
      ? "policy"
      : "rules"
    : path.startsWith("products/")
      ? "film"
      : path.startsWith("questions/")
        ? "q1"
        : path.startsWith("grading/questions")
          ? "q2"
          : path.startsWith("quizzes/")
            ? "basics"
            : (practiceOf[path.split("/")[2] ?? ""] ??
              (path.includes("/quiz/")
                ? "basics"
                : path.includes("/document/")
                  ? "rules"
                  : path.includes("/sign-off/")
                    ? "topic"
                    : path.includes("/activity/")
                      ? "calls"
                      : path.startsWith("programme/drafts")
                        ? "calls"
                        : path.startsWith("programme/")
                          ? "default"
                          : "account"));

/** The address with what the scene has in place of its parameters. */
export function urlOf({ path = "" }: { path?: string }, params: Record<string, string>): string {
  const url = `/${path.replace(/:(\w+)/g, (_, name: string) => (name === "key" ? keyOf(path) : (params[path.startsWith("attempts/:attemptId/paper") ? "paperAttemptId" : name] ?? "none")))}`;
  if (path.endsWith("/requirements/new")) return `${url}?kind=task&stage=1`;
  if (path === "questions/new") return `${url}?kind=short`;
  return url.endsWith("/new") && path.startsWith("programme/") ? `${url}?kind=task` : url;
}
