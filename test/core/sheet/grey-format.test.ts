import { isDateFormat } from '../../../src/core/sheet/cell';
import { greyFormat, isGrey, withoutGrey } from '../../../src/core/sheet/grey-format';

test.each(['General', '@', '0.0', '#,##0.00', 'd-mmm', '0;-0;"yoʻq"', '0.00_);(0.00)', '"a;b" 0', '#,##0;;'])(
  '%s is shown in grey and comes back as it was',
  (format) => {
    const grey = greyFormat(format);
    expect([isGrey(format), isGrey(grey), withoutGrey(grey)]).toEqual([false, true, format]);
    expect([greyFormat(grey), isDateFormat(grey)]).toEqual([grey, isDateFormat(format)]);
  },
);

test('numbers and texts are grey alike', () => {
  expect(greyFormat()).toBe('[Color16]General;[Color16]-General;[Color16]General;[Color16]@');
});

test('a colour of its own gives way', () => {
  expect(greyFormat('0;[Red]-0')).toBe('[Color16]0;[Color16]-0');
});

test.each([
  ['0;[Red]-0;[Color 5]0;[color12]@', '[Color16]0;[Color16]-0;[Color16]0;[Color16]@'],
  ['[Blue]0', '[Color16]0;[Color16]-[Blue]0;[Color16]0;[Color16]@'],
  ['@', '[Color16]@'],
  [';;', '[Color16];[Color16];[Color16]'],
  ['0\\;0;-0', '[Color16]0\\;0;[Color16]-0'],
  ['0[Red];0', '[Color16]0[Red];[Color16]0'],
])('%s in grey is %s', (format, grey) => {
  expect(greyFormat(format)).toBe(grey);
});

test.each<[string | undefined, string]>([
  [undefined, 'General'],
  ['0.0', '0.0'],
  ['[Color16]0;[Color16]-0;[Color16]0;[Color16]@', '0'],
  ['[Color16]0;[Color16]-0;[Color16]0', '0;-0;0'],
  ['[Color16]0;[Color16]-0.0;[Color16]0;[Color16]@', '0;-0.0;0;@'],
  ['[Color16]0;[Color16]-0;[Color16]0.0;[Color16]@', '0;-0;0.0;@'],
  ['[Color16]0;[Color16]-0;[Color16]0;[Color16]"—"', '0;-0;0;"—"'],
  ['[Color16]0;[Red]-0', '0;[Red]-0'],
])('%s without grey is %s', (format, plain) => {
  expect(withoutGrey(format)).toBe(plain);
});
