import type { Permit } from "#app/domain/permit.ts";
import { inLanguage } from "#app/domain/localized.ts";
import { invitationState } from "#app/domain/invitations.ts";
import { findRequirement, type Programme } from "#app/domain/programme.ts";
import { dayOf, workingDaysBetween } from "#app/domain/working-days.ts";
import { viewToldNotices } from "#app/features/journey/notices/told-notices.view.server.ts";
import { paths } from "#app/paths.ts";
import { ownWords, withOwnWords } from "#app/strings/own-words.ts";
import { type ServerStrings, stringsFor } from "#app/strings/strings.server.ts";
import { setTimeZone } from "#app/strings/zone.ts";
import { hashOf } from "#app/web/ids.server.ts";
import { read } from "#db/engine";
import { findClock, findSettings } from "#db/queries/company.ts";
import { findLinkByHash, isLinkOpen } from "#db/queries/credentials.ts";
import { findRunningEnrollmentOf } from "#db/queries/enrollments.ts";
import { findHiddenNames } from "#db/queries/hidden-names.ts";
import { findNoticesByIds, type NoticeRow } from "#db/queries/notices.ts";
import type { OutboxRow } from "#db/queries/outbox.ts";
import { findPersonById, type Person } from "#db/queries/people.ts";
import { findOwnProgrammes } from "#db/queries/requirement-changes.ts";
import { findWaitsFor } from "#db/queries/waits.ts";

export type Mail = { to: string; subject: string; text: string };
type Body = {
  code?: string;
  linkId?: string;
  token?: string;
  noticeId?: string;
  to?: string;
  noticeIds?: string[];
};
type Morning = {
  person: Person;
  to: string;
  words: ServerStrings;
  language: "en" | "bg";
  origin: string;
  noticeIds: string[];
};
const listed = 20;

/** The mail of an outbox row in its reader's language; undefined where there is nobody to send it to, or nothing to say any more. */
export async function composeMail(
  { kind, recipientId, body: text }: Pick<OutboxRow, "kind" | "recipientId" | "body"> & Partial<OutboxRow>,
  origin: string,
  now: number,
): Promise<Mail | undefined> {
  const person = recipientId ? await findPersonById(read(), recipientId) : undefined;
  const body = JSON.parse(text) as Body;
  // Whoever has lost their access, or their address, is told of just that.
  const isAccess = kind === "mail.access";
  const to = body.to ?? person?.email;
  if (!person || !to || (person.deactivatedAt !== null && !isAccess)) return undefined;
  const company = await findSettings(read());
  const language = (company?.isBilingual === false ? null : person.language) ?? company?.language ?? "en";
  if (company) setTimeZone(company.timeZone);
  const words = withOwnWords(stringsFor(language), ownWords(company?.roleNames, language), language);
  const { mails } = words.told;
  // A code that was used, or that a newer one has ended, would only mislead.
  if (body.linkId && !(await isLinkOpen(read(), body.linkId, now))) return undefined;
  if (kind === "mail.sign-in-code")
    return {
      to,
      subject: mails.code.subject,
      text: mails.code.text(body.code ?? "", origin + paths.signInCode),
    };
  if (kind === "mail.invitation")
    return invitationMail(body.token ?? "", { person, to, words, origin, company: company?.name ?? "" }, now);
  if (kind === "mail.morning")
    return morning({ person, to, words, language, origin, noticeIds: body.noticeIds ?? [] }, now);
  if (kind !== "mail.notice" && !isAccess) return undefined;
  const [notice] = await findNoticesByIds(read(), [body.noticeId ?? ""]);
  if (isAccess) return accessMail(notice, { person, to, words, language, origin });
  // What was read or done meanwhile needs no mail.
  if (!notice || notice.readAt !== null) return undefined;
  const [told] = await viewToldNotices(read(), [notice], language, words);
  return (
    told && {
      to,
      subject: told.text,
      text: mails.notice.text(told.text, origin + told.to, origin + paths.accountMail),
    }
  );
}

