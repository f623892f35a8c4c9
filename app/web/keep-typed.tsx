import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { paths } from "#app/paths.ts";

type Kept = {
  action: string;
  values: [name: string, values: string[]][];
  isSent: boolean;
  isInterrupted: boolean;
};

const prefix = "typed:";
const keyOf = (personId: string, page: string) => `${prefix}${personId}:${page}`;
const never = /password|token|nonce/i;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** The fields somebody types into or chooses from; what is hidden, secret or a file is never kept, nor what a form keeps itself. */
function controlsOf(form: HTMLFormElement): Control[] {
  if ("keepsItself" in form.dataset) return [];
  return [...form.elements].filter((one): one is Control => {
    if (
      !(
        one instanceof HTMLInputElement ||
        one instanceof HTMLTextAreaElement ||
        one instanceof HTMLSelectElement
      )
    )
      return false;
    return (
      one.name !== "" &&
      !never.test(one.name) &&
      !["hidden", "password", "file", "submit", "button"].includes(one.type)
    );
  });
}
const isChoice = (one: Control): one is HTMLInputElement => one.type === "checkbox" || one.type === "radio";
const pathOf = (form: HTMLFormElement) => new URL(form.action, window.location.href).pathname;

function read(key: string): Kept | null {
  try {
    return JSON.parse(window.sessionStorage.getItem(key) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

function write(key: string, record: Kept): void {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(record));
  } catch {
    // A browser that keeps nothing, or no more, loses nothing that was there before.
  }
}

function keep(form: HTMLFormElement, key: string, isSent: boolean): void {
  const values = new Map<string, string[]>();
  for (const one of controlsOf(form)) {
    const known = values.get(one.name) ?? [];
    values.set(
      one.name,
      isChoice(one) ? (one.checked ? [...known, one.value] : known) : [...known, one.value],
    );
  }
  write(key, { action: pathOf(form), values: [...values], isSent, isInterrupted: false });
}

function fill(form: HTMLFormElement, record: Kept): void {
  const values = new Map(record.values.map(([name, all]) => [name, [...all]]));
  for (const one of controlsOf(form)) {
    const wanted = values.get(one.name);
    if (!wanted) continue;
    if (isChoice(one)) one.checked = wanted.includes(one.value);
    else one.value = wanted.shift() ?? one.value;
  }
}

/** Forgets what was typed in this browser, but for what one person has not sent yet. What was sent, and here one is, still signed in, has arrived. */
function forgetTyped(but?: string): void {
  for (const key of Object.keys(window.sessionStorage).filter((one) => one.startsWith(prefix))) {
    const record = but && key.startsWith(`${prefix}${but}:`) ? read(key) : null;
    if (!record || (record.isSent && !record.isInterrupted)) window.sessionStorage.removeItem(key);
  }
}

/** On the way in: what was typed on the page that one is to come back to was not saved, and will be there again. */
export function useInterrupted(page: string): void {
  useEffect(() => {
    for (const key of Object.keys(window.sessionStorage).filter((one) => one.startsWith(prefix))) {
      const record = key.slice(key.indexOf(":", prefix.length) + 1) === page ? read(key) : null;
      if (record) write(key, { ...record, isInterrupted: true });
    }
  }, [page]);
}

/**
 * Keeps what is typed in the page's forms in this browser until it is saved, and puts it back after a session that was
 * over: for the same person alone. What a form without JavaScript had typed comes from the server (kept-form.server.ts).
 */
export function KeepTyped({ personId }: { personId: string }) {
  const { pathname, search } = useLocation();
  const navigation = useNavigation();
  const key = keyOf(personId, pathname + search);
  const sentFrom = useRef<string | null>(null);

  useEffect(() => {
    forgetTyped(personId);
    const record = read(key);
    if (!record?.isInterrupted) return;
    const form = [...document.forms].find((one) => one.method === "post" && pathOf(one) === record.action);
    if (form) fill(form, record);
    write(key, { ...record, isInterrupted: false, isSent: false });
  }, [key, personId]);

  useEffect(() => {
    const kept = ({ target, type }: Event) => {
      const form =
        target instanceof HTMLFormElement
          ? target
          : target instanceof Element
            ? target.closest("form")
            : null;
      if (form?.method !== "post") return;
      if (pathOf(form) === paths.signOut) return forgetTyped();
      if (controlsOf(form).length === 0) return;
      keep(form, key, type === "submit");
      if (type === "submit") sentFrom.current = key;
    };
    for (const type of ["input", "change", "submit"]) document.addEventListener(type, kept, true);
    return () => {
      for (const type of ["input", "change", "submit"]) document.removeEventListener(type, kept, true);
    };
  }, [key]);

  useEffect(() => {
    // Answered, and not by a page that took this one's place: it is the server's now, or the fields still hold it.
    if (navigation.state !== "idle" || sentFrom.current === null) return;
    window.sessionStorage.removeItem(sentFrom.current);
    sentFrom.current = null;
  }, [navigation.state]);

  return null;
}
