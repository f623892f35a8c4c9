import { type Actor, can, ownRecord } from "#app/domain/access.ts";
import { evidenceOn } from "#app/domain/requirement.ts";
import { inLanguage, type Language } from "#app/domain/localized.ts";
import type { Product } from "#app/domain/product.ts";
import { shownPicture } from "#app/web/reader.server.ts";
import { paths } from "#app/paths.ts";
import { read } from "#db/engine";
import { findProductOrder } from "#db/queries/company.ts";
import { findEnrollmentOf } from "#db/queries/enrollments.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findPriceList } from "#db/queries/price-list.ts";
import { findAllProducts } from "#db/queries/products.ts";
import { findStudyQueue } from "#db/queries/study-queue.ts";

type Asked = {
  actor: Actor;
  language: Language;
  search: string;
  priority: number | null;
  isRetired: boolean;
};

/** The catalogue in the study order, as far as the filter goes; with the reader's own next product where they are a trainee. */
export async function viewProducts({ actor, language, search, priority, isRetired }: Asked) {
  const all = await findAllProducts(read());
  const { prices } = await findPriceList(read());
  const queue = await findStudyQueue(read());
  const places = new Map(queue.map((row) => [row.key, row]));
  const { studied, next } = await studiesOf(
    actor,
    queue.map(({ key }) => key),
  );
  const wanted = search.toLocaleLowerCase();
  const rows = all
    .filter(({ retiredAt }) => (retiredAt !== null) === isRetired)
    .filter(({ content: { name, summary } }) =>
      [...Object.values(name), ...Object.values(summary ?? {})].some((text) =>
        text?.toLocaleLowerCase().includes(wanted),
      ),
    )
    .map(({ key, content, priority: byHand }) => {
      const place = places.get(key);
      return {
        key,
        name: inLanguage(content.name, language),
        face: faceOf(content, language),
        summary: inLanguage(content.summary ?? {}, language),
        place: place?.place ?? null,
        priority: place?.priority ?? byHand,
        isPinned: place?.isPinned ?? false,
        cents: prices[key]?.cents ?? null,
        unit: inLanguage(content.unit ?? {}, language),
        isStudied: studied.includes(key),
      };
    })
    .filter((row) => priority === null || row.priority === priority)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const mayEdit = can(actor, "product.edit");
  return {
    rows,
    isEmpty: all.length === 0,
    next: rows.find(({ key }) => key === next?.key) && next ? next : null,
    mayEdit,
    order: mayEdit ? await findProductOrder(read()) : null,
  };
}

/** The small picture of the list; its name stands beside it. */
function faceOf({ photos }: Product, language: Language) {
  const shown = photos?.[0] ? shownPicture(photos[0], language) : null;
  return shown && { src: shown.phone?.src ?? shown.src };
}

async function studiesOf(
  actor: Actor,
  queue: string[],
): Promise<{ studied: string[]; next: { key: string; to: string } | null }> {
  const own = can(actor, "today.read", ownRecord(actor))
    ? await findEnrollmentOf(read(), actor.id)
    : undefined;
  const enrolled = own && (await findFacts(read(), own.id));
  if (!own || !enrolled) return { studied: [], next: null };
  const studies = enrolled.programme.stages
    .flatMap(({ requirements }) => requirements)
    .flatMap((row) =>
      row.kind === "study" && row.product ? [{ key: row.product, requirement: row.key }] : [],
    );
  const studied = studies
    .filter(({ requirement }) => evidenceOn(requirement, enrolled.facts).some(({ act }) => act === "studied"))
    .map(({ key }) => key);
  const next = queue
    .flatMap((key) => studies.filter((row) => row.key === key))
    .find(({ key }) => !studied.includes(key));
  return {
    studied,
    next: next ? { key: next.key, to: paths.requirement("study", own.id, next.requirement) } : null,
  };
}
