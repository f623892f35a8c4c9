import { redirect } from "@remix-run/node";
import type { z } from "zod";
import type { FlashCode, RefusalCode } from "./codes.ts";
import { type Flash, refusalFlash, settle } from "./flash.server.ts";
import { parseForm } from "./form.server.ts";
import type { Granted } from "./guard.server.ts";

type Decision = { ok: true } | { ok: false; code: RefusalCode; names?: readonly string[] };
type Done<D> = Extract<D, { ok: true }>;
type Asked<S, F extends z.ZodType> = Granted<S> & { values: z.output<F> };
/** What was done, in words on the page `back` or on `to`; a `to` without words only leads there. */
type Said = { to?: string } & ((Omit<Flash, "tone" | "code"> & { code: FlashCode }) | { code?: never });

/** Answers a form that stands on another page: what was typed is checked, the verb decides, and the page `back` says what came of it. */
export function answerForm<S, F extends z.ZodType, D extends Decision>(plan: {
  form: F;
  decide: (asked: Asked<S, F>) => Promise<D>;
  back: (asked: Granted<S> & { values: Partial<z.output<F>> }) => string;
  say: FlashCode | ((done: Done<D>, asked: Asked<S, F> & { back: string }) => Said);
  /** Where no field of that page could show an error, it is said as a refusal is. */
  errors?: "said";
}): (granted: Granted<S>) => Promise<Response> {
  return async (granted) => {
    const { request, words } = granted;
    const tell = (to: string, flash: Flash) => settle(request, to, flash, words);
    const parsed = await parseForm(request, plan.form);
    if (!parsed.ok) {
      const [error = "invalid"] = Object.values(parsed.problem.errors);
      return plan.errors === "said"
        ? tell(plan.back({ ...granted, values: {} }), refusalFlash(error, words))
        : parsed.response;
    }
    const asked = { ...granted, values: parsed.value };
    const back = plan.back(asked);
    const done = await plan.decide(asked);
    if (!done.ok) return tell(back, refusalFlash(done.code, words, done.names));
    const { to = back, ...flash } =
      typeof plan.say === "string" ? { code: plan.say } : plan.say(done as Done<D>, { ...asked, back });
    return flash.code ? tell(to, { tone: "success", ...flash }) : redirect(to, 303);
  };
}

/** A decision, unless the thing is not there: then neither is the page the answer would stand on. */
export function foundOr404<D extends Decision>(done: D): Exclude<D, { code: "not-found" }> {
  if (!done.ok && done.code === "not-found") throw new Response(null, { status: 404 });
  return done as Exclude<D, { code: "not-found" }>;
}
