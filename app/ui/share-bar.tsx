/** A share (0 to 1) as a bar; the figure itself stands beside it as text. */
export function ShareBar({ share }: { share: number }) {
  const width = Math.round(100 * Math.min(1, Math.max(0, share)));
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      className="mt-1 block h-2 w-full max-w-40"
    >
      <rect width="100" height="8" className="fill-base-300" />
      <rect width={width} height="8" className="fill-primary" />
    </svg>
  );
}
