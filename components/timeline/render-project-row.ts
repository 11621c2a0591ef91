import { lightPaths } from "#components/light/light-paths.ts";
import { type Markup, markup } from "#components/markup/markup.ts";
import type { DeadlineFlag } from "#components/timeline/marks/render-edge.ts";
import { generatedParts } from "#domain/portfolio/generated-parts.ts";
import { planBeside } from "#domain/portfolio/plan-beside.ts";
import type { MilestoneView, ProjectView } from "#domain/portfolio/project-view.ts";
import { nameInPlan } from "#domain/portfolio/view-milestone.ts";
import { closedDeadlines } from "#domain/timeline/timeline-deadlines.ts";
import { nearestFirst, partitionByWindow } from "#domain/timeline/timeline-edges.ts";
import { leadersOf, ownersOf } from "#domain/timeline/timeline-groups.ts";
import type { RowLook, TimelineRowLayout } from "#domain/timeline/timeline-layout.ts";
import { formatDay } from "#i18n/format-day.ts";
import { formatNumber } from "#i18n/format-number.ts";
import { renderPlot } from "./render-drawing.ts";
import { renderPlanCells } from "./render-plan-cells.ts";
import { isRoomBeside } from "./row-look.ts";
import type { TimelineScene } from "./timeline-scene.ts";
import { daysWords, projectSentence, remainingWords } from "./timeline-sentence.ts";

type DrawnRow = { readonly layout: TimelineRowLayout; readonly look: RowLook };

/** One project: its figures in cells, its drawing in the last. */
export function renderProjectRow(view: ProjectView, row: DrawnRow, scene: TimelineScene): Markup {
  const { layout } = row;
  const { t, locale, hrefOf, columns, density, isOpen } = scene;
  const { facts } = view;
  const plot = renderPlot(
    {
      layout,
      links: [],
      isCritical: false,
      href: hrefOf(view),
      sentence: projectSentence(view, scene),
      remark: view.baseline ? null : t("timeline.noBaseline"),
      wordsOf: density === "compact" ? null : (id) => deadlineWords(view, id, scene),
      gathered: (ids) => gatheredWords(view, ids, scene),
    },
    scene,
  );
  const list = isOpen(view) ? null : renderDeadlineList(view, scene);
  return markup`
    <tr role="row" class="row" id="p-${facts.slug}">
      <th role="rowheader" scope="row" class="project"${titleOf(view, scene)}>
        <a href="${hrefOf(view)}">${facts.name[locale]}</a>
        <span class="kind">${t(`project.kind.${facts.kind}`)}</span>
        ${renderToggle(view, scene)}
      </th>
      <td role="cell" class="light">${renderLight(view, scene)}</td>
      <td role="cell" class="percentCell">${renderPercent(view, scene)}</td>
      <td role="cell" class="next">${renderNext(view, scene)}</td>
      ${
        columns.includes("people") &&
        markup`<td role="cell" class="people">${renderPeople(view, scene)}</td>`
      }
      ${renderPlanCells(view.baseline, scene)}
      <td role="cell" class="chart">
        ${plot}
        ${list}
        ${isOpen(view) ? renderNamed(view, scene) : renderRemarks(view, row, scene)}
      </td>
    </tr>
  `;
}

/** Who is in charge, where a row has no room for them; the public page names nobody. */
function titleOf(view: ProjectView, { t, locale, density, columns }: TimelineScene) {
  if (density === "roomy" || columns.includes("people")) return null;
  const people = [...leadersOf(view), ...ownersOf(view)].map(({ name }) => name[locale]);
  const named = [view.facts.name[locale], ...people].join(t("timeline.nameSeparator"));
  return markup` title="${named}"`;
}

/** Opens or closes the milestones of a project: a link, so that it needs no script. */
function renderToggle(view: ProjectView, scene: TimelineScene) {
  const { t, locale, toggleOf, isOpen } = scene;
  if (toggleOf === null || view.milestones.length === 0) return null;
  const open = isOpen(view);
  const name = view.facts.name[locale];
  const count = view.milestones.length;
  return markup`
    <a
      class="toggle" href="${toggleOf(view)}#p-${view.facts.slug}" aria-expanded="${String(open)}"
      aria-label="${t(open ? "timeline.close" : "timeline.open", { name, count })}"
    >
      <span aria-hidden="true">${open ? "▾" : "▸"} ${t("timeline.milestoneCount", { count })}</span>
    </a>
    ${open && renderFoldAll(view, scene)}
  `;
}

