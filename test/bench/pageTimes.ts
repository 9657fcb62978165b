import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openSession } from '../host/session.ts';

export interface PageTimes {
  /** Milliseconds from choosing what to compare with to the page on screen. */
  readonly shown: number;
  /** The longest that the extension host's thread was held meanwhile, in milliseconds. */
  readonly held: number;
  /** The longest that the page's own thread was held while it drew. */
  readonly drawn: number;
}

/** Measures the page of a large change in the real editor: so many Deployments in five folders, of which the image of each changes. */
export async function pageTimes(objects: number): Promise<PageTimes> {
  const session = await openSession();
  const write = async (image: string): Promise<void> => {
    for (let index = 0; index < 5; index++) {
      const folder = join(session.folder, 'many', `environment-${index}`);
      await mkdir(folder, { recursive: true });
      const texts = Array.from({ length: objects / 5 }, (_, at) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web-${at}, namespace: environment-${index} }
spec:
  selector: { matchLabels: { app: web-${at} } }
  template:
    metadata: { labels: { app: web-${at} } }
    spec: { containers: [{ name: web, image: '${image}', envFrom: [{ configMapRef: { name: web } }] }] }
`);
      await writeFile(join(folder, 'all.yaml'), texts.join('---\n'));
    }
  };
  try {
    await write('registry.example/web:1.0.0');
    await session.git('add', '-A');
    await session.git('-c', 'user.name=Riley', '-c', 'user.email=riley@shop.example', 'commit', '-qm', 'Many');
    await write('registry.example/web:1.1.0');
    // What VS Code itself does after its start, and with the new files, is over by then.
    await session.page.waitForTimeout(15_000);
    await session.runCommand('GitOps Review: Show Impact of Working Tree');
    await session.quickInput.getByText('only what is not committed yet').waitFor();
    await session.quickInput.locator('input').first().fill('HEAD');
    await session.page.waitForTimeout(2_000);
    await session.ask('longestHold', {});
    const start = performance.now();
    await session.page.keyboard.press('Enter');
    await session.webview().getByText(`${objects} objects in 5 environments`).waitFor({ timeout: 120_000 });
    const shown = performance.now() - start;
    const { milliseconds: held } = await session.ask('longestHold', {});
    const heading = session.webview().getByRole('searchbox', { name: 'Search' });
    const drawn = await heading.evaluate(async (field: { value: string; dispatchEvent(event: unknown): void }) => {
      // The whole list drawn anew for a filter that lets all through.
      const began = performance.now();
      field.value = 'web';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      let longest = 0;
      for (let last = performance.now(); last - began < 1_000;) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    return { shown, held, drawn };
  } finally {
    await session.close();
  }
}
