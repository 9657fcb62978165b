import { ForgeError } from '../forge.ts';
import type { HostNames } from './host.ts';
import type { BadAnswer } from './transport.ts';

/** What to do about an answer that no such host would give. */
export function checkAddress(setting: string): string {
  return `Check the setting ${setting}, and whether a proxy or a sign-in page of your network is in the way: open the server in a browser.`;
}

/** Explains an answer that cannot be what was asked for. `write`: the request would have changed something. */
export function badAnswerFailure(error: BadAnswer, { host, product, setting }: HostNames, write: boolean): ForgeError {
  const status = error.status === undefined ? {} : { status: error.status };
  const advice = checkAddress(setting);
  switch (error.reason) {
    case 'redirect':
      return new ForgeError('unexpected-answer', `${host} sent the request elsewhere instead of carrying it out.`, {
        advice: `The repository may have been renamed or moved: check its name. ${advice}`, ...status,
      });
    case 'html':
      return new ForgeError('unexpected-answer', `${host} answered with a web page instead of data.`, { advice, outcomeUnknown: write, ...status });
    case 'broken-json':
      return new ForgeError('unexpected-answer', `The answer of ${host} is incomplete or damaged.`, { advice: 'Try again. If it happens again, a proxy on the way may cut off large answers.', outcomeUnknown: write, ...status });
    case 'wrong-shape':
      return new ForgeError('unexpected-answer', `${host} gave an answer that is not what ${product}'s API gives.`, { advice, outcomeUnknown: write, cause: new Error(error.message), ...status });
  }
}
