import { AsyncLocalStorage } from "node:async_hooks";
import { timingSafeEqual } from "node:crypto";
import type { Actor } from "#app/domain/access.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import { dotsOf, type Picture, type PictureSize } from "#app/domain/picture.ts";
import { paths } from "#app/paths.ts";
import type { ShownPicture } from "#app/ui/picture.tsx";
import { getConfig } from "./config.server.ts";
import { keyedHashOf } from "./ids.server.ts";
import type { GivenPicture } from "./picture-field.tsx";

/** Whoever a page is made for, and the address of a picture with a ticket that only they can use. */
export type Reader = { holder: string; addressOf: (id: string, size: PictureSize, ticket: string) => string };

const readers = new AsyncLocalStorage<Reader>();

/** Makes something for one reader: the pictures in it are theirs to see, whoever decided that they may read the rest. */
export const showingTo = <T>(reader: Reader, run: () => T): T => readers.run(reader, run);

/** A signed-in person: their pictures open for their own session alone. */
export const readerOf = ({ id }: Actor): Reader => ({ holder: id, addressOf: paths.pictureFor });

/** The pictures of a text are one reader's; what is kept of a text for all must not hold them. */
export const currentHolder = (): string | null => readers.getStore()?.holder ?? null;

/** A picture as the current reader's browser asks for it; null where nobody reads, as in a mail. */
export function shownPicture({ id, alt }: Picture, language: Language): ShownPicture | null {
  return shownPictureOf(id, inLanguage(alt, language));
}

/** The same by its name and what it says. */
export function shownPictureOf(id: string, alt: string): ShownPicture | null {
  const reader = readers.getStore();
  const [screen, phone] = [dotsOf(id, "screen"), dotsOf(id, "phone")];
  if (!reader || !screen || !phone) return null;
  const ticket = ticketFor(reader.holder, id);
  return {
    alt,
    ...screen,
    src: reader.addressOf(id, "screen", ticket),
    phone:
      phone.width < screen.width ? { src: reader.addressOf(id, "phone", ticket), width: phone.width } : null,
  };
}

/** A picture as PictureField takes the one there is; null where there is none. */
export function givenPicture(picture: Picture | null | undefined, language: Language): GivenPicture | null {
  return picture ? { ...picture, shown: shownPicture(picture, language) } : null;
}

const ticketFor = (holder: string, id: string) =>
  keyedHashOf(getConfig().sessionSecret, JSON.stringify(["picture", holder, id])).slice(0, 24);

/** Whether a page that was made for this holder showed the picture. */
export function isTicket(holder: string, id: string, ticket: string): boolean {
  const [given, expected] = [Buffer.from(ticket), Buffer.from(ticketFor(holder, id))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
