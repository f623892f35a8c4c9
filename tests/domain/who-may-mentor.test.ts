import { describe, expect, test } from "vitest";
import type { Role } from "#app/domain/access-table.ts";
import { mayCover } from "#app/domain/cover.ts";
import { mayMentor, mayMentorAll } from "#app/domain/mentoring.ts";

const person = (id: string, roles: Role[], deactivatedAt: number | null = null) => ({
  id,
  roles,
  deactivatedAt,
});
const trainee = { traineeId: "nadia", headId: "hristo" };
const another = { traineeId: "petar", headId: "rada" };

test.each([
  ["a mentor", person("maria", ["mentor"]), true],
  ["the head of the trainee's team", person("hristo", ["head"]), true],
  ["the head of another team", person("rada", ["head"]), false],
  ["the head of another team who is a mentor too", person("rada", ["head", "mentor"]), true],
  ["somebody who once headed the team", person("hristo", ["trainer"]), false],
  ["a trainer", person("tanya", ["trainer"]), false],
  ["the trainee, whatever else they are", person("nadia", ["mentor", "head"]), false],
  ["a mentor who has left", person("maria", ["mentor"], 1), false],
])("%s: %o may mentor: %s", (_, who, may) => expect(mayMentor(who, trainee)).toBe(may));

describe("several at once", () => {
  test("are taken over by whoever may mentor each", () => {
    expect(mayMentorAll(person("maria", ["mentor"]), [trainee, another])).toBe(true);
    expect(mayMentorAll(person("hristo", ["head"]), [trainee])).toBe(true);
    expect(mayMentorAll(person("hristo", ["head"]), [trainee, another])).toBe(false);
  });
  test("pass over one of themselves who mentors", () =>
    expect(mayMentorAll(person("nadia", ["mentor"]), [trainee, another])).toBe(true));
  test("are not taken over by whoever mentors nobody, even where there is nobody to take over", () =>
    expect(mayMentorAll(person("tanya", ["trainer"]), [])).toBe(false));
});

test.each<[string, Role[], ("mentor" | "head")[], boolean]>([
  ["a mentor for a mentor", ["mentor"], ["mentor"], true],
  ["a head for a mentor", ["head"], ["mentor"], false],
  ["a head for a head who mentors", ["head"], ["mentor", "head"], true],
  ["a mentor for a head", ["mentor"], ["head"], false],
  ["a trainer for somebody who guides nobody", ["trainer"], [], false],
])("%s stands in: %o for %o", (_, roles, needed, may) => {
  expect(mayCover({ roles, deactivatedAt: null }, needed)).toBe(may);
  expect(mayCover({ roles, deactivatedAt: 1 }, needed)).toBe(false);
});
