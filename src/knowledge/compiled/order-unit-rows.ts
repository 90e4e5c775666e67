// Made by `npm run data:build` from data/items/order-units.csv. Edit that file, not this one.
import type { OrderUnitRow } from '../../../data/schema/orders.js'

export const orderUnitRows: readonly OrderUnitRow[] = [
  {"id":"piece","pieces":1,"spellings":["pc","pcs","pce","piece","pieces","ea","each","unit","units","nos","no","u","un","item","items","st","stk","stck","stück","stueck","pièce","pièces","шт","штук","штука","штуки","ед","adet","ad","tane","个","件","只","台","支","片","عدد","دستگاه","c62","h87","nmb","nr","szt","ks","db","buc","pz"]},
  {"id":"pair","pieces":2,"spellings":["pair","pairs","pr","paar","paire","paires","пара","пар","пары","çift","对","双","جفت"]},
  {"id":"ten","pieces":10,"spellings":["ten","tens"]},
  {"id":"dozen","pieces":12,"spellings":["dozen","dozens","doz","dz","dzn","dutzend","douzaine","дюжина","düzine","打","دوجین"]},
  {"id":"hundred","pieces":100,"spellings":["hundred","hundreds","cen"]},
  {"id":"thousand","pieces":1000,"spellings":["thousand","thousands","kpcs","kpc","tausend","тыс","тысяча","тыс шт","bin","千个"]},
  {"id":"set","spellings":["set","sets","kit","kits","套件","satz","jeu","комплект","набор","компл","takım","套","组","ست"]},
  {"id":"package","spellings":["reel","reels","rolle","rollen","bobine","катушка","рулон","makara","卷","盘","tube","tubes","tray","trays","pack","packs","package","packages","packung","pkg","box","boxes","bx","carton","cartons","ctn","case","cases","karton","коробка","упаковка","уп","kutu","paket","箱","盒","包","pallet","pallets","palette","bag","bags","roll","rolls","lot","lots","batch","los","strip","cut tape","جعبه","بسته"]},
  {"id":"measure","spellings":["kg","kgs","g","gr","gram","t","ton","tonne","lb","lbs","oz","m","mtr","metre","meter","meters","metres","cm","mm","ft","in","m2","sqm","qm","m3","l","ltr","litre","liter","ml","кг","г","м","м2","л","т","公斤","千克","米","升","吨","کیلوگرم","متر","h","hr","hrs","hour","hours","day","days"]},
]
