import type { Random } from "#domain/core/random.ts";
import { type CompensationMethod, specialGroups, tenures } from "#domain/household/stage/stage.ts";
import { luhnDigit } from "#domain/personal-number/bank-account.ts";
import { identityCheckDigit } from "#domain/personal-number/identity-number.ts";
import { bigStory } from "./big-story.ts";

/** On every floor of every entrance, of as many buildings as it takes. */
export const floorPlan = { floors: 18, entrances: 2, doors: 3 };
export const householdsPerBuilding = floorPlan.floors * floorPlan.entrances * floorPlan.doors;

export type BigHousehold = ReturnType<typeof bigHousehold>;

const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜单曾解"];
const ordinals = [..."甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"];

/**
 * One household of a big ledger by its number from 0, with everything that happened to it in a
 * year. Its holders are named 示例 and have numbers nobody can have.
 *
 * @param of.progress where its building stands in the order of works, from 0 to 1
 */
export function bigHousehold(of: { number: number; progress: number }, random: Random) {
  const { number } = of;
  const place = number % householdsPerBuilding;
  const perFloor = floorPlan.entrances * floorPlan.doors;
  const floor = 1 + Math.floor(place / perFloor);
  const entrance = 1 + (Math.floor(place / floorPlan.doors) % floorPlan.entrances);
  const areaDm2 = 4500 + Math.floor(random() * 950) * 10;
  const way: CompensationMethod = random() < 0.7 ? "exchange" : "monetary";
  const story = bigStory({ progress: of.progress, way, areaDm2 }, random);
  return {
    id: idOf(number, random),
    code: `BX-${String(number + 1).padStart(6, "0")}`,
    entrance,
    floor,
    areaDm2,
    door: `${entrance}-${floor}0${1 + (place % floorPlan.doors)}`,
    certificateNumber: `示例证${number + 1}`,
    persons: 1 + Math.floor(random() * 6),
    tenure: tenures[random() < 0.8 ? 0 : Math.floor(random() * tenures.length)] ?? "private",
    specialGroup:
      random() < 0.09 ? (specialGroups[Math.floor(random() * specialGroups.length)] ?? null) : null,
    holders: Array.from({ length: random() < 0.18 ? 2 : 1 }, (_, index) =>
      bigHolder(2 * number + index, random),
    ),
    ...story,
  };
}

/** As spread as the random ids of the program. */
function idOf(number: number, random: Random): string {
  const part = () =>
    Math.floor(random() * 0x100000000)
      .toString(16)
      .padStart(8, "0");
  return `${part()}-${part()}-${part()}-${String(number).padStart(9, "0")}`;
}

function bigHolder(number: number, random: Random) {
  const pick = (characters: readonly string[]) =>
    characters[Math.floor(random() * characters.length)] ?? "";
  const year = 1935 + Math.floor(random() * 55);
  const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
  const first17 = `999999${year}${month}15${String(number % 1000).padStart(3, "0")}`;
  const account = `999999${String(number).padStart(12, "0")}`;
  return {
    name: `${pick(surnames)}示例${pick(ordinals)}`,
    identity: first17 + identityCheckDigit(first17),
    phone: `154${String(10_000_000 + number).padStart(8, "0")}`,
    bankAccount: account + luhnDigit(account),
  };
}
