import { findAllMarks } from "#db/queries/marks.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { addScan } from "#app/features/quizzes/paper/add-scan.server.ts";
import { typeInMarks } from "#app/features/quizzes/paper/type-in-marks.server.ts";
import { releaseAttempt } from "#app/features/grading/answers/release-attempt.server.ts";
import { findChanges } from "#app/features/grading/regrades/find-changes.view.server.ts";
import { read } from "#db/engine";
import { findSittingsOfQuiz } from "#db/queries/analysis.ts";
import { findAttempt } from "#db/queries/attempts.ts";
import { findReleasedWith } from "#db/queries/regrade.ts";
import { submit, upload, visit } from "#tests/support/visit.ts";
import {
  actor,
  bank,
  everybody,
  minute,
  quizWorld,
  setNow,
  start,
} from "#tests/features/quizzes/attempts/quiz-world.ts";

const give = (person: string, key = "basics", trainee = "nadia") =>
  submit(person, `/enrollments/e-${trainee}/quiz/${key}/paper`, {});

const idFrom = (location: string) => location.split("/")[2] ?? "";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const scan = {
  name: "paper.png",
  type: "image/png",
  size: png.byteLength,
  hash: "h".repeat(64),
  content: png,
};

const given = async (key = "basics") => idFrom((await give("elena", key)).location);

beforeEach(quizWorld);

