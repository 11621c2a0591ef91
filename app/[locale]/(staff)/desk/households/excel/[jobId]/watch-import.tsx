"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Draws the page afresh every moment, as long as it shows an import under way. */
export function WatchImport() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 1000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
