"use server";

import { defineAction } from "#app/_server/action/define-action.ts";
import { revealNumber } from "#db/household/person/reveal-number.ts";
import { revealInput } from "#domain/household/person/reveal-input.ts";

export const revealNumberAction = defineAction({
  permission: "household.reveal",
  input: revealInput,
  run: revealNumber,
  answers: (revealed) => revealed,
});
