const path = require('node:path');
const cli = require('../../../webpack.cli.config.js');

/** The stand-in for Excel, built as the command line is, for `npm run excel-host`. */
module.exports = {
  ...cli,
  name: 'excel-host',
  context: path.resolve(__dirname, '../../..'),
  entry: './test/excel-host/by-hand/open.ts',
  externals: { 'playwright-core': 'module playwright-core' },
  output: { ...cli.output, filename: 'open.mjs' },
  optimization: { minimize: false },
  // Paths from the project's root, where the script starts it.
  node: { __dirname: true },
  stats: 'errors-only',
};
