/** A text to be copied whole, such as a link that is shown once. */
export function CopyText({ label, value }: { label: string; value: string }) {
  return (
    <label className="block">
      <span className="block font-semibold">{label}</span>
      <input
        readOnly
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        className="input mt-1.5 min-h-11 w-full font-mono text-sm"
      />
    </label>
  );
}
