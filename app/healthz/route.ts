/** Alive: the process answers. It asks nothing of the database. */
export function GET(): Response {
  return new Response("ok\n", { headers: { "Cache-Control": "no-store" } });
}
