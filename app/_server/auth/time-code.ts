import { createHmac } from "node:crypto";

const stepMs = 30_000;
/** Authenticators run a little fast or slow: the code before and the one after are as good. */
const driftSteps = 1;

/**
 * The six digits of RFC 6238 (SHA-1, 30 seconds) for one time step.
 *
 * @example
 * timeCode("12345678901234567890", 1) //=> "287082"
 */
export function timeCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/**
 * The newest of the time steps around an instant that a code is of, or null where it is of none.
 *
 * @example
 * findStep({ secret: "12345678901234567890", code: "287082", at: 59_000 }) //=> 1
 */
export function findStep(given: { secret: string; code: string; at: number }): number | null {
  const now = Math.floor(given.at / stepMs);
  for (let step = now + driftSteps; step >= now - driftSteps; step -= 1) {
    if (timeCode(given.secret, step) === given.code) return step;
  }
  return null;
}

/**
 * A secret as authenticators read it (RFC 4648, without padding).
 *
 * @example
 * base32("foobar") //=> "MZXW6YTBOI"
 */
export function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("");
}
