/**
 * Makes the program a child that answers one question after another, until whoever started it is
 * gone. A fault ends the process: whoever asked is told so by its end.
 */
export function serveQuestions<Question, Answer>(
  answer: (question: Question, send: (answer: Answer) => void) => Promise<void>,
): void {
  process.on("message", (question: Question) => {
    void answer(question, (message) => process.send?.(message));
  });
  process.on("disconnect", () => process.exit());
}
