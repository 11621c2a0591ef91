import { lightPaths } from "#components/light/light-paths.ts";
import { type Markup, markup } from "#components/markup/markup.ts";
import type { LightColour } from "#domain/light/light.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";
import type { Translator } from "../timeline/timeline-scene.ts";

/** A light as shape, colour name and word: ■ 红 滞后. */
export function paintLight(colour: LightColour, t: Translator): Markup {
  return markup`
    <span class="light">
      ${paintLightShape(colour)}
      <span>${t(`light.colour.${colour}`)} ${t(`light.word.${colour}`)}</span>
    </span>
  `;
}

export function paintLightShape(colour: LightColour): Markup {
  const { d, look } = lightPaths[colour];
  return markup`<svg class="lamp ${colour} ${look}" viewBox="0 0 16 16" aria-hidden="true"><path d="${d}"/></svg>`;
}

/** 示例, where the plan or the report of a project was generated. */
export function paintSample({ baseline, reported }: ProjectView, t: Translator): Markup | null {
  const isSample = baseline?.synthetic || reported?.report?.synthetic;
  return isSample ? markup`<span class="sample">${t("site.synthetic")}</span>` : null;
}
