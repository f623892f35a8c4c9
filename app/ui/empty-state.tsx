import type { ReactNode } from "react";

/** Nothing to show, said kindly, with the next thing to do. */
export function EmptyState({ title, text, action }: { title: string; text?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-box border border-base-300 bg-base-100 px-6 py-10 text-center">
      <Drawing />
      <p className="text-lg font-semibold">{title}</p>
      {text ? <div className="max-w-prose">{text}</div> : null}
      {action}
    </div>
  );
}

/** The product's one drawing, for where there is nothing else to see. */
export function Drawing() {
  return (
    <svg
      aria-hidden="true"
      width="96"
      height="64"
      viewBox="0 0 96 64"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
    >
      <path d="M8 54h80M20 54V30a6 6 0 0 1 6-6h26a6 6 0 0 1 6 6v24M30 34h18M30 42h12" />
      <path d="M66 54V40m0 0c0-7 5-11 11-11 0 7-4 11-11 11Zm0 5c0-5-4-8-9-8 0 5 3 8 9 8ZM74 12l3 3 6-7" />
    </svg>
  );
}
