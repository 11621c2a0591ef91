import { paginateWallSteps } from "#components/wall/paginate-wall.ts";
import { renderWallFileSteps } from "#components/wall/render-wall-file.ts";
import { doInSteps } from "#db/do-in-steps.ts";
import { answerTimeline } from "../answer-timeline.ts";
import { wallQuery } from "../wall/wall-query.ts";

type Context = { params: Promise<{ locale: string }> };

/** The wall chart as one file for a print shop: every sheet at its size, laid out as it will hang. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerTimeline(request, params, async ({ search, request: asked }) => {
    const { paper, across } = wallQuery.read(search);
    const wall = await doInSteps(paginateWallSteps(asked, { paper, across }));
    if (wall.sheets.length === 0) return null;
    const file = await doInSteps(renderWallFileSteps(wall));
    return {
      body: file.text,
      type: "image/svg+xml; charset=utf-8",
      fileName: `guatu-${asked.asOf}-${paper}.svg`,
    };
  });
}
