// Made by `npm run data:build` from data/roles.csv. Edit that file, not this one.
import type { RoleRow } from '../../../data/schema/roles.js'

export const roles: readonly RoleRow[] = [
  {"role":"supplier","spellings":["supplier","seller","vendor","exporter","shipper","consignor","sender","поставщик","продавец","экспортер","lieferant","verkäufer","exporteur","fournisseur","vendeur","tedarikçi","satıcı","proveedor","vendedor","供应商","卖方","فروشنده"]},
  {"role":"manufacturer","spellings":["manufacturer","maker","producer","производитель","изготовитель","hersteller","fabricant","üretici","fabricante","制造商","سازنده"]},
  {"role":"buyer","spellings":["buyer","purchaser","customer","client","importer","sold to","bill to","applicant","покупатель","заказчик","импортер","клиент","käufer","kunde","importeur","acheteur","alıcı","müşteri","ithalatçı","comprador","cliente","买方","客户","进口商","خریدار"]},
  {"role":"intermediate-consignee","spellings":["intermediate consignee","intermediary consignee","intermediary","промежуточный получатель"]},
  {"role":"consignee","spellings":["consignee","receiver","recipient","ship to","deliver to","ultimate consignee","final consignee","грузополучатель","получатель","empfänger","warenempfänger","destinataire","konsinye","gönderilen","destinatario","consignatario","收货人","گیرنده"]},
  {"role":"end-user","spellings":["end user","end-user","enduser","final user","ultimate user","конечный пользователь","конечный потребитель","endverwender","endnutzer","endkunde","utilisateur final","son kullanıcı","nihai kullanıcı","usuario final","最终用户","کاربر نهایی"]},
  {"role":"notify-party","spellings":["notify party","notify","уведомляемая сторона"]},
  {"role":"carrier","spellings":["carrier","shipping line","airline","перевозчик","spediteur und frachtführer","frachtführer","transporteur","taşıyıcı","transportista","承运人"]},
  {"role":"vessel","spellings":["vessel","ship","судно","schiff","navire","gemi","buque","船舶","کشتی"]},
  {"role":"forwarder","spellings":["forwarder","freight forwarder","freight agent","экспедитор","spediteur","transitaire","nakliye komisyoncusu","货运代理"]},
  {"role":"bank","spellings":["bank","issuing bank","банк","banque","banka","banco","银行","بانک"]},
  {"role":"payer","spellings":["payer","payor","third-party payer","плательщик","zahler","payeur","ödeyen","付款人"]},
  {"role":"agent","spellings":["agent","broker","агент","брокер","vertreter","makler","courtier","acente","代理"]},
]
