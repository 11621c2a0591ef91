import { type Markup, markup } from "#components/markup/markup.ts";

/** What the shapes of the timeline are, each drawn in a box of 32 by 20; its words stand under `timeline.legend`. */
export const legendShapes = {
  plan: markup`<rect class="plan" x="1" y="4" width="30" height="12"/>`,
  ghost: markup`
    <rect class="ghost" x="1" y="4" width="26" height="3"/>
    <rect class="plan" x="5" y="9" width="26" height="9"/>
  `,
  progress: markup`
    <rect class="plan" x="1" y="4" width="30" height="12"/>
    <rect class="progress" x="1" y="4" width="18" height="12"/>
  `,
  actual: markup`<rect class="actual" x="1" y="8" width="28" height="5"/><use href="#tl-cap" x="29" y="8"/>`,
  moment: markup`<path class="plan" d="M16 3 23 10 16 17 9 10Z"/>`,
  front: markup`
    <rect class="plan" x="1" y="7" width="30" height="8"/>
    <g class="front">
      <line x1="24" y1="0" x2="10" y2="6"/>
      <line x1="10" y1="16" x2="24" y2="21"/>
      <line class="at" x1="10" x2="10" y1="6" y2="16"/>
      <circle cx="10" cy="6" r="2.5"/>
    </g>
  `,
  forecast: markup`
    <line class="spread" x1="7" y1="10" x2="28" y2="10"/>
    <use href="#tl-p50" x="7" y="10"/>
    <use href="#tl-p85" x="28" y="10"/>
  `,
  critical: markup`<rect class="plan crit" x="2" y="5" width="28" height="10"/>`,
  link: markup`
    <g class="link">
      <line x1="4" y1="2" x2="4" y2="12"/>
      <line x1="4" y1="12" x2="26" y2="12"/>
      <use href="#tl-right" x="28" y="12"/>
    </g>
  `,
  clipped: markup`
    <rect class="plan" x="1" y="4" width="30" height="12"/>
    <use href="#tl-before" x="1" y="4"/>
    <use href="#tl-after" x="31" y="4"/>
  `,
  interval: markup`
    <g class="open">
      <rect class="band" fill="url(#tl-hatch-open)" x="3" y="13" width="24" height="6"/>
      <use href="#tl-aim" x="27" y="13"/>
    </g>
  `,
  old: markup`
    <g class="old">
      <rect x="1" y="12" width="9" height="6"/>
      <use href="#tl-old" x="10" y="12"/>
      <line x1="10" x2="20" y1="15" y2="15"/>
    </g>
    <g class="open"><rect class="band" fill="url(#tl-hatch-open)" x="20" y="12" width="11" height="6"/></g>
  `,
  fading: markup`<rect fill="url(#tl-fade-open)" x="3" y="7" width="26" height="6"/>`,
  ensure: markup`<g class="open"><use href="#tl-ensure" x="20" y="15"/></g>`,
  aim: markup`<g class="open"><use href="#tl-aim" x="20" y="15"/></g>`,
  met: markup`<g class="met"><use href="#tl-met" x="20" y="15"/></g>`,
  overdue: markup`
    <g class="late">
      <rect class="band" fill="url(#tl-hatch-late)" x="3" y="13" width="24" height="6"/>
      <use href="#tl-aim" x="27" y="13"/>
    </g>
  `,
  beyond: markup`
    <g class="edge open"><use href="#tl-earlier" x="2" y="11"/><use href="#tl-later" x="30" y="11"/></g>
  `,
} as const satisfies Record<string, Markup>;

export type LegendKey = keyof typeof legendShapes;
export const legendKeys = Object.keys(legendShapes) as LegendKey[];
