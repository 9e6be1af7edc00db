/** More pictures than these a second only warm the laptop: milliseconds between two. */
const PAUSE = 80;

/** Waits for the next picture of a playing video, and at least a moment. */
export async function nextPicture(video: HTMLVideoElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  // Firefox before 132 has no such callback; there the picture at hand is as good.
  if (typeof video.requestVideoFrameCallback !== 'function') return;
  await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
}
