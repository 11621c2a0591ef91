import { accept, type Outcome, refuse } from "#domain/core/outcome.ts";
import { doorWords } from "./door-words.ts";

export const doorRefusals = ["door.notADoor"] as const;
export type DoorRefusal = (typeof doorRefusals)[number];

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
 * Reads a door as people write it: `1-2-301`, `1号楼2单元301室`, `2-301`, `1号楼301`, `301`, in full
 * width too. The floor is what stands before the last two digits; a door of one or two digits
 * (a house of one storey) is on the ground floor. A floor that is named must agree with it. A
 * leading zero is dropped (`0301`). Five digits are refused: what they mean differs from town to
 * town.
 *
 * @example
 * parseDoor("１号楼２单元301室")
 * //=> { ok: true, value: { building: "1", entrance: 2, floor: 3, position: 1, door: "301" } }
 */
export function parseDoor(text: string): Outcome<Door, DoorRefusal> {
  const parts = written.exec(normalise(text))?.groups;
  const place = parts && doorPlace(parts);
  if (!place) return refuse("door.notADoor", { field: "door" });
  return accept({
    building: parts.building ?? null,
    entrance: parts.entrance === undefined ? null : Number(parts.entrance),
    ...place,
  });
}

function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, "")
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
