import { TextDecoder, TextEncoder } from 'node:util';

/** jsdom lacks what every browser has. */
if (!('TextDecoder' in globalThis)) Object.assign(globalThis, { TextDecoder, TextEncoder });
