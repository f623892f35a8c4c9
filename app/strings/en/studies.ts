export const studies = {
  parts: "Parts",
  part: (n: number, title: string) => (title ? `${n}. ${title}` : `Part ${n}`),
  open: "Open",
  isOpened: "opened",
  studied: "I have studied this",
  atLeast: (done: number, of: number) => `${done} of at least ${of} parts opened`,
  howItWorks: "Open the parts and read them; then say that you have studied this.",
  priority: (n: number) => `Priority ${n}`,
  /** Working days until it is at the client's. */
  days: (n: number) => (n === 1 ? "In 1 working day." : `In ${n} working days.`),
  product: {
    summary: "What it is",
    features: "Features",
    competitors: "Against competitors",
    packaging: "How it is packaged",
    termsOfUse: "Terms of use",
    inStock: "Delivery from stock",
    outOfStock: "When it is out of stock",
    substitutes: "Substitutes",
    addOns: "Goes with it",
  },
};
