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
 * Asks about the sheets that are read first, so that one round trip later they are; the answer is there once the batch is
 * answered. Fails the batch where a chart sheet is in front, and may where Excel has no answer for a missing sheet.
 */
export class FrontAsk {
  private readonly front: Excel.Worksheet;
  private readonly own: Excel.Worksheet;
  private readonly ofFront: SurveyAsk;
  private readonly ofOwn: SurveyAsk;

  constructor(context: Excel.RequestContext) {
    const { worksheets } = context.workbook;
    this.front = worksheets.getActiveWorksheet();
    this.own = worksheets.getItemOrNullObject(OWN_SHEET);
    this.front.load('name');
    this.own.load('name');
    this.ofFront = new SurveyAsk(this.front, true);
    this.ofOwn = new SurveyAsk(this.own, false);
  }

  answer(): Front {
    const { name } = this.front;
    const surveys = new Map([[name, this.ofFront.answer()]]);
    if (!this.own.isNullObject) surveys.set(OWN_SHEET, { ...this.ofOwn.answer(), looks: PLAIN_ROWS });
    return { name, surveys };
  }
}
