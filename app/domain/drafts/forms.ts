import type { DraftForm, DraftTopic } from "./draft.ts";
import { daysAsChoice, daysAsFigure, trueDays } from "./from-delivery.ts";
import { oneProduct, severalProducts, trueLink } from "./from-links.ts";
import { listPrice, offer } from "./from-price.ts";
import { whereTheTermsAre } from "./from-terms-at.ts";
import { rightFigure } from "./from-figures.ts";
import { oneStatement, severalStatements, trueStatement } from "./from-texts.ts";

/** For each topic the forms it is asked in, the better ones first, and what is left where none of these can be made. */
export const forms: Record<DraftTopic, { offered: DraftForm[][]; else: DraftForm[] }> = {
  features: {
    offered: [[rightFigure("features")], [oneStatement("features"), severalStatements("features")]],
    else: [trueStatement("features")],
  },
  packaging: {
    offered: [[rightFigure("packaging")], [oneStatement("packaging")]],
    else: [trueStatement("packaging")],
  },
  substitute: {
    offered: [[severalProducts("substitute"), oneProduct("substitute")]],
    else: [trueLink("substitute")],
  },
  "add-on": { offered: [[severalProducts("add-on"), oneProduct("add-on")]], else: [trueLink("add-on")] },
  "terms-of-use": {
    offered: [
      [rightFigure("terms-of-use")],
      [oneStatement("terms-of-use"), severalStatements("terms-of-use")],
      [whereTheTermsAre],
    ],
    else: [trueStatement("terms-of-use")],
  },
  "in-stock-delivery": {
    offered: [[daysAsChoice("in-stock-delivery"), daysAsFigure("in-stock-delivery")]],
    else: [trueDays("in-stock-delivery")],
  },
  "out-of-stock-delivery": {
    offered: [[daysAsFigure("out-of-stock-delivery"), daysAsChoice("out-of-stock-delivery")]],
    else: [trueDays("out-of-stock-delivery")],
  },
  price: {
    offered: [
      [offer("discount", false), offer("unit-price", true), offer("total", false), offer("discount", true)],
    ],
    else: [listPrice],
  },
};
