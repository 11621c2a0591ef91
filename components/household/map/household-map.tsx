import "./household-map.css";
import { useTranslations } from "next-intl";
import { markup } from "#components/markup/markup.ts";
import { Rendered } from "#components/markup/rendered.tsx";
import type { MapHousehold, WallMap } from "#domain/household/counts/wall-map.ts";
import { MapLegend } from "./map-legend.tsx";
import { renderMapBuilding, renderMapShapes } from "./render-map.ts";

/** Paper laid crosswise, and how many doors and floors go on one sheet of it. */
export const mapPapers = {
  A4: { columns: 18, floors: 12 },
  A3: { columns: 26, floors: 20 },
} as const;
export type MapPaper = keyof typeof mapPapers;

type Props = {
  map: WallMap;
  paper: MapPaper;
  hrefOf: (household: MapHousehold) => string;
};

/** 战果图: every household as a cell, by building, unit and floor, with its legend. */
export function HouseholdMap({ map, paper, hrefOf }: Props) {
  const t = useTranslations();
  const scene = { t, hrefOf, floors: mapPapers[paper].floors };
  const buildings = map.buildings.map((building) => renderMapBuilding(building, scene));
  return (
    <div className={`household-map on-${paper}`}>
      <MapLegend map={map} />
      <Rendered
        as="div"
        className="buildings"
        markup={markup`${renderMapShapes()}${buildings}`}
        once
      />
    </div>
  );
}
