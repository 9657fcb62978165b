/** The API of github.com, where the editor's own GitHub sign-in works. */
export const publicApi = 'https://api.github.com';

/** A base URL in the one form that keys are made of, or why it cannot be used. */
export type BaseUrl = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly message: string };

/** Reads the address of a server from a setting. Plain http is taken only for this machine, because a token goes along. */
export function readBaseUrl(setting: string, name = 'gitopsReview.github.baseUrl'): BaseUrl {
  const text = setting.trim();
  if (text === '') return { ok: true, url: publicApi };
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { ok: false, message: `The setting ${name} is not a URL: ${text}. ${name === 'gitopsReview.hosts' ? 'Write the address of its pages, such as https://gitlab.example.com.' : 'Write https://api.github.com, or https://HOST/api/v3 for GitHub Enterprise Server.'}` };
  }
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) {
    return { ok: false, message: `The setting ${name} must start with https://, so that your token is not sent unprotected: ${text}.` };
  }
  if (url.username !== '' || url.password !== '') {
    return { ok: false, message: `The setting ${name} must not hold a password. Remove it and sign in instead.` };
  }
  return { ok: true, url: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}
