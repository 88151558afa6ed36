import { EventEmitter, once } from 'node:events';
import type { Requirements } from './api-sets';

/** Microsoft's numbers on the wire. */
const [INVOKE, REGISTER, UNREGISTER] = [0, 1, 2];
const [ANSWER, EVENT] = [0, 1];
const [SAVE_SETTINGS, RICH_API, COMMAND_DONE] = [76, 93, 94];
/** `document.getFileAsync`, its slices, and closing it; their arguments and answers go by these numbers (OSF.DDA.Marshaling.File in Office.js). */
const [FILE, SLICE, CLOSE_FILE] = [77, 80, 81];
const FILE_KEYS = { sliceSize: '1', handle: '2', sliceIndex: '3' } as const;
const MOST_FILES = 2;
const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;

/** Errors of `executeMethod` (RichApiMessageUtility in Office.js). */
export const CALL_ERRORS = {
  internal: 5001,
  sessionTimedOut: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** What the host does with what it is asked. */
export interface TransportHost {
  readonly requirements: Requirements;
  /** "en-US", "uz-Latn-UZ". */
  readonly locale: string;
  readonly settings: readonly (readonly [string, string])[];
  /** Answers a batch's JSON text with another, with an error number, or never (null). */
  runBatch(request: string): Promise<string | number | null>;
  saveSettings(settings: readonly (readonly [string, string])[]): void;
  commandDone(id: string): void;
  /** The bytes of the workbook's file as it is now; null where Excel gives none. */
  document(): Promise<Uint8Array | null>;
  unknown(call: string): void;
}

interface Message {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
    readonly [key: string]: unknown;
  };
}

/** Speaks with Office.js in the iframe: one JSON text a message. */
export class Transport {
  /** Events the page asked for, by their names: later answers go to the message that asked. */
  private readonly registered = new Map<string, Message>();
  private readonly registrations = new EventEmitter();
  private last: Promise<void> = Promise.resolve();
  /** Files that the page opened and has not closed, by handle. */
  readonly files = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private handles = 0;

  constructor(
    private readonly host: TransportHost,
    private readonly origin: string,
    private readonly post: (text: string) => Promise<void>,
  ) {}

  /** A message from the page; messages are answered one after another, as Excel does. */
  receive(text: string): Promise<void> {
    const message = JSON.parse(text) as Message & { readonly _messageType?: number };
    if (message._messageType !== 0) return Promise.resolve();
    this.last = this.last.then(() => this.answer(message));
    return this.last;
  }

  /** Sends an event to the page; forgotten where the page did not ask for it. */
  async raise(actionName: string, data: unknown): Promise<void> {
    const asked = this.registered.get(actionName);
    if (asked) await this.send(asked, data, EVENT);
  }

  /** Resolves once the page has asked for an event. */
  async registration(actionName: string): Promise<void> {
    while (!this.registered.has(actionName)) await once(this.registrations, 'registered');
  }

  private async answer(message: Message): Promise<void> {
    const { _actionName: name, _actionType: type } = message;
    if (type === REGISTER) {
      this.registered.set(name, message);
      this.registrations.emit('registered');
    }
    if (type === UNREGISTER) this.registered.delete(name);
    if (type !== INVOKE) return this.send(message, { Version: 1, Error: 0 });
    if (name === 'ContextActivationManager_getAppContextAsync') return this.send(message, this.appContext());
    if (name === 'ContextActivationManager_notifyHost') return;
    if (name === 'executeMethod') return this.execute(message);
    this.host.unknown(`message ${name}`);
    return this.send(message, { Version: 1, Error: CALL_ERRORS.internal });
  }

  private async execute(message: Message): Promise<void> {
    const { DdaMethod, ArrayData, DdaSettingsMethod, ...rest } = message._data ?? {};
    switch (DdaMethod?.DispatchId) {
      case RICH_API: {
        const answer = await this.host.runBatch(String(ArrayData?.[4]));
        if (answer === null) return;
        if (typeof answer === 'number') return this.send(message, { Version: 1, Error: answer });
        return this.send(message, { Version: 1, Error: 0, Data: [200, [], answer] });
      }
      case SAVE_SETTINGS:
        this.host.saveSettings(DdaSettingsMethod?.Properties ?? []);
        return this.send(message, { Version: 1, Error: 0 });
      case FILE:
      case SLICE:
      case CLOSE_FILE:
        return this.send(message, await this.fileAnswer(DdaMethod.DispatchId, rest));
      case COMMAND_DONE:
        this.host.commandDone(String(rest['0']));
        return this.send(message, { Version: 1, Error: 0 });
      default:
        this.host.unknown(`method ${String(DdaMethod?.DispatchId)}`);
        return this.send(message, { Version: 1, Error: CALL_ERRORS.internal });
    }
  }

  /** The file goes in slices of the size asked for first, each an array of bytes; Office lets two be open at once. */
  private async fileAnswer(method: number, asked: Readonly<Record<string, unknown>>): Promise<unknown> {
    const done = { Version: 1, Error: 0 };
    if (method === CLOSE_FILE) {
      this.files.delete(Number(asked[FILE_KEYS.handle]));
      return done;
    }
    if (method === FILE) {
      const bytes = await this.host.document();
      if (!bytes || this.files.size >= MOST_FILES) return { Version: 1, Error: CALL_ERRORS.internal };
      const handle = ++this.handles;
      this.files.set(handle, { bytes, sliceSize: Number(asked[FILE_KEYS.sliceSize]) });
      return { ...done, 0: handle, 1: bytes.length };
    }
    const file = this.files.get(Number(asked[FILE_KEYS.handle]));
    if (!file) return { Version: 1, Error: CALL_ERRORS.internal };
    const from = Number(asked[FILE_KEYS.sliceIndex]) * file.sliceSize;
    const slice = [...file.bytes.subarray(from, from + file.sliceSize)];
    return { ...done, 0: slice, 1: slice.length };
  }

  private appContext(): unknown {
    const { requirements, locale, settings } = this.host;
    // Numbers, as the real host sends them, do not say 1.20: text does.
    return {
      _id: 'ishreja',
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: '16.0',
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: 'en-US',
      _docUrl: `${this.origin}/reja.xlsx`,
      _clientMode: READ_WRITE,
      _settings: settings,
      _reason: 0,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation',
      _appInstanceId: 'instance',
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: '16.0.20000.10000',
    };
  }

  private send(message: Message, data: unknown, responseType: number = ANSWER): Promise<void> {
    const { _actionName, _conversationId, _correlationId } = message;
    return this.post(
      JSON.stringify({
        _messageType: 1,
        _actionName,
        _conversationId,
        _correlationId,
        _origin: this.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}
