/**
 * The axis and the ruling of another day, for those shown. Every row is ruled by the same lines, and
 * all are drawn again where these are replaced: on the same axis only the line of the day is moved.
 */
export function patchAxis(place: ParentNode, drawn: ParentNode): void {
  const [days, nextDays] = [place.querySelector("caption"), drawn.querySelector("caption")];
  const [line, next] = [place.querySelector(".tl-today"), drawn.querySelector(".tl-today")];
  if (line && next && days?.textContent === nextDays?.textContent) {
    for (const name of ["x1", "x2"]) line.setAttribute(name, next.getAttribute(name) ?? "");
  } else replaceBy(place.querySelector(".defs"), drawn.querySelector(".defs"));
  replaceBy(days, nextDays);
  replaceBy(place.querySelector("thead .axis"), drawn.querySelector("thead .axis"));
}

/**
 * The row of a project and those of its milestones on another day, for those shown. What is as it was
 * stays, so that a browser lays out and paints no more than what has changed.
 */
export function patchRow(place: ParentNode, row: Element): void {
  const old = place.querySelector(`#${CSS.escape(row.id)}`);
  if (old === null) return;
  const [was, is] = [
    [old, ...rowsBelow(old)],
    [row, ...rowsBelow(row)],
  ];
  const isAlike =
    was.length === is.length && was.every((each, index) => hasSameCells(each, is[index]));
  if (isAlike) {
    for (const [index, each] of was.entries()) patchCells(each, is[index]);
    return;
  }
  for (const each of is) old.before(each);
  for (const each of was) each.remove();
}

function rowsBelow(row: Element): Element[] {
  const rows: Element[] = [];
  let next = row.nextElementSibling;
  while (next?.classList.contains("sub")) {
    rows.push(next);
    next = next.nextElementSibling;
  }
  return rows;
}

function hasSameCells(row: Element, other: Element | undefined): boolean {
  return (
    other !== undefined && row.id === other.id && row.children.length === other.children.length
  );
}

function patchCells(row: Element, other: Element | undefined): void {
  const cells = Array.from(other?.children ?? []);
  for (const [index, cell] of Array.from(row.children).entries()) {
    const next = cells[index];
    if (next && cell.outerHTML !== next.outerHTML) patchCell(cell, next);
  }
}

/** The drawing lies on the ruling, which stays. */
function patchCell(cell: Element, next: Element): void {
  if (!replaceBy(cell.querySelector(".drawing"), next.querySelector(".drawing"))) {
    cell.replaceWith(next);
    return;
  }
  const [plot, nextPlot] = [cell.querySelector(".plot"), next.querySelector(".plot")];
  const words = (of: Element, but: Element | null) =>
    Array.from(of.children).filter((each) => each !== but);
  for (const each of words(cell, plot)) each.remove();
  for (const each of words(next, nextPlot)) cell.append(each);
}

function replaceBy(old: Element | null, next: Element | null): boolean {
  if (old === null || next === null) return false;
  old.replaceWith(next);
  return true;
}
