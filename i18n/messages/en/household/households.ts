export const households = {
  add: "New household",
  export: "Export what was found",
  summary: {
    project:
      "{households, plural, one {# household} other {# households}} · {persons, plural, " +
      "one {# person} other {# persons}} · {buildings, plural, one {# building} other {# " +
      "buildings}} · {area} m²",
    filter:
      "Found {households, plural, one {# household} other {# households}} · {persons, " +
      "plural, one {# person} other {# persons}} · {buildings, plural, one {# building} " +
      "other {# buildings}} · {area} m²",
  },
  filter: {
    search: "Search",
    searchHint: "Code, door, name, pinyin, or a whole ID or phone number",
    building: { label: "Building", any: "All buildings" },
    section: { label: "Section", any: "All sections" },
    stage: { label: "Stage", any: "All stages", none: "No stage yet" },
    way: { label: "Compensation", any: "All kinds", none: "Not chosen yet" },
    tenure: { label: "Tenure", any: "All tenures" },
    specialGroup: { label: "Special group", any: "Any", each: "In some special group" },
    only: { label: "Only", any: "All", breach: "Out of order", key: "Key households" },
  },
  saved: {
    label: "My filters",
    lost: "This search was not kept, or is not yours. Below is the ledger without a filter.",
    name: "Keep this filter as",
    submit: "Keep filter",
    delete: "Delete filter “{name}”",
  },
  table: {
    caption: "Households",
    empty: "No household matches. Change the filter, or reset it to see all.",
    code: "Code",
    pick: "Select {code}",
    door: "Building, door",
    buildingDoor: "{building} {door}",
    holders: "Holders",
    nameSeparator: ", ",
    persons: "Persons",
    area: "Area m²",
    tenure: "Tenure",
    way: "Compensation",
    stage: "Stage",
    noStage: "None yet",
    stageOn: "Stage reached",
    marks: "Marks",
    breach: "Out of order",
    key: "Key household",
  },
  selection: {
    title: "Enter a stage for the households ticked",
    households: "Households",
    picked: "({count} ticked)",
    stage: "Stage",
    on: "Day",
    submit: "Enter stage",
  },
  done: {
    staged: "The stage of {count, plural, one {# household} other {# households}} was entered.",
    stagedInBreach:
      "{count, plural, one {# of them is} other {# of them are}} out of the lawful order " +
      "(compensation before moving out). It was recorded as it happened and is marked; see " +
      "to it soon.",
    filterNamed: "The filter was kept.",
    filterDeleted: "The filter was deleted.",
    registered: "The household was registered.",
    changed: "The household was changed.",
    removed: "The household was taken out of the ledger; the counts follow.",
  },
  none: {
    building: {
      title: "This project has no buildings yet",
      hint:
        "Add a building first, then register its households; or download the Excel template, " +
        "fill in both, and import it.",
      add: "New building",
    },
    household: {
      title: "This project has no households yet",
      hint: "Register them one by one; or download the Excel template, fill it in, and import it.",
      add: "New household",
    },
    import: "Import Excel",
    reading: "They will appear here once the clerk has registered or imported them.",
  },
  buildings: {
    title: "Buildings",
    lead: "The buildings of this project, with their households, persons and areas as of {asOf}.",
    add: "New building",
    change: "Change",
    changeTitle: "Change building",
    saved: "The building was saved.",
    none: "This project has no buildings yet",
    noneHint:
      "Add one, then register its households; or import both at once with the Excel template.",
    noneReading: "They will appear here once the clerk has registered or imported them.",
    name: "Name",
    nameHint: "As it is called on site, for example 3号楼",
    section: "Section",
    sectionHint: "Where the project is carried out in sections",
    floors: "Storeys above ground",
    floorArea: "Floor area m²",
    floorAreaHint: "At most two decimals, for example 2940.5",
    households: "Households",
    persons: "Persons",
    householdArea: "Area of households m²",
    actions: "Actions",
    submit: "Save building",
  },
} as const;
