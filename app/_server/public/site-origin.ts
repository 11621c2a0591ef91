import "server-only";

/**
 * What addresses begin with that have to be whole: as `PUBLIC_ORIGIN` names it, else as this machine
 * asks for itself.
 */
export function siteOrigin(): string {
  const named = process.env.PUBLIC_ORIGIN;
  return named ? new URL(named).origin : `http://localhost:${process.env.PORT ?? "3000"}`;
}
