import { type Markup, markup } from "#components/markup/markup.ts";
import type { LinkExit, WallLink } from "#domain/timeline/wall-links.ts";

/** The sheet a link goes on to; null where it leads out of the whole chart. */
export type SheetOfEnd = (to: LinkExit["to"]) => number | null;

/** The links of a project as far as they lie on a sheet. */
export function renderWallLinks(links: readonly WallLink[]): Markup {
  return markup`${links.map(renderLink)}`;
}

/** At the edges of the sheet, which sheets those links lead to that leave it. */
export function renderExits(links: readonly WallLink[], sheetOf: SheetOfEnd): Markup {
  return markup`${gatherExits(links, sheetOf).map(renderExit)}`;
}

function renderLink({ lines, head, isCritical }: WallLink): Markup {
  return markup`
    <g class="${linkClass(isCritical)}">
      ${lines.map(({ x1, y1, x2, y2 }) => markup`<line x1="${x1}%" y1="${y1}" x2="${x2}%" y2="${y2}"/>`)}
      ${head && markup`<use href="#tl-${head.head}" x="${head.x}%" y="${head.y}"/>`}
    </g>
  `;
}

function linkClass(isCritical: boolean): string {
  return isCritical ? "link crit" : "link";
}

interface Exit extends Omit<LinkExit, "to"> {
  readonly sheets: readonly number[];
  readonly isCritical: boolean;
}

/** One mark for all links that leave a sheet at one place. */
function gatherExits(links: readonly WallLink[], sheetOf: SheetOfEnd): Exit[] {
  const places = new Map<string, Exit>();
  for (const { exits, isCritical } of links) {
    for (const { to, ...exit } of exits) {
      const place = `${exit.side} ${exit.x} ${exit.y}`;
      const known = places.get(place);
      const sheet = sheetOf(to);
      const sheets = new Set([...(known?.sheets ?? []), ...(sheet === null ? [] : [sheet])]);
      places.set(place, {
        ...exit,
        sheets: [...sheets].sort((a, b) => a - b),
        isCritical: isCritical || (known?.isCritical ?? false),
      });
    }
  }
  return [...places.values()];
}

/** Where its number stands from the point of an exit, within the sheet. */
const numberAt = {
  left: { dx: 10, dy: -3, anchor: "start" },
  right: { dx: -10, dy: -3, anchor: "end" },
  top: { dx: 7, dy: 10, anchor: "start" },
  bottom: { dx: 7, dy: -2, anchor: "start" },
} as const;

function renderExit({ side, x, y, sheets, isCritical }: Exit): Markup {
  const { dx, dy, anchor } = numberAt[side];
  return markup`
    <g class="${linkClass(isCritical)}">
      <svg x="${x}%" y="${y}" overflow="visible">
        ${renderExitShape(side, { x: 0, y: 0 })}
        <text class="exit" x="${dx}" y="${dy}" text-anchor="${anchor}">${sheets.join(" ")}</text>
      </svg>
    </g>
  `;
}

const shapeOf = {
  left: "m0 0 7-4v8z",
  right: "m0 0-7-4v8z",
  top: "m0 0-4 7h8z",
  bottom: "m0 0-4-7h8z",
} as const;

/** A triangle that points out of the sheet, its point on the edge. */
export function renderExitShape(
  side: LinkExit["side"],
  { x, y }: { readonly x: number; readonly y: number },
): Markup {
  return markup`<path class="tl-head" transform="translate(${x} ${y})" d="${shapeOf[side]}"/>`;
}
