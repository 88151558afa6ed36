import * as z from 'zod/mini';

const words = z.array(z.string());

/**
 * What a heading over the values of a report form may say: a measure of the report; a year by words (`lastYear`, `thisYear`);
 * `code`: the form's own row numbers; `nothing`: words that neither add to a measure nor take from it.
 */
const heading = z.object({
  says: z.enum([
    'fact',
    'plan',
    'lastYear',
    'thisYear',
    'toDate',
    'percent',
    'growth',
    'difference',
    'note',
    'reason',
    'doneText',
    'row',
    'q1',
    'q2',
    'q3',
    'q4',
    'code',
    'nothing',
  ]),
  phrases: words,
});

/** The lists of a pack about report forms that carry no marks: how their headings and rows name what the report knows. */
export const formLists = {
  forms: z._default(
    z.object({
      headings: z.array(heading),
      /** Short names that forms give an indicator, beside its label; titles and copies are told apart by the unit. */
      names: z.array(z.object({ indicator: z.string(), names: words })),
      /** Labels beside which a form wants something about the report as a whole: "Tashkilot nomi". */
      fields: z.array(z.object({ field: z.string(), names: words })),
      /** Words of a title or heading that make a table one of a part only: "filial", "bolalar". */
      parts: words,
      /** Words of a label that tell nothing: "jami", "soni", "всего". */
      quiet: words,
    }),
    { headings: [], names: [], fields: [], parts: [], quiet: [] },
  ),
};
