import { failure, ok, type Result } from '../domain/result';

/**
 * Why there is no picture. `refused`: the browser or its user says no. `absent`: there is no camera. `busy`: another
 * program has it. `unsupported`: the browser gives no camera to this page (an address without https, an old browser).
 * `failed`: anything else.
 */
export type CameraProblem = 'refused' | 'absent' | 'busy' | 'unsupported' | 'failed';

/** A camera of this device. The name is empty until a camera was allowed once. */
export interface CameraDevice {
  readonly id: string;
  readonly name: string;
}

/** A camera that is on. */
export interface CameraView {
  /** For a video element's `srcObject`; it has no sound. */
  readonly stream: MediaStream;
  /** Which camera it is; empty where the browser does not say. */
  readonly device: string;
  /** Is called once if the pictures end by themselves: the camera was unplugged, or taken away by the system. */
  onLost: (() => void) | null;
  /** Switches the camera off; `onLost` is not called. */
  close(): void;
}

/** The cameras of this device. No method throws. */
export interface Camera {
  /** Switches a camera on: that one, or the one that the browser chooses (`null`, or when that one is gone). */
  open(device: string | null): Promise<Result<CameraView, CameraProblem>>;
  /** The cameras there are; none where the browser does not say. */
  list(): Promise<readonly CameraDevice[]>;
}

/** What is asked for: full HD, because cards are read twice as far away as in a small picture. */
const FULL_HD = { width: { ideal: 1920 }, height: { ideal: 1080 } } as const;

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** The cameras that the browser gives to a page; `devices` is missing where it gives none. */
export function createBrowserCamera(
  devices: MediaDevices | undefined = (navigator as Partial<Navigator>).mediaDevices,
): Camera {
  return {
    async open(device) {
      if (typeof devices?.getUserMedia !== 'function') return failure('unsupported');
      const which = device ? { deviceId: { exact: device } } : { facingMode: { ideal: 'environment' } };
      const video = { ...FULL_HD, ...which };
      try {
        return ok(view(await devices.getUserMedia({ audio: false, video })));
      } catch (error) {
        const problem = PROBLEMS[nameOf(error)] ?? 'failed';
        // The camera that was chosen before was unplugged: any other is better than none.
        return device && problem === 'absent' ? this.open(null) : failure(problem);
      }
    },
    async list() {
      try {
        const all = (await devices?.enumerateDevices()) ?? [];
        return all
          .filter(({ kind }) => kind === 'videoinput')
          .map(({ deviceId, label }) => ({ id: deviceId, name: label }));
      } catch {
        return [];
      }
    },
  };
}

/** A camera that shows what it is given, for tests: a stream, or why there is none. */
export function createGivenCamera(open: () => MediaStream | CameraProblem): Camera {
  return {
    async open() {
      const given = open();
      return typeof given === 'string' ? failure(given) : ok(view(given));
    },
    list: async () => [{ id: 'given', name: 'Given camera' }],
  };
}

function view(stream: MediaStream): CameraView {
  const [track] = stream.getVideoTracks();
  const opened: CameraView = {
    stream,
    device: track?.getSettings().deviceId ?? '',
    onLost: null,
    close() {
      opened.onLost = null;
      for (const each of stream.getTracks()) each.stop();
    },
  };
  track?.addEventListener('ended', () => {
    const tell = opened.onLost;
    opened.onLost = null;
    tell?.();
  });
  return opened;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
