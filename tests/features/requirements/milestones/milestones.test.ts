import { trainee, at, requestId, practiceWorld, progressOf, view } from "#tests/support/practice-world.ts";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { read, tx } from "#db/engine";
import { evidence, files } from "#db/schema/index.ts";
import { submit, upload, visit } from "#tests/support/visit.ts";

beforeEach(practiceWorld);

describe("milestone", () => {
  const pdf = new File(["%PDF-1.7 a contract"], "договор.pdf", { type: "text/html" });
  const record = (fields: Record<string, string | File>) =>
    upload(trainee, `${at}/milestone/step`, { requestId: requestId(), ...fields });

  test.each<[string, Record<string, string | File>, object]>([
    ["nothing that shows it", { text: "  ", activityId: "" }, { errors: { text: "proof-missing" } }],
    [
      "a file that is something else",
      { text: "Look", file: new File(["<svg/>"], "proof.pdf", { type: "application/pdf" }) },
      { errors: { file: "not-this-file" }, values: { text: "Look" } },
    ],
    [
      "a file that is too big",
      { file: new File([new Uint8Array(5 * 1024 * 1024 + 1)], "big.pdf") },
      { errors: { file: "file-too-big" } },
    ],
    ["somebody else's activity", { activityId: "not-mine" }, { errors: { text: "proof-missing" } }],
  ])("%s is refused", async (_, fields, expected) => {
    const done = await record(fields);
    expect(done.status).toBe(422);
    expect(done.data).toMatchObject(expected);
    expect(await progressOf("step")).toMatchObject({ state: "not-started" });
  });

  test("with a file: kept by its bytes, read by those who may, confirmed by the mentor", async () => {
    expect((await record({ text: "Signed today.", file: pdf })).location).toBe("/today");
    expect(await progressOf("step")).toMatchObject({ reason: "confirm-task", owner: "mentor" });
    const page = view<{
      view: { shown: { fileId: string; fileName: string; text: string }[]; nonce: string; since: number };
    }>((await visit("mentor", `${at}/milestone/step`)).data).view;
    expect(page.shown).toMatchObject([{ fileName: "договор.pdf", text: "Signed today." }]);
    const file = `${at}/files/${page.shown[0]?.fileId}`;
    for (const [person, status] of [
      [trainee, 200],
      ["mentor", 200],
      ["head", 200],
      ["stranger", 404],
      ["rival", 404],
      ["admin", 403],
      [null, 302],
    ] as const) {
      expect([person, (await visit(person, file)).status]).toEqual([person, status]);
    }
    const confirmed = await submit("mentor", `${at}/task/step/confirmation`, {
      nonce: page.nonce,
      since: String(page.since),
      returnTo: "/queue",
    });
    expect(confirmed).toMatchObject({ status: 303, location: "/queue" });
    expect(await progressOf("step")).toMatchObject({ state: "met" });
  });

  const undo = async () => {
    const struck = (await read().select({ id: evidence.strikesId }).from(evidence)).map(({ id }) => id);
    const [row] = (
      await read().select({ id: evidence.id }).from(evidence).where(eq(evidence.act, "done"))
    ).filter(({ id }) => !struck.includes(id));
    return submit(trainee, `${at}/evidence/${row?.id}/strike`, { returnTo: "/today" });
  };

  test("recorded, undone and recorded again with the same file, its bytes are kept once", async () => {
    for (let i = 0; i < 5; i++) {
      expect(
        (await record({ text: "Signed.", file: new File(["%PDF-1.7 a contract"], `${i}.pdf`) })).status,
      ).toBe(303);
      expect((await undo()).status).toBe(303);
    }
    expect(await read().select({ name: files.name }).from(files)).toEqual([{ name: "0.pdf" }]);
  });

  test("where too much is kept about somebody, another file is refused beside its field and one that is there already is taken", async () => {
    await record({ text: "Signed.", file: pdf });
    await undo();
    const [kept] = await read().select().from(files);
    if (!kept) throw new Error("nothing was kept");
    await tx(async (t) => {
      for (let i = 0; i < 40; i++)
        await t.insert(files).values({ ...kept, id: `file-${i}`, hash: `hash ${i}`, size: 5_242_800 });
    });
    const refused = await record({
      text: "Signed again.",
      file: new File([`%PDF-1.7 ${"a".repeat(9_000)}`], "another.pdf"),
    });
    expect(refused).toMatchObject({
      status: 422,
      data: { errors: { file: "files-full" }, values: { text: "Signed again." } },
    });
    expect(await progressOf("step")).toMatchObject({ state: "not-started" });
    expect((await record({ text: "Signed again.", file: pdf })).status).toBe(303);
  });

  test("sent twice it is recorded once", async () => {
    const twice = { requestId: "the-same-request", text: "Done" };
    const both = await Promise.all([record(twice), record(twice)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
  });
});
