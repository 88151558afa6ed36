/** Node by default; a file that needs a page says `@jest-environment jsdom` at its top. End-to-end tests run in a real browser. */
module.exports = {
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/text-coding.ts'],
  // One core less would be one of two: half of the machine.
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
};
