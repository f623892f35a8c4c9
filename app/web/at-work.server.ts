type Work = { done: number; of: number; state: "running" | "done" | "failed" };

const hourMs = 3_600_000;
const works = new Map<string, Work>();

/** Starts work that goes on after the request that asked for it; asked for again while it runs, nothing more is started. */
export function startOnce(id: string, of: number, work: (tell: (done: number) => void) => Promise<void>): void {
  if (works.get(id)?.state === "running") return;
  const own: Work = { done: 0, of, state: "running" };
  works.set(id, own);
  const end = (state: Work["state"]) => {
    own.state = state;
    setTimeout(() => works.delete(id), hourMs).unref();
  };
  work((done) => {
    own.done = done;
  }).then(() => end("done"), () => end("failed"));
}

/** How far a piece of work is; null where none of this name was started since the server did. */
export const workOf = (id: string): Readonly<Work> | null => works.get(id) ?? null;
