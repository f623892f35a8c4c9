/** Plain text as paragraphs, "## " headings and "- " lists; nothing in it is markup. */
export function Prose({ text }: { text: string }) {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);
  return (
    <div className="space-y-3">
      {numbered(blocks).map(({ n, text: block }) => (
        <Block key={n} text={block} />
      ))}
    </div>
  );
}

function Block({ text }: { text: string }) {
  if (text.startsWith("## ")) {
    const [heading = "", ...rest] = text.split("\n");
    return (
      <>
        <h2 className="pt-2 text-lg">{heading.slice(3)}</h2>
        {rest.length > 0 ? <Block text={rest.join("\n")} /> : null}
      </>
    );
  }
  const lines = text.split("\n");
  if (lines.every((line) => line.startsWith("- "))) {
    return (
      <ul className="list-disc space-y-1 pl-6">
        {numbered(lines).map(({ n, text: line }) => (
          <li key={n}>{line.slice(2)}</li>
        ))}
      </ul>
    );
  }
  return <p className="whitespace-pre-line">{text}</p>;
}

// The same line may stand twice in a document.
function numbered(texts: string[]) {
  return texts.map((text, n) => ({ n, text }));
}
