import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { median } from "../median.ts";
import { type Abilities, checkAbilities } from "./abilities.ts";
import { writeLibraryPages } from "./library-pages.ts";
import { type AnswerFigures, measureAnswer } from "./measure-answer.ts";
import { measurePage, type PageFigures, pageMeasures } from "./measure-page.ts";
import { serveFolder } from "./serve-folder.ts";
import { makeStaticPage } from "./static-page.ts";
import {
  libraryBars,
  libraryNames,
  ourBar,
  ourPath,
  type Subject,
  type SubjectName,
} from "./subject.ts";
import type { TimelineOffice } from "./timeline-office.ts";

export type Comparison = {
  /** Medians of the rounds. */
  readonly pages: Record<SubjectName, PageFigures>;
  readonly answer: AnswerFigures;
  readonly staticBytes: number;
  /** Only where they were asked for. */
  readonly abilities: Record<SubjectName, Abilities> | null;
};

type Asked = { browser: Browser; folder: string; rounds: number; withAbilities: boolean };

/**
 * Our timeline beside the same drawing as a static page and beside the libraries, on the same
 * tasks. Each round asks all of them, in another order, so that whatever else the machine does
 * falls on all.
 */
export async function compareTimelines(
  office: TimelineOffice,
  { browser, folder, rounds, withAbilities }: Asked,
): Promise<Comparison> {
  const page = await makeStaticPage(office.leader);
  await mkdir(join(folder, "static"), { recursive: true });
  await writeFile(join(folder, "static/index.html"), page);
  await writeLibraryPages(folder, office.tasks);
  return serveFolder(folder, async (url) => {
    const subjects = subjectsOf(office, url);
    const names = office.tasks.map(({ name }) => name);
    const abilities = withAbilities
      ? await forEach(subjects, (subject) => checkAbilities(browser, subject, names))
      : null;
    const measured = await measureRounds(subjects, { browser, rounds, office });
    return { ...measured, staticBytes: Buffer.byteLength(page), abilities };
  });
}

function subjectsOf({ url, leader }: TimelineOffice, base: string): Subject[] {
  return [
    { name: "static", url: `${base}/static/`, bar: ourBar },
    { name: "ours", url: `${url}${ourPath}`, bar: ourBar, cookies: leader.cookies },
    ...libraryNames.map((name) => ({ name, url: `${base}/${name}/`, bar: libraryBars[name] })),
  ];
}

async function measureRounds(
  subjects: readonly Subject[],
  { browser, rounds, office }: { browser: Browser; rounds: number; office: TimelineOffice },
): Promise<Pick<Comparison, "pages" | "answer">> {
  const pages: Record<SubjectName, PageFigures>[] = [];
  const answers: AnswerFigures[] = [];
  for (let round = 0; round < rounds; round++) {
    const turn = round % subjects.length;
    const order = [...subjects.slice(turn), ...subjects.slice(0, turn)];
    pages.push(await forEach(order, (subject) => measurePage(browser, subject)));
    for (let ask = 0; ask < 3; ask++) answers.push(await measureAnswer(office.leader));
  }
  const [first] = answers;
  const milliseconds = median(answers.map((answer) => answer.milliseconds));
  return {
    pages: await forEach(subjects, async ({ name }) => mediansOf(pages.map((page) => page[name]))),
    answer: { bytes: first?.bytes ?? 0, bars: first?.bars ?? 0, milliseconds },
  };
}

function mediansOf(figures: readonly PageFigures[]): PageFigures {
  const entries = pageMeasures.map((measure) => [
    measure,
    median(figures.map((figure) => figure[measure])),
  ]);
  return Object.fromEntries(entries) as PageFigures;
}

async function forEach<T>(
  subjects: readonly Subject[],
  find: (subject: Subject) => Promise<T>,
): Promise<Record<SubjectName, T>> {
  const entries: [SubjectName, T][] = [];
  for (const subject of subjects) entries.push([subject.name, await find(subject)]);
  return Object.fromEntries(entries) as Record<SubjectName, T>;
}
