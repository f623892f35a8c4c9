import type { Localized } from "#app/domain/localized.ts";
import type { Priority, Product } from "#app/domain/product.ts";
import type { Figures } from "#app/domain/study-queue.ts";
import { both } from "#db/seed/both.ts";
import { productTexts } from "./product-texts.ts";

/** Prices in integer euro cents per unit; days are working days for the country outside Sofia and Plovdiv. */
export type DemoProduct = {
  key: string;
  /** 1 is studied first. */
  priority: Priority;
  priceCents: number;
  figures: Figures;
  content: Product;
};
type Written = {
  key: string;
  priority: Priority;
  unit: Localized;
  priceCents: number;
  daysFromStock: number;
  daysOutOfStock: number;
  name: Localized;
  summary: Localized;
  packaging: Localized;
  termsOfUse: Localized;
  substituteKey: string;
  addOnKeys: string[];
};

const roll = both("roll", "ролка");
const piece = both("piece", "брой");

const termsAt = both(
  "On the product sheet: scan the QR code on the carton, or ask for it in the offer.",
  "В продуктовия лист: чрез QR кода на кашона или приложен към офертата.",
);

const rows: Written[] = [
  {
    key: "machine-film",
    priority: 1,
    unit: roll,
    priceCents: 38_40,
    daysFromStock: 2,
    daysOutOfStock: 10,
    name: both("Machine stretch film 23 µm", "Машинно стреч фолио 23 µm"),
    summary: both(
      "For wrapping machines, 500 mm wide, stretches up to 250%. About half the film per pallet of hand wrapping.",
      "За опаковъчни машини, ширина 500 мм, разтегляне до 250%. Около половината фолио на палет спрямо ръчното " +
        "опаковане.",
    ),
    packaging: both(
      "Roll of 16 kg; 46 rolls on a pallet; sold from 4 rolls.",
      "Ролка 16 кг; 46 ролки на палет; продава се от 4 ролки.",
    ),
    termsOfUse: both(
      "Store upright, dry, at 5 to 35 °C; use within 12 months; not for direct contact with food.",
      "Съхранява се изправено, на сухо, при 5 до 35 °C; използва се до 12 месеца; не е за пряк контакт с храни.",
    ),
    substituteKey: "hand-film",
    addOnKeys: ["strap-pet"],
  },
  {
    key: "hand-film",
    priority: 2,
    unit: roll,
    priceCents: 7_20,
    daysFromStock: 2,
    daysOutOfStock: 7,
    name: both("Hand stretch film 20 µm", "Ръчно стреч фолио 20 µm"),
    summary: both(
      "For up to about fifteen pallets a day, 500 mm wide, stretches up to 150%.",
      "За до около петнадесет палета на ден, ширина 500 мм, разтегляне до 150%.",
    ),
    packaging: both(
      "Roll of 2.4 kg; 6 rolls in a carton; 180 on a pallet; sold by the carton.",
      "Ролка 2,4 кг; 6 в кашон; 180 на палет; продава се на кашон.",
    ),
    termsOfUse: both(
      "Store dry, at 5 to 35 °C, away from the sun; not for direct contact with food.",
      "Съхранява се на сухо, при 5 до 35 °C, далеч от слънце; не е за пряк контакт с храни.",
    ),
    substituteKey: "machine-film",
    addOnKeys: ["strap-pet", "strapping-tool"],
  },
  {
    key: "box-heavy",
    priority: 1,
    unit: piece,
    priceCents: 2_35,
    daysFromStock: 2,
    daysOutOfStock: 8,
    name: both("Five-layer box 600 × 400 × 400", "Петпластов кашон 600 × 400 × 400"),
    summary: both(
      "Carries up to 30 kg and may be stacked four high; fits the euro pallet without a gap.",
      "Носи до 30 кг и се реди до четири на височина; запълва европалета без празнини.",
    ),
    packaging: both(
      "Flat, in bundles of 10; 200 on a pallet; sold by the bundle.",
      "Сгънат, на връзки по 10; 200 на палет; продава се на връзка.",
    ),
    termsOfUse: both(
      "Store flat and dry, at most 60% humidity; close with two strips of tape; one use for exports.",
      "Съхранява се легнал, на сухо, до 60% влажност; затваря се с две ленти; за износ – еднократно.",
    ),
    substituteKey: "box-light",
    addOnKeys: ["tape-paper", "paper-fill"],
  },
  {
    key: "box-light",
    priority: 2,
    unit: piece,
    priceCents: 62,
    daysFromStock: 2,
    daysOutOfStock: 6,
    name: both("Three-layer box 400 × 300 × 200", "Трипластов кашон 400 × 300 × 200"),
    summary: both(
      "For parcels up to 12 kg, with a base that folds in three seconds.",
      "За пратки до 12 кг, с дъно, което се сгъва за три секунди.",
    ),
    packaging: both(
      "Flat, in bundles of 20; 800 on a pallet; sold by the bundle.",
      "Сгънат, на връзки по 20; 800 на палет; продава се на връзка.",
    ),
    termsOfUse: both(
      "Store flat and dry; do not stack more than five high when full.",
      "Съхранява се легнал, на сухо; пълните се редят най-много по пет на височина.",
    ),
    substituteKey: "box-heavy",
    addOnKeys: ["tape-acrylic", "paper-fill"],
  },
  {
    key: "tape-acrylic",
    priority: 3,
    unit: roll,
    priceCents: 1_15,
    daysFromStock: 2,
    daysOutOfStock: 5,
    name: both("Clear acrylic tape 48 mm × 66 m", "Прозрачно акрилно тиксо 48 мм × 66 м"),
    summary: both(
      "Holds for years without yellowing; apply above 5 °C, it then holds from −10 to 60 °C.",
      "Държи с години, без да пожълтява; лепи се при над 5 °C, след това издържа от −10 до 60 °C.",
    ),
    packaging: both(
      "36 rolls in a carton; 60 cartons on a pallet; sold by the carton.",
      "36 ролки в кашон; 60 кашона на палет; продава се на кашон.",
    ),
    termsOfUse: both(
      "The surface must be dry and free of dust; press on; use within 18 months.",
      "Повърхността трябва да е суха и без прах; притиска се; използва се до 18 месеца.",
    ),
    substituteKey: "tape-paper",
    addOnKeys: ["box-light"],
  },
  {
    key: "tape-paper",
    priority: 1,
    unit: roll,
    priceCents: 9_80,
    daysFromStock: 2,
    daysOutOfStock: 12,
    name: both("Reinforced paper tape 70 mm × 200 m", "Подсилена хартиена лента 70 мм × 200 м"),
    summary: both(
      "Activated by water, bonds with the box: one strip closes it, every opening shows, recycled together with it.",
      "Активира се с вода и се слива с кашона: една лента го затваря, всяко отваряне личи, рециклира се заедно с него.",
    ),
    packaging: both(
      "8 rolls in a carton; 40 cartons on a pallet; sold by the carton.",
      "8 ролки в кашон; 40 кашона на палет; продава се на кашон.",
    ),
    termsOfUse: both(
      "Works only with a dispenser; keep in the carton until use, dry; clean water only.",
      "Работи само с апарат; държи се в кашона до употреба, на сухо; само чиста вода.",
    ),
    substituteKey: "tape-acrylic",
    addOnKeys: ["tape-dispenser"],
  },
  {
    key: "tape-dispenser",
    priority: 2,
    unit: piece,
    priceCents: 690_00,
    daysFromStock: 3,
    daysOutOfStock: 15,
    name: both("Electric dispenser for paper tape", "Електрически апарат за хартиена лента"),
    summary: both(
      "Wets and cuts strips of 15 to 110 cm at a button; about 15 boxes a minute; shown on the spot at delivery.",
      "Навлажнява и реже ленти от 15 до 110 см с един бутон; около 15 кашона в минута; при доставка се показва " +
        "на място.",
    ),
    packaging: both(
      "One in a carton with brush set and bottle.",
      "Един в кашон, с комплект четки и бутилка.",
    ),
    termsOfUse: both(
      "Clean water, brushes rinsed every day; warranty 24 months, void with other liquids.",
      "Чиста вода, четките се плакнат всеки ден; гаранция 24 месеца, отпада при други течности.",
    ),
    substituteKey: "tape-acrylic",
    addOnKeys: ["tape-paper"],
  },
  {
    key: "bubble-film",
    priority: 2,
    unit: roll,
    priceCents: 24_50,
    daysFromStock: 2,
    daysOutOfStock: 4,
    name: both("Bubble film 1 m × 100 m", "Въздушно-мехурчесто фолио 1 м × 100 м"),
    summary: both(
      "Bubbles of 10 mm, light, does not scratch; half of it is recycled material.",
      "Мехурчета 10 мм, леко, не драска; половината е рециклиран материал.",
    ),
    packaging: both(
      "One roll in a sleeve; 20 on a pallet; sold by the roll.",
      "Една ролка в плик; 20 на палет; продава се на ролка.",
    ),
    termsOfUse: both(
      "Bubbles towards the product; store without load and away from sharp edges.",
      "Мехурчетата са към изделието; съхранява се без товар отгоре и далеч от остри ръбове.",
    ),
    substituteKey: "paper-fill",
    addOnKeys: ["box-light"],
  },
  {
    key: "paper-fill",
    priority: 1,
    unit: roll,
    priceCents: 42_00,
    daysFromStock: 2,
    daysOutOfStock: 9,
    name: both("Honeycomb wrap paper 50 cm × 250 m", "Опаковъчна хартия „пчелна пита“ 50 см × 250 м"),
    summary: both(
      "Opens into cells when pulled, holds without tape, takes a fifth of the storage space of bubble film.",
      "При дърпане се разтваря на клетки, държи без лента, заема една пета от мястото на мехурчестото фолио.",
    ),
    packaging: both(
      "One roll in a carton that serves as a dispenser; 36 on a pallet.",
      "Една ролка в кашон, който служи за поставка; 36 на палет.",
    ),
    termsOfUse: both(
      "Pull until the cells stand; at least two layers for glass; keep dry; goes with waste paper.",
      "Дърпа се, докато клетките се изправят; за стъкло – поне два слоя; пази се сухо; изхвърля се с хартията.",
    ),
    substituteKey: "bubble-film",
    addOnKeys: ["box-heavy"],
  },
  {
    key: "mailers",
    priority: 3,
    unit: piece,
    priceCents: 19,
    daysFromStock: 2,
    daysOutOfStock: 5,
    name: both("Padded envelope 180 × 265", "Подплатен плик 180 × 265"),
    summary: both(
      "For flat goods up to 1 kg; self-seal strip; goes at the courier's rate for documents.",
      "За плоски стоки до 1 кг; самозалепваща лента; върви по куриерската тарифа за документи.",
    ),
    packaging: both(
      "100 in a carton; 40 cartons on a pallet; sold by the carton.",
      "100 в кашон; 40 кашона на палет; продава се на кашон.",
    ),
    termsOfUse: both(
      "Not for liquids or sharp edges; the strip cannot be closed twice.",
      "Не е за течности и остри ръбове; лентата не се затваря повторно.",
    ),
    substituteKey: "box-light",
    addOnKeys: ["bubble-film"],
  },
  {
    key: "strap-pet",
    priority: 2,
    unit: both("reel", "макара"),
    priceCents: 58_00,
    daysFromStock: 2,
    daysOutOfStock: 10,
    name: both("PET strap 15.5 × 0.8 mm", "PET чембер 15,5 × 0,8 мм"),
    summary: both(
      "Breaks at 450 kg; unlike steel it does not rust and keeps its tension when the load settles.",
      "Къса се при 450 кг; за разлика от стоманения не ръждясва и остава опънат, когато товарът слегне.",
    ),
    packaging: both(
      "Reel of 1750 m; one in a carton; 28 on a pallet.",
      "Макара 1750 м; една в кашон; 28 на палет.",
    ),
    termsOfUse: both(
      "Use edge protectors on soft loads; eye protection when cutting; never lift a load by the strap.",
      "При мек товар се слагат предпазни ъгли; при рязане се носят очила; товарът не се вдига за чембера.",
    ),
    substituteKey: "machine-film",
    addOnKeys: ["strapping-tool"],
  },
  {
    key: "strapping-tool",
    priority: 1,
    unit: piece,
    priceCents: 1_290_00,
    daysFromStock: 3,
    daysOutOfStock: 20,
    name: both("Battery strapping tool", "Акумулаторен уред за чембер"),
    summary: both(
      "Tensions, welds and cuts PET strap of 13 to 16 mm; about 800 straps on one charge; no seals needed.",
      "Опъва, заварява и реже PET чембер от 13 до 16 мм; около 800 опасвания с едно зареждане; без скоби.",
    ),
    packaging: both("Case with two batteries and a charger.", "Куфар с две батерии и зарядно устройство."),
    termsOfUse: both(
      "Training before first use; service once a year; warranty 12 months; not in rain.",
      "Обучение преди първа употреба; сервиз веднъж годишно; гаранция 12 месеца; не се ползва на дъжд.",
    ),
    substituteKey: "hand-film",
    addOnKeys: ["strap-pet"],
  },
];

