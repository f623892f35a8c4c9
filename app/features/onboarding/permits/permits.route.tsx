import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Page } from "#app/ui/page.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { guarded } from "#app/web/guard.server.ts";
import { newId } from "#app/web/ids.server.ts";
import { useWords } from "#app/web/strings.tsx";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { titled } from "#app/web/titled.ts";
import { viewPermits } from "./permits.view.server.ts";

const tones = { shut: "shut", ready: "waiting", granted: "done", withdrawn: "problem" } as const;

export const loader = guarded("permit.read", subjectOfEnrollment, async (granted) => {
  const view = await viewPermits(granted);
  if (!view) throw new Response(null, { status: 404 });
  return json({ title: granted.words.permits.titleOf(view.traineeName), view, requestId: newId() });
});

export const meta = titled;

export default function Permits() {
  const { view, requestId } = useLoaderData<typeof loader>();
  const { permits, journey, common } = useWords();
  const back = view.isOwn
    ? { to: paths.journey, label: journey.title }
    : { to: paths.enrollment(view.id), label: view.traineeName };
  return (
    <Page
      title={view.isOwn ? permits.title : permits.titleOf(view.traineeName)}
      lead={permits.lead}
      back={back}
    >
      {view.permits.length === 0 ? (
        <p>{common.none}</p>
      ) : (
        <List>
          {view.permits.map(({ permit, state, by, sentence, reason, may }) => (
            <Row key={permit} id={permit}>
              <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
                <div className="min-w-0 flex-1 basis-64 space-y-1">
                  <h2 className="text-lg font-semibold">{permits.names[permit]}</h2>
                  <p>{permits.means[permit]}</p>
                  <p>
                    <StateWord tone={tones[state]}>{permits.states[state]}</StateWord>
                    {by ? ` · ${by}` : ""}
                  </p>
                  {sentence ? <p>{sentence}</p> : null}
                  {state === "withdrawn" && reason ? <p className="whitespace-pre-line">{reason}</p> : null}
                </div>
                {may.grant ? (
                  <Form
                    method="post"
                    action={paths.permitGrant(view.id, permit)}
                    className="w-full sm:w-auto"
                  >
                    <HiddenFields fields={{ requestId: `${requestId}-${permit}` }} />
                    <Button wide label={permits.grantOf(permits.names[permit])}>
                      {permits.grant}
                    </Button>
                  </Form>
                ) : null}
                {may.withdraw ? (
                  <ButtonLink to={paths.permitWithdrawal(view.id, permit)} wide>
                    {permits.withdraw}
                  </ButtonLink>
                ) : null}
              </div>
            </Row>
          ))}
        </List>
      )}
    </Page>
  );
}
