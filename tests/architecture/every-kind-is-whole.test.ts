import { expect, test } from "vitest";
import { access } from "#app/domain/access-table.ts";
import { actNamed, actsOfOthers, acts } from "#app/domain/acts.ts";
import type { KindAct, KindReason } from "#app/domain/define-kind.ts";
import { journalActs } from "#app/domain/journal-acts.ts";
import { paths } from "#app/paths.ts";
import { kinds, type RequirementKind, requirementKinds } from "#app/domain/requirements.ts";
import { waitKinds } from "#app/domain/standing.ts";
import { stringsFor } from "#app/strings/strings.server.ts";
import { smallProgramme } from "#tests/support/small-company.ts";
import { table } from "#tests/support/visit.ts";
import { matchRoutes } from "@remix-run/router";

const howTo = "See “Add a kind of requirement” in docs/how-to.md.";
const actsOf = (kind: RequirementKind) => Object.entries(kinds[kind].acts) as [string, KindAct][];
const reasonsOf = (kind: RequirementKind) => Object.entries(kinds[kind].reasons) as [string, KindReason][];

test.each(requirementKinds)("%s: what waits for others is asked for and answered", (kind) => {
  const waits = reasonsOf(kind).flatMap(([, reason]) =>
    reason.turn === "other" && reason.waits ? [reason.waits] : [],
  );
  for (const wait of waits) expect(waitKinds, howTo).toContain(wait);
  if (waits.length === 0) return;
  const all = actsOf(kind).map(([, act]) => act);
  const isAsked = all.some((act) => "asks" in act && act.asks) || kinds[kind].asked !== undefined;
  const isAnswered = all.some((act) => "answers" in act && act.answers) || kinds[kind].asked !== undefined;
  expect(
    { isAsked, isAnswered },
    `Days somebody waits for others are charged to the trainee unless an act asks and an act answers, or \`asked\` says when they waited. ${howTo}`,
  ).toEqual({ isAsked: true, isAnswered: true });
});

test.each(requirementKinds)("%s: what others answer, nobody answers for themselves", (kind) => {
  for (const [name, act] of actsOf(kind)) {
    expect(actNamed(name), `Kinds that share the act ${name} must say the same of it. ${howTo}`).toEqual(act);
    expect(acts).toContain(name);
    expect(journalActs).toContain(`evidence.${name}`);
    if ("answers" in act)
      expect(actsOfOthers, "Such an act is by another, never for oneself.").toContain(name);
  }
  for (const event of kinds[kind].events) expect(journalActs).toContain(event);
});

test.each(requirementKinds)("%s: whoever a field names needs a permission that somebody has", (kind) => {
  const named = Object.entries(kinds[kind].fields).filter(([, type]) => type.startsWith("party"));
  expect(Object.keys(kinds[kind].needs).sort(), howTo).toEqual(named.map(([name]) => name).sort());
  for (const permission of Object.values(kinds[kind].needs))
    expect(Object.keys(access[permission as keyof typeof access]).length, howTo).toBeGreaterThan(0);
});

test.each(requirementKinds)(
  "%s has a page of its own, and stands in the small programme of the tests",
  (kind) => {
    const file = matchRoutes(table, paths.requirement(kind, "id", "key"))?.at(-1)?.route.handle;
    const others = requirementKinds.filter((one) => one !== kind);
    expect(file, `Give it an address in app/urls.ts and a route in app/routes.ts. ${howTo}`).toBeTruthy();
    expect(
      others.map((one) => matchRoutes(table, paths.requirement(one, "id", "key"))?.at(-1)?.route.handle),
      `A page is of one kind. ${howTo}`,
    ).not.toContain(file);
    expect(
      smallProgramme.stages.flatMap(({ requirements }) => requirements.map((row) => row.kind)),
      "Put one into `smallProgramme` of tests/support/small-company.ts: tests that walk all kinds take it from there.",
    ).toContain(kind);
  },
);

test.each(["en", "bg"] as const)("every kind says all of its own (%s)", (language) => {
  const { told, requirements, queue } = stringsFor(language);
  const parts = { owner: "Maria", until: "Friday", done: 1, of: 3 };
  for (const kind of requirementKinds) {
    const words = told.kinds[kind];
    const said = [
      requirements.kinds[kind],
      words.hint,
      ...Object.keys(kinds[kind].fields).map((name) => (words.fields as Record<string, string>)[name]),
      ...Object.keys(kinds[kind].needs).map((name) => (words.duties as Record<string, string>)[name]),
      ...reasonsOf(kind).map(([name]) =>
        (words.reasons as Record<string, (all: typeof parts) => string>)[name]?.(parts),
      ),
      ...reasonsOf(kind).flatMap(([, reason]) =>
        "waits" in reason && reason.waits ? [queue.what[reason.waits as "task"]("Anything", 1)] : [],
      ),
      ...actsOf(kind).flatMap(([name]) => {
        const act = `evidence.${name}` as keyof typeof told.timeline;
        return [told.timeline[act]?.({ title: "Anything", part: "1" }), told.journal[act]];
      }),
    ];
    expect(said.length).toBeGreaterThan(2);
    for (const text of said) expect(text, `${kind}: ${howTo}`).toMatch(/^[^{}]+$/);
    expect(said.join(" ")).not.toMatch(/undefined|NaN/);
  }
});
