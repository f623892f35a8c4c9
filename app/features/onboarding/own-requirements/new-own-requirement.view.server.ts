import { languagesOf, type Language } from "#app/domain/localized.ts";
import { findRequirement, type Programme } from "#app/domain/programme.ts";
import { requirementKinds } from "#app/domain/requirements.ts";
import { type StageNumber, stageNumbers } from "#app/domain/stage-number.ts";
import { viewRequirementForm } from "#app/features/onboarding/shared/requirement-form.view.server.ts";
import type { ServerStrings } from "#app/strings/strings.server.ts";
import { readProgramme } from "#db/content.ts";
import { read } from "#db/engine";
import { findSettings } from "#db/queries/company.ts";
import { findFacts } from "#db/queries/facts.ts";
import { findVersionById } from "#db/queries/programmes.ts";

/** What is to be added: of which kind, or which requirement of another programme; for which stage. Throws 404 where the address names neither. */
export async function findAsked(request: Request, enrollmentId: string) {
  const asked = new URL(request.url).searchParams;
  const found = await findFacts(read(), enrollmentId);
  const [versionId = "", key = ""] = asked.get("from")?.split(".") ?? [];
  const before = await requirementOf(versionId, key);
  const kind = before?.kind ?? requirementKinds.find((one) => one === asked.get("kind"));
  const stage = stageNumbers.find((one) => String(one) === asked.get("stage"));
  if (!found || !kind || !stage) throw new Response(null, { status: 404 });
  return { found, before, kind, stage, languages: languagesOf(await findSettings(read())) };
}

async function requirementOf(versionId: string, key: string) {
  const version = versionId ? await findVersionById(read(), versionId) : undefined;
  return version && findRequirement(readProgramme(version.id, version.content), key)?.requirement;
}

type Asked = Awaited<ReturnType<typeof findAsked>>;

/** The form of a requirement for one person. */
export function viewOwnForm(
  { found, before, kind, stage, languages }: Asked,
  language: Language,
  words: ServerStrings,
) {
  const { programme }: { programme: Programme } = found;
  return viewRequirementForm({
    kind,
    requirement: before,
    stage: stage satisfies StageNumber,
    programme,
    needs: ["needed", "optional"],
    languages,
    language,
    words,
  });
}
