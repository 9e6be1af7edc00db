import * as v from 'valibot';
import type { AttemptRecord } from '../formats/attempt-record';

/** What one tab tells the others. Records are read like foreign input: the other tab may be an older or newer version. */
export type TabMessage =
  | { readonly type: 'added'; readonly records: readonly unknown[] }
  | { readonly type: 'kept' }
  | { readonly type: 'erased' };

/** Tells the other tabs of the site what has changed here, and hears what has changed there. */
export interface AttemptChannel {
  send(message: TabMessage | { readonly type: 'added'; readonly records: readonly AttemptRecord[] }): void;
  close(): void;
}

const messageSchema: v.GenericSchema<unknown, TabMessage> = v.variant('type', [
  v.object({ type: v.literal('added'), records: v.array(v.unknown()) }),
  v.object({ type: v.picklist(['kept']) }),
  v.object({ type: v.picklist(['erased']) }),
]);

/** A channel by `BroadcastChannel`; where there is none, tabs do not hear of each other. Strange messages are passed over. */
export function openAttemptChannel(hear: (message: TabMessage) => void): AttemptChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} };
  const channel = new BroadcastChannel('dreiklang.attempts');
  channel.onmessage = ({ data }) => {
    const parsed = v.safeParse(messageSchema, data);
    if (parsed.success) hear(parsed.output);
  };
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
