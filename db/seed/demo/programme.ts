import type { Programme, Stage } from "#app/domain/programme.ts";
import type { Requirement } from "#app/domain/requirements.ts";
import { both } from "#db/seed/both.ts";
import { defaultProgramme } from "#db/seed/programme/default-programme.ts";
import { demoProducts } from "./products.ts";

const [introduction, firstCalls, training, supervised] = defaultProgramme.stages;

const studies = demoProducts
  .filter(({ priority }) => priority === 1)
  .map(
    ({ key, content: { name } }, index): Requirement => ({
      kind: "study",
      key: `study-${key}`,
      product: key,
      text: null,
      minOpened: 3,
      minutes: 20,
      dueDay: 6 + index,
      title: both(`Study: ${name.en ?? ""}`, `Изучаване: ${name.bg ?? ""}`),
      why: both(
        "It is one of the products that bring the company most.",
        "Той е сред продуктите, които носят най-много на компанията.",
      ),
    }),
  );

/** The default programme with the company's own products of priority 1 to study, instead of a task that names none. */
export const demoProgramme: Programme = {
  ...defaultProgramme,
  stages: [introduction, firstCalls, withProducts(training), supervised],
};

function withProducts(stage: Stage): Stage {
  const at = stage.requirements.findIndex(({ key }) => key === "priority-products");
  return {
    ...stage,
    requirements: stage.requirements.toSpliced(at, 1, ...studies),
    gate: JSON.parse(
      JSON.stringify(stage.gate).replace(
        '"priority-products"',
        JSON.stringify({ all: studies.map(({ key }) => key) }),
      ),
    ),
  };
}
