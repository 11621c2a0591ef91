"use client";

import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import type { ComponentProps, ReactNode } from "react";

type Props = {
  /** Those one form has of its own; what every form says is there already. */
  messages: ComponentProps<typeof NextIntlClientProvider>["messages"];
  children: ReactNode;
};

/** Adds to the messages that the browser has, for what stands inside. */
export function MoreMessages({ messages, children }: Props) {
  const there = useMessages();
  return (
    <NextIntlClientProvider locale={useLocale()} messages={{ ...there, ...messages }}>
      {children}
    </NextIntlClientProvider>
  );
}
