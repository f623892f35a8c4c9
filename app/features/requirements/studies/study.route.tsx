import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openedParts } from "#app/domain/kinds/study.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { ProgressBar } from "#app/ui/progress.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { Picture } from "#app/ui/picture.tsx";
import { shownPicture } from "#app/web/reader.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { richText } from "#app/web/rich-text.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findRequirement } from "#db/queries/requirement-page.ts";
import { findStudyMaterial } from "#db/queries/study.ts";
import { finishStudy } from "./finish-study.server.ts";
import { finishStudyForm } from "./study.form.ts";
import { StudyParts } from "./study-parts.tsx";

export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ request, params, actor, subject, language, words, now }) => {
    const { id, key } = params;
    const found = await findRequirement(read(), id, key, now);
    if (found?.standing.requirement.kind !== "study") throw new Response(null, { status: 404 });
    const { requirement, progress } = found.standing;
    const material = await findStudyMaterial(read(), requirement);
    const opened = openedParts(key, found.facts);
    const isOwn = actor.id === subject.traineeId;
    const parts = (material?.parts ?? []).map(({ title, of, body, days, file }, index) => ({
      n: index + 1,
      of,
      title: inLanguage(title, language),
      isOpened: opened.includes(index + 1),
      requestId: newId(),
      // What was not opened stays shut for the trainee: opening is what is counted.
      text:
        isOwn && !opened.includes(index + 1)
          ? []
          : richText(
              [inLanguage(body, language), days === null ? "" : words.studies.days(days)]
                .filter(Boolean)
                .join("\n\n"),
            ),
      pages: file?.pages ?? null,
    }));
    return json({
      title: inLanguage(requirement.title, language),
      heading: material ? inLanguage(material.title, language) : "",
      id,
      key,
      parts,
      priority: material?.priority ?? null,
      photo: material?.photo ? shownPicture(material.photo, language) : null,
      figures: progress.figures ?? { done: 0, of: 0 },
      requestId: newId(),
      current: Number(new URL(request.url).searchParams.get("part")),
      isEnough: opened.length >= Math.min(requirement.minOpened, parts.length),
      mayStudy: isOwn && found.journey.state === "active" && progress.owner === "trainee",
    });
  },
);

export const action = guarded(
  "study.do",
  subjectOfEnrollment,
  async ({ request, params, actor, now, language }) => {
    const { id, key } = params;
    const parsed = await parseForm(request, finishStudyForm);
    if (!parsed.ok) return parsed.response;
    const done = await finishStudy(actor, { enrollmentId: id, key, ...parsed.value }, now);
    if (!done.ok) return refused(done.code);
    return redirectWithFlash(paths.today, {
      tone: "success",
      code: "studied",
      parts: { title: inLanguage(done.title, language) },
      undo: {
        action: paths.evidenceStrike(id, done.evidenceId),
        fields: { returnTo: paths.requirement("study", id, key) },
      },
    });
  },
);

export const meta = titled;

export default function Study() {
  const { id, key, heading, parts, photo, priority, figures, requestId, current, isEnough, mayStudy } =
    useLoaderData<typeof loader>();
  const { studies } = useWords();
  return (
    <>
      <ProblemSummary />
      <h2 className="text-xl">
        {[heading, priority === null ? "" : studies.priority(priority)].filter(Boolean).join(" · ")}
      </h2>
      {photo ? <Picture picture={photo} /> : null}
      {mayStudy ? (
        <ProgressBar
          label={studies.atLeast(figures.done, figures.of)}
          value={figures.done}
          max={figures.of}
        />
      ) : null}
      <StudyParts id={id} studyKey={key} parts={parts} current={current} mayStudy={mayStudy} />
      {mayStudy ? (
        <Form method="post" className="space-y-3">
          <HiddenFields fields={{ requestId }} />
          {isEnough ? null : <p>{studies.howItWorks}</p>}
          <Button wide tone={isEnough ? "primary" : "plain"}>
            {studies.studied}
          </Button>
        </Form>
      ) : null}
    </>
  );
}
