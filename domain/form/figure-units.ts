/** Units people write behind a figure; data that a rule reads, none of it is shown from here. */
export const figureUnits = {
  persons: /人$/,
  area: /(m2|㎡|平方米|平米)$/i,
  money: /元$/,
} as const;
