const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const ts = require('typescript');

/** Where the rules stand, from the project's root. */
const RULES = 'src/core/rules';

const nameOf = (property) => (property.name ? property.name.text : '');
const propertyOf = (object, name) => object.properties.find((property) => nameOf(property) === name)?.initializer;

/** What an expression stands for: a name is looked up among the file's constants, `as const` is looked through. */
function valueOf(node, source) {
  if (ts.isAsExpression(node)) return valueOf(node.expression, source);
  if (!ts.isIdentifier(node)) return node;
  const constants = source.statements
    .filter(ts.isVariableStatement)
    .flatMap((one) => [...one.declarationList.declarations]);
  return valueOf(constants.find(({ name }) => name.text === node.text).initializer, source);
}

/** The object that a rule file gives to defineRule. */
function definitionIn(source) {
  let found = null;
  const look = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'defineRule') found = node.arguments[0];
    if (!found) ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** Each English sentence of a rule file: its key ("row-empty.empty.what") and the literal that holds it. */
function sentencesIn(source) {
  const definition = definitionIn(source);
  if (!definition) return [];
  const id = propertyOf(definition, 'id').text;
  const sentences = [[`${id}.why`, propertyOf(definition, 'why')]];
  for (const message of propertyOf(definition, 'messages').properties) {
    for (const part of ['what', 'todo']) {
      sentences.push([`${id}.${nameOf(message)}.${part}`, propertyOf(valueOf(message.initializer, source), part)]);
    }
  }
  for (const fix of propertyOf(definition, 'fixes').properties) {
    sentences.push([`${id}.fix.${nameOf(fix)}`, fix.initializer]);
  }
  return sentences;
}

const parsed = (text) => ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, true);

/** The text of a rule file without its English sentences: their places stay, empty. */
function withoutWords(text) {
  const source = parsed(text);
  // One literal may serve several messages.
  const places = new Map(sentencesIn(source).map(([, literal]) => [literal.getStart(source), literal.end]));
  return [...places]
    .sort(([one], [other]) => other - one)
    .reduce((left, [start, end]) => `${left.slice(0, start)}''${left.slice(end)}`, text);
}

/** The English sentences of all rule files by key. */
function wordsOfRules(root) {
  const files = readdirSync(join(root, RULES)).filter((file) => file !== 'index.ts' && file !== 'of-done.ts');
  return Object.fromEntries(
    files.flatMap((file) =>
      sentencesIn(parsed(readFileSync(join(root, RULES, file), 'utf8'))).map(([key, { text }]) => [key, text]),
    ),
  );
}

module.exports = { RULES, withoutWords, wordsOfRules };
