import { type APIRequestContext, expect } from "@playwright/test";
import { test } from "./desk-test.ts";
import { htmlFaults } from "./valid-html.ts";

type Found = { readonly status: number; readonly type: string; readonly text: string };

/** A page of the public or a file; what is for staff is looked at elsewhere. */
const isPublic = (path: string) => !/^\/(zh|en)\/(sign-in|set-up|desk)/.test(path);

/** Every address of ours that a page or a file names, in a link or in words. */
function namedIn({ text, type }: Found, origin: string): string[] {
  if (!/html|xml|json/.test(type)) return [];
  const linked = [...text.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, path]) => path);
  const named = [...text.matchAll(/https?:\/\/[\w.:-]+(\/[\w./-]*)/g)]
    .filter(([address]) => address.startsWith(`${origin}/`))
    .map(([, path]) => path?.replace(/\.$/, ""));
  return [...linked, ...named].map((path = "") => path.replaceAll("&amp;", "&"));
}

/** Everything that leads on from the first pages, each once. */
async function crawl(request: APIRequestContext, origin: string): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const waiting = ["/zh", "/en", "/sitemap.xml", "/robots.txt"];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    const answer = await request.get(next);
    const page = {
      status: answer.status(),
      type: answer.headers()["content-type"] ?? "",
      text: await answer.text(),
    };
    found.set(next, page);
    if (isPublic(next)) waiting.push(...namedIn(page, origin));
  }
  return found;
}

test("from the public pages no link leads nowhere, every file is reached, and every page is valid HTML", async ({
  request,
  baseURL,
}) => {
  const found = await crawl(request, baseURL ?? "");
  const dead = [...found].filter(([, { status }]) => status !== 200).map(([path]) => path);
  expect(dead).toEqual([]);
  for (const path of [
    "/en/open-data",
    "/open-data/oc4ids.json",
    "/open-data/projects/houniuzhuang/badge.en.svg",
    "/open-data/projects/houniuzhuang/deadlines.ics",
    "/zh/embed/houniuzhuang",
  ]) {
    expect([...found.keys()]).toContain(path);
  }
  const pages = [...found].filter(
    ([path, { type }]) => isPublic(path) && type.startsWith("text/html"),
  );
  expect(pages.length).toBeGreaterThan(20);
  const faults = pages.flatMap(([path, { text }]) =>
    htmlFaults(text).map((fault) => [path, fault]),
  );
  expect(faults).toEqual([]);
});

test("a fault of HTML is seen", () => {
  const page =
    '<!DOCTYPE html><html lang="zh"><head><title>x</title></head><body><p><div></div></p>';
  expect(htmlFaults(page)).not.toEqual([]);
});

test("each public page names its one address and what it is in the other language", async ({
  request,
}) => {
  for (const path of ["", "/open-data", "/projects/houniuzhuang"]) {
    const page = await (await request.get(`/en${path}`)).text();
    expect(page).toMatch(new RegExp(`<link rel="canonical" href="[^"]+/en${path}"`));
    expect(page).toMatch(new RegExp(`hrefLang="zh-CN" href="[^"]+/zh${path}"`));
    expect(page).toMatch(new RegExp(`hrefLang="x-default" href="[^"]+/zh${path}"`));
    expect(page).toContain('property="og:title"');
  }
});

test("data may be read and a sheet be shown by other sites, nothing else", async ({ request }) => {
  const headersOf = async (path: string) => (await request.get(path)).headers();
  const file = await headersOf("/open-data/status.json");
  expect(file["access-control-allow-origin"]).toBe("*");
  for (const path of ["/embed/houniuzhuang", "/en/embed/houniuzhuang"]) {
    const sheet = await headersOf(path);
    expect(sheet["content-security-policy"]).toContain("frame-ancestors *");
    expect(sheet["access-control-allow-origin"]).toBeUndefined();
  }
  for (const path of ["/zh", "/zh/open-data", "/zh/sign-in"]) {
    expect((await headersOf(path))["content-security-policy"]).toContain("frame-ancestors 'none'");
  }
  expect((await request.get("/embed/nowhere")).status()).toBe(404);
  expect((await request.get("/.well-known/security.txt")).status()).toBe(404);
});
