import { askOnce } from "#app/web/steady-fetch.ts";

type Field = [name: string, value: string];
/** Where an answer is kept until the server has it: with whose it is, so that nobody else who signs in here meets it. */
export type KeptPlace = { personId: string; attemptId: string; number: number };
export type Said = { saved: boolean; code: string | null; leftMs: number | null };

const ours = "answer.";
const attemptKey = ({ personId, attemptId }: Pick<KeptPlace, "personId" | "attemptId">) =>
  `${ours}${personId}.${attemptId}.`;
const keyOf = (place: KeptPlace) => attemptKey(place) + place.number;
const questionRoute = "features/quizzes/attempts/attempt-question.route";

// A browser may forbid the store; then the page alone keeps what was typed.
function stored<T>(use: (store: Storage) => T): T | null {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
}

export function keepAnswer(place: KeptPlace, form: HTMLFormElement): void {
  const fields = [...new FormData(form)].filter((field): field is Field => typeof field[1] === "string");
  stored((store) => store.setItem(keyOf(place), JSON.stringify(fields)));
}

export function forgetAnswer(place: KeptPlace): void {
  stored((store) => store.removeItem(keyOf(place)));
}

/** The answers of an attempt that have not reached the server; those of other people go. */
export function keptAnswers(
  attempt: Pick<KeptPlace, "personId" | "attemptId">,
): { place: KeptPlace; seq: number; fields: Field[] }[] {
  return (
    stored((store) =>
      Object.keys(store)
        .filter((key) => key.startsWith(ours))
        .flatMap((key) => {
          if (!key.startsWith(`${ours}${attempt.personId}.`)) store.removeItem(key);
          if (!key.startsWith(attemptKey(attempt))) return [];
          const fields = JSON.parse(store.getItem(key) ?? "[]") as Field[];
          return [
            {
              place: { ...attempt, number: Number(key.slice(attemptKey(attempt).length)) },
              seq: Number(fields.find(([name]) => name === "seq")?.[1] ?? 1),
              fields,
            },
          ];
        }),
    ) ?? []
  );
}

/** An attempt that is over takes nothing any more. */
export function forgetAttempt(attempt: Pick<KeptPlace, "personId" | "attemptId">): void {
  for (const { place } of keptAnswers(attempt)) forgetAnswer(place);
}

/** Puts a kept answer back into its form; says whether that changed anything. */
export function restoreAnswer(form: HTMLFormElement, fields: Field[]): boolean {
  const before = answerIn(form);
  const values = fields.filter(([name]) => /^answer(\[\])?$/.test(name)).map(([, value]) => value);
  for (const one of form.elements) {
    if (one instanceof HTMLSelectElement)
      one.value = [...one.options].find(({ value }) => values.includes(value) && value !== "")?.value ?? "";
    else if (one instanceof HTMLTextAreaElement) one.value = values[0] ?? "";
    else if (one instanceof HTMLInputElement && /^answer(\[\])?$/.test(one.name)) {
      if (one.type === "radio" || one.type === "checkbox") one.checked = values.includes(one.value);
      else one.value = values[0] ?? "";
    }
  }
  return before !== answerIn(form);
}

const answerIn = (form: HTMLFormElement) =>
  JSON.stringify(new FormData(form).getAll("answer").concat(new FormData(form).getAll("answer[]")));

/** Sends an answer in the background: what the server says of it, "signed-out", or null where it cannot be reached. */
export async function sendAnswer(
  { attemptId, number }: KeptPlace,
  fields: Iterable<[string, FormDataEntryValue]>,
): Promise<Said | "signed-out" | null> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  body.set("autosave", "1");
  const answer = await askOnce(
    `/attempts/${attemptId}/questions/${number}?_data=${encodeURIComponent(questionRoute)}`,
    { method: "POST", body },
  ).catch(() => null);
  if (answer?.status === 401) return "signed-out";
  if (!answer?.headers.has("X-Remix-Response")) return null;
  const {
    saved = false,
    code = null,
    leftMs = null,
  } = (await answer.json().catch(() => ({}))) as Partial<Said>;
  return { saved, code, leftMs };
}
