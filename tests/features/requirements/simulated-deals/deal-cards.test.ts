import { beforeEach, expect, test } from "vitest";
import { setScenarioState } from "#app/features/requirements/scenarios/set-scenario-state.server.ts";
import { saveScenario } from "#app/features/requirements/scenarios/save-scenario.server.ts";
import { read } from "#db/engine";
import { findDealCards } from "#db/queries/deal-cards.ts";
import { findFacts } from "#db/queries/facts.ts";
import { verifyJournal } from "#db/journal.ts";
import { at, company, practiceWorld, requestId, trainee, view } from "#tests/support/practice-world.ts";
import { scenariosInUse, someScenario } from "#tests/support/scenarios.ts";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

const page = `/simulated-deal/deal`;
const ask = () => submit(trainee, `${at}${page}/ask`, { requestId: requestId() });
const choose = (scenarioId: string, by = "mentor") =>
  submit(by, `${at}${page}/card`, { scenarioId, requestId: requestId() });
const cards = async () =>
  (await findDealCards(read(), trainee, "deal")).map(({ number, scenarioId }) => ({ number, scenarioId }));
const score = async (grade: string) => {
  const { nonce } = view<{ nonce: string }>((await visit("mentor", `${at}${page}/score`)).data);
  const fields = { nonce, clientId: "head", playedOn: "2026-11-02", remarks: "" };
  return submit("mentor", `${at}${page}/score`, {
    ...fields,
    "grade-needs": grade,
    "grade-closing": grade,
  });
};

test("each try has a card of its own, drawn from those in use", async () => {
  await scenariosInUse("one", "two");
  await saveScenario(company.as("trainer"), { scenarioId: "draft", seen: 0, content: someScenario() }, 1);
  await ask();
  const [first] = await cards();
  await score("1");
  await ask();
  const [second] = await cards();
  expect(new Set([first?.scenarioId, second?.scenarioId])).toEqual(new Set(["one", "two"]));
  expect(second?.number).toBe(2);
  expect((await verifyJournal(read())).ok).toBe(true);
});

test("where no other card is left none is drawn, and the try is played as before", async () => {
  await scenariosInUse("one");
  await ask();
  await score("1");
  await ask();
  expect(await cards()).toEqual([{ number: 1, scenarioId: "one" }]);
  expect((await score("3")).status).toBe(303);
});

test("asking again after an undo fishes no other card", async () => {
  await scenariosInUse("one", "two", "three");
  const asked = await ask();
  const before = await cards();
  const row = (await findFacts(read(), company.enrollmentId))?.facts.evidence.at(-1);
  await submit(trainee, `${at}/evidence/${row?.id}/strike`, { returnTo: asked.location });
  await ask();
  expect(await cards()).toEqual(before);
});

test("whoever leads takes another card; never one of an earlier try, a draft or a retired one", async () => {
  const names = ["one", "two", "three", "four", "five"];
  await scenariosInUse(...names);
  await ask();
  const [drawn] = await cards();
  const [first = "", retired = ""] = names.filter((name) => name !== drawn?.scenarioId);
  await choose(first);
  expect((await cards())[0]).toEqual({ number: 1, scenarioId: first });
  await score("1");
  await setScenarioState(company.as("trainer"), { scenarioId: retired, state: "retired" }, 9);
  await ask();
  const before = await cards();
  for (const refused of [first, drawn?.scenarioId ?? "", retired, "nothing"]) await choose(refused);
  expect(await cards()).toEqual(before);
  const left = names.find((name) => name !== retired && !before.some((row) => row.scenarioId === name)) ?? "";
  expect((await choose(left, trainee)).status).toBe(403);
  expect((await choose(left, "stranger")).status).toBe(404);
  await choose(left);
  expect((await cards())[0]).toEqual({ number: 2, scenarioId: left });
});

test("the trainee is shown the brief and nothing else of any card, before and after", async () => {
  await scenariosInUse("one", "two");
  const seen = async () =>
    JSON.stringify([
      (await visit(trainee, `${at}${page}`)).data,
      (await visit(trainee, `${at}/timeline`)).data,
      (await visit(trainee, "/today")).data,
      (await visit(trainee, "/journey")).data,
      (await visit(trainee, "/account/record")).data,
    ]);
  await ask();
  expect(await seen()).toContain("Brief of");
  expect(await seen()).not.toContain("Secret");
  await score("1");
  expect(await seen()).not.toContain("Secret");
  const shown = JSON.stringify((await visit("mentor", `${at}${page}`)).data);
  expect(shown).toContain("/scenarios/");
  await ask();
  expect(JSON.stringify((await visit("mentor", `${at}${page}/score`)).data)).toContain("Secret need");
});

test("a card that is changed later stays as it was for the deal it was played by", async () => {
  await scenariosInUse("one");
  await ask();
  await score("1");
  const content = { ...someScenario("one"), brief: { en: "Another brief" } };
  await saveScenario(company.as("trainer"), { scenarioId: "one", seen: 1, content }, 9);
  const { attempts } = view<{ view: { attempts: { card: { brief: string } }[] } }>(
    (await visit("mentor", `${at}${page}`)).data,
  ).view;
  expect(attempts[0]?.card.brief).toBe("Brief of one");
});
