/** A rule said yes, and this is what follows from it. */
export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

/**
 * Something that may be and is seldom meant. Whoever asks for it is shown its consequence and says
 * so once more before it is done; `params` are the figures that the question is about.
 */
export interface Question<Code extends string = string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a change that is asked about does to the public page of its project, as words need it. */
export interface Follows {
  /** its time axis; `edge` where a day too far off is marked beside it */
  readonly axis: "later" | "earlier" | "both" | "shorter" | "edge" | "same";
  readonly fromYear: string;
  readonly toYear: string;
  /** the light as it is computed; `same` where it stays */
  readonly light: "same" | "other";
  readonly lightBefore: string;
  readonly lightAfter: string;
  /** the day it is expected to finish; the days are empty where there is none */
  readonly finish: "same" | "moved" | "gone" | "new";
  readonly finishBefore: string;
  readonly finishAfter: string;
}

/**
 * A rule said no. `refusal` is a message key, never a sentence; `field` names the form field it
 * belongs to; `params` are the figures the message needs.
 */
export interface Refused<R extends string> {
  readonly ok: false;
  readonly refusal: R;
  readonly field?: string;
  readonly params?: Record<string, string | number>;
  /** where a rule finds several at once: every one of them, this one first */
  readonly all?: readonly Refused<R>[];
  /** what has to be confirmed before the rule says yes */
  readonly questions?: readonly Question[];
  /** what follows from it then, where that is known */
  readonly follows?: Follows | undefined;
}

/** What a deciding rule answers: refusals are values, only faults are exceptions. */
export type Outcome<T, R extends string> = Accepted<T> | Refused<R>;

/**
 * @example
 * accept(3) //=> { ok: true, value: 3 }
 */
export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/**
 * @example
 * refuse("report.futureDate", { field: "asOfOn" })
 * //=> { ok: false, refusal: "report.futureDate", field: "asOfOn" }
 */
export function refuse<R extends string>(
  refusal: R,
  detail: { field?: string; params?: Record<string, string | number> } = {},
): Refused<R> {
  return { ok: false, refusal, ...detail };
}
