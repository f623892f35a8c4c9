import { useLocation, useNavigation } from "@remix-run/react";
import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { useTrouble } from "#app/web/steady-fetch.ts";
import {
  forgetAnswer,
  keepAnswer,
  keptAnswers,
  type KeptPlace,
  restoreAnswer,
  sendAnswer,
} from "./kept-answers.ts";

const restMs = 800;
const longestWaitMs = 15_000;

/** Where what was typed is: with the server, on its way, here alone for now, or refused with a code. */
export type Kept =
  | { state: "saved" | "saving" | "unsaved" | "signed-out" }
  | { state: "refused"; code: string }
  | null;

/** Saves a question's form in the background when typing rests, and keeps it in the browser until the server has it. */
export function useAutosave(
  { personId, attemptId, number }: KeptPlace,
  firstSeq: number,
  isSuperseded: boolean,
  onClock: (leftMs: number) => void,
) {
  const [kept, setKept] = useState<Kept>(null);
  // The number of the next save, and the same where the form's own buttons send it.
  const next = useRef(firstSeq);
  const [seq, setSeq] = useState(firstSeq);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef(0);
  const turn = useRef(0);
  const wait = useRef(restMs);
  const tell = useRef(onClock);
  tell.current = onClock;

  const send = useCallback(async () => {
    const place = { personId, attemptId, number };
    const { form } = field.current ?? {};
    if (!form) return;
    window.clearTimeout(timer.current);
    const mine = ++turn.current;
    const data = new FormData(form);
    data.set("seq", String(next.current));
    // Whatever is sent later must win, also over a save whose answer was lost on the way.
    setSeq(++next.current);
    setKept((before) => (before?.state === "unsaved" ? before : { state: "saving" }));
    const said = await sendAnswer(place, data);
    if (mine !== turn.current) return;
    if (said === null) {
      setKept({ state: "unsaved" });
      wait.current = Math.min(wait.current * 2, longestWaitMs);
      timer.current = window.setTimeout(send, wait.current);
      return;
    }
    wait.current = restMs;
    if (said === "signed-out") return setKept({ state: said });
    if (said.leftMs !== null) tell.current(said.leftMs);
    if (said.saved || said.code === "handed-in" || said.code === "time-over") forgetAnswer(place);
    setKept(said.saved ? { state: "saved" } : { state: "refused", code: said.code ?? "invalid" });
  }, [personId, attemptId, number]);

  useEffect(() => {
    const mine = keptAnswers({ personId, attemptId }).find(({ place }) => place.number === number);
    const { form } = field.current ?? {};
    if (mine && form) {
      if (isSuperseded || !restoreAnswer(form, mine.fields)) forgetAnswer(mine.place);
      else {
        // What was answered elsewhere meanwhile is not written over: its place in the order decides.
        next.current = Math.min(next.current, mine.seq);
        void send();
      }
    }
    const again = () => void (wait.current > restMs && send());
    window.addEventListener("online", again);
    return () => {
      turn.current++;
      window.clearTimeout(timer.current);
      window.removeEventListener("online", again);
    };
  }, [personId, attemptId, number, isSuperseded, send]);

  const isHeld = useTrouble() !== null;
  useEffect(() => {
    if (isHeld) void send();
  }, [isHeld, send]);

  // Saved by one of its buttons: the answer to that leads to another page.
  const { state, formData, location } = useNavigation();
  const here = useLocation().pathname;
  const isSaved = state === "loading" && formData?.has("seq") === true && location.pathname !== here;
  useEffect(() => {
    if (isSaved) forgetAnswer({ personId, attemptId, number });
  }, [isSaved, personId, attemptId, number]);

  function onInput({ currentTarget: form }: FormEvent<HTMLFormElement>) {
    turn.current++;
    keepAnswer({ personId, attemptId, number }, form);
    setKept((before) =>
      before?.state === "unsaved" || before?.state === "signed-out" ? before : { state: "saving" },
    );
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(send, restMs);
  }
  const onSubmit = () => window.clearTimeout(timer.current);
  const forget = () => forgetAnswer({ personId, attemptId, number });
  return { kept, seq, field, forget, watch: { onInput, onSubmit } };
}
