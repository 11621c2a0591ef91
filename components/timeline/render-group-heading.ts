import { type Markup, markup } from "#components/markup/markup.ts";
import { lightColours } from "#domain/light/light.ts";
import { countLights } from "#domain/portfolio/light-counts.ts";
import type { TimelineGroup, TimelineGrouping } from "#domain/timeline/timeline-groups.ts";
import { renderRowLight } from "./render-project-row.ts";
import type { TimelineScene } from "./timeline-scene.ts";
import { groupName } from "./timeline-sentence.ts";

/** What the rows below it share, how many they are, and their lights. */
export function renderGroupHeading(
  group: TimelineGroup,
  grouping: TimelineGrouping,
  scene: TimelineScene,
): Markup {
  const { t, columns } = scene;
  const counts = countLights(group.views);
  const lights = lightColours.flatMap((colour) => {
    const { count, overridden } = counts[colour];
    if (count === 0) return [];
    const said = overridden > 0 && t("light.countOverridden", { count: overridden });
    return markup`${renderRowLight(colour)} ${t(`light.colour.${colour}`)} ${count} ${said}`;
  });
  const count = t("timeline.projectCount", { count: group.views.length });
  return markup`
    <tr role="row" class="group">
      <th role="rowheader" scope="rowgroup" colspan="${columns.length + 5}">
        ${groupName(group, grouping, scene)} <span class="count">${count}</span> ${lights}
      </th>
    </tr>
  `;
}
