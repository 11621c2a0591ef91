import type { RequestListener } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { encodingFor } from "#scripts/server/public-pages/answer-public-page.ts";
import { withoutScripts } from "#scripts/server/public-pages/without-scripts.ts";
import { openGuardedServer } from "#tests/unit/scripts/guard/open-guarded-server.ts";

const script = '<script src="/_next/a.js" async=""></script><script>self.x("</p>")</script>';
const drawn = (words: string) => `<html><body><p>${words}</p>${script}</body></html>`;
const bare = (words: string) => `<html><body><p>${words}</p></body></html>`;

const opened: { close: () => void }[] = [];
afterEach(() => {
  for (const office of opened.splice(0)) office.close();
});

async function open(listener: RequestListener) {
  const office = await openGuardedServer(listener);
  opened.push(office);
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(office.origin + path, {
      method,
      headers: { "accept-encoding": "identity", connection: "close", ...headers },
    });
  return { ...office, ask };
}

/** A program that draws the next number each time it is asked, at once or when it is told to. */
function counting() {
  let count = 0;
  const asked: (() => void)[] = [];
  const state = { holds: false };
  const listener: RequestListener = (_request, response) => {
    count += 1;
    const words = drawn(String(count));
    const answer = () => response.setHeader("Content-Type", "text/html").end(words);
    if (state.holds) asked.push(answer);
    else answer();
  };
  return { listener, state, asked };
}

