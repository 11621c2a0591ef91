/** Said where no page is: these go to the browser with every page, so they are few. */
export const lost = {
  name: "Guatu",
  home: "Back to all projects",
  desk: "Back to the desk",
  failed: "This page cannot be shown right now",
  failedHint: "Something failed on our side. Please try again later.",
  retry: "Try again",
} as const;
