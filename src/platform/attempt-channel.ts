import * as v from 'valibot';

/** What one tab tells the others. Records are read like foreign input: the other tab may be an older or newer version. */
export interface TabMessage {
  readonly type: 'added' | 'kept' | 'erased';
  /** What was added. */
  readonly records?: readonly unknown[];
}

/** Tells the other tabs of the site what has changed here, and hears what has changed there. */
export interface AttemptChannel {
  send(message: TabMessage): void;
  close(): void;
}

const messageSchema: v.GenericSchema<unknown, TabMessage> = v.object({
  type: v.picklist(['added', 'kept', 'erased']),
  records: v.exactOptional(v.array(v.unknown())),
});

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
