import { both } from "#db/seed/both.ts";

export const sellingSystem = {
  key: "selling-system",
  title: both("How we sell, step by step", "Как продаваме, стъпка по стъпка"),
  body: both(
    `## Before the call

Ten minutes are enough: what the company does, who decides there, what others of its kind buy from us, and one reason why a talk today is worth their time.

- Write down the one question you want answered.
- Have the price list, the stock and your calendar in front of you.
- Decide what the smallest good result is: a name, an address for an offer, a date.

## The first half minute

Say who you are, where you call from and why, in two sentences. Ask whether it is a good moment; if it is not, agree on another one and keep to it.

- You are talking to a person at work: be brief and friendly.
- Never pretend to know somebody, and never hide that you are selling.
- Whoever answers is not in your way; they can tell you who decides and when to ring.

## Finding the need

The client talks more than you do. Ask what they use today, how much of it, what annoys them about it, and what would have to happen for them to change something.

- Ask one question at a time and wait for the answer.
- Repeat in your own words what you have understood.
- Write the figures down at once: they make the offer.

## The offer

Offer what fits the need, no more and no less, with price, quantity, delivery and terms of payment. If something is out of stock, say so at once and name what could replace it.

- A discount follows from volume and payment; it is not a gift for asking.
- Say openly what a product cannot do. That is what a client remembers.
- Send the offer on the day on which you promised it.

## When the client hesitates

A doubt is a question in other words. Find out what lies behind it before you answer.

- "Too expensive": compared with what, and for which use?
- "We have a supplier": what would have to be better for a trial order?
- "Send me something": what exactly would help you to decide, and when may I ask again?

## Closing and afterwards

Ask for the order in plain words, and be silent until the client has answered. Whatever the answer, agree on the next step and its day.

- Enter everything in the CRM the same day.
- Keep what you have promised, or ring before the client does.
- Ask who else could use what we sell: recommendations come to those who ask.`,
    `## Преди обаждането

Десет минути стигат: с какво се занимава фирмата, кой решава в нея, какво купуват от нас подобни фирми и една причина днешният разговор да си заслужава времето им.

- Запишете единствения въпрос, на който искате отговор.
- Дръжте пред себе си ценовата листа, наличностите и календара си.
- Решете кой е най-малкият добър резултат: име, адрес за оферта или дата.

## Първата половин минута

Кажете в две изречения кой сте, откъде се обаждате и защо. Попитайте дали моментът е удобен; ако не е, уговорете друг и го спазете.

- Говорите с човек, който работи: бъдете кратки и любезни.
- Не се преструвайте, че познавате някого, и не крийте, че продавате.
- Който вдигне, не Ви пречи: той знае кой решава и кога да се обадите.

## Откриване на нуждата

Клиентът говори повече от Вас. Попитайте какво използва днес, в какви количества, какво го дразни и какво трябва да се случи, за да промени нещо.

- Задавайте по един въпрос и изчаквайте отговора.
- Повторете със свои думи какво сте разбрали.
- Веднага записвайте числата: от тях става офертата.

## Офертата

Предложете това, което отговаря на нуждата – нито повече, нито по-малко, с цена, количество, доставка и условия за плащане. Ако нещо липсва на склад, кажете го веднага и посочете с какво може да се замени.

- Отстъпката идва от обема и плащането; тя не е подарък за поискване.
- Казвайте открито какво продуктът не може. Точно това клиентът помни.
- Изпратете офертата в деня, в който сте обещали.

## Когато клиентът се колебае

Съмнението е въпрос с други думи. Преди да отговорите, разберете какво стои зад него.

- „Скъпо е“: спрямо какво и за каква употреба?
- „Имаме доставчик“: какво трябва да е по-добро, за да опитате с една поръчка?
- „Изпратете нещо“: какво точно ще Ви помогне да решите и кога да попитам отново?

## Приключване и след това

Поискайте поръчката с прости думи и мълчете, докато клиентът отговори. Какъвто и да е отговорът, уговорете следващата стъпка и деня ѝ.

- Въведете всичко в CRM още същия ден.
- Изпълнете обещаното или се обадете, преди да го е направил клиентът.
- Попитайте на кого още да предложите: препоръките идват при онези, които ги поискат.`,
  ),
};
