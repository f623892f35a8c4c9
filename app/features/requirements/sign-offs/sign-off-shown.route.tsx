import { inLanguage } from "#app/domain/localized.ts";
import { paths } from "#app/paths.ts";
import { safePath, settle } from "#app/web/flash.server.ts";
import { parseForm } from "#app/web/form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { isSigningToken } from "#app/web/signing.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { giveSignOff } from "./give-sign-off.server.ts";
import { giveSignOffForm } from "./sign-off.form.ts";

export const action = guarded(
  "sign-off.give",
  subjectOfEnrollment,
  async ({ request, params, actor, subject, now, words, language }) => {
    const { id = "", key = "" } = params;
    const parsed = await parseForm(request, giveSignOffForm);
    if (!parsed.ok) return parsed.response;
    const { nonce, since, returnTo } = parsed.value;
    const back = returnTo ? safePath(returnTo) : paths.requirement("sign-off", id, key);
    const isMine = isSigningToken(actor, [subject.traineeId, key, String(since)], nonce);
    const done = isMine
      ? await giveSignOff(actor, { enrollmentId: id, key, nonce, since }, now)
      : ({ ok: false, code: "changed" } as const);
    if (!done.ok)
      return settle(
        request,
        back,
        { tone: "problem", code: "refused", parts: { text: words.refusals[done.code] } },
        words,
      );
    return settle(
      request,
      back,
      {
        tone: "success",
        code: "signed-off",
        parts: { title: inLanguage(done.title, language), name: done.traineeName },
        undo: { action: paths.evidenceStrike(id, done.evidenceId), fields: { returnTo: back } },
      },
      words,
    );
  },
);
