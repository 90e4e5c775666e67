// Made by `npm run data:build` from data/items/kit-functions.csv. Edit that file, not this one.
import type { KitFunctionRow } from '../../../data/schema/orders.js'

export const kitFunctionRows: readonly KitFunctionRow[] = [
  {"id":"flight-control","title":"steer the aircraft by itself","weight":2,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"id":"navigation","title":"tell where it is and how it lies","weight":2,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"id":"propulsion","title":"drive it","weight":2,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"id":"actuation","title":"move its control surfaces","weight":1.5,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"id":"link","title":"keep contact with the ground","weight":1.5,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"id":"power","title":"feed its electrics","weight":0.5,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"id":"payload","title":"see or carry","weight":0.75,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
  {"id":"structure","title":"form its body","weight":1,"sources":["own-inference"],"asOf":"2026-11-25","confidence":"inferred"},
]
