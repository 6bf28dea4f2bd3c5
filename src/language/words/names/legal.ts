/** How a company is registered, or a word that heads its name; `legal` ones are no part of the name that news uses. */
export interface Suffix {
  readonly suffix: string
  /** true: a legal form ("Inc."); false: a weaker word that often stays ("Group"). */
  readonly legal: boolean
}

const LEGAL_FORMS = `Inc
Incorporated
Corp
Corporation
Co
Company
Ltd
ltd
Limited
LLC
L.L.C.
LLP
L.L.P.
LP
L.P.
LLLP
PLC
plc
P.L.C.
Plc
Co. Ltd
Co., Ltd
Co Ltd
Co. Limited
Company Limited
Co. Inc
Co., Inc
& Co
and Co
& Company
& Sons
and Company
PBC
P.C.
N.A.
CIC
Ultd
AG
A.G.
SE
S.E.
GmbH
gGmbH
GmbH & Co. KG
GmbH & Co KG
AG & Co. KGaA
SE & Co. KGaA
KG
KGaA
mbH
OHG
GbR
e.V.
eG
S.A.
SA
S.A.S.
SAS
SASU
S.A.R.L.
SARL
S.à r.l.
Sàrl
SCA
SNC
SCOP
S.C.A.
S.p.A.
SpA
S.r.l.
Srl
S.R.L.
S.a.p.A.
N.V.
NV
B.V.
BV
B.V.B.A.
BVBA
SRL
SPRL
C.V.
V.O.F.
AB
A.B.
AB (publ)
ASA
AS
A/S
ApS
I/S
K/S
Oyj
Oy
Oy Ab
Ab
hf
ehf
S.L.
SL
S.L.U.
S.A.U.
SAU
Lda
Lda.
S.G.P.S.
SGPS
Ltda
Ltda.
S/A
S.A. de C.V.
SA de CV
S.A.B. de C.V.
SAB de CV
S.A.P.I. de C.V.
S. de R.L. de C.V.
S.A.A.
S.A.C.
S.A.S. E.S.P.
C.A.
K.K.
KK
G.K.
Kabushiki Kaisha
Y.K.
Pty
Pty Ltd
Pty. Ltd
Pty Limited
(Pty) Ltd
Pte
Pte Ltd
Pte. Ltd
Pvt
Pvt Ltd
Pvt. Ltd
Private Limited
Public Limited Company
Bhd
Sdn Bhd
Sdn. Bhd
Berhad
Tbk
PT
PCL
Public Company Limited
JSC
J.S.C.
CJSC
OJSC
PJSC
P.J.S.C.
QPSC
Q.P.S.C.
K.S.C.
KSCP
S.A.O.G.
SAOG
S.A.E.
SAK
B.S.C.
OAO
ZAO
PAO
OOO
TOV
PrJSC
A.Ş.
A.S.
AŞ
a.s.
a.d.
a. s.
s.r.o.
spol. s r.o.
k.s.
Sp. z o.o.
S.A. w restrukturyzacji
sp.k.
d.d.
d.o.o.
j.d.o.o.
Nyrt
Nyrt.
Zrt
Zrt.
Kft
Kft.
EAD
EOOD
OOD
UAB
SIA
OÜ
AÉ
A.E.
EPE
Ltd.Şti.
REIT
Societas Europaea
Aktiengesellschaft
Aktiebolag
Aktieselskab
Société Anonyme
Sociedad Anónima
Naamloze Vennootschap`

const WEAK_SUFFIXES = `Group
Holdings
Holding
International
Enterprises
Industries
Worldwide
Global
Brands
Companies
Trust
Bancorp
Bancshares
Partners
Associates
Corporation of America
Gruppe
Groupe
Gruppo
Grupo
Konzern
Group Holdings
Holding Group`

/** Longest first, with and without the full stop: "Co., Ltd." before "Ltd". */
export const legalSuffixes: readonly Suffix[] = [
  ...readSuffixes(LEGAL_FORMS, true),
  ...readSuffixes(WEAK_SUFFIXES, false),
].sort((a, b) => b.suffix.length - a.suffix.length || (a.suffix < b.suffix ? -1 : 1))

