import { describe, expect, it } from 'vitest';
import { excerpt, inert, oneLine } from '../../../src/editor/plainText.ts';

describe('text that anyone may have written', () => {
  it('is one line, without controls or marks that reorder it', () => {
    expect(oneLine('a\r\n\tb\u202Egnp.exe\u0007 ')).toBe('a b gnp.exe');
  });

  it('makes no link in a notification', () => {
    expect(inert('[see](command:workbench.action.quit)')).toBe('[see] (command:workbench.action.quit)');
  });

  it('is cut where it is long, between two characters', () => {
    expect(excerpt('x'.repeat(80))).toBe('x'.repeat(80));
    expect(excerpt('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(excerpt(`${'x'.repeat(78)}😀😀`)).toBe(`${'x'.repeat(78)}…`);
  });
});
