import type { Scenario } from "#app/domain/scenario.ts";
import { both } from "#db/seed/both.ts";

/** Clients to play, around the demo's products. All invented. */
export const demoScenarios: readonly Scenario[] = [
  {
    title: both("The wrapping machine that stops", "Опаковъчната машина, която спира"),
    brief: both(
      "A bottler of mineral water in Velingrad wraps about 120 pallets a day by machine. The head of the warehouse asked for a meeting about film. They have bought from the same supplier for six years.",
      "Бутилираща компания за минерална вода от Велинград опакова машинно около 120 палета на ден. Началникът на склада поиска среща за фолио. От шест години купуват от един и същ доставчик.",
    ),
    client: both(
      "Krasimir, head of the warehouse. He has an hour, knows his machines by heart and has never bought from us.",
      "Красимир, началник на склада. Има един час, познава машините си до болт и никога не е купувал от нас.",
    ),
    mood: both("Matter-of-fact, a little impatient.", "Делови, малко нетърпелив."),
    need: both(
      "The film tears twice a shift and the machine stands for ten minutes each time. He says so only if he is asked what happens on the line.",
      "Фолиото се къса по два пъти на смяна и машината стои по десет минути. Казва го само ако го попитат какво се случва на линията.",
    ),
    pricePressure: both(
      "“I pay 34 euro a roll. You are at 38.40.” Drops it once he hears grams per pallet instead of the price of a roll.",
      "„Плащам 34 евро на ролка, а вие искате 38,40.“ Отказва се от спора, щом чуе грамове на палет вместо цена на ролка.",
    ),
    agreesWhen: both(
      "Somebody offers to wrap ten pallets with our film on his machine and to weigh the film on them.",
      "Някой му предложи да опаковат десет палета с нашето фолио на неговата машина и да претеглят фолиото по тях.",
    ),
    products: ["machine-film"],
  },
  {
    title: both("Film for Friday", "Фолио за петък"),
    brief: both(
      "A family dairy in the Rhodopes ordered hand stretch film by phone this morning and has asked you to call back. They wrap eight to ten pallets a day.",
      "Семейна мандра в Родопите е поръчала сутринта ръчно стреч фолио по телефона и моли да ѝ се обадите. Опаковат по осем до десет палета на ден.",
    ),
    client: both(
      "Denitsa, who runs the office of the dairy: orders, invoices, the telephone and the children after school.",
      "Деница, която води офиса на мандрата: поръчки, фактури, телефона и децата след училище.",
    ),
    mood: both("Friendly and in a hurry.", "Приветлива, но забързана."),
    need: both(
      "A lorry leaves for Athens on Friday at noon with twelve pallets. Without film it leaves empty.",
      "В петък по обед камион с дванадесет палета тръгва за Атина. Без фолио тръгва празен.",
    ),
    outOfStock: both(
      "Hand film comes in seven working days. Machine film on a hand holder, or two cartons from a client nearby, would both save the day if they are offered.",
      "Ръчното фолио идва след седем работни дни. Машинно фолио на ръчна поставка или два кашона назаем от съседен клиент ще спасят деня, стига да ѝ ги предложат.",
    ),
    agreesWhen: both(
      "She is told honestly what is missing, hears a way to Friday, and gets the name of whoever calls her on Thursday.",
      "Чуе честно какво липсва, види как ще се стигне до петък и научи кой ще ѝ се обади в четвъртък.",
    ),
    products: ["hand-film", "machine-film"],
  },
  {
    title: both("Boxes that give way at the bottom", "Кашоните, които поддават отдолу"),
    brief: both(
      "An exporter of car parts from Plovdiv sends heavy parcels to Germany. The purchasing manager answered your e-mail and will see you for half an hour.",
      "Износител на авточасти от Пловдив изпраща тежки пратки за Германия. Мениджърът по доставките отговори на имейла Ви и отделя половин час.",
    ),
    client: both(
      "Boyan, purchasing manager. Two years with the company, has to save five per cent this year.",
      "Боян, мениджър по доставките. От две години е във фирмата и тази година трябва да спести пет на сто.",
    ),
    mood: both("Polite and careful; writes everything down.", "Учтив и предпазлив; записва всичко."),
    need: both(
      "Last month fourteen boxes arrived crushed and the client charged 2,100 euro. The warehouse knows, his director does not yet.",
      "Миналия месец четиринадесет кашона пристигнаха смачкани и клиентът удържа 2100 евро. Складът знае, директорът още не.",
    ),
    pricePressure: both(
      "Wants the five-layer box at two euro. Stops at four per cent if the damage is put into figures.",
      "Иска петпластовия кашон за два евро. Спира се на четири на сто, ако щетите бъдат изразени в числа.",
    ),
    agreesWhen: both(
      "The five-layer box is compared with last month’s damage, and a trial of 200 pieces is offered.",
      "Петпластовият кашон бъде сравнен с щетите от миналия месец и му се предложи проба от 200 броя.",
    ),
    products: ["box-heavy", "tape-paper"],
  },
  {
    title: both("Three hundred parcels before the holidays", "Триста пратки на ден преди празниците"),
    brief: both(
      "An online shop for toys in Sofia packs about 300 parcels a day, twice as many in December. The owner asked for a quotation for small boxes.",
      "Онлайн магазин за играчки в София опакова около 300 пратки на ден, а през декември – двойно повече. Собственичката е поискала оферта за малки кашони.",
    ),
    client: both(
      "Yoana, owner, thirty-one. She packs herself when it gets busy.",
      "Йоана, собственичка, на тридесет и една. Когато стане напечено, опакова и тя.",
    ),
    mood: both("Quick, cheerful, interrupted by the phone.", "Бърза, весела, телефонът все я прекъсва."),
    need: both(
      "She loses an evening a day to folding bases and taping them. She believes that is simply how it is.",
      "Всеки ден губи по една вечер в сгъване и лепене на дъна. Смята, че просто така си е.",
    ),
    outOfStock: both(
      "Paper void fill comes in two weeks; bubble film is on the shelf.",
      "Хартиеният пълнеж идва след две седмици; мехурчесто фолио има на склад.",
    ),
    pricePressure: both(
      "Compares with a web shop that is three cents cheaper per box.",
      "Сравнява с уебмагазин, където кашонът е с три цента по-евтин.",
    ),
    agreesWhen: both(
      "She is shown how long a base takes to fold, and is offered a delivery each week instead of a full store.",
      "Ѝ покажат за колко време се сгъва едно дъно и ѝ предложат доставка всяка седмица вместо пълен склад.",
    ),
    products: ["box-light", "tape-acrylic", "paper-fill", "bubble-film"],
  },
  {
    title: both("Somebody opens the boxes", "Някой отваря кашоните"),
    brief: both(
      "A wholesaler of perfumes supplies 60 shops. The logistics manager called: they want “better tape”.",
      "Търговец на едро с парфюми снабдява 60 магазина. Обади се мениджърът по логистика: искат „по-добро тиксо“.",
    ),
    client: both(
      "Svetlana, logistics manager. Twelve years in the trade, answers to the owner’s brother.",
      "Светлана, мениджър по логистика. Дванадесет години в търговията, отчита се на брата на собственика.",
    ),
    mood: both("Reserved; she measures what she says.", "Сдържана; премерва думите си."),
    need: both(
      "Goods go missing between the warehouse and the shops, and nobody can say where. She won’t say the word theft first.",
      "Между склада и магазините изчезва стока и никой не знае къде. Няма първа да изрече думата „кражба“.",
    ),
    outOfStock: both(
      "The dispenser comes in three weeks. She would start with one from us on loan.",
      "Апаратът идва след три седмици. Би започнала с апарат назаем от нас.",
    ),
    pricePressure: both(
      "“Ten euro for a roll of paper?” Accepts it once the price is worked out per box.",
      "„Десет евро за ролка хартия?“ Приема, щом цената се сметне на кашон.",
    ),
    agreesWhen: both(
      "The seller asks what happens to the boxes on the way and shows that every opening of paper tape is visible.",
      "Търговецът попита какво става с кашоните по пътя и покаже, че при хартиената лента личи всяко отваряне.",
    ),
    products: ["tape-paper", "tape-dispenser", "tape-acrylic"],
  },
  {
    title: both("The dispenser that costs too much", "Апаратът, който е скъп"),
    brief: both(
      "A maker of herbal teas near Troyan closes about 180 boxes a day with plastic tape. The production manager agreed to a demonstration.",
      "Производител на билкови чайове край Троян затваря около 180 кашона на ден с найлоново тиксо. Началникът на производството се съгласи на демонстрация.",
    ),
    client: both(
      "Mitko, production manager, an engineer. Likes figures and dislikes salespeople.",
      "Митко, началник на производството, инженер. Обича числата и не обича търговците.",
    ),
    mood: both("Dry; tests every statement.", "Сух; проверява всяко твърдение."),
    need: both(
      "From January his largest client takes only packaging that goes to waste paper whole. He has told nobody outside.",
      "От януари най-големият му клиент приема само опаковки, които се изхвърлят изцяло с хартията. Навън не го е казвал на никого.",
    ),
    pricePressure: both(
      "690 euro is “a month’s wage”. Wants it free with the tape.",
      "690 евро са „една заплата“. Иска апарата безплатно към лентата.",
    ),
    agreesWhen: both(
      "The payback is computed with his own 180 boxes, and no discount is given away before it.",
      "Изплащането се сметне с неговите 180 кашона и преди това никой не е подарил отстъпка.",
    ),
    products: ["tape-dispenser", "tape-paper"],
  },
  {
    title: both("Glass that must arrive whole", "Стъкло, което трябва да стигне цяло"),
    brief: both(
      "A studio for hand-blown lamps in Varna sends 20 to 30 parcels a week, half of them abroad. You were recommended by another client.",
      "Ателие за ръчно духани лампи във Варна изпраща по 20–30 пратки на седмица, половината в чужбина. Препоръчал Ви е друг клиент.",
    ),
    client: both(
      "Albena, the designer, with her brother, who does the packing and is not in the room.",
      "Албена, дизайнерката, и брат ѝ, който опакова и не е в стаята.",
    ),
    mood: both("Warm, talks about her work.", "Сърдечна, разказва за работата си."),
    need: both(
      "Her brother decides what they pack with. One piece in fifteen breaks on the way.",
      "С какво ще опаковат, решава брат ѝ. Една от петнадесет лампи се чупи по пътя.",
    ),
    outOfStock: both(
      "The five-layer box is out for eight working days; two light boxes, one inside the other, would do for the small lamps.",
      "Петпластовият кашон го няма осем работни дни; за малките лампи стигат два леки кашона един в друг.",
    ),
    agreesWhen: both(
      "The seller asks who packs, and arranges to show the brother film, fill and box together.",
      "Търговецът попита кой опакова и уговори да покаже на брата фолио, пълнеж и кашон заедно.",
    ),
    products: ["bubble-film", "paper-fill", "box-heavy", "box-light"],
  },
  {
    title: both("Books in envelopes", "Книги в пликове"),
    brief: both(
      "A publisher sends review copies and orders from its web shop by post, about 900 a month. The office manager wants a price for padded envelopes.",
      "Издателство изпраща по пощата книги за рецензия и поръчки от сайта си, около 900 на месец. Офис мениджърът иска цена за подплатени пликове.",
    ),
    client: both(
      "Rosen, office manager. Buys everything from coffee to envelopes and compares three quotations each time.",
      "Росен, офис мениджър. Купува всичко – от кафе до пликове – и всеки път сравнява три оферти.",
    ),
    mood: both("Correct and brief.", "Коректен и кратък."),
    need: both(
      "The post has moved most of their parcels to a higher tariff since spring, and he hasn’t found out why.",
      "От пролетта пощата таксува повечето им пратки по по-висока тарифа, а той още не е разбрал защо.",
    ),
    pricePressure: both(
      "Has a quotation that is eight per cent lower, for envelopes padded with paper.",
      "Има оферта с осем на сто по-ниска цена, за пликове с хартиена подплата.",
    ),
    agreesWhen: both(
      "Envelopes are weighed and the tariff is worked out instead of the price being lowered.",
      "Вместо да се сваля цената, пликовете се претеглят и се сметне тарифата.",
    ),
    products: ["mailers"],
  },
  {
    title: both("Roof tiles that move", "Керемидите, които се местят"),
    brief: both(
      "A maker of roof tiles near Lukovit straps its pallets with steel. The plant manager will see you at the works for twenty minutes.",
      "Производител на керемиди край Луковит опасва палетите си със стоманена лента. Директорът на завода ще Ви приеме на място за двадесет минути.",
    ),
    client: both(
      "Dimitar, plant manager. Thirty years in the works, has never changed the strap.",
      "Димитър, директор на завода. Тридесет години в производството и никога не е сменял лентата.",
    ),
    mood: both(
      "Gruff, warms up when he is asked about the plant.",
      "Рязък; омеква, когато го попитат за завода.",
    ),
    need: both(
      "Loads slacken on the road, and a driver cut his hand last week. The safety officer is writing a report.",
      "По пътя товарът се разхлабва, а миналата седмица шофьор си поряза ръката. Отговорникът по безопасност пише доклад.",
    ),
    pricePressure: both(
      "“Steel has always held.” Asks for the tool as a gift.",
      "„Стоманата винаги е държала.“ Иска уреда като подарък.",
    ),
    agreesWhen: both(
      "He sees one pallet strapped on the spot, and hears that the tool is mended in Plovdiv within five days.",
      "Види един палет, опасан на място, и чуе, че уредът се поправя в Пловдив до пет дни.",
    ),
    products: ["strap-pet", "strapping-tool"],
  },
  {
    title: both("The buyer who may not decide", "Снабдителят, който не решава"),
    brief: both(
      "A chain of DIY stores is choosing one packaging supplier for seven warehouses. You have been invited to a first talk with the buyer.",
      "Верига строителни магазини избира един доставчик на опаковки за седем склада. Поканен е представител на фирмата за първи разговор със снабдителя.",
    ),
    client: both(
      "Viktoria, buyer, eight months in the job. Very well prepared.",
      "Виктория, снабдител, от осем месеца на поста. Много добре подготвена.",
    ),
    mood: both("Confident and fast.", "Уверена и бърза."),
    need: both(
      "The decision is made by the logistics director and the finance director. She has to bring them a comparison on one page and doesn’t have it.",
      "Решават директорът по логистика и финансовият директор. Тя трябва да им занесе сравнение на една страница, а няма такова.",
    ),
    pricePressure: both(
      "Asks for the “best price for everything” in the first five minutes, before any volume has been named.",
      "Иска „най-добрата цена за всичко“ още в първите пет минути, преди да е споменато каквото и да е количество.",
    ),
    agreesWhen: both(
      "She is asked who else decides and what they need, and the next meeting is with them.",
      "Я попитат кой още решава и какво му трябва и следващата среща е с тези хора.",
    ),
    products: ["box-light", "hand-film", "tape-acrylic"],
  },
  {
    title: both("“We are happy with what we have”", "„Доволни сме от сегашния доставчик“"),
    brief: both(
      "A printing house in Ruse has never bought from us. The owner agreed to ten minutes because you asked a good question on the phone.",
      "Печатница в Русе никога не е купувала от нас. Собственикът отдели десет минути, защото по телефона му беше зададен добър въпрос.",
    ),
    client: both(
      "Georgi, owner. Buys from a former classmate and says so.",
      "Георги, собственик. Купува от бивш съученик и не го крие.",
    ),
    mood: both("Good-humoured and closed.", "В добро настроение, но затворен."),
    need: both(
      "The classmate doesn’t deliver in August, and every year the printing house runs out of film and tape for two weeks.",
      "През август съученикът не доставя и всяка година печатницата остава две седмици без фолио и тиксо.",
    ),
    agreesWhen: both(
      "Nobody speaks ill of the classmate, and he is offered a small first order: a reserve for August.",
      "Никой не говори лошо за съученика и му се предложи малка първа поръчка: резерв за август.",
    ),
    products: ["hand-film", "tape-acrylic"],
  },
  {
    title: both("The complaint that becomes an order", "Рекламацията, от която излиза поръчка"),
    brief: both(
      "A winery near Melnik, a client for three years, complains that tape came off in the cellar. They have asked for a talk before they order again.",
      "Винарна край Мелник, клиент от три години, има рекламация: тиксото се е отлепило в избата. Преди следващата поръчка искат разговор.",
    ),
    client: both(
      "Nadezhda, who manages the winery and signs every invoice herself.",
      "Надежда, управителка на винарната, която лично подписва всяка фактура.",
    ),
    mood: both("Annoyed, fair.", "Ядосана, но справедлива."),
    need: both(
      "The tape was put on at 2 °C on damp boxes. She also starts exporting to Japan in autumn and needs boxes that can be stacked.",
      "Тиксото е лепено при 2 °C върху влажни кашони. А от есента започва износ за Япония и ѝ трябват кашони, които се редят един върху друг.",
    ),
    outOfStock: both(
      "Paper tape with a dispenser would hold there, but comes in twelve working days.",
      "Там би държала хартиена лента с апарат, но тя идва след дванадесет работни дни.",
    ),
    pricePressure: both(
      "Wants the last invoice back. Would settle for one carton, if the cause is explained.",
      "Иска си парите от последната фактура. Ще се задоволи с един кашон, ако ѝ обяснят причината.",
    ),
    agreesWhen: both(
      "The cause is found by asking, not by blaming her people, and the talk turns to what comes next.",
      "Причината се открие с въпроси, без да се обвиняват хората ѝ, и разговорът стигне до следващите планове.",
    ),
    products: ["tape-acrylic", "tape-paper", "box-heavy"],
  },
];
