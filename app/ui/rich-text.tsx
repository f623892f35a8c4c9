import { createElement, Fragment, type ReactNode } from "react";
import { Picture, type ShownPicture } from "./picture.tsx";

export type Inline =
  | string
  | { as: "strong" | "em" | "code"; text: Inline[] }
  | { as: "link"; href: string; text: Inline[] }
  | { as: "picture"; picture: ShownPicture }
  | { as: "br" };
export type Block =
  | { as: "p" | "heading"; text: Inline[] }
  | { as: "pre"; code: string }
  | { as: "quote"; blocks: Block[] }
  | { as: "ul" | "ol"; items: Block[][] };
/** A text as written, taken apart: never HTML. */
export type Rich = Block[];
/** A text as it was written, or taken apart where pictures stand in it. */
export type Said = string | Rich;

/** Formatted text that others wrote. */
export function RichText({ text }: { text: Rich }) {
  return <div className="space-y-2 font-normal wrap-anywhere">{inRow(text.map(blockOf))}</div>;
}

/** The same within a line: paragraphs follow each other. */
export function RichLine({ text }: { text: Rich }) {
  return (
    <span className="wrap-anywhere">{inRow(text.flatMap((block) => [lineOf(block), " "]).slice(0, -1))}</span>
  );
}

/** Whether a text says nothing but what its pictures show. */
export const isOnlyPictures = (block: Block | undefined): boolean =>
  block?.as === "p" &&
  block.text.some((part) => typeof part !== "string" && part.as === "picture") &&
  block.text.every((part) =>
    typeof part === "string" ? part.trim() === "" : ["picture", "br"].includes(part.as),
  );

/** A text within a line, as it was written or with its pictures. */
export function SaidText({ text }: { text: Said }) {
  return typeof text === "string" ? text : <RichLine text={text} />;
}

// The nodes never change their places, so they need no keys.
function inRow(nodes: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...nodes);
}

function lineOf(block: Block): ReactNode {
  if ("text" in block) return inRow(block.text.map(inlineOf));
  if (block.as === "pre") return <code>{block.code}</code>;
  return <RichLine text={block.as === "quote" ? block.blocks : block.items.flat()} />;
}

function blockOf(block: Block): ReactNode {
  switch (block.as) {
    case "p":
      return <p>{inRow(block.text.map(inlineOf))}</p>;
    case "heading":
      return <p className="font-semibold">{inRow(block.text.map(inlineOf))}</p>;
    case "pre":
      return (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
          tabIndex={0}
          className="overflow-x-auto rounded-field bg-base-200 p-3 text-sm"
        >
          {block.code}
        </pre>
      );
    case "quote":
      return (
        <blockquote className="border-l-4 border-base-300 pl-3">
          <RichText text={block.blocks} />
        </blockquote>
      );
    case "ul":
    case "ol": {
      const Tag = block.as;
      return (
        <Tag className={block.as === "ul" ? "list-disc pl-6" : "list-decimal pl-6"}>
          {inRow(block.items.map(itemOf))}
        </Tag>
      );
    }
  }
}

function itemOf(item: Block[]): ReactNode {
  return (
    <li>
      <RichText text={item} />
    </li>
  );
}

function inlineOf(part: Inline): ReactNode {
  if (typeof part === "string") return <span className="whitespace-pre-line">{part}</span>;
  if (part.as === "br") return <br />;
  if (part.as === "picture") return <Picture picture={part.picture} />;
  const inner = inRow(part.text.map(inlineOf));
  if (part.as === "link")
    return (
      <a className="link" href={part.href} rel="noopener noreferrer" target="_blank">
        {inner}
      </a>
    );
  const Tag = part.as;
  return <Tag>{inner}</Tag>;
}
