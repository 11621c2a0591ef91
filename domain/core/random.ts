/** A source of numbers from 0 up to 1. */
export type Random = () => number;

/**
 * The same row of numbers for the same seed, everywhere (Mulberry32, public domain). For demo data
 * and for drawing samples, never for a secret, and never for a draw of lots: 32 bits can be tried
 * out.
 *
 * @example
 * mulberry32(1)() === mulberry32(1)() //=> true
 */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
