import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { axeViolations } from "./axe-violations.ts";
import { test } from "./desk-test.ts";
import { follow } from "./follow.ts";
import { overflowOf } from "./overflow-of.ts";
import { sendBytes } from "./send-bytes.ts";

const actionIds = Object.keys(
  JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")).node,
);
const form = "Content-Type: multipart/form-data; boundary=x\r\n";
const field = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** Each kind of request no page of ours sends; the unit tests of the guard have more of them. */
function malformed(host: string): [what: string, bytes: string, status: number][] {
  const head = `Host: ${host}\r\nConnection: close\r\n`;
  const own = `Origin: http://${host}\r\nSec-Fetch-Site: same-origin\r\n`;
  const get = (path: string, more = "") => `GET ${path} HTTP/1.1\r\n${head}${more}\r\n`;
  const post = (more: string, body: string) =>
    `POST /zh/sign-in HTTP/1.1\r\n${head}${own}Content-Length: ${Buffer.byteLength(body)}\r\n${more}\r\n${body}`;
  const action = `Next-Action: ${actionIds[0]}\r\n`;
  const noAction = "0".repeat(42);
  return [
    ["an unknown project", get("/zh/projects/nowhere"), 404],
    ["a project with an end of Next's", get("/zh/projects/houniuzhuang.rsc"), 404],
    ["a project in disguise", get("/zh/projects/%68ouniuzhuang"), 404],
    ["an unknown script", get("/_next/static/chunks/nothing.js"), 404],
    ["a page of Next's own", get("/_global-error"), 404],
    ["Next's pictures", get("/_next/image?url=/favicon.svg&w=64&q=75"), 404],
    ["the route without its values", get("/[locale]/projects/[slug]"), 404],
    ["a malformed escape of the desk", get("/zh/desk/projects/%E0%A4%A"), 400],
    ["an escape of an escape", get("/zh/desk/50%25%2050%25"), 400],
    ["another site", get("//evil.example/%2e%2e"), 400],
    ["an absolute address", get("http://evil.example/"), 400],
    ["everything", get("*"), 400],
    [
      "a router state that is none",
      get("/zh/sign-in", "RSC: 1\r\nNext-Router-State-Tree: %\r\n"),
      400,
    ],
    ["a trace", get("/zh/desk").replace("GET", "TRACE"), 405],
    ["a change of a file", get("/favicon.svg").replace("GET", "PUT"), 405],
    ["a protocol to go over to", get("/nowhere", "Upgrade: websocket\r\n"), 404],
    ["a form without its parts", post(form, "garbage"), 400],
    ["a form that breaks off", post(form, field("username", "x").slice(0, -10)), 400],
    ["a form of nothing", post(form, "--x--\r\n"), 400],
    ["a form of no action", post(form, `${field("username", "x")}--x--\r\n`), 400],
    ["an action that is none", post(form, `${field("$ACTION_ID_x", "")}--x--\r\n`), 400],
    ["an action without its values", post(form, `${field("$ACTION_REF_1", "")}--x--\r\n`), 400],
    [
      "an action of another build",
      post(form, `${field(`$ACTION_ID_${noAction}`, "")}--x--\r\n`),
      409,
    ],
    ["an id that is none", post(`${form}Next-Action: x\r\n`, `${field("0", "[]")}--x--\r\n`), 400],
    [
      "an id of another build",
      post(`${form}Next-Action: ${noAction}\r\n`, `${field("0", "[]")}--x--\r\n`),
      409,
    ],
    ["an action without its parts", post(form + action, "garbage"), 400],
    [
      "an action that names what is not there",
      post(form + action, `${field("0", '["$K1","$@2"]')}--x--\r\n`),
      400,
    ],
    ["an action of no words", post(form + action, `${field("0", "{{{")}--x--\r\n`), 400],
    [
      "another page's action",
      post(`${form}Next-Action: ${actionIds[1]}\r\n`, `${field("0", "[]")}--x--\r\n`),
      400,
    ],
    ["a form of text", post(`Content-Type: text/plain\r\n${action}`, "[]"), 415],
    ["a form too large", post(form, "x".repeat(7_000_000)), 413],
  ];
}

