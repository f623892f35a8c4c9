import type { Response } from "express";

const WORDS = {
  400: ["This address or form could not be read.", "Адресът или формулярът не може да бъде прочетен."],
  403: [
    "This form was not sent from a page of this site. Open the page again and repeat.",
    "Формулярът не е изпратен от страница на този сайт. Отворете страницата отново и повторете.",
  ],
  404: ["There is nothing at this address.", "На този адрес няма нищо."],
  405: ["This address does not work that way.", "Този адрес не се използва по този начин."],
  413: ["That is more than can be sent at once.", "Това е повече, отколкото може да се изпрати наведнъж."],
  415: ["This kind of content is not accepted here.", "Тук не се приема такъв вид съдържание."],
  500: [
    "Something went wrong on our side. What you sent may not have been saved.",
    "Нещо се обърка при нас. Възможно е изпратеното да не е записано.",
  ],
  503: [
    "Too much is going on right now. Please try again in a few seconds.",
    "В момента има твърде много заявки. Моля, опитайте отново след няколко секунди.",
  ],
} as const;

/** Answers in plain words, in both languages, where no page of the product can. */
export function refuse(res: Response, status: keyof typeof WORDS, reason: string): void {
  res.locals["reason"] = reason;
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const requestId = String(res.getHeader("X-Request-Id") ?? "");
  res
    .status(status)
    .type("text/plain")
    .send(`${WORDS[status].join("\n")}\n\n${requestId}\n`);
}
