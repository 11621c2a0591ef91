export const site = {
  name: "挂图",
} as const;
