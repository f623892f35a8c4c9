import { both } from "#db/seed/both.ts";

export const jobDescription = {
  key: "job-description",
  title: both("Job description: account manager", "Длъжностна характеристика: акаунт мениджър"),
  body: both(
    `Read it in full, ask about anything that is not clear, then sign and date it. When a new version applies, it is signed again.

## General part

The account manager finds and serves clients, advises them honestly and sees each order through from the first talk to the payment.

The position requires:

- secondary education or higher; experience in sales is welcome and not a condition;
- confident use of a computer and clear speech and writing;
- readiness to learn the programs that the company works with.

Before working alone, the account manager studies this job description, the internal rules, the safety briefing, the price list, the product range and the templates of offers, contracts and applications.

The account manager is appointed, moved and dismissed by order of the executive on a proposal by the head of sales, and reports to the head of sales. In the account manager's absence the work is taken over by the colleague whom the head of sales names; open cases, promises and deadlines are handed over in writing.

## Duties

Clients and communication:

- communicates with clients by phone, in writing and in person, politely and without delay;
- looks for new clients, researches them and keeps the prospect base up to date;
- builds long-term cooperation and takes part in loyalty programmes and promotions.

Advice and orders:

- finds out what the client needs and forms the order together with the client;
- advises on products, delivery and payment terms, and says so openly when something is not suitable;
- leads to the largest volume that fits the client's real need;
- informs about current promotions and discounts and applies only those that the price list allows.

Documents and records:

- draws up offers, contracts, applications and reports, and looks after renewals;
- checks a client's solvency before goods are released with deferred payment;
- passes orders to the other departments in full and on time;
- keeps each client's record current, on the day on which something has changed.

Results and market:

- works to the agreed sales plan and reports how it is being met;
- follows up on overdue payments together with accounting;
- accepts complaints, answers within the promised time and learns from them;
- watches the market and keeps files on competitors.

## Knowledge

- the basics of management, marketing, administration and law;
- psychology of communication between people, its methods and tools;
- the range, the company and its internal rules;
- preparing and giving a presentation;
- drawing up contracts, documents and a simple business plan.

## Rights

The account manager may:

- receive the information, equipment and training that the work requires;
- ask other departments for what is needed to carry out a confirmed order;
- propose improvements to the work and to the terms for a client;
- refuse to carry out an instruction that breaks the law or the safety rules;
- see what has been recorded about their own training and performance.

The account manager does not sign contracts on behalf of the company and does not promise discounts or terms outside the price list without the consent of the head of sales.

## Liability

The account manager answers, within the limits of the labour law and the employment contract, for:

- failure to carry out these duties, or carrying them out badly;
- disclosure of trade secrets or of clients' personal data;
- damage caused to the company through their own fault;
- breaches of the internal rules and the safety rules.`,
    `Прочетете я докрай, попитайте за всичко, което не Ви е ясно, след това я подпишете и поставете дата. При нова редакция се подписва отново.

## Обща част

Акаунт мениджърът намира и обслужва клиенти, консултира ги честно и води всяка поръчка от първия разговор до плащането.

За длъжността се изисква:

- средно или по-високо образование; опитът в продажбите е предимство, но не е условие;
- уверена работа с компютър и ясен изказ, устно и писмено;
- готовност за усвояване на програмите, с които работи компанията.

Преди да започне да работи самостоятелно, акаунт мениджърът изучава тази длъжностна характеристика, правилника за вътрешния ред, инструктажа по безопасност, ценовата листа, асортимента и образците на оферти, договори и заявки.

Акаунт мениджърът се назначава, премества и освобождава от длъжност със заповед на управителя по предложение на ръководителя продажби и се отчита на ръководителя продажби. В негово отсъствие работата поема колегата, определен от ръководителя продажби; текущите случаи, обещанията и сроковете се предават писмено.

## Задължения

Клиенти и общуване:

- общува с клиентите по телефона, писмено и лично – учтиво и без забавяне;
- търси нови клиенти, проучва ги и поддържа актуална база с потенциални клиенти;
- изгражда дългосрочно сътрудничество и участва в програми за лоялност и промоции.

Консултация и поръчки:

- установява нуждите на клиента и оформя поръчката заедно с него;
- консултира за продуктите, условията на доставка и плащане и казва открито, когато нещо не е подходящо;
- води клиента към най-големия обем, който отговаря на реалната му нужда;
- уведомява за текущите промоции и отстъпки и прилага само предвидените в ценовата листа.

Документи и записи:

- изготвя оферти, договори, заявки и отчети и следи за подновяването на договорите;
- проверява платежоспособността на клиента, преди да се предаде стока с отложено плащане;
- предава поръчките на другите отдели пълни и навреме;
- поддържа данните за всеки клиент актуални още в деня на промяната.

Резултати и пазар:

- работи по съгласувания план за продажби и отчита изпълнението му;
- следи просрочените плащания заедно със счетоводството;
- приема рекламации, отговаря в обещания срок и си вади поука от тях;
- наблюдава пазара и поддържа досиета на конкурентите.

## Знания

- основи на управлението, маркетинга, администрацията и правото;
- психология на общуването, неговите методи и средства;
- асортимента, компанията и вътрешните ѝ правила;
- подготовка и провеждане на презентация;
- изготвяне на договори, документи и прост бизнес план.

## Права

Акаунт мениджърът има право:

- да получава информацията, техниката и обучението, нужни за работата;
- да изисква от другите отдели необходимото за изпълнение на потвърдена поръчка;
- да предлага подобрения в работата и в условията за клиент;
- да откаже да изпълни нареждане, което нарушава закона или правилата за безопасност;
- да вижда какво е записано за собственото му обучение и представяне.

Акаунт мениджърът не подписва договори от името на компанията и не обещава отстъпки или условия извън ценовата листа без съгласието на ръководителя продажби.

## Отговорност

В рамките на трудовото законодателство и трудовия договор акаунт мениджърът отговаря за:

- неизпълнение или лошо изпълнение на тези задължения;
- разгласяване на търговска тайна или на лични данни на клиенти;
- вреди, причинени виновно на компанията;
- нарушаване на вътрешния ред и на правилата за безопасност.`,
  ),
};
