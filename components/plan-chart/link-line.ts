import styles from "./link-line.module.css";

type Point = { readonly clientX: number; readonly clientY: number };

/** A line over the page from a point to wherever the pointer is, while a link is drawn. */
export function drawLinkLine(from: Point): { reach(to: Point): void; remove(): void } {
  const svg = make("svg", { class: styles.over ?? "" });
  const start = { x1: from.clientX, y1: from.clientY, x2: from.clientX, y2: from.clientY };
  const line = make("line", start);
  svg.append(line);
  document.body.append(svg);
  return {
    reach: ({ clientX, clientY }) => {
      line.setAttribute("x2", String(clientX));
      line.setAttribute("y2", String(clientY));
    },
    remove: () => svg.remove(),
  };
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, String(value));
  }
  return element;
}