function readSuffixes(list: string, legal: boolean): Suffix[] {
  const forms = new Set<string>()
  for (const form of list.split('\n')) {
    forms.add(form)
    if (legal && /\p{Ll}$/u.test(form)) forms.add(`${form}.`)
    // "ACME, INC."; two letters are as likely something else ("CO", "OY").
    if (legal && /^\p{Lu}\p{Ll}{2}/u.test(form)) for (const one of [form, `${form}.`]) forms.add(one.toUpperCase())
  }
  return [...forms].map((suffix) => ({ suffix, legal }))
}

/** The legal forms alone, for lookups. */
export const legalForms: ReadonlySet<string> = new Set(
  legalSuffixes.filter((suffix) => suffix.legal).map(({ suffix }) => suffix),
)

/** Whether the words are a legal form and nothing else: "Inc.", "Co., Ltd.", "S.p.A."; not "Group". */
export function isLegalSuffix(words: string): boolean {
  return legalForms.has(words)
}

/**
 * Nouns that end the name of an organisation: "Foo Airlines" is one though nobody listed it. Capitalised.
 * Beside ORGANIZATION_HEADS, which are surer.
 */
export const organizationHeads: ReadonlySet<string> = new Set(
  `Acquisition Advertising Advisory Aeronautics Agriculture Air Aluminium Aluminum Ambulance Animation Appliances
Architects Army Assicurazioni Athletic Audio Auto Automation Automobiles Bakery Banca Banco Banka Banking Banque
Batteries Battery Bazaar Beauty Beverage BioPharma Biologics Biopharma Biotechnologies Biotechnology Biotherapeutics
Books Bookstore Bottling Boutique Brewery Brokerage Builders Burger Bus Buses Cable Cafe Cannabis Care Casino Casinos
Center Centre Ceramics Chamber Charities Chicken Church Cinema Cinemas Clothing Coach Coaches Coal Coalition Coatings
Coffee Colleges Combinator Comics Computer Computers Computing Concepts Confederation Consultancy Consultants
Container Controls Copper Cruises Defence Defense Dental Depot Designs Development Diagnostics Diamonds Digital
Distillers Distillery Distribution Drilling Drinks Drug Drugs Edison Education Eggs Electrical Elevator Embassy
Energie Energies Energía Engines Enterprise Entertainments Environmental Equipment Equities Estate Estates Exploration
Explorations Eyewear Ferries Fertilizers Fiber Film Films Financials Fintech Fitness Footwear Forge Forum Foundry
Fragrances Fuels Funds Furniture Gallery Genetics Genomics Glass Government Grill Groupe Grupo Guild Hardware
Healthsciences Homes Hospice Hospitality Hotel House Hydrogen Ideas Imaging Immunotherapeutics Information
Infrastructure Infrastructures Innovation Innovations Insurers Investors Jewelers Jewellers Jewelry Kitchen Lab
Laboratory Learning Leasing Legal Leisure Library Lifesciences Lighting Lithium Machinery Machines Magazine Magazines
Manufacturers Marine Market Markets Mart Meats Medicine Medicines Memory Microelectronics Microsystems Mines Mobility
Mortgage Motorcycles Nanotech Navy Nuclear Offshore Oncology Optical Optics Orchestra Outdoors Outlet Paints Parks
Partnership Party Pension Petrochemical Petróleo Pharmacies Pharmacy Photonics Pipeline Pipelines Pizza Plastics
Platforms Police Ports Poultry Private Produce Productions Property Publications Rail Recruitment Recycling Refining
Rehabilitation Renewables Rentals Research Restaurant Review Royalty Rubber Satellite Schools Science Seafood Seafoods
Security Sensors Shoes Solar Spirits Sports Sportswear Stadium Staffing Storage Studio Sugar Supplies Supply Surgical
Taxi Tea Tech Telegraph Telephone Theaters Theatres Tires Tobacco Tools Tours Toys Trade Traders Training Transit
Transport Transportation Travel Treasury Trucking Trucks Tyres Underwriters Uranium Utility Vaccines Vehicles Venture
Video Vineyards Vodka Warehouse Watch Watches Wealth Wholesale Wineries Winery Wines Yachts`.split(/\s+/),
)
