import type { CheckRun, CheckRuns } from '../checkRuns.ts';
import { ForgeError, type PullRequest } from '../forge.ts';
import { projectPath, statusOf } from './api.ts';
import { projectOf, type Connection } from './connection.ts';
import { plainLog } from './jobLog.ts';
import { listCheckRuns } from './jobs.ts';

export function checkRunsOf({ api, read, write }: Connection): CheckRuns {
  return {
    listChecks: (pullRequest, signal) => read(signal, (request) => listCheckRuns(api(request.signal), pullRequest)),

    readLog: (pullRequest, check, limit, signal) => read(signal, async (request) => {
      const { project, job } = jobOf(pullRequest, check);
      const log = plainLog((await api(request.signal).get<string | null>(`${projectPath(project)}/jobs/${job}/trace`)).data ?? '');
      const from = log.length - limit;
      // From the beginning of a line.
      return from <= 0 ? { text: log, cut: false } : { text: log.slice(Math.max(from, log.indexOf('\n', from) + 1)), cut: true };
    }),

    rerun: async (pullRequest, check) => {
      const { project, job } = jobOf(pullRequest, check);
      await write(async () => {
        try {
          await api().jobs.retry(project, job);
        } catch (error) {
          if (statusOf(error) !== 403) throw error;
          throw new ForgeError('refused', `The job ${check.name} cannot be run again.`, { status: 403, advice: 'It may run already, or have been run again by somebody else: refresh the checks. Your role must allow you to push to the branch.' });
        }
      });
    },
  };
}

/** The id of a check is `project/job`; the project is another one for the pipeline of a fork. */
function jobOf({ repository }: PullRequest, { id, name }: CheckRun): { readonly project: string; readonly job: number } {
  const [, project = '', job] = /^(\d*)\/(\d+)$/.exec(id) ?? [];
  if (job === undefined) throw new ForgeError('refused', `${name} is no job of GitLab, so it can neither be read nor repeated here.`, { advice: 'Open it on the web page.' });
  return { project: project === '' ? projectOf(repository) : project, job: Number(job) };
}
