import { useEffect, useRef } from "react";
import { Notice } from "./notice.tsx";

/** All that has to be put right, linked to its fields; takes the focus when it appears. */
export function ErrorSummary({ title, errors }: { title: string; errors: { name: string; text: string }[] }) {
  const box = useRef<HTMLDivElement>(null);
  const told = errors.map(({ name, text }) => name + text).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new set of errors takes the focus again
  useEffect(() => box.current?.focus(), [told]);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-box">
      <Notice tone="problem" title={title}>
        <ul className="mt-1 list-disc pl-5">
          {errors.map(({ name, text }) => (
            <li key={name + text}>
              <a className="link" href={`#${name}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
