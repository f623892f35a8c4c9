import { Link } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { PersonName } from "#app/ui/person.tsx";
import { queueWords } from "#app/strings/areas/queue.ts";
import { useStrings, useWords } from "#app/web/strings.tsx";
import type { QueueRow } from "./queue.view.server.ts";

type Signable = QueueRow & { requestId: string; nonce: string };

/** One thing that waits: who, what, how long, and the tap that settles it. */
export function QueueItem({ row }: { row: Signable }) {
  const queue = useWords(queueWords);
  const what = queue.what[row.what](row.title ?? "", row.stage);
  return (
    <Row id={row.id}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-64">
          {row.to ? <Link to={paths.enrollment(row.enrollmentId)} className="font-semibold hover:underline"><PersonName name={row.traineeName} /></Link> : <PersonName name={row.traineeName} />}
          <p className="mt-1 text-lg">{row.to ? <Link to={row.to} className="hover:underline">{what}</Link> : what}</p>
          <p>{queue.waits(row.days)}</p>
        </div>
        <div className="flex w-full flex-wrap gap-2 sm:w-auto"><Settle row={row} /></div>
      </div>
    </Row>
  );
}

function Settle({ row }: { row: Signable }) {
  const { tasks } = useStrings();
  const queue = useWords(queueWords);
  const { what, enrollmentId: id, key, nonce, since, requestId } = row;
  const signed = { nonce, since, returnTo: paths.queue };
  if (what === "sign-off" || what === "confirm") {
    const isSignOff = what === "sign-off";
    return (
      <>
        <Form method="post" action={isSignOff ? paths.signOffShown(id, key) : paths.taskConfirmation(id, key)} className="flex-1 sm:flex-none">
          <HiddenFields fields={signed} />
          <Button wide label={`${isSignOff ? queue.sign : tasks.confirm}: ${row.traineeName}, ${row.title ?? ""}`}>{isSignOff ? queue.sign : tasks.confirm}</Button>
        </Form>
        <ButtonLink to={isSignOff ? paths.signOffReturn(id, key) : paths.taskReturn(id, key)}>{tasks.notYet}</ButtonLink>
      </>
    );
  }
  if (what === "task") {
    return (
      <Form method="post" action={paths.taskCompletion(id, key)} className="flex-1 sm:flex-none">
        <HiddenFields fields={{ requestId, returnTo: paths.queue }} />
        <Button wide label={`${queue.done}: ${row.traineeName}, ${row.title ?? ""}`}>{queue.done}</Button>
      </Form>
    );
  }
  return row.to && <ButtonLink to={row.to} tone="primary" wide>{queue.open[what]}</ButtonLink>;
}
