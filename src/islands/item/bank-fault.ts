import type { ModeWords } from '../../i18n/modes';

/** Says why the bank, or a set beside it, is not there; `code` as a source fails with it. */
export function tellBankFault(faults: ModeWords['faults'], code: string): string {
  switch (code) {
    case 'bank/unreachable':
      return faults.unreachable;
    case 'bank/version':
      return faults.outdated;
    default:
      return faults.damaged;
  }
}
