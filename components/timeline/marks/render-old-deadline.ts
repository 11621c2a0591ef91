import { type Markup, markup } from "#components/markup/markup.ts";
import type { OldDeadline } from "#domain/timeline/old-deadlines.ts";

/**
 * The first deadline of a milestone that has another one now: its days in dashes, a low pole on the
 * last of them, and a thin line to the days in force.
 */
export function renderOldDeadline({ x, width, lastX, join, y, height }: OldDeadline): Markup {
  const middle = y + height / 2;
  return markup`
    <g class="old">
      <rect x="${x}%" y="${y}" width="${width}%" height="${height}"/>
      ${lastX !== null && markup`<use href="#tl-old" x="${lastX}%" y="${y}"/>`}
      ${join && markup`<line x1="${join.fromX}%" x2="${join.toX}%" y1="${middle}" y2="${middle}"/>`}
    </g>
  `;
}
