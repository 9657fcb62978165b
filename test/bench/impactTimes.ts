import { performance } from 'node:perf_hooks';
import { openSession } from '../host/session.ts';

export interface ImpactTimes {
  /** Milliseconds from signing in to the list of pull requests on screen. */
  readonly list: number;
  /** Milliseconds from then to the impact of each pull request, which are computed one after the other. */
  readonly impacts: ReadonlyMap<number, number>;
}

/**
 * Measures the demo in a new window with empty caches: the lists, both sides of every pull request from the host, and
 * kustomize for what they touch. What is timed is what is on screen.
 */
export async function impactTimes(): Promise<ImpactTimes> {
  const session = await openSession();
  try {
    await session.openSidebar();
    await session.runCommand('GitOps Review: Sign In');
    await session.quickInput.locator('input').first().fill(session.token);
    // What VS Code itself does after its start is over by then.
    await session.page.waitForTimeout(5_000);
    const start = performance.now();
    await session.page.keyboard.press('Enter');
    await session.row(/All Open/).waitFor();
    const listed = performance.now();
    await session.expand(/All Open/);
    const impacts = new Map<number, number>();
    while (impacts.size < 3) {
      for (const number of [1, 2, 3]) {
        const label = await session.row(new RegExp(`^#${number} `)).getAttribute('aria-label');
        if (!impacts.has(number) && label !== null && /, (no effect|[−~+])/.test(label)) impacts.set(number, performance.now() - listed);
      }
      if (performance.now() - start > 60_000) throw new Error('The impact of the demo did not come within a minute.');
      await session.page.waitForTimeout(50);
    }
    return { list: listed - start, impacts };
  } finally {
    await session.close();
  }
}
