import { type Actor, reaches } from "#app/domain/access.ts";
import type { RequirementKind } from "#app/domain/requirements.ts";
import { paths } from "#app/paths.ts";
import type { BoardRow } from "#db/queries/board.ts";

/** The one action that settles what a row says, where the reader may do it; else only where to look. */
export function boardAction(
  { reason, enrollmentId: id, stage, requirementKey: key }: BoardRow,
  kind: RequirementKind | undefined,
  actor: Actor,
) {
  const look = {
    code: "look",
    to: kind && key ? paths.requirement(kind, id, key) : paths.enrollment(id),
  } as const;
  switch (reason) {
    case "gate-ready":
      return {
        code: reaches(actor, "gate.confirm").length > 0 ? "decide" : "look",
        to: paths.gate(id, stage),
      } as const;
    case "not-signed-in":
      return reaches(actor, "invitation.make").length > 0
        ? ({ code: "invite", to: paths.newInvitation(id) } as const)
        : look;
    case "first-test-due":
      return {
        code: reaches(actor, "first-test.decide").length > 0 ? "decide" : "look",
        to: paths.firstTest(id),
      } as const;
    case "no-mentor":
      return reaches(actor, "mentor.assign").length > 0
        ? ({ code: "assign", to: paths.mentor(id) } as const)
        : look;
    case "handover-missing":
      return {
        code: "look",
        to: reaches(actor, "handover.write").length > 0 ? paths.handover(id) : paths.enrollment(id),
      } as const;
    case "sheets-missing":
      return { code: "look", to: paths.sheets(id) } as const;
    case "help-unanswered":
      return reaches(actor, "help.answer").length > 0
        ? ({ code: "answer", to: paths.help(id, key ?? "") } as const)
        : look;
    case "attempts-used-up":
      return reaches(actor, "attempt.grant").length > 0
        ? ({ code: "grant", to: paths.extraAttempts(id, key ?? "") } as const)
        : look;
    case "override-expired":
      return { code: "confirm", to: paths.enrollment(id) } as const;
    case "waiting-too-long":
      return kind || !key ? look : ({ code: "look", to: paths.permits(id) } as const);
    default:
      return look;
  }
}
