import { PlainBrowser } from "#tests/bench/plain-browser.ts";

/** What came of so many guesses. */
export type Guessed = {
  /** passwords that were compared with the account's */
  readonly compared: number;
  /** those of them that were answered before the first wait can have been over */
  readonly beforeWait: number;
  /** told to wait */
  readonly throttled: number;
  /** told that too many are waiting to be compared */
  readonly busy: number;
  /** no answer, or another one */
  readonly otherwise: number;
  readonly seconds: number;
};

const answers = {
  compared: "登录名或密码不正确",
  throttled: "尝试次数过多",
  busy: "登录验证繁忙",
} as const;

/**
 * Sends so many wrong passwords of one account at once, each as if from another address, the way a
 * browser without a script sends the form.
 */
export async function guessPasswords(
  url: string,
  { username, guesses }: { username: string; guesses: number },
): Promise<Guessed> {
  const form = await new PlainBrowser(url).draw("/zh/sign-in", "password");
  const began = performance.now();
  const guess = async (number: number) => {
    const typed = { username, password: `guess number ${number}` };
    const headers = {
      "x-forwarded-for": `10.${number >> 16}.${(number >> 8) & 255}.${number & 255}`,
    };
    const answer = await new PlainBrowser(url).post(form, typed, headers).catch(() => undefined);
    const kind = kindOf((await answer?.text()) ?? "");
    return { kind, seconds: (performance.now() - began) / 1000 };
  };
  const answered = await Promise.all(Array.from({ length: guesses }, (_, number) => guess(number)));
  const count = (wanted: ReturnType<typeof kindOf>, before = Number.POSITIVE_INFINITY) =>
    answered.filter(({ kind, seconds }) => kind === wanted && seconds < before).length;
  return {
    compared: count("compared"),
    beforeWait: count("compared", firstWaitSeconds),
    throttled: count("throttled"),
    busy: count("busy"),
    otherwise: count("otherwise"),
    seconds: (performance.now() - began) / 1000,
  };
}

function kindOf(page: string): keyof typeof answers | "otherwise" {
  for (const [kind, words] of Object.entries(answers)) {
    if (page.includes(words)) return kind as keyof typeof answers;
  }
  return "otherwise";
}

/** The throttle compares so many before anybody waits, and the first wait is so long. */
export const mostBeforeWait = 5;
const firstWaitSeconds = 2;

/**
 * How many guesses the throttle lets through in so many seconds: five at once, and one after each
 * wait of 2, 4, 8 … seconds.
 *
 * @example
 * mostCompared(1) //=> 5
 * mostCompared(7) //=> 7
 */
export function mostCompared(seconds: number): number {
  return mostBeforeWait + Math.floor(Math.log2(seconds / firstWaitSeconds + 1));
}
