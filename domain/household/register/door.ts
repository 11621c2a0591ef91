import { doorWords } from "./door-words.ts";

/** A door within its building, in the columns and rows of a wall map. */
export interface Door {
  /** as the door names it; null where it does not, since a household knows its building anyway */
  readonly building: string | null;
  readonly entrance: number | null;
  /** from the door number: 301 → 3, 1203 → 12; below the ground −1 */
  readonly floor: number;
  /** its place on the floor: 301 → 1, 1203 → 3 */
  readonly position: number;
  /** the number itself: `301`, `1203`, `301A`, `B101` */
  readonly door: string;
}

const either = (words: readonly string[]) => `(?:${words.join("|")})`;
const { building, entrance, floor, room, basement } = doorWords;

/** A figure before a hyphen is a building only where an entrance follows: `2-301` is entrance 2. */
const written = new RegExp(
  `^(?:(?<building>[A-Z]?[1-9]\\d{0,2}|[1-9]\\d{0,2}[A-Z]|[A-Z])` +
    `(?:${either(building)}-?|-(?=\\d{1,2}(?:-|${either(entrance)}))))?` +
    `(?:(?<entrance>[1-9]\\d?)(?:${either(entrance)}-?|-))?` +
    `(?:(?<floor>[1-9]\\d?)${either(floor)}-?)?` +
    `(?<below>${either(basement)})?(?<door>\\d{1,4})(?<letter>[A-Z])?${either(room)}?$`,
);

/**
 * Where a door is, as people write it: `1-2-301`, `1号楼2单元301室`, `2-301`, `1号楼301`, `301`, in full
 * width too. The floor is what stands before the last two digits; a door of one or two digits
 * (a house of one storey) is on the ground floor. A floor that is named must agree with it. A
 * leading zero is dropped (`0301`). `null` where nobody can tell: a house of a village, a shop, a
 * side (东户), two doors in one, five digits, which mean something else from town to town.
 *
 * @example
 * parseDoor("１号楼２单元301室")
 * //=> { building: "1", entrance: 2, floor: 3, position: 1, door: "301" }
 * parseDoor("附3号") //=> null
 */
export function parseDoor(text: string): Door | null {
  const parts = written.exec(normalise(text))?.groups;
  const place = parts && doorPlace(parts);
  if (!place) return null;
  return {
    building: parts.building ?? null,
    entrance: parts.entrance === undefined ? null : Number(parts.entrance),
    ...place,
  };
}

/** A door as it is kept within its building, and where it is as far as it can be told. */
export type KeptDoor = {
  readonly door: string;
  readonly entrance: number | null;
  /** null: it stands under 未定位 */
  readonly floor: number | null;
};

/**
 * A door as it is kept: canonical where it can be placed, else as it was written, in plain width and
 * without spaces at its ends.
 *
 * @example
 * keepDoor("2单元301室") //=> { door: "2-301", entrance: 2, floor: 3 }
 * keepDoor("３组 12号") //=> { door: "3组 12号", entrance: null, floor: null }
 */
export function keepDoor(text: string): KeptDoor {
  const door = parseDoor(text);
  if (!door) {
    const written = text
      .normalize("NFKC")
      .replace(/\p{Cf}/gu, "")
      .replace(/\s+/g, " ")
      .trim();
    return { door: written, entrance: null, floor: null };
  }
  const { entrance, floor } = door;
  return { door: doorText({ ...door, building: null }), entrance, floor };
}

/**
 * Whether a door names another building than the one it is entered in. Of a building whose name is
 * no number (东院), and of a courtyard, nobody can tell.
 *
 * @example
 * namesOtherBuilding("3号楼2单元301", "1号楼") //=> true
 * namesOtherBuilding("1-2-301", "蓝天佳园1号楼") //=> false
 */
export function namesOtherBuilding(door: string, buildingName: string): boolean {
  if (doorWords.courtyard.test(door)) return false;
  const named = parseDoor(door)?.building ?? leading.exec(normalise(door))?.[1];
  const own = trailing.exec(normalise(buildingName))?.slice(1).find(Boolean);
  return Boolean(named && own) && named !== own;
}

const number = "[A-Z]?[1-9]\\d{0,2}[A-Z]?|[A-Z]";
/** At the beginning of a door that cannot be placed: 3号楼东户. */
const leading = new RegExp(`^(${number})${either(doorWords.wholeBuilding)}`);
/** At the end of the name of a building: 蓝天佳园1号楼, 1#, or all of it: 1. */
const trailing = new RegExp(`(?:^|[^A-Z\\d])(${number})${either(building)}$|^(${number})$`);

function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}]/gu, "")
    .replace(doorWords.numeral, (one) => String(doorWords.numerals.indexOf(one) + 1))
    .replace(/[\p{Dash_Punctuation}\u2212~_/]/gu, "-")
    .toUpperCase();
}

function doorPlace(
  parts: Record<string, string | undefined>,
): Pick<Door, "floor" | "position" | "door"> | null {
  const number = Number(parts.door);
  const above = number < 100 ? 1 : Math.floor(number / 100);
  const isFloorless = (parts.door ?? "").length > 2 && number < 100;
  const differs = parts.floor !== undefined && Number(parts.floor) !== above;
  if (number === 0 || isFloorless || differs) return null;
  const isBelow = parts.below !== undefined;
  return {
    floor: isBelow ? -above : above,
    position: number % 100,
    door: `${isBelow ? "B" : ""}${number}${parts.letter ?? ""}`,
  };
}

/**
 * The one way a door is kept and compared: `1-2-301`, without a building `2-301`, without an entrance
 * `1#301`. {@link parseDoor} reads it back to the same.
 *
 * @example
 * doorText({ building: "1", entrance: 2, door: "301" }) //=> "1-2-301"
 */
export function doorText({
  building,
  entrance,
  door,
}: Pick<Door, "building" | "entrance" | "door">): string {
  if (building === null) return entrance === null ? door : `${entrance}-${door}`;
  return entrance === null ? `${building}#${door}` : `${building}-${entrance}-${door}`;
}
