"use client";

import { useEffect } from "react";
import { type DraftKey, forgetAllDrafts, forgetDraft } from "./draft-store.ts";

/** On the page that a form leads to once it was saved: its draft is done with. */
export function ForgetDraft({ userId, of }: DraftKey) {
  useEffect(() => forgetDraft(localStorage, { userId, of }), [userId, of]);
  return null;
}

/** On the page that signing out leads to: whoever sits here next finds nothing. */
export function ForgetDrafts() {
  useEffect(() => forgetAllDrafts(localStorage), []);
  return null;
}
