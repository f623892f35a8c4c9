export const studies = {
  parts: "Parts",
  part: (n: number, title: string) => (title ? `${n}. ${title}` : `Part ${n}`),
  open: "Open",
  isOpened: "opened",
  studied: "I have studied this",
  atLeast: (done: number, of: number) => `${done} of at least ${of} parts opened`,
  howItWorks: "Open the parts and read them; then say that you have studied this.",
  priority: (n: number) => `Priority ${n}`,
  product: { summary: "What it is", packaging: "How it is packaged", termsOfUse: "Terms of use", delivery: "Delivery" },
};
