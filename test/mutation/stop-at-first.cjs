const { TestEnvironment } = require('jest-environment-node');

/** Tests after the first that fails are skipped: the mutant is noticed. (Jest's own `bail` goes by files.) */
module.exports = class StopAtFirst extends TestEnvironment {
  #hasFailed = false;

  handleTestEvent = ({ name, test }) => {
    if (name === 'test_start' && this.#hasFailed) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) this.#hasFailed = true;
  };
};
