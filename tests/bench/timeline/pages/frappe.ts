import Gantt from "frappe-gantt";
import "./frappe.css";
import { given, place } from "./given-tasks.ts";

const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
place.append(svg);
const tasks = given.map(({ id, name, startOn, finishOn, percent, after }) => ({
  id: id.replaceAll(".", "-"),
  name,
  start: startOn,
  end: finishOn,
  progress: percent,
  dependencies: after.map((other) => other.replaceAll(".", "-")).join(", "),
}));
new Gantt(svg, tasks, { view_mode: "Month", scroll_to: "start" });
