import { createCardFinder } from '../domain/cards/vision/find-cards';
import { type GreyImage, writeGrey } from '../domain/cards/vision/grey-image';
import type { CardPicture, ReadRequest } from './card-reader';

type Look = (rgba: Uint8ClampedArray, radius: number) => CardPicture;

let canvas: OffscreenCanvas | undefined;
let look: Look | undefined;

/** Reads one picture of the camera; it is let go at once and leaves this page at no time. */
addEventListener('message', ({ data: { bitmap, radius } }: MessageEvent<ReadRequest>) => {
  const { width, height } = bitmap;
  if (canvas?.width !== width || canvas.height !== height) {
    canvas = new OffscreenCanvas(width, height);
    look = createLook(width, height);
  }
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || !look) throw new Error('This browser draws no pictures in a worker.');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  postMessage(look(context.getImageData(0, 0, width, height).data, radius));
});

function createLook(width: number, height: number): Look {
  const find = createCardFinder(width, height);
  const data = new Uint8Array(width * height);
  const image: GreyImage = { width, height, data };
  return (rgba, radius) => {
    writeGrey(rgba, data);
    return { ...find(image, radius), width, height, brightness: meanOf(data) };
  };
}

/** Of every hundredth pixel; enough to know a covered lens. */
function meanOf(data: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 100) sum += data[at] ?? 0;
  return sum / Math.ceil(data.length / 100);
}
