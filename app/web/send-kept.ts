import { useRouteLoaderData } from "@remix-run/react";
import { useCallback, useEffect, useState } from "react";
import { deviceNow } from "./device-clock.ts";
import { dropKept, findKept, type Kept, putKept } from "./kept.ts";
import { askOnce } from "./steady-fetch.ts";

/** What the server said of a form. */
export type Said = { text: string; undo: { action: string; fields: Record<string, string> } | null };
type Answer = { settled?: Said & { tone: "success" | "problem" } };
type News = { kept: Kept; said: Said };

const changed = new EventTarget();
const tell = (news?: News) => changed.dispatchEvent(new CustomEvent("changed", { detail: news }));
const everyMs = 15_000;

/** Keeps a form in this browser and sends it as soon as there is a line. */
export async function keepAndSend(kept: Omit<Kept, "at" | "refusal">): Promise<void> {
  await putKept({ ...kept, at: deviceNow(), refusal: null });
  tell();
  await sendKept(kept.personId);
}

/** Sends what waits, one window at a time; stops where there is no line, or nobody is signed in. */
async function sendKept(personId: string): Promise<void> {
  const send = async () => {
    for (const kept of await findKept(personId)) {
      if (kept.refusal === null && !(await sendOne(kept))) return;
    }
  };
  await (navigator.locks ? navigator.locks.request("kept-forms", send) : send());
}

/** False where it has to be tried again later. */
async function sendOne(kept: Kept): Promise<boolean> {
  const query = new URLSearchParams({ "in-place": "", _data: kept.route });
  const answer = await askOnce(`${kept.action}?${query}`, {
    method: "POST",
    body: new URLSearchParams(kept.fields),
    headers: { accept: "application/json" },
  }).catch(() => null);
  if (!answer || answer.status >= 500 || answer.status === 401 || answer.status === 429) return false;
  const isJson = answer.headers.get("content-type")?.includes("json") ?? false;
  const { settled }: Answer = isJson ? await answer.json() : {};
  if (settled?.tone === "success") {
    await dropKept(kept.id);
    tell({ kept, said: settled });
  } else {
    await putKept({ ...kept, refusal: settled?.text ?? "" });
    tell();
  }
  return true;
}

/** What this person's forms in this browser have come to: those that wait or were refused; `onSent` hears of each that arrived. */
export function useKept(personId: string | null, onSent: (news: News) => void) {
  const [forms, setForms] = useState<Kept[]>([]);
  const look = useCallback(async () => {
    setForms(personId ? await findKept(personId).catch(() => []) : []);
  }, [personId]);
  useEffect(() => {
    if (!personId) return;
    const send = () => void sendKept(personId).catch(() => {});
    const hear = (event: Event) => {
      void look();
      const news = (event as CustomEvent<News | undefined>).detail;
      if (news?.kept.personId === personId) onSent(news);
    };
    void look();
    send();
    changed.addEventListener("changed", hear);
    window.addEventListener("online", send);
    document.addEventListener("visibilitychange", send);
    const timer = window.setInterval(send, everyMs);
    return () => {
      changed.removeEventListener("changed", hear);
      window.removeEventListener("online", send);
      document.removeEventListener("visibilitychange", send);
      window.clearInterval(timer);
    };
  }, [personId, look, onSent]);
  return {
    forms,
    drop: async (kept: Kept) => {
      await dropKept(kept.id);
      tell();
    },
    sendAgain: async (kept: Kept) => {
      await putKept({ ...kept, refusal: null });
      tell();
      await sendKept(kept.personId);
    },
  };
}

/** Who is signed in on this page. */
export function usePersonId(): string | null {
  return useRouteLoaderData<{ personId: string }>("features/account/shell/shell.route")?.personId ?? null;
}
