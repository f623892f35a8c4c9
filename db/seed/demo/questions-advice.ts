import { both, choices } from "#db/seed/both.ts";
import type { ProductQuestion } from "./product-question.ts";

export const adviceQuestions: ProductQuestion[] = [
  {
    key: "advice-online-shop",
    productKey: "box-light",
    question: {
      kind: "free",
      points: 5,
      prompt: both(
        "An online shop for cosmetics ships 120 parcels a day: glass jars, up to 4 kg, one parcel in forty " +
          "arrives broken. Which products do you advise, in which order, and what do you ask first?",
        "Онлайн магазин за козметика изпраща 120 пратки на ден: стъклени бурканчета, до 4 кг, една на " +
          "четиридесет пристига счупена. Кои продукти съветвате, в какъв ред и какво питате първо?",
      ),
      guidance: both(
        "Full marks: asks where and how it breaks and what it costs; three-layer box, honeycomb paper in two " +
          "layers, paper tape with dispenser; a trial with figures; no more than is needed.",
        "Пълен брой точки: пита къде и как се чупи и колко струва; трипластов кашон, хартия „пчелна пита“ на два " +
          "слоя, хартиена лента с апарат; проба с числа; нищо излишно.",
      ),
      explanation: both(
        "Three breakages a day are the client's own argument: start from their cost.",
        "Трите счупени пратки на ден са доводът на самия клиент: започнете от цената им.",
      ),
    },
  },
  {
    key: "advice-furniture-exporter",
    productKey: "strap-pet",
    question: {
      kind: "free",
      points: 5,
      prompt: both(
        "An exporter of furniture wraps 35 pallets a day by hand and uses steel strap. A complaint: rust marks " +
          "on the upholstery. Prepare what you say at the meeting.",
        "Износител на мебели опакова ръчно по 35 палета на ден и ползва стоманен чембер. Има рекламация: следи " +
          "от ръжда по тапицерията. Подгответе какво ще кажете на срещата.",
      ),
      guidance: both(
        "Full marks: PET strap with edge protectors, battery tool, machine film if they have or plan a machine; " +
          "total cost per pallet; says where steel is still better; a next step with a date.",
        "Пълен брой точки: PET чембер с предпазни ъгли, акумулаторен уред, машинно фолио, ако има или планира " +
          "машина; общ разход на палет; казва къде стоманата е по-добра; следваща стъпка с дата.",
      ),
      explanation: both(
        "PET does not rust; the edges of soft goods need protection from the strap.",
        "PET не ръждясва; ръбовете на меките стоки се пазят от чембера с ъгли.",
      ),
    },
  },
  {
    key: "advice-two-suppliers",
    productKey: "machine-film",
    question: {
      kind: "free",
      points: 5,
      prompt: both(
        "A client splits film between us and a cheaper supplier and asks you to match that price. What do you " +
          "ask, what do you compare, and what do you answer?",
        "Клиент купува фолио от нас и от по-евтин доставчик и иска да изравните цената. Какво питате, какво " +
          "сравнявате и какво отговаряте?",
      ),
      guidance: both(
        "Full marks: price per pallet and not per roll, thickness and stretch, whole volume with us as a way to " +
          "the next discount step, nothing beyond the price list without consent, a trial on their machine.",
        "Пълен брой точки: цена на палет, а не на ролка, дебелина и разтегляне, целият обем при нас като път към " +
          "следващата отстъпка, нищо извън ценовата листа без съгласие, проба на тяхната машина.",
      ),
      explanation: both(
        "Compare what a wrapped pallet costs; volume moves the discount.",
        "Сравнете колко струва един опакован палет; отстъпката идва от обема.",
      ),
    },
  },
  {
    key: "advice-honest-no",
    productKey: "strapping-tool",
    question: {
      kind: "single",
      points: 1,
      prompt: both(
        "A client with four pallets a week wants the strapping tool. What is the honest advice?",
        "Клиент с четири палета седмично иска уреда за чембер. Какъв е честният съвет?",
      ),
      options: choices(
        ["Sell it, the plan needs it", "Продавам го, планът го изисква"],
        [
          "Show the cost per pallet and propose hand film first",
          "Показвам разхода на палет и първо предлагам ръчно фолио",
        ],
        ["Offer two, to be safe", "Предлагам два, за всеки случай"],
      ),
      correct: "b",
      explanation: both(
        "The client stays, and buys the tool from you once the volume is there.",
        "Клиентът остава и ще купи уреда от Вас, когато обемът го оправдае.",
      ),
    },
  },
];
