import { mkdirSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { attributeOf, settled } from "./reading.ts";

const pictures = process.env["PICTURES"];

// What is Latin in Bulgarian too: addresses, names of programs and files, units.
const latin =
  /(?:[\w.+-]+@[\w.-]+|https?:\/\/\S+|\b(?:Onramp|English|CRM|CSV|Excel|XLSX|PDF|UTF|windows|MB|QR|EUR|BGN|GIFT|Aiken|Moodle|XML|Viber|PET|Enter)\b|µm|°C|(?<=Колона )[A-Z]{1,3}\b)/g;
let pictured = 0;

/** Looks at the page as somebody who reads no English: no Latin word in it, no code, nothing that hangs over. */
export async function look(page: Page, what: string): Promise<void> {
  await settled(page);
  if (pictures) {
    pictured += 1;
    mkdirSync(pictures, { recursive: true });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({
        path: `${pictures}/${String(pictured).padStart(2, "0")}-${what}-${width}.png`,
        fullPage: true,
      });
    }
    await page.setViewportSize({ width: 1280, height: 720 });
  }
  expect.soft(await attributeOf(page.locator("html"), "lang"), what).toBe("bg");
  // Zones have names of their own, which are the same everywhere.
  const [zones, text] = await page.evaluate(
    () =>
      [
        document.querySelector("#timeZone")?.textContent ?? "",
        (document.querySelector("main") ?? document.body).innerText,
      ] as const,
  );
  const words = text
    .split("\n")
    .filter((line) => line !== "" && !zones.includes(line))
    .join("\n")
    .replaceAll(latin, "")
    .match(/\S*[A-Za-z]\S*/g);
  expect.soft(words ?? [], what).toEqual([]);
  expect.soft(await page.title(), what).toMatch(/\p{Script=Cyrillic}/u);
  expect
    .soft(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      what,
    )
    .toBeLessThanOrEqual(0);
}
