import { channel } from "node:diagnostics_channel";
import { once } from "node:events";
import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { withReference } from "#scripts/server/guard/refusal-pages.ts";
import { openGuardedServer } from "./open-guarded-server.ts";

type Office = Awaited<ReturnType<typeof openGuardedServer>>;
const opened: Office[] = [];
afterEach(() => {
  for (const office of opened.splice(0)) office.close();
});

type Settings = Parameters<typeof openGuardedServer>[1];

async function open(listener: RequestListener, settings: Settings = {}): Promise<Office> {
  const office = await openGuardedServer(listener, settings);
  opened.push(office);
  return office;
}

const says = (status: number, words: string, type?: string) =>
  vi.fn<RequestListener>((_request, response) => {
    response.statusCode = status;
    if (type) response.setHeader("Content-Type", type);
    response.end(words);
  });

const head = "Host: guatu.example\r\nConnection: close\r\n";
const get = (path: string, more = "", method = "GET") =>
  `${method} ${path} HTTP/1.1\r\n${head}${more}\r\n`;
const shape = /^[0-9A-F]{8}$/;
const own = "Origin: http://guatu.example\r\nSec-Fetch-Site: same-origin\r\n";
const form = "Content-Type: multipart/form-data; boundary=x\r\n";
const post = (more: string, body = "--x--", path = "/zh/sign-in") =>
  `POST ${path} HTTP/1.1\r\n${head}Content-Length: ${body.length}\r\n${more}\r\n${body}`;

const pieces = (body: string, coding = "") =>
  `POST /zh/sign-in HTTP/1.1\r\n${head}${own}${form}Transfer-Encoding: ${coding}chunked\r\n\r\n${body}`;

const every = [
  "X-Content-Type-Options: nosniff",
  "Referrer-Policy: ",
  "Permissions-Policy: ",
  "Cross-Origin-Opener-Policy: same-origin",
  "Content-Security-Policy: default-src 'none'",
];

