import { type Markup, markup } from "#components/markup/markup.ts";
import {
  computeProject,
  type NamedProject,
  type UncomputedProject,
} from "#domain/portfolio/compute-project.ts";
import type { TimelineScene } from "./timeline-scene.ts";

/** In the place of a project that cannot be drawn: its name, and where to look in the log. */
export function renderUncomputedRow(
  { project, reference }: UncomputedProject,
  { t, locale, columns, addressOf }: TimelineScene,
): Markup {
  const name = project.name[locale];
  const named = addressOf ? markup`<a href="${addressOf(project.slug)}">${name}</a>` : name;
  return markup`
    <tr role="row" class="row uncomputed" id="p-${project.slug}">
      <th role="rowheader" scope="row" class="project">${named}</th>
      <td role="cell" colspan="${columns.length + 4}">${t("uncomputed.row", { reference })}</td>
    </tr>
  `;
}

/** A project's drawing; where it fails, what stands in its place, and a line in the log. */
export function renderOr(
  project: NamedProject,
  scene: TimelineScene,
  drawing: {
    readonly paint: () => Markup;
    readonly otherwise: (failed: UncomputedProject) => Markup;
  },
): Markup {
  const outcome = computeProject(project, drawing.paint);
  if (outcome.kind === "computed") return outcome.value;
  scene.note(outcome);
  return drawing.otherwise(outcome);
}
