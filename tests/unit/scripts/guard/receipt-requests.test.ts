import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { openGuardedServer } from "./open-guarded-server.ts";

const opened: Awaited<ReturnType<typeof openGuardedServer>>[] = [];
afterEach(() => {
  for (const office of opened.splice(0)) office.close();
});

/** What the program behind the guard heard, and what came of it. */
async function ask(bytes: string, settings: Parameters<typeof openGuardedServer>[1] = {}) {
  const heard: IncomingHttpHeaders[] = [];
  const listener: RequestListener = (request, response) => {
    heard.push(request.headers);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Cache-Control", "private, no-cache");
    response.writeHead(200);
    response.write("<p>回执</p><scr");
    response.end('ipt src="/x.js"></script>');
  };
  const office = await openGuardedServer(listener, settings);
  opened.push(office);
  return { answer: await office.send(bytes), heard };
}

const head = "Host: guatu.example\r\nConnection: close\r\n";
const form = "Content-Type: multipart/form-data; boundary=x\r\n";
const post = (more: string, body = "--x--") =>
  `POST /zh/receipt HTTP/1.1\r\n${head}${form}Content-Length: ${body.length}\r\n${more}\r\n${body}`;

test("an answer to a receipt is kept by nobody, names no origin, and has no script", async () => {
  const cookie = "Cookie: guatu.session=x\r\nAccept-Encoding: gzip, br\r\n";
  const { answer, heard } = await ask(`GET /zh/receipt HTTP/1.1\r\n${head}${cookie}\r\n`);
  for (const said of [
    "Cache-Control: no-store",
    "Referrer-Policy: no-referrer",
    "X-Robots-Tag: noindex, nofollow",
    "Content-Security-Policy: default-src 'none'; style-src 'self'",
    "Content-Length: 13",
  ]) {
    expect(answer).toContain(said);
  }
  expect(answer).not.toMatch(/script|private|ETag|Content-Encoding/);
  expect(heard[0]?.cookie).toBeUndefined();
  expect(heard[0]?.["accept-encoding"]).toBeUndefined();
});

test.each([
  ["a page without a referrer sends it", "Origin: null\r\nSec-Fetch-Site: same-origin\r\n"],
  ["an old browser does", "Origin: null\r\n"],
  ["another page of ours does", "Origin: http://guatu.example\r\n"],
])("a code is taken as %s", async (_name, origin) => {
  const { answer, heard } = await ask(post(origin));
  expect(answer).toContain("HTTP/1.1 200");
  expect(heard[0]?.origin).toBe("http://guatu.example");
});

test.each([
  ["another site", "Origin: http://evil.example\r\nSec-Fetch-Site: cross-site\r\n"],
  ["a frame of another site", "Origin: null\r\nSec-Fetch-Site: cross-site\r\n"],
  ["nowhere", ""],
])("a code from %s is refused", async (_name, origin) => {
  const { answer, heard } = await ask(post(origin));
  expect(answer).toContain("HTTP/1.1 403");
  expect(heard).toEqual([]);
});

test("only what a code needs may be sent", async () => {
  const { answer, heard } = await ask(post("Origin: null\r\n", "x".repeat(20_000)));
  expect(answer).toContain("HTTP/1.1 413");
  expect(heard).toEqual([]);
});

test("elsewhere a hidden origin stays one", async () => {
  const bytes = post("Origin: null\r\nSec-Fetch-Site: same-origin\r\n").replace(
    "/zh/receipt",
    "/zh/sign-in",
  );
  expect((await ask(bytes)).answer).toContain("HTTP/1.1 403");
});

test("nginx keeps no receipt, and writes neither a query nor a body into its log", () => {
  const config = readFileSync("deploy/nginx.conf", "utf8");
  const places = [...config.matchAll(/location (~ )?(\S+) \{([^}]*)\}/g)];
  const ofReceipts = places.filter(([, isPattern, place = ""]) =>
    isPattern ? new RegExp(place).test("/zh/receipt") : "/zh/receipt".startsWith(place),
  );
  expect(ofReceipts.map(([, , place]) => place)).toEqual(["/"]);
  expect(ofReceipts[0]?.[3]).not.toContain("proxy_cache");
  expect(/log_format guatu '([^']*)'/.exec(config)?.[1]).not.toMatch(
    /\$(request_body|request|args|request_uri|http_referer)\b/,
  );
});
