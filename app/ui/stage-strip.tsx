export type Segment = { done: number; of: number; state: "shut" | "open" | "ready" | "passed" };
type Props = {
  segments: Segment[];
  today?: { segment: number; share: number } | null;
  label: string;
  size?: "row" | "page";
};

const width = 100;
const gap = 6;
const cap = 4;
const startOf = (index: number) => index * (width + gap);
const line = (index: number, share: number) =>
  `M${startOf(index) + cap} 10h${Math.round(share * (width - 2 * cap))}`;

/** The four stages as one line: what is done in each, and a tick where the plan says "today". */
export function StageStrip({ segments, today, label, size = "row" }: Props) {
  const total = segments.length * width + (segments.length - 1) * gap;
  const passed = segments.flatMap(({ state }, index) => (state === "passed" ? line(index, 1) : [])).join("");
  const begun = segments
    .flatMap(({ state, done, of }, index) => (state !== "passed" && done > 0 ? line(index, done / of) : []))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-2 0 ${total + 4} 20`}
      preserveAspectRatio="none"
      className={size === "page" ? "strip h-6" : "strip h-4 max-w-xs"}
    >
      <path d={segments.map((_, index) => line(index, 1)).join("")} />
      {passed ? <path d={passed} className="passed" /> : null}
      {begun ? <path d={begun} className="begun" /> : null}
      {today ? (
        <path
          d={`M${Math.round(startOf(today.segment) + Math.min(1, today.share) * width)} 1v18`}
          className="today"
        />
      ) : null}
    </svg>
  );
}
