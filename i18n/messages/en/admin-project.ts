/** The administrator's pages of projects, places and settings; a part of `admin`. */
export const adminProject = {
  projects: {
    title: "Projects",
    lead: "All projects of the office. Assign a new one next; its owner then plans it.",
    add: "Add a project",
    areas: "Places",
    empty: "No projects yet",
    emptyHint: "Add the first one; without a place, add the sub-district or community first.",
    actions: "Actions",
    change: "Change",
  },
  createProject: {
    title: "Add a project",
    lead: "It is not public until a leader publishes it; its light is grey until it has a plan and a report.",
    noArea: "No place yet",
    noAreaHint: "A project lies in a sub-district, community or grid. Please add one first.",
  },
  project: {
    lead: "Address of the public page: /projects/{slug}. It never changes.",
    done: {
      created:
        "The project is added. It is not public until a leader publishes it. Assign it next.",
      changed: "The project has been changed, and the public page is up to date.",
    },
    publicPage: "Public page",
    name: "Name",
    nameZh: "Name in Chinese",
    nameEn: "Name in English",
    nameEnHint: "Leave it empty if there is none: English pages then show the Chinese name.",
    slug: "Name in addresses",
    slugHint:
      "Lower-case letters, digits and hyphens, for example lantian-jiayuan-3; empty means " +
      "the pinyin of the name. It cannot be changed later.",
    areaId: "Place",
    kind: "Kind",
    kindHint: "Decides which template of milestones a plan starts from.",
    ourRole: "Our role",
    landRegime: "Land",
    landRegimeHint: "Expropriation on state-owned land is under decree 590.",
    stage: "Stage",
    stageHint: "A suspended project has a grey light.",
    unsaid: "Not said",
    noteZh: "Note in Chinese",
    noteEn: "Note in English",
    noteHint:
      "What a reader must know before trusting the figures. It is public: no personal data.",
    add: "Add the project",
    save: "Save the change",
  },
  areas: {
    title: "Places",
    lead: "Sub-districts, communities and grids, one within another. A project lies in one of them.",
    empty: "No places yet",
    add: "Add a place",
    done: "The place has been added and can now hold projects.",
    name: "Name",
    nameZh: "Name in Chinese",
    nameEn: "Name in English",
    nameEnHint: "Leave it empty if there is none: English pages then show the Chinese name.",
    kind: "Level",
    parent: "Lies in",
    top: "(top)",
    projects: "Projects directly in it",
    kinds: {
      city: "City",
      district: "District",
      street: "Sub-district",
      community: "Community",
      grid: "Grid",
    },
  },
  settings: {
    title: "Settings",
    lead: "These apply to all projects.",
    staleAfterDays: "Days without a report until data are stale",
    staleAfterDaysHint: "1 to 365 days. A stale project has a grey light, never a green one.",
    save: "Save the setting",
    done: "The setting has been saved, and the public pages are up to date.",
    office: {
      title: "The office",
      lead:
        "Every public page says whose it is and where to ask. Anything left empty is shown as " +
        "“not published”.",
      nameZh: "Name in Chinese",
      nameEn: "Name in English",
      cityZh: "City and district in Chinese",
      cityEn: "City and district in English",
      addressZh: "Address in Chinese",
      addressEn: "Address in English",
      telephone: "Telephone",
      telephoneHint:
        "One that residents can call: a landline with its area code, a 400 number or a hotline such " +
        "as 12345. Everybody sees it.",
      englishHint: "Left empty, English pages show the Chinese words.",
      save: "Save the office details",
    },
    dataTerms: {
      title: "Open data",
      lead:
        "The licence stands on the page of the open data and in every file. Until one is entered the " +
        "page says that none has been chosen.",
      licence: "Address of the licence",
      licenceHint:
        "Often used: https://creativecommons.org/licenses/by/4.0/ (attribution) and " +
        "https://creativecommons.org/publicdomain/zero/1.0/ (no conditions). The address of terms of " +
        "your own will do as well.",
      securityContact: "Contact for security reports",
      securityContactHint:
        "Where a hole in the system is reported: an e-mail address of the office or a web address, " +
        "published in /.well-known/security.txt. Without one there is no such file.",
      save: "Save the terms of the open data",
    },
    lights: "Stale data",
  },
} as const;
