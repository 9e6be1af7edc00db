import { afterEach, expect, test, vi } from 'vitest';
import { createDeviceTextStore } from '../../src/platform/text-store';
import { watchSets } from '../../src/platform/watch-sets';
import { createWorkshopStore } from '../../src/platform/workshop-store';
import { DeviceStorage } from '../fixtures/device-storage';
import { bankSet } from '../fixtures/workshop';

afterEach(() => vi.unstubAllGlobals());

/** A device whose storage tells this window what another one does, as browsers do. */
function openDevice() {
  const storage = new DeviceStorage();
  const windows = new EventTarget();
  const tell = (key: string, newValue: string | null) =>
    windows.dispatchEvent(Object.assign(new Event('storage'), { key, newValue, storageArea: storage }));
  const other = Object.assign(Object.create(storage) as Storage, {
    setItem(key: string, text: string) {
      storage.setItem(key, text);
      tell(key, text);
    },
    removeItem(key: string) {
      storage.removeItem(key);
      tell(key, null);
    },
  });
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('addEventListener', windows.addEventListener.bind(windows));
  return { tell, other: createWorkshopStore(createDeviceTextStore('dreiklang-workshop.', () => other)) };
}

test('a set that another window keeps or deletes is told with its place, and nothing else is', () => {
  const { other, tell } = openDevice();
  const heard: string[] = [];
  watchSets((id) => heard.push(id));
  other.saveSet('one', bankSet(['h-a']));
  other.removeSet('one');
  expect(heard).toEqual(['one', 'one']);
  other.saveResult({ startedAt: 1, title: '', language: 'de', people: null, teams: [], questions: [] });
  tell('dreiklang-stage.size', '2');
  tell('theme', 'dark');
  expect(heard).toHaveLength(2);
});

test('what is told can be read at once, as it was kept last', () => {
  const { other } = openDevice();
  const own = createWorkshopStore();
  const titles: string[][] = [];
  watchSets(() => titles.push(own.listSets().entries.map(({ set }) => set.title)));
  other.saveSet('one', bankSet(['h-a'], 'Montag'));
  other.saveSet('one', bankSet(['h-a'], 'Dienstag'));
  other.removeSet('one');
  expect(titles).toEqual([['Montag'], ['Dienstag'], []]);
});
