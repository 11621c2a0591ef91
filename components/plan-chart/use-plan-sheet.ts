"use client";

import {
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from "react";
import type { ActionState } from "#components/form/action-state.ts";
import type { PlanCalendar } from "#domain/calendar/plan-calendar.ts";
import { readFolded, unfoldRows } from "#domain/plan/folded-groups.ts";
import type { PlanDraftRow } from "#domain/plan/plan-draft.ts";
import { makePlanSheet, type PlanSheet, type SheetGiven } from "./plan-sheet.ts";
import { readCalendar, readRows, rowsAtFault, writeRows } from "./sheet-fields.ts";

type Opened = {
  /** The last answer of the form. */
  readonly state: ActionState;
  /** The rows that it gives. */
  readonly answered: readonly PlanDraftRow[];
  readonly calendar: PlanCalendar;
  /** The groups that it leaves folded. */
  readonly folded: string;
  readonly given: SheetGiven;
};

type Change = {
  /** What they were, where they were shown already. */
  readonly before?: readonly PlanDraftRow[];
  /** Rows stand elsewhere, even where they look alike. */
  readonly isReordered?: boolean;
};

/** The rows of the editor, and what changes them without asking the server. */
export type EditedSheet = {
  readonly sheet: PlanSheet;
  /** What the table is drawn from. */
  readonly rows: readonly PlanDraftRow[];
  /** Rows were put elsewhere since the last answer: what it said of them by number is void. */
  readonly isEdited: boolean;
  /** A script is there: what needs one may be offered. */
  readonly isLive: boolean;
  /** Around the fields of the rows. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** The same rows with other texts in them, or other rows. */
  readonly change: (rows: readonly PlanDraftRow[], how?: Change) => void;
  /** Back to the rows before the last change; false where there is none. */
  readonly undo: () => boolean;
};

/**
 * Keeps the sheet and the fields of the form together: what is typed goes to the sheet, what is
 * changed on the chart goes into the fields, which are what is sent.
 */
export function usePlanSheet({ state, answered, calendar, folded, given }: Opened): EditedSheet {
  const box = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<{ of: ActionState; rows: readonly PlanDraftRow[] }>();
  const isUnsent = state.message?.code.startsWith("unsent.") ?? false;
  const isEdited = edited !== undefined && (edited.of === state || isUnsent);
  const rows = isEdited ? edited.rows : answered;
  const faults = useMemo(() => rowsAtFault(state.fields), [state.fields]);
  const [sheet] = useState(() => {
    const opened = unfoldRows(readFolded(folded), rows, faults);
    return makePlanSheet({ rows, calendar, folded: opened }, given);
  });
  const past = useRef<(readonly PlanDraftRow[])[]>([]);
  useOpenSheet({ box, sheet, rows, calendar, faults, isKept: isUnsent && !isEdited });

  const put = (next: readonly PlanDraftRow[], isReordered: boolean) => {
    const form = box.current?.closest("form");
    if (!form) return;
    if (isReordered || !isSameOrder(sheet.rows(), next)) setEdited({ of: state, rows: next });
    else {
      writeRows(form, next);
      sheet.show(next);
    }
  };
  return {
    sheet,
    rows,
    isEdited,
    isLive: useIsLive(),
    box,
    change(next, { before = sheet.rows(), isReordered = false } = {}) {
      past.current.push(before);
      put(next, isReordered);
    },
    undo() {
      const before = past.current.pop();
      if (before) put(before, false);
      return before !== undefined;
    },
  };
}

type Open = Pick<EditedSheet, "box" | "sheet" | "rows"> & {
  calendar: PlanCalendar;
  /** Rows that something is said of: no group hides them. */
  faults: readonly number[];
  /** The form was not sent, and stands as it was typed. */
  isKept: boolean;
};

/** An answer, or rows put elsewhere: the fields and the sheet become them. */
function useOpenSheet({ box, sheet, rows, calendar, faults, isKept }: Open): void {
  const drawn = useRef<readonly PlanDraftRow[]>(null);
  useLayoutEffect(() => {
    const form = box.current?.closest("form");
    if (!form || drawn.current === rows) return;
    const isFirst = drawn.current === null;
    drawn.current = rows;
    if (isKept) return;
    // Before the script came, somebody may have typed, and a page gone back to keeps its fields.
    if (!isFirst) writeRows(form, rows);
    sheet.open(isFirst ? readRows(form) : rows, readCalendar(form) ?? calendar);
    if (faults.length > 0) sheet.reveal(faults);
  }, [box, sheet, rows, calendar, faults, isKept]);
}

/** Whether the same milestones stand in the same places, under the same headings. */
function isSameOrder(a: readonly PlanDraftRow[], b: readonly PlanDraftRow[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, index) => {
      const other = b[index];
      return (
        row === other ||
        (row.milestoneId === other?.milestoneId &&
          row.sourceUid === other.sourceUid &&
          row.groupName === other.groupName)
      );
    })
  );
}

/** True a moment after the page came to life, without keeping anybody from typing. */
function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  const [, startTransition] = useTransition();
  useEffect(() => startTransition(() => setLive(true)), []);
  return isLive;
}
