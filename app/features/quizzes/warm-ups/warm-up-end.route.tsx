import { json, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { WeekDots } from "#app/ui/week-dots.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfWarmUp } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { ReviewList } from "#app/features/quizzes/shared/review-list.tsx";
import { findOpenable, nextOf, viewWarmUpEnd } from "./warm-up.view.server.ts";

export const loader = guarded("warm-up.do", subjectOfWarmUp, async ({ params, now, language, words }) => {
  const open = await findOpenable(params.warmUpId);
  if (!open) throw new Response(null, { status: 404 });
  const next = nextOf(open, now);
  if (next !== paths.warmUpEnd(open.warmUp.id)) return redirect(next);
  return json(await viewWarmUpEnd(open, now, language, words));
});

export const meta = titled;

export default function WarmUpEnd() {
  const { title, lead, week, weekHint, back, again, answers, today } = useLoaderData<typeof loader>();
  return (
    <Page title={title} lead={lead}>
      {week ? (
        <Section title={week.label}>
          <WeekDots label={week.label} dots={week.dots} />
          <p className="mt-2 font-semibold">{week.text}</p>
          <p className="mt-1">{weekHint}</p>
        </Section>
      ) : null}
      {back.days.length > 0 ? (
        <Section title={back.title}>
          <ul className="space-y-1">
            {back.days.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {again.products.length > 0 ? (
        <Section title={again.title}>
          <ul className="space-y-2">
            {again.products.map(({ key, to, name }) => (
              <li key={key}>
                <Link className="link" to={to}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {answers.review.length > 0 ? (
        <Section title={answers.title}>
          <ReviewList review={answers.review} isReleased />
        </Section>
      ) : null}
      <p className="no-print">
        <ButtonLink to={today.to} tone="primary" wide>
          {today.label}
        </ButtonLink>
      </p>
    </Page>
  );
}
