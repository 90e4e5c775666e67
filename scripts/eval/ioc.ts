/** Codes of the Olympic committees that are not the ISO 3166-1 alpha-3 code of the country, as `IOC=ISO`. */
const differing =
  'ALG=DZA ANG=AGO ANT=ATG ARU=ABW ASA=ASM BAH=BHS BAN=BGD BAR=BRB BER=BMU BHU=BTN BIZ=BLZ BOT=BWA BRU=BRN BUL=BGR BUR=BFA ' +
  'CAM=KHM CAY=CYM CGO=COG CHA=TCD CHI=CHL CRC=CRI CRO=HRV DEN=DNK ESA=SLV FIJ=FJI GAM=GMB GBS=GNB GEQ=GNQ GER=DEU GRE=GRC ' +
  'GRN=GRD GUA=GTM GUI=GIN HAI=HTI HON=HND INA=IDN IRI=IRN ISV=VIR IVB=VGB KSA=SAU KUW=KWT LAT=LVA LBA=LBY LES=LSO LIB=LBN ' +
  'MAD=MDG MAS=MYS MAW=MWI MGL=MNG MRI=MUS MTN=MRT MYA=MMR NCA=NIC NED=NLD NEP=NPL NGR=NGA NIG=NER OMA=OMN PAR=PRY PHI=PHL ' +
  'PLE=PSE POR=PRT PUR=PRI RSA=ZAF SAM=WSM SEY=SYC SIN=SGP SKN=KNA SLO=SVN SOL=SLB SRI=LKA SUD=SDN SUI=CHE TAN=TZA TOG=TGO ' +
  'TPE=TWN TGA=TON TRI=TTO UAE=ARE URU=URY VAN=VUT VIE=VNM VIN=VCT ZAM=ZMB ZIM=ZWE'

const codes = new Map(differing.split(' ').map((pair) => pair.split('=') as [string, string]))

/** Teams that stand for no country. */
const none = new Set(['IOA', 'ROT', 'AIN', 'EOR'])

/** Country of an Olympic team as ISO 3166-1 alpha-3 code. */
export const countryOfTeam = (code: string): string | undefined =>
  none.has(code) ? undefined : (codes.get(code) ?? code)
