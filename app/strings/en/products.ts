import type { ProductFact } from "#app/domain/product-facts.ts";

const money = new Intl.NumberFormat("en-GB", { style: "currency", currency: "EUR" });
const share = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 2 });
const questions = (n: number) => (n === 1 ? "1 question needs review" : `${n} questions need review`);

export const products = {
  title: "Products", lead: "In the order in which they are studied.", add: "Add a product", edit: "Edit", search: "Find a product", all: "All", retired: "No longer sold",
  priority: (n: number) => `Priority ${n}`, place: (n: number, of: number) => `${n} of ${of} in the study order`, pinned: "pinned", next: "Your next product to study", studied: "studied", study: "Study it",
  columns: { place: "No.", name: "Product", priority: "Priority", price: "Price" },
  empty: "No products yet", emptyText: "Once a trainer or the head of sales adds the products, they stand here in the order in which they are studied.", emptyEdit: "Add the first one, or import a table you already have.",
  nothingFound: "No product fits this.", reviewN: questions, filters: "Filter",
  order: "The study order goes by", byHand: "the priority set by hand", byFigures: "what products bring: margin × volume", orderHint: "Pinned products come first either way. Whatever was studied stays studied.", orderDo: "Order them so",
  card: "Study card", printHint: "Print this page for a card on one sheet.", price: "Price", perUnit: (unit: string) => (unit ? `per ${unit}` : ""), money: (cents: number) => money.format(cents / 100), noPrice: "no price yet",
  from: (n: string, share: string) => `from ${n}: ${share} off`, tiersTitle: "Discount by volume", deliveryIn: (n: number) => (n === 1 ? "In 1 working day." : `In ${n} working days.`),
  changed: "What changed lately", changedOn: (fact: string, day: string) => `${fact}, ${day}`, isRetired: "This product is no longer sold and has left the study order.", factsMissing: "Not written yet",
  pin: "Pin to the head of the order", unpin: "Unpin", retire: "No longer sold", restore: "Bring it back",
  fields: {
    name: "Name", summary: "What it is", features: "Features", competitors: "Against competitors", unit: "Unit", packaging: "How it is packaged", termsOfUse: "Terms of use", termsAt: "Where the client reads the terms",
    inStock: "Delivery from stock", outOfStock: "When it is out of stock", substitutes: "Substitutes", addOns: "Goes with it",
  },
  inLanguage: (label: string, language: string) => (language ? `${label} (${language})` : label), days: (label: string) => `${label}: working days`, unitHint: "What the price is for: a roll, a piece.", priceHint: "In euro, for one unit.",
  tiers: "Discount by volume, one step a line", tiersHint: "Units and discount, for example “10: 3 %”.", priorityLabel: "Priority", priorityHint: "1 is studied first.", priorityComputed: "The order goes by figures now; this counts where they are missing.",
  reload: "Load what it is now, without what you typed", save: "Save", newTitle: "New product", editTitle: (name: string) => `Edit: ${name}`, chooseOthers: (n: number) => (n === 0 ? "none chosen" : `${n} chosen`),
  facts: {
    name: "Name", summary: "What it is", features: "Features", competitors: "Against competitors", packaging: "Packaging", "terms-of-use": "Terms of use", "terms-at": "Where the terms stand",
    "in-stock-delivery": "Delivery from stock", "out-of-stock-delivery": "Delivery when out of stock", substitutes: "Substitutes", "add-ons": "What goes with it", price: "Price",
  } satisfies Record<ProductFact, string> as Record<ProductFact, string>,
  share: (bp: number) => share.format(bp / 10_000),
  priceList: "Price list", priceListLead: "What an offer is worked out from.", deferrals: "Payment deferrals", deferralsLabel: "What a deferral takes off the discount, one a line", deferralsHint: "Days and points, for example “30: 2 %”.",
  deferral: (days: number, share: string) => `up to ${days} days: ${share} less discount`, noDeferrals: "No deferral changes the discount.", deferralsChange: "Every product with a price counts as changed, and so do the questions about its price.",
  figures: "Margin and volume", figuresLead: "For you and the executive only. Nobody else sees them; the study order may follow them.", margin: "Margin of one unit", marginHint: "In euro, or as a share of the price: “35 %”.", units: "Units sold in a month",
  brings: (sum: string) => `Brings ${sum} a month.`, bringsUnknown: "What it brings cannot be told yet: margin, volume or price is missing.",
  review: "Questions to review", reviewLead: "They stand on a fact that changed since they were written. Quizzes leave them out until somebody has read them.", nothingToReview: "No question needs review.",
  stillRight: "Reviewed, still right", standsOn: (facts: string) => `Stands on: ${facts}`, open: "Open the question",
  refresher: "Passed lately with this question", refresherLead: "Nothing is taken back from anybody. You may want to tell them what changed.", passed: (name: string, quiz: string, day: string) => `${name}: ${quiz}, ${day}`, nobodyPassed: "Nobody in the last 90 days.",
  toList: "To the products", coverage: "Coverage", import: "Import a table",
};
