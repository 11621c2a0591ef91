import { expect, test } from "vitest";
import {
  askedChoice,
  askedDay,
  askedText,
  askedWord,
  askedWords,
} from "#domain/form/asked-field.ts";

const colours = ["red", "green"] as const;

test.each([
  [askedText(3), " ab ", "ab"],
  [askedText(3), "abcd", undefined],
  [askedText(3), "", undefined],
  [askedText(3), ["a", "b"], undefined],
  [askedText(3), undefined, undefined],
  [askedWord(colours), "red", "red"],
  [askedWord(colours), "blue", undefined],
  [askedChoice(colours, null), "green", "green"],
  [askedChoice(colours, null), "toString", null],
  [askedChoice(colours, null), ["red", "green"], null],
  [askedChoice([20, 50], 20), "50", 50],
  [askedChoice([20, 50], 20), "0x32", 20],
  [askedChoice([20, 50], 20), undefined, 20],
  [askedDay(null), "2015-02-28", "2015-02-28"],
  [askedDay(null), "2015-02-29", null],
  [askedDay(null), "9999-12-31", null],
  [askedWords, "a,b,,c", ["a", "b", "c"]],
  [askedWords, ["a,b", "c"], ["a", "b", "c"]],
  [askedWords, undefined, []],
])("takes what is understood, else its default: %#", (field, said, meant) => {
  expect(field.parse(said)).toEqual(meant);
});
