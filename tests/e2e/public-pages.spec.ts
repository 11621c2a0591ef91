import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { expectDrawnWell } from "./expect-drawn-well.ts";
import { follow } from "./follow.ts";
import { watchPage } from "./watch-page.ts";

const { projects }: { projects: { key: string }[] } = JSON.parse(
  readFileSync(new URL("../db/fixtures/qinling-2015.json", import.meta.url), "utf8"),
);
const paths = ["", "/open-data", ...projects.map(({ key }) => `/projects/${key}`)];

for (const locale of ["zh", "en"]) {
  for (const path of paths) {
    test(`/${locale}${path} fits a phone and a desk, breaks no rule of axe and complains of nothing`, async ({
      page,
    }) => {
      const complaints = watchPage(page);
      await page.goto(`/${locale}${path}`);
      await expectDrawnWell(page, `/${locale}${path}`);
      expect(complaints).toEqual([]);
    });
  }
}

test("a fault of access is seen: axe names a button without a name", async ({ page }) => {
  await page.setContent('<html lang="zh"><title>挂图</title><main><h1>挂图</h1><button></button>');
  expect((await axeViolations(page)).map(({ id }) => id)).toEqual(["button-name"]);
});

test("a policy that is broken is seen: a script from elsewhere is refused and reported", async ({
  page,
}) => {
  const complaints = watchPage(page);
  await page.goto("/zh");
  const refused = page.waitForEvent("console", (message) => message.type() === "error");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.src = "https://elsewhere.invalid/script.js";
    document.head.append(script);
  });
  await refused;
  expect(complaints.join()).toContain("Content Security Policy");
});

test.describe("without a language in the address", () => {
  for (const { locale, expected } of [
    { locale: "zh-CN", expected: "/zh" },
    { locale: "en-GB", expected: "/en" },
    { locale: "fr-FR", expected: "/zh" },
  ]) {
    test(`a reader of ${locale} is led to ${expected}`, async ({ openAs }) => {
      const page = await openAs("nobody", { locale });
      await page.goto("/");
      expect(new URL(page.url()).pathname).toBe(expected);
    });
  }
});

test("switching the language keeps the place", async ({ page }) => {
  await page.goto("/zh/projects/houniuzhuang");
  await follow(page.getByRole("link", { name: "English" }));
  await expect(page).toHaveURL(/\/en\/projects\/houniuzhuang$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Houniuzhuang");
  await follow(page.getByRole("link", { name: "中文" }));
  await expect(page).toHaveURL(/\/zh\/projects\/houniuzhuang$/);
});

test("a public page is drawn once, then kept, and sets no cookie", async ({ request }) => {
  const first = await request.get("/zh");
  const again = await request.get("/zh");
  expect(again.headers()["last-modified"]).toBe(first.headers()["last-modified"]);
  expect(await again.text()).toBe(await first.text());
  expect(again.headers()["set-cookie"]).toBeUndefined();
  expect(again.headers()["cache-control"]).toContain("public");
});

test("a public page is whole, and carries and allows no script", async ({ request }) => {
  for (const path of ["/zh", "/en", "/zh/projects/huizhong-xicheng-2"]) {
    const answer = await request.get(path);
    const page = await answer.text();
    expect(page, path).toMatch(/<title>[^<]+<\/title>[\s\S]*<\/html>$/);
    // What a script would have put in its place later.
    expect(page, path).not.toMatch(
      /<script(?! type="application\/ld\+json">)|as="script"|<template|<div hidden=""[^>]*id="S:/,
    );
    expect(answer.headers()["content-security-policy"], path).not.toContain("script-src");
  }
});

test("an address that leads nowhere says so, in both languages, without JavaScript", async ({
  openAs,
}) => {
  const page = await openAs("nobody", { javaScriptEnabled: false });
  for (const path of ["/zh/nowhere", "/en/projects/nowhere", "/nowhere"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
