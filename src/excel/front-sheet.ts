import { OWN_SHEET } from '../core/keep/own-sheet';
import { type Survey, SurveyAsk } from './sheet-survey';

/** The sheet that the person has before them, and how far it and our own hidden sheet reach. */
export interface Front {
  readonly name: string;
  readonly surveys: ReadonlyMap<string, Survey>;
}

/** In our own sheet nothing is hidden and no text is formatted in parts. */
const PLAIN_ROWS = { hiddenRows: [], mixed: [] } as const;

/**
 * Asks about the sheets that are read first, so that one round trip later they are; what is returned gives it once the
 * batch is answered. Fails the batch where a chart sheet is in front, and may where Excel has no answer for a missing sheet.
 */
export function askFront(context: Excel.RequestContext): () => Front {
  const { worksheets } = context.workbook;
  const front = worksheets.getActiveWorksheet();
  const own = worksheets.getItemOrNullObject(OWN_SHEET);
  front.load('name');
  own.load('name');
  const [ofFront, ofOwn] = [new SurveyAsk(front, true), new SurveyAsk(own, false)];
  return () => ({
    name: front.name,
    surveys: new Map([
      ...(own.isNullObject ? [] : [[OWN_SHEET, { ...ofOwn.answer(), looks: PLAIN_ROWS }] as const]),
      [front.name, ofFront.answer()] as const,
    ]),
  });
}
