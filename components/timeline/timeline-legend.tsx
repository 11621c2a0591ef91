import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What the shapes mean, each beside the words. */
export function TimelineLegend() {
  const t = useTranslations("timeline.legend");
  return (
    <ul className="legend" aria-label={t("title")}>
      <Entry words={t("plan")}>
        <rect className="plan" x="1" y="4" width="30" height="12" />
      </Entry>
      <Entry words={t("ghost")}>
        <rect className="ghost" x="1" y="4" width="26" height="3" />
        <rect className="plan" x="5" y="9" width="26" height="9" />
      </Entry>
      <Entry words={t("progress")}>
        <rect className="plan" x="1" y="4" width="30" height="12" />
        <rect className="progress" x="1" y="4" width="18" height="12" />
      </Entry>
      <Entry words={t("actual")}>
        <rect className="actual" x="1" y="8" width="28" height="5" />
        <use href="#tl-cap" x="29" y="8" />
      </Entry>
      <Entry words={t("front")}>
        <g className="front">
          <path d="M22 0 10 10 22 20" />
          <circle cx="10" cy="10" r="3.5" />
        </g>
      </Entry>
      <Entry words={t("forecast")}>
        <line className="spread" x1="7" y1="10" x2="28" y2="10" />
        <use href="#tl-p50" x="7" y="10" />
        <use href="#tl-p85" x="28" y="10" />
      </Entry>
      <Entry words={t("critical")}>
        <rect className="plan crit" x="2" y="5" width="28" height="10" />
      </Entry>
      <Entry words={t("link")}>
        <g className="link">
          <line x1="4" y1="2" x2="4" y2="12" />
          <line x1="4" y1="12" x2="26" y2="12" />
          <use href="#tl-right" x="28" y="12" />
        </g>
      </Entry>
      <Entry words={t("clipped")}>
        <rect className="plan" x="1" y="4" width="30" height="12" />
        <use href="#tl-before" x="1" y="4" />
        <use href="#tl-after" x="31" y="4" />
      </Entry>
      <Entry words={t("interval")}>
        <g className="open">
          <rect className="band" fill="url(#tl-hatch-open)" x="3" y="13" width="24" height="6" />
          <use href="#tl-aim" x="27" y="13" />
        </g>
      </Entry>
      <Entry words={t("fading")}>
        <rect fill="url(#tl-fade-open)" x="3" y="7" width="26" height="6" />
      </Entry>
      <Entry words={t("ensure")}>
        <g className="open">
          <use href="#tl-ensure" x="20" y="15" />
        </g>
      </Entry>
      <Entry words={t("aim")}>
        <g className="open">
          <use href="#tl-aim" x="20" y="15" />
        </g>
      </Entry>
      <Entry words={t("met")}>
        <g className="met">
          <use href="#tl-met" x="20" y="15" />
        </g>
      </Entry>
      <Entry words={t("overdue")}>
        <g className="late">
          <rect className="band" fill="url(#tl-hatch-late)" x="3" y="13" width="24" height="6" />
          <use href="#tl-aim" x="27" y="13" />
        </g>
      </Entry>
    </ul>
  );
}

function Entry({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width="32" height="20" aria-hidden="true">
        {children}
      </svg>
      <span>{words}</span>
    </li>
  );
}
