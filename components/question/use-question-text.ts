import { useTranslations } from "next-intl";
import type { Question } from "#domain/core/outcome.ts";

type Key = Parameters<ReturnType<typeof useTranslations<"confirm">>>[0];

/** Puts what has to be confirmed into the reader's words; the code where it has none any more. */
export function useQuestionText(): (question: Question) => string {
  const t = useTranslations("confirm");
  return ({ code, params }) => (t.has(code as Key) ? t(code as Key, params) : code);
}
