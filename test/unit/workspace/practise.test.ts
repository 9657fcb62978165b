import { expect, test, vi } from 'vitest';
import type { LintSettings } from '../../../src/engineProtocol.ts';
import { practise, Workspace } from '../../../src/workspace/index.ts';

const settings: LintSettings = { profile: 'default', rules: {} };
const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: web\n      image: web:1.4.2\n';

test('edits are practised on texts that differ, until someone types', async () => {
  const lint = vi.spyOn(Workspace.prototype, 'lint');
  try {
    const typing = new AbortController();
    await practise({ path: 'web.yaml', text: pod }, settings, typing.signal);
    expect(lint.mock.calls.length).toBeGreaterThan(10);
    expect(new Set(lint.mock.calls.map(([, text]) => text)).size).toBe(3);
    lint.mockClear();
    const again = practise({ path: 'web.yaml', text: pod }, settings, typing.signal);
    typing.abort();
    await again;
    expect(lint.mock.calls.length).toBe(1);
    lint.mockClear();
    await practise({ path: 'web.yaml', text: '# nothing to type in\n' }, settings, new AbortController().signal);
    expect(lint).not.toHaveBeenCalled();
  } finally {
    lint.mockRestore();
  }
});
