import { expect, type Page } from "@playwright/test";
import { submit } from "./submit.ts";

/** Fills in the three fields a report needs, and whatever else is given. */
export async function fillReport(
  page: Page,
  typed: { percent: string; done: string; asOfOn?: string; fallReason?: string },
): Promise<void> {
  const { percent, done, asOfOn, fallReason } = typed;
  await page.getByLabel("形象进度").fill(percent);
  if (asOfOn) await page.getByLabel("截至日期").fill(asOfOn);
  await page.getByLabel("完成了什么").fill(done);
  if (fallReason) await page.getByLabel("下降原因").fill(fallReason);
}

export async function submitReport(page: Page): Promise<void> {
  await submit(page.getByRole("button", { name: /^提交/ }));
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: "进度已填报" })).toBeVisible();
}

/** The body a browser would send where no box is ticked, the unseen fields too. */
export async function readForm(page: Page): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const control of await page.locator("main form :is(input, textarea)").all()) {
    const name = await control.getAttribute("name");
    const isUnticked = (await control.getAttribute("type")) === "checkbox";
    if (name && !isUnticked) fields[name] = await control.inputValue();
  }
  return fields;
}

/** Sends a form's body as it is, with the sender's session; without an origin, from nowhere. */
export async function sendForm(
  sender: Page,
  form: { url: string; fields: Record<string, string>; origin?: string; site?: string },
) {
  const { url, fields, origin, site } = form;
  const headers = { ...(origin ? { origin } : {}), ...(site ? { "sec-fetch-site": site } : {}) };
  return sender.request.post(url, { multipart: fields, headers, maxRedirects: 0 });
}
