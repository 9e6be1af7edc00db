import { packMessage, type StageMessage, unpackMessage } from '../formats/workshop/stage-message';

/** Ties the windows of one workshop together: the stage, the presenter's notes, a second stage. */
export interface StageChannel {
  send(message: StageMessage): void;
  close(): void;
}

/**
 * A channel by `BroadcastChannel`, to the windows of this browser alone. Messages that cannot be read are passed over.
 * Where the browser has no such channel each window is on its own.
 */
export function openStageChannel(hear: (message: StageMessage) => void): StageChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} };
  const channel = new BroadcastChannel('dreiklang.stage');
  channel.onmessage = ({ data }) => {
    const message = unpackMessage(data);
    if (message.ok) hear(message.value);
  };
  return { send: (message) => channel.postMessage(packMessage(message)), close: () => channel.close() };
}
