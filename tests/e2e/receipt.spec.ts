import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { makeReceiptIssue } from "#db/household/receipt/receipt-codes.ts";
import { openDatabase } from "#db/open-database.ts";
import { groupReceiptCode } from "#domain/household/receipt/receipt-code.ts";
import { householdOf, unsigned } from "#tests/db/demo-rows.ts";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { submit } from "./submit.ts";

const phone = { javaScriptEnabled: false, viewport: { width: 375, height: 812 } };

function signedHousehold(dataDirectory: string): string {
  const db = openDatabase(join(dataDirectory, "guatu.sqlite"));
  const { id = "" } = householdOf(db, `not (${unsigned})`);
  db.$client.close();
  return id;
}

/** Issues on the page of a household and reads the code off the slip. */
async function issueOn(page: Page, householdId: string): Promise<string> {
  await page.goto(`/zh/desk/households/${householdId}/receipt`);
  await submit(page.getByRole("button", { name: /^(发回执|重新发一份)$/ }));
  const code = page.getByText(/^查询码 ([0-9A-Z]{4}-){6}[0-9A-Z]{3}$/);
  await expect(code).toBeVisible();
  return ((await code.textContent()) ?? "").replace("查询码 ", "");
}

async function lookUp(page: Page, code: string) {
  await page.goto("/zh/receipt");
  await page.getByLabel("查询码").fill(code);
  return submit(page.getByRole("button", { name: "查询" }));
}

test("a resident reads their own progress by a code, without a script, and nothing keeps the code", async ({
  openAs,
  office,
  dataDirectory,
}) => {
  const householdId = signedHousehold(dataDirectory);
  const clerk = await openAs("clerk1");
  const code = await issueOn(clerk, householdId);
  expect(clerk.url()).not.toContain(code);

  const resident = await openAs("nobody", phone);
  const answer = await lookUp(resident, code.toLowerCase().replaceAll("-", " "));
  await expect(resident.getByRole("heading", { name: "本户进度" })).toBeVisible();
  await expect(resident.getByRole("heading", { name: "下一步" })).toBeVisible();
  await expect(resident.getByText("签约", { exact: true })).toBeVisible();
  expect(resident.url()).toBe(`${office.url}/zh/receipt`);
  expect(await resident.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  expect(answer.headers()).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
  });
  const body = await answer.text();
  expect(body).not.toContain("<script");
  expect(body).not.toContain(code);

  const kept = readdirSync(dataDirectory, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => readFileSync(join(each.parentPath, each.name), "latin1"));
  kept.push(office.log());
  for (const path of ["/zh", "/en", "/zh/receipt"]) {
    kept.push(await (await fetch(office.url + path)).text());
  }
  for (const written of [code, code.replaceAll("-", ""), code.toLowerCase()]) {
    expect(kept.filter((text) => text.includes(written))).toEqual([]);
  }
});

test("the form and what it answers are found well by axe on a phone", async ({
  openAs,
  dataDirectory,
}) => {
  const clerk = await openAs("clerk1");
  const code = await issueOn(clerk, signedHousehold(dataDirectory));
  // Axe is a script; the page has none of its own.
  const resident = await openAs("nobody", { viewport: phone.viewport });
  await resident.goto("/en/receipt");
  expect(await axeViolations(resident)).toEqual([]);
  await lookUp(resident, code);
  await expect(resident.getByRole("heading", { name: "本户进度" })).toBeVisible();
  expect(await axeViolations(resident)).toEqual([]);
});

test("wrong, mistyped, ended and revoked are the same bytes", async ({ openAs, dataDirectory }) => {
  const householdId = signedHousehold(dataDirectory);
  const clerk = await openAs("clerk1");
  const first = await issueOn(clerk, householdId);
  const second = await issueOn(clerk, householdId);
  await clerk.goto(`/zh/desk/households/${householdId}/receipt`);
  await clerk.getByLabel("作废的理由").fill("住户遗失");
  await submit(clerk.getByRole("button", { name: "作废" }));
  await expect(clerk.getByText("已作废，原查询码查不到任何内容。")).toBeVisible();

  const resident = await openAs("nobody", phone);
  const never = groupReceiptCode(makeReceiptIssue().codeOf("any"));
  const seen: unknown[] = [];
  for (const code of [never, "没有这样的码", first, second]) {
    const answer = await lookUp(resident, code);
    await expect(resident.getByText(/^没有查到。/).first()).toBeVisible();
    const { "content-length": length, date: _, ...headers } = answer.headers();
    // A form has a key of its own each time it is drawn.
    const body = (await answer.text()).replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, "");
    seen.push({ status: answer.status(), length, headers, body });
  }
  expect(seen.slice(1)).toEqual(seen.slice(1).map(() => seen[0]));
});

test("a form of another site is not answered", async ({ office }) => {
  const form = new FormData();
  form.set("receiptToken", "0");
  for (const origin of [
    { origin: "https://elsewhere.example" },
    { origin: "null", "sec-fetch-site": "cross-site" },
  ]) {
    const answer = await fetch(`${office.url}/zh/receipt`, {
      method: "POST",
      headers: origin as Record<string, string>,
      body: form,
    });
    expect(answer.status).toBe(403);
  }
});
