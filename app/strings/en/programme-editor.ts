import type { Proof } from "#app/domain/facts.ts";
import type { Need } from "#app/domain/gate-parts.ts";
import type { MoveChange } from "#app/domain/programme-changes.ts";
import type { ProgrammeProblemCode } from "#app/domain/programme-problems.ts";
import type { RequirementKind } from "#app/domain/requirements.ts";

/** Spoken by the server only: plain words for the editor's pages, and the sentences made there. */
export const programmeEditor = {
  labels: {
    edit: "Edit", editVersion: "Edit the next version", copy: "Copy as a new programme", offer: "Offer it to new trainees", withdraw: "Stop offering it",
    notOffered: "Not offered to new trainees", people: "Who is on an earlier version", drafts: "Being edited", draft: "Draft", undo: "Undo the last change",
    preview: "Preview", publish: "Publish", discard: "Throw the draft away", add: "Add a requirement", kind: "Kind", up: "Move up", down: "Move down", remove: "Remove",
    editStage: "Edit the stage", editTitle: "Edit the title", editPermits: "Edit the permits", permits: "Permits", save: "Save", noProblems: "Nothing is missing; it can be published.",
    problems: "Before it can be published", hints: "Good to know", none: "No requirement yet.", title: "Title", why: "Why it matters, in one line", minutes: "Minutes it takes", stage: "Stage",
    dueDay: "Due on which working day of the stage?", opensDay: "Opens on which working day of the stage?", opensDayHint: "Left empty, it opens with the stage.", need: "For the gate",
    purpose: "Purpose", normDays: "Planned working days", confirmedBy: "Who decides its gate?", assignsMentor: "A mentor is assigned when it begins",
    atLeast: "How many of the choice are needed?", atLeastHint: "Of the requirements marked as a choice in this stage.",
    changes: "What changes", noChanges: "Nothing differs from the version it is based on.", publishVersion: "Publish this version", publishProgramme: "Publish as a new programme",
    publishLead: "Whoever is enrolled from now on gets it. Nobody who is already in onboarding is moved; you choose that for each person afterwards.",
    permitFromStage: "Not before stage", permitFromDay: "on working day", permitGate: "Needs these requirements", permitAtRelease: "Opens with the release", permitOn: "There is this permit", anyStage: "No stage",
    move: "Move to this version", moveTo: "Version", look: "Show what would change", moveLead: "What was done stays on record and counts where the same requirement is still there. Passed gates stay passed.",
    upToDate: "Everybody is on the newest version.", peopleLead: "They go on as they began unless you move them, one by one, with what would change shown first.",
    seenAs: "Seen as", nothingHere: "Nothing falls to them here.", optional: "optional", back: "To the draft",
  },
  needs: { needed: "Needed to pass", choice: "One of a choice", optional: "Optional" } satisfies Record<Need, string> as Record<Need, string>,
  nobody: "Nobody", none: "None", proofs: { text: "A few words", file: "A file", activity: "A recorded activity", any: "Any of these" } satisfies Record<Proof, string> as Record<Proof, string>,
  kindHints: {
    task: "Somebody does it; somebody may confirm it.", document: "Read, signed and dated by the trainee.", quiz: "Passed with its passing score.", activity: "So many calls, meetings and so on.",
    "sign-off": "Shown by one, “I can do it” by the trainee.", study: "A product or a text, opened part by part.", "simulated-deal": "Played with a colleague, scored; two tries.",
    milestone: "Reached and shown.", "case-review": "Client cases written down and gone through.", elapsed: "So many working days gone by.",
  } satisfies Record<RequirementKind, string> as Record<RequirementKind, string>,
  fields: {
    doneBy: "Who does it?", confirmedBy: "Who confirms it?", document: "Document", quiz: "Quiz", activity: "Of what?", amount: "How many?", perDay: "At most so many count a day",
    signedBy: "Who shows and signs it?", product: "Product", text: "Text", minOpened: "Parts to open at least", scenario: "Scenario", criteria: "Lines of the scorecard, one a line",
    passingScoreBp: "Passing score, in %", scoredBy: "Who scores it?", proof: "Shown by", count: "How many cases?", reviewedBy: "Who goes through them?", days: "How many working days?",
  } as Record<string, string>,
  fieldNames: {
    title: "title", why: "why", minutes: "minutes", dueDay: "due day", opensDay: "day it opens", need: "for the gate", purpose: "purpose", normDays: "planned days",
    confirmedBy: "who confirms", assignsMentor: "mentor", doneBy: "who does it", kind: "kind",
  } as Record<string, string>,

  basedOn: (n: number) => `Based on version ${n}`, newProgramme: (n: number) => `A new programme, copied from version ${n}`,
  changed: (name: string, at: string) => `last changed by ${name}, ${at}`,
  row: (kind: string, day: number, need: string) => `${kind} · due on working day ${day} · ${need}`,
  stageRow: (days: string, party: string) => `Planned: ${days}. Its gate is decided by ${party}.`,
  problem: {
    "stage-empty": () => "has no requirement.", "gate-empty": () => "has nothing that its gate needs: mark a requirement as needed.", "gate-unknown": () => "has a gate that names something that is not there.",
    twice: () => "stands twice.", "unknown-quiz": () => "names a quiz that is not there.", "unknown-document": () => "names a document that is not there.",
    "unknown-product": () => "names a product that is not there.", "nothing-to-study": () => "needs a product or a text.", "permit-unknown": () => "needs something that is not there.",
    "permit-never": () => "would open at once: give it a day, a requirement, or the release.", untitled: () => "lacks a text in your company's language.",
    "due-before-open": () => "is due before it opens.", "cannot-act": () => "names somebody who cannot do it here.", "confirms-own": () => "would be confirmed by whoever does it.", "translation-missing": () => "is not translated yet.",
  } satisfies Record<ProgrammeProblemCode, () => string> as Record<ProgrammeProblemCode, () => string>,
  stageName: (n: number) => `Stage ${n}`, programmeName: "The programme",
  change: {
    added: (title: string, stage: number) => `New in stage ${stage}: ${title}`, removed: (title: string, stage: number) => `No longer in stage ${stage}: ${title}`,
    moved: (title: string, stage: number, from: number) => `From stage ${from} to stage ${stage}: ${title}`,
    changed: (title: string, fields: string) => `Changed: ${title} (${fields})`, stage: (stage: number, fields: string) => `Stage ${stage}: ${fields}`, permits: "The permits",
  },
  effects: {
    new: (title: string, stage: number, due: string) => `New to do in stage ${stage}: ${title}${due}`, "met-already": (title: string, stage: number) => `New in stage ${stage} and already there: ${title}`,
    gone: (title: string, stage: number) => `No longer asked for in stage ${stage}: ${title}`, "no-longer-met": (title: string, stage: number) => `Was done, and will not count any more in stage ${stage}: ${title}`,
    moved: (title: string, stage: number) => `Now in stage ${stage}: ${title}`, changed: (title: string, _stage: number, details: string) => `Changed: ${title}${details}`,
    due: (title: string, _stage: number, due: string) => `Another day: ${title}${due}`,
  } satisfies Record<MoveChange["effect"], (title: string, stage: number, due: string) => string> as Record<MoveChange["effect"], (title: string, stage: number, due: string) => string>,
  effectDue: (day: string) => `, due ${day}`, noEffect: "Nothing changes for this person.",
  stays: (stage: number) => `Stays in stage ${stage}.`, version: (title: string, n: number) => `${title}, version ${n}`,
  moveTitle: (name: string) => `Move ${name} to another version`, onVersion: (n: number, stage: number) => `on version ${n}, in stage ${stage}`,
  preview: {
    trainee: "The trainee", duty: {
      doneBy: "Does it", confirmedBy: "Confirms it", signedBy: "Shows and signs it", scoredBy: "Scores it", reviewedBy: "Goes through the cases", gradedBy: "Grades it", gate: "Decides the gate", permit: "Grants the permit", mentor: "Assigns the mentor",
    } as Record<string, string>,
    starting: (day: string) => `As if the first day were ${day}.`, dueOn: (day: string, nth: number) => `by ${day} (working day ${nth})`,
  },
};
