import { beforeEach, expect, test } from "vitest";
import { askHelp } from "#app/features/journey/help/ask-help.server.ts";
import { at, company, practiceWorld, trainee } from "#tests/support/practice-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

type View = {
  view: {
    waiting: { key: string; nonce: string; since: number }[];
    questions: { question: string; end: unknown }[];
    missed: unknown[];
    deals: unknown[];
    activity: unknown[];
  };
};
const talk = async (person: string) => ((await visit(person, `${at}/talk`)).data as View).view;

test("an empty page has nothing to sign and nothing open", async () => {
  expect(await talk("mentor")).toMatchObject({
    waiting: [],
    questions: [],
    missed: [],
    deals: [],
    activity: [],
  });
});

test("what waits for this mentor is signed on the page, and what the trainee is stuck on stands below", async () => {
  await submit(trainee, `${at}/case-review/cases`, {
    situation: "A client wanted a discount.",
    options: "Say no or ask why.",
    decision: "I asked why.",
    lesson: "Ask first.",
    requestId: "a-written-case",
  });
  await askHelp(
    company.trainee,
    { enrollmentId: company.enrollmentId, key: "deal", question: "How do I begin?", requestId: "stuck-once" },
    Date.now(),
  );
  const view = await talk("mentor");
  expect(view.waiting.map(({ key }) => key)).toContain("deal");
  expect(view.questions).toMatchObject([{ question: "How do I begin?", end: null }]);
  expect((await talk("head")).waiting.map(({ key }) => key)).not.toContain("deal");
});

test("it is the mentor's, the head's and the trainer's page, never the trainee's", async () => {
  for (const person of ["mentor", "head", "trainer"])
    expect((await visit(person, `${at}/talk`)).status).toBe(200);
  expect((await visit(trainee, `${at}/talk`)).status).toBe(403);
  expect((await visit("executive", `${at}/talk`)).status).toBe(403);
  expect((await visit("stranger", `${at}/talk`)).status).toBe(404);
});

test("whoever mentors is led there from the list and from the queue", async () => {
  const { rows } = (await visit("mentor", "/trainees")).data as { rows: { id: string }[] };
  expect(rows).toMatchObject([{ id: company.enrollmentId }]);
  await askHelp(
    company.trainee,
    { enrollmentId: company.enrollmentId, key: "deal", question: "How do I begin?", requestId: "stuck-once" },
    Date.now(),
  );
  expect((await visit("mentor", "/queue")).data).toMatchObject({ rows: [{ whose: `${at}/talk` }] });
});
