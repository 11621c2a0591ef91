import { Markup, markup } from "#components/markup/markup.ts";
import type { Translator } from "#components/timeline/timeline-scene.ts";
import {
  type MapBuilding,
  type MapHousehold,
  mapState,
  mapStates,
} from "#domain/household/counts/wall-map.ts";
import { mapMarkShapes, mapShapes } from "./map-shapes.ts";

/** What every cell is painted with. */
export type MapScene = {
  readonly t: Translator;
  readonly hrefOf: (household: MapHousehold) => string;
  /** More floors than this do not fit on one sheet of paper. */
  readonly floors: number;
};

/** The shapes, once: every cell refers to one. */
export function renderMapShapes(): Markup {
  const symbols = [...Object.entries(mapShapes), ...Object.entries(mapMarkShapes)].map(
    ([name, { d, look }]) =>
      markup`<symbol id="map-${name}" viewBox="0 0 16 16"><path ${looks[look]} d="${d}"/></symbol>`,
  );
  return markup`<svg class="shapes" width="0" height="0" aria-hidden="true">${symbols}</svg>`;
}

/** As attributes: a rule of the page does not reach into what another element refers to. */
const looks = {
  line: markup`fill="none" stroke="currentColor" stroke-width="2"`,
  solid: markup`fill="currentColor" fill-rule="evenodd"`,
};

/**
 * Buildings as tables: a column for each door, a row for each floor. Written as text, since there
 * may be thousands of cells; a cell is a link named by door, stage and code, never by a person.
 */
export function renderMapBuilding(building: MapBuilding, scene: MapScene): Markup {
  const { t } = scene;
  const { name, section, part, parts, households } = building;
  const isTall = building.floors.length > scene.floors;
  const caption = section
    ? t("map.caption", { name, section, count: households })
    : t("map.captionAlone", { name, count: households });
  const ofParts = parts > 1 && markup` ${t("map.part", { part, parts })}`;
  const word = wordsOf(scene);
  return markup`
    <div class="building${isTall && markup` tall`}">
      <table>
        <caption>
          ${caption}
          ${ofParts}
          <span class="tally">${tallyOf(building, scene)}</span>
        </caption>
        <thead>
          <tr>
            <td></td>
            ${building.entrances.map((entrance) => renderEntrance(entrance, t))}
          </tr>
        </thead>
        <tbody>${building.floors.map((floor) => renderFloor(floor, word, scene))}</tbody>
      </table>
    </div>
  `;
}

function renderEntrance(
  { entrance, columns }: MapBuilding["entrances"][number],
  t: Translator,
): Markup {
  const name = entrance === null ? t("map.noEntrance") : t("map.entrance", { entrance });
  return markup`<th scope="colgroup" colspan="${columns}">${name}</th>`;
}

function renderFloor(
  { floor, slots }: MapBuilding["floors"][number],
  word: Words,
  scene: MapScene,
): Markup {
  const { t } = scene;
  const name = floor === null ? t("map.noFloor") : t("map.floor", { floor });
  const cells = slots.map((slot) => (slot ? renderCell(slot, word, scene) : empty));
  return markup`<tr><th scope="row">${name}</th>${cells}</tr>`;
}

const empty = new Markup("<td></td>");

type Words = ReturnType<typeof wordsOf>;

/** The words of the cells, looked up once a building. */
function wordsOf({ t }: MapScene) {
  const states = new Map(mapStates.map((state) => [state, stateName(t, state)]));
  return {
    of: (household: MapHousehold) => states.get(mapState(household)) ?? "",
    breach: t("map.mark.breach"),
    key: t("map.mark.key"),
  };
}

/** 未调查, or the stage by its name in the ledger. */
export function stateName(t: Translator, state: (typeof mapStates)[number]): string {
  return state === "none" ? t("map.noStage") : t(`ledger.stage.${state}`);
}

function renderCell(household: MapHousehold, word: Words, { hrefOf }: MapScene): Markup {
  const { door, code, isBreach, isKey } = household;
  const state = mapState(household);
  const named = markup`<span class="code">${code}</span>`;
  const summary = markup`<span class="state">${use(state)}${word.of(household)}</span>`;
  return markup`
    <td>
      <a class="${state}" href="${hrefOf(household)}">
        <span class="door">${door}</span> ${summary}
        ${isBreach && markup` <span class="mark breach">${use("breach")}${word.breach}</span>`}
        ${isKey && markup` <span class="mark">${use("key")}${word.key}</span>`} ${named}
      </a>
    </td>
  `;
}

/** A shape by its name; the word beside it says the same. */
function use(name: string): Markup {
  return markup`<svg><use href="#map-${name}"/></svg>`;
}

/** 签约 13 户 · 评估 23 户: what the building comes to. */
function tallyOf({ byState }: MapBuilding, { t }: MapScene): string {
  return mapStates
    .toReversed()
    .filter((state) => byState[state] > 0)
    .map((state) => t("map.tally", { state: stateName(t, state), count: byState[state] }))
    .join(" · ");
}
