import { remember, rememberWith } from '../../../src/core/text/remember';

/** A function of texts that notes what it was asked. */
function noting() {
  const asked: string[] = [];
  const answerOf = remember((text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  return { asked, answerOf };
}

test('a text is worked out once', () => {
  const { asked, answerOf } = noting();
  expect([answerOf('a'), answerOf('b'), answerOf('a')]).toEqual(['A', 'B', 'A']);
  expect(asked).toEqual(['a', 'b']);
});

test('two thousand texts are held, and as many after them; what was not asked of late is worked out again', () => {
  const { asked, answerOf } = noting();
  const texts = Array.from({ length: 4_000 }, (_, index) => `t${index}`);
  texts.forEach(answerOf);
  answerOf('t0');
  expect(asked).toHaveLength(4_000);
  answerOf('t4000');
  answerOf('t1');
  expect(asked.slice(4_000)).toEqual(['t4000', 't1']);
  // What was asked of late is held on.
  expect([answerOf('t0'), answerOf('t3999')]).toEqual(['T0', 'T3999']);
  expect(asked.slice(4_000)).toEqual(['t4000', 't1']);
});

test('with a second thing, the memory is of that thing alone', () => {
  const asked: string[] = [];
  const answerOf = rememberWith((text, { word }: { readonly word: string }) => {
    asked.push(`${text} ${word}`);
    return `${text} ${word}`;
  });
  const [one, other] = [{ word: 'one' }, { word: 'other' }];
  expect([answerOf('a', one), answerOf('a', other), answerOf('a', one)]).toEqual(['a one', 'a other', 'a one']);
  expect(asked).toEqual(['a one', 'a other']);
});
