import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage } from "#app/domain/localized.ts";
import { actsAs } from "#app/domain/parties.ts";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { signingToken } from "#app/web/signing.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { findRequirement } from "#db/queries/requirement-page.ts";

export const loader = guarded(
  "requirement.read",
  subjectOfEnrollment,
  async ({ params, actor, subject, language, now }) => {
    const { id, key } = params;
    const found = await findRequirement(read(), id, key, now);
    if (found?.standing.requirement.kind !== "sign-off") throw new Response(null, { status: 404 });
    const { requirement, progress } = found.standing;
    const isOpen = progress.state !== "met" && progress.state !== "shut" && found.journey.state === "active";
    const mayAct = isOpen && actor.id === subject.traineeId && progress.owner === "trainee";
    const isUnsaid = progress.reason === "say-able";
    const since = progress.since ?? 0;
    return json({
      title: inLanguage(requirement.title, language),
      id,
      key,
      since,
      requestId: newId(),
      nonce: signingToken(actor, [subject.traineeId, key, String(since)]),
      may: {
        ask: mayAct && !isUnsaid,
        able: mayAct,
        sign: isOpen && !isUnsaid && actsAs(requirement.signedBy, actor, subject),
      },
    });
  },
);

export const meta = titled;

export default function SignOff() {
  const { id, key, since, requestId, nonce, may } = useLoaderData<typeof loader>();
  const { signOffs, tasks } = useWords();
  return (
    <>
      <div className="flex flex-wrap gap-3">
        {may.able ? (
          <Form method="post" action={paths.signOffAbility(id, key)} className="w-full sm:w-auto">
            <HiddenFields fields={{ requestId: `${requestId}-able` }} />
            <Button wide>{signOffs.able}</Button>
          </Form>
        ) : null}
        {may.ask ? (
          <Form method="post" action={paths.signOffAsk(id, key)} className="w-full sm:w-auto">
            <HiddenFields fields={{ requestId }} />
            <Button tone="plain" wide>
              {signOffs.ask}
            </Button>
          </Form>
        ) : null}
        {may.sign ? (
          <>
            <Form method="post" action={paths.signOffShown(id, key)} className="w-full sm:w-auto">
              <HiddenFields fields={{ nonce, since }} />
              <Button wide>{signOffs.sign}</Button>
            </Form>
            <ButtonLink to={paths.signOffReturn(id, key)} wide>
              {tasks.notYet}
            </ButtonLink>
          </>
        ) : null}
      </div>
      <p>{signOffs.howItWorks}</p>
    </>
  );
}
