import { gitText } from '../git/git.ts';
import type { Hub } from './route.ts';
import type { Project } from './state.ts';

/** Commits that git log lists for the arguments, the newest first (REST API, "Commits"). */
export async function commitEntities(hub: Hub, project: Project, revisions: readonly string[]): Promise<Readonly<Record<string, unknown>>[]> {
  const format = ['%H', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
  const output = await gitText(project.gitDir, ['log', '-z', `--format=${format}%x01`, ...revisions, '--']);
  return output.split('\x01').map((record) => record.replace(/^\0/, '')).filter(Boolean).map((record) => {
    const [id = '', parents = '', name = '', email = '', date = '', committer = '', committerEmail = '', committed = '', message = ''] = record.split('\0');
    return {
      id, short_id: id.slice(0, 8), title: message.split('\n')[0], message, author_name: name, author_email: email, authored_date: date, committer_name: committer, committer_email: committerEmail,
      committed_date: committed, created_at: committed, parent_ids: parents.split(' ').filter(Boolean), web_url: `${hub.url}/${project.path}/-/commit/${id}`,
    };
  });
}
