import { paths } from "#app/paths.ts";
import { ownRequirementsWords } from "#app/strings/areas/own-requirements.ts";
import { stateTone, stateWord } from "#app/strings/sentences.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { HiddenFields } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import { StateWord } from "#app/ui/state-word.tsx";
import { useWords } from "#app/web/strings.tsx";
import type { OwnRequirementsView } from "./own-requirements.view.server.ts";

type Props = {
  id: string;
  row: OwnRequirementsView["stages"][number]["rows"][number];
  requestId: string;
};

/** One requirement of one person, with what can be done about it. */
export function OwnRequirementRow({ id, row, requestId }: Props) {
  const { common, requirements } = useWords();
  const words = useWords(ownRequirementsWords);
  return (
    <li className="max-w-none py-3">
      <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-4">
        <p className="min-w-0 font-semibold wrap-anywhere">{row.title}</p>
        <StateWord tone={stateTone(row)}>{stateWord(requirements, row)}</StateWord>
      </div>
      <p>
        {[
          row.kind,
          ...(row.isAdded ? [requirements.isAdded] : []),
          ...(row.isOptional ? [common.optional] : []),
        ].join(" · ")}
      </p>
      {row.exception ? (
        <p>
          {row.exception.by} <q>{row.exception.reason}</q>
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {row.may.off ? (
          <ButtonLink
            tone="quiet"
            to={paths.requirementException(id, row.key)}
            label={`${words.switchOff}: ${row.title}`}
          >
            {words.switchOff}
          </ButtonLink>
        ) : null}
        {row.may.on ? (
          <Form method="post" action={paths.requirementExceptionEnd(id, row.key)} preventScrollReset>
            <HiddenFields fields={{ requestId: `${requestId}-${row.key}-on`.slice(0, 80) }} />
            <Button tone="quiet" label={`${words.switchOn}: ${row.title}`}>
              {words.switchOn}
            </Button>
          </Form>
        ) : null}
        {row.may.remove ? (
          <Form method="post" action={paths.ownRequirementRemoval(id, row.key)} preventScrollReset>
            <HiddenFields fields={{ requestId: `${requestId}-${row.key}`.slice(0, 80) }} />
            <Button tone="quiet" label={`${words.remove}: ${row.title}`}>
              {words.remove}
            </Button>
          </Form>
        ) : null}
      </div>
    </li>
  );
}
