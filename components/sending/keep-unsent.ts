import { TooSlow, type UnsentReason, unsentReason } from "./unsent-reason.ts";

/** Longer than the slowest answer over 2G that still comes; then the form says so. */
const patienceMs = 60_000;

type Send<State> = (previous: State, form: FormData) => Promise<State>;

type Kept<State> = {
  /** The answer the form gets in the place of the one that never came. */
  unsent: (previous: State, reason: UnsentReason) => State;
  /** Told after each attempt whether the form keeps all that stands in it. */
  keep: (isKept: boolean) => void;
  /** Told once the answer leads elsewhere. */
  leave: () => void;
};

/**
 * Makes a server action answer where it cannot: without a network, over a connection that breaks,
 * from a server that fails. React would throw its fault and put the error page in the form's place.
 */
export function keepUnsent<State>(
  send: Send<State>,
  { unsent, keep, leave }: Kept<State>,
): Send<State> {
  return async (previous, form) => {
    try {
      const answer = await answered(send(previous, form), form);
      keep(false);
      return answer;
    } catch (fault) {
      if (isOfFramework(fault)) {
        leave();
        throw fault;
      }
      keep(true);
      return unsent(previous, unsentReason(fault, { isOnline: navigator.onLine }));
    }
  };
}

/** Next leads elsewhere by throwing, and says so in the digest. */
function isOfFramework(fault: unknown): boolean {
  const { digest } = (fault ?? {}) as { digest?: unknown };
  return typeof digest === "string" && digest.startsWith("NEXT_");
}

/** A file takes as long as it takes. */
function answered<State>(answer: Promise<State>, form: FormData): Promise<State> {
  const hasFile = [...form.values()].some((value) => value instanceof File && value.size > 0);
  if (hasFile) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), patienceMs);
  });
  return Promise.race([answer, patience]).finally(() => clearTimeout(timer));
}
