/** How many tries one may make at once, how soon each is forgotten, and how the wait grows. */
export type Allowance = {
  readonly tries: number;
  readonly forgottenAfterMs: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
};

const minuteMs = 60_000;

/** Of one account, one device of it, or one open session. */
export const perAccount: Allowance = {
  tries: 5,
  forgottenAfterMs: 10 * minuteMs,
  firstWaitMs: 2_000,
  longestWaitMs: 15 * minuteMs,
};

/** Of one address, whichever accounts it tries: twenty a minute, and again and again. */
export const perAddress: Allowance = {
  tries: 20,
  forgottenAfterMs: 3_000,
  firstWaitMs: 3_000,
  longestWaitMs: 3_000,
};

/** Of codes of receipts from one address: what it has whatever others do. */
export const receiptsOfItsOwn: Allowance = {
  tries: 5,
  forgottenAfterMs: minuteMs,
  firstWaitMs: minuteMs,
  longestWaitMs: minuteMs,
};

/** Of codes of receipts beyond that, from all addresses together. */
export const receiptsOfAll: Allowance = {
  tries: 600,
  forgottenAfterMs: 100,
  firstWaitMs: 1_000,
  longestWaitMs: 1_000,
};

/** No try is remembered for longer, whatever it counts against. */
export const longestMemoryMs = [perAccount, perAddress, receiptsOfItsOwn, receiptsOfAll]
  .map(memoryMs)
  .reduce((longest, each) => Math.max(longest, each));

/** What is kept of somebody's tries: two instants, UTC milliseconds. */
export type Tries = {
  /** when the last of them is forgotten */
  readonly forgottenAt: number;
  /** when the next may be made */
  readonly waitsUntil: number;
};

/**
 * Seconds until the next try may be made; 0 where it may be made now. No wait is longer than the
 * longest of the allowance: one that lies further ahead was written before the clock was put
 * back, and counts as over.
 *
 * @example
 * signInWait({ forgottenAt: 600_000, waitsUntil: 2000 }, 500, perAccount) //=> 2
 */
export function signInWait(tries: Tries | undefined, at: number, allowance: Allowance): number {
  const known = believable(tries, at, allowance);
  return known ? Math.max(0, Math.ceil((known.waitsUntil - at) / 1000)) : 0;
}

/**
 * Counts one more try, right or wrong: up to the last free one it costs nothing, then 2, 4, 8 …
 * seconds up to the longest wait. Each is forgotten after a time of its own, so that one wrong
 * guess each quarter of an hour never adds up to a wait.
 *
 * @example
 * countTry(undefined, 0, perAccount) //=> { forgottenAt: 600_000, waitsUntil: 0 }
 */
export function countTry(tries: Tries | undefined, at: number, allowance: Allowance): Tries {
  const { forgottenAfterMs, firstWaitMs, longestWaitMs } = allowance;
  const known = believable(tries, at, allowance);
  const since = Math.max(at, known?.forgottenAt ?? at);
  const forgottenAt = Math.min(since + forgottenAfterMs, at + memoryMs(allowance));
  const over = Math.ceil((forgottenAt - at) / forgottenAfterMs) - allowance.tries;
  const wait = over < 0 ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** over);
  return { forgottenAt, waitsUntil: at + wait };
}

/**
 * Takes back a try that turned out to be right, so that those of one address who sign in do not
 * keep the others of it from doing so.
 *
 * @example
 * rollBackTry({ forgottenAt: 6000, waitsUntil: 3000 }, perAddress)
 * //=> { forgottenAt: 3000, waitsUntil: 0 }
 */
export function rollBackTry(tries: Tries, { forgottenAfterMs }: Allowance): Tries {
  return { forgottenAt: tries.forgottenAt - forgottenAfterMs, waitsUntil: 0 };
}

/** How long the most tries are remembered that there can be. */
function memoryMs(allowance: Allowance): number {
  const { tries, forgottenAfterMs, firstWaitMs, longestWaitMs } = allowance;
  const steps = Math.ceil(Math.log2(longestWaitMs / firstWaitMs));
  return (tries + steps) * forgottenAfterMs;
}

/** Undefined also for what no run of tries up to now could have left: the clock was put back. */
function believable(tries: Tries | undefined, at: number, allowance: Allowance): Tries | undefined {
  if (!tries) return undefined;
  const isAhead =
    tries.waitsUntil > at + allowance.longestWaitMs || tries.forgottenAt > at + memoryMs(allowance);
  return isAhead ? undefined : tries;
}
