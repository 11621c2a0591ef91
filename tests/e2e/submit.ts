import { expect, type Locator } from "@playwright/test";

/**
 * Presses a button that sends a form and waits until the server has answered and the page has
 * taken the answer. What the page then says is for the test to expect: an answer may be a refusal.
 */
export async function submit(button: Locator): Promise<void> {
  const page = button.page();
  const answer = page.waitForResponse((each) => each.request().method() === "POST");
  await button.click();
  await answer;
  await expect(page.locator("button[type=submit][aria-disabled=true]")).toHaveCount(0);
}
