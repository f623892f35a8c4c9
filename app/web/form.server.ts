import { json, type TypedResponse } from "@remix-run/node";
import type { z } from "zod";
import type { ErrorCode, RefusalCode } from "./codes.ts";

/** What a form shows again: error codes by field, what was typed or chosen (several on a line each), a refusal of the whole, and what an error says beside its words. */
export type FormProblem = {
  errors: Record<string, ErrorCode>;
  values: Record<string, string>;
  refusal: RefusalCode | null;
  said?: Record<string, string>;
  /** What each row is called, by `field.row`. */
  rows?: Record<string, string>;
};
type Parsed<T> =
  | { ok: true; value: T }
  | { ok: false; problem: FormProblem; response: TypedResponse<FormProblem> };

const secret = /password|token|code/i;

/** Reads and checks a form, sent or made of one that was; unknown and doubled fields are refused, messages are codes. */
export async function parseForm<S extends z.ZodType>(
  sent: Request | FormData,
  schema: S,
  more: object = {},
): Promise<Parsed<z.output<S>>> {
  const form = sent instanceof FormData ? sent : await readForm(sent);
  const input: Record<string, string | string[]> = Object.create(null);
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).map((value) => (typeof value === "string" ? value : ""));
    input[name.replace(/\[\]$/, "")] = name.endsWith("[]") ? all : all.length === 1 ? (all[0] ?? "") : all;
  }
  // PostgreSQL keeps no NUL in a text, so nobody does.
  const broken = [...form].find(
    ([name, value]) => name.includes("\0") || (typeof value === "string" && value.includes("\0")),
  );
  if (broken) return unfit({ [broken[0].replaceAll("\0", "").replace(/\[\]$/, "")]: "invalid" }, input, more);
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: FormProblem["errors"] = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? "form");
    errors[name] ??= /^[a-z][a-z-]*$/.test(issue.message) ? (issue.message as ErrorCode) : "invalid";
  }
  return unfit(errors, input, more);
}

function unfit(errors: FormProblem["errors"], input: object, more: object = {}) {
  const problem = { errors, values: typed(input), refusal: null };
  return { ok: false as const, problem, response: json({ ...more, ...problem }, 422) };
}

const forms = new WeakMap<Request, Promise<FormData>>();
/** The request's form, read once however often it is asked for. Throws 400 where it is none. */
export function readForm(request: Request): Promise<FormData> {
  const known = forms.get(request);
  if (known) return known;
  const form = request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  forms.set(request, form);
  return form;
}

/** 200: nothing is wrong, and the page shows `more` beside what was typed. */
export function shown(values: object, more: object): TypedResponse<FormProblem> {
  return json({ ...more, errors: {}, values: typed(values), refusal: null });
}

/** 422 with one field's code; `more` is whatever else the page shows. */
export function invalid(
  name: string,
  code: ErrorCode,
  values: object = {},
  more: object = {},
): TypedResponse<FormProblem> {
  return json({ ...more, errors: { [name]: code }, values: typed(values), refusal: null }, 422);
}

/** 409: the input was fine, the facts say no. */
export function refused(
  code: RefusalCode,
  values: object = {},
  more: object = {},
): TypedResponse<FormProblem> {
  return json({ ...more, errors: {}, values: typed(values), refusal: code }, 409);
}

function typed(values: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(
        ([name, value]) =>
          !secret.test(name) &&
          (Array.isArray(value) || typeof value === "string" || typeof value === "number"),
      )
      .map(([name, value]) => [name, Array.isArray(value) ? value.join("\n") : String(value)]),
  );
}
