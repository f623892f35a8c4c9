import { paths } from "#app/paths.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page } from "#app/ui/page.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { viewInvitation } from "./invitation.view.server.ts";

type Shown = Pick<Awaited<ReturnType<typeof viewInvitation>>, "state" | "opensAt" | "ask">;

/** Why the link does nothing now, and whom to ask. */
export function NotOpen({ state, opensAt, ask }: Shown) {
  const { signIn: words, common } = useWords();
  const who = ask ? [ask.name, ask.email].filter(Boolean).join(", ") : null;
  if (state === "not-yet" && opensAt !== null) {
    return (
      <Page title={words.linkNotYet}>
        <Notice tone="info">
          <p>{words.linkOpens(common.dayAt(opensAt))}</p>
          <p>{words.linkAsk(who)}</p>
        </Notice>
      </Page>
    );
  }
  const text = state === "over" ? words.linkOver : state === "used" ? words.linkUsed : words.linkSpentText;
  return (
    <Page title={words.linkSpent}>
      <Notice tone="info">
        <p>{text}</p>
        {state === "over" ? <p>{words.linkAskNew(who)}</p> : null}
      </Notice>
      {state === "used" ? (
        <ButtonLink to={paths.signIn} tone="primary" wide>
          {words.signIn}
        </ButtonLink>
      ) : null}
    </Page>
  );
}
