import { z } from "zod";
import { requestKey, wholeField } from "#domain/form/form-field.ts";

const days = wholeField({ min: 1, max: 365 });

/** 数据过期: after how many days without a report a light turns grey; `seenDays` is what the form was drawn with. */
export const staleAfterDaysInput = z.strictObject({ requestKey, seenDays: days, days });