const refusals: [what: string, bytes: string, status: number, kind: string][] = [
  ["an unknown project", get("/zh/projects/unknown"), 404, "missing"],
  ["an address of nothing", get("/wp-login.php"), 404, "missing"],
  ["a malformed escape", get("/zh/desk/%E0%A4%A"), 400, "malformed"],
  ["an absolute address", get("http://evil.example/"), 400, "malformed"],
  ["a long address", get(`/zh/desk/${"a".repeat(2_000)}`), 414, "tooLong"],
  ["a long header", get("/zh", `X-A: ${"a".repeat(20_000)}\r\n`), 431, "tooLong"],
  ["no host", "GET /zh HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "malformed"],
  ["two hosts", get("/zh", "Host: evil.example\r\n"), 400, "malformed"],
  ["a host that is none", "GET /zh HTTP/1.0\r\nHost: a b\r\n\r\n", 400, "malformed"],
  ["no HTTP", "HELLO\r\n\r\n", 400, "malformed"],
  ["a tunnel", get("/zh", "", "CONNECT"), 405, "malformed"],
  ["a strange expectation", get("/zh", "Expect: x\r\n"), 417, "malformed"],
  ["a body nobody asked for", get("/zh", "Content-Length: 1\r\n").concat("x"), 400, "malformed"],
  [
    "a router state that is none",
    get("/zh", "Next-Router-State-Tree: %5B%5D\r\n"),
    400,
    "malformed",
  ],
  ["a form from elsewhere", post(`${form}Origin: http://evil.example\r\n`), 403, "foreign"],
  ["a form from nowhere", post(`${form}Origin: null\r\n`), 403, "foreign"],
  ["a form without its origin", post(form), 403, "foreign"],
  ["a form that is no form", post(`${own}Content-Type: application/json\r\n`), 415, "malformed"],
  ["a form of no type", post(own), 415, "malformed"],
  ["a form of no parts", post(`${own}Content-Type: multipart/form-data\r\n`), 415, "malformed"],
  ["a form sent to a public page", post(own + form, "--x--", "/zh"), 405, "malformed"],
  ["a form too large", post(own + form, "x".repeat(6 * 1024 * 1024 + 1)), 413, "tooLarge"],
  ["a form of unknown length", pieces("", "").replace("Transfer-", "X-"), 411, "malformed"],
  ["a form packed in pieces", pieces("1\r\nx\r\n0\r\n\r\n", "gzip, "), 411, "malformed"],
  ["a chunk that is none", pieces("ZZ\r\n"), 400, "malformed"],
  [
    "a form too large in pieces",
    pieces(`600001\r\n${"x".repeat(0x600001)}\r\n0\r\n\r\n`),
    413,
    "tooLarge",
  ],
  [
    "many pieces too large",
    pieces(`${"80000\r\n".concat("x".repeat(0x80000), "\r\n").repeat(13)}0\r\n\r\n`),
    413,
    "tooLarge",
  ],
  ...["OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"].flatMap(
    (method): [string, string, number, string][] => [
      [`${method} of a page`, get("/zh", "", method), 405, "malformed"],
      [`${method} of a file`, get("/favicon.svg", "", method), 405, "malformed"],
      [`${method} of the desk`, get("/zh/desk", "", method), 405, "malformed"],
    ],
  ),
];

test.each(refusals)("%s is refused with its headers and never seen", async (_what, ...row) => {
  const [bytes, status, kind] = row;
  const listener = says(200, "seen");
  const answer = await (await open(listener)).send(bytes);
  expect(answer.split("\r\n")[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer.endsWith(`\r\n\r\n${kind}`)).toBe(true);
  for (const header of every) expect(answer).toContain(header);
  expect(answer).toContain("Cache-Control: no-store");
  expect(listener).not.toHaveBeenCalled();
});

test("a form that comes in pieces is handed on whole, with its length", async () => {
  const seen: [length: string | undefined, coding: string | undefined, body: string][] = [];
  const office = await open((request, response) => {
    const { "content-length": length, "transfer-encoding": coding } = request.headers;
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => {
      seen.push([length, coding, body]);
      channel("guatu:entered").publish({});
      response.end("taken");
    });
  });
  const taken = await office.send(pieces("5\r\n--x\r\n\r\n3\r\n中\r\n0\r\n\r\n"));
  expect(taken).toContain("HTTP/1.1 200 ");
  expect(seen).toEqual([["8", undefined, "--x\r\n中"]]);
  await office.send(pieces("0\r\n\r\n"));
  expect(seen.at(-1)).toEqual(["0", undefined, ""]);
  // 6 MB, the most there may be.
  const most = `600000\r\n${"y".repeat(0x600000)}\r\n0\r\n\r\n`;
  expect(await office.send(pieces(most))).toContain("HTTP/1.1 200 ");
  expect(seen.at(-1)?.[0]).toBe(String(0x600000));
});

test("a form in pieces that is never finished is never seen", async () => {
  const listener = says(200, "seen");
  const office = await open(listener);
  const { port, hostname } = new URL(office.origin);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.write(pieces("5\r\n--x"));
  // Whoever asks after it is answered after it was read.
  expect(await office.send(get("/zh/desk"))).toContain("HTTP/1.1 200 ");
  socket.destroy();
  expect(await office.send(get("/zh/desk"))).toContain("HTTP/1.1 200 ");
  expect(listener).toHaveBeenCalledTimes(2);
});

test("a method that a place does not know is told which it knows", async () => {
  const office = await open(says(200, ""));
  expect(await office.send(get("/zh/desk", "", "PUT"))).toContain("Allow: GET, HEAD, POST\r\n");
  expect(await office.send(get("/zh", "", "POST"))).toContain("Allow: GET, HEAD\r\n");
});

test("ten thousand invented projects are never seen, and one that exists is", async () => {
  const listener = says(200, "drawn", "text/html");
  const office = await open(listener);
  for (let batch = 0; batch < 10; batch++) {
    const asked = Array.from({ length: 999 }, (_, at) =>
      get(`/zh/projects/invented-${batch}-${at}`).replace("Connection: close\r\n", ""),
    );
    const answers = await office.send(asked.join("") + get(`/en/projects/invented-${batch}`));
    expect(answers.match(/HTTP\/1\.1 404 /g)).toHaveLength(1_000);
  }
  expect(listener).not.toHaveBeenCalled();
  expect(await (await fetch(`${office.origin}/zh/projects/known`)).text()).toBe("drawn");
});

test("what Next and proxies say among themselves is not heard from outside", async () => {
  let heard: IncomingHttpHeaders = {};
  const office = await open((request, response) => {
    // Our own word on it, which is tested by itself.
    const { "x-guatu-reference": _, ...others } = request.headers;
    heard = others;
    response.end();
  });
  const forged = [
    "x-middleware-subrequest: proxy:proxy:proxy:proxy:proxy",
    "x-middleware-rewrite: http://evil.example",
    "x-nextjs-data: 1",
    "x-invoke-status: 500",
    "x-matched-path: /en",
    "x-forwarded-host: evil.example",
    "x-forwarded-proto: javascript",
    "x-guatu-path: //evil.example",
    "next-router-prefetch: 7",
    "next-resume: 1",
    "rsc: 2",
    "range: bytes=99-1",
    "if-match: x",
    "upgrade: websocket",
  ];
  const kept = ["x-forwarded-for: 192.0.2.1", "accept-language: en", "next-url: /zh"];
  const cookies = "cookie: __prerender_bypass=1; guatu.session=a; other=b";
  await office.send(get("/zh/desk", [...forged, ...kept, cookies].join("\r\n").concat("\r\n")));
  expect(heard).toEqual({
    host: "guatu.example",
    connection: "close",
    "x-forwarded-for": "192.0.2.1",
    "accept-language": "en",
    "next-url": "/zh",
    cookie: "guatu.session=a",
    "x-guatu-address": "127.0.0.1",
  });
  await office.send(get("/readyz", `${cookies}\r\n`));
  const address = { "x-guatu-address": "127.0.0.1" };
  expect(heard).toEqual({ host: "guatu.example", connection: "close", ...address });
});

test.each([
  ["no proxy is named", "", "127.0.0.1"],
  ["the proxy is named", "127.0.0.1", "192.0.2.7"],
  ["another proxy is named", "192.0.2.99", "127.0.0.1"],
])(
  "where %s, the address of a request is the one that can be believed",
  async (_c, trustedProxy, address) => {
    let heard: unknown;
    const listener: RequestListener = (request, response) => {
      heard = request.headers["x-guatu-address"];
      response.end();
    };
    const office = await open(listener, { trustedProxy });
    const claims = "X-Guatu-Address: 6.6.6.6\r\nX-Forwarded-For: 6.6.6.6, 192.0.2.7\r\n";
    await office.send(get("/zh/desk", claims));
    expect(heard).toBe(address);
  },
);

test("of requests that arrive at the same moment, each is begun in a turn of its own", async () => {
  let begun = 0;
  let most = 0;
  const office = await open((_request, response) => {
    begun += 1;
    most = Math.max(most, begun);
    setImmediate(() => {
      begun -= 1;
    });
    response.end();
  });
  const twenty = get("/zh/desk").replace("Connection: close\r\n", "").repeat(20);
  const answers = await office.send(`${twenty}${get("/zh/desk")}`);
  expect(answers.split("HTTP/1.1 200 ")).toHaveLength(22);
  // The one before is told that its turn is over after the next has begun.
  expect(most).toBe(2);
});

describe("/healthz", () => {
  const silent: RequestListener = () => undefined;

  test("is answered in front of Next, whatever keeps it busy, and never seen by it", async () => {
    const listener = vi.fn(silent);
    const office = await open(listener);
    // Nobody answers it: it ends unanswered when the server is closed.
    office.send(get("/zh/desk")).catch(() => undefined);
    const answer = await office.send(get("/healthz"));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/\r\n\r\nok\n$/);
    for (const header of [...every, "Cache-Control: no-store"]) expect(answer).toContain(header);
    expect(listener.mock.calls.map(([{ url }]) => url)).not.toContain("/healthz");
    expect(await office.send(get("/healthz", "", "POST"))).toMatch(/^HTTP\/1\.1 405 /);
  });

  test("is not answered before the program behind the guard is up", async () => {
    let tell = () => {};
    const isUp = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const office = await open(silent, { isUp });
    let hasAnswered = false;
    const answer = office.send(get("/healthz")).then((text) => {
      hasAnswered = true;
      return text;
    });
    // Whatever comes later on a connection of its own is answered first.
    expect(await office.send(get("/zh/projects/unknown"))).toMatch(/^HTTP\/1\.1 404 /);
    expect(hasAnswered).toBe(false);
    tell();
    expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
  });
});

