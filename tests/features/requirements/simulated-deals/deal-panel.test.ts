import { beforeEach, expect, test } from "vitest";
import { openPanel } from "#app/features/requirements/simulated-deals/open-panel.server.ts";
import { scoreDeal } from "#app/features/requirements/simulated-deals/score-deal.server.ts";
import { scoreOnPanel } from "#app/features/requirements/simulated-deals/score-on-panel.server.ts";
import { read } from "#db/engine";
import { verifyJournal } from "#db/journal.ts";
import { findAllDealAttempts } from "#db/queries/deals.ts";
import { findTimeline } from "#db/queries/timeline.ts";
import {
  at,
  codeOf,
  company,
  practiceWorld,
  progressOf,
  requestId,
  trainee,
  view,
} from "#tests/support/practice-world.ts";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

type Seen = {
  view: {
    mine: Record<string, number> | null;
    compared: { key: string; differs: boolean; proposed: number | null; marks: object[] }[] | null;
    isRecorded: boolean;
  };
};
const page = "/simulated-deal/deal";
const ask = () => submit(trainee, `${at}${page}/ask`, { requestId: requestId() });
const start = async (scorerIds: string[] = ["trainer", "head"], by = "mentor") =>
  submit(by, `${at}${page}/panel`, { "scorerIds[]": scorerIds, clientId: "head", requestId: requestId() });
const opened = async () => {
  await ask();
  return (await start()).location;
};
const grades = (needs: string, closing = needs) => ({ "grade-needs": needs, "grade-closing": closing });
const seen = async (who: string, panel: string) => view<Seen>((await visit(who, panel)).data).view;
const record = async (panel: string, given: Record<string, string>, by = "mentor") => {
  const { nonce } = view<{ nonce: string }>((await visit(by, `${panel}/result`)).data);
  return submit(by, `${panel}/result`, { nonce, playedOn: "2026-11-02", remarks: "Well done", ...given });
};
const journaled = async (act: string) =>
  (await findTimeline(read(), trainee, { before: 9_999, limit: 200, without: [], acts: null })).filter(
    (row) => row.act === act,
  ).length;