/** Says what changed about somebody's way in, and what to do where it is wrong; read in the product or not. */
async function accessMail(
  notice: NoticeRow | undefined,
  { person, to, words, language, origin }: Omit<Morning, "noticeIds">,
): Promise<Mail | undefined> {
  const [told] = await viewToldNotices(read(), notice ? [notice] : [], language, words);
  if (!told) return undefined;
  const { text, link, always } = words.told.accessNews.mail;
  const more = person.deactivatedAt === null && to === person.email ? link(origin + told.to) : "";
  return {
    to,
    subject: told.text,
    text: text(told.text, words.common.moment(told.at), told.ifWrong ?? "") + more + always,
  };
}

/** Says what the link opens and from when until when; nothing once it was used, replaced or is over. */
async function invitationMail(
  token: string,
  {
    person,
    to,
    words,
    origin,
    company,
  }: { person: Person; to: string; words: ServerStrings; origin: string; company: string },
  now: number,
) {
  const link = await findLinkByHash(read(), hashOf(token));
  const state = invitationState(link, now);
  if (!link || (state !== "open" && state !== "not-yet")) return undefined;
  const {
    common,
    told: {
      mails: { invitation },
    },
  } = words;
  const running = await findRunningEnrollmentOf(read(), person.id);
  const [opens, until] = [
    state === "not-yet" && link.opensAt ? common.dayAt(link.opensAt) : null,
    common.dayAt(link.expiresAt - 1),
  ];
  return {
    to,
    subject: invitation.subject(company),
    text: invitation.text({
      name: person.name,
      company,
      day: running ? common.longDay(running.startsOn) : null,
      link: origin + paths.invitation(token),
      opens,
      until,
    }),
  };
}

async function morning(
  { person, to, words, language, origin, noticeIds }: Morning,
  now: number,
): Promise<Mail | undefined> {
  const actor = { kind: "person", id: person.id, roles: person.roles, sessionHash: "", provedAt: 0 } as const;
  const clock = await findClock(read(), now);
  const rows = await findWaitsFor(read(), actor, listed + 1);
  const news = (
    await viewToldNotices(read(), await findNoticesByIds(read(), noticeIds), language, words)
  ).filter(({ isNew }) => isNew);
  if (rows.length + news.length === 0) return undefined;
  const programmes = await findOwnProgrammes(read(), rows);
  const isHidden = await findHiddenNames(read(), rows);
  const lines = rows.slice(0, listed).map((row) => {
    const { what, stage, requirementKey, enrollmentId, since } = row;
    const programme: Programme | undefined = programmes.get(enrollmentId);
    const requirement =
      requirementKey && programme ? findRequirement(programme, requirementKey)?.requirement : undefined;
    const title = requirement
      ? inLanguage(requirement.title, language)
      : (words.permits.names[requirementKey as Permit] ?? "");
    const days = workingDaysBetween(clock.calendar, dayOf(since, clock.timeZone), clock.today);
    return `- ${isHidden(row) ? words.grading.nameHidden : row.traineeName}: ${words.queue.what[what](title, stage)} (${words.queue.waits(days)})`;
  });
  const { mails } = words.told;
  const more = rows.length > listed ? [mails.morning.more] : [];
  const told =
    news.length > 0
      ? [
          ...(lines.length > 0 ? [""] : []),
          mails.news,
          ...news.map(({ text, to: at }) => `- ${text}\n  ${origin}${at}`),
        ]
      : [];
  const n = rows.length + news.length;
  return {
    to,
    subject: mails.morning.subject(rows.length > listed ? `${listed}+` : String(n)),
    text: mails.morning.text(
      [...lines, ...more, ...told].join("\n"),
      origin + paths.home,
      origin + paths.accountMail,
    ),
  };
}
