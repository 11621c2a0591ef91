import { z } from "zod";
import type { IsoDate } from "#domain/calendar/calendar-day.ts";
import { isPlausibleDay } from "#domain/calendar/day-span.ts";
import { plainLine } from "./plain-text.ts";

/**
 * What an address asks for. None of these fails: an address travels in messages and minutes and is
 * typed by hand, so that what is unknown, odd or said twice counts as not said.
 */

/** Text of one line; what is too long is left out, like what is empty. */
export const askedText = (max: number) =>
  z.string().overwrite(plainLine).min(1).max(max).optional().catch(undefined);

/** One of some words. */
export const askedWord = <T extends string>(words: readonly T[]) =>
  z
    .enum(words as readonly [T, ...T[]])
    .optional()
    .catch(undefined);

/**
 * One of some words or numbers, else what stands for anything else.
 *
 * @example
 * askedChoice([20, 50, 100], 20).parse("50") //=> 50
 * askedChoice(["red", "green"], null).parse("blue") //=> null
 */
export const askedChoice = <T extends string | number, const Other>(
  choices: readonly T[],
  otherwise: Other,
) =>
  z
    .unknown()
    .optional()
    .transform((said): T | Other => choices.find((choice) => String(choice) === said) ?? otherwise);

/** A day that an office can speak of, else what stands for anything else. */
export const askedDay = <Other>(otherwise: Other) =>
  z
    .unknown()
    .optional()
    .transform((said): IsoDate | Other => (isPlausibleDay(said) ? said : otherwise));

/**
 * Words with commas between them, or said one by one.
 *
 * @example
 * askedWords.parse("a,b,") //=> ["a", "b"]
 * askedWords.parse(["a", "b"]) //=> ["a", "b"]
 */
export const askedWords = z
  .union([z.string(), z.array(z.string())])
  .catch([])
  .transform((said) => [said].flat().flatMap((words) => words.split(",").filter(Boolean)));
