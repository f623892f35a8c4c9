export type WeekDot = {
  key: string;
  state: "done" | "today" | "ahead" | "undone" | "free";
  short: string;
  text: string;
};

const shapes = { done: "done", today: "active", ahead: "idle", undone: "idle", free: null };
const looks = { done: "text-success", today: "text-primary", ahead: "", undone: "", free: "opacity-80" };

/** A week as a row of days, each a shape with its word. */
export function WeekDots({ label, dots }: { label: string; dots: WeekDot[] }) {
  return (
    <ol aria-label={label} className="flex flex-wrap gap-x-4 gap-y-2">
      {dots.map(({ key, state, short, text }) => (
        <li key={key} className={`flex w-10 flex-col items-center ${looks[state]}`}>
          <span className="sr-only">{text}</span>
          {shapes[state] ? (
            <svg aria-hidden="true" className="icon">
              <use href={`#state-${shapes[state]}`} />
            </svg>
          ) : (
            <span aria-hidden="true">–</span>
          )}
          <span aria-hidden="true">{short}</span>
        </li>
      ))}
    </ol>
  );
}
