import { columnNumber } from './address';

/** What a formula reads. */
export interface FormulaCells {
  /** A number, "blank", "text" (which a sum passes over), or null where it is not known. */
  readonly cell: (row: number, column: number) => number | 'blank' | 'text' | null;
  /** Beyond them all is blank. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A formula holds more than is understood here, or reads what is not known. */
class NotKnown extends Error {}

const TOKEN =
  /\s*(?:(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?![\w.(!])|(SUM)(?=\s*\()|([-+*/(),:%]))\s*/iy;
/** Excel shows fifteen digits, and takes what lies beyond for nothing. */
const DIGITS = 15;

/**
 * What a formula (without "=") comes to: numbers, cells of its own sheet, + - * / %, brackets and SUM, which is what
 * people write into a plan. null where it holds anything else, or a value that is not known; Excel has to say it then.
 */
export function evaluateFormula(formula: string, cells: FormulaCells): number | null {
  try {
    const result = new Evaluation(formula, cells).whole();
    return Number.isFinite(result) ? Number(result.toPrecision(DIGITS)) : null;
  } catch (error) {
    if (error instanceof NotKnown) return null;
    throw error;
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** One reading of a formula from left to right, a token at a time. */
class Evaluation {
  private token: RegExpExecArray | null = null;
  private at = 0;

  constructor(
    private readonly formula: string,
    private readonly cells: FormulaCells,
  ) {
    this.next();
  }

  whole(): number {
    const result = this.sum();
    if (this.token) throw new NotKnown();
    return result;
  }

  private next(): void {
    if (this.at === this.formula.length) {
      this.token = null;
      return;
    }
    TOKEN.lastIndex = this.at;
    this.token = TOKEN.exec(this.formula);
    if (!this.token) throw new NotKnown();
    this.at = TOKEN.lastIndex;
  }

  /** Goes past a sign where it stands here. */
  private passes(sign: string): boolean {
    if (this.token?.[5] !== sign) return false;
    this.next();
    return true;
  }

  private must(sign: string): void {
    if (!this.passes(sign)) throw new NotKnown();
  }

  private sum(): number {
    let result = this.product();
    for (;;) {
      if (this.passes('+')) result += this.product();
      else if (this.passes('-')) result -= this.product();
      else return result;
    }
  }

  private product(): number {
    let result = this.signed();
    for (;;) {
      if (this.passes('*')) result *= this.signed();
      else if (this.passes('/')) result /= this.signed();
      else return result;
    }
  }

  private signed(): number {
    if (this.passes('-')) return -this.signed();
    if (this.passes('+')) return this.signed();
    let result = this.value();
    while (this.passes('%')) result /= 100;
    return result;
  }

  private value(): number {
    if (this.passes('(')) {
      const result = this.sum();
      this.must(')');
      return result;
    }
    const { token } = this;
    if (!token) throw new NotKnown();
    if (token[1] !== undefined) {
      this.next();
      return Number(token[1]);
    }
    if (token[4] !== undefined) return this.sumOfAreas();
    const place = this.place();
    if (this.token?.[5] === ':') throw new NotKnown();
    const value = this.cells.cell(place.row, place.column);
    if (value === 'blank') return 0;
    if (typeof value !== 'number') throw new NotKnown();
    return value;
  }

  private place(): Place {
    const [, , letters, row] = this.token ?? [];
    if (letters === undefined) throw new NotKnown();
    this.next();
    return { row: Number(row), column: columnNumber(letters) };
  }

  private sumOfAreas(): number {
    this.next();
    this.must('(');
    let result = 0;
    do result += this.argument();
    while (this.passes(','));
    this.must(')');
    return result;
  }

  /** An area, whose texts count for nothing, or an expression. */
  private argument(): number {
    const start = { at: this.at, token: this.token };
    if (this.token?.[2] !== undefined) {
      const from = this.place();
      const to = this.passes(':') ? this.place() : from;
      const end = this.token as RegExpExecArray | null;
      if (end?.[5] === ',' || end?.[5] === ')') return this.areaSum(from, to);
    }
    this.at = start.at;
    this.token = start.token;
    return this.sum();
  }

  private areaSum(from: Place, to: Place): number {
    const { cell, lastRow, lastColumn } = this.cells;
    let result = 0;
    for (let row = Math.min(from.row, to.row); row <= Math.min(Math.max(from.row, to.row), lastRow); row++) {
      for (
        let at = Math.min(from.column, to.column);
        at <= Math.min(Math.max(from.column, to.column), lastColumn);
        at++
      ) {
        const value = cell(row, at);
        if (value === null) throw new NotKnown();
        if (typeof value === 'number') result += value;
      }
    }
    return result;
  }
}
