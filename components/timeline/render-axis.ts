import { type Markup, markup } from "#components/markup/markup.ts";
import { tickLabel } from "./tick-label.ts";
import type { TimelineScene } from "./timeline-scene.ts";

/** The head of the drawing: coarse and fine columns, and the day looked at. */
export function renderAxis({ scale, asOf, todayX, t }: TimelineScene): Markup {
  const [, month = "", day = ""] = asOf.split("-").map(Number);
  const ticks = scale.ticks.map((tick) => {
    const isMajor = tick.level === "major";
    const top = isMajor ? 0 : 20;
    return markup`
      <line class="tl-${tick.level}" x1="${tick.x}%" x2="${tick.x}%" y1="${top}" y2="52"/>
      <text class="${tick.level}" x="${tick.x}%" dx="5" y="${isMajor ? 14 : 32}">
        ${tickLabel(tick, t)}
      </text>
    `;
  });
  const isRight = todayX !== null && todayX > 50;
  const today =
    todayX === null
      ? null
      : markup`
        <use href="#tl-today" x="${todayX}%" y="0"/>
        <text
          class="todayLabel" x="${todayX}%" dx="${isRight ? -7 : 7}" y="50"
          text-anchor="${isRight ? "end" : "start"}"
        >
          ${t("timeline.dayOfMonth", { month, day })}
        </text>
      `;
  return markup`
    <svg class="axis" width="100%" height="52" aria-hidden="true">
      <defs><path id="tl-today" class="tl-todayTag" d="M-4 46h8L0 52Z"/></defs>
      ${ticks}
      ${today}
    </svg>
  `;
}
