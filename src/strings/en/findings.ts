/** What is said of any finding whose cell is not mended automatically. */
export const findingsEn = {
  'hindrance.rich-text': 'The formatting inside this cell is mixed and would be lost, so change it by hand.',
  'hindrance.holds-formula': 'A formula stands here, and formulas are never overwritten: change it by hand.',
};
