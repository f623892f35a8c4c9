import { redirect } from "@remix-run/node";
import { type Flash, redirectWithFlash } from "./flash.server.ts";

type Work = { done: number; of: number; state: "running" | "done" | "failed"; flash: Flash | null };

const hourMs = 3_600_000;
const works = new Map<string, Work>();

/** Starts work that goes on after the request that asked for it; asked for again while it runs, nothing more is started. What it gives is said when it is over. */
export function startOnce(
  id: string,
  of: number,
  work: (tell: (done: number) => void) => Promise<Flash | null>,
): void {
  if (works.get(id)?.state === "running") return;
  const own: Work = { done: 0, of, state: "running", flash: null };
  works.set(id, own);
  const end = (state: Work["state"], flash: Flash | null) => {
    Object.assign(own, { state, flash });
    setTimeout(() => works.delete(id), hourMs).unref();
  };
  work((done) => {
    own.done = done;
  }).then(
    (flash) => end("done", flash),
    () => end("failed", { tone: "problem", code: "import-failed" }),
  );
}

/** How far a piece of work is; null where none of this name was started since the server did. */
export const workOf = (id: string): Readonly<Work> | null => works.get(id) ?? null;

/** How far a piece of work is. Throws the way on, with what there is to say, once it is over, or where there is none. */
export async function requireRunning(id: string, after: string) {
  const work = workOf(id);
  if (work?.state === "running") return { n: work.done, of: work.of, isRunning: true };
  throw await (work?.flash ? redirectWithFlash(after, work.flash) : redirect(after));
}
