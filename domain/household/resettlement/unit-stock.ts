import type { UnitAvailability } from "./resettlement.ts";

/** Units of one layout in one availability. */
export interface UnitSum {
  readonly layout: string;
  readonly availability: UnitAvailability;
  readonly units: number;
  readonly areaDm2: number;
}

export interface UnitAmount {
  readonly units: number;
  readonly areaDm2: number;
}

/** A stock of units, altogether and by availability. */
export interface UnitStock extends Readonly<Record<UnitAvailability, UnitAmount>> {
  readonly all: UnitAmount;
}

/**
 * The stock the sums add up to.
 *
 * @example
 * unitStock([{ layout: "A", availability: "free", units: 2, areaDm2: 18_000 }]).all.units //=> 2
 */
export function unitStock(sums: readonly UnitSum[]): UnitStock {
  const of = (availability: UnitAvailability) =>
    total(sums.filter((sum) => sum.availability === availability));
  return {
    all: total(sums),
    free: of("free"),
    reserved: of("reserved"),
    allotted: of("allotted"),
    void: of("void"),
  };
}

/** The stock of each layout, in the order given. */
export function stockByLayout(
  sums: readonly UnitSum[],
): { readonly layout: string; readonly stock: UnitStock }[] {
  const layouts = [...new Set(sums.map(({ layout }) => layout))];
  return layouts.map((layout) => ({
    layout,
    stock: unitStock(sums.filter((sum) => sum.layout === layout)),
  }));
}

function total(sums: readonly UnitAmount[]): UnitAmount {
  return {
    units: sums.reduce((sum, { units }) => sum + units, 0),
    areaDm2: sums.reduce((sum, { areaDm2 }) => sum + areaDm2, 0),
  };
}
