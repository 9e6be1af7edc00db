import { describe, expect, it } from 'vitest';
import { tellOutcome } from '../../../src/islands/calculator/outcome';
import { tellWorkedExample } from '../../../src/islands/calculator/worked-example';

const SPACE = '\u00a0';
/** Eleven counts with so many detractors, passives and promoters. */
const grouped = (detractors: number, passives: number, promoters: number) => [
  ...[detractors, 0, 0, 0, 0, 0, 0],
  ...[passives, 0],
  ...[promoters, 0],
];

describe('the result of a survey with the NPS question', () => {
  it('is told in German', () => {
    expect(tellOutcome('nps', grouped(800, 1400, 1800), 'de')).toEqual({
      name: 'NPS',
      value: '+25',
      answers: '4.000 Antworten',
      parts: [
        { name: 'Detraktoren', share: 20, percent: `20${SPACE}%`, count: '800' },
        { name: 'Passive', share: 35, percent: `35${SPACE}%`, count: '1.400' },
        { name: 'Promotoren', share: 45, percent: `45${SPACE}%`, count: '1.800' },
      ],
      sentences: [
        'Bei 4.000 Antworten beträgt die Fehlerspanne etwa 2,4 Punkte nach oben und nach unten. Der wahre Wert liegt also wohl zwischen +23 und +27.',
      ],
    });
  });

  it('is told in English', () => {
    const outcome = tellOutcome('nps', grouped(1800, 1400, 800), 'en');
    expect(outcome).toMatchObject({ value: '−25', answers: '4,000 answers' });
    expect(outcome?.parts.map(({ percent, count }) => `${percent} ${count}`)).toEqual([
      '45% 1,800',
      '35% 1,400',
      '20% 800',
    ]);
    expect(outcome?.sentences).toEqual([
      'With 4,000 answers the margin of error is about 2.4 points up and down. So the true score probably lies between −27 and −23.',
    ]);
  });

  it('has no sign at 0', () => {
    expect(tellOutcome('nps', grouped(5, 2, 5), 'de')?.value).toBe('0');
    expect(tellOutcome('nps', grouped(500, 1, 499), 'de')?.value).toBe('0');
  });

  it('does not promise scores beyond the ends of the scale', () => {
    expect(tellOutcome('nps', grouped(1, 0, 39), 'en')?.sentences[0]).toContain('between +85 and +100');
  });

  it('has a decimal where the interval is narrow', () => {
    expect(tellOutcome('nps', grouped(200_000, 350_000, 450_000), 'en')?.sentences[0]).toMatch(
      /about 0\.15 points .* between \+24\.8 and \+25\.2\./,
    );
    expect(tellOutcome('csat', [0, 0, 3_800, 0, 546_600], 'en')?.sentences[0]).toContain('between 99.3% and 99.3%');
    expect(tellOutcome('csat', [0, 0, 50, 0, 9_950], 'en')?.sentences[0]).toContain('between 99.3% and 99.6%');
  });

  it('says why there is no margin of error', () => {
    expect(tellOutcome('nps', grouped(0, 0, 1), 'en')?.sentences).toEqual([
      'With 1 answer the margin of error can’t be worked out like this. It takes about 30 answers.',
    ]);
    expect(tellOutcome('nps', grouped(0, 0, 30), 'de')?.sentences).toEqual([
      'Alle Antworten gehören zur selben Gruppe. Dann lässt sich die Fehlerspanne so nicht berechnen.',
    ]);
  });

  it('does not exist without answers', () => {
    expect(tellOutcome('nps', grouped(0, 0, 0), 'de')).toBeUndefined();
  });
});

describe('the result of a survey with the CSAT question', () => {
  it('is told in German', () => {
    expect(tellOutcome('csat', [4, 8, 18, 66, 54], 'de')).toMatchObject({
      name: 'CSAT',
      value: `80${SPACE}%`,
      answers: '150 Antworten',
      parts: [
        { name: 'Nicht zufrieden', count: '30' },
        { name: 'Zufrieden', count: '120' },
      ],
      sentences: [
        `Bei 150 Antworten liegt der wahre Anteil wohl zwischen 73${SPACE}% und 86${SPACE}%. Das ist die Fehlerspanne.`,
        'Der Mittelwert aller Antworten ist 4,1.',
      ],
    });
  });

  it('is told in English', () => {
    expect(tellOutcome('csat', [0, 0, 0, 0, 1], 'en')).toMatchObject({
      value: '100%',
      answers: '1 answer',
      sentences: [
        'With 1 answer the true share probably lies between 21% and 100%. That is the margin of error.',
        'The mean of all answers is 5.0.',
      ],
    });
  });
});

describe('the worked example', () => {
  it('has the numbers of the calculator’s own example', () => {
    expect(tellWorkedExample('nps', 'de')).toBe(
      'Ein Beispiel: 180 Leute geben eine 9 oder 10, 140 eine 7 oder 8 und 80 höchstens eine 6. Der NPS ist +25. Bei 400 Antworten beträgt die Fehlerspanne etwa 7,5 Punkte nach oben und nach unten. Der wahre Wert liegt also wohl zwischen +17 und +33.',
    );
    expect(tellWorkedExample('csat', 'en')).toMatch(
      /^An example: 120 people give a 4 or 5, 30 less\. The CSAT is 80%\./,
    );
  });
});
