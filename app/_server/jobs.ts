import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { Cron } from "croner";
import { sessionSecret } from "./secret.ts";

const holder = globalThis as typeof globalThis & { guatuNewDay?: Cron };

/**
 * Starts what the server does by itself, once per process: at midnight in Shanghai the public
 * pages are drawn afresh, since days to go and lights change with the day and no person acts.
 * A restart starts with no drawn page, so a missed midnight needs no catching up.
 */
export function startJobs(): void {
  holder.guatuNewDay ??= new Cron(
    "0 0 * * *",
    { timezone: "Asia/Shanghai", protect: true },
    announceNewDay,
  );
}

/** Pages can only be revalidated inside a request, so the server sends itself one. */
async function announceNewDay(): Promise<void> {
  await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/jobs/new-day`, {
    method: "POST",
    headers: { authorization: `Bearer ${jobToken()}` },
  });
}

function jobToken(): string {
  return createHmac("sha256", sessionSecret()).update("jobs").digest("hex");
}

/** Whether a request comes from this server itself. */
export function isOwnJob(headers: Headers): boolean {
  const given = Buffer.from(headers.get("authorization") ?? "");
  const expected = Buffer.from(`Bearer ${jobToken()}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
