import { describe, expect, it } from "vitest";
import { MapLegend } from "#components/household/map/map-legend.tsx";
import { mapShapes } from "#components/household/map/map-shapes.ts";
import { renderMapBuilding, renderMapShapes } from "#components/household/map/render-map.ts";
import { layoutWallMap, type MapHousehold, mapStates } from "#domain/household/counts/wall-map.ts";
import { render, wordsOf } from "./render.tsx";
import { translatorOf } from "./translator-of.ts";

const household = (door: string, more: Partial<MapHousehold> = {}): MapHousehold => ({
  id: `id-${door}`,
  code: `H<${door}>`,
  buildingId: "b1",
  door,
  entrance: Number(door[0]),
  floor: Number(door[2]),
  stage: "signed",
  isBreach: false,
  isKey: false,
  ...more,
});
const map = layoutWallMap({
  buildings: [{ id: "b1", name: "1号楼", section: "一标段" }],
  households: [
    household("1-201"),
    household("1-102", { stage: "vacated", isBreach: true }),
    household("2-101", { stage: null, isKey: true }),
  ],
  columns: 18,
});
const draw = (locale: "zh" | "en", floors = 12) => {
  const scene = {
    t: translatorOf(locale),
    hrefOf: ({ id }: MapHousehold) => `/h/${id}?a=1&b=2`,
    floors,
  };
  return map.buildings.map((building) => renderMapBuilding(building, scene).text).join("");
};

describe("the wall map, painted", () => {
  it("is a table of floors by entrances whose cells say door, stage, marks and code in words", () => {
    expect(wordsOf(draw("zh"))).toBe(
      "1号楼（一标段），3 户 腾空 1 · 签约 1 · 未调查 1 1 单元 2 单元 2 层 1-201 签约 H&lt;1-201&gt; 1 层 1-102 腾空 " +
        "违序 H&lt;1-102&gt; 2-101 未调查 重点户 H&lt;2-101&gt;",
    );
    expect(wordsOf(draw("en"))).toContain("1-102 Vacated Breach H");
  });

  it("heads every column and row, and leaves a place empty where nobody lives", () => {
    const html = draw("zh");
    expect(html).toContain('<th scope="colgroup" colspan="2">1 单元</th>');
    expect(html).toContain('<th scope="row">2 层</th>');
    expect(html.match(/<td><\/td>/g)).toHaveLength(4);
  });

  it("leads each cell to its household, escaped, without a style of its own", () => {
    const html = draw("zh");
    expect(html).toContain('<a class="vacated" href="/h/id-1-102?a=1&amp;b=2">');
    expect(html).not.toContain("style=");
    expect(html).not.toContain("H<");
  });

  it("lets a building higher than the paper go on over the next sheet", () => {
    expect(draw("zh", 2)).toContain('<div class="building">');
    expect(draw("zh", 1)).toContain('<div class="building tall">');
  });

  it("has a shape of its own for every state, told by its outline and not by colour alone", () => {
    const drawn = mapStates.map((state) => `${mapShapes[state].d} ${mapShapes[state].look}`);
    expect(new Set(drawn).size).toBe(mapStates.length);
    for (const state of mapStates) {
      expect(renderMapShapes().text).toContain(`<symbol id="map-${state}"`);
    }
  });

  it("explains each state and mark with its count", () => {
    const words = wordsOf(render(<MapLegend map={map} />));
    for (const said of ["未调查 1", "签约 1", "腾空 1", "货币结清 0", "重点户 1"]) {
      expect(words).toContain(said);
    }
    expect(words).toContain("违反先后次序，如先腾空后兑付 1");
  });
});