test("behind a proxy the configured origin stands for the host", async () => {
  let host: string | string[] | undefined;
  const office = await open(
    (request, response) => {
      host = request.headers["x-forwarded-host"];
      channel("guatu:entered").publish({});
      response.end();
    },
    { publicOrigin: "https://guatu.example" },
  );
  const sent = `${form}Origin: https://guatu.example\r\nX-Forwarded-Host: evil.example\r\n`;
  expect(await office.send(post(sent))).toContain("HTTP/1.1 200 ");
  expect(host).toBe("guatu.example");
});

test.each([
  ["a bare refusal of a file", "/_next/static/a.js", says(404, "<h1>404", "text/html"), "missing"],
  [
    "a page of the desk that is blank",
    "/zh/desk/x",
    says(404, "<html", "text/html"),
    "missingAtDesk",
  ],
  ["a bare failure", "/readyz", says(500, "Internal Server Error"), "failed"],
  ["a failed page of the desk", "/zh/desk", says(500, "<html", "text/html"), "failedAtDesk"],
  ["a bare status", "/zh/desk/screen", says(401, ""), "signedOut"],
] as const)("%s gets our words", async (_what, path, listener, kind) => {
  const answer = await (await open(listener)).send(get(path));
  expect(answer.endsWith(`\r\n\r\n${kind}`)).toBe(true);
  expect(answer).toContain("Content-Type: text/html; charset=utf-8\r\n");
});

