import { describe, expect, test, vi } from 'vitest';
import { type Camera, createBrowserCamera, createGivenCamera } from '../../src/platform/camera';

/** A video track as browsers have it. */
class Track extends EventTarget {
  readyState = 'live';
  stop() {
    this.readyState = 'ended';
  }
  getSettings() {
    return { deviceId: 'given' };
  }
  /** What happens when somebody pulls the plug. */
  unplug() {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

function streamOf(track: Track): MediaStream {
  const stream: Pick<MediaStream, 'getTracks' | 'getVideoTracks'> = {
    getTracks: () => [track as unknown as MediaStreamTrack],
    getVideoTracks: () => [track as unknown as MediaStreamTrack],
  };
  return stream as MediaStream;
}

type Asked = MediaStreamConstraints & { readonly video: MediaTrackConstraints };

/** The browser's devices, which answer each request in turn. */
function devicesWith(...answers: (Track | string)[]) {
  const asked: Asked[] = [];
  const devices = {
    async getUserMedia(constraints: Asked) {
      asked.push(constraints);
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (typeof answer === 'string') throw new DOMException('no', answer);
      return streamOf(answer ?? new Track());
    },
    enumerateDevices: async () => [
      { kind: 'audioinput', deviceId: 'mic', label: 'Microphone' },
      { kind: 'videoinput', deviceId: 'given', label: 'Given camera' },
    ],
  };
  return { asked, devices: devices as unknown as MediaDevices };
}

const CAMERAS: Readonly<Record<string, (track: Track) => Camera>> = {
  'of the browser': (track) => createBrowserCamera(devicesWith(track).devices),
  'that is given': (track) => createGivenCamera(() => streamOf(track)),
};

describe.each(Object.entries(CAMERAS))('a camera %s', (_, create) => {
  async function open() {
    const track = new Track();
    const opened = await create(track).open(null);
    if (!opened.ok) throw new Error(opened.error);
    return { track, view: opened.value };
  }

  test('gives its pictures and says which camera it is', async () => {
    const { view } = await open();
    expect(view.stream.getVideoTracks()).toHaveLength(1);
    expect(view.device).toBe('given');
  });

  test('is switched off when it is closed, which nobody is told', async () => {
    const { track, view } = await open();
    const lost = vi.fn();
    view.onLost = lost;
    view.close();
    track.unplug();
    expect(track.readyState).toBe('ended');
    expect(lost).not.toHaveBeenCalled();
  });

  test('tells once when it is unplugged', async () => {
    const { track, view } = await open();
    const lost = vi.fn();
    view.onLost = lost;
    track.unplug();
    track.unplug();
    expect(lost).toHaveBeenCalledOnce();
  });

  test('is in the list of cameras, without microphones', async () => {
    expect(await create(new Track()).list()).toEqual([{ id: 'given', name: 'Given camera' }]);
  });
});

describe('a camera that cannot be had', () => {
  test.each([
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['NotFoundError', 'absent'],
    ['OverconstrainedError', 'absent'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
    ['TypeError', 'failed'],
  ])('is told apart by the browser’s error: %s is %s', async (name, problem) => {
    expect(await createBrowserCamera(devicesWith(name).devices).open(null)).toEqual({ ok: false, error: problem });
  });

  test('is unsupported where the browser has none for this page, and the list is empty', async () => {
    const camera = createBrowserCamera(undefined);
    expect(await camera.open(null)).toEqual({ ok: false, error: 'unsupported' });
    expect(await camera.list()).toEqual([]);
  });

  test('leaves the list empty when the browser refuses it', async () => {
    const { devices } = devicesWith(new Track());
    devices.enumerateDevices = async () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    expect(await createBrowserCamera(devices).list()).toEqual([]);
  });
});

describe('the camera of the browser', () => {
  test('is asked for full HD and no sound', async () => {
    const { asked, devices } = devicesWith(new Track());
    await createBrowserCamera(devices).open(null);
    expect(asked).toMatchObject([{ audio: false, video: { width: { ideal: 1920 }, height: { ideal: 1080 } } }]);
  });

  test('is the one that was chosen, or another when that one was unplugged', async () => {
    const { asked, devices } = devicesWith('OverconstrainedError', new Track());
    const opened = await createBrowserCamera(devices).open('usb');
    expect(opened.ok).toBe(true);
    expect(asked[0]?.video.deviceId).toEqual({ exact: 'usb' });
    expect(asked[1]?.video.deviceId).toBeUndefined();
  });
});
