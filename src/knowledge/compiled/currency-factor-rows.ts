// Made by `npm run data:build` from data/items/currency-factors.csv. Edit that file, not this one.
import type { CurrencyFactorRow } from '../../../data/schema/orders.js'

export const currencyFactorRows: readonly CurrencyFactorRow[] = [
  {"currency":"USD","usd":1,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"EUR","usd":1.1,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"GBP","usd":1.3,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"CHF","usd":1.15,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"AED","usd":0.2723,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"SAR","usd":0.2667,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"QAR","usd":0.2747,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"HKD","usd":0.128,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"CNY","usd":0.14,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"JPY","usd":0.0067,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"SGD","usd":0.75,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"TWD","usd":0.031,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"CAD","usd":0.73,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"AUD","usd":0.65,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"SEK","usd":0.095,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"NOK","usd":0.093,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"DKK","usd":0.147,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"PLN","usd":0.26,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"CZK","usd":0.045,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"ILS","usd":0.28,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"currency":"INR","usd":0.012,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
]
