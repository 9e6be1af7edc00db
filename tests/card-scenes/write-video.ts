import { closeSync, openSync, writeSync } from 'node:fs';
import { filmScene, type Scene } from './card-scene';

/**
 * Writes a film of a scene as an uncompressed video (YUV4MPEG2, 4:2:0, all grey), which Chromium's fake camera plays over
 * and over: `--use-file-for-fake-video-capture`.
 */
export function writeVideo(scene: Scene, file: string, { seconds, rate }: { seconds: number; rate: number }): void {
  const { width, height } = scene;
  const film = filmScene(scene);
  const colour = Buffer.alloc((width * height) / 2, 128);
  const target = openSync(file, 'w');
  writeSync(target, `YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`);
  for (let frame = 0; frame < seconds * rate; frame += 1) {
    writeSync(target, 'FRAME\n');
    writeSync(target, film(frame / rate).data);
    writeSync(target, colour);
  }
  closeSync(target);
}
