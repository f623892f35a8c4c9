/** A result as a bar from nothing to everything, with the mark it has to reach; shares are from 0 to 1. */
export function ScoreBar({
  label,
  share,
  needed,
  isReached,
}: {
  label: string;
  share: number;
  needed: number;
  isReached: boolean;
}) {
  const at = (part: number) => Math.round(4 + Math.min(1, Math.max(0, part)) * 392);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 400 20"
      preserveAspectRatio="none"
      className="strip h-6 max-w-md"
    >
      <path d="M4 10h392" />
      {share > 0 ? <path d={`M4 10H${at(share)}`} className={isReached ? "passed" : "missed"} /> : null}
      <path d={`M${at(needed)} 1v18`} className="today" />
    </svg>
  );
}
