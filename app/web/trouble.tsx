import { useLocation } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useTrouble } from "./steady-fetch.ts";
import { useWords } from "./strings.tsx";

/** Says over the page what did not get through; the region stands there before there is anything to say. */
export function TroubleNotice() {
  const trouble = useTrouble();
  const { common } = useWords();
  const { pathname, search } = useLocation();
  return (
    <div
      id="trouble"
      aria-live="assertive"
      className="no-print fixed inset-x-0 bottom-16 z-30 mx-auto w-full max-w-2xl px-4 lg:bottom-4"
    >
      {trouble ? (
        <Notice tone="problem">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="flex-1 basis-60">{common.trouble[trouble.kind](trouble.wasSent)}</p>
            {trouble.kind === "signed-out" ? (
              <ButtonLink to={paths.signInFor(pathname + search)} reloadDocument>
                {common.signInAgain}
              </ButtonLink>
            ) : trouble.kind === "lost" || trouble.kind === "busy" || trouble.kind === "failed" ? (
              <Button type="button" tone="plain" onPress={trouble.again}>
                {common.tryAgain}
              </Button>
            ) : null}
          </div>
        </Notice>
      ) : null}
    </div>
  );
}
