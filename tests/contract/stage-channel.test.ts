import { expect, test, vi } from 'vitest';
import type { StageMessage } from '../../src/formats/workshop/stage-message';
import { openStageChannel } from '../../src/platform/stage-channel';

test('windows hear one another, not themselves, and nothing strange', async () => {
  const heard: StageMessage[] = [];
  const own: StageMessage[] = [];
  const one = openStageChannel((message) => own.push(message));
  const other = openStageChannel((message) => heard.push(message));
  const stranger = new BroadcastChannel('dreiklang.stage');
  stranger.postMessage({ type: 'snapshot', snapshot: '<script>' });
  one.send({ type: 'hello', stage: true });
  await vi.waitFor(() => expect(heard).toEqual([{ type: 'hello', stage: true }]));
  expect(own).toEqual([]);
  for (const channel of [one, other, stranger]) channel.close();
});

test('a browser without channels leaves each window on its own', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const channel = openStageChannel(() => expect.unreachable());
  channel.send({ type: 'hello', stage: true });
  channel.close();
  vi.unstubAllGlobals();
});
