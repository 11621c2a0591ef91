import { flushSync } from "react-dom";
import { fieldId } from "#components/form/form-context.ts";
import {
  addPredecessor,
  editDraftRow,
  type RowEdit,
  type RowEditSaid,
  rowEdits,
  saidOfEdit,
} from "#domain/plan/draft-row-edit.ts";
import { planRowField } from "#domain/plan/plan-input.ts";
import { linkRows } from "#domain/plan/plan-links.ts";
import { readRow } from "#domain/plan-chart/read-row.ts";
import { holdBar, replaced } from "./bar-hold.ts";
import { pressBar } from "./bar-key.ts";
import type { PlanSheet } from "./plan-sheet.ts";
import { readCalendar, rowPlaceOf } from "./sheet-fields.ts";
import type { EditedSheet } from "./use-plan-sheet.ts";

/** What was done on the chart, for those who do not see it. */
export type SheetSaid =
  | { readonly code: "undone" | "nothingToUndo" | "linkLeft" }
  | { readonly code: "groupFolded" | "groupUnfolded"; readonly name: string }
  | RowEditSaid
  | { readonly code: "linkBegun"; readonly row: number }
  | {
      readonly code: "linked" | "linkedAlready" | "linkLoops";
      readonly row: number;
      readonly to: number;
    };

type Listening = {
  readonly formId: string;
  /** As it was drawn last. */
  edited(): EditedSheet;
  say(said: SheetSaid): void;
};

/** Hears everything that is done with the rows of a plan and its chart, from the form around them. */
export function listenToSheet(form: HTMLFormElement, listening: Listening): () => void {
  const { edited, say } = listening;
  const abort = new AbortController();
  const { signal } = abort;
  const link = (from: number, to: number) => say(linkRowsOf(edited(), from, to));
  const linking: Linking = { from: null, link };
  form.addEventListener("input", (event) => hearTyping(event, form, edited()), { signal });
  form.addEventListener("click", (event) => hearButton(event, listening), { signal });
  form.addEventListener(
    "pointerdown",
    (event) => {
      holdBar(event, edited().sheet, {
        moved: (rows, before) => edited().change(rows, { before }),
        linked: link,
      });
    },
    { signal },
  );
  form.addEventListener("keydown", (event) => hearKey(event, linking, listening), { signal });
  document.addEventListener("keydown", (event) => hearUndo(event, listening), { signal });
  return () => abort.abort();
}

function hearTyping({ target }: Event, form: HTMLFormElement, { sheet }: EditedSheet): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  const place = rowPlaceOf(target.name);
  if (place) {
    sheet.type(place.row, { [place.field]: target.value });
    return;
  }
  const calendar = readCalendar(form);
  if (calendar) sheet.count(calendar);
}

/** The buttons of a row do in the browser what they ask of the server without a script. */
function hearButton(event: Event, listening: Listening): void {
  const button = event.target instanceof Element && event.target.closest("button[name=step]");
  if (!(button instanceof HTMLButtonElement)) return;
  const [edit, row] = button.value.split(" ");
  if (edit === "foldGroup" && !event.defaultPrevented) {
    event.preventDefault();
    foldGroup(listening, Number(row));
    return;
  }
  const known = rowEdits.find((each) => each === edit);
  if (!known || event.defaultPrevented) return;
  event.preventDefault();
  editRow(listening, known, Number(row));
}

function foldGroup({ edited, say }: Listening, row: number): void {
  const { sheet } = edited();
  const name = sheet.rows()[row - 1]?.groupName ?? "";
  say({ code: sheet.fold(row) ? "groupFolded" : "groupUnfolded", name });
}

function editRow({ edited, say, formId }: Listening, edit: RowEdit, row: number): void {
  const { sheet, change } = edited();
  const next = editDraftRow(sheet.rows(), { edit, row });
  if (!next) return;
  const held = document.activeElement;
  flushSync(() => change(next.rows, { isReordered: true }));
  sheet.reveal([next.row]);
  const into = planRowField({ row: next.row }, "nameZh");
  const field = edit === "insertRow" ? fieldId(formId, into) : heldAt(held, next.row, formId);
  (document.getElementById(field) ?? document.getElementById(`raiseRow-${next.row}`))?.focus();
  say(saidOfEdit(edit, next));
}

