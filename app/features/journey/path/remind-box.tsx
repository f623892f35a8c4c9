import { useLocation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { CopyText } from "#app/ui/copy-text.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { useWords } from "#app/web/strings.tsx";

export type Remind = {
  about: string;
  owner: string;
  lastAt: number | null;
  isDoneToday: boolean;
  text: string;
};

/** Reminds whoever must act, once a working day; the same words can go by messenger. */
export function RemindBox({ enrollmentId, remind }: { enrollmentId: string; remind: Remind }) {
  const { notices, common } = useWords();
  const { pathname } = useLocation();
  return (
    <div className="no-print space-y-3">
      {remind.isDoneToday ? null : (
        <Form method="post" action={paths.reminders(enrollmentId)}>
          <HiddenFields fields={{ about: remind.about, returnTo: pathname }} />
          <Button tone="plain" wide>
            {notices.remind(remind.owner)}
          </Button>
        </Form>
      )}
      {remind.lastAt ? (
        <p>
          {notices.reminded(common.moment(remind.lastAt))}
          {remind.isDoneToday ? ` ${notices.again}` : ""}
        </p>
      ) : null}
      <Disclosure summary={notices.copy}>
        <CopyText label={notices.copy} value={remind.text} />
      </Disclosure>
    </div>
  );
}
