import { paths } from "#app/paths.ts";
import { simulatedDealsWords } from "#app/strings/areas/simulated-deals.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/web/strings.tsx";

type Props = { id: string; dealKey: string; panel: { id: string; scorers: string[]; isMine: boolean } };

/** Says who is scoring together; whoever might score alone can give the panel up. */
export function OpenPanel({ id, dealKey, panel }: Props) {
  const words = useWords(simulatedDealsWords);
  return (
    <Notice tone="info" title={words.panelOf(panel.scorers.join(", "))}>
      <div className="mt-3 flex flex-wrap gap-3">
        {panel.isMine ? (
          <ButtonLink to={paths.dealPanel(panel.id)} tone="primary">
            {words.score}
          </ButtonLink>
        ) : null}
        <Form method="post" action={paths.dealPanelEnd(id, dealKey)}>
          <Button tone="plain">{words.cancelPanel}</Button>
        </Form>
      </div>
    </Notice>
  );
}
