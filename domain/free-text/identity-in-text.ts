import { identityCheckDigit } from "#domain/personal-number/identity-number.ts";
import { isPartedAt, type JoinedGroups } from "./digit-chain.ts";

const province = "1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]";
const monthAndDay = String.raw`(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
/** Of a province, or of a foreigner's card, with a day of birth. */
const of18 = new RegExp(
  String.raw`^(?:${province}|71|8[1-3]|9\d)\d{4}(?:18|19|20)\d{2}${monthAndDay}\d{3}[\dX]$`,
);
/** The old form, issued until 1999. */
const of15 = new RegExp(String.raw`^(?:${province})\d{6}${monthAndDay}\d{3}$`);
/** Where an identity number is parted: after the area, within the day of birth, before the end. */
const joints = new Set([3, 6, 8, 10, 12, 14, 17]);

/** What announces the number of a document of the authorities. */
const documentBefore =
  /(?:字第|许可证书?(?:编号|号码|号)?|文号|档案号|合同号|协议号|备案号)[\s::]*$/;

/** Passports and permits of Hong Kong, Macao and Taiwan, by their letters; no codes with a year. */
const papers = [
  /(?<![A-Z\d])[EG][\s-]?(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\d{8}(?![A-Z\d])/,
  /(?<![A-Z\d])[EC][A-Z][\s-]?\d{7}(?![A-Z\d])/,
  /(?<![A-Z\d])[DSPHMCWLTK][\s-]?(?!(?:19|20)\d{2})\d{8}(?:\d{2})?(?![A-Z\d])/,
  /(?<![A-Z\d])[A-Z]{1,2}\d{6}\([\dA]\)/,
  /(?<![A-Z\d])[A-Z](?!(?:19|20)\d{2})[1289]\d{8}(?![A-Z\d])/,
];
const paperNames = "身份证|护照|通行证|回乡证|台胞证|居住证|军官证|士兵证|证件|PASSPORT|ID CARD|ID";
const paperNumber = String.raw`[A-Z]{0,3}[\s-]?\d(?:[\s-]?[\dA-Z]){5}`;
const announced = new RegExp(
  String.raw`(?:${paperNames})(?: NO| NUMBER)?[^\dA-Z]{0,6}${paperNumber}`,
);

/** Whether a text, its days already taken out, names an identity paper by its letters or its name. */
export function holdsPaper(text: string): boolean {
  return announced.test(text) || papers.some((paper) => paper.test(text));
}

/**
 * Whether digits are a resident identity number: of a province and with a day of birth. A mistyped
 * one counts as well, unless it is announced as the number of a document.
 */
export function isIdentityNumber({ number, lengths, before }: JoinedGroups): boolean {
  const isDocument = documentBefore.test(before);
  if (of15.test(number)) return !isDocument && isPartedAt(lengths, joints);
  if (!of18.test(number)) return false;
  const isValid = identityCheckDigit(number.slice(0, 17)) === number[17];
  return isValid || (!isDocument && isPartedAt(lengths, joints));
}

/**
 * Whether the number is announced as that of a document: 地字第…号, 许可证号….
 *
 * @example
 * isDocumentNumber({ before: "建字第" }) //=> true
 */
export function isDocumentNumber({ before }: Pick<JoinedGroups, "before">): boolean {
  return documentBefore.test(before);
}
