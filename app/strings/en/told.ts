import type { ProgressReason } from "#app/domain/requirement.ts";
import type { AttentionReason } from "#app/domain/standing.ts";

type Parts = Record<string, string>;
/** `owner` is a name or a party's word; `until` a moment in words. */
export type ProgressParts = { owner: string; until: string; done: number; of: number };
type Sentence = (parts: ProgressParts) => string;
type BoardParts = { owner: string; title: string; stage: number; name: string };

/** Sentences that only the server says, so that they do not travel to the browser. */
export const told = {
  timeline: {
    "person.created": () => "Person added",
    "enrollment.created": ({ day }: Parts) => `Enrolled; starts on ${day}`,
    "enrollment.paused": ({ day }: Parts) => `Paused from ${day}`,
    "enrollment.resumed": ({ day }: Parts) => `Resumed on ${day}`,
    "enrollment.ended": ({ ending }: Parts) => ending ?? "",
    "mentor.assigned": ({ mentor }: Parts) => `Mentor: ${mentor}`,
    "evidence.done": ({ title }: Parts) => `Done: ${title}`,
    "evidence.confirmed": ({ title }: Parts) => `Confirmed: ${title}`,
    "evidence.signed": ({ title }: Parts) => `Read and signed: ${title}`,
    "evidence.asked": ({ title }: Parts) => `Asked to be shown: ${title}`,
    "evidence.shown": ({ title }: Parts) => `Shown and signed: ${title}`,
    "evidence.able": ({ title }: Parts) => `“I can do it”: ${title}`,
    "evidence.not-yet": ({ title }: Parts) => `Not yet: ${title}`,
    "evidence.struck": ({ title }: Parts) => `Taken back: ${title}`,
    "activity.logged": ({ activity, amount }: Parts) => `${activity}: ${amount}`,
    "activity.struck": ({ activity, amount }: Parts) => `Taken back – ${activity}: ${amount}`,
    "attempt.started": ({ title }: Parts) => `Quiz started: ${title}`,
    "attempt.submitted": ({ title }: Parts) => `Quiz handed in: ${title}`,
    "attempt.closed": ({ title }: Parts) => `Quiz closed at its deadline: ${title}`,
    "attempt.released": ({ title, score }: Parts) => `Quiz result: ${title}${score ? `, ${score}` : ""}`,
    "attempt.granted": ({ title }: Parts) => `One more attempt granted: ${title}`,
    "gate.confirmed": ({ stage: n }: Parts) => `Stage ${n} confirmed`,
    "gate.override": ({ stage: n }: Parts) => `Stage ${n} passed by exception`,
    "gate.not-yet": ({ stage: n }: Parts) => `Stage ${n}: not yet`,
    "override.confirmed": ({ stage: n }: Parts) => `Exception for stage ${n} confirmed`,
  },
  journal: {
    "person.created": "Person added", "person.changed": "Person changed", "person.deactivated": "Access ended", "person.reactivated": "Access restored",
    "session.started": "Signed in", "session.ended": "Signed out", "session.ended-others": "Signed out elsewhere", "session.ended-all": "Signed out by an administrator",
    "credential.changed": "Password set", "link.invitation": "Invitation made", "link.reset": "Reset link made", "company.set-up": "Company set up",
    "team.created": "Team added", "team.changed": "Team changed", "calendar.changed": "Calendar changed", "calendar.restored": "Calendar day removed",
    "enrollment.created": "Enrolled", "enrollment.paused": "Paused", "enrollment.resumed": "Resumed", "enrollment.ended": "Ended", "mentor.assigned": "Mentor assigned",
    "evidence.done": "Task done", "evidence.confirmed": "Task confirmed", "evidence.signed": "Document signed", "evidence.asked": "Asked to be shown",
    "evidence.shown": "Shown and signed", "evidence.able": "“I can do it”", "evidence.not-yet": "Not yet", "evidence.struck": "Taken back",
    "activity.logged": "Activity recorded", "activity.struck": "Activity taken back",
    "attempt.started": "Quiz started", "attempt.submitted": "Quiz handed in", "attempt.marked": "Answer marked", "attempt.released": "Quiz result released", "attempt.granted": "Attempt granted",
    "gate.confirmed": "Gate confirmed", "gate.override": "Exception made", "gate.not-yet": "Gate: not yet", "override.confirmed": "Exception confirmed",
    "programme.published": "Programme published", "document.published": "Document published", "question.published": "Question published", "quiz.published": "Quiz published",
  },
  attention: {
    "gate-ready": ({ owner, stage }) => `Stage ${stage} is complete; ${owner} decides.`,
    "attempts-used-up": ({ owner, title }) => `All attempts at “${title}” are used; ${owner} decides what comes next.`,
    "waiting-too-long": ({ owner, title }) => `“${title}” waits for ${owner}.`,
    overdue: ({ owner, title }) => `“${title}” is overdue; it is ${owner}'s turn.`,
    "no-activity": ({ name }) => `Nothing recorded for ${name}.`,
    "no-mentor": ({ owner }) => `No mentor yet; ${owner} assigns one.`,
    "stage-late": ({ stage }) => `Stage ${stage} takes longer than planned.`,
    "override-expired": ({ owner }) => `An exception's time is over; ${owner} has to confirm it.`,
  } satisfies Record<AttentionReason, (parts: BoardParts) => string> as Record<AttentionReason, (parts: BoardParts) => string>,
  progress: {
    "stage-shut": () => "Opens when the gate before this stage is confirmed.",
    "opens-on": ({ until }) => `Opens on ${until}.`,
    paused: () => "The onboarding is paused; it goes on after the pause.",
    met: () => "Done.",
    "do-task": ({ owner }) => `Waits for ${owner} to do it.`,
    "confirm-task": ({ owner }) => `Done; waits for ${owner} to confirm.`,
    "read-and-sign": () => "To be read and signed.",
    "new-version": () => "There is a new version; it has to be signed again.",
    "take-quiz": () => "The quiz can be taken now.",
    "attempt-open": () => "An attempt has been started and not handed in.",
    "cool-down": ({ until }) => `Not passed yet. The next attempt opens ${until}.`,
    grading: ({ owner }) => `Handed in; waits for ${owner} to grade it.`,
    "attempts-used-up": ({ owner }) => `All attempts are used; ${owner} decides what comes next.`,
    "log-activity": ({ done, of }) => `${done} of ${of} counted so far.`,
    "ask-mentor": ({ owner }) => `To be gone through with ${owner}.`,
    sign: ({ owner }) => `Waits for ${owner} to sign.`,
    "say-able": () => "Shown by the mentor; the trainee has to say “I can do it”.",
    "not-yet": ({ owner }) => `Sent back with a reason; ${owner} goes on with it.`,
  } satisfies Record<ProgressReason, Sentence> as Record<ProgressReason, Sentence>,
};
