import { describe, expect, it } from "vitest";
import { type DatabaseKind, Refusal, requireServable } from "#app/web/http/may-serve.ts";

const kinds: DatabaseKind[] = ["live", "demo", "test", undefined];

describe("a database", () => {
  it.each([
    ["start", ["live", undefined]],
    ["demo", ["demo"]],
    ["test", ["demo", "test", undefined]],
  ] as const)("is served by %s only when it is one of %j", (mode, allowed: readonly DatabaseKind[]) => {
    for (const kind of kinds) {
      const serve = () => requireServable(mode, kind, undefined);
      if (allowed.includes(kind)) expect(serve).not.toThrow();
      else expect(serve).toThrow(Refusal);
    }
  });

  it("has its clock shifted only when it is a demo or a test", () => {
    expect(() => requireServable("start", "live", "/tmp/clock")).toThrow("CLOCK_FILE");
    expect(() => requireServable("start", undefined, "/tmp/clock")).toThrow("CLOCK_FILE");
    expect(() => requireServable("test", undefined, "/tmp/clock")).toThrow("CLOCK_FILE");
    expect(() => requireServable("demo", "demo", "/tmp/clock")).not.toThrow();
    expect(() => requireServable("test", "test", "/tmp/clock")).not.toThrow();
  });
});
