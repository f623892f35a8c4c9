import { useSyncExternalStore } from "react";

type Kind = "lost" | "busy" | "failed" | "signed-out" | "too-large" | "refused";
/** A request of the page that did not get through: it waits, and the page with all that was typed stays. */
export type Trouble = { kind: Kind; wasSent: boolean; again: () => void };

/** The browser's own way of asking, for what answers a failure itself. */
export const askOnce: typeof fetch = (input, init) => plain(input, init);
const plain: typeof fetch = typeof window === "undefined" ? fetch : window.fetch.bind(window);

const held = new Set<Trouble>();
const listeners = new Set<() => void>();
let shown: Trouble | null = null;
let sent: { form: HTMLFormElement; by: HTMLElement | null } | null = null;

function changed() {
  const first = [...held].find(({ wasSent }) => wasSent) ?? [...held][0];
  shown = first ? { kind: first.kind, wasSent: first.wasSent, again } : null;
  for (const listener of listeners) listener();
}

// A form is sent as it stands now: what was typed since the first try goes with it.
function again() {
  if (shown?.wasSent && sent?.form.isConnected)
    sent.form.requestSubmit(sent.by?.isConnected ? sent.by : null);
  else for (const one of [...held]) one.again();
}

/** What keeps the page waiting at the moment. */
export function useTrouble(): Trouble | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => shown,
    () => null,
  );
}

/** Asks until there is an answer or nobody waits for it any more; a failure is told instead of thrown. */
function askSteadily(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const wasSent = (init.method ?? "GET") !== "GET";
  return new Promise((resolve, reject) => {
    const one: Trouble = { kind: "lost", wasSent, again: () => void ask() };
    const hold = (kind: Kind) => {
      one.kind = kind;
      held.add(one);
      changed();
    };
    const letGo = () => {
      if (held.delete(one)) changed();
    };
    init.signal?.addEventListener("abort", () => {
      letGo();
      reject(init.signal?.reason);
    });
    async function ask() {
      const answer = await plain(input, init).catch(() => null);
      if (init.signal?.aborted) return;
      const kind = answer ? troubleOf(answer, wasSent) : "lost";
      if (kind) return hold(kind);
      letGo();
      if (answer) resolve(answer);
    }
    void ask();
  });
}

function troubleOf({ status, headers }: Response, wasSent: boolean): Kind | null {
  if (status >= 502 && status <= 504) return "busy";
  // What a page answers on purpose, its own refusals among it, is the page's to show; so is a page that cannot be had.
  if (status < 400 || headers.has("X-Remix-Response") || !wasSent) return null;
  if (status >= 500) return "failed";
  return status === 401 ? "signed-out" : status === 413 ? "too-large" : "refused";
}

let reaching: AbortController | undefined;
let reached: EventTarget | null = null;
/** A form that leaves the page by itself, as for a new language, leaves it only once the server can be reached. */
function reachFirst(event: SubmitEvent): void {
  const { target: form, submitter } = event;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post") return;
  if (reached === form) {
    reached = null;
    return;
  }
  event.preventDefault();
  reaching?.abort();
  reaching = new AbortController();
  askSteadily("/up", { cache: "no-store", signal: reaching.signal }).then(
    () => {
      reached = form;
      form.requestSubmit(submitter);
    },
    () => {},
  );
}

type Framework = {
  __remixRouter?: { routes: Route[] };
  __remixManifest?: { routes: Record<string, { module: string; imports?: string[] }> };
};
type Route = { id: string; lazy?: () => Promise<unknown>; children?: Route[] };

const steadyFetch: typeof fetch = (input, init) =>
  /[?&]_data=/.test(String(input)) ? askSteadily(input, init) : plain(input, init);

/** From here on no request of the page replaces it by an error because a line dropped or the server was busy. */
export function keepThePage(): void {
  if (window.fetch === steadyFetch) return;
  window.fetch = steadyFetch;
  document.addEventListener(
    "submit",
    ({ target, submitter }) => {
      if (target instanceof HTMLFormElement) sent = { form: target, by: submitter };
    },
    true,
  );
  window.addEventListener("submit", reachFirst);
  const { __remixRouter: router, __remixManifest: manifest } = window as Framework;
  for (const route of router?.routes ?? []) steadyModules(route, manifest);
}

// The framework loads the whole page anew when a page's code does not come, which without a line leads out of the product.
function steadyModules(route: Route, manifest: Framework["__remixManifest"]): void {
  const load = route.lazy;
  const files = manifest?.routes[route.id];
  if (load && files) {
    route.lazy = async () => {
      await Promise.all([files.module, ...(files.imports ?? [])].map((file) => askSteadily(file)));
      return load();
    };
  }
  for (const child of route.children ?? []) steadyModules(child, manifest);
}
