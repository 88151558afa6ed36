const path = require('node:path');

/** One module of ours for a bare page in the Excel host: `--env entry=… to=…`. */
module.exports = ({ entry, to }) => ({
  mode: 'development',
  devtool: false,
  context: path.resolve(__dirname, '../..'),
  entry,
  output: { path: to, filename: 'bundle.js', chunkFilename: '[name].chunk.js', publicPath: '' },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
      },
      { dependency: 'url', type: 'asset/resource' },
    ],
  },
  performance: false,
  stats: 'errors-warnings',
});
