import { describe, expect, it } from 'vitest';
import { characterGramsOf, wordsOf } from '../../../../src/domain/bank/features';

describe('the features of a text', () => {
  it('are its words in lower case, letters and digits, in their order and as often as they stand there', () => {
    expect(wordsOf('„Ja, danke“, sagt sie um 14:20 Uhr. Ja!')).toEqual([
      'ja',
      'danke',
      'sagt',
      'sie',
      'um',
      '14',
      '20',
      'uhr',
      'ja',
    ]);
    expect(wordsOf('Don’t: Ayşe’s café')).toEqual(['don', 't', 'ayşe', 's', 'café']);
    expect(wordsOf(' – ')).toEqual([]);
  });

  it('are its runs of 3 to 5 characters, also across the space between two words', () => {
    expect(characterGramsOf('Zu 3.')).toEqual([' zu', 'zu ', 'u 3', ' 3 ', ' zu ', 'zu 3', 'u 3 ', ' zu 3', 'zu 3 ']);
    expect(characterGramsOf('…')).toEqual([]);
  });
});
