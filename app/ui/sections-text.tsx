import { type Rich, RichText } from "./rich-text.tsx";

/** A long text to read, section by section. */
export function SectionsText({ sections }: { sections: { title: string; text: Rich }[] }) {
  return (
    <div className="max-w-[75ch] space-y-5">
      {sections.map(({ title, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections never change their places while they are read
        <section key={index} className="space-y-2">
          {title ? <h3 className="break-after-avoid text-lg wrap-anywhere">{title}</h3> : null}
          <RichText text={text} />
        </section>
      ))}
    </div>
  );
}
