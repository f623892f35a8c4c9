import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "#app/domain/access.ts";
import { earlyRamp } from "#app/domain/early-ramp.ts";
import { firstTestDecisions } from "#app/domain/first-test.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { ChoiceGroup } from "#app/ui/choice.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { RampFigures } from "#app/ui/ramp.tsx";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { invalid, parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary, useProblem } from "#app/web/problem.tsx";
import { ProofField } from "#app/web/proof-field.tsx";
import { firstTestWords } from "#app/strings/areas/first-test.ts";
import { saidRamp } from "#app/strings/ramp.server.ts";
import { ReasonField } from "#app/web/reason-field.tsx";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findClock } from "#db/queries/company.ts";
import { findFirstTests } from "#db/queries/first-tests.ts";
import { findJourney } from "#db/queries/standings.ts";
import { decideFirstTest } from "./decide-first-test.server.ts";
import { firstTestForm } from "./first-test.form.ts";

export const loader = guarded("journey.read", subjectOfEnrollment, async (granted) => {
  const { params, actor, subject, words, now, mustProve } = granted;
  const clock = await findClock(read(), now);
  const found = await findJourney(read(), params.id, clock);
  const ramp = found && saidRamp(words, earlyRamp(found.journey, found.facts, clock));
  if (!found || !ramp) throw new Response(null, { status: 404 });
  const isOpen = found.journey.state !== "ended" && found.journey.current.number === 2;
  return json({
    title: words.firstTest.titleOf(found.traineeName),
    id: params.id,
    name: found.traineeName,
    isOwn: actor.id === subject.traineeId,
    ramp,
    decisions: await findFirstTests(read(), params.id),
    open: firstTestDecisions.filter((one) => one === "go-on" || found.facts.firstTest.moreWeeks === 0),
    mayDecide: isOpen && !found.facts.firstTest.isPassed && can(actor, "first-test.decide", subject),
    mustProve,
  });
});

export const action = guarded(
  "first-test.decide",
  subjectOfEnrollment,
  async ({ request, params, actor, now }) => {
    const parsed = await parseForm(request, firstTestForm);
    if (!parsed.ok) return parsed.response;
    const done = await decideFirstTest(actor, { enrollmentId: params.id, ...parsed.value }, now);
    if (done.ok)
      return redirectWithFlash(paths.enrollment(params.id), {
        tone: "success",
        code: "first-test-decided",
        parts: { name: done.name },
      });
    return done.code === "not-a-reason"
      ? invalid("reason", done.code, parsed.value)
      : refused(done.code, parsed.value);
  },
);

export const meta = titled;

export default function FirstTest() {
  const { title, id, name, isOwn, ramp, decisions, open, mayDecide, mustProve } =
    useLoaderData<typeof loader>();
  const { common } = useWords();
  const firstTest = useWords(firstTestWords);
  const { errors, values } = useProblem();
  const back = isOwn
    ? { to: paths.journey, label: firstTest.ramp }
    : { to: paths.enrollment(id), label: name };
  return (
    <Page title={title} lead={firstTest.lead} back={back}>
      <ProblemSummary />
      <RampFigures ramp={ramp} />
      <p>{ramp.dueOn}</p>
      {decisions.length > 0 ? (
        <Section title={firstTest.decided}>
          <List>
            {decisions.map((row) => (
              <Row key={row.id}>
                <p className="font-semibold">{firstTest.decisions[row.decision]}</p>
                <p>{[row.by, common.moment(row.decidedAt)].join(" · ")}</p>
                {row.reason ? <q>{row.reason}</q> : null}
              </Row>
            ))}
          </List>
        </Section>
      ) : null}
      {mayDecide ? (
        <>
          <Form method="post" className="space-y-5">
            <ChoiceGroup
              type="radio"
              name="decision"
              legend={firstTest.decide}
              options={open.map((value) => ({
                value,
                label: firstTest.decisions[value],
                hint: firstTest.decisionHints[value],
              }))}
              defaultValue={values["decision"]}
              error={errors["decision"]}
            />
            <ReasonField />
            <ProofField asks={mustProve} />
            <Button wide>{firstTest.save}</Button>
          </Form>
          <Section title={firstTest.end}>
            <p className="mb-3">{firstTest.endLead}</p>
            <ButtonLink to={paths.endingAfterTest(id)}>{firstTest.end}</ButtonLink>
          </Section>
        </>
      ) : null}
    </Page>
  );
}
