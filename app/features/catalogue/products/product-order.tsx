import { ChoiceGroup } from "#app/ui/choice.tsx";
import type { ProductOrder as Order } from "#app/domain/study-queue.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { productsWords } from "#app/strings/areas/products.ts";
import { useWords } from "#app/web/strings.tsx";

/** What the study order goes by, for those who look after the catalogue. */
export function ProductOrder({ order }: { order: Order }) {
  const products = useWords(productsWords);
  return (
    <Form method="post" action={paths.productOrder} className="max-w-3xl space-y-3">
      <ChoiceGroup
        type="radio"
        name="by"
        legend={products.order}
        hint={products.orderHint}
        defaultValue={order}
        options={[
          { value: "hand", label: products.byHand },
          { value: "figures", label: products.byFigures },
        ]}
      />
      <Button tone="plain">{products.orderDo}</Button>
    </Form>
  );
}
