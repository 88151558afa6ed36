import { WorkbookError } from '../../src/core/workbook';
import { readTree } from '../../src/xlsx/xml-tree';

describe('readTree', () => {
  it('reads elements, attributes and texts without prefixes, entities resolved', () => {
    const xml = `<?xml version="1.0"?><!-- a > b --><x:a r:id="1" n='&lt;&#65;'>A &amp; <![CDATA[<b>]]><x:b/><c>d</c></x:a>\n`;
    expect(readTree(xml, 'part')).toEqual({
      name: 'a',
      attributes: { id: '1', n: '<A' },
      text: 'A & <b>',
      children: [
        { name: 'b', attributes: {}, text: '', children: [] },
        { name: 'c', attributes: {}, text: 'd', children: [] },
      ],
    });
  });

  it.each([
    ['is empty', ''],
    ['holds text alone', 'text'],
    ['is broken off in an element', '<a><b></b>'],
    ['is broken off in a tag', '<a><b'],
    ['is broken off in a comment', '<a><!-- b </a>'],
    ['closes another element', '<a><b></a></b>'],
    ['closes what is not open', '</a>'],
    ['has two roots', '<a/><b/>'],
    ['has an attribute without quotes', '<a b=1/>'],
  ])('refuses a part that %s', (_, xml) => {
    expect(() => readTree(xml, 'part')).toThrow(new WorkbookError('damaged-file', 'part'));
  });
});
