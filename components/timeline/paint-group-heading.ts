import { lightColours } from "#domain/light.ts";
import type { TimelineGroup, TimelineGrouping } from "#domain/timeline-groups.ts";
import { leadersOf } from "#domain/timeline-groups.ts";
import { type Markup, markup } from "./markup.ts";
import { paintLightShape } from "./paint-project-row.ts";
import type { TimelineScene } from "./timeline-scene.ts";

/** What the rows below it share, how many they are, and their lights. */
export function paintGroupHeading(
  group: TimelineGroup,
  grouping: TimelineGrouping,
  scene: TimelineScene,
): Markup {
  const { t, hasPeople } = scene;
  const lights = lightColours.flatMap((colour) => {
    const count = group.views.filter(({ light }) => light.colour === colour).length;
    if (count === 0) return [];
    return markup`${paintLightShape(colour)} ${t(`light.colour.${colour}`)} ${count}`;
  });
  return markup`<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="${hasPeople ? 6 : 5}">${nameOf(group, grouping, scene)} <span class="count">${t("timeline.projectCount", { count: group.views.length })}</span> ${lights}</th></tr>`;
}

function nameOf(
  { key, views }: TimelineGroup,
  grouping: TimelineGrouping,
  { t, locale }: TimelineScene,
): string {
  const [first] = views;
  if (first === undefined || key === "") return t("project.noUnit");
  switch (grouping) {
    case "leader":
      return leadersOf(first)[0]?.name[locale] ?? t("project.noUnit");
    case "kind":
      return t(`project.kind.${first.facts.kind}`);
    case "area":
      return first.facts.area[locale];
    case "light":
      return `${t(`light.name.${first.light.colour}`)} ${t(`light.word.${first.light.colour}`)}`;
  }
}
