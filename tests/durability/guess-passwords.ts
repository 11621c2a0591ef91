import { PlainBrowser } from "#tests/bench/plain-browser.ts";

/** What came of so many guesses. */
export type Guessed = {
  /** passwords that were compared with the account's */
  readonly compared: number;
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
    return kindOf((await answer?.text()) ?? "");
  };
  const kinds = await Promise.all(Array.from({ length: guesses }, (_, number) => guess(number)));
  const count = (kind: ReturnType<typeof kindOf>) => kinds.filter((each) => each === kind).length;
  return {
    compared: count("compared"),
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

/**
 * How many guesses the throttle lets through in so many seconds: five at once, and one after each
 * wait of 2, 4, 8 … seconds.
 *
 * @example
 * mostCompared(1) //=> 5
 * mostCompared(7) //=> 7
 */
export function mostCompared(seconds: number): number {
  return 5 + Math.floor(Math.log2(seconds / 2 + 1));
}
