import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { keepForm } from "#scripts/server/guard/keep-form.ts";

const megabyte = 1024 * 1024;

/** A form of one field that comes in two parts, as far as `keepForm` looks at it. */
async function sendForm(text: string) {
  const sent = new Response(new URLSearchParams({ text }));
  const body = Buffer.from(await sent.arrayBuffer());
  const request = {
    headers: { "content-type": sent.headers.get("content-type") },
    push: () => true,
  };
  const response = new EventEmitter();
  const read = keepForm(
    request as unknown as IncomingMessage,
    response as unknown as ServerResponse,
  );
  const push = request.push as unknown as (chunk: Buffer | null) => boolean;
  for (const chunk of [body.subarray(0, 4), body.subarray(4), null]) push(chunk);
  return { read, answer: () => response.emit("close") };
}

test("a form is kept until it is answered", async () => {
  const { read, answer } = await sendForm("封顶");
  expect((await read())?.get("text")).toBe("封顶");
  answer();
  expect(await read()).toBeUndefined();
});

test("what is too much together is not kept in part, and makes room again", async () => {
  const large = await Promise.all(
    Array.from({ length: 11 }, () => sendForm("a".repeat(6 * megabyte))),
  );
  const kept = await Promise.all(large.map(({ read }) => read()));
  expect(kept.map((form) => form !== undefined)).toEqual([...Array(10).fill(true), false]);
  for (const { answer } of large) answer();
  const { read, answer } = await sendForm("封顶");
  expect((await read())?.get("text")).toBe("封顶");
  answer();
});
