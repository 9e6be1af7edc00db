import type { Sighting } from '../domain/cards/vision/find-cards';

/** What one picture of the camera shows; places are in its pixels. */
export interface CardPicture extends Sighting {
  readonly width: number;
  readonly height: number;
  /** The mean level of grey, from 0 for black to 255. */
  readonly brightness: number;
}

/** What the worker is asked. */
export interface ReadRequest {
  readonly bitmap: ImageBitmap;
  /** As `createCardFinder` takes it. */
  readonly radius: number;
}

/** Reads cards in pictures, one picture at a time. */
export interface CardReader {
  /** Reads what a video shows now. Rejects where the browser cannot; the reader is of no more use then. */
  read(video: HTMLVideoElement): Promise<CardPicture>;
  close(): void;
}

/**
 * How far around a pixel is looked to tell dark from light, in pixels of a picture 1080 high: one for sharp pictures, one
 * for blurred ones, in turn.
 */
export const READING_RADII = [7, 12] as const;

/** A reader that works beside the page, in a worker, so that the page does not falter. */
export function createWorkerCardReader(): CardReader {
  const worker = new Worker(new URL('./card-reader-worker.ts', import.meta.url), { type: 'module' });
  let pictures = 0;
  return {
    async read(video) {
      const bitmap = await createImageBitmap(video);
      const wanted = READING_RADII[pictures++ % READING_RADII.length] ?? READING_RADII[0];
      const radius = Math.max(4, Math.round((wanted * bitmap.height) / 1080));
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<CardPicture>) => resolve(data);
        worker.onerror = (event) => reject(new Error(event.message));
        worker.postMessage({ bitmap, radius } satisfies ReadRequest, [bitmap]);
      });
    },
    close: () => worker.terminate(),
  };
}
