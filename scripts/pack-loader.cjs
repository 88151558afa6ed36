/**
 * A webpack loader for rule packs: reads the pack with the project's own schema, so that a wrong pack breaks the build
 * and the page gets it with every default filled in and without the schema's library.
 */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const READER = join(__dirname, '../src/core/pack/read-pack.ts');
/** Each rule stands in a file of its own name. */
const RULES = join(__dirname, '../src/core/rules');

/** Lets Node load TypeScript while `load` runs. */
function withTypeScript(load) {
  const { extensions } = require;
  extensions['.ts'] = (module, filename) => {
    const options = {
      filename,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    };
    module._compile(transformSync(readFileSync(filename, 'utf8'), options).code, filename);
  };
  try {
    return load();
  } finally {
    delete extensions['.ts'];
  }
}

module.exports = function packLoader(text) {
  const { readPack } = withTypeScript(() => require(READER));
  const rules = readdirSync(RULES).map((file) => file.replace(/\.ts$/, ''));
  return JSON.stringify(readPack(JSON.parse(text), rules));
};
