import type { DraftWords } from "#app/domain/drafts/draft.ts";

/** The sentences in which questions are drafted from a product's facts. */
export const draftQuestions: DraftWords = {
  quoted: (name) => `“${name}”`,
  one: {
    features: [
      (x) => `A client asks about ${x}. Which of these is true of it?`,
      (x) => `Which of these is a feature of ${x}?`,
      (x) => `You are presenting ${x} to a new client. Which of these do you say about it?`,
      (x) =>
        `A client wonders whether to take ${x}. Which of these is an advantage of this product in particular?`,
    ],
    packaging: [
      (x) => `How is ${x} packed?`,
      (x) => `A client asks how ${x} comes packed. What do you answer?`,
      (x) => `A client orders ${x}. How does it arrive packed?`,
    ],
    substitute: [
      (x) => `${x} is out of stock and the client can't wait. What do we offer instead?`,
      (x) => `A client needs ${x} urgently and the warehouse has none. What do we offer instead?`,
      (x) => `Which product is our substitute for ${x}?`,
    ],
    "add-on": [
      (x) => `A client is ordering ${x}. Which of these do we recommend with it?`,
      (x) => `A client already uses ${x}. Which of these do we recommend to go with it?`,
      (x) => `Which product do we recommend together with ${x}?`,
    ],
    "terms-of-use": [
      (x) => `A client is about to use ${x}. Which of these terms applies to it?`,
      (x) => `Which of these is among the terms of use of ${x}?`,
      (x) => `A client has just received ${x}. Which of these terms do you remind them of?`,
    ],
    "in-stock-delivery": [
      (x) => `${x} is in stock. What is the longest that delivery takes?`,
      (x) => `The warehouse has enough of ${x}. What is the longest a client will wait?`,
      (x) => `What is the longest delivery time of ${x} from stock?`,
    ],
    "out-of-stock-delivery": [
      (x) => `${x} is out of stock. What is the longest that delivery takes?`,
      (x) => `A client insists on ${x}, but the warehouse has none. What is the longest they will wait?`,
      (x) => `How long does delivery of ${x} take at most when it has to be ordered?`,
    ],
  },
  figures: {
    features: [
      (x) => `Mind the figure: which of these is true of ${x}?`,
      (x) => `A client asks for figures about ${x}. Which of these is right?`,
      (x) => `Only one figure is right. Which of these do you say about ${x}?`,
    ],
    packaging: [
      (x) => `Mind the figure: how is ${x} packed?`,
      (x) => `A client asks exactly how ${x} is packed. What do you answer?`,
      (x) => `Only one figure is right. How does ${x} come packed?`,
    ],
    "terms-of-use": [
      (x) => `Mind the figure: which of these terms applies to ${x}?`,
      (x) => `A client is about to use ${x}. What exactly do you tell them?`,
      (x) => `Only one figure is right. Which of these terms applies to ${x}?`,
    ],
  },
  several: {
    features: [
      (x) => `Which of these are features of ${x}? Choose all that apply.`,
      (x) => `A client asks what ${x} offers. What can you say? Choose all that apply.`,
    ],
    "terms-of-use": [
      (x) => `Which of these are among the terms of use of ${x}? Choose all that apply.`,
      (x) => `What do you tell a client who is about to use ${x}? Choose all that apply.`,
    ],
    substitute: [
      (x) => `The client can't wait for ${x}. Which of these do we offer instead? Choose all that apply.`,
      (x) => `Which products are our substitutes for ${x}? Choose all that apply.`,
    ],
    "add-on": [
      (x) => `A client is ordering ${x}. What do we recommend with it? Choose all that apply.`,
      (x) => `Which products do we recommend together with ${x}? Choose all that apply.`,
    ],
  },
  isTrue: {
    features: (x, said) => `Is this true of ${x}? ${said}.`,
    packaging: (x, said) => `Is ${x} packed like this? ${said}.`,
    "terms-of-use": (x, said) => `Does this apply to the use of ${x}? ${said}.`,
    substitute: (x, other) => `When ${x} is out of stock, we offer ${other} instead.`,
    "add-on": (x, other) => `To a client who takes ${x}, we recommend ${other} to go with it.`,
    "in-stock-delivery": (x, within) => `When ${x} is in stock, it is delivered ${within}.`,
    "out-of-stock-delivery": (x, within) => `When ${x} is out of stock, it is delivered ${within}.`,
  },
  why: {
    features: (x, said) => `Features of ${x}: ${said}.`,
    packaging: (x, said) => `Packaging of ${x}: ${said}.`,
    "terms-of-use": (x, said) => `Terms of use of ${x}: ${said}.`,
    substitute: (x, others) => `Instead of ${x} we offer ${others}.`,
    "add-on": (x, others) => `Together with ${x} we recommend ${others}.`,
    "in-stock-delivery": (x, within) => `From stock, ${x} is delivered ${within}.`,
    "out-of-stock-delivery": (x, within) => `Out of stock, ${x} is delivered ${within}.`,
  },
  inDays: {
    "in-stock-delivery": [
      (x) => `${x} is in stock. Within how many working days at most is it delivered?`,
      (x) =>
        `A client orders ${x}, and the warehouse has it. In how many working days at most do they get it?`,
    ],
    "out-of-stock-delivery": [
      (x) => `${x} is out of stock. Within how many working days at most is it delivered?`,
      (x) =>
        `A client wants ${x} although the warehouse has none. How many working days do you tell them to expect?`,
    ],
  },
  days: (n) => (n === 0 ? "the same day" : n === 1 ? "1 working day" : `${n} working days`),
  within: (n) =>
    n === 0 ? "on the same day" : n === 1 ? "within 1 working day" : `within ${n} working days`,
  unitOfDays: "working days",
  whereTerms: [
    (x) => `Where can a client read the terms of use of ${x}?`,
    (x) => `A client wants to read the terms of use of ${x}. Where do you send them?`,
  ],
  whyWhere: (x, where) => `Terms of use of ${x}: ${where}`,
  notes: {
    ofOther: (x) => `That applies to ${x}.`,
    addsOnly: (x) => `Goes with ${x} but does not replace it.`,
    replacesOnly: (x) => `Replaces ${x}; it does not go with it.`,
    outOfStock: "That is how long it takes when it is out of stock.",
    inStock: "That is how long it takes from stock.",
  },
  offers: {
    discount: {
      atOnce: [
        (x) =>
          `A client orders ${x}, quantity {volume}, and pays at once. What discount does the price list allow?`,
        (x) => `How large a discount do you give for {volume} × ${x}, paid at once?`,
      ],
      deferred: [
        (x) =>
          `A client orders ${x}, quantity {volume}, and pays in {deferral} days. What discount does the price list allow?`,
        (x) => `How large a discount do you give for {volume} × ${x}, paid in {deferral} days?`,
      ],
    },
    "unit-price": {
      atOnce: [
        (x) => `A client orders ${x}, quantity {volume}, and pays at once. What is the price per unit?`,
      ],
      deferred: [
        (x) =>
          `A client orders ${x}, quantity {volume}, and pays in {deferral} days. What is the price per unit?`,
        (x) => `What unit price goes into an offer for {volume} × ${x}, paid in {deferral} days?`,
      ],
    },
    total: {
      atOnce: [
        (x) => `What does an order of {volume} × ${x} come to, paid at once?`,
        (x) => `A client orders ${x}, quantity {volume}, and pays at once. What does the order come to?`,
      ],
      deferred: [
        (x) => `A client orders ${x}, quantity {volume}, and pays in {deferral} days. What does it come to?`,
      ],
    },
  },
  whyOffer: {
    atOnce: "The quantity decides the discount in the price list, and the discount comes off the list price.",
    deferred:
      "First the discount for the quantity; then what the payment deferral takes off that discount; the rest comes off the list price.",
  },
  listPrice: [
    (x) => `What is the list price of ${x} per unit?`,
    (x) => `A client asks what ${x} costs. Which price per unit do you give?`,
  ],
  whyPrice: (x, price) => `In the price list ${x} costs ${price} EUR per unit.`,
  service: {
    one: {
      substitute: [
        (x) => `${x} does not suit a client. What do we offer instead?`,
        (x) => `A client cannot take ${x}. Which of these do we offer instead?`,
      ],
      "in-stock-delivery": [
        (x) => `A client orders ${x}. What is the longest they will wait?`,
        (x) => `What is the longest it takes from the order until a client has ${x}?`,
      ],
    },
    several: {
      substitute: [(x) => `${x} does not suit a client. What do we offer instead? Choose all that apply.`],
    },
    isTrue: {
      substitute: (x, other) => `To a client whom ${x} does not suit, we offer ${other} instead.`,
      "in-stock-delivery": (x, within) => `Once ordered, ${x} is provided ${within}.`,
    },
    why: { "in-stock-delivery": (x, within) => `Once ordered, ${x} is provided ${within}.` },
    inDays: {
      "in-stock-delivery": [
        (x) => `A client orders ${x}. Within how many working days at most do they have it?`,
      ],
    },
  },
};
