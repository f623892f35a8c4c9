/** Plain text as paragraphs, "## " headings and "- " lists; nothing in it is markup. */
export function Prose({ text }: { text: string }) {
  const blocks = text.split(/\n\s*\n/).map((block) => block.trim()).filter(Boolean);
  return <div className="space-y-3">{blocks.map((block) => <Block key={block} text={block} />)}</div>;
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
    return <ul className="list-disc space-y-1 pl-6">{lines.map((line) => <li key={line}>{line.slice(2)}</li>)}</ul>;
  }
  return <p className="whitespace-pre-line">{text}</p>;
}
