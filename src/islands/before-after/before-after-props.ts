import type { BeforeAfterWords } from '../../i18n/before-after';
import type { TestProps } from '../test/test-state.svelte';

/** What travels to the learner's browser besides what every test says. */
export interface BeforeAfterProps extends TestProps {
  readonly words: BeforeAfterWords;
  /** Addresses of the two tests, and of the entry in the bibliography that the gain rests on. */
  readonly pretest: string;
  readonly posttest: string;
  readonly source: { readonly href: string; readonly label: string };
}
