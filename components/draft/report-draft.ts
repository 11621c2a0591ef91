/** What the draft of a report is of: its project, and the report it corrects. */
export function reportDraft(projectId: string, correctsId: string | undefined): string {
  return `report.${projectId}${correctsId === undefined ? "" : `.${correctsId}`}`;
}
