import { gantt } from "dhtmlx-gantt";
import "dhtmlx-gantt/codebase/dhtmlxgantt.css";
import { given, midnightOf, place } from "./given-tasks.ts";

gantt.config.scales = [
  { unit: "year", step: 1, format: "%Y" },
  { unit: "month", step: 1, format: "%m" },
];
gantt.init(place);
gantt.parse({
  data: given.map(({ id, name, startOn, untilOn, percent }) => ({
    id,
    text: name,
    progress: percent / 100,
    start_date: midnightOf(startOn),
    end_date: midnightOf(untilOn),
  })),
  links: given.flatMap(({ id, after }) =>
    after.map((source) => ({ id: `${source}-${id}`, source, target: id, type: "0" })),
  ),
});
