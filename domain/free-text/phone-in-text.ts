import { isAscending, type JoinedGroups } from "./digit-chain.ts";
import { unitBehind } from "./figure-in-text.ts";

const mobile = /^(?:0086|86|0)?1[3-9]\d{9}$/;
const landline = /^(?:010|02\d)[2-9]\d{7}$|^0[3-9]\d{2}[2-9]\d{6,7}$/;
/** How a mobile number is parted, whatever stands between its parts. */
const mobileParts = new Set([
  "3-4-4",
  "3-8",
  "7-4",
  "3-3-5",
  "4-4-3",
  "4-3-4",
  "3-5-3",
  "5-6",
  "2-3-3-3",
]);
/** What joins the parts of one number; a comma or a 、 parts the members of a list. */
const joint = /^[\s\p{Pd}\p{Ps}\p{Pe}_./|~*+]+$/u;
const placeBehind = /^\s*(?:号|室|户|栋|幢|楼|层|单元|期)/;

const foreign = new RegExp(
  String.raw`(?:\+|(?<!\d[\s-]?)00)[1-9]\d{0,2}[\s\-().]*\d(?:[\s\-().]*\d){6,}(?!\d)(?!${unitBehind})`,
);
const announced = new RegExp(
  String.raw`(?:电话|座机|手机|联系|拨打|致电|传真|TEL|PHONE|MOBILE|CALL)[^\d]{0,8}[2-9](?:[\s-]?\d){6,10}(?!\d)(?!${unitBehind})`,
);

/** Whether a text, its days already taken out, has a number after a + or after the word for it. */
export function holdsAnnouncedPhone(text: string): boolean {
  return foreign.test(text) || announced.test(text);
}

/**
 * Whether digits are a mobile number or a landline with its area code. Parts with the same joint
 * between them are one number however they are cut, unless they go up as in a list; with unlike
 * joints, or commas, only where they are cut as phone numbers are.
 */
export function isPhoneNumber(joined: JoinedGroups): boolean {
  const { number, lengths, joints } = joined;
  if (landline.test(number)) return isLandlineParted(joined);
  if (!mobile.test(number)) return false;
  if (lengths.length === 1) return true;
  const national = number.length - 11;
  const parts = national > 0 && lengths[0] === national ? lengths.slice(1) : lengths;
  const isCustomary = mobileParts.has(parts.join("-")) || parts.every((length) => length === 1);
  if (isCustomary) return !isListOfPlaces(joined);
  const isOneJoint = new Set(joints.map((sign) => sign.trim() || " ")).size === 1;
  const isList = lengths.length > 4 && isAscending(joined);
  const isDecimal = lengths.length === 2 && joints[0] === ".";
  return isOneJoint && joints.every((sign) => joint.test(sign)) && !isList && !isDecimal;
}

/** 138、1301、1302室 are doors. */
function isListOfPlaces(joined: JoinedGroups): boolean {
  const isListed = joined.joints.some((sign) => !joint.test(sign));
  return isListed && isAscending(joined) && placeBehind.test(joined.after);
}

function isLandlineParted({ number, lengths, joints }: JoinedGroups): boolean {
  const area = /^0(?:10|2\d)/.test(number) ? 3 : 4;
  return lengths.length === 1 || (lengths[0] === area && joints.every((sign) => joint.test(sign)));
}
