const chineseDigits: Readonly<Record<string, string>> = {
  〇: "0",
  零: "0",
  "○": "0",
  "◯": "0",
  洞: "0",
  一: "1",
  壹: "1",
  幺: "1",
  二: "2",
  贰: "2",
  两: "2",
  三: "3",
  叁: "3",
  四: "4",
  肆: "4",
  五: "5",
  伍: "5",
  六: "6",
  陆: "6",
  七: "7",
  柒: "7",
  拐: "7",
  八: "8",
  捌: "8",
  九: "9",
  玖: "9",
  勾: "9",
};
const chineseDigit = `[${Object.keys(chineseDigits).join("")}\\d]`;
/** Seven and more in a row: fewer are a year, a floor or a count. */
const chineseRun = new RegExp(`${chineseDigit}(?:[\\s\\-·.、,]{0,2}${chineseDigit}){6,}`, "gu");
/** Letters that stand for digits in a number of the length of a phone number. */
const lookAlikeRun = /(?<![A-Za-z])[\dOoIl|]{11,}(?![A-Za-z])/g;
const spokenHyphen = /(?<=\d)\s*(?:横杠|杠|横|空格|空|转)\s*(?=\d)/g;

/** The fewest digits a number of a person has, with the words that announce it. */
const fewest = 6;
const anyDigit = new RegExp(`[\\p{N}OoIl|${Object.keys(chineseDigits).join("")}]`, "gu");

/** Whether a text holds as many digits, however written, as the shortest number of a person. */
export function hasDigits(text: string): boolean {
  return (text.match(anyDigit)?.length ?? 0) >= fewest;
}

/**
 * A text with every digit as 0 to 9, however it is written: full-width, circled, Arabic-Indic, with
 * invisible characters in between, as Chinese characters where seven and more stand in a row, or as
 * letters that look like digits. Letters become capitals, whatever joins digits stays.
 *
 * @example
 * withPlainDigits("打一三八　００１３　8000") //=> "打138 0013 8000"
 * withPlainDigits("二〇一五年") //=> "二〇一五年"
 */
export function withPlainDigits(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Cf}\p{M}]/gu, "")
    .replace(/\p{Nd}/gu, digitOf)
    .replace(chineseRun, (run) => run.replace(/./gu, (sign) => chineseDigits[sign] ?? sign))
    .replace(lookAlikeRun, digitsOfLookAlikes)
    .replace(spokenHyphen, "-")
    .toUpperCase();
}

/** The value of a decimal digit of any script: each has its ten in a row, beginning with zero. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

function digitsOfLookAlikes(run: string): string {
  if (run.replace(/\D/g, "").length < 4) return run;
  return run.replace(/[Oo]/g, "0").replace(/[Il|]/g, "1");
}
