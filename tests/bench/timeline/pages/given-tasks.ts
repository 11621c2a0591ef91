import type { BenchTask } from "../bench-tasks.ts";

/** The tasks the page was served with, and where to draw them. */
export const given = (globalThis as unknown as { tasks: readonly BenchTask[] }).tasks;
export const place = document.querySelector<HTMLElement>("#chart") ?? document.body;

/** Midnight of a day where the browser is: the libraries know instants only. */
export function midnightOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date);
}
