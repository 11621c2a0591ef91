import { Gantt, Willow } from "@svar-ui/react-gantt";
import "@svar-ui/react-gantt/all.css";
import { createRoot } from "react-dom/client";
import { given, midnightOf, place } from "./given-tasks.ts";

const scales = [
  { unit: "year" as const, step: 1, format: "%Y" },
  { unit: "month" as const, step: 1, format: "%m" },
];
const tasks = given.map(({ id, name, startOn, untilOn, percent }) => ({
  id,
  text: name,
  progress: percent,
  type: "task" as const,
  start: midnightOf(startOn),
  end: midnightOf(untilOn),
}));
const links = given.flatMap(({ id, after }) =>
  after.map((source) => ({ id: `${source}-${id}`, source, target: id, type: "e2s" as const })),
);

createRoot(place).render(
  <Willow>
    <Gantt tasks={tasks} links={links} scales={scales} />
  </Willow>,
);
