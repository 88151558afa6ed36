/**
 * A webpack loader for style sheets: writes a Fluent theme's custom properties in place of "@theme <its name>;",
 * so that the first screen has the theme without the scripts that make it.
 */
const themes = require('@fluentui/react-components');

module.exports = function themeLoader(text) {
  return text.replace(/@theme (\w+);/g, (_, name) =>
    Object.entries(themes[name])
      .map(([property, value]) => `--${property}: ${value};`)
      .join('\n'),
  );
};
