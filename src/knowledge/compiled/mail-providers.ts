// Made by `npm run data:build` from data/parties/mail-providers.csv. Edit that file, not this one.
import type { MailProviderRow } from '../../../data/schema/parties.js'

export const mailProviders: readonly MailProviderRow[] = [
  {"region":"mul","domains":["gmail.com","googlemail.com","yahoo.com","ymail.com","rocketmail.com","outlook.com","hotmail.com","live.com","msn.com","icloud.com","me.com","aol.com","proton.me","protonmail.com","tutanota.com","gmx.com","mail.com","zoho.com","fastmail.com"]},
  {"region":"ru","domains":["mail.ru","bk.ru","inbox.ru","list.ru","internet.ru","yandex.ru","yandex.com","ya.ru","rambler.ru","narod.ru"]},
  {"region":"by","domains":["tut.by","mail.by"]},
  {"region":"ua","domains":["ukr.net","i.ua","meta.ua"]},
  {"region":"kz","domains":["mail.kz"]},
  {"region":"cn","domains":["qq.com","foxmail.com","163.com","126.com","yeah.net","sina.com","sina.cn","sohu.com","139.com","189.cn","aliyun.com","tom.com","21cn.com"]},
  {"region":"hk","domains":["yahoo.com.hk","netvigator.com"]},
  {"region":"tw","domains":["yahoo.com.tw"]},
  {"region":"kr","domains":["naver.com","daum.net","hanmail.net"]},
  {"region":"jp","domains":["yahoo.co.jp"]},
  {"region":"de","domains":["gmx.de","gmx.net","web.de","t-online.de","freenet.de","gmx.at","hotmail.de","outlook.de","yahoo.de"]},
  {"region":"fr","domains":["orange.fr","free.fr","laposte.net","wanadoo.fr","sfr.fr","yahoo.fr","hotmail.fr"]},
  {"region":"gb","domains":["yahoo.co.uk","hotmail.co.uk","btinternet.com"]},
  {"region":"it","domains":["libero.it","virgilio.it","hotmail.it","yahoo.it"]},
  {"region":"pl","domains":["wp.pl","o2.pl","onet.pl","interia.pl"]},
  {"region":"tr","domains":["mynet.com","hotmail.com.tr","yahoo.com.tr"]},
  {"region":"in","domains":["rediffmail.com","yahoo.co.in","yahoo.in"]},
  {"region":"ir","domains":["chmail.ir"]},
  {"region":"ae","domains":["emirates.net.ae","eim.ae"]},
  {"region":"br","domains":["uol.com.br","bol.com.br","yahoo.com.br"]},
]
