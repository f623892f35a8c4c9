import { both } from "#db/seed/both.ts";

/** Pictures of the demo's questions, drawn for them: the file beside, what it shows, and where it stands in the question; without an option, below its text. */
export const demoPictures = [
  {
    file: "box-light",
    question: "box-light-load",
    alt: both(
      "A closed cardboard box, 400 mm long, 300 mm wide and 200 mm high",
      "Затворен кашон: 400 мм дължина, 300 мм широчина, 200 мм височина",
    ),
  },
  {
    file: "strap-storage",
    question: "strap-pet-safety",
    option: "a",
    alt: both("Rolls of strap on the shelves of a rack", "Ролки чембер по рафтовете на стелаж"),
  },
  {
    file: "strap-lifting",
    question: "strap-pet-safety",
    option: "b",
    alt: both(
      "A crate hangs from a crane's hook by its straps",
      "Сандък виси на куката на кран, закачен за чембера",
    ),
  },
  {
    file: "strap-pallet",
    question: "strap-pet-safety",
    option: "c",
    alt: both(
      "Four boxes strapped to a wooden pallet",
      "Четири кашона, стегнати с чембер върху дървен палет",
    ),
  },
] as const;
