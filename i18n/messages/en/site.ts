export const site = {
  name: "Guatu",
} as const;
