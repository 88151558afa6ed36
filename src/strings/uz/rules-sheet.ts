/** The Uzbek sentences of the rules about sheet. */
export const uzRulesSheet: Readonly<Record<string, string>> = {};
