import { createAttemptStore } from '../../platform/attempt-store';
import { createBankSource } from '../../platform/bank-source';
import { createDeviceTextStore, watchTexts } from '../../platform/text-store';
import type { TestDevice, TestProps } from './test-state.svelte';

/** What a test works with in the browser. */
export function createTestDevice({ mode, bank }: Pick<TestProps, 'mode' | 'bank'>): TestDevice {
  const prefix = `dreiklang.test.${mode}.`;
  return {
    store: createAttemptStore(),
    bank: createBankSource(bank),
    kept: createDeviceTextStore(prefix),
    tab: createDeviceTextStore(prefix, () => sessionStorage),
    watch: (heard) => watchTexts(prefix, heard),
    now: Date.now,
    random: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  };
}
