import { createCookie } from "@remix-run/node";
import { type Language, languages } from "#app/domain/localized.ts";
import { stringsFor, type ServerStrings } from "#app/strings/strings.server.ts";
import { ownWords, withOwnWords } from "#app/strings/own-words.ts";
import { settingsOf } from "./company.server.ts";
import { getConfig } from "./config.server.ts";

type Args = { request: Request; context: object };

function cookie() {
  return createCookie("language", {
    httpOnly: true,
    secure: getConfig().isSecure,
    sameSite: "lax",
    path: "/",
    maxAge: 31_536_000,
  });
}

/** The reader's language: the company's where it uses one only, then their setting, the cookie, what the browser asks for. */
export async function languageOf({ request, context }: Args, setting?: Language | null): Promise<Language> {
  const company = await settingsOf(context);
  if (company && !company.isBilingual) return company.language;
  if (setting) return setting;
  const chosen: unknown = await cookie().parse(request.headers.get("cookie"));
  return (
    languages.find((language) => language === chosen) ??
    accepted(request.headers.get("accept-language") ?? "")
  );
}

/** The reader's words, for a door that anybody may open; a guarded handler is given them. */
export async function wordsOfReader(args: Args): Promise<ServerStrings> {
  return wordsOf(args, await languageOf(args));
}

/** The words of a language, with the company's own ones for the roles. */
export async function wordsOf(args: Pick<Args, "context">, language: Language): Promise<ServerStrings> {
  const company = await settingsOf(args.context);
  return withOwnWords(stringsFor(language), ownWords(company?.roleNames, language), language);
}

export function rememberLanguage(language: Language): Promise<string> {
  return cookie().serialize(language);
}

function accepted(header: string): Language {
  const wishes = header.split(",").map((part) => {
    const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
    const q = Number(
      rest
        .find((item) => item.trim().startsWith("q="))
        ?.trim()
        .slice(2) ?? 1,
    );
    return { language: tag.slice(0, 2), q: Number.isFinite(q) ? q : 0 };
  });
  const best = wishes
    .sort((a, b) => b.q - a.q)
    .find((wish) => languages.some((language) => language === wish.language));
  return languages.find((language) => language === best?.language) ?? "en";
}
