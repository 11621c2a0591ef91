import "server-only";
import { ICalCalendar, ICalEventTransparency } from "ical-generator";
import { createTranslator } from "next-intl";
import { utcMidnightOf } from "#domain/calendar/calendar-day.ts";
import { dayBeginText } from "#domain/open-data/instant-text.ts";
import type { MilestoneRecord } from "#domain/open-data/milestone-record.ts";
import type { OpenData } from "#domain/open-data/open-data.ts";
import type { PublicRecord } from "#domain/open-data/public-record.ts";
import { messagesOf } from "#i18n/messages.ts";
import { deadlineWords } from "./deadline-words.ts";

const locale = "zh";
const messages = messagesOf(locale);

/**
 * The deadlines as a calendar (RFC 5545) to subscribe to. Each is a day without hours: its last one,
 * since a deadline is overdue only after it, and a promise of a year would cover a whole year of
 * somebody's calendar. The interval it speaks of stands in its description, in both languages. A
 * deadline keeps its UID when it moves, and its SEQUENCE grows.
 */
export function deadlineCalendar({ records, origin, publisher }: OpenData): string {
  const t = createTranslator({ locale, messages, namespace: "openData" });
  const calendar = new ICalCalendar({
    name: t("calendar.name", { office: publisher?.[locale] ?? t("unnamedOffice") }),
    prodId: { company: "Guatu", product: "deadlines", language: "ZH" },
    url: `${origin}/${locale}`,
  });
  for (const record of records) {
    for (const milestone of record.milestones) addDeadline(calendar, { record, milestone, origin });
  }
  return calendar.toString();
}

type Deadline = { record: PublicRecord; milestone: MilestoneRecord; origin: string };

/** Nothing for a deadline without a last day. */
function addDeadline(calendar: ICalCalendar, { record, milestone, origin }: Deadline): void {
  const { current, metOn } = milestone;
  if (current === null || current.to === null) return;
  const t = createTranslator({ locale, messages, namespace: "openData.calendar" });
  const changedOn = metOn !== null && metOn > current.setOn ? metOn : current.setOn;
  const changedAt = new Date(dayBeginText(changedOn));
  const named = {
    project: record.name[locale],
    milestone: milestone.name[locale],
    label: current.label[locale],
  };
  calendar.createEvent({
    id: `deadline-${milestone.id}@${record.slug}.guatu`,
    start: new Date(utcMidnightOf(current.to)),
    allDay: true,
    summary: t(milestone.status === "done" ? "met" : "summary", named),
    description: `${deadlineWords(milestone, "zh")}\n\n${deadlineWords(milestone, "en")}`,
    url: `${origin}/${locale}/projects/${record.slug}`,
    transparency: ICalEventTransparency.TRANSPARENT,
    sequence: milestone.revision,
    stamp: changedAt,
    lastModified: changedAt,
  });
}
