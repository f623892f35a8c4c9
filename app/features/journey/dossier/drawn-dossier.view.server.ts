import { apart } from "#app/web/apart.server.ts";
import type * as drawing from "./draw-dossier.format.server.ts";
import type { DossierView } from "./dossier.view.server.ts";

/** The PDF of a dossier, drawn on a thread apart; null where that took too long. */
export async function drawnDossier(
  { dossier, footer }: DossierView,
  language: string,
  madeAt: number,
): Promise<Uint8Array | null> {
  const drawn = await apart<typeof drawing.drawDossier>(
    "app/features/journey/dossier/draw-dossier.format.server.ts",
    "drawDossier",
    { dossier, language, madeAt, footer },
    { ms: 30_000 },
  );
  return drawn.outcome === "ok" ? drawn.value : null;
}
