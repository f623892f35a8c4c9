import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Page } from "#app/ui/page.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { wordsOf } from "#app/web/language.server.ts";
import { subjectOfAttempt } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { viewSheet } from "./paper.view.server.ts";
import { SheetQuestion } from "./sheet-question.tsx";

export const loader = guarded(
  "attempt.on-paper",
  subjectOfAttempt,
  async ({ context, request, params, actor, subject, language, words }) => {
    const view = await viewSheet(
      actor,
      subject,
      params.attemptId,
      new URL(request.url).searchParams.get("in"),
      language,
      (one) => wordsOf({ context }, one),
    );
    if (!view) throw new Response(null, { status: 404 });
    const { back, print } = words.paper.sheet;
    return json({ ...view, say: { back, print } });
  },
);

export const meta = titled;

export default function Paper() {
  const { attemptId, title, name, lines, labels, questions, language, other, say } =
    useLoaderData<typeof loader>();
  return (
    <div className="sheet" lang={language}>
      <Page
        title={title}
        lead={lines.join(" · ")}
        back={{ to: paths.attemptResult(attemptId), label: say.back }}
      >
        <p className="no-print">
          {say.print}{" "}
          <Link className="link" to={paths.paperIn(attemptId, other)} lang={other}>
            {labels.inOther}
          </Link>
        </p>
        <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-3 print:grid-cols-3">
          {[
            [labels.name, name],
            [labels.date, ""],
            [labels.signature, ""],
          ].map(([term, text]) => (
            <div key={term} className="min-h-14 border-b border-base-content">
              <dt className="text-sm">{term}</dt>
              <dd className="font-semibold wrap-anywhere">{text}</dd>
            </div>
          ))}
        </dl>
        <ol className="space-y-8">
          {questions.map((question) => (
            <SheetQuestion key={question.key} question={question} labels={labels} />
          ))}
        </ol>
        <p>{labels.end}</p>
      </Page>
    </div>
  );
}