test.each([
  ["a page", says(200, "words", "text/html")],
  ["the state of the server", says(503, "words", "application/json")],
  ["an answer for a script", says(500, "words", "text/x-component")],
] as const)("%s keeps its own", async (_what, listener) => {
  const answer = await (await open(listener)).send(get("/zh/desk"));
  expect(answer.endsWith("words")).toBe(true);
});

test("a fault has a number of its own, which nobody can bring along", async () => {
  const heard: unknown[] = [];
  const office = await open(({ headers }, response) => {
    heard.push(headers["x-guatu-reference"]);
    response.end();
  });
  await office.send(get("/zh/desk", "X-Guatu-Reference: mine\r\n"));
  await office.send(get("/zh/desk"));
  expect(heard).toEqual([expect.stringMatching(shape), expect.stringMatching(shape)]);
  expect(heard[0]).not.toBe(heard[1]);
  const page = withReference(Buffer.from("编号 {reference}, number {reference}"), String(heard[0]));
  expect(page.toString()).toBe(`编号 ${heard[0]}, number ${heard[0]}`);
});

test("a redirect has one address and nothing beside it", async () => {
  const office = await open((_request, response) => {
    response.writeHead(307, { Location: "/zh/sign-in", "Content-Type": "text/html" });
    response.write("<html");
    response.end("</html>");
  });
  const answer = await office.send(get("/zh/desk"));
  expect(answer.match(/location: /gi)).toHaveLength(1);
  expect(answer.endsWith("\r\n\r\n")).toBe(true);
});

const enters =
  (status: number) =>
  (listener: RequestListener): RequestListener =>
  (request, response) => {
    channel("guatu:entered").publish({});
    response.statusCode = status;
    listener(request, response);
  };

test.each([500, 200])(
  "a form that no action has seen was not readable: %i is 400",
  async (status) => {
    const office = await open(says(status, "{}", "text/x-component"));
    expect(await office.send(post(own + form))).toMatch(/^HTTP\/1\.1 400 [\s\S]*malformed$/);
  },
);

test.each([500, 200, 303])("what an action has seen is answered as it is: %i", async (status) => {
  const office = await open(enters(status)((_request, response) => response.end()));
  expect(await office.send(post(own + form))).toContain(`HTTP/1.1 ${status} `);
});