export const demoProducts: DemoProduct[] = rows.map((row) => {
  const {
    key,
    priority,
    priceCents,
    name,
    summary,
    unit,
    packaging,
    termsOfUse,
    substituteKey,
    addOnKeys: addOns,
  } = row;
  const { marginBp, unitsPerMonth, features, competitors } = productTexts[key] ?? {};
  return {
    key,
    priority,
    priceCents,
    figures: { marginCents: null, marginBp: marginBp ?? null, unitsPerMonth: unitsPerMonth ?? null },
    content: {
      name,
      summary,
      features,
      competitors,
      unit,
      packaging,
      termsOfUse,
      termsAt,
      ...deliveriesOf(row),
      substitutes: [substituteKey],
      addOns,
    },
  };
});

function deliveriesOf({ daysFromStock, daysOutOfStock }: Written): Pick<Product, "inStock" | "outOfStock"> {
  const inStock =
    daysFromStock > 2
      ? both(
          "Together with the training on the spot. Confirmed by 12:00, it leaves the same day.",
          "Заедно с обучението на място. При потвърждение до 12:00 ч. тръгва същия ден.",
        )
      : both(
          "In 1 working day to Sofia and Plovdiv. Confirmed by 12:00, it leaves the same day.",
          "До София и Пловдив – за 1 работен ден. При потвърждение до 12:00 ч. тръгва същия ден.",
        );
  const outOfStock = both(
    "Ordered from the maker twice a week; the day is confirmed in writing before the client pays.",
    "Поръчва се от производителя два пъти седмично; денят се потвърждава писмено, преди клиентът да плати.",
  );
  return {
    inStock: { text: inStock, days: daysFromStock },
    outOfStock: { text: outOfStock, days: daysOutOfStock },
  };
}

/** 3% off from 500 euro, 5% from 1,500, 8% from 3,000, in units of a product at this price. */
export function tiersOf(priceCents: number): { from: number; discountBp: number }[] {
  const steps = [
    [50_000, 300],
    [150_000, 500],
    [300_000, 800],
  ] as const;
  return steps.map(([cents, discountBp]) => ({ from: Math.ceil(cents / priceCents), discountBp }));
}

export const demoDeferrals = [{ upToDays: 30, takesBp: 200 }];
