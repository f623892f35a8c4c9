/** How far something is; without a value, that it goes on. */
export function ProgressBar({ label, value, max = 1 }: { label: string; value?: number; max?: number }) {
  return (
    <div>
      <p>{label}</p>
      <progress
        className="progress progress-primary mt-1 block w-full max-w-md"
        value={value}
        max={Math.max(1, max)}
        aria-label={label}
      />
    </div>
  );
}
