/** The Uzbek sentences of the rules about rows. */
export const uzRulesRows: Readonly<Record<string, string>> = {};
