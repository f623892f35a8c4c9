import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Drawing } from "#app/ui/empty-state.tsx";
import { useWords } from "./strings.tsx";

/** Why a page cannot be shown, as honestly as it is known, and where to go. */
export function ErrorPage() {
  const error = useRouteError();
  const { common } = useWords();
  const { pathname, search } = useLocation();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words =
    { 401: common.signedOut, 403: common.forbidden, 404: common.notFound, 405: common.noPage }[status] ??
    common.failed;
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col items-center gap-3 py-8 text-center">
      <title>{`${words.title} · Onramp`}</title>
      <Drawing />
      <h1 className="text-2xl">{words.title}</h1>
      <p className="text-lg">{words.text}</p>
      <div className="mt-2">
        {status === 401 ? (
          <ButtonLink to={paths.signInFor(pathname + search)} tone="primary">
            {common.signInAgain}
          </ButtonLink>
        ) : (
          <ButtonLink to={paths.home} tone="primary">
            {common.toHome}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
