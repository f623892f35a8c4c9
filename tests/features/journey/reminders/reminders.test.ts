import { tuesday, company, reach, kinds, mails, noticeWorld } from "#tests/support/notice-world.ts";
import { beforeEach, expect, test } from "vitest";
import { submit, visit } from "#tests/support/visit.ts";

beforeEach(noticeWorld);

const remind = (person: string, about: string) =>
  submit(person, `/enrollments/${company.enrollmentId}/reminders`, { about });

const said = (answer: { cookie: string }) =>
  atob(decodeURIComponent(answer.cookie.split("=")[1]?.split(";")[0] ?? "").split(".")[0] ?? "");

test("a reminder reaches whoever must act, once a working day, and says when the last one went", async () => {
  await reach("a-milestone", tuesday);
  expect(said(await remind(company.traineeId, "step"))).toContain("Person mentor");
  expect(said(await remind("head", "step"))).toContain("one per working day");
  expect(await kinds("mentor")).toContainEqual(["reminder", "confirm", true]);
  const layout = await visit(
    company.traineeId,
    `/enrollments/${company.enrollmentId}/milestone/step`,
    undefined,
    "features/journey/path/requirement.route.tsx",
  );
  expect((layout.data as { remind: object }).remind).toMatchObject({
    owner: "Person mentor",
    isDoneToday: true,
    text: expect.stringContaining("Hello Person mentor"),
  });
  expect((await mails()).map(({ to }) => to)).toEqual(["mentor"]);
});

test("strangers and other heads remind nobody", async () => {
  for (const person of ["stranger", "rival", "other"])
    expect([person, (await remind(person, "account")).status]).toEqual([
      person,
      person === "other" ? 403 : 404,
    ]);
});
