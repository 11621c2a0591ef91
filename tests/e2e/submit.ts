import { expect, type Locator, type Response } from "@playwright/test";
import { arrive } from "./follow.ts";
import { runsScripts, untilReady } from "./until-ready.ts";

/**
 * Presses a button that sends a form and waits until the server has answered and the page has taken
 * the answer: without a script that is another document. What the page then says is for the test to
 * expect: an answer may be a refusal.
 *
 * @returns the answer itself
 */
export async function submit(button: Locator): Promise<Response> {
  const page = button.page();
  await untilReady(page);
  const answered = page.waitForResponse((each) => each.request().method() === "POST");
  if (await runsScripts(page)) {
    await Promise.all([answered, button.click()]);
    await expect(page.locator("button[type=submit][aria-disabled=true]")).toHaveCount(0);
  } else {
    await Promise.all([answered, arrive(page, () => button.click())]);
  }
  return answered;
}
