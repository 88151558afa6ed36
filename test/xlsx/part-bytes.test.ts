import fc from 'fast-check';
import { PartBytes } from '../../src/xlsx/part-bytes';

it('the bytes of pieces are those of the whole text, however long a piece is', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('oʻ', '<c r="A1"/>', '‖😀'.repeat(6_000), 'қ'.repeat(400_000)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const part = new PartBytes();
      for (const text of pieces) part.add(text);
      const whole = pieces.join('');
      expect(Buffer.from(part.toBytes()).equals(Buffer.from(whole))).toBe(true);
      expect(part.toText() === whole).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it('goes on after it was asked, and takes in another whole', () => {
  const rows = new PartBytes().add('<row/>');
  const part = new PartBytes().add('<sheetData>');
  expect(part.toText()).toBe('<sheetData>');
  expect(part.append(rows).add('</sheetData>').toText()).toBe('<sheetData><row/></sheetData>');
});
