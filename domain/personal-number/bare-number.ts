/**
 * A number as typed or pasted without what is no part of it: full width, spaces, marks nobody sees,
 * the apostrophe that makes a spreadsheet keep its digits, quotes.
 *
 * @example
 * bareNumber("'１１０１０５ 19491231002x\u202c") //=> "11010519491231002X"
 */
export function bareNumber(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}\p{Default_Ignorable_Code_Point}'"`\u00b4\u2018\u2019\u201c\u201d]/gu, "")
    .toUpperCase();
}
