import type { Questions } from './questions.ts';

/** Asks the probe inside the extension host; waits until it listens, for 60 s at most. */
export type Ask = <Q extends keyof Questions>(question: Q, params: Questions[Q]['params']) => Promise<Questions[Q]['answer']>;

export function probeAt(port: number): Ask {
  return async (question, params) => {
    const deadline = Date.now() + 60_000;
    for (;;) {
      try {
        const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: JSON.stringify({ question, params }) });
        const body = await response.json() as { answer: never; error?: string };
        if (body.error !== undefined) throw new ProbeError(body.error);
        return body.answer;
      } catch (error) {
        if (error instanceof ProbeError || Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  };
}

class ProbeError extends Error {}
