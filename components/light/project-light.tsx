import type { ProjectView } from "#domain/portfolio/project-view.ts";
import { LightBadge } from "./light-badge.tsx";
import { OverriddenLight } from "./overridden-light.tsx";

/** The computed light of a project and, beside it, what a leader says instead. */
export function ProjectLight({ view }: { view: Pick<ProjectView, "light" | "override"> }) {
  return (
    <>
      <LightBadge colour={view.light.colour} />
      {view.override ? (
        <>
          {" "}
          <OverriddenLight override={view.override} isShort={true} />
        </>
      ) : null}
    </>
  );
}
