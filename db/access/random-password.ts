import { randomInt } from "node:crypto";

/** Without the look-alikes 0 o 1 l i: it is read aloud and copied by hand. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/**
 * A password nobody chose: 16 letters in groups of four, 79 bits. It is shown once and kept
 * nowhere but as its hash.
 *
 * @example
 * randomPassword() //=> "k7mp-x3qd-9waf-tu6h"
 */
export function randomPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
