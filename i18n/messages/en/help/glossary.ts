/** The technical words, each once: what it is called, and what it means in plain words. */
export const glossary = {
  title: "Terms and formulas",
  here: "Terms on this page",
  all: "All terms",
  term: {
    deadline: "Deadline",
    milestone: "Milestone",
    moment: "Moment",
    baseline: "Baseline",
    planned: "Planned percent",
    weighted: "Weighted percent",
    gap: "Gap flag",
    light: "Light",
    stale: "Stale data",
    critical: "Critical path",
    totalFloat: "Total float",
    backward: "Backward schedule",
    progressLine: "Progress line",
    earned: "Earned schedule",
    spi: "SPI(t), schedule performance",
    percentiles: "P50 / P85",
    superseded: "Superseded report",
    retracted: "Taken back, retired",
    signing: "Signing rate, settled rate",
    banded: "Published in bands",
    synthetic: "Sample",
  },
  meaning: {
    deadline:
      "The stretch of time in which something was promised, in the words of the promise (“by June 2015, aim”), " +
      "never a made-up day. It is overdue only after the last day of that stretch. Moving a deadline does not " +
      "erase it: the original, the current one and the number of moves are all public.",
    milestone:
      "One step of a project, such as demolition or topping out. It has a deadline of its own and, in a plan, " +
      "a first day, a last day and a weight.",
    moment: "A milestone that takes no time and has only its day, such as an opening.",
    baseline:
      "An approved plan. Once approved it never changes; a new plan is a new baseline, and any two can be " +
      "compared line by line.",
    planned:
      "How much should be done by a given day according to the plan: each milestone's share for that day, added " +
      "up by weight. A report is compared with the day it speaks of, not with the day you read it.",
    weighted:
      "The percentage that follows from the milestones: the sum of weight × progress, divided by the sum of the " +
      "weights. Where nobody has given a milestone's progress, it is shown as a range.",
    gap:
      "Shown when the reported and the weighted percent are 10 points or more apart: check which of the two is " +
      "out of date.",
    light:
      "The worst of four: behind the planned percent (10 to 30 points yellow, more red); a milestone overdue (up " +
      "to 30 days yellow, longer red); the forecast (P85 after the deadline yellow, P50 after it red); the age of " +
      "the last report (over 30 days grey). The reasons stand beside it. Without a plan or a start date it is " +
      "grey; finished is blue.",
    stale:
      "No report for longer than the office allows (usually 30 days), so the project cannot be judged and its " +
      "light is grey.",
    critical:
      "The chain of milestones from start to finish with no slack: if one of them slips by a day, so does the " +
      "project.",
    totalFloat:
      "How many days a milestone can slip without delaying the project: its latest start minus its earliest " +
      "start. A negative number means the deadline can no longer be met as things stand.",
    backward:
      "Planned back from the deadline: the last day each milestone can start, and how many days are left.",
    progressLine:
      "The line running down the timeline at today's date, bent to where each project stands: to the left is " +
      "behind, to the right ahead, and the distance is the number of days by the plan.",
    earned:
      "The day of the plan on which today's progress was due. Days on which the plan pauses do not count. " +
      "Example: 20 days in, with the progress planned for day 18, the earned schedule is 18 days.",
    spi: "Earned schedule ÷ time used. 1 is exactly on plan; 0.9 means nine days' work for every ten days.",
    percentiles:
      "Two forecast finish dates: half the outcomes are earlier than P50, and 85 in 100 are earlier than P85. They " +
      "follow the pace so far and how much it varied. Where there is too little to go on, the page says so and why.",
    superseded:
      "The project has a later report for the same day or a later one, so the earlier one needs no review. If the " +
      "later one is returned, the earlier one waits for review again.",
    retracted:
      "Taken back: what you have just recorded by mistake, within ten minutes; the audit trail keeps it. Retired: " +
      "a milestone no longer shown today, with a reason; pages of the past still show it.",
    signing:
      "Signing rate: households signed ÷ all households. Settled rate: (signed + decided) ÷ all. Without a total " +
      "there is no rate.",
    banded:
      "On public pages, numbers of households are given in bands (“95 or more”), unless a leader chooses exact " +
      "figures and says why.",
    synthetic: "Generated for the demonstration; not a published fact.",
  },
} as const;
