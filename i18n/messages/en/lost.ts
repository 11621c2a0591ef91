/** Said where no page is: these go to the browser with every page, so they are few. */
export const lost = {
  name: "Guatu",
  notFound: "This page was not found",
  notFoundHint: "The address may be wrong, or the project is not public.",
  home: "Back to all projects",
  failed: "This page cannot be shown right now",
  failedHint: "Something failed on our side. Please try again later.",
  retry: "Try again",
} as const;
