import { exitCodes } from "./exit-codes.js";
import { say } from "./say.js";

/** Something outside the program is not as it must be: the reader is told in one line. */
export class Refusal extends Error {
  /**
   * @param {import("./say.js").Word} word
   * @param {Record<string, string | number>} [values]
   */
  constructor(word, values = {}) {
    super(say(word, values));
    this.name = "Refusal";
    this.word = word;
    this.exitCode = exitCodes[word] ?? 1;
  }
}

/** Another process has said what is not as it must be, and ended with a code of its own. */
export class SaidAlready extends Error {
  /** @param {number} exitCode */
  constructor(exitCode) {
    super(`a process ended with ${exitCode}`);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script to its end. A refusal becomes one line and its exit code; a fault keeps its stack.
 *
 * @param {() => Promise<void>} script
 */
export async function explainRefusals(script) {
  try {
    await script();
  } catch (fault) {
    const isSaid = fault instanceof SaidAlready;
    if (!isSaid && !(fault instanceof Refusal)) throw fault;
    if (!isSaid) console.error(`✗ ${fault.message}`);
    process.exitCode = fault.exitCode;
  }
}
