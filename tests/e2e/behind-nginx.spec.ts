import { request as ask } from "node:https";
import { expect } from "@playwright/test";
import { expectSaved, fillReport, submitReport } from "./desk-form.ts";
import { test } from "./desk-test.ts";
import { type Front, reserveFront } from "./nginx-in-front.ts";
import { type OfficeCopy, openOfficeCopy } from "./office-copy.ts";
import { accountOf, signIn } from "./sign-in.ts";

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

/** The certificate is one we made. */
function get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = ask(url, { headers, rejectUnauthorized: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", fail);
      answer.on("end", () => {
        const { statusCode: status = 0, headers: said } = answer;
        done({ status, headers: said, body: Buffer.concat(parts) });
      });
    });
    asked.on("error", fail);
    asked.end();
  });
}

test.describe
  .serial("an office behind nginx, as deploy/nginx.conf puts it there", () => {
    let front: Front;
    let office: OfficeCopy;
    test.beforeAll(async () => {
      front = await reserveFront();
      const env = { PUBLIC_ORIGIN: front.url, TRUSTED_PROXY: "127.0.0.1" };
      office = await openOfficeCopy(undefined, env);
      await front.open(office.url);
    });
    test.afterAll(async () => {
      await front.close();
      await office.close();
    });

    test("a public page comes as the office sends it, byte for byte, in each encoding", async () => {
      for (const encoding of ["br", "gzip", ""]) {
        const headers = { "accept-encoding": encoding || "br;q=0, identity" };
        const there = await get(`${front.url}/zh`, headers);
        expect(there.status).toBe(200);
        expect(there.headers["content-encoding"] ?? "").toBe(encoding);
        expect(there.headers["strict-transport-security"]).toBe("max-age=63072000");
        expect(there.headers["content-security-policy"]).toContain("default-src 'none'");
        const again = await get(`${front.url}/zh`, headers);
        expect(again.body.equals(there.body)).toBe(true);
        const tag = String(there.headers.etag);
        expect((await get(`${front.url}/zh`, { ...headers, "if-none-match": tag })).status).toBe(
          304,
        );
      }
    });

    test("an owner signs in over TLS and reports; the public page says so a second later", async ({
      openAs,
    }) => {
      const owner = await openAs("nobody", { baseURL: front.url, ignoreHTTPSErrors: true });
      await signIn(owner, accountOf(office.dataDirectory, "owner4"));
      const cookies = await owner.context().cookies();
      expect(cookies.map(({ name, secure }) => [name.slice(0, 7), secure])).toContainEqual([
        "__Host-",
        true,
      ]);
      await owner.goto("/zh/desk/projects/houniuzhuang/report");
      await fillReport(owner, { percent: "47", done: "经 nginx 填报" });
      await submitReport(owner);
      await expectSaved(owner);
      const page = async () => (await get(`${front.url}/zh/projects/houniuzhuang`)).body.toString();
      await expect.poll(page).toContain("47%");
    });

    test("while the office rests the public page is still there, and the desk says when to come back", async () => {
      const fresh = (await fetch(`${office.url}/zh`)).headers.get("etag");
      await expect.poll(async () => (await get(`${front.url}/zh`)).headers.etag).toBe(fresh);
      await office.close();
      const after = await get(`${front.url}/zh`);
      expect(after.status).toBe(200);
      expect(after.headers.etag).toBe(fresh);
      const desk = await get(`${front.url}/zh/desk`);
      expect(desk.status).toBe(503);
      expect(desk.headers["retry-after"]).toBe("10");
      expect(desk.body.toString()).toContain("挂图正在重启");
    });
  });
