import { createCookie, json, redirect } from "@remix-run/node";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import type { ErrorCode, FlashCode } from "./codes.ts";
import { getConfig } from "./config.server.ts";

/** One message for the next page: a code and its words' parts, with an undo where there is one. */
export type Flash = {
  tone: "success" | "problem";
  code: FlashCode;
  parts?: Record<string, string>;
  undo?: { action: string; fields: Record<string, string> };
};

function cookie() {
  const { isSecure, sessionSecret } = getConfig();
  return createCookie("flash", {
    httpOnly: true,
    secure: isSecure,
    sameSite: "lax",
    path: "/",
    maxAge: 60,
    secrets: [sessionSecret],
  });
}

/** Redirects to a path of this site with a message for it. */
export async function redirectWithFlash(to: string, flash: Flash): Promise<Response> {
  return redirect(to, { status: 303, headers: { "Set-Cookie": await cookie().serialize(flash) } });
}

/** The message of what was refused and the first of those it is about, or of an error with no field to stand beside. */
export function refusalFlash(
  code: ErrorCode,
  { refusals }: ServerStrings,
  names: readonly string[] = [],
): Flash {
  const text = refusals[code as keyof typeof refusals] ?? refusals.invalid;
  const about = names.slice(0, 5).join(", ");
  return { tone: "problem", code: "refused", parts: { text: about ? `${text} ${about}` : text } };
}

/** What a flash says in words, as pages show it. */
export function flashInWords({ tone, code, parts, undo }: Flash, { flash: say }: ServerStrings) {
  const text = say[code]?.(parts ?? {});
  return text === undefined ? null : { tone, text, undo: undo ?? null };
}

/** The same as a redirect with its message; a row that asks for it (`?in-place`) is given the message alone and keeps its place. */
export async function settle(
  request: Request,
  to: string,
  flash: Flash,
  words: ServerStrings,
): Promise<Response> {
  return new URL(request.url).searchParams.has("in-place")
    ? json({ settled: flashInWords(flash, words) })
    : redirectWithFlash(to, flash);
}

/** The waiting message and the header that takes it away. */
export async function takeFlash(request: Request): Promise<{ flash: Flash | null; headers: HeadersInit }> {
  const header = request.headers.get("cookie");
  if (!header?.includes("flash=")) return { flash: null, headers: {} };
  const flash = (await cookie().parse(header)) as Flash | null;
  return { flash, headers: { "Set-Cookie": await cookie().serialize("", { maxAge: 0 }) } };
}

/** A path of this site: `otherwise` where none came, "/" for anything else. */
export function safePath(returnTo: string | null | undefined, otherwise = "/"): string {
  if (!returnTo) return otherwise;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(returnTo) || /[\\]|%2f%2f|%5c|%0|\/\//i.test(returnTo)) return "/";
  const url = new URL(returnTo, "http://here.invalid");
  return url.origin === "http://here.invalid" ? url.pathname + url.search : "/";
}
