import type { IdentifierRule } from './check.js'

/** Sites on which many parties have a page: only the page stands for a party, never the site. */
const sharedHosts =
  /(?:^|\.)(?:facebook|fb|instagram|linkedin|twitter|x|youtube|vk|t|telegram|tiktok|pinterest|alibaba|made-in-china|amazon|ebay|google|wa|whatsapp|weibo|github|linktr|ok|aparat|eitaa|wikipedia)\.(?:com|me|ru|be|org|ee|ir|cn)$/

function email(raw: string): string {
  const text = raw
    .slice(0, 320)
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
  return /^[^\s@]+@[^\s@]+$/.test(text) ? text : ''
}

function website(raw: string): string {
  const rest = raw
    .slice(0, 500)
    .trim()
    .toLowerCase()
    .replace(/^[a-z]{2,10}:\/\//, '')
  const at = rest.search(/[/?#]/)
  const host = (at < 0 ? rest : rest.slice(0, at))
    .replace(/:\d+$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '')
  if (!/^[^\s@]+\.[^\s@.]{2,}$/.test(host)) return ''
  if (!sharedHosts.test(host)) return host
  const page = (at < 0 ? '' : rest.slice(at)).replace(/\/+$/, '')
  return page.length > 1 ? host.replace(/^(?:m|web|mobile)\./, '') + page : ''
}

/** Last nine digits: the country code and the leading zeros are written or left out at will. */
function phone(raw: string): string {
  const digits = raw
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/(?:ext|доб|x).*$/i, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '')
  return digits.length < 7 ? '' : digits.slice(-9)
}

const contact = (kind: string, aliases: readonly string[], normalise: (raw: string) => string): IdentifierRule => ({
  kind,
  aliases,
  reach: 'lead',
  normalise,
  problem: () => undefined,
})

/** Ways to reach a party. Several parties can share one, so they back a match and never decide it. */
export const contactRules: readonly IdentifierRule[] = [
  contact('email', ['e mail', 'email address', 'e mail address', 'mail'], email),
  contact('website', ['web', 'web site', 'url', 'homepage', 'website address'], website),
  contact('phone', ['telephone', 'tel', 'phone number', 'telephone number', 'mobile', 'телефон'], phone),
  contact('fax', ['fax number', 'telefax', 'факс'], phone),
]
