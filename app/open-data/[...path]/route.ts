import { officeFileWriters, projectFileWriters } from "#app/_server/open-data/file-writers.ts";
import { readOpenData, readProjectData } from "#app/_server/public/read-open-data.ts";
import { openDataFileAt } from "#domain/open-data/open-data-file.ts";

type Context = { params: Promise<{ path: string[] }> };

/** Written when asked for; the guard in front of the server keeps what was written. */
export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const path = `/open-data/${(await params).path.join("/")}`;
  const found = openDataFileAt(path);
  if (!found) return new Response(null, { status: 404 });
  const isOffice = found.of === "office";
  const data = isOffice ? await readOpenData() : await readProjectData(found.slug);
  if (!data) return new Response(null, { status: 404 });
  const { type, write } = isOffice ? officeFileWriters[found.file] : projectFileWriters[found.file];
  return new Response(write(data, path), { headers: { "Content-Type": type } });
}
