/** Why a request gets no other answer: each has a page of its own. */
export const refusalKinds = [
  "malformed",
  "signedOut",
  "foreign",
  "missing",
  "missingAtDesk",
  "outdated",
  "tooLarge",
  "tooLong",
  "failed",
  "failedAtDesk",
] as const;

export type RefusalKind = (typeof refusalKinds)[number];

const kinds: Readonly<Record<number, RefusalKind>> = {
  401: "signedOut",
  403: "foreign",
  404: "missing",
  409: "outdated",
  413: "tooLarge",
  414: "tooLong",
  431: "tooLong",
};

/**
 * What is to be said for a status.
 *
 * @example
 * refusalKindOf(404) //=> "missing"
 * refusalKindOf(415) //=> "malformed"
 * refusalKindOf(503) //=> "failed"
 */
export function refusalKindOf(status: number): RefusalKind {
  return kinds[status] ?? (status < 500 ? "malformed" : "failed");
}
