/** More pictures than these a second only warm the laptop: milliseconds between two. */
const PAUSE = 80;
/** A camera that gives no new picture for so long, in milliseconds, stands still. */
const PATIENCE = 3000;

/**
 * Waits for the next picture of a playing video, and at least a moment. `false` when none comes for a while: the camera
 * stands still, or the page is out of sight.
 */
export async function nextPicture(video: HTMLVideoElement): Promise<boolean> {
  await pause(PAUSE);
  // Firefox before 132 has no such callback; there the picture at hand is as good.
  if (typeof video.requestVideoFrameCallback !== 'function') return true;
  return Promise.race([
    new Promise<boolean>((resolve) => video.requestVideoFrameCallback(() => resolve(true))),
    pause(PATIENCE).then(() => false),
  ]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
