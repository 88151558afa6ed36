/** The part of jest-axe that the tests use; the package has no types of its own. */
declare module 'jest-axe' {
  interface AxeOptions {
    readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
  }
  export function configureAxe(options: AxeOptions): (page: Element) => Promise<object>;
  export const toHaveNoViolations: jest.ExpectExtendMap;
}

declare namespace jest {
  interface Matchers<R> {
    toHaveNoViolations(): R;
  }
}
