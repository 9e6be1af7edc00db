import type { SeenCard } from '../../src/domain/cards/vision/find-cards';
import type { GreyImage } from '../../src/domain/cards/vision/grey-image';
import { createGivenCamera } from '../../src/platform/camera';
import type { CardPicture, CardReader } from '../../src/platform/card-reader';
import { markerCorners } from './card-pose';

/** A camera that films a canvas with this picture, as long as somebody looks. */
export function createCanvasCamera(picture: GreyImage = { width: 320, height: 180, data: new Uint8Array(320 * 180) }) {
  const { width, height, data } = picture;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const image = new ImageData(width, height);
  for (const [at, level] of data.entries()) image.data.set([level, level, level, 255], at * 4);
  const tracks: MediaStreamTrack[] = [];
  let isFrozen = false;
  const camera = createGivenCamera(() => {
    const stream = canvas.captureStream();
    tracks.push(...stream.getTracks());
    const draw = () => {
      if (!isFrozen) canvas.getContext('2d')?.putImageData(image, 0, 0);
      if (stream.active) requestAnimationFrame(draw);
    };
    draw();
    return stream;
  });
  /** What the browser does when the camera is unplugged. */
  const unplug = () => {
    for (const track of tracks) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
  };
  /** From now on there are no new pictures, or there are again. */
  const freeze = (frozen: boolean) => {
    isFrozen = frozen;
  };
  return { camera, tracks, unplug, freeze };
}

/** A card as a reader reports it: 0 CE, 270 CX, 180 CS, 90 unsure. */
export function seen(card: number, roll: number, x = card * 150): SeenCard {
  return { card, corners: markerCorners({ x, y: 300, side: 80, roll, yaw: 0, pitch: 0 }) };
}

/** A reader that finds what it is told in whatever picture. */
export function createToldReader(look: () => Partial<CardPicture>): CardReader {
  const nothing = { width: 1920, height: 1080, brightness: 120, cards: [], unread: [] };
  return { read: async () => ({ ...nothing, ...look() }), close() {} };
}
