import { rules } from '../../core/rules';
import { rulesOfDone } from '../../core/rules/of-done';

/** The English sentences of the rules, which stand in the rule files. (A page gets them with the English words alone.) */
export const rulesEn: Readonly<Record<string, string>> = Object.fromEntries(
  [...rules, ...rulesOfDone].flatMap(({ id, why, messages, fixes }) => [
    [`${id}.why`, why],
    ...Object.entries(messages).flatMap(([message, { what, todo }]) => [
      [`${id}.${message}.what`, what],
      [`${id}.${message}.todo`, todo],
    ]),
    ...Object.entries(fixes).map(([title, text]) => [`${id}.fix.${title}`, text]),
  ]),
);
