// Made by `npm run data:build` from data/parties/trades.csv. Edit that file, not this one.
import type { TradeRow } from '../../../data/schema/parties.js'

export const tradeRows: readonly TradeRow[] = [
  {"trade":"forwarder","lang":"en","words":["freight","freights","freight forwarding","freight forwarder","freight forwarders","forwarding","forwarders","cargo services","air cargo","sea cargo","customs broker","customs brokers","customs brokerage","shipping agency","consolidators","nvocc","logistics","express courier","courier services"],"unless":["freight trains","cargo bikes","software"]},
  {"trade":"forwarder","lang":"ru","words":["экспедитор","экспедиция","экспедирование","транспортно-экспедиционная","грузоперевозки","карго","логистика","логистик","таможенный брокер"],"unless":[]},
  {"trade":"forwarder","lang":"de","words":["spedition","speditions","internationale spedition","zollagentur","logistik"],"unless":[]},
  {"trade":"forwarder","lang":"tr","words":["nakliyat","lojistik","gumruk musavirligi","gümrük müşavirliği"],"unless":[]},
  {"trade":"forwarder","lang":"fr","words":["transitaire","affretement","logistique"],"unless":[]},
  {"trade":"forwarder","lang":"es","words":["agencia de carga","agente de carga","logistica","logística","transitaria"],"unless":[]},
  {"trade":"forwarder","lang":"zh","words":["货运代理","货代","国际货运","物流","報關","报关"],"unless":[]},
  {"trade":"forwarder","lang":"fa","words":["حمل و نقل بین المللی","کارگزاری گمرک"],"unless":[]},
  {"trade":"bank","lang":"en","words":["bank","banks","bancorp","savings bank","commercial bank","banking corporation"],"unless":["food bank","power bank","power banks","blood bank","left bank","west bank","south bank","north bank","bank street","data bank","memory bank","battery bank","seed bank","river bank","bank of switches"]},
  {"trade":"bank","lang":"ru","words":["банк","сбербанк","акционерный банк"],"unless":["банка"]},
  {"trade":"bank","lang":"de","words":["sparkasse","volksbank","bankhaus","raiffeisenbank","landesbank"],"unless":[]},
  {"trade":"bank","lang":"tr","words":["bankasi","bankası"],"unless":[]},
  {"trade":"bank","lang":"fr","words":["banque","caisse d epargne"],"unless":[]},
  {"trade":"bank","lang":"es","words":["banco","caja de ahorros"],"unless":["banco de alimentos"]},
  {"trade":"bank","lang":"zh","words":["银行","銀行"],"unless":[]},
  {"trade":"bank","lang":"fa","words":["بانک"],"unless":[]},
  {"trade":"exchange-house","lang":"en","words":["exchange house","money exchange","currency exchange","foreign exchange","money changer","money changers","money transfer","remittance","remittances","bureau de change","hawala"],"unless":["telephone exchange","heat exchange","ion exchange"]},
  {"trade":"exchange-house","lang":"ru","words":["обмен валюты","обменный пункт","денежные переводы"],"unless":[]},
  {"trade":"exchange-house","lang":"tr","words":["doviz","döviz","doviz burosu","döviz bürosu"],"unless":[]},
  {"trade":"exchange-house","lang":"fa","words":["صرافی"],"unless":[]},
  {"trade":"exchange-house","lang":"ar","words":["صرافة","للصرافة","الصرافة"],"unless":[]},
  {"trade":"exchange-house","lang":"zh","words":["找换","找換","兑换店","汇款"],"unless":[]},
]
