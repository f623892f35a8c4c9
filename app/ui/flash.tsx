import { Button } from "./button.tsx";
import { HiddenFields } from "./field.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";

export type FlashMessage = {
  tone: "success" | "problem";
  text: string;
  undo?: { action: string; label: string; fields: Record<string, string> };
};

/** What has just happened, with a way to take it back where there is one; the region stands there before it has anything to say. */
export function Flash({ message }: { message: FlashMessage | null }) {
  return (
    <div id="flash" role="status" tabIndex={-1} className="no-print mx-auto w-full max-w-3xl">
      {message ? (
        <div className="mb-6">
          <Notice tone={message.tone}>
            <div className="flex flex-wrap items-center justify-between gap-3">
              <p>{message.text}</p>
              {message.undo ? (
                <Form method="post" action={message.undo.action}>
                  <HiddenFields fields={message.undo.fields} />
                  <Button tone="plain">{message.undo.label}</Button>
                </Form>
              ) : null}
            </div>
          </Notice>
        </div>
      ) : null}
    </div>
  );
}
