import type { IsoDate } from "#domain/calendar/calendar-day.ts";

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** A household in an order by the day of signing. */
export interface SignedParticipant {
  readonly code: string;
  readonly signedOn: IsoDate | null;
  readonly paidOn: IsoDate | null;
}

/**
 * The list of who takes part as it is hashed, published and downloaded: the codes sorted by their
 * bytes in UTF-8 (as `LC_ALL=C sort` does), one a line, the last line ended too.
 *
 * @example
 * participantList(["B-2", "A-1"]) //=> "A-1\nB-2\n"
 */
export function participantList(codes: readonly string[]): string {
  return [...codes]
    .sort(byBytes)
    .map((code) => `${code}\n`)
    .join("");
}

/**
 * Whether a code can stand on a line of the list and be hashed by anyone as it is printed.
 *
 * @example
 * canBeListed("A-1") //=> true
 * canBeListed("A\n1") //=> false
 */
export function canBeListed(code: string): boolean {
  return code.trim() === code && /^\P{Cc}+$/u.test(code);
}

/**
 * 摇号: the order of the draw, first place first, by SHA-256 of `seed|code` of each household. It
 * follows from the seed and the codes alone, whatever order they are given in, so that anyone who
 * has both can work it out again.
 *
 * @example
 * drawOrder(["A-1", "A-2"], "2015043", sha256) //=> ["A-2", "A-1"]
 */
export function drawOrder(codes: readonly string[], seed: string, sha256: Sha256): string[] {
  return codes
    .map((code) => ({ code, lot: sha256(`${seed}|${code}`) }))
    .sort((a, b) => byBytes(a.lot, b.lot) || byBytes(a.code, b.code))
    .map(({ code }) => code);
}

/**
 * 按签约先后: who signed earlier, then who was paid earlier, then by code. A day that is missing
 * comes after every day.
 *
 * @example
 * signingOrder([
 *   { code: "A-1", signedOn: "2015-03-02", paidOn: null },
 *   { code: "A-2", signedOn: "2015-03-01", paidOn: null },
 * ]) //=> ["A-2", "A-1"]
 */
export function signingOrder(participants: readonly SignedParticipant[]): string[] {
  return [...participants]
    .sort(
      (a, b) =>
        byDay(a.signedOn, b.signedOn) || byDay(a.paidOn, b.paidOn) || byBytes(a.code, b.code),
    )
    .map(({ code }) => code);
}

function byDay(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** By code points, which is the order of the bytes in UTF-8; `<` alone goes by UTF-16. */
function byBytes(a: string, b: string): number {
  const shorter = a.length < b.length ? a.length : b.length;
  for (let place = 0; place < shorter; place++) {
    const [unit, other] = [a.charCodeAt(place), b.charCodeAt(place)];
    if (unit !== other) return inUtf8(unit) - inUtf8(other);
  }
  return a.length - b.length;
}

/** UTF-16 has the halves of a pair below U+E000 to U+FFFF, UTF-8 what they stand for above. */
function inUtf8(unit: number): number {
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}
