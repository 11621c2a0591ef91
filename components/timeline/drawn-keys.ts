import { type LegendKey, legendKeys } from "./legend-shapes.ts";

/** What each shape of the legend is recognised by in a drawing. */
const signs: Readonly<Record<LegendKey, RegExp>> = {
  plan: /class="plan/,
  ghost: /class="ghost"/,
  progress: /class="progress"/,
  actual: /class="actual"/,
  moment: /<path class="(plan|progress)/,
  front: /class="front"/,
  forecast: /href="#tl-p50"/,
  critical: /class="plan crit"/,
  link: /class="link/,
  clipped: /href="#tl-(before|after)"/,
  interval: /class="band"/,
  old: /class="old"/,
  fading: /class="fades"/,
  ensure: /href="#tl-ensure"/,
  aim: /href="#tl-aim"/,
  met: /href="#tl-met"/,
  overdue: /<g class="late">/,
  beyond: /class="edge /,
};

/**
 * The shapes a drawing has, in the order of the legend: it explains nothing else.
 *
 * @example
 * drawnKeys('<rect class="plan" …/><rect class="actual" …/>') //=> ["plan", "actual"]
 */
export function drawnKeys(drawing: string): LegendKey[] {
  return legendKeys.filter((key) => signs[key].test(drawing));
}
