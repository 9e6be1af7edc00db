import { mount } from 'svelte';
import { createAttemptStore } from '../../platform/attempt-store';
import { createBankSource } from '../../platform/bank-source';
import { downloadFile, readFile } from '../../platform/files';
import { forgetRuns } from '../../platform/forget-runs';
import Progress from './Progress.svelte';
import { type ProgressProps, ProgressState } from './progress-state.svelte';

// Puts the learner's progress into its page; the JSON after its place holds what it says.
const place = document.getElementById('progress');
if (place) {
  const props: ProgressProps = JSON.parse(place.nextElementSibling?.textContent ?? '');
  const state = new ProgressState(props, {
    store: createAttemptStore(),
    bank: createBankSource(props.bank),
    now: Date.now,
    readFile,
    offerFile: (name, type, text) => downloadFile(name, type, [text]),
    forgetRuns,
  });
  mount(Progress, { target: place, props: { state } });
  void state.open();
}
