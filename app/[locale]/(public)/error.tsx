"use client";

import { FailedPage } from "#components/frame/failed-page.tsx";

/**
 * When a page of the public failed after the browser had one; a page asked for by its address is
 * answered by the server.
 */
export default function PublicError() {
  return <FailedPage />;
}
