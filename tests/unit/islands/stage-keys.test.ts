import { describe, expect, test } from 'vitest';
import { actionOf, type KeyPlace } from '../../../src/islands/stage/stage-keys';

const press = (key: string, place: KeyPlace = 'page', letters = true, held = {}) =>
  actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...held }, place, letters);

describe('keys on the stage', () => {
  test('presenter remotes go on and back, also from a field for numbers', () => {
    for (const place of ['page', 'number'] as const) {
      expect(press('PageDown', place)).toBe('forward');
      expect(press('PageUp', place)).toBe('back');
      expect(press('b', place)).toBe('blank');
    }
    expect(press('ArrowRight')).toBe('forward');
    expect(press('ArrowLeft')).toBe('back');
    expect(press('.')).toBe('blank');
  });

  test('fields keep what they need themselves', () => {
    expect(press('ArrowRight', 'number')).toBeNull();
    expect(press('.', 'number')).toBeNull();
    expect(press('-', 'number')).toBeNull();
    expect(press('+', 'number')).toBeNull();
    expect(press('7', 'number')).toBeNull();
    expect(press('PageDown', 'field')).toBeNull();
    expect(press('n', 'field')).toBeNull();
  });

  test('letters are keys also while hands are typed, since no number holds any', () => {
    expect(press('s', 'number')).toBe('spread');
    expect(press('N', 'number')).toBe('next');
    expect(press('n', 'number', false)).toBeNull();
  });

  test('letters can be switched off, remotes cannot', () => {
    expect(press('N')).toBe('next');
    expect(press('+')).toBe('larger');
    expect(press('n', 'page', false)).toBeNull();
    expect(press('b', 'page', false)).toBe('blank');
    expect(press('PageDown', 'page', false)).toBe('forward');
  });

  test('a key held down counts once, and the browser keeps its own', () => {
    expect(press('PageDown', 'page', true, { repeat: true })).toBeNull();
    expect(press('f', 'page', true, { ctrlKey: true })).toBeNull();
    expect(press('x')).toBeNull();
  });
});
