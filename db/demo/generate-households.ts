import { mulberry32, type Random } from "#domain/core/random.ts";
import { doorText } from "#domain/household/register/door.ts";
import type { CompensationMethod, Tenure } from "#domain/household/stage/stage.ts";
import { demoBuildings } from "./demo-buildings.ts";
import { demoHolders } from "./demo-holders.ts";
import type { DemoHousehold } from "./demo-household.ts";
import { demoStory } from "./demo-story.ts";

const seed = 162_478;

/** What the newspaper printed of 惠众西城一品二期, which the generated households add up to. */
export const published = { households: 162, persons: 478, areaDm2: 1_470_000 };

/** The 162 households of the demo, the same on every machine. */
export function generateHouseholds(): DemoHousehold[] {
  const random = mulberry32(seed);
  const doors = allDoors();
  const persons = toSum(
    doors.map(() => 1 + Math.floor(random() * 5)),
    { total: published.persons, least: 1, most: 7 },
  );
  const areas = toSum(
    doors.map(() => 5200 + Math.floor(random() * 780) * 10),
    { total: published.areaDm2, least: 4500, most: 14_000 },
  );
  return doors.map((door, index) => {
    const code = `HZ-${String(index + 1).padStart(3, "0")}`;
    const way = wayOf(random);
    const story = demoStory({ code, index, way, areaDm2: areas[index] ?? 0 }, random);
    return {
      code,
      ...door,
      persons: persons[index] ?? 0,
      areaDm2: areas[index] ?? 0,
      tenure: tenureOf(random),
      specialGroup: specialGroupOf(random),
      holders: demoHolders(index + 1, random),
      ...story,
    };
  });
}

type Place = Pick<DemoHousehold, "buildingKey" | "entrance" | "floor" | "door">;

function allDoors(): Place[] {
  return demoBuildings.flatMap(({ key, units, floors, doors }) =>
    upTo(units).flatMap((entrance) =>
      upTo(floors).flatMap((floor) =>
        upTo(doors).map((position) => ({
          buildingKey: key,
          entrance,
          floor,
          door: doorText({ building: null, entrance, door: `${floor}0${position}` }),
        })),
      ),
    ),
  );
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** The same figures, moved by the least step one after the other until they add up. */
function toSum(
  figures: readonly number[],
  { total, least, most }: { total: number; least: number; most: number },
): number[] {
  const fitted = [...figures];
  let rest = total - fitted.reduce((sum, figure) => sum + figure, 0);
  while (rest !== 0) {
    const share = Math.trunc(rest / fitted.length) || Math.sign(rest);
    for (const [index, figure] of fitted.entries()) {
      if (rest === 0) break;
      const next = Math.min(most, Math.max(least, figure + share));
      rest -= next - figure;
      fitted[index] = next;
    }
  }
  return fitted;
}

function wayOf(random: Random): CompensationMethod {
  return random() < 0.7 ? "exchange" : "monetary";
}

function tenureOf(random: Random): Tenure {
  const at = random();
  return at < 0.82 ? "private" : at < 0.94 ? "workUnit" : "publicRental";
}

function specialGroupOf(random: Random): DemoHousehold["specialGroup"] {
  const at = random();
  if (at < 0.03) return "lowIncome";
  if (at < 0.05) return "disabled";
  if (at < 0.08) return "livingAlone";
  return at < 0.09 ? "seriousIllness" : null;
}
