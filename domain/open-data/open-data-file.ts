/** The files about the whole office, as they are called under `/open-data/`. */
export const officeFiles = [
  "oc4ids.json",
  "projects.csv",
  "milestones.csv",
  "status.json",
  "deadlines.ics",
] as const;
export type OfficeFile = (typeof officeFiles)[number];

/** The files about one project: what follows its slug under `/open-data/projects/`. */
export const projectFiles = [
  ".oc4ids.json",
  "/deadlines.ics",
  "/badge.svg",
  "/badge.en.svg",
] as const;
export type ProjectFile = (typeof projectFiles)[number];

export type OpenDataFile =
  | { readonly of: "office"; readonly file: OfficeFile }
  | { readonly of: "project"; readonly file: ProjectFile; readonly slug: string };

/** A project, as its addresses name it. */
const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
const ofProject = new RegExp(`^/open-data/projects/(${slug})([./].+)$`);

/**
 * The file at an address; undefined where there is none. Whether there is such a project is not
 * asked here.
 *
 * @example
 * openDataFileAt("/open-data/status.json") //=> { of: "office", file: "status.json" }
 * openDataFileAt("/open-data/projects.xml") //=> undefined
 */
export function openDataFileAt(path: string): OpenDataFile | undefined {
  const office = officeFiles.find((file) => path === officeFileAddress(file));
  if (office) return { of: "office", file: office };
  const [, project = "", rest] = ofProject.exec(path) ?? [];
  const file = projectFiles.find((each) => each === rest);
  return file && { of: "project", file, slug: project };
}

export function officeFileAddress(file: OfficeFile): string {
  return `/open-data/${file}`;
}

/**
 * @example
 * projectFileAddress("houniuzhuang", "/badge.svg") //=> "/open-data/projects/houniuzhuang/badge.svg"
 */
export function projectFileAddress(project: string, file: ProjectFile): string {
  return `/open-data/projects/${project}${file}`;
}
