import { both } from "#db/seed/both.ts";

/** A policy that waits for the executive in the demo. */
export const travelPolicy = {
  title: both("Travel and expenses", "Командировки и разходи"),
  body: both(
    `These rules apply to everybody at {company} who travels to a client.

## Before the journey

- The visit is entered in the CRM with its purpose and the people to be met.
- Journeys of more than one day are agreed with the head of the department.

## Expenses

- Fuel, tickets and a night's stay are paid back against a receipt, within five working days.
- A lunch with a client is an expense when the client's name stands on the receipt.

## After the journey

- The outcome is entered in the CRM on the next working day.
- Samples that were not left with the client go back to the warehouse.`,
    `Тези правила важат за всички в {company}, които пътуват при клиент.

## Преди пътуването

- Срещата се записва в CRM с целта и хората, с които предстои разговор.
- Пътуване за повече от един ден се съгласува с ръководителя на отдела.

## Разходи

- Гориво, билети и нощувка се възстановяват срещу документ до пет работни дни.
- Обяд с клиент е служебен разход, когато името на клиента стои на бележката.

## След пътуването

- Резултатът се записва в CRM на следващия работен ден.
- Мострите, които не са оставени при клиента, се връщат в склада.`,
  ),
};

/** A guide that is a PDF. */
export const cartonSizes = {
  key: "carton-sizes",
  title: both("Carton sizes at a glance", "Размери на кашоните накратко"),
  name: "carton-sizes.pdf",
  bytes: Buffer.from(
    pdfOf([
      ["200 x 150 x 100 mm", "300 x 200 x 150 mm", "300 x 300 x 300 mm", "400 x 300 x 200 mm"],
      ["500 x 400 x 300 mm", "600 x 400 x 300 mm", "600 x 400 x 400 mm", "800 x 600 x 500 mm"],
    ]),
    "latin1",
  ),
  pages: 2,
};

/** A PDF of pages of Latin lines, as small as one can be. */
function pdfOf(pages: string[][]): string {
  const font = 3 + pages.length * 2;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${3 + n * 2} 0 R`).join(" ")}] >>`,
    ...pages.flatMap((lines, n) => {
      const text = `BT /F1 20 Tf 72 760 Td 32 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + n * 2} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ];
    }),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, n) => {
    const place = text.length;
    text += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}
