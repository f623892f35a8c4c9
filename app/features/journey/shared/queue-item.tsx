import { Link, useFetcher, useLocation } from "@remix-run/react";
import { CircleCheck } from "lucide-react";
import { type FormEvent, useEffect, useRef } from "react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Row } from "#app/ui/card.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { PersonName } from "#app/ui/person.tsx";
import { queueWords } from "#app/strings/areas/queue.ts";
import { keepAndSend, usePersonId } from "#app/web/send-kept.ts";
import { useWords } from "#app/web/strings.tsx";
import type { QueueRow } from "./queue.view.server.ts";

export type Settled = {
  tone: "success" | "problem";
  text: string;
  undo: { action: string; fields: Record<string, string> } | null;
};
type Props = {
  row: QueueRow;
  settled: Settled | undefined;
  onSettled: (settled: Settled | null, row: QueueRow) => void;
};

/** One thing that waits: who, what, how long, and the tap that settles it in its place. */
export function QueueItem({ row, settled, onSettled }: Props) {
  const queue = useWords(queueWords);
  const byKeyboard = useRef(false);
  const what = queue.what[row.what](row.title ?? "", row.stage);
  if (settled?.tone === "success")
    return (
      <Row id={row.id}>
        <Undoable row={row} settled={settled} onSettled={onSettled} takesFocus={byKeyboard.current} />
      </Row>
    );
  return (
    <Row id={row.id}>
      {settled ? <p className="mb-2 font-semibold text-error">{settled.text}</p> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-64">
          {row.whose ? (
            <Link to={row.whose} className="font-semibold hover:underline">
              <PersonName name={row.traineeName} />
            </Link>
          ) : (
            <PersonName name={row.traineeName} />
          )}
          <p className="mt-1 text-lg">
            {row.to ? (
              <Link to={row.to} className="hover:underline">
                {what}
              </Link>
            ) : (
              what
            )}
          </p>
          <p>{queue.waits(row.days)}</p>
        </div>
        <div className="flex w-full flex-wrap gap-2 sm:w-auto">
          <Settle row={row} onSettled={onSettled} byKeyboard={byKeyboard} />
        </div>
      </div>
    </Row>
  );
}

/** Says it where the thumb is, and takes it back there. */
function Undoable({
  row,
  settled,
  onSettled,
  takesFocus,
}: Props & { settled: Settled; takesFocus: boolean }) {
  const { common } = useWords();
  const submitInPlace = useInPlace(`undo.${row.id}`, ({ tone, text }) =>
    onSettled(tone === "success" ? null : { tone, text, undo: null }, row),
  );
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // By keyboard one goes on from what was just said; a tap leaves the focus where it was.
    if (takesFocus) said.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div data-settled className="flex min-h-11 flex-wrap items-center justify-between gap-3">
      <p ref={said} tabIndex={-1} className="flex min-w-0 flex-1 basis-60 items-center gap-2 outline-none">
        <CircleCheck aria-hidden="true" className="shrink-0 text-success" size={20} /> {settled.text}
      </p>
      {settled.undo ? (
        <Form method="post" action={settled.undo.action} onSubmit={submitInPlace}>
          <HiddenFields fields={settled.undo.fields} />
          <Button tone="plain" label={`${common.undo}: ${row.traineeName}, ${row.title ?? ""}`}>
            {common.undo}
          </Button>
        </Form>
      ) : null}
    </div>
  );
}

function Settle({
  row,
  onSettled,
  byKeyboard,
}: Pick<Props, "row" | "onSettled"> & { byKeyboard: { current: boolean } }) {
  const { tasks } = useWords();
  const queue = useWords(queueWords);
  const { what, enrollmentId: id, key, nonce, since, requestId } = row;
  const { pathname } = useLocation();
  const isSigned = what === "sign-off" || what === "confirm";
  const personId = usePersonId();
  const send = useInPlace(row.id, (settled) => onSettled(settled, row));
  const submitInPlace = (event: FormEvent<HTMLFormElement>) => {
    byKeyboard.current = document.activeElement?.matches(":focus-visible") ?? false;
    // A signature given without a line waits in this browser; refused if what it is about has changed meanwhile.
    if (!navigator.onLine && isSigned && personId) {
      event.preventDefault();
      void keepAndSend({
        id: nonce,
        personId,
        action: event.currentTarget.getAttribute("action") ?? "",
        route:
          what === "sign-off"
            ? "features/requirements/sign-offs/sign-off-shown.route"
            : "features/requirements/tasks/task-confirmation.route",
        fields: { nonce, since: String(since), returnTo: paths.queue },
        label: `${row.traineeName}: ${row.title ?? ""}`,
      });
      return;
    }
    send(event);
  };
  const signed = { nonce, since, returnTo: pathname };
  if (isSigned) {
    const isSignOff = what === "sign-off";
    return (
      <>
        <Form
          method="post"
          action={isSignOff ? paths.signOffShown(id, key) : paths.taskConfirmation(id, key)}
          className="flex-1 sm:flex-none"
          onSubmit={submitInPlace}
        >
          <HiddenFields fields={signed} />
          <Button
            wide
            label={`${isSignOff ? queue.sign : tasks.confirm}: ${row.traineeName}, ${row.title ?? ""}`}
          >
            {isSignOff ? queue.sign : tasks.confirm}
          </Button>
        </Form>
        <ButtonLink to={isSignOff ? paths.signOffReturn(id, key) : paths.taskReturn(id, key)}>
          {tasks.notYet}
        </ButtonLink>
      </>
    );
  }
  if (what === "task" || what === "take-back") {
    const [action, fields, label] =
      what === "task"
        ? [paths.taskCompletion(id, key), { requestId, returnTo: pathname }, queue.done]
        : [paths.takingBack(id, key), { requestId }, queue.takenBack];
    return (
      <Form method="post" action={action} className="flex-1 sm:flex-none" onSubmit={submitInPlace}>
        <HiddenFields fields={fields} />
        <Button wide label={`${label}: ${row.traineeName}, ${row.title ?? ""}`}>
          {label}
        </Button>
      </Form>
    );
  }
  return (
    row.to && (
      <ButtonLink to={row.to} tone="primary" wide>
        {queue.open[what]}
      </ButtonLink>
    )
  );
}

/** Sends a form without leaving the page; without JavaScript the form goes the way of every form. */
function useInPlace(key: string, onAnswer: (settled: Settled) => void) {
  const fetcher = useFetcher<{ settled?: Settled }>({ key });
  const answered = useRef(onAnswer);
  answered.current = onAnswer;
  const settled = fetcher.data?.settled;
  useEffect(() => {
    if (settled) answered.current(settled);
  }, [settled]);
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    fetcher.submit(form, { method: "post", action: `${form.getAttribute("action")}?in-place` });
  };
}
