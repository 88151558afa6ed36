const path = require('node:path');
const cli = require('../../webpack.cli.config.js');

/** What the bench measures of ours, built as the command line is. */
module.exports = {
  ...cli,
  name: 'bench',
  context: path.resolve(__dirname, '../..'),
  entry: './test/bench/ours.ts',
  output: {
    ...cli.output,
    path: path.resolve(__dirname, '../../node_modules/.cache/ishreja-bench'),
    filename: 'ours.mjs',
  },
};