describe("typing in the marks of a paper that was marked by hand", () => {
  const marksOf = async (id: string, bp: number) =>
    new Map(((await findAttempt(read(), id, "nadia"))?.paper.questions ?? []).map(({ key }) => [key, bp]));
  const fields = async (id: string, bp: string) =>
    Object.fromEntries([...(await marksOf(id, 0)).keys()].map((key) => [`mark-${key}`, bp]));
  const url = (id: string) => `/attempts/${id}/paper/marks`;
  const file = () => new File([png], "paper.png", { type: "image/png" });

  test("asks for the scan, every mark and a day that has come, and keeps what was chosen", async () => {
    const id = await given();
    const sent = await upload("elena", url(id), {
      "mark-one": "10000",
      "mark-sum": "0",
      markedOn: "2026-03-04",
    });
    expect(sent).toMatchObject({
      status: 422,
      data: {
        errors: {
          scan: "paper-scan-missing",
          markedOn: "in-the-future",
          "mark-two": "required",
          "mark-word": "required",
        },
        values: { "mark-one": "10000", "mark-sum": "0", markedOn: "2026-03-04" },
      },
    });
    for (const wrong of [
      { markedOn: "soon" },
      { markedOn: "2026-03-03", "mark-one": "5000" },
      { markedOn: "2026-03-03", other: "1" },
    ])
      expect(
        (await upload("elena", url(id), { ...(await fields(id, "0")), ...wrong, scan: file() })).status,
      ).toBe(422);
    expect(
      await typeInMarks(
        actor("elena"),
        {
          attemptId: id,
          marks: new Map([...(await marksOf(id, 0)), ["unknown", 0]]),
          markedOn: "2026-03-03",
          scan,
        },
        start,
      ),
    ).toEqual({ ok: false, code: "invalid", errors: { "mark-unknown": "invalid" } });
    expect(await findAttempt(read(), id, "nadia")).toMatchObject({ submittedAt: null });
    expect(await findAllMarks(read(), id)).toEqual([]);
  });

  test("keeps the scan alone first, with what is chosen so far", async () => {
    const id = await given();
    expect(await upload("elena", url(id), { go: "scan", markedOn: "", "mark-one": "3333" })).toMatchObject({
      status: 422,
      data: { errors: { scan: "paper-scan-missing" }, values: { "mark-one": "3333" } },
    });
    expect(
      (await upload("elena", url(id), { go: "scan", markedOn: "", other: "1", scan: file() })).status,
    ).toBe(422);
    expect(
      await upload("elena", url(id), { go: "scan", markedOn: "", "mark-one": "3333", scan: file() }),
    ).toMatchObject({ status: 200, data: { errors: {}, values: { "mark-one": "3333" } } });
    expect(await findAllMarks(read(), id)).toEqual([]);
    expect((await visit("elena", url(id))).data).toMatchObject({ scan: { isImage: true } });
    expect(
      (await upload("elena", url(id), { ...(await fields(id, "0")), markedOn: "2026-03-02" })).location,
    ).toBe(`/grading/${id}`);
    expect(await addScan(actor("stoyan"), { attemptId: id, scan }, start)).toEqual({
      ok: false,
      code: "handed-in",
    });
    for (const person of ["nadia", "maria", "victor"])
      expect(await addScan(actor(person), { attemptId: id, scan }, start)).toEqual({
        ok: false,
        code: "not-yours",
      });
  });

  test("puts them under the name of who typed, releases nothing, and lets that person alone mend them until the release", async () => {
    const id = await given();
    setNow(start + minute);
    expect(
      (
        await upload("elena", url(id), {
          ...(await fields(id, "6667")),
          markedOn: "2026-03-02",
          scan: file(),
        })
      ).location,
    ).toBe(`/grading/${id}`);
    expect(await findAttempt(read(), id, "nadia")).toMatchObject({
      submittedAt: start + minute,
      result: null,
    });
    expect(
      (await findAllMarks(read(), id)).map(({ bp, origin, markedById }) => [bp, origin, markedById]),
    ).toEqual(Array(4).fill([6667, "graded", "elena"]));
    expect(JSON.stringify((await visit("elena", `/grading/${id}`)).data)).toContain(
      `/attempts/${id}/paper/marks`,
    );
    expect((await visit("nadia", `/attempts/${id}`)).data).toMatchObject({
      state: "waiting",
      waiting: { count: 0 },
    });
    expect(JSON.stringify((await visit("nadia", `/attempts/${id}`)).data)).not.toMatch(/6667|"bp":\d/);
    expect(
      await typeInMarks(
        actor("stoyan"),
        { attemptId: id, marks: await marksOf(id, 0), markedOn: "2026-03-02", scan: null },
        start + 2 * minute,
      ),
    ).toMatchObject({ ok: false });
    const mended = new Map([
      ...(await marksOf(id, 6667)),
      ["sum", 10_000],
      ["one", 10_000],
      ["two", 10_000],
      ["word", 10_000],
    ]);
    expect(
      await typeInMarks(
        actor("elena"),
        { attemptId: id, marks: mended, markedOn: "2026-03-02", scan: null },
        start + 3 * minute,
      ),
    ).toEqual({ ok: true });
    expect(
      await typeInMarks(
        actor("elena"),
        { attemptId: id, marks: mended, markedOn: "2026-03-02", scan: null },
        start + 4 * minute,
      ),
    ).toEqual({ ok: true });
    expect(await findAllMarks(read(), id)).toHaveLength(8);
    expect(await releaseAttempt(actor("elena"), { attemptId: id }, start + 5 * minute)).toMatchObject({
      ok: true,
      scoreBp: 10_000,
      isPassed: true,
    });
    expect(
      await typeInMarks(
        actor("elena"),
        { attemptId: id, marks: await marksOf(id, 0), markedOn: "2026-03-02", scan: null },
        start + 6 * minute,
      ),
    ).toEqual({ ok: false, code: "handed-in" });
    setNow(start + 7 * minute);
    const page = JSON.stringify((await visit("nadia", `/attempts/${id}`)).data);
    expect(page).toContain("Graded by hand on");
    expect(page).toContain("on paper: see the scan");
  });

  test("a mended key leaves them alone, and their answers and times are no figures of the analysis", async () => {
    const id = await given();
    await typeInMarks(
      actor("elena"),
      { attemptId: id, marks: await marksOf(id, 10_000), markedOn: "2026-03-02", scan },
      start + minute,
    );
    await releaseAttempt(actor("elena"), { attemptId: id }, start + 2 * minute);
    const { changes, misfits } = findChanges(await findReleasedWith(read(), "sum", 10), "sum", {
      ...bank["sum"],
      value: 7,
    } as never);
    expect([changes, misfits]).toEqual([[], 1]);
    expect(
      (await findSittingsOfQuiz(read(), "basics")).map(({ isOnPaper, isMarkedByHand }) => [
        isOnPaper,
        isMarkedByHand,
      ]),
    ).toEqual([[true, true]]);
  });

  test("is for those who give papers and may grade the quiz, never for the trainee", async () => {
    const id = await given();
    for (const person of everybody.filter((one) => one !== "elena" && one !== "stoyan")) {
      expect([403, 404], person).toContain((await visit(person, url(id))).status);
      expect(
        await typeInMarks(
          actor(person),
          { attemptId: id, marks: await marksOf(id, 10_000), markedOn: "2026-03-02", scan },
          start,
        ),
        person,
      ).toEqual({ ok: false, code: "not-yours" });
    }
    for (const person of ["elena", "stoyan"]) expect((await visit(person, url(id))).status).toBe(200);
    expect(JSON.stringify((await visit("stoyan", `/attempts/${id}`)).data)).toContain(url(id));
  });
});
