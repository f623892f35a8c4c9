import type { z } from "zod";
import type { Actor } from "#app/domain/access.ts";
import { hashOf, newId, newToken } from "#app/web/ids.server.ts";
import { answerAbout, type enrollTogetherForm, readNewcomers } from "./enrollment.form.ts";
import { viewPick } from "./enroll.view.server.ts";

/** What a form for several says: everybody new or chosen with a token each, and all that the page shows again. */
export async function viewEnrollTogether(
  actor: Actor,
  {
    people: text = "",
    chosen = [],
    search = "",
    step,
    requestId: _,
    ...rest
  }: z.output<typeof enrollTogetherForm>,
) {
  const picks = await viewPick(actor, { search, chosen });
  const typed = { ...rest, people: text };
  const lines = readNewcomers(text);
  const newcomers = lines.ok ? lines.people : [];
  const nameOf = new Map(picks.people.map(({ value, label }) => [value, label]));
  const people = [
    ...newcomers.map((one, index) => ({ ...one, ...answerAbout(rest, index, one.name) })),
    ...chosen.map((personId) => ({
      name: nameOf.get(personId) ?? "",
      email: null,
      personId,
      isOther: false,
    })),
  ].map((one) => {
    const token = newToken();
    return {
      ...one,
      token,
      invitation: { tokenHash: hashOf(token), mail: rest.mail ? { id: newId(), token } : null },
    };
  });
  return {
    isLooking: step === "look",
    typed,
    picks,
    people,
    newcomers,
    badLine: lines.ok ? null : lines.line,
  };
}
