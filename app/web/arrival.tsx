import { useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";

/** Whoever cannot see that a page has changed hears its title, and goes on from what it has to say first. */
export function Arrival() {
  const { key, hash } = useLocation();
  const before = useRef(key);
  const [title, setTitle] = useState("");
  useEffect(() => {
    if (key === before.current) return;
    before.current = key;
    setTitle(document.title);
    if (hash) return;
    const begin =
      document.querySelector<HTMLElement>("#main [role=alert], #flash:not(:empty)") ??
      document.querySelector<HTMLElement>("#main h1");
    if (!begin) return;
    if (!begin.hasAttribute("tabindex")) begin.tabIndex = -1;
    begin.focus({ preventScroll: true });
  }, [key, hash]);
  return (
    <p aria-live="polite" className="sr-only">
      {title}
    </p>
  );
}
