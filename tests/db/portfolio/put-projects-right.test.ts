import { expect, test } from "vitest";
import type { Db } from "#db/open-database.ts";
import { openDemoDatabase } from "../open-demo-database.ts";
import { plant, plantedDefects, plantedSlug } from "../planted-projects.ts";
import {
  correctReport,
  endAssignments,
  isComputed,
  moveDeadlines,
  planAnew,
  sayLightAnew,
  setTerms,
} from "./put-right.ts";

const waysOut: readonly (readonly [defect: string, putRight: (db: Db, slug: string) => void])[] = [
  ["a deadline at the end of the calendar", moveDeadlines],
  ["a deadline that is no day", moveDeadlines],
  ["signing from the year 1015", setTerms],
  ["a plan that ends before time begins", planAnew],
  ["a plan that leads back to itself", planAnew],
  ["weights beyond all numbers", planAnew],
  ["a plan without its rows", planAnew],
  ["a report of a day that is none", correctReport],
  ["a report of 4,000 percent", correctReport],
  ["an assignment from a day that is none", endAssignments],
  ["a leader's word that ends on no day", sayLightAnew],
];

test.each(waysOut)("%s is put right by the command of its form", (name, putRight) => {
  const db = openDemoDatabase();
  const defect = plantedDefects.find((planted) => planted.name === name);
  if (!defect) throw new Error(`not planted: ${name}`);
  plant(db.$client, defect);
  expect(isComputed(db, plantedSlug)).toBe(false);
  putRight(db, plantedSlug);
  expect(isComputed(db, plantedSlug)).toBe(true);
});
