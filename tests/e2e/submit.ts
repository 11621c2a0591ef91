import { expect, type Locator, type Response } from "@playwright/test";
import { arrive } from "./follow.ts";
import { runsScripts, untilReady } from "./until-ready.ts";

/**
 * Presses a button that sends a form and waits until the server has answered and the page has taken
 * the answer: without a script, and where no script sends the form, that is another document. What
 * the page then says is for the test to expect: an answer may be a refusal.
 *
 * @returns the answer itself
 */
export async function submit(button: Locator): Promise<Response> {
  const page = button.page();
  await untilReady(page);
  const answered = page.waitForResponse((each) => each.request().method() === "POST");
  if (await runsScripts(page)) {
    const there = page.waitForEvent("framenavigated", (frame) => frame === page.mainFrame());
    // A form that a script sends may lead nowhere.
    there.catch(() => undefined);
    const [answer] = await Promise.all([answered, button.click()]);
    if (answer.request().isNavigationRequest()) {
      await there;
      await untilReady(page);
    }
    await expect(page.locator("button[type=submit][aria-disabled=true]")).toHaveCount(0);
  } else {
    await Promise.all([answered, arrive(page, () => button.click())]);
  }
  return answered;
}

/** Presses a button whose form gets no answer, and waits until the form says so. */
export async function submitInVain(button: Locator): Promise<void> {
  const page = button.page();
  await untilReady(page);
  await button.click();
  await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
  await expect(page.locator("button[type=submit][aria-disabled=true]")).toHaveCount(0);
}

/** Presses what leads away from a half-filled form, stays, and answers which dialog asked. */
export async function stayWhenAsked(way: Locator): Promise<string> {
  const page = way.page();
  await untilReady(page);
  const asked = page.waitForEvent("dialog").then(async (dialog) => {
    await dialog.dismiss();
    return dialog.type();
  });
  const [type] = await Promise.all([asked, way.click()]);
  return type;
}