/** Folds every group of an open project, or unfolds them where all are folded. */
function renderFoldAll(view: ProjectView, { t, locale, foldAllOf, rowsOf }: TimelineScene) {
  const headings = rowsOf(view).flatMap((row) => (row.kind === "heading" ? [row] : []));
  if (foldAllOf === null || headings.length < 2) return null;
  const words = headings.every(({ isFolded }) => isFolded) ? "unfoldAll" : "foldAll";
  const name = view.facts.name[locale];
  return markup`
    <a
      class="toggle" href="${foldAllOf(view)}#p-${view.facts.slug}"
      aria-label="${t(`timeline.${words}Of`, { name })}"
    >${t(`timeline.${words}`)}</a>
  `;
}

export function renderRowLight(colour: keyof typeof lightPaths): Markup {
  const { d, look } = lightPaths[colour];
  return markup`
    <svg
      class="shape ${colour} ${look}" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"
    >
      <path d="${d}"/>
    </svg>
  `;
}

function renderLight({ light, override }: ProjectView, { t, locale }: TimelineScene): Markup {
  const leader =
    override &&
    markup`<span class="override">${renderRowLight(override.colour)} ${t("light.overriddenShort", {
      name: t(`light.name.${override.colour}`),
      word: t(`light.word.${override.colour}`),
      until: formatDay(override.expiresOn, locale, "short"),
    })}</span>`;
  const word = markup`<span class="word">${t(`light.word.${light.colour}`)}</span>`;
  return markup`
    ${renderRowLight(light.colour)} <b>${t(`light.colour.${light.colour}`)}</b> ${word}
    ${leader}
  `;
}

function renderPercent(view: ProjectView, scene: TimelineScene): Markup {
  const { t, locale } = scene;
  const { reported } = view;
  const { percent: planned, day } = planBeside(view);
  const percent =
    reported === null
      ? markup`<span class="quiet">${t("site.none")}</span>`
      : markup`<span class="percent">${formatNumber(reported.percent, locale)}%</span>`;
  const plan =
    planned !== null &&
    markup`<span class="planned">${t("timeline.planned", { percent: formatNumber(planned, locale), day })}</span>`;
  return markup`${percent} ${renderSample(view, scene)}${plan}`;
}

/** 示例 beside a figure; where plan and report share a row, once for what of both is. */
function renderSample(view: ProjectView, scene: TimelineScene): Markup | null {
  if (scene.density === "roomy") {
    return view.reported?.report?.synthetic ? renderSynthetic(scene) : null;
  }
  const parts = generatedParts(view);
  return parts && renderSynthetic(scene, scene.t(`timeline.sample.${parts}`));
}

function renderNext({ next }: ProjectView, { t, locale }: TimelineScene): Markup {
  if (next === null) return markup`<span class="quiet">${t("timeline.noDays")}</span>`;
  return markup`${renderDays(next, t)} <span class="nextName">${nameInPlan(next)[locale]}</span>`;
}

/** The days to the last day, in words; nothing without one. */
export function renderDays(milestone: MilestoneView, t: TimelineScene["t"]): Markup | null {
  const words = daysWords(milestone, t);
  const name = milestone.daysOverdue > 0 ? "days overdue" : "days";
  return words === null ? null : markup`<span class="${name}">${words}</span>`;
}

/** The leader in charge, and under them the person responsible. */
function renderPeople(view: ProjectView, scene: TimelineScene): Markup {
  const { t, locale } = scene;
  const [leaders, owners] = [leadersOf(view), ownersOf(view)];
  const names = (people: typeof leaders) =>
    people.map(({ name, synthetic }, index) => {
      const separator = index > 0 && t("timeline.nameSeparator");
      return markup`${separator}${name[locale]}${synthetic && markup` ${renderSynthetic(scene)}`}`;
    });
  const role = markup`
    <span class="visually-hidden">${t("project.assignmentRole.owner")} </span>
  `;
  const under = owners.length > 0 && markup`<span class="owner">${role}${names(owners)}</span>`;
  return markup`
    ${leaders.length > 0 ? names(leaders) : t("project.noUnit")}
    ${under}
  `;
}

