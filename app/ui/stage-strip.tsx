export type Segment = { label: string; done: number; of: number; state: "shut" | "open" | "ready" | "passed" };
type Props = { segments: Segment[]; today?: { segment: number; share: number } | null; label: string; size?: "row" | "page" };

const width = 100;
const gap = 4;

/** The four stages as one line: what is done in each, and a tick where the plan says "today". */
export function StageStrip({ segments, today, label, size = "row" }: Props) {
  const total = segments.length * width + (segments.length - 1) * gap;
  const tick = today ? today.segment * (width + gap) + Math.min(1, today.share) * width : null;
  return (
    <svg
      role="img" aria-label={label} viewBox={`-2 0 ${total + 4} 20`} preserveAspectRatio="none"
      className={size === "page" ? "block h-6 w-full" : "block h-4 w-full max-w-xs"}
    >
      {segments.map((segment, index) => {
        const x = index * (width + gap);
        const share = segment.state === "passed" ? 1 : segment.of === 0 ? 0 : segment.done / segment.of;
        const fill = segment.state === "passed" ? "fill-success" : "fill-primary";
        return (
          <g key={segment.label}>
            <rect x={x} y={6} width={width} height={8} rx={3} className="fill-base-300 stroke-base-content/40" strokeWidth={0.5} />
            <rect x={x} y={6} width={width * share} height={8} rx={3} className={fill} />
          </g>
        );
      })}
      {tick === null ? null : <rect x={tick - 1.5} y={1} width={3} height={18} rx={1} className="fill-base-content" />}
    </svg>
  );
}
