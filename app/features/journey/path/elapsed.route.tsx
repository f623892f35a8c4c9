import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { ProgressBar } from "#app/ui/progress.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findRequirement } from "#db/queries/requirement-page.ts";

export const loader = guarded("requirement.read", subjectOfEnrollment, async ({ params, language, now }) => {
  const found = await findRequirement(read(), params.id, params.key, now);
  if (found?.standing.requirement.kind !== "elapsed") throw new Response(null, { status: 404 });
  const { requirement, progress } = found.standing;
  return json({
    title: inLanguage(requirement.title, language),
    figures: progress.figures ?? { done: 0, of: requirement.days },
  });
});

export const meta = titled;

export default function Elapsed() {
  const { figures } = useLoaderData<typeof loader>();
  const { activities } = useWords();
  return (
    <ProgressBar label={activities.reached(figures.done, figures.of)} value={figures.done} max={figures.of} />
  );
}
