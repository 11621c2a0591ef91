/** What each role does here, step by step. */
export const help = {
  title: "Help",
  lead: "You are signed in as: {role}. What you do here comes first, then all the terms.",
  others: "Other roles",
  roleTitle: {
    owner: "Project owner: report progress",
    leader: "Leader: watch the lights, review, set deadlines",
    clerk: "Clerk: keep the ledgers",
    admin: "Administrator: users, assignments, settings",
  },
  step: {
    owner: {
      a: "Start with what is due on your desk: returned reports, overdue milestones, reports that are missing.",
      b:
        "Choose “Report progress”: the percentage, the day it speaks of and what was done; record milestones " +
        "that changed along with it. Without a network nothing is lost: what you typed stays on your device.",
      c: "Made a mistake? Take it back within ten minutes; after that, correct it. The original report is kept.",
      d:
        "A project without a plan: choose “Plan the project”. Start from a template or a Microsoft Project file, " +
        "try it out, then submit it for approval.",
      e: "The timeline shows what your projects planned, what happened, and their deadlines.",
    },
    leader: {
      a: "Start with the red and yellow projects and the reasons given, then with who has not reported.",
      b:
        "The review queue begins with the projects you answer for. Open reports one by one, or tick several and " +
        "approve them at once. When you return one, say what to change.",
      c:
        "Under Plans, a proposal is compared with the baseline in force line by line. Once approved it is the new " +
        "baseline.",
      d:
        "To move a deadline, use “Move deadline” on a milestone of the project page and give the reason. The " +
        "original and the number of moves stay public; the reason is public once it is approved under To publish.",
      e:
        "If you see a project differently, override its light with a reason and an expiry date. The computed " +
        "light stays beside yours.",
      f: "For meetings, use the timeline or the meeting screen; for the wall, print the timeline.",
    },
    clerk: {
      a:
        "Register households in the ledger. If you have them in Excel, import the file: you see what was checked " +
        "before anything is written.",
      b: "Stages such as signed or vacated: tick several households and enter one stage and its day for all.",
      c: "A household vacated before it was paid is recorded and marked as a breach: deal with it soon.",
      d:
        "Phone and identity numbers are shown in part. To see one in full you state the purpose, and every look " +
        "is recorded.",
      e: "Resettlement units, selection draws and public notices are on the tabs of the ledger.",
    },
    admin: {
      a:
        "Under Users, create and disable accounts and reset passwords. The password of a new account is shown " +
        "only once.",
      b: "Create projects under Projects, and say under Assignments who answers for which from what day.",
      c: "Under Settings, decide after how many days without a report a project counts as stale.",
      d: "The audit trail shows who changed what and when; its chain can be checked.",
      e:
        "Backups are made every night. The two key files are in none of them: keep copies elsewhere. See “Backup " +
        "and recovery” in the README.",
    },
  },
  keys: "Keyboard",
  keysText:
    "/ goes to the search box; Tab moves on, Shift+Tab back, Enter opens. On the timeline the arrow keys move " +
    "between bars, + and - zoom.",
} as const;
