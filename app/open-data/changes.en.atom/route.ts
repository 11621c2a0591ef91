import { answerChangesFeed } from "#app/_server/public/answer-changes-feed.ts";

/** Written when asked for; the guard in front of the server keeps what was written. */
export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  return answerChangesFeed("en");
}
