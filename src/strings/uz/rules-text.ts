/** The Uzbek sentences of the rules about text. */
export const uzRulesText: Readonly<Record<string, string>> = {};
