import { describe, expect, it } from "vitest";
import type { LightColour } from "#domain/light/light.ts";
import { countLights, hasLight, listWarned } from "#domain/portfolio/light-counts.ts";

function project(name: string, colour: LightColour, said?: LightColour) {
  return { name, light: { colour }, override: said ? { colour: said } : null };
}

const projects = [
  project("a", "yellow"),
  project("b", "red", "yellow"),
  project("c", "grey", "red"),
  project("d", "red", "red"),
  project("e", "green"),
];

describe("a leader's word", () => {
  it("never moves a project to another light, and is counted beside it", () => {
    expect(countLights(projects)).toEqual({
      red: { count: 2, overridden: 1 },
      yellow: { count: 1, overridden: 0 },
      green: { count: 1, overridden: 0 },
      grey: { count: 1, overridden: 1 },
      blue: { count: 0, overridden: 0 },
    });
  });

  it("is not what a filter by light looks at: it finds as many as are counted", () => {
    for (const [colour, { count }] of Object.entries(countLights(projects))) {
      const found = projects.filter((one) => hasLight(one, colour as LightColour));
      expect(found).toHaveLength(count);
    }
  });

  it("makes a project warn that does not by itself, and silences none", () => {
    expect(listWarned(projects).map(({ name }) => name)).toEqual(["b", "c", "d", "a"]);
  });
});
