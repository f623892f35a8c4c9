import { Button } from "./button.tsx";
import { HiddenFields } from "./field.tsx";
import { Form } from "./form.tsx";
import { Notice } from "./notice.tsx";

type FlashProps = {
  tone: "success" | "problem"; text: string; undo?: { action: string; label: string; fields: Record<string, string> };
};

/** What has just happened, with a way to take it back where there is one. */
export function Flash({ tone, text, undo }: FlashProps) {
  return (
    <div role="status" className="no-print mx-auto mb-6 w-full max-w-3xl">
      <Notice tone={tone}>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>{text}</p>
          {undo ? (
            <Form method="post" action={undo.action}>
              <HiddenFields fields={undo.fields} />
              <Button tone="plain">{undo.label}</Button>
            </Form>
          ) : null}
        </div>
      </Notice>
    </div>
  );
}