describe("a public page", () => {
  test("is drawn once, kept, and drawn again where it changed", async () => {
    const { listener } = counting();
    const office = await open(listener);
    const read = async (path: string) => (await office.ask(path)).text();
    expect(await Promise.all(["/zh", "/zh?x=1", "/zh"].map(read))).toEqual(
      Array(3).fill(bare("1")),
    );
    expect(await read("/en")).toBe(bare("2"));
    office.forget(["/zh"]);
    expect([await read("/zh"), await read("/en")]).toEqual([bare("3"), bare("2")]);
    office.forget("all");
    expect([await read("/zh"), await read("/en")]).toEqual([bare("4"), bare("5")]);
    expect(await read("/zh/projects/known")).toBe(bare("6"));
  });

  test("below an address that ends with a stroke is drawn again, and no other", async () => {
    const { listener } = counting();
    const office = await open(listener);
    const read = async (path: string) => (await office.ask(path)).text();
    const paths = ["/zh/changes", "/zh/changes/2015-04", "/en/changes/2015-04"];
    for (const [index, path] of paths.entries())
      expect(await read(path)).toBe(bare(`${index + 1}`));
    office.forget(["/zh/changes/"]);
    expect(await Promise.all(paths.map(read))).toEqual([bare("1"), bare("4"), bare("3")]);
  });

  test("that was being drawn when it changed is kept for nobody", async () => {
    const { listener, state, asked } = counting();
    const office = await open(listener);
    state.holds = true;
    const before = office.ask("/zh");
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    office.forget(["/zh"]);
    const after = office.ask("/zh");
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.();
    expect(await (await after).text()).toBe(bare("2"));
    asked[0]?.();
    expect(await (await before).text()).toBe(bare("1"));
    expect(await (await office.ask("/zh")).text()).toBe(bare("2"));
  });

  test("is sent as the reader takes it, with a tag of what it says", async () => {
    const office = await open(counting().listener);
    const raw = async (accepted: string) =>
      Buffer.from(
        await office.send(
          `GET /zh HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept-Encoding: ${accepted}\r\n\r\n`,
          "latin1",
        ),
        "latin1",
      );
    const bodyOf = (answer: Buffer) => answer.subarray(answer.indexOf("\r\n\r\n") + 4);
    expect(String(brotliDecompressSync(bodyOf(await raw("gzip, br"))))).toBe(bare("1"));
    expect(String(gunzipSync(bodyOf(await raw("gzip"))))).toBe(bare("1"));
    const first = await office.ask("/zh");
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("vary")).toBe("Accept-Encoding");
    expect(first.headers.get("content-security-policy")).not.toContain("script");
    for (const known of [tag, tag.replace("W/", ""), `"other", ${tag}`, "*"]) {
      const again = await office.ask("/zh", { "if-none-match": known });
      expect([again.status, await again.text()], known).toEqual([304, ""]);
    }
    expect((await office.ask("/zh", { "if-none-match": '"other"' })).status).toBe(200);
    const since = first.headers.get("last-modified") ?? "";
    expect((await office.ask("/zh", { "if-modified-since": since })).status).toBe(304);
    const head = await office.ask("/zh", {}, "HEAD");
    expect([head.status, head.headers.get("content-length")]).toEqual([
      200,
      String(bare("1").length),
    ]);
  });

  test("that was looked for is drawn for one reader, told to no other site and kept for nobody", async () => {
    const office = await open(counting().listener);
    const first = await office.ask("/zh?q=six");
    expect(await first.text()).toBe(bare("1"));
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
    });
    expect(first.headers.get("etag")).toBeNull();
    expect(await (await office.ask("/zh?q=six")).text()).toBe(bare("2"));
    expect(await (await office.ask("/zh")).text()).toBe(bare("3"));
  });

  test("is asked for without the number somebody typed, which the program never sees", async () => {
    const asked: (string | undefined)[] = [];
    const office = await open((request, response) => {
      asked.push(request.url);
      response.end(drawn("?"));
    });
    for (const typed of ["13800138000", "410102197508201532", "１３８００１３８０００"]) {
      const answer = await office.ask(`/zh?${new URLSearchParams({ q: typed })}`);
      expect(await answer.text()).not.toMatch(/\d{7}/);
    }
    expect(asked).toEqual(["/zh?number="]);
  });

  test("of the overview has as many pages as there are, all drawn again after a change", async () => {
    const office = await open(counting().listener);
    const read = async (path: string) => (await office.ask(path)).text();
    expect([await read("/zh?page=2"), await read("/zh?page=2&x=1")]).toEqual([
      bare("1"),
      bare("1"),
    ]);
    expect(await read("/zh?page=1")).toBe(bare("2"));
    office.forget(["/zh"]);
    expect([await read("/zh?page=2"), await read("/zh")]).toEqual([bare("3"), bare("4")]);
  });

  test("is refused to whoever looks for something once sixty others wait", async () => {
    const { listener, state, asked } = counting();
    const office = await open(listener);
    state.holds = true;
    const waiting = Array.from({ length: 60 }, () => office.ask("/zh?q=six"));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await vi.waitFor(async () => expect((await office.ask("/zh?q=six")).status).toBe(503));
    state.holds = false;
    asked[0]?.();
    const answers = await Promise.all(waiting.map(async (one) => (await one).status));
    expect(answers.filter((status) => status === 200).length).toBeGreaterThanOrEqual(59);
  });

  test("that failed is told as it is, and asked for again by the next reader", async () => {
    const { listener } = counting();
    const state = { fails: true };
    const office = await open((request, response) => {
      if (state.fails) response.writeHead(500).end();
      else listener(request, response);
    });
    const failed = await office.ask("/zh");
    expect([failed.status, await failed.text()]).toEqual([500, "failed"]);
    expect(failed.headers.get("cache-control")).toBe("no-store");
    state.fails = false;
    expect(await (await office.ask("/zh")).text()).toBe(bare("1"));
  });

  test("is a refusal of ours where the program hangs up", async () => {
    const office = await open((request) => request.socket.destroy());
    const failed = await office.ask("/zh");
    expect([failed.status, await failed.text()]).toEqual([500, "failed"]);
  });

  test("or a file is sent as what it is, script-like words and all; other sites may read files only", async () => {
    const words = '{"name":"<script>1</script>"}';
    const office = await open((_, response) =>
      response.setHeader("Content-Type", "application/json; charset=utf-8").end(words),
    );
    const file = await office.ask("/open-data/status.json");
    expect(await file.text()).toBe(words);
    expect(file.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(file.headers.get("access-control-allow-origin")).toBe("*");
    const tag = file.headers.get("etag") ?? "";
    const again = await office.ask("/open-data/status.json", { "if-none-match": tag });
    expect([again.status, again.headers.get("access-control-allow-origin")]).toEqual([304, "*"]);
    expect((await office.ask("/zh")).headers.get("access-control-allow-origin")).toBeNull();
    expect((await office.ask("/open-data/nothing.json")).status).toBe(404);
  });

  test("is not drawn for whoever claims to be the server", async () => {
    const { listener } = counting();
    const office = await open(listener);
    await office.ask("/zh");
    const again = await office.ask("/zh", { "x-guatu-draw": "guess" });
    expect(await again.text()).toBe(bare("1"));
  });
});

test("a page loses its scripts and nothing else", () => {
  const ahead = '<link rel="preload" as="script" href="/x.js"/>';
  const sheet = '<link rel="stylesheet" href="/x.css"/>';
  expect(withoutScripts(`${ahead}${sheet}<p>&lt;script&gt;</p>${script}`)).toBe(
    `${sheet}<p>&lt;script&gt;</p>`,
  );
  const data = '<script type="application/ld+json">{"a":1}</script>';
  expect(withoutScripts(`${data}${script}`)).toBe(data);
});

test.each([
  ["gzip, deflate, br", "br"],
  ["GZIP;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.0", "identity"],
  ["deflate", "identity"],
  [undefined, "identity"],
])("of %s the best is %s", (accepted, best) => {
  expect(encodingFor(accepted)).toBe(best);
});
