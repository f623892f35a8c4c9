import { both } from "#db/seed/both.ts";

export const safetyBriefing = {
  key: "safety-briefing",
  title: both("Safety briefing", "Инструктаж по безопасност"),
  body: both(
    `Read this before your first working day begins. The person who briefs you shows you the exits, the fire extinguishers and the first-aid kit. You sign only after you have seen them.

## At the desk

- Adjust chair and screen so that the upper edge of the screen is at eye level and your feet rest on the floor.
- Look away from the screen for a few minutes every hour.
- Do not use damaged plugs, sockets or cables. Mark them and report them.
- Keep passages and doors free.

## In the warehouse

- Enter only with a colleague from the warehouse until you have been briefed on the spot.
- Wear a high-visibility vest and closed shoes.
- Keep to the marked paths. A forklift always has right of way.
- Do not stand under a raised load and do not climb on racks or pallets.
- Lift with a straight back and bent knees. Ask for help with anything above 15 kg.

## On the road

- Drive only if you are rested, sober and authorised to use the vehicle.
- No calls and no messages while driving, even with a hands-free set when the talk is difficult: stop first.
- On a client's site the client's safety rules apply. Ask for them at the entrance.

## In case of fire

- Warn everybody around you and call 112.
- Use an extinguisher only if the fire is small and the way out is behind you.
- Leave by the marked exits, do not use the lift, and go to the assembly point. Nobody goes back for belongings.

## In case of an accident

- Make sure that you are not in danger yourself, then help and call 112.
- Tell the head of the department at once, even when the injury looks small.
- Leave the place as it is until it has been looked at, unless that endangers somebody.

## Your right to stop

You may stop work that endangers your life or health. Tell the head of the department; nobody may be blamed for that.`,
    `Прочетете този текст, преди да започне първият Ви работен ден. Човекът, който Ви инструктира, Ви показва изходите, пожарогасителите и аптечката. Подписвате едва след като сте ги видели.

## На бюрото

- Нагласете стола и екрана така, че горният ръб на екрана да е на нивото на очите, а стъпалата да стъпват на пода.
- На всеки час откъсвайте поглед от екрана за няколко минути.
- Не използвайте повредени щепсели, контакти и кабели. Обозначете ги и съобщете за тях.
- Оставяйте проходите и вратите свободни.

## В склада

- До инструктажа на място влизайте само с колега от склада.
- Носете светлоотразителна жилетка и затворени обувки.
- Движете се по обозначените пътеки. Мотокарът винаги е с предимство.
- Не стойте под вдигнат товар и не се качвайте по стелажи и палети.
- Вдигайте с изправен гръб и свити колене. За всичко над 15 кг потърсете помощ.

## На път

- Карайте само след почивка, без алкохол и с разрешение да ползвате автомобила.
- Без разговори и съобщения, докато карате; при труден разговор дори със слушалка – първо спрете.
- На обект на клиента важат неговите правила за безопасност. Попитайте за тях на входа.

## При пожар

- Предупредете всички наоколо и се обадете на 112.
- Използвайте пожарогасител само ако огънят е малък, а изходът е зад Вас.
- Излезте през обозначените изходи, не ползвайте асансьора и отидете на сборния пункт. Никой не се връща за вещи.

## При злополука

- Уверете се, че самите Вие не сте в опасност, след това помогнете и се обадете на 112.
- Уведомете веднага ръководителя на отдела, дори когато травмата изглежда лека.
- Оставете мястото непроменено до огледа, освен ако това застрашава някого.

## Правото Ви да спрете

Имате право да спрете работа, която застрашава живота или здравето Ви. Уведомете ръководителя на отдела; никой не може да Ви упреква за това.`,
  ),
};
