import type { Outcome } from "#domain/core/outcome.ts";
import { askedChoice, askedText } from "#domain/form/asked-field.ts";
import { listPlaceOf } from "./list-address.ts";
import { pageQuery, withEntries } from "./page-query.ts";

/** 我的 and 全部: the projects one is 分包领导 of, or every project. */
export const queueScopes = ["mine", "all"] as const;
export type QueueScope = (typeof queueScopes)[number];

/** Where in a page the notice of an answer stands. */
export const answeredAnchor = "answered";

/**
 * Which part of a queue an address asks for: whose (null is one's own where one has any), which
 * page, and before which entry something was just answered.
 */
export function queueQuery(sizes: readonly [number, ...number[]]) {
  return pageQuery({
    whose: askedChoice(queueScopes, null),
    ...listPlaceOf(sizes),
    at: askedText(60),
  });
}

export const reportQueue = queueQuery([20, 50, 100]);
export const publicationQueue = queueQuery([20, 50, 100]);

/** Each is compared with the baseline it would replace, line by line. */
export const planSizes = [5, 10] as const;
export const planQueue = queueQuery(planSizes);

/** Which place of a queue a form was answered from, as the form sends it. */
type Answered = {
  /** The query of the page the form stood on. */
  view: string;
  /** The entry behind it. */
  nextId: string | null;
};

/**
 * Where an answered queue goes on: on the same page of the same part, at the entry that has moved
 * up. Whatever else the form sent as its place is left out.
 *
 * @example
 * const from = { query: reportQueue, view: "whose=all&page=2", nextId: "r-9" };
 * afterAnswer("/zh/desk/reports", from, "review.approved")
 * //=> "/zh/desk/reports?whose=all&page=2&at=r-9&done=review.approved#answered"
 */
export function afterAnswer(
  path: string,
  { query, view, nextId }: Answered & { query: ReturnType<typeof queueQuery> },
  done: string,
): string {
  const place = { ...query.read(new URLSearchParams(view)), at: nextId ?? undefined };
  return `${withEntries(query.address(path, place), [["done", done]])}#${answeredAnchor}`;
}

/** What a command answers with, and the place its form was sent from. */
export function withPlace<T extends object, R extends string>(
  outcome: Outcome<T, R>,
  place: Answered,
): Outcome<T & Answered, R> {
  return outcome.ok ? { ...outcome, value: { ...outcome.value, ...place } } : outcome;
}
