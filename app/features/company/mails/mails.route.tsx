import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { mailsWords } from "#app/strings/areas/mails.ts";
import { companyWords } from "#app/strings/areas/company.ts";
import { Button } from "#app/ui/button.tsx";
import { List, Row } from "#app/ui/card.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Page, Section } from "#app/ui/page.tsx";
import { getConfig } from "#app/web/config.server.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm, refused } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { ProblemSummary } from "#app/web/problem.tsx";
import { useWords } from "#app/web/strings.tsx";
import { titled } from "#app/web/titled.ts";
import { read } from "#db/engine";
import { countGivenUp, findAllFailing, findAllGivenUp } from "#db/queries/outbox.ts";
import { againForm } from "./mails.form.ts";
import { sendAgain } from "./send-again.server.ts";

const most = 100;

export const loader = guarded("company.manage", async ({ language }) => {
  const shown = ({ body, ...row }: Awaited<ReturnType<typeof findAllGivenUp>>[number]) => ({
    ...row,
    canGoAgain: row.gaveUpAt !== null && body !== "{}",
  });
  const [givenUp, failing, count] = [
    await findAllGivenUp(read(), most),
    await findAllFailing(read(), most),
    await countGivenUp(read()),
  ];
  return json({
    title: mailsWords[language].title,
    hasServer: getConfig().mail !== undefined,
    count,
    givenUp: givenUp.map(shown),
    failing: failing.map(shown),
  });
});

export const action = guarded("company.manage", async ({ request, actor, now }) => {
  const parsed = await parseForm(request, againForm);
  if (!parsed.ok) return parsed.response;
  const done = await sendAgain(actor, parsed.value, now);
  return done.ok
    ? redirectWithFlash(paths.mails, { tone: "success", code: "mail-again" })
    : refused(done.code);
});

export const meta = titled;

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["givenUp"][number];

export default function Mails() {
  const { hasServer, count, givenUp, failing } = useLoaderData<typeof loader>();
  const mails = useWords(mailsWords);
  const company = useWords(companyWords);
  return (
    <Page title={mails.title} lead={mails.lead} back={{ to: paths.company, label: company.title }}>
      <ProblemSummary />
      {hasServer ? null : <Notice tone="info" title={mails.noServer} />}
      {hasServer && givenUp.length + failing.length === 0 ? <p>{mails.fine}</p> : null}
      {givenUp.length > 0 ? (
        <Section title={mails.givenUp} count={count}>
          <List>
            {givenUp.map((row) => (
              <MailRow key={row.id} {...row} />
            ))}
          </List>
        </Section>
      ) : null}
      {failing.length > 0 ? (
        <Section title={mails.failing} count={failing.length}>
          <List>
            {failing.map((row) => (
              <MailRow key={row.id} {...row} />
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}

function MailRow({ id, kind, recipientId, name, lastError, availableAt, gaveUpAt, canGoAgain }: Shown) {
  const { common } = useWords();
  const mails = useWords(mailsWords);
  const reason = !lastError || lastError === "too late" ? mails.tooLate : mails.server(lastError);
  const instead = {
    "mail.sign-in-code": mails.codeOver,
    "mail.morning": mails.nextMorning,
    "mail.invitation": mails.newInvitation,
  }[kind];
  return (
    <Row>
      {recipientId ? (
        <Link className="link font-semibold wrap-anywhere" to={paths.person(recipientId)}>
          {name ?? mails.nobody}
        </Link>
      ) : (
        <strong>{mails.nobody}</strong>
      )}
      <p>
        {[
          mails.kinds[kind] ?? kind,
          gaveUpAt === null ? mails.next(common.moment(availableAt)) : mails.at(common.moment(gaveUpAt)),
        ].join(" · ")}
      </p>
      <p className="wrap-anywhere">{reason}</p>
      {canGoAgain ? (
        <Form method="post" className="mt-3">
          <input type="hidden" name="id" value={id} />
          <Button tone="plain">{mails.again}</Button>
        </Form>
      ) : null}
      {gaveUpAt !== null && !canGoAgain && instead ? <p>{instead}</p> : null}
    </Row>
  );
}
