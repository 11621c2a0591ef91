export const search = {
  title: "Search",
  found: "Results for “{said}”",
  label: "Find projects, milestones and people",
  header: "Search from here",
  page: "Search",
  placeholder: "Project, milestone, person",
  hint:
    "Looks through names: projects (name, area, address name), milestones, staff (name, role). " +
    "Separate words with spaces; every word has to be found. Press / anywhere to get to the search box.",
  notHouseholds:
    "Households are not searched here. To find a household, a holder, a phone or identity number, " +
    "use the search of the household ledger, which keeps what you type out of the address.",
  submit: "Find",
  personal:
    "Nothing was searched: that looks like {number, select, phone {a phone number} " +
    "identity {an identity number} other {an account number}}. Numbers must not appear in an address; " +
    "use the search of the household ledger.",
  toLedger: "Go to the household ledger",
  none: "Nothing found for “{said}”",
  noneHint: "Try another word, or fewer letters. Only projects you may see are searched.",
  projects: "Projects ({count})",
  milestones: "Milestones ({count})",
  people: "People ({count})",
  more: "Only the first {shown} are listed. Add a word to narrow the search.",
  numberTooLong: "Phone, identity and account numbers cannot be searched here.",
} as const;
