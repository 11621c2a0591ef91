import type { Random } from "#domain/core/random.ts";
import { luhnDigit } from "#domain/personal-number/bank-account.ts";
import { identityCheckDigit } from "#domain/personal-number/identity-number.ts";
import type { DemoHolder } from "./demo-household.ts";

const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜单曾解"];
const digits = [..."零一二三四五六七八九"];

/**
 * The holders of a generated household. No such person can be: the name says 示例, the identity
 * number has the area code 999999, the phone number a prefix nobody was given, the bank account a
 * bank that does not exist. The check digits are right.
 */
export function demoHolders(number: number, random: Random): DemoHolder[] {
  const isShared = random() < 0.18;
  const owners = isShared ? [6000, 4000] : [10_000];
  return owners.map((shareBp, index) => holder({ number: 2 * number + index, shareBp }, random));
}

function holder(
  { number, shareBp }: { number: number; shareBp: number },
  random: Random,
): DemoHolder {
  const surname = surnames[Math.floor(random() * surnames.length)];
  const name = `${surname}示例${[...String(number).padStart(3, "0")].map((d) => digits[Number(d)]).join("")}`;
  const account = `999999${String(number).padStart(12, "0")}`;
  return {
    kind: "owner",
    name,
    shareBp,
    identity: identity(number, random),
    phone: `154${String(10_000_000 + number).padStart(8, "0")}`,
    bankAccount: account + luhnDigit(account),
  };
}

function identity(number: number, random: Random): string {
  const year = 1935 + Math.floor(random() * 55);
  const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
  const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
  const first17 = `999999${year}${month}${day}${String(number % 1000).padStart(3, "0")}`;
  return first17 + identityCheckDigit(first17);
}
