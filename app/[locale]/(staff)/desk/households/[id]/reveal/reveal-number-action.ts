"use server";

import { defineAction } from "#app/_server/define-action.ts";
import { revealNumber } from "#db/commands/reveal-number.ts";
import { revealInput } from "#domain/household/reveal-input.ts";

export const revealNumberAction = defineAction({
  permission: "household.reveal",
  input: revealInput,
  run: revealNumber,
  answers: (revealed) => revealed,
});
