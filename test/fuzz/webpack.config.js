const path = require('node:path');
const cli = require('../../webpack.cli.config.js');

/** The fuzzing of the engine, built as the command line is. */
module.exports = {
  ...cli,
  name: 'fuzz',
  context: path.resolve(__dirname, '../..'),
  entry: './test/fuzz/fuzz.ts',
  output: {
    ...cli.output,
    path: path.resolve(__dirname, '../../node_modules/.cache/ishreja-fuzz'),
    filename: 'fuzz.mjs',
  },
};
