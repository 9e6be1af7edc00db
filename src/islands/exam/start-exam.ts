import { mount } from 'svelte';
import { createTestDevice } from '../test/test-device';
import { TestDesk } from '../test/test-state.svelte';
import Exam from './Exam.svelte';
import type { ExamProps } from './exam-props';

// Puts the exam into its page; the JSON after its place holds what it says.
const place = document.getElementById('test');
if (place) {
  const props: ExamProps = JSON.parse(place.nextElementSibling?.textContent ?? '');
  const desk = new TestDesk(props, createTestDevice(props));
  mount(Exam, { target: place, props: { desk, props } });
  void desk.start();
}
