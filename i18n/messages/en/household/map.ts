export const map = {
  title: "Wall map of households",
  lead:
    "As of {on}. Each cell is a household with the furthest stage it had reached; it links " +
    "to its page in the ledger.",
  none: "This project has no household ledger yet",
  noneHint: "The map appears once the clerk has entered buildings and households.",
  paper: "Paper, landscape",
  printHint: "Use Print in the browser; a building that fits on a sheet is kept on one.",
  large: {
    title: "{count} households are too many for one page: choose a building.",
    hint: "One page holds {most} households at most. The totals of each building are under Counts and rates.",
    buildings: "Buildings",
    building: "{name}, {count} households",
    noSection: "No section",
    other: "Choose another building",
  },
  legend: "Legend",
  caption: "{name} ({section}), {count} households",
  captionAlone: "{name}, {count} households",
  part: "(part {part} of {parts})",
  entrance: "Unit {entrance}",
  noEntrance: "No units",
  floor: "Floor {floor}",
  noFloor: "Not placed",
  tally: "{state} {count}",
  mark: { breach: "Breach", key: "Key" },
  markMeans: {
    breach: "Legal order broken, for example vacated before paid",
    key: "Key household",
  },
  noStage: "Not surveyed",
} as const;
