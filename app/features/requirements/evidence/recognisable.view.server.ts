import { inLanguage, type Language } from "#app/domain/localized.ts";
import { recognitionRefusal } from "#app/domain/recognition.ts";
import { dayAfter } from "#app/domain/holidays.ts";
import { dayOf } from "#app/domain/working-days.ts";
import { paths } from "#app/paths.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { read } from "#db/engine";
import { findMetEarlier } from "#db/queries/met-earlier.ts";
import { findClock } from "#db/queries/company.ts";
import { findJourney } from "#db/queries/standings.ts";

type Asked = { enrollmentId: string; language: Language; words: ServerStrings; now: number };

/** What of the current stage may be recognised, what was passed in an earlier onboarding, and what may not and why. */
export async function viewRecognisable({ enrollmentId, language, words, now }: Asked) {
  const clock = await findClock(read(), now);
  const found = await findJourney(read(), enrollmentId, clock);
  if (!found) return undefined;
  const { facts, journey } = found;
  const unmet = journey.current.requirements.filter(({ progress }) => progress.state !== "met");
  const before = dayAfter(dayOf(facts.enrolledAt, clock.timeZone), -1);
  const met = await findMetEarlier(read(), found, clock);
  const rows = unmet.map((standing) => ({
    key: standing.requirement.key,
    isDocument: standing.requirement.kind === "document",
    title: inLanguage(standing.requirement.title, language),
    refusal: recognitionRefusal(standing, "recognised", before, facts, clock.timeZone),
    // What was sent back can still be signed on paper.
    mayBePaper: recognitionRefusal(standing, "paper", before, facts, clock.timeZone) === null,
    passedOn:
      recognitionRefusal(standing, "earlier", before, facts, clock.timeZone) === null
        ? (met.get(standing.requirement.key) ?? null)
        : null,
  }));
  const shut = rows.filter(({ refusal, mayBePaper }) => refusal && !mayBePaper);
  const carried = rows.flatMap(({ key, title, passedOn }) => (passedOn ? [{ key, title, passedOn }] : []));
  return {
    id: enrollmentId,
    name: found.traineeName,
    today: clock.today,
    stage: journey.current.number,
    carried,
    earlier: carried.length,
    open: rows
      .filter(({ refusal, mayBePaper }) => !refusal || mayBePaper)
      .map(({ key, title, isDocument }) => ({
        key,
        title,
        paperAt: isDocument ? paths.paperCopy(enrollmentId, key) : null,
      })),
    shut: shut.map(({ key, title, refusal }) => ({
      key,
      title,
      why: refusal ? words.refusals[refusal] : "",
    })),
  };
}
