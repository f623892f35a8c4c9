import { type Language, languagesOf } from "#app/domain/localized.ts";
import { setTimeZone } from "#app/strings/zone.ts";
import { read } from "#db/engine";
import { type CompanySettings, findSettings } from "#db/queries/company.ts";

const found = new WeakMap<object, Promise<CompanySettings | undefined>>();

/** What the company has set, looked up once for all loaders of a page; undefined before it is set up. */
export function settingsOf(context: object): Promise<CompanySettings | undefined> {
  const known = found.get(context);
  if (known) return known;
  const asked = findSettings(read()).then((settings) => {
    if (settings) setTimeZone(settings.timeZone);
    return settings;
  });
  found.set(context, asked);
  return asked;
}

/** The languages the company writes its own texts in, its own first. */
export async function writtenLanguages(): Promise<Language[]> {
  return languagesOf(await findSettings(read()));
}
