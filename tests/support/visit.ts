import { type AgnosticRouteObject, matchRoutes } from "@remix-run/router";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "#app/routes.ts";
import { startSession } from "#app/web/session.server.ts";
import { cookies } from "./cookies.ts";

type Handler = (args: { request: Request; params: object; context: object }) => Promise<unknown>;
export type RouteModule = { loader?: Handler; action?: Handler; default?: unknown };
export type Outcome = { status: number; location: string; data: unknown; cookie: string };
type Fields = Record<string, string | string[]>;

const modules = import.meta.glob<RouteModule>("/app/features/**/*.route.{ts,tsx}");

function toObjects(entries: readonly RouteConfigEntry[]): AgnosticRouteObject[] {
  return entries.map(
    ({ path, index, file, children }) =>
      ({
        id: file,
        handle: file,
        ...(path && { path }),
        ...(index ? { index } : { children: toObjects(children ?? []) }),
      }) as AgnosticRouteObject,
  );
}
/** The routes as the router matches them. */
export const table = toObjects(routes);

/** A signed-in browser's cookie for this person, through the real session. */
export async function cookieOf(personId: string): Promise<string> {
  const header = await startSession(personId, { remember: true, by: "test", device: null });
  return header.split(";")[0] ?? "";
}

/** Opens a page as a person (by id, or null for a stranger) and runs its loader, or that of the layout `file` around it; loaders of one request share its `context`. */
export async function visit(
  person: string | null,
  url: string,
  headers: HeadersInit = { accept: "text/html" },
  file?: string,
  context?: object,
): Promise<Outcome> {
  return run("loader", person, new Request(`http://localhost:3000${url}`, { headers }), file, context);
}

/** Posts a form as a person and runs the action. */
export async function submit(person: string | null, url: string, fields: Fields): Promise<Outcome> {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  return run("action", person, new Request(`http://localhost:3000${url}`, { method: "POST", body }));
}

/** Posts a form with a file as a person. */
export async function upload(
  person: string | null,
  url: string,
  fields: Record<string, string | File>,
): Promise<Outcome> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return run("action", person, new Request(`http://localhost:3000${url}`, { method: "POST", body }));
}

/** Posts any body at all as a person. */
export async function post(
  person: string | null,
  url: string,
  { body, type }: { body: BodyInit; type?: string },
): Promise<Outcome> {
  return run(
    "action",
    person,
    new Request(`http://localhost:3000${url}`, {
      method: "POST",
      body,
      ...(type ? { headers: { "content-type": type } } : {}),
    }),
  );
}

/** Posts a form with a cookie of one's own. */
export async function submitWith(
  cookie: string,
  url: string,
  fields: Fields,
  headers: Record<string, string> = {},
): Promise<Outcome> {
  const body = new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  return run(
    "action",
    null,
    new Request(`http://localhost:3000${url}`, { method: "POST", body, headers: { ...headers, cookie } }),
  );
}

/** Forgets who was signed in; call it when the database is made anew. */
export function forgetCookies(): void {
  cookies.clear();
}

async function run(
  name: "loader" | "action",
  person: string | null,
  request: Request,
  file?: string,
  context: object = { clientIp: "127.0.0.1" },
): Promise<Outcome> {
  const matches = matchRoutes(table, new URL(request.url).pathname) ?? [];
  const match = file ? matches.find(({ route }) => route.handle === file) : matches.at(-1);
  if (!match) return { status: 404, location: "", data: null, cookie: "" };
  if (person) {
    const cookie = cookies.get(person) ?? (await cookieOf(person));
    cookies.set(person, cookie);
    request.headers.set("cookie", cookie);
  }
  const module = await modules[`/app/${match.route.handle as string}`]?.();
  const handler = module?.[name];
  if (!handler) return { status: 405, location: "", data: null, cookie: "" };
  try {
    return await outcome(await handler({ request, params: match.params, context }));
  } catch (thrown) {
    if (thrown instanceof Response) return outcome(thrown);
    throw thrown;
  }
}

async function outcome(value: unknown): Promise<Outcome> {
  if (value instanceof Response) {
    const isJson = value.headers.get("content-type")?.includes("json") ?? false;
    return {
      status: value.status,
      location: value.headers.get("location") ?? "",
      cookie: value.headers.get("set-cookie") ?? "",
      data: isJson ? await value.json() : null,
    };
  }
  return { status: 200, location: "", data: value, cookie: "" };
}
