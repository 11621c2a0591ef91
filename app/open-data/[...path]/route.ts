import { officeFileWriters } from "#app/_server/open-data/office-file.ts";
import { readOpenData } from "#app/_server/public/read-open-data.ts";
import { openDataFileAt } from "#domain/open-data/open-data-file.ts";

type Context = { params: Promise<{ path: string[] }> };

/** Written when asked for; the guard in front of the server keeps what was written. */
export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path } = await params;
  const found = openDataFileAt(`/open-data/${path.join("/")}`);
  if (found?.of !== "office") return new Response(null, { status: 404 });
  const { type, write } = officeFileWriters[found.file];
  return new Response(write(await readOpenData()), { headers: { "Content-Type": type } });
}