test("three score blind, the last one closes, and what is agreed becomes the attempt with everybody's marks", async () => {
  const panel = await opened();
  expect(panel).toMatch(/^\/deal-panels\//);
  const queue = view<{ toScore: { to: string }[] }>((await visit("trainer", "/queue")).data);
  expect(queue.toScore).toEqual([{ to: panel, label: "Person trainee" }]);
  await submit("trainer", panel, grades("3", "1"));
  await submit("head", panel, grades("1", "2"));
  for (const who of ["mentor", "trainer", "head"])
    expect(await seen(who, panel)).toMatchObject({ compared: null });
  expect(await seen("mentor", panel)).toMatchObject({ mine: {} });
  await submit("mentor", panel, grades("2"));
  const { compared } = await seen("head", panel);
  expect(compared).toMatchObject([
    { key: "needs", differs: true, proposed: null },
    { key: "closing", differs: false, proposed: 2 },
  ]);
  expect((await visit("head", `${panel}/result`)).status).toBe(404);
  const missing = await record(panel, { "grade-closing": "2" });
  expect([missing.status, codeOf(missing).errors]).toEqual([422, { "grade-needs": "no-grade" }]);
  expect((await record(panel, grades("2"))).status).toBe(303);
  expect(await progressOf("deal")).toMatchObject({ state: "met" });
  const { attempts } = view<{ view: { attempts: { panel: { marks: object } }[] } }>(
    (await visit(trainee, `${at}${page}`)).data,
  ).view;
  expect(attempts).toMatchObject([
    { number: 1, marks: { needs: 2, closing: 2 }, client: "Person head", remarks: "Well done" },
  ]);
  expect(attempts[0]?.panel.marks).toMatchObject({ needs: expect.any(Array) });
  expect(JSON.stringify(attempts[0]?.panel.marks).match(/"grade"/g)).toHaveLength(6);
  expect((await verifyJournal(read())).ok).toBe(true);
});

test("each tap is kept on the server, alone and on a panel, for oneself alone", async () => {
  await ask();
  expect((await submit("mentor", `${at}${page}/marks`, { "grade-needs": "2" })).status).toBe(200);
  const alone = view<{ marks: object }>((await visit("mentor", `${at}${page}/score`)).data);
  expect(alone.marks).toEqual({ needs: 2 });
  const panel = (await start()).location;
  await submit("trainer", `${panel}/marks`, { "grade-closing": "1" });
  expect((await seen("trainer", panel)).mine).toEqual({ closing: 1 });
  expect((await seen("mentor", panel)).mine).toEqual({ needs: 2 });
  expect((await submit("trainer", `${panel}/marks`, { "grade-closing": "7" })).status).toBe(422);
  await submit("trainer", panel, grades("3"));
  const late = await submit("trainer", `${panel}/marks`, { "grade-closing": "0" });
  expect([late.status, codeOf(late).refusal]).toEqual([409, "panel-over"]);
});

test("whoever leads goes on with those who have saved, and nobody marks after that", async () => {
  const panel = await opened();
  await submit("mentor", `${panel}/closing`, {});
  expect(await seen("mentor", panel)).toMatchObject({ compared: null });
  await submit("trainer", panel, grades("2"));
  await submit("head", `${panel}/closing`, {});
  expect(await seen("mentor", panel)).toMatchObject({ compared: null });
  await submit("mentor", `${panel}/closing`, {});
  expect((await seen("mentor", panel)).compared?.[0]?.marks).toHaveLength(1);
  expect(codeOf(await submit("head", panel, grades("3"))).refusal).toBe("panel-over");
});

test("only those named come in; nobody scores beside a panel, and it can be given up", async () => {
  await ask();
  expect((await start([])).status).toBe(422);
  expect(codeOf(await start(["executive"])).errors).toEqual({ scorerIds: "no-such-scorer" });
  expect((await start(["mentor"], trainee)).status).toBe(403);
  const panel = (await start(["trainer"])).location;
  expect((await visit("stranger", panel)).status).toBe(404);
  expect((await visit("head", panel)).status).toBe(404);
  expect((await submit("head", panel, grades("3"))).status).toBe(404);
  expect((await visit(trainee, panel)).status).toBe(403);
  const beside = {
    enrollmentId: company.enrollmentId,
    key: "deal",
    playedOn: "2026-11-02",
    clientId: "head",
    grades: { needs: 3, closing: 3 } as const,
    remarks: "",
    nonce: "beside-the-panel-that-is-open",
  };
  expect(await scoreDeal(company.as("mentor"), beside, Date.now())).toEqual({
    ok: false,
    code: "panel-open",
  });
  await submit("head", `${at}${page}/panel/end`, {});
  expect((await visit("mentor", panel)).status).toBe(404);
  expect(await scoreDeal(company.as("mentor"), beside, Date.now())).toMatchObject({ ok: true });
});

test("fifty times everything at once: one panel, one closing, one attempt", async () => {
  await ask();
  const now = Date.now();
  const at50 = <T>(one: (n: number) => Promise<T>) =>
    Promise.all(Array.from({ length: 50 }, (_, n) => one(n)));
  const { enrollmentId } = company;
  const deal = { enrollmentId, key: "deal" };
  const panels = await at50((n) =>
    openPanel(
      company.as("mentor"),
      { ...deal, scorerIds: ["trainer"], clientId: "head", requestId: `race-${n}` },
      now,
    ),
  );
  const [panelId = "", ...others] = new Set(panels.flatMap((one) => (one.ok ? one.panelId : [])));
  expect(others).toEqual([]);
  const whole = { needs: 3, closing: 3 } as const;
  await at50((n) =>
    scoreOnPanel(company.as(n % 2 ? "mentor" : "trainer"), { panelId, grades: whole, isFinal: true }, now),
  );
  expect(await journaled("deal.panel-closed")).toBe(1);
  expect(await journaled("deal.panel-scored")).toBe(2);
  const results = await at50((n) =>
    scoreDeal(
      company.as("mentor"),
      {
        ...deal,
        playedOn: "2026-11-02",
        clientId: "head",
        grades: whole,
        remarks: "",
        nonce: `n-${n}`,
        panelId,
      },
      now,
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findAllDealAttempts(read(), enrollmentId)).toHaveLength(1);
});
