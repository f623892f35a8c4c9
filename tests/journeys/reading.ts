import { expect, type Locator, type Page } from "@playwright/test";

type Router = { state: { initialized: boolean; navigation: { state: string }; revalidation: string } };

/** Waits until nothing is under way: no page, no data, no drawing. What is read before may be of the page before. */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(isStill).catch(() => false), { intervals: [0, 20, 50, 100], timeout: 30_000 })
    .toBe(true);
}

/** Runs in the page. */
async function isStill(): Promise<boolean> {
  const isIdle = () => {
    const { __remixRouter: router, __remixContext: context } = window as {
      __remixRouter?: Router;
      __remixContext?: object;
    };
    if (document.readyState !== "complete") return false;
    if (!router) return !context;
    const { initialized, navigation, revalidation } = router.state;
    return initialized && navigation.state === "idle" && revalidation === "idle";
  };
  if (!isIdle()) return false;
  if (!("__remixRouter" in window)) return true;
  await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 500 })));
  return isIdle();
}

/** How many there are, once the page has settled. To expect a number, use `expect(locator).toHaveCount()`. */
export async function howMany(found: Locator): Promise<number> {
  await settled(found.page());
  return found.count();
}

/** Whether there is one, once the page has settled. To expect one, use `expect(locator).toBeVisible()`. */
export async function isThere(found: Locator): Promise<boolean> {
  return (await howMany(found)) > 0;
}

/** Each of them, once the page has settled. */
export async function each(found: Locator): Promise<Locator[]> {
  await settled(found.page());
  return found.all();
}

/** The texts of all of them, once the page has settled. To expect a text, use `expect(locator).toHaveText()`. */
export async function textsOf(found: Locator): Promise<string[]> {
  await settled(found.page());
  return found.allInnerTexts();
}

/** An attribute of one that is there. To expect a value, use `expect(locator).toHaveAttribute()`. */
export async function attributeOf(found: Locator, name: string): Promise<string> {
  await settled(found.page());
  return (await found.getAttribute(name)) ?? "";
}

/** What stands in a field. To expect something, use `expect(locator).toHaveValue()`. */
export async function typedIn(found: Locator): Promise<string> {
  await settled(found.page());
  return found.inputValue();
}
