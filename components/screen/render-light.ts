import { lightPaths } from "#components/light/light-paths.ts";
import { type Markup, markup } from "#components/markup/markup.ts";
import type { Translator } from "#components/timeline/timeline-scene.ts";
import type { LightColour } from "#domain/light/light.ts";
import { generatedParts } from "#domain/portfolio/generated-parts.ts";
import type { ProjectView } from "#domain/portfolio/project-view.ts";

/** A light as shape, colour name and word: ■ 红 滞后. */
export function renderLight(colour: LightColour, t: Translator): Markup {
  return markup`
    <span class="light">
      ${renderLightShape(colour)}
      <span>${t(`light.colour.${colour}`)} ${t(`light.word.${colour}`)}</span>
    </span>
  `;
}

/** The computed light of a project, and which one a leader says instead. */
export function renderBothLights({ light, override }: ProjectView, t: Translator): Markup {
  const said = override && t("light.overriddenShort", { name: t(`light.name.${override.colour}`) });
  return markup`${renderLight(light.colour, t)} ${said && markup`<span class="soft">${said}</span>`}`;
}

export function renderLightShape(colour: LightColour): Markup {
  const { d, look } = lightPaths[colour];
  return markup`<svg class="lamp ${colour} ${look}" viewBox="0 0 16 16" aria-hidden="true"><path d="${d}"/></svg>`;
}

/** 示例, and whether of the plan, of the report or of both. */
export function renderSample(view: ProjectView, t: Translator): Markup | null {
  const parts = generatedParts(view);
  return parts && markup`<span class="sample">${t(`screen.sample.${parts}`)}</span>`;
}
