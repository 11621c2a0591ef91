import type { Follows, Question } from "#domain/core/outcome.ts";

/** A refusal as the reader will see it: a key of the `refusal` messages and what fills it. */
export type RefusalMessage = { code: string; params?: Record<string, string | number> };

/**
 * What an action answers a form. `values` is what was typed, given back so that nothing is
 * lost even without JavaScript; it never holds a password.
 */
export type ActionState<Answer = unknown> = {
  /** `answered`: a step of a form that goes on. */
  status: "idle" | "done" | "refused" | "answered";
  /** About the form as a whole. */
  message?: RefusalMessage;
  /** Beside each field. */
  fields?: Record<string, RefusalMessage>;
  values?: Record<string, string>;
  /** What has to be confirmed before it is done. */
  questions?: readonly Question[];
  /** What follows from it then, where that is known. */
  follows?: Follows | undefined;
  /** Shown by this answer and never again. */
  once?: OneTimeSecret;
  /** What a form that goes on is drawn from. */
  answer?: Answer;
};

/** A password made for somebody; `secret` is null where a retry is answered: it was shown then. */
export type OneTimeSecret = { username: string; secret: string | null };

export const idle: ActionState<never> = { status: "idle" };

/** The type of an action as a form takes it. */
export type FormAction<Answer = unknown> = (
  previous: ActionState,
  form: FormData,
) => Promise<ActionState<Answer>>;
