import { both } from "#db/seed/both.ts";

/** Passed with two thirds of all points; the second try is the last. */
export const simulatedDeal = {
  kind: "simulated-deal" as const,
  key: "simulated-deal",
  scoredBy: "mentor" as const,
  passingScoreBp: 6_600,
  minutes: 60,
  title: both("Simulated deal", "Симулация на продажба"),
  why: both(
    "Colleagues play the client; here a mistake costs nothing, and afterwards your own deals are open to you.",
    "Колеги играят клиента; тук грешката не струва нищо, а после идват Вашите собствени сделки.",
  ),
  scenario: both(
    `A company that has bought from a competitor for years has agreed to see you. Two colleagues play its buyer and its warehouse manager.

Prepare as for a real visit: what they are likely to need, what you would offer, at what price and with what delivery.

During the talk something will not go as planned: an article is out of stock, the price is called too high, or somebody has to be asked first. Give all the information that a client needs in order to decide, and ask for the order.`,
    `Фирма, която от години купува от конкурент, се е съгласила на среща. Двама колеги играят ролите на снабдителя и на началника на склада.

Подгответе се като за истинско посещение: от какво вероятно имат нужда, какво бихте предложили, на каква цена и с каква доставка.

По време на разговора нещо няма да върви по план: артикул липсва на склад, цената се обявява за висока или решението зависи от друг човек. Дайте цялата информация, от която клиентът се нуждае, за да реши, и поискайте поръчката.`,
  ),
  criteria: [
    {
      key: "opening",
      label: both(
        "Opens well and says what the visit is for",
        "Започва добре и казва каква е целта на срещата",
      ),
    },
    {
      key: "needs",
      label: both(
        "Finds out what is needed before offering anything",
        "Установява нуждите, преди да предложи каквото и да е",
      ),
    },
    {
      key: "product",
      label: both(
        "Knows the product, its terms and its delivery",
        "Познава продукта, условията и доставката му",
      ),
    },
    {
      key: "price",
      label: both("Computes the price and the discount right", "Изчислява правилно цената и отстъпката"),
    },
    {
      key: "objection",
      label: both("Answers an objection without pressure", "Отговаря на възражение без натиск"),
    },
    {
      key: "closing",
      label: both(
        "Asks for the order and agrees on the next step",
        "Иска поръчката и уговаря следващата стъпка",
      ),
    },
  ],
};
