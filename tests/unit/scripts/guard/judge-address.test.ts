import { expect, test } from "vitest";
import { judgeAddress } from "#scripts/server/guard/judge-address.ts";

const files = new Set(["favicon.svg"]);

test.each([
  ["/", "page"],
  ["/en/", "page"],
  ["/zh/projects/houniuzhuang/", "page"],
  ["/healthz", "health"],
  ["/readyz", "page"],
  ["/zh/sign-in/code", "staff"],
  ["/zh/desk", "staff"],
  ["/zh/receipt", "receipt"],
  ["/en/desk/households/huizhong-xicheng-2.household-1", "staff"],
  ["/zh/desk/households/%E4%B8%80", "staff"],
  ["/favicon.svg", "file"],
  ["/_next/static/chunks/a~b-1.js", "file"],
])("%s leads somewhere", (target, kind) => {
  expect(judgeAddress(target, files)).toEqual({ kind });
});

test.each([
  ["/zh", "publicPage", undefined],
  ["/zh?on=%E0%A4%A&x=1&x=2", "publicPage", undefined],
  ["/en/projects/huizhong-xicheng-2?a=1", "publicPage", "huizhong-xicheng-2"],
  ["/zh/projects/huizhong-xicheng-2/sheet?paper=A3", "publicPage", "huizhong-xicheng-2"],
  ["/open-data/projects.csv", "openData", undefined],
  ["/open-data/projects/known/badge.svg", "openData", "known"],
  ["/en/open-data", "publicPage", undefined],
  ["/embed/known", "embedded", "known"],
  ["/en/embed/known", "embedded", "known"],
  ["/.well-known/security.txt", "siteFile", undefined],
])("%s is kept, and names its project where it has one", (target, kind, slug) => {
  expect(judgeAddress(target, files)).toEqual({ kind, slug });
});

test.each([
  "/%",
  "/zh/projects/%E0%A4%A",
  "/zh/projects/%FF",
  "/zh/desk/%C0%AF",
  "/zh/desk/%ED%A0%80",
  "/zh/desk/%00",
  "/zh/desk/a%0d%0aSet-Cookie:x",
  "/zh/desk/%EF%BF%BE",
  "/zh/desk/%E2%80%AE",
  "/zh/desk/50%25%2050%25",
  "/zh/desk/%252e%252e/",
  "/zh/desk/a%2Fb",
  "/zh/desk/a%5cb",
  "/zh\\desk",
  "/zh/../en",
  "/zh/%2e%2E/en",
  "/zh/./desk",
  "//evil.example",
  "/zh//desk",
  "/zh#desk",
  "/zh/桌",
  "http://evil.example/zh",
  "*",
  "zh",
  "",
])("%s is written as no address is", (target) => {
  expect(judgeAddress(target, files)).toBe(400);
});

test.each([
  "/ZH",
  "/Zh/desk",
  "/zh-CN",
  "/zh/DESK",
  "/zh/projects",
  "/zh/projects/UPPER",
  "/zh/projects/a--b",
  "/zh/projects/%61",
  "/zh/projects/a.rsc",
  "/zh/projects/a/b",
  "/open-data",
  "/open-data/",
  "/open-data/projects.csv/",
  "/open-data/Projects.csv",
  "/open-data/projects",
  "/open-data/projects/known",
  "/open-data/projects/known.xml",
  "/open-data/projects/known/badge.png",
  "/open-data/projects/UPPER/badge.svg",
  "/zh.rsc",
  "/zh/desks",
  "/_next/image?url=/favicon.svg&w=64&q=75",
  "/_next/data/build/zh.json",
  "/_next/static/",
  "/_global-error",
  "/_not-found",
  "/404",
  "/500",
  "/refused/missing",
  "/[locale]",
  "/.env",
  "/public/favicon.svg",
  "/healthz/x",
])("%s leads nowhere", (target) => {
  expect(judgeAddress(target, files)).toBe(404);
});

test("an address that is too long is told so, whatever else it is", () => {
  expect(judgeAddress(`/zh/desk/${"a".repeat(1_000)}`, files)).toBe(414);
  expect(judgeAddress(`/zh/desk?q=${"%".repeat(8_000)}`, files)).toBe(414);
  expect(judgeAddress(`/zh/desk?q=${"%E6".repeat(2_000)}`, files)).toEqual({ kind: "staff" });
});

test.each([
  ["/zh/changes", { kind: "publicPage", slug: undefined }],
  ["/en/changes/2015-04", { kind: "publicPage", slug: undefined }],
  ["/zh/projects/a-b/changes", { kind: "publicPage", slug: "a-b" }],
  ["/open-data/changes.atom", { kind: "openData", slug: undefined }],
  ["/open-data/projects/a-b/changes.en.atom", { kind: "openData", slug: "a-b" }],
  ["/zh/changes/", 404],
  ["/zh/changes/2015", 404],
  ["/zh/changes/2015-04/x", 404],
  ["/open-data/changes.fr.atom", 404],
])("the changes at %s", (path, place) => {
  expect(judgeAddress(path, new Set())).toEqual(place);
});
