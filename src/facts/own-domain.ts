import { mailProviders } from '../knowledge/compiled/mail-providers.js'
import type { Party } from '../model/index.js'

const providers = new Set(mailProviders.flatMap((row) => row.domains))

/** Domain of an e-mail address, and whether anybody gets a mailbox there. */
export function mailDomain({ email }: Party): { readonly domain: string; readonly open: boolean } | undefined {
  const text = email?.slice(0, 320).trim().toLowerCase() ?? ''
  const at = text.lastIndexOf('@')
  const domain = at < 1 ? '' : text.slice(at + 1).replace(/[>.]{1,3}$/, '')
  return /^[^\s@]+\.[^\s@.]{2,}$/.test(domain) ? { domain, open: providers.has(domain) } : undefined
}