/** Who is in charge, on the row of an open project that has no column for them. */
function renderNamed(view: ProjectView, scene: TimelineScene): Markup | null {
  if (scene.density === "roomy" || scene.columns.includes("people")) return null;
  return markup`<p class="remarks named">${renderPeople(view, scene)}</p>`;
}

/** 示例: beside everything that was generated and is no published fact. */
export function renderSynthetic({ t }: TimelineScene, explained?: string): Markup {
  const title = explained ?? t("site.syntheticExplained");
  return markup`<span class="synthetic" title="${title}">${t("site.synthetic")}</span>`;
}

function deadlineWords(view: ProjectView, id: string, { locale }: TimelineScene): DeadlineFlag {
  const index = view.milestones.findIndex(({ fact }) => fact.id === id);
  const milestone = view.milestones[index];
  return {
    name: milestone ? nameInPlan(milestone)[locale] : "",
    label: milestone?.deadline.current?.label[locale] ?? "",
    ordinal: index + 1,
  };
}

/** What is gathered at an edge, a line for each: 居民回迁 确保2016年6月. */
function gatheredWords(view: ProjectView, ids: readonly string[], scene: TimelineScene): string {
  const words = ids.map((id) => deadlineWords(view, id, scene));
  return words.map(({ name, label }) => `${name} ${label}`).join("\n");
}

/** The deadlines named in a closed row: those with a flag, and the first of those at each edge. */
function namedDeadlines({ milestones }: ProjectView, { scale, density }: TimelineScene) {
  const given = milestones.map((milestone, index) => {
    const isDone = milestone.state.status === "done";
    return { milestone, index, deadline: milestone.deadline.current, isDone };
  });
  const isNamed = density !== "compact";
  const { inside, before, after } = partitionByWindow(given, { scale, isNamed });
  const [earlier] = nearestFirst(before, "before");
  const [later] = nearestFirst(after, "after");
  const named = new Set([...closedDeadlines(inside), earlier, later]);
  return given.filter((one) => named.has(one));
}

/**
 * The deadlines in words: below the drawing on a phone, where its flags carry their numbers, and
 * for screen readers everywhere.
 */
function renderDeadlineList(view: ProjectView, scene: TimelineScene): Markup | null {
  const { t, locale } = scene;
  const items = namedDeadlines(view, scene).map(({ milestone, index, deadline }) => {
    const words = remainingWords(milestone, t);
    return markup`
      <li value="${index + 1}">
        ${nameInPlan(milestone)[locale]} <b>${deadline?.label[locale]}</b> ${words}
      </li>
    `;
  });
  return items.length > 0 ? markup`<ol class="list">${items}</ol>` : null;
}

/** Names in a remark; more are counted. */
const namesRemarked = 4;

/** What the drawing cannot say: that its plan is a sample, and which milestones have no date. */
function renderRemarks(
  view: ProjectView,
  { layout, look }: DrawnRow,
  scene: TimelineScene,
): Markup | null {
  const { t, locale, density } = scene;
  const names = view.milestones
    .filter(({ deadline, state }) => !deadline.current?.to && state.status !== "done")
    .map((milestone) =>
      [nameInPlan(milestone)[locale], milestone.deadline.current?.label[locale]]
        .filter(Boolean)
        .join(" "),
    );
  const shown = names.slice(0, namesRemarked).join(t("site.listSeparator"));
  const more = Math.max(0, names.length - namesRemarked);
  const dated = view.milestones.filter(({ deadline }) => deadline.current?.to).length;
  const left = dated - namedDeadlines(view, scene).length;
  const said = [
    names.length > 0 && t("timeline.undated", { names: shown, more }),
    left > 0 && t("timeline.moreDeadlines", { count: left }),
  ];
  const words = said.filter(Boolean).join(" ");
  if (density === "roomy") {
    const plan =
      view.baseline?.synthetic && markup`${t("timeline.plan")} ${renderSynthetic(scene)} `;
    const place = layout.deadlines.length + layout.edges.length === 0 ? "remarks alone" : "remarks";
    return markup`<p class="${place}">${plan}${words}</p>`;
  }
  if (words === "") return null;
  return markup`
    <p class="${isRoomBeside(words, layout, look) ? "remarks beside" : "remarks"}">${words}</p>
  `;
}
