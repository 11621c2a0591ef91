/**
 * Whether a text has the look of a masked one: no name, phone or account holds a star.
 *
 * @example
 * isMasked("138****5678") //=> true
 * isMasked("13800005678") //=> false
 */
export function isMasked(text: string): boolean {
  return /[*＊•●]/.test(text);
}
