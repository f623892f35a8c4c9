import { useLocation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { useIsBilingual } from "#app/web/strings.tsx";

/** Each language in its own words, as real forms. */
export function LanguageSwitch() {
  const { pathname, search } = useLocation();
  if (!useIsBilingual()) return null;
  return (
    <div className="flex gap-2">
      {[
        ["en", "English"],
        ["bg", "Български"],
      ].map(([code, name]) => (
        <Form key={code} method="post" action={paths.language} reloadDocument>
          <HiddenFields fields={{ language: code ?? "", returnTo: pathname + search }} />
          <span lang={code}>
            <Button tone="quiet">{name}</Button>
          </span>
        </Form>
      ))}
    </div>
  );
}
