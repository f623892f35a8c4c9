import { createHash } from "node:crypto";
import { isPictureFile } from "#app/domain/file-types.ts";
import type { Language } from "#app/domain/localized.ts";
import {
  longestAlt,
  pictureAt,
  pictureId,
  pictureLimit,
  pictureLine,
  picturesNamedIn,
} from "#app/domain/picture.ts";
import type { ImportNote, ReadQuestions, TakenQuestion } from "#app/domain/question-import.ts";
import { makePicture, type Made } from "#app/web/make-picture.ts";
import { list, type Node, plainOf } from "./xml-nodes.format.server.ts";

/** Kept pictures by the hash of a file that is one, or was one made of. */
export type KnownPictures = ReadonlyMap<string, string>;
/** Questions with the names of their pictures, those of them that are to be kept, and those that are. */
export type ReadWithPictures = ReadQuestions & { made: Made[]; used: string[] };

const dataUrl = /data:image\/[a-z+.-]{1,20};base64,([A-Za-z0-9+/=\r\n]+|(?:[A-Za-z0-9+/=]|%[0-9a-f]{2})+)/gi;
const fileUrl = /@@PLUGINFILE@@(\/[^"'\s()<>?]+)(?:\?[^"'\s()<>]*)?/g;
const image = /!\[((?:\\.|[^\\[\]])*)\]\(([^()\s]*)\)/g;
const most = 1_000;

const otherKind = "image-of-other-kind";
/** What is a picture by its name; any other file beside a text is none that was left out. */
const pictureNames = /\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|hei[cf]|avif|ico)$/i;
const whyNotMade = {
  "not-a-picture": otherKind,
  "picture-broken": "image-broken",
  "too-many-dots": "image-too-many-dots",
} as const satisfies Record<string, ImportNote>;

/** What is said of a picture that says nothing of itself. */
const unnamed = { en: "Picture", bg: "Картинка" } as const;

/** The pictures in a file: a text names each by a stand-in until it is made or found among those that are kept. */
export class SentPictures {
  private readonly files = new Map<string, { bytes: Uint8Array; hash: string }>();

  /** A text in which the data URLs of pictures are the names of stand-ins. */
  placed(text: string): string {
    return text.replace(dataUrl, (url) => this.standIn(decoded(url.slice(url.indexOf(",") + 1))));
  }

  /** The same with the files that stand beside a text in Moodle XML, and whether all of them have their place in it. */
  placedBeside(text: string, element: Node): { text: string; isWhole: boolean } {
    const files = new Map(
      list(element, "file").map((file) => [`${file["@path"] ?? "/"}${file["@name"] ?? ""}`, file]),
    );
    const placed = new Set<string>();
    const written = this.placed(text).replace(fileUrl, (url: string, address: string) => {
      const path = decoded(address);
      const file = files.get(path);
      const name = file && this.standIn(plainOf(file));
      if (!name || (name === `picture:${otherKind}` && !pictureNames.test(path))) return url;
      placed.add(path);
      return name;
    });
    return { text: written, isWhole: placed.size === files.size };
  }

  /** Each picture that was made or found takes the place of its stand-in; of any other its words stay. */
  async settled(found: ReadQuestions, known: KnownPictures): Promise<ReadWithPictures> {
    const kept = new Set(known.values());
    const named = new Set(found.taken.flatMap(({ question }) => picturesNamedIn(JSON.stringify(question))));
    const names = new Map<string, string>();
    const lost = new Map<string, ImportNote>();
    const made = new Map<string, Made>();
    for (const name of named) {
      const file = this.files.get(name);
      const id = file ? known.get(file.hash) : kept.has(name) ? name : undefined;
      const making = file && !id ? await makePicture(file.bytes) : undefined;
      if (making?.ok) made.set(making.picture.id, making.picture);
      const settled = id ?? (making?.ok ? making.picture.id : undefined);
      if (settled) names.set(name, settled);
      else lost.set(name, making?.ok === false ? whyNotMade[making.code] : "image-dropped");
    }
    return {
      ...found,
      taken: found.taken.map((one) => withNames(one, names, lost)),
      made: [...made.values()],
      used: [...new Set(names.values())].filter((id) => !made.has(id)),
    };
  }

  /** The address by which a text names it: a stand-in, or why it is left out. */
  private standIn(base64: string): string {
    if (this.files.size >= most || base64.length > pictureLimit * 1.5) return "picture:none";
    const bytes = Buffer.from(base64, "base64");
    if (!isPictureFile(bytes)) return `picture:${otherKind}`;
    if (bytes.byteLength > pictureLimit) return "picture:none";
    const hash = createHash("sha256").update(bytes).digest("hex");
    const name = pictureId(hash, { width: 1, height: 1 });
    this.files.set(name, { bytes, hash });
    return `picture:${name}`;
  }
}

/** A picture as it is written into a text, said to be one where it says nothing of itself. */
export function pictureIn(
  url: string,
  alt: string,
  language: Language,
): { text: string; note: ImportNote | null } {
  const id = pictureAt(url);
  if (!id) return { text: "", note: url === `picture:${otherKind}` ? otherKind : "image-dropped" };
  const said = alt.replace(/\s+/g, " ").trim().slice(0, longestAlt);
  return {
    text: pictureLine({ id, alt: { [language]: said || unnamed[language] } }, language),
    note: said ? null : "picture-unnamed",
  };
}

/** The same for the pictures of a text in Markdown; one that did not come along leaves its words. */
export function picturesInMarkdown(text: string, language: Language): { text: string; notes: ImportNote[] } {
  const notes: ImportNote[] = [];
  const written = text.replace(image, (_, alt: string, url: string) => {
    const one = pictureIn(url, alt.replace(/\\(.)/g, "$1"), language);
    if (one.note) notes.push(one.note);
    return one.text || alt;
  });
  return { text: written, notes };
}

function withNames(
  taken: TakenQuestion,
  names: ReadonlyMap<string, string>,
  lost: ReadonlyMap<string, ImportNote>,
): TakenQuestion {
  const notes = new Set(taken.notes);
  const renamed = (value: unknown): unknown => {
    if (typeof value === "string")
      return value.replace(image, (whole, alt: string, url: string) => {
        const name = pictureAt(url);
        if (!name) return whole;
        const id = names.get(name);
        if (!id) notes.add(lost.get(name) ?? "image-dropped");
        return id ? `![${alt}](picture:${id})` : alt;
      });
    if (Array.isArray(value)) return value.map(renamed);
    return typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, renamed(part)]))
      : value;
  };
  const question = renamed(taken.question) as TakenQuestion["question"];
  return { ...taken, question, notes: [...notes] };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
