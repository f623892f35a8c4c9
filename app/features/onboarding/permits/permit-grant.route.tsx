import { permits } from "#app/domain/permit.ts";
import { paths } from "#app/paths.ts";
import { answerForm } from "#app/web/answer-form.server.ts";
import { guarded } from "#app/web/guard.server.ts";
import { subjectOfEnrollment } from "#app/web/subjects.server.ts";
import { decidePermit } from "./decide-permit.server.ts";
import { grantPermitForm } from "./permit.form.ts";

export const action = guarded(
  "permit.decide",
  subjectOfEnrollment,
  answerForm({
    form: grantPermitForm,
    decide: ({ actor, params, values, now }) =>
      decidePermit(
        actor,
        { enrollmentId: params.id, permit: permitOf(params), ...values, decision: { granted: true } },
        now,
      ),
    back: ({ params }) => paths.permits(params.id),
    say: ({ traineeName }, { params, words }) => ({
      code: "permit-granted",
      parts: { permit: words.permits.names[permitOf(params)], name: traineeName },
    }),
  }),
);

function permitOf({ permit }: { permit: string }) {
  const found = permits.find((one) => one === permit);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}
