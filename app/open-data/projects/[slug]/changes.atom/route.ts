import { answerProjectFeed } from "#app/_server/public/answer-changes-feed.ts";

type Context = { params: Promise<{ slug: string }> };

/** Written when asked for; the guard in front of the server keeps what was written. */
export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return answerProjectFeed("zh", (await params).slug);
}
