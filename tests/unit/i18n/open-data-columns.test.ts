import { expect, test } from "vitest";
import { milestoneColumns } from "#domain/open-data/milestones-csv.ts";
import { projectColumns } from "#domain/open-data/projects-csv.ts";
import { locales } from "#i18n/locales.ts";
import { messagesOf } from "#i18n/messages.ts";

test.each(locales)(
  "in %s every column of the open data has its meaning, in their order",
  (locale) => {
    const { openData } = messagesOf(locale);
    expect(Object.keys(openData.projectColumns)).toEqual(projectColumns);
    expect(Object.keys(openData.milestoneColumns)).toEqual(milestoneColumns);
  },
);
