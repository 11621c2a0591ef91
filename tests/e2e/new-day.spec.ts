import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect } from "@playwright/test";
import { test } from "./desk-test.ts";

/** The word the server proves itself with, made as it makes it. */
function ownToken(dataDirectory: string): string {
  const secret = readFileSync(join(dataDirectory, "secret.key"), "utf8").trim();
  return createHmac("sha256", secret).update("jobs").digest("hex");
}

const pages = ["/zh", "/en", "/zh/projects/houniuzhuang"];

async function cacheStates(request: APIRequestContext): Promise<(string | undefined)[]> {
  const states = [];
  for (const page of pages) states.push((await request.get(page)).headers()["x-nextjs-cache"]);
  return states;
}

test("at midnight every public page is drawn afresh, and only the server can say so", async ({
  request,
  dataDirectory,
}) => {
  await cacheStates(request);
  expect(await cacheStates(request)).toEqual(pages.map(() => "HIT"));

  const stranger = await request.post("/jobs/new-day", {
    headers: { authorization: "Bearer guess" },
  });
  expect(stranger.status()).toBe(404);
  expect(await cacheStates(request)).toEqual(pages.map(() => "HIT"));

  const headers = { authorization: `Bearer ${ownToken(dataDirectory)}` };
  expect((await request.post("/jobs/new-day", { headers })).status()).toBe(204);
  expect(await cacheStates(request)).not.toContain("HIT");
});
