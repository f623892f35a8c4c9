/** What people of the demo write. */
export const words = {
  en: {
    milestone:
      "It went better than I feared: I asked first, offered second, and agreed on the next step before I left.",
    ill: "Ill for some days, with a doctor's note",
    left: "Found that calling strangers is not for them",
    experienced: "Six years in packaging with our competitor",
    fair: "Needed for the trade fair this week",
    notYet: "Reserve the goods in the system before you promise a date; show me one order from start to end.",
    review: "Good that you wrote to them the same day. Next time name the substitute before they ask for it.",
    dealPassed: "Calm and well prepared. Work on the closing: ask once, then be silent.",
    dealFailed:
      "You offered before you had asked what they need, and the discount was wrong. Go through the price list with me tomorrow.",
    stuck: "The client asks for 60 days. Which column of the price list do I take, and who signs that?",
    stuckBefore: "Does the discount count from the order or from the whole year?",
    unstuck: "From the order. For the year there is a bonus at its end; ask me before you name it.",
    sheets: [
      {
        done: "Listened to three of my calls and made five alone.",
        well: "Asks what the client packs before offering anything.",
        improve: "Ends calls without a next step. Always name a day.",
        next: "Write down the next step of every call\nLearn the delivery times of the four main products",
      },
      {
        done: "Two meetings together, one offer written alone.",
        well: "The offer went out the same day and was complete.",
        improve: "Gives a discount before being asked for one.",
        next: "Offer without a discount first, twice this week\nCall back the three who asked for time",
      },
    ],
    cases: [
      {
        situation: "A buyer wanted twelve pallets by Friday; we had eight in stock.",
        options:
          "Promise all twelve; deliver eight and the rest on Tuesday; offer another article for four pallets.",
        decision:
          "Eight at once and four on Tuesday, with the dates in writing, because they could start with eight.",
        learnt: "Ask first what is needed on the first day.",
      },
      {
        situation: "A client had not paid for forty days and ordered again.",
        options: "Deliver as always; refuse; deliver after half of the debt is paid.",
        decision: "I talked to accounting first, and we agreed on half before the delivery.",
        learnt: "Look at the open invoices before saying yes.",
      },
    ],
  },
  bg: {
    milestone:
      "Мина по-добре, отколкото се опасявах: първо попитах, после предложих и уговорих следващата стъпка, преди да си тръгна.",
    ill: "Няколко дни в болнични",
    left: "Установи, че разговорите с непознати не са за всеки",
    experienced: "Шест години стаж в опаковъчния бранш при наш конкурент",
    fair: "Нужно е за панаира тази седмица",
    notYet:
      "Запазете стоката в системата, преди да обещаете дата. Покажете ми една поръчка от началото до края.",
    review:
      "Добре, че писахте още същия ден. Следващия път посочете заместителя, преди да са попитали за него.",
    dealPassed: "Спокойно и добре подготвено. Поработете върху приключването: попитайте веднъж и замълчете.",
    dealFailed:
      "Предложихте, преди да попитате какво им трябва, и отстъпката беше грешна. Утре да минем заедно ценовата листа.",
    stuck: "Клиентът иска 60 дни. Коя колона от ценовата листа важи и кой одобрява такъв срок?",
    stuckBefore: "Отстъпката за поръчката ли се смята или за цялата година?",
    unstuck: "За поръчката. За годината има бонус накрая; питайте ме, преди да го споменете.",
    sheets: [
      {
        done: "Чути са три мои обаждания, пет са направени самостоятелно.",
        well: "Първо пита какво опакова клиентът и чак тогава предлага.",
        improve: "Разговорите свършват без следваща стъпка. Винаги назовавайте ден.",
        next: "Следващата стъпка от всяко обаждане да се записва\nСроковете за доставка на четирите основни продукта да се знаят",
      },
      {
        done: "Две срещи заедно и една самостоятелно написана оферта.",
        well: "Офертата тръгна още същия ден и беше пълна.",
        improve: "Предлага отстъпка, преди да са я поискали.",
        next: "Два пъти тази седмица оферта първо без отстъпка\nОбратно обаждане на тримата, които поискаха време",
      },
    ],
    cases: [
      {
        situation: "Снабдител искаше дванадесет палета до петък, а на склад имахме осем.",
        options: "Да обещая всичките; осем веднага и останалите във вторник; друг артикул за четири палета.",
        decision: "Осем веднага и четири във вторник, с писмени дати – с осем можеха да започнат.",
        learnt: "Първо питам какво е нужно за първия ден.",
      },
      {
        situation: "Клиент с четиридесет дни просрочие поръча отново.",
        options: "Доставка както обикновено; отказ; доставка след плащане на половината дълг.",
        decision: "Първо говорих със счетоводството и се уговорихме за половината преди доставката.",
        learnt: "Преди да кажа „да“, поглеждам неплатените фактури.",
      },
    ],
  },
} as const;
