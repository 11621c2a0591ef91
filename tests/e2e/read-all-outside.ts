import type { APIRequestContext } from "@playwright/test";

const starts = [
  "/zh",
  "/en",
  "/zh/changes",
  "/en/changes",
  "/zh/sign-in",
  "/en/sign-in",
  "/",
  "/readyz",
  "/healthz",
  "/sitemap.xml",
  "/robots.txt",
  "/.well-known/security.txt",
];

/** Staff addresses, asked for without a session: what they answer is for everybody to read. */
const staffOnly = [
  "/zh/desk/households",
  "/zh/desk/households/huizhong-xicheng-2.household-1",
  "/zh/desk/households/map",
  "/zh/desk/households/key",
  "/zh/desk/households/notices",
  "/zh/desk/households/units",
  "/zh/desk/households/excel",
  "/zh/desk/projects/huizhong-xicheng-2",
];

const address = /(?:href|src)="(\/[^"#]*)"/g;

/** Everything a stranger can reach: each page, each script, and each page as the framework's payload. */
export async function readAllOutside(request: APIRequestContext): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const waiting = [...starts, ...staffOnly];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    const text = await (await request.get(next)).text();
    found.set(next, text);
    for (const [, link = ""] of text.matchAll(address)) {
      waiting.push(link.replaceAll("&amp;", "&"));
    }
    if (/^\/(zh|en)/.test(next)) {
      const payload = await request.get(next, { headers: { rsc: "1" } });
      found.set(`${next} as payload`, await payload.text());
    }
  }
  return found;
}
