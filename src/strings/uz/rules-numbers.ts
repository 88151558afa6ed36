/** The Uzbek sentences of the rules about numbers. */
export const uzRulesNumbers: Readonly<Record<string, string>> = {};
