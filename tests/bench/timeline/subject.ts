import type { Cookie } from "@playwright/test";

/** A page that draws the tasks, and how to know its bars. */
export type Subject = {
  readonly name: SubjectName;
  readonly url: string;
  /** Matches each bar, and nothing before there are bars. */
  readonly bar: string;
  /** Where the page is for somebody who signed in. */
  readonly cookies?: readonly Pick<Cookie, "name" | "value">[];
};

export const libraryNames = ["svar", "dhtmlx", "frappe"] as const;
export type LibraryName = (typeof libraryNames)[number];
export const subjectNames = ["static", "ours", ...libraryNames] as const;
export type SubjectName = (typeof subjectNames)[number];

/** What each of our bars can be known by. */
export const ourBar = "[data-bar]";
/** The timeline with every milestone on a line of its own. */
export const ourPath = "/zh/desk/timeline?open=all";
/** Where a block of rows that the page left out is had by its number. */
export const ourRowsPath = (block: string) => `/zh/desk/timeline/rows?open=all&block=${block}`;

/** What each library calls its bars. */
export const libraryBars: Record<LibraryName, string> = {
  svar: ".wx-bars .wx-bar",
  dhtmlx: ".gantt_task_line",
  frappe: ".bar-wrapper",
};
