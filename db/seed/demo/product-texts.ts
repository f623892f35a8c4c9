import type { Localized } from "#app/domain/localized.ts";
import { both } from "#db/seed/both.ts";

/** What sets each product apart; its margin in basis points of the price, and units sold in a month. All invented. */
export type DemoProductTexts = {
  features: Localized;
  competitors: Localized;
  marginBp: number;
  unitsPerMonth: number;
};

export const productTexts: Record<string, DemoProductTexts> = {
  "machine-film": {
    marginBp: 2_400,
    unitsPerMonth: 1_150,
    features: both(
      "- Stretches up to 250%: about 180 g of film hold a pallet of 1.2 m.\n- Glues inside only, so pallets do not stick to each other.\n- The same thickness over the whole roll, so the machine does not stop.",
      "- Разтяга се до 250%: около 180 г фолио държат палет от 1,2 м.\n- Лепи само отвътре, затова палетите не залепват един за друг.\n- Еднаква дебелина по цялата ролка, затова машината не спира.",
    ),
    competitors: both(
      "Cheaper films stretch to 150% and need a third more per pallet; ask for the weight of film per pallet, not for the price of a roll.",
      "По-евтините фолиа се разтягат до 150% и искат с една трета повече на палет; питайте за грамове на палет, а не за цена на ролка.",
    ),
  },
  "hand-film": {
    marginBp: 2_800,
    unitsPerMonth: 2_600,
    features: both(
      "- Tears straight by hand at the end of a wrap.\n- A core of 50 mm that fits every holder.\n- Quiet to unroll; clear enough for a scanner to read through.",
      "- Къса се право на ръка в края на опаковането.\n- Шпула 50 мм, която влиза във всяка поставка.\n- Развива се тихо; достатъчно прозрачно е, за да се чете баркод през него.",
    ),
    competitors: both(
      "Many rolls on the market weigh less than their label says: ours carry the net weight without the core.",
      "Много ролки на пазара тежат по-малко от написаното: при нас теглото е нето, без шпулата.",
    ),
  },
  "box-heavy": {
    marginBp: 3_100,
    unitsPerMonth: 9_400,
    features: both(
      "- Five layers, edge crush resistance 9.5 kN/m.\n- Hand holes that do not weaken the side.\n- Printed with the stacking limit and the way up.",
      "- Пет пласта, устойчивост на ръба 9,5 kN/м.\n- Отвори за ръце, които не отслабват страната.\n- С печат за границата на редене и за посоката нагоре.",
    ),
    competitors: both(
      "Others offer the same outer size with a thinner middle: it carries 30 kg once, ours carries it stacked four high.",
      "Други предлагат същия външен размер с по-тънка среда: носи 30 кг веднъж, а нашият ги носи, нареден на четири.",
    ),
  },
  "box-light": {
    marginBp: 2_200,
    unitsPerMonth: 41_000,
    features: both(
      "- Base folds without tape until it is filled.\n- Fits courier tariff S.\n- 70% recycled paper.",
      "- Дъното се сгъва и без лента, докато се пълни.\n- Влиза в куриерска тарифа S.\n- 70% рециклирана хартия.",
    ),
    competitors: both(
      "An ordinary box takes twelve seconds to close below: at 300 parcels a day ours saves three quarters of an hour.",
      "Обикновен кашон се затваря отдолу за дванадесет секунди: при 300 пратки на ден нашият спестява три четвърти час.",
    ),
  },
  "tape-acrylic": {
    marginBp: 2_600,
    unitsPerMonth: 14_500,
    features: both(
      "- Clear for years, does not yellow.\n- Unrolls evenly on hand dispensers.\n- Glue based on water, no smell of solvent.",
      "- Остава прозрачно с години, не пожълтява.\n- Развива се равномерно с ръчен апарат.\n- Лепило на водна основа, без мирис на разтворител.",
    ),
    competitors: both(
      "Hot-melt tapes hold better at once and let go in the heat; ours takes an hour and then holds for years.",
      "Лентите с топимо лепило хващат веднага и пускат на топло; нашата иска час и после държи с години.",
    ),
  },
  "tape-paper": {
    marginBp: 3_400,
    unitsPerMonth: 2_100,
    features: both(
      "- Fibres inside run both ways: it does not tear along.\n- Opening always shows.\n- Goes to waste paper together with the box.",
      "- Нишките в нея вървят в двете посоки: не се цепи по дължина.\n- Отварянето винаги личи.\n- Изхвърля се с хартията, заедно с кашона.",
    ),
    competitors: both(
      "Plastic tape costs a third as much per roll; per box the two come close, because one strip is enough instead of three.",
      "Найлоновата лента е три пъти по-евтина на ролка; на кашон двете се доближават, защото стига една лента вместо три.",
    ),
  },
  "tape-dispenser": {
    marginBp: 1_900,
    unitsPerMonth: 14,
    features: both(
      "- Nine lengths on buttons, one memory.\n- Warm water, so the strip holds in a cold hall.\n- Opens without tools for cleaning.",
      "- Девет дължини на бутони и една памет.\n- Топла вода, затова лентата хваща и в студено хале.\n- Отваря се за почистване без инструменти.",
    ),
    competitors: both(
      "Hand dispensers cost a tenth and do four boxes a minute; above 150 boxes a day ours pays back within the year.",
      "Ръчните апарати струват една десета и затварят четири кашона в минута; над 150 кашона на ден нашият се изплаща за година.",
    ),
  },
  "bubble-film": {
    marginBp: 2_300,
    unitsPerMonth: 780,
    features: both(
      "- Bubbles hold under 40 kg on a hand's breadth.\n- Perforated every 50 cm.\n- Half of it is recycled material.",
      "- Мехурчетата издържат 40 кг върху педя.\n- Перфорирано на всеки 50 см.\n- Половината е рециклиран материал.",
    ),
    competitors: both(
      "Thinner films lose half their air in a week; press a sheet that was stored and compare.",
      "По-тънките фолиа губят половината въздух за седмица; натиснете лист, който е стоял на склад, и сравнете.",
    ),
  },
  "paper-fill": {
    marginBp: 3_600,
    unitsPerMonth: 640,
    features: both(
      "- Opens into cells when pulled, clings to itself.\n- A fifth of the storage space of bubble film.\n- The carton is the dispenser; no device.",
      "- При дърпане се разтваря на клетки и се държи сама.\n- Една пета от мястото на мехурчестото фолио.\n- Кашонът е поставката; не иска апарат.",
    ),
    competitors: both(
      "Paper from a machine is cheaper per metre and binds the client to a rented device; ours starts with one roll.",
      "Хартията от машина е по-евтина на метър, но обвързва клиента с апарат под наем; с нашата се започва от една ролка.",
    ),
  },
  mailers: {
    marginBp: 2_900,
    unitsPerMonth: 22_000,
    features: both(
      "- Padded all over, the edge too.\n- Closes with one strip, opens with a pull.\n- Travels at the rate for documents.",
      "- Подплатен изцяло, и по ръба.\n- Затваря се с една лента, отваря се с дърпане.\n- Пътува по тарифата за документи.",
    ),
    competitors: both(
      "Envelopes padded with paper weigh 20 g more and slip into the next tariff.",
      "Пликовете с хартиена подплата тежат с 20 г повече и минават в следващата тарифа.",
    ),
  },
  "strap-pet": {
    marginBp: 2_700,
    unitsPerMonth: 310,
    features: both(
      "- Breaks at 450 kg, gives 12% before.\n- Keeps its tension when the load settles.\n- No rust on the goods, no sharp ends.",
      "- Къса се при 450 кг, преди това се удължава с 12%.\n- Остава опънат, когато товарът слегне.\n- Без ръжда по стоката и без остри краища.",
    ),
    competitors: both(
      "Steel carries more and slackens with the first jolt; a reel of ours weighs a sixth for the same length.",
      "Стоманеният носи повече и се отпуска при първото друсане; нашата макара тежи една шеста за същата дължина.",
    ),
  },
  "strapping-tool": {
    marginBp: 1_600,
    unitsPerMonth: 11,
    features: both(
      "- About 800 straps on one charge.\n- Tension set on a scale of nine.\n- No seals: it welds the strap.",
      "- Около 800 опасвания с едно зареждане.\n- Опъването се задава по скала до девет.\n- Без скоби: заварява чембера.",
    ),
    competitors: both(
      "Tools at half the price come without a service in the country; ours is mended in Plovdiv within five working days.",
      "Уредите на половин цена нямат сервиз в страната; нашият се поправя в Пловдив до пет работни дни.",
    ),
  },
};
