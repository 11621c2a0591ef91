/** Units people write beside a figure; data that a rule reads, none of it is shown from here. */
export const figureUnits = {
  persons: /(?:个?人|口人?)$/,
  storeys: /(?:层|F)$/i,
  months: /个?月$/,
  area: /(?:m2|平方米|平米|平方|平)$/i,
  money: /^(?:¥|人民币)|(?:元|圆)整?$/g,
  percent: /%$/,
} as const;
