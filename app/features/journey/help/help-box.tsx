import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HiddenFields, TextArea } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { helpWords } from "#app/strings/areas/help.ts";
import { useWords } from "#app/web/strings.tsx";
import type { HelpView } from "./help.view.server.ts";
import { SettledHelp } from "./settled-help.tsx";

/** "I'm stuck": the box that asks, what is still open, and what was answered. */
export function HelpBox({ view, requestId }: { view: HelpView; requestId: string }) {
  const help = useWords(helpWords);
  const { common } = useWords();
  const { id, key, open, settled, may } = view;
  return (
    <>
      {may.ask ? (
        <div className="no-print">
          <Disclosure summary={help.stuck}>
            <AskForm id={id} requirementKey={key} helper={view.helper} requestId={requestId} />
          </Disclosure>
        </div>
      ) : null}
      {open ? (
        <Notice tone="info" title={view.isOwn ? help.waitsFor(view.helper) : help.asks(view.traineeName)}>
          <p className="whitespace-pre-line">
            <q>{open.question}</q> · {common.moment(open.askedAt)}
          </p>
          {view.isOwn ? (
            <Form method="post" action={paths.helpWithdrawal(id, key)} className="no-print mt-2">
              <Button tone="plain">{help.withdraw}</Button>
            </Form>
          ) : may.answer ? (
            <p className="no-print mt-2">
              <ButtonLink to={paths.help(id, key)} tone="primary">
                {help.answer}
              </ButtonLink>
            </p>
          ) : null}
        </Notice>
      ) : null}
      <SettledHelp settled={settled} />
    </>
  );
}

type Ask = {
  id: string;
  requirementKey: string;
  helper: string;
  requestId: string;
  error?: string | undefined;
  typed?: string | undefined;
};

export function AskForm({ id, requirementKey, helper, requestId, error, typed }: Ask) {
  const help = useWords(helpWords);
  return (
    <Form method="post" action={paths.helpRequest(id, requirementKey)} className="space-y-3" key={requestId}>
      <HiddenFields fields={{ requestId }} />
      <TextArea
        name="question"
        label={help.question}
        hint={help.goesTo(helper)}
        error={error}
        defaultValue={typed}
        required
      />
      <Button wide>{help.ask}</Button>
    </Form>
  );
}
