/** Users, members and projects. REST API, "Users", "Members", "Projects". */
import { userEntity } from './entities.ts';
import { page } from './paging.ts';
import { list, route, textOf, type Route } from './route.ts';
import { roles } from './state.ts';

export const peopleRoutes: readonly Route[] = [
  route('GET user', 'users/#retrieve-the-current-user', {}, ({ user }, _found, hub) => ({ status: 200, body: { ...userEntity(hub, user.username), email: `${user.username}@shop.example` } })),
  list('users', 'users/#list-all-users', { username: 'string', search: 'string', active: 'boolean', humans: 'boolean' }, (request, _found, hub) => {
    const username = textOf(request.values, 'username');
    const search = textOf(request.values, 'search').toLowerCase();
    const found = hub.state.users.filter((user) => (username === '' || user.username === username) && `${user.username} ${user.name}`.toLowerCase().includes(search));
    return page(found.map((user) => userEntity(hub, user.username)), request, hub);
  }),
  list('projects/{id}/users', 'projects/#list-all-users-of-a-project', { search: 'string', skip_users: 'array' }, (request, _found, hub) => {
    const search = textOf(request.values, 'search').toLowerCase();
    return page(hub.state.users.filter(({ username, name }) => `${username} ${name}`.toLowerCase().includes(search)).map(({ username }) => userEntity(hub, username)), request, hub);
  }),
  list('projects/{id}/members/all', 'project_members/#list-all-members-of-a-project-including-inherited-and-invited-members', { query: 'string', user_ids: 'array', state: ['awaiting', 'active'] }, (request, _found, hub) => {
    const query = textOf(request.values, 'query').toLowerCase();
    return page(hub.state.users.filter(({ username, name }) => `${username} ${name}`.toLowerCase().includes(query)).map((user) => ({ ...userEntity(hub, user.username), access_level: roles[user.role] })), request, hub);
  }),
  route('GET projects/{id}', 'projects/#retrieve-a-project', { statistics: 'boolean', license: 'boolean', with_custom_attributes: 'boolean' }, ({ user }, { project }, hub) => {
    const { settings } = project;
    return {
      status: 200,
      body: {
        id: project.id, name: project.path.split('/').at(-1), path_with_namespace: project.path, default_branch: 'main', web_url: `${hub.url}/${project.path}`, merge_method: settings.merge_method, squash_option: settings.squash_option,
        remove_source_branch_after_merge: settings.remove_source_branch_after_merge, only_allow_merge_if_pipeline_succeeds: settings.only_allow_merge_if_pipeline_succeeds,
        only_allow_merge_if_all_discussions_are_resolved: settings.only_allow_merge_if_all_discussions_are_resolved,
        ...(settings.tier === 'free' ? {} : { merge_trains_enabled: settings.merge_trains_enabled, merge_pipelines_enabled: settings.merge_trains_enabled }),
        permissions: { project_access: { access_level: roles[user.role], notification_level: 3 }, group_access: null },
      },
    };
  }),
  route('GET projects/{id}/approvals', 'merge_request_approvals/#retrieve-approval-configuration-for-a-project', {}, (_request, { project }) => ({
    status: 200, body: { reset_approvals_on_push: project.settings.resetApprovalsOnPush, merge_requests_author_approval: project.settings.authorsMayApprove, selective_code_owner_removals: false, merge_requests_disable_committers_approval: false, require_reauthentication_to_approve: false },
  })),
];
