import { createCookie } from "@remix-run/node";
import { type Language, languages } from "#app/domain/localized.ts";
import { getConfig } from "./config.server.ts";

function cookie() {
  return createCookie("language", { httpOnly: true, secure: getConfig().isSecure, sameSite: "lax", path: "/", maxAge: 31_536_000 });
}

/** The reader's language: their setting, then the cookie, then what the browser asks for. */
export async function languageOf(request: Request, setting?: Language | null): Promise<Language> {
  if (setting) return setting;
  const chosen: unknown = await cookie().parse(request.headers.get("cookie"));
  return languages.find((language) => language === chosen) ?? accepted(request.headers.get("accept-language") ?? "");
}

export function rememberLanguage(language: Language): Promise<string> {
  return cookie().serialize(language);
}

function accepted(header: string): Language {
  const wishes = header.split(",").map((part) => {
    const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
    const q = Number(rest.find((item) => item.trim().startsWith("q="))?.trim().slice(2) ?? 1);
    return { language: tag.slice(0, 2), q: Number.isFinite(q) ? q : 0 };
  });
  const best = wishes.sort((a, b) => b.q - a.q).find((wish) => languages.some((language) => language === wish.language));
  return languages.find((language) => language === best?.language) ?? "en";
}
