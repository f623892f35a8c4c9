import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Page } from "#app/ui/page.tsx";
import { Table } from "#app/ui/table.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { titled } from "#app/web/titled.ts";
import { viewAllExamDays } from "./exam-days.view.server.ts";

export const loader = guarded("exam-days.manage", async ({ actor, language, words, now }) =>
  json(await viewAllExamDays(actor, language, words, now)),
);

export const meta = titled;

export default function Surveys() {
  const { title, lead, labels, rows } = useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      lead={lead}
      wide
      back={{ to: paths.quizzes, label: labels.quizzes }}
      actions={
        <ButtonLink to={paths.newExamDays} tone="primary">
          {labels.new}
        </ButtonLink>
      }
    >
      {rows.length === 0 ? (
        <EmptyState title={labels.empty} text={labels.emptyText} />
      ) : (
        <Table
          caption={title}
          columns={(["quiz", "whom", "days", "state", "count"] as const).map((key) => ({
            key,
            label: labels[key],
          }))}
          rows={rows.map(({ id, title: quiz, ...row }) => ({
            key: id,
            cells: {
              ...row,
              quiz: (
                <Link className="link" to={paths.examDays(id)}>
                  {quiz}
                </Link>
              ),
            },
          }))}
        />
      )}
    </Page>
  );
}
