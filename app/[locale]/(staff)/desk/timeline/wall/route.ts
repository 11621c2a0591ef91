import { policyNonce } from "#app/_server/page/policy-nonce.ts";
import { paginateWallSteps } from "#components/wall/paginate-wall.ts";
import { wallStyle } from "#components/wall/wall-style.ts";
import { doInSteps } from "#db/do-in-steps.ts";
import { answerTimeline } from "../answer-timeline.ts";
import { timelineAddress } from "../timeline-query.ts";
import { pageStyle } from "./page-style.ts";
import { renderWallPage } from "./render-wall-page.ts";
import { wallQuery } from "./wall-query.ts";

type Context = { params: Promise<{ locale: string }> };

/** 打印时间轴: the timeline the address asks for, on sheets of paper. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  const nonce = policyNonce(request);
  return answerTimeline(request, params, async ({ locale, query, search, request: asked }) => {
    const { paper, across } = wallQuery.read(search);
    const place = `/${locale}/desk/timeline`;
    const address = timelineAddress(`${place}/wall.svg`, query);
    const wall = await doInSteps(paginateWallSteps(asked, { paper, across }));
    const painting = renderWallPage({
      wall,
      across,
      locale,
      t: asked.t,
      nonce,
      style: pageStyle + wallStyle,
      timelineHref: timelineAddress(place, query),
      downloadHref: wallQuery.address(address, { paper, across }),
      kept: Array.from(search).filter(([name]) => name !== "paper" && name !== "across"),
    });
    const page = await doInSteps(painting);
    return { body: page.text, type: "text/html; charset=utf-8" };
  });
}
