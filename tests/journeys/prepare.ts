import { makeCompany, template } from "./serve.ts";

/** Once, before all journeys: the companies they get copies of. */
export default async function prepare(): Promise<void> {
  await Promise.all((["en", "bg"] as const).map((language) => makeCompany(template(language), language)));
}