/** The id of what had the focus, in the row that its row has become. */
function heldAt(held: Element | null, row: number, formId: string): string {
  if (held instanceof HTMLButtonElement) return `${held.value.split(" ")[0]}-${row}`;
  const name = held instanceof HTMLInputElement ? held.name : "";
  const place = rowPlaceOf(name);
  return place ? fieldId(formId, planRowField({ row }, place.field)) : `bar-${row}`;
}

type Linking = { from: number | null; readonly link: (from: number, to: number) => void };

function hearKey(event: KeyboardEvent, linking: Linking, listening: Listening): void {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const bar = target.closest<SVGElement>("[data-bar]");
  const row = Number(bar?.dataset.bar ?? target.closest("tr")?.dataset.row);
  if (!row) return;
  const isDone =
    hearRowKey(event, row, listening) ||
    (bar !== null && hearBarKey(event, { row, linking }, listening));
  if (isDone) event.preventDefault();
}

/** Alt and an arrow move the row, but where the browser opens a list or a calendar with them. */
function hearRowKey(event: KeyboardEvent, row: number, listening: Listening): boolean {
  const edit = event.key === "ArrowUp" ? "raiseRow" : event.key === "ArrowDown" ? "lowerRow" : null;
  if (!edit || !event.altKey || isOpenedByArrow(event.target)) return false;
  editRow(listening, edit, row);
  return true;
}

function isOpenedByArrow(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && (target.type === "date" || target.list !== null);
}

function hearBarKey(
  event: KeyboardEvent,
  { row, linking }: { row: number; linking: Linking },
  { edited, say, formId }: Listening,
): boolean {
  const { sheet, change } = edited();
  switch (event.key) {
    case "ArrowUp":
    case "ArrowDown":
      return focusBar(sheet, { row, by: event.key === "ArrowUp" ? -1 : 1 });
    case "Enter":
      document.getElementById(fieldId(formId, planRowField({ row }, "predecessors")))?.focus();
      return true;
    case "l":
    case "L":
      if (linking.from === null) say({ code: "linkBegun", row });
      else linking.link(linking.from, row);
      linking.from = linking.from === null ? row : null;
      return true;
    case "Escape":
      if (linking.from !== null) say({ code: "linkLeft" });
      linking.from = null;
      return false;
  }
  const next = pressBar(event, { sheet, row });
  if (next && next !== sheet.rows()[row - 1]) change(replaced(sheet.rows(), row, next));
  return next !== null;
}

/** The next row that has a bar and is shown. */
function focusBar(sheet: PlanSheet, { row, by }: { row: number; by: 1 | -1 }): boolean {
  for (let at = row + by; at > 0 && at <= sheet.rows().length; at += by) {
    const bar = sheet.isFolded(at) ? null : document.getElementById(`bar-${at}`);
    if (bar) {
      bar.focus();
      return true;
    }
  }
  return true;
}

function linkRowsOf({ sheet, change }: EditedSheet, from: number, to: number): SheetSaid {
  const rows = sheet.rows();
  const target = rows[to - 1];
  const predecessors = target && from !== to ? addPredecessor(target.predecessors, from) : null;
  if (!target || predecessors === null) return { code: "linkedAlready", row: from, to };
  const next = replaced(rows, to, { ...target, predecessors });
  const { refusals } = linkRows(next.flatMap((row, index) => readRow(row, index + 1) ?? []));
  if (refusals.some(({ refusal }) => refusal === "plan.cycle")) {
    return { code: "linkLoops", row: from, to };
  }
  change(next);
  return { code: "linked", row: from, to };
}

/** In a field Ctrl and Z take back what was typed there. */
function hearUndo(event: KeyboardEvent, { edited, say }: Listening): void {
  const { target, key, ctrlKey, metaKey, shiftKey } = event;
  if (key.toLowerCase() !== "z" || !(ctrlKey || metaKey) || shiftKey) return;
  if (target instanceof Element && target.closest("input, textarea, select")) return;
  event.preventDefault();
  say({ code: edited().undo() ? "undone" : "nothingToUndo" });
}
