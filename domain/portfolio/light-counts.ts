import type { LightColour } from "#domain/light/light.ts";

/** A project's computed light, and what a leader says instead. */
export interface BothLights {
  readonly light: { readonly colour: LightColour };
  readonly override: { readonly colour: LightColour } | null;
}

/** How many projects stand under a computed light, and of how many a leader says another. */
export interface LightCount {
  readonly count: number;
  readonly overridden: number;
}

export type LightCounts = Readonly<Record<LightColour, LightCount>>;

/**
 * How many projects stand under each light. A leader's word is said beside the computed light and
 * never changes it: every page that counts, filters or orders by light asks here.
 *
 * @example
 * countLights([redSaidToBeYellow, red]).red //=> { count: 2, overridden: 1 }
 */
export function countLights(projects: readonly BothLights[]): LightCounts {
  const countOf = (colour: LightColour): LightCount => {
    const under = projects.filter((project) => hasLight(project, colour));
    return { count: under.length, overridden: under.filter(isSaidOtherwise).length };
  };
  return {
    green: countOf("green"),
    yellow: countOf("yellow"),
    red: countOf("red"),
    grey: countOf("grey"),
    blue: countOf("blue"),
  };
}

/** Whether the computed light of a project is this one. */
export function hasLight({ light }: BothLights, colour: LightColour): boolean {
  return light.colour === colour;
}

function isSaidOtherwise({ light, override }: BothLights): boolean {
  return override !== null && override.colour !== light.colour;
}

const warnings = ["red", "yellow"] as const;

/**
 * The projects that warn, red ones first: by the computed light or, where that does not warn, by a
 * leader's word.
 */
export function listWarned<V extends BothLights>(views: readonly V[]): V[] {
  return warnings.flatMap((colour) => views.filter((view) => warningOf(view) === colour));
}

function warningOf({ light, override }: BothLights): LightColour | null {
  const said = [light.colour, override?.colour];
  return said.flatMap((colour) => warnings.find((one) => one === colour) ?? [])[0] ?? null;
}
