import { z } from "zod";
import { optionalId } from "./form-field.ts";
import { plainLine } from "./plain-text.ts";

/** The address query that a list was drawn from, as a form of it sends it along. */
export const viewField = z.string().overwrite(plainLine).max(600);

/** From where in a list an entry was answered: its place, and the entry behind it. */
export const answeredPlace = { view: viewField, nextId: optionalId };
