const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');

/** The command line in one file for Node: `dist/cli/ishreja.mjs`, without the packages installed. */
module.exports = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: './src/cli/start.ts',
  experiments: { outputModule: true },
  output: {
    path: path.resolve(__dirname, 'dist/cli'),
    filename: 'ishreja.mjs',
    module: true,
    chunkFormat: 'module',
    // One file, whatever is loaded late in the browser.
    asyncChunks: false,
    library: { type: 'module' },
  },
  // Small functions stay functions: what Node makes of long ones, in which others were put, is 5 % slower.
  optimization: { minimizeOptions: { javascript: { compress: { inline: false, reduce_funcs: false } } } },
  plugins: [new NormalModuleReplacementPlugin(/^\.\/load-writer$/, path.resolve(__dirname, 'src/cli/load-writer.ts'))],
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, sourceMaps: false },
        },
      },
    ],
  },
};
