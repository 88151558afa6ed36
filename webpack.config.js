/**
 * Builds the two pages: the workbench (index.html) and the Excel pane (taskpane.html), into dist/.
 * `--env single` builds the workbench alone as one script without chunks, for the page that opens from a disk.
 * No build uses eval: the pages forbid it (their CSP).
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** The add-in's own Content Security Policy needs Microsoft's host; the workbench talks to nobody. */
const page = (name, template) =>
  new HtmlPlugin({ filename: `${name}.html`, template, chunks: [name], scriptLoading: 'defer', minify: false });

/** Data that the workbench asks for as soon as it starts: the page names it, so that it comes while the scripts are read. */
const FIRST_DATA = /assets[\\/](?:samples|packs)[\\/]/;

class PreloadPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('PreloadPlugin', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('PreloadPlugin', (page) => {
        if (page.outputName !== 'index.html') return;
        for (const { name, info } of compilation.getAssets()) {
          if (!FIRST_DATA.test(info.sourceFilename ?? '')) continue;
          const attributes = { rel: 'preload', href: name, as: 'fetch', crossorigin: true };
          page.headTags.push({ tagName: 'link', voidTag: true, attributes, meta: {} });
        }
      });
    });
  }
}

const transpile = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

module.exports = (env, { mode = 'production' }) => {
  const isSingle = Boolean(env.single);
  const isDevelopment = mode === 'development';
  return {
    mode,
    entry: isSingle
      ? { index: './src/web/main.tsx' }
      : { index: './src/web/main.tsx', taskpane: './src/taskpane/index.tsx' },
    devtool: isSingle ? false : 'source-map',
    output: {
      path: path.resolve(__dirname, isSingle ? 'dist/single' : 'dist'),
      filename: isDevelopment ? '[name].js' : '[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      // Relative, so that the folder works under any path.
      publicPath: '',
      asyncChunks: !isSingle,
      clean: { keep: /^(cli|package|single)\// },
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      // Data that comes with the product (`new URL(…)`): files beside the page, or inside the one-file page.
      rules: [
        transpile,
        {
          test: [/core[\\/]rules[\\/](?!index)[\w-]+\.ts$/, /strings[\\/]en[\\/]rules\.ts$/],
          enforce: 'pre',
          loader: path.resolve(__dirname, 'scripts/rule-words-loader.cjs'),
        },
        { dependency: 'url', type: isSingle ? 'asset/inline' : 'asset/resource' },
        {
          dependency: 'url',
          test: /packs[\\/][^\\/]+\.json$/,
          loader: path.resolve(__dirname, 'scripts/pack-loader.cjs'),
        },
        { test: /theme\.css$/, loader: path.resolve(__dirname, 'scripts/theme-loader.cjs') },
      ],
    },
    experiments: { css: true },
    // Names as short as they go: no build shares files with an earlier one.
    optimization: {
      moduleIds: 'size',
      chunkIds: 'total-size',
      mangleExports: 'size',
      splitChunks: isSingle ? false : { chunks: 'all' },
    },
    performance: false,
    plugins: [
      page('index', './src/web/index.html'),
      new PreloadPlugin(),
      ...(isSingle
        ? []
        : [
            page('taskpane', './src/taskpane/taskpane.html'),
            new CopyPlugin({
              patterns: [
                { from: 'assets/icons', to: 'icons' },
                // As it stands: what says that an engine is too old must not be written anew for a young one.
                { from: 'src/taskpane/excel-start', to: 'excel-start', info: { minimized: true } },
              ],
            }),
          ]),
    ],
    devServer: { static: false, hot: true, port: 3000 },
    stats: 'errors-warnings',
  };
};
