import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { gradingWords } from "#app/strings/areas/grading.ts";
import { useWords } from "#app/web/strings.tsx";

/** Releases all results that have every mark they need. */
export function ReadyResults({ ready }: { ready: string[] }) {
  const words = useWords(gradingWords);
  if (ready.length === 0) return null;
  return (
    <Form
      method="post"
      action={paths.releaseResults}
      className="flex flex-wrap items-center justify-between gap-3 rounded-box border border-base-300 bg-base-100 p-4"
    >
      {ready.map((id) => (
        <input key={id} type="hidden" name="attempt[]" value={id} />
      ))}
      <div>
        <p className="font-semibold">{words.readyTitle(ready.length)}</p>
        <p>{words.releaseHint}</p>
      </div>
      <Button tone="plain">{words.releaseAll(ready.length)}</Button>
    </Form>
  );
}