test("whatever no page of ours sends is refused in our words, with the headers of every answer", async ({
  baseURL,
}) => {
  const { host, port } = new URL(String(baseURL));
  for (const [what, bytes, status] of malformed(host)) {
    const answer = await sendBytes(Number(port), bytes);
    expect(answer.split("\r\n")[0], what).toContain(`HTTP/1.1 ${status} `);
    for (const header of [
      "X-Content-Type-Options: nosniff",
      "Content-Security-Policy: ",
      "Cross-Origin-Opener-Policy: same-origin",
      "Permissions-Policy: ",
      "Referrer-Policy: ",
      "Cache-Control: no-store",
    ]) {
      expect(answer, what).toContain(header);
    }
    expect(answer, what).toMatch(/<h1>[^<]+<\/h1>[\s\S]*<h2>[^<]+<\/h2>/);
    expect(answer, what).not.toMatch(/<script|__next_error__|Server Error|\n\s+at /);
  }
});

test("redirects stay on this site, whatever the request says it is", async ({ baseURL }) => {
  const { port } = new URL(String(baseURL));
  const forged =
    "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: ftp\r\nx-guatu-path: //evil.example\r\n";
  for (const path of ["/", "/zh/", "/zh/desk", "/zh/desk/admin?x=//evil.example"]) {
    const bytes = `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n${forged}\r\n`;
    const answer = await sendBytes(Number(port), bytes);
    expect(answer.match(/^location: .*$/gim), path).toEqual([expect.stringMatching(/: \/zh/)]);
    expect(answer, path).not.toContain("evil.example");
  }
});

test("public pages are asked again with their tag, and know no cookie", async ({ request }) => {
  const cookie = "__prerender_bypass=1; __next_preview_data=x; guatu.session=x";
  for (const page of ["/zh", "/en/projects/houniuzhuang"]) {
    const first = await request.get(page, { headers: { cookie } });
    expect(first.headers()["set-cookie"]).toBeUndefined();
    expect(first.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate");
    const tag = String(first.headers().etag);
    const again = await request.get(page, { headers: { "if-none-match": tag } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    expect(again.headers()["x-content-type-options"]).toBe("nosniff");
  }
});

const shown: [what: string, path: string, who: string, status: number, words: string][] = [
  ["an unknown address", "/zh/nowhere", "nobody", 404, "没有找到这一页"],
  ["an unknown project", "/en/projects/nowhere", "nobody", 404, "没有找到这一页"],
  ["a malformed one", "/zh/projects/%E0%A4%A", "nobody", 400, "请求有误"],
  ["one that is too long", `/zh/${"a".repeat(2_000)}`, "nobody", 414, "网址过长"],
  ["rows of the timeline, signed out", "/zh/desk/timeline/rows", "nobody", 401, "请先登录"],
  ["an unknown place of the desk", "/zh/desk/nowhere", "clerk1", 404, "没有找到这一页"],
  ["an unknown household", "/en/desk/households/nowhere", "clerk1", 404, "没有找到这一页"],
  ["an unknown project of the desk", "/zh/desk/projects/nowhere", "clerk1", 404, "没有找到这一页"],
];

for (const [what, path, who, status, words] of shown) {
  test(`${what} is told so in both languages, without a script`, async ({ openAs }) => {
    const page = await openAs(who);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect((await page.goto(path))?.status()).toBe(status);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
      await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
      expect(await overflowOf(page)).toBe(0);
    }
    expect(await axeViolations(page)).toEqual([]);
    const way = page.getByRole("link").first();
    await follow(way);
    await expect(page.getByRole("main")).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(/^\/zh(\/desk|\/sign-in)?$/);
  });
}
