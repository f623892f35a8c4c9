import { findAllWaitingForGrading } from "#db/queries/waiting-for-grading.ts";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { promisedOn } from "#app/domain/grading.ts";
import { dayOf, workingDaysBetween } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { calibrationWords } from "#app/strings/areas/calibration.ts";
import { gradingWords } from "#app/strings/areas/grading.ts";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findNames } from "#db/queries/people.ts";

const most = 200;

export const loader = guarded("grading.list", async ({ actor, now, language, words }) => {
  const { today, calendar, timeZone } = await findClock(read(), now);
  const rows = await findAllWaitingForGrading(read(), actor, most);
  const names = await findNames(
    read(),
    rows.map(({ ownerId }) => ownerId),
  );
  const attempts = rows.map(({ id, traineeName, submittedAt, quiz, owner, ownerId }) => {
    const handedInOn = dayOf(submittedAt, timeZone);
    const promised = promisedOn(calendar, handedInOn, quiz.gradingDays);
    return {
      id,
      traineeName: quiz.hidesNames ? words.grading.nameHidden : traineeName,
      quiz: inLanguage(quiz.title, language),
      submittedAt,
      promisedOn: promised,
      isLate: promised < today,
      age: workingDaysBetween(calendar, handedInOn, today),
      owner,
      ownerName: ownerId ? (names[ownerId] ?? null) : null,
    };
  });
  return json({ title: words.grading.title, attempts });
});

export const meta = titled;

export default function GradingRoute() {
  const { title, attempts } = useLoaderData<typeof loader>();
  const { requirements, common } = useWords();
  const words = useWords(gradingWords);
  const calibration = useWords(calibrationWords);
  const toCalibration = <ButtonLink to={paths.calibration}>{calibration.title}</ButtonLink>;
  if (attempts.length === 0) {
    return (
      <Page title={title} actions={toCalibration}>
        <EmptyState title={words.empty} text={words.emptyText} />
      </Page>
    );
  }
  const columns = [
    { key: "who", label: words.who },
    { key: "quiz", label: words.quiz },
    { key: "handedIn", label: words.handedIn },
    { key: "promised", label: words.promised },
    { key: "grader", label: words.grader },
  ];
  const rows = attempts.map((row) => ({
    key: row.id,
    cells: {
      who: (
        <Link className="link inline-flex min-h-11 items-center" to={paths.gradeAttempt(row.id)}>
          {row.traineeName}
        </Link>
      ),
      quiz: row.quiz,
      handedIn: (
        <>
          {common.moment(row.submittedAt)}
          <br />
          {words.age(row.age)}
        </>
      ),
      promised: (
        <>
          {common.day(row.promisedOn)}
          {row.isLate ? <strong className="block text-error">{words.late}</strong> : null}
        </>
      ),
      grader: row.ownerName ?? requirements.parties[row.owner],
    },
  }));
  return (
    <Page
      title={title}
      lead={words.lead(attempts.length)}
      wide
      actions={
        <>
          <ButtonLink to={paths.gradeByQuestion} tone="primary">
            {words.byQuestion}
          </ButtonLink>
          {toCalibration}
        </>
      }
    >
      <Table caption={words.waitingAttempts} columns={columns} rows={rows} />
    </Page>
  );
}
