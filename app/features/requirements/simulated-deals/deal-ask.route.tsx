import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { redirectWithFlash } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { askDeal } from "./ask-deal.server.ts";
import { askDealForm } from "./deal.form.ts";

export const action = guarded(
  "deal.ask",
  subjectOfEnrollment,
  async ({ request, params, actor, now, words, language }) => {
    const { id = "", key = "" } = params;
    const parsed = await parseForm(request, askDealForm);
    if (!parsed.ok) return parsed.response;
    const back = paths.requirement("simulated-deal", id, key);
    const done = await askDeal(actor, { enrollmentId: id, key, ...parsed.value }, now);
    if (!done.ok)
      return redirectWithFlash(back, {
        tone: "problem",
        code: "refused",
        parts: { text: words.refusals[done.code] },
      });
    return redirectWithFlash(back, {
      tone: "success",
      code: "deal-asked",
      parts: { title: inLanguage(done.title, language) },
      undo: { action: paths.evidenceStrike(id, done.evidenceId), fields: { returnTo: back } },
    });
  },
);
