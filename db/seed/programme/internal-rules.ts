import { both } from "#db/seed/both.ts";

export const internalRules = {
  key: "internal-rules",
  title: both("Internal rules", "Правилник за вътрешния ред"),
  body: both(
    `These rules apply to everybody in the company, whatever their position. They are a starting text: the company replaces hours, deadlines and names with its own.

## Working hours and absence

- The working day is eight hours, with an hour for lunch that is not counted.
- Whoever is late or falls ill tells the head of the department before the working day begins, by phone or message.
- Leave is requested at least five working days ahead and begins once it has been approved.
- Before a planned absence the open cases are handed over in writing to the colleague who covers.

## Clients and information

- Client data is used for work only. It is not copied to private devices and not sent to private mailboxes.
- Prices, margins and terms agreed with one client are not told to another.
- Everything promised to a client is recorded in the CRM on the same day, with the date by which it will be done.
- Whoever does not know an answer says so, finds out, and comes back at the promised time.

## Discounts and documents

- Discounts are given by the price list. An exception is approved in writing by the head of sales before it is promised.
- Contracts are signed only by those authorised to represent the company.
- Goods leave the warehouse only against a confirmed application.
- A gift to a client or from a client that is worth more than a token is reported to the head of the department and is not accepted without consent.

## Equipment and access

- Passwords are personal and are told to nobody, colleagues and administrators included.
- The screen is locked when the workplace is left.
- Loss of a phone, computer or access card is reported right away, at any hour.
- Only programs approved by the company are installed.

## Expenses and travel

- A business trip and its expenses are agreed with the head of the department beforehand.
- Receipts are handed in within five working days of coming back.

## How we treat each other

- We speak to colleagues as we speak to clients: politely and to the point.
- A mistake that is reported early can be fixed and is no reason for reproach.
- Harassment and discrimination are not tolerated; anybody may turn to the head of the department or directly to the executive.

## Breaches

A breach is first talked over with the person concerned. Measures are taken only in the order that the labour law provides for, after the person has been heard.`,
    `Този правилник важи за всички в компанията, независимо от длъжността. Текстът е начален: компанията замества часовете, сроковете и имената със свои.

## Работно време и отсъствия

- Работният ден е осем часа, с един час обедна почивка, която не се включва в работното време.
- Който закъснява или се разболее, уведомява ръководителя на отдела преди началото на работния ден – по телефона или със съобщение.
- Отпуск се заявява поне пет работни дни предварително и се ползва след одобрение.
- Преди планирано отсъствие текущите случаи се предават писмено на колегата, който замества.

## Клиенти и информация

- Данните на клиентите се използват само за работа. Не се копират на лични устройства и не се изпращат на лични пощи.
- Цени, маржове и условия, договорени с един клиент, не се съобщават на друг.
- Всяко обещание към клиент се записва в CRM още същия ден, заедно със срока за изпълнение.
- Който не знае отговора, казва това, проверява и се обажда в обещаното време.

## Отстъпки и документи

- Отстъпките се дават по ценовата листа. Изключение се одобрява писмено от ръководителя продажби, преди да бъде обещано.
- Договори подписват само лицата, упълномощени да представляват компанията.
- Стока напуска склада само по потвърдена заявка.
- За подарък към клиент или от клиент, който е нещо повече от дребен жест, се уведомява ръководителят на отдела; без негово съгласие не се приема.

## Техника и достъп

- Паролите са лични и не се казват на никого, включително на колеги и администратори.
- При напускане на работното място екранът се заключва.
- Загубата на телефон, компютър или карта за достъп се съобщава веднага, по всяко време.
- Инсталират се само програми, одобрени от компанията.

## Разходи и командировки

- Командировката и разходите за нея се съгласуват предварително с ръководителя на отдела.
- Разходните документи се предават до пет работни дни след връщането.

## Отношения помежду ни

- С колегите говорим както с клиентите: учтиво и по същество.
- Грешка, за която се съобщи навреме, е нещо за поправяне, а не повод за упреци.
- Тормоз и дискриминация не се допускат; всеки може да се обърне към ръководителя на отдела или направо към управителя.

## Нарушения

Нарушението първо се обсъжда с човека, когото засяга. Мерки се вземат само по реда на трудовото законодателство и след като човекът бъде изслушан.`,
  ),
};
