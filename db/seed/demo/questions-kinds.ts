import { both } from "#db/seed/both.ts";
import type { ProductQuestion } from "./product-question.ts";

/** Questions to match, to order, to compute from the price list and to ask aloud. */
export const kindQuestions: ProductQuestion[] = [
  {
    key: "hand-film-for-few-pallets",
    productKey: "hand-film",
    question: {
      kind: "true-false",
      points: 1,
      correct: true,
      aspect: "features",
      prompt: both(
        "For up to about **fifteen pallets a day** hand film is the right choice.",
        "До около **петнадесет палета на ден** ръчното фолио е правилният избор.",
      ),
      explanation: both(
        "Above that a machine with machine film pays for itself.",
        "Над това машината с машинно фолио се изплаща.",
      ),
    },
  },
  {
    key: "film-match-stretch",
    productKey: "machine-film",
    question: {
      kind: "matching",
      points: 2,
      aspect: "features",
      prompt: both("Match each film with how far it stretches.", "Свържете всяко фолио с разтеглянето му."),
      pairs: [
        {
          id: "a",
          left: both("Machine film 23 µm", "Машинно фолио 23 µm"),
          right: both("up to 250%", "до 250%"),
        },
        {
          id: "b",
          left: both("Hand film 20 µm", "Ръчно фолио 20 µm"),
          right: both("up to 150%", "до 150%"),
        },
      ],
      others: [both("up to 400%", "до 400%")],
      explanation: both(
        "Machine film stretches further, so a pallet takes about half of it.",
        "Машинното се разтяга повече, затова за палет отива около половината.",
      ),
    },
  },
  {
    key: "order-of-an-offer",
    productKey: "machine-film",
    question: {
      kind: "ordering",
      points: 2,
      prompt: both(
        "Put the steps of working out an offer in order.",
        "Подредете стъпките при изчисляване на оферта.",
      ),
      items: [
        {
          id: "a",
          text: both("Ask for the volume and the terms of payment", "Питате за обема и за начина на плащане"),
        },
        { id: "b", text: both("Find the list price", "Намирате цената по листа") },
        { id: "c", text: both("Take the discount for the volume", "Вземате отстъпката за обем") },
        { id: "d", text: both("Take away what the deferral costs", "Отнемате за отложеното плащане") },
      ],
      explanation: both(
        "Without volume and terms no discount can be promised.",
        "Без обем и условия не се обещава отстъпка.",
      ),
    },
  },
  {
    key: "machine-film-live-discount",
    productKey: "machine-film",
    question: {
      kind: "calculated",
      points: 2,
      product: "machine-film",
      asks: "discount",
      volumes: [14, 20, 46, 80, 92],
      deferrals: [0, 30],
      tolerance: 0,
      prompt: both(
        "A client orders {volume} rolls of machine film and pays in {deferral} days. What discount does the price list allow?",
        "Клиент поръчва {volume} ролки машинно фолио и плаща след {deferral} дни. Каква отстъпка позволява ценовата листа?",
      ),
      explanation: both("Volume first, then the deferral.", "Първо обемът, после отложеното плащане."),
    },
  },
  {
    key: "film-said-aloud",
    productKey: "hand-film",
    question: {
      kind: "oral",
      points: 3,
      aspect: "substitute",
      prompt: both(
        "The client needs machine film today and there is none. What do you offer, and what do you tell them?",
        "Клиентът иска машинно фолио днес, а го няма на склад. Какво предлагате и какво му казвате?",
      ),
      guidance: both(
        "Hand film from stock for the first days, the date of the next delivery, and that hand wrapping takes about twice the film.",
        "Ръчно фолио от склад за първите дни, дата на следващата доставка и че при ръчно опаковане отива около два пъти повече.",
      ),
      rubric: [
        {
          key: "substitute",
          label: both("Names the right substitute", "Назовава правилния заместител"),
          points: 2,
        },
        {
          key: "date",
          label: both("Says when the ordered one comes", "Казва кога идва поръчаното"),
          points: 1,
        },
        {
          key: "difference",
          label: both("Explains the difference honestly", "Обяснява честно разликата"),
          points: 1,
        },
      ],
      explanation: both(
        "A client who knows the date waits; one who does not looks elsewhere.",
        "Клиент, който знае датата, чака; който не знае, търси другаде.",
      ),
    },
  },
];
