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
 * Weak evidence where the words before are common: "Commercial Bank" may be any.
 */
export const organizationHeads: ReadonlySet<string> = new Set(
  `Academy Acquisition Administration Advisers Advisors Advisory Aerospace Aeronautics Agency Agriculture Air Airlines
Airport Airports Airways Alliance Aluminium Aluminum Analytics Apparel Appliances Architects Army Asset Assicurazioni
Associates Association Assurance Athletic Authority Auto Automation Automobiles Automotive Aviation Bakery Banca Banco
Bancorp Bancshares Bank Banka Banking Banque Beauty Beverage Beverages Biologics Biosciences Biotech Biotechnologies
Biotechnology BioPharma Biopharma Biotherapeutics Board Body Bottling Brands Brewery Breweries Brewing Broadcasting
Brothers Builders Bureau Cable Cannabis Capital Carbon Cars Casino Casinos Cement Center Centre Chain Chamber Charities
Chemical Chemicals Chips Church Cinemas Cloud Clinic Clothing Club Coal Coalition Coffee College Combinator Commission
Committee Commerce Communications Community Components Computer Computers Computing Conference Confederation Congress
Construction Consultancy Consultants Consulting Consumer Container Copper Cosmetics Council Court Credit Cruises
Dairy Defence Defense Department Design Development Devices Diagnostics Diamonds Digital Distillers Distribution
Drinks Drugs Dynamics Edison Education Electric Electrical Electronics Elevator Energía Energie Energies Energy
Engineering Engines Enterprise Enterprises Entertainment Entertainments Environmental Equipment Equities Equity Estate
Estates Exchange Explorations Exploration Express Fashion Federation Films Finance Financial Financials Fintech
Fitness Foods Forum Foundation Foundry Freight Fuels Fund Funds Furniture Gallery Games Gaming Gas Genetics Genomics
Glass Gold Group Groupe Grupo Guild Health Healthcare Healthsciences Holding Holdings Homes Hospital Hospitality
Hospitals Hotels House Hydrogen Imaging Immunotherapeutics Industrial Industries Information Infrastructure
Infrastructures Initiative Innovations Institute Institution Instruments Insurance Insurers Interactive International
Investment Investments Investors Jewellers Jewelers Jewelry Journal Kitchen Lab Laboratories Laboratory Labs
Land League Leasing Legal Leisure Lending Library Life Lifesciences Lines Logistics Machinery Machines Magazine
Management Manufacturers Manufacturing Marine Market Markets Mart Materials Media Medical Medicine Medicines Memory
Metals Micro Microelectronics Microsystems Mills Minerals Mines Mining Ministry Mobile Mobility Mortgage Motor
Motorcycles Motors Museum Music Mutual Nanotech Network Networks News Newspapers Nuclear Office Oil Oncology Optical
Optics Orchestra Organisation Organization Outfitters Packaging Paints Paper Parks Partners Partnership Party
Payments Pension Petrochemical Petroleum Petróleo Pharma Pharmaceutical Pharmaceuticals Pharmacies Pharmacy Photonics
Pictures Pipeline Pipelines Pizza Plastics Platforms Ports Post Power Precision Press Private Products Productions
Properties Property Publications Publishing Rail Railroad Railway Railways Realty Records Recycling Refining
Renewables Rental Rentals Research Reserve Resorts Resources Restaurant Restaurants Retail Review Robotics Royalty
Rubber Satellite Savings School Science Sciences Seafoods Securities Security Seeds Semiconductor Semiconductors
Senate Sensors Service Services Shipbuilding Shipping Shoes Society Software Solar Solutions Spirits Sports Stadium Steel
Stores Storage Studio Studios Sugar Supermarkets Supply Surgical Systems Tech Technologies Technology Telecom
Telecommunications Telekom Television Textiles Theaters Theatres Therapeutics Times Tobacco Tools Toys Trade Traders
Trading Transit Transport Transportation Travel Treasury Tribune Trucking Trucks Trust Tyres Underwriters Union
University Utilities Utility Vaccines Ventures Vehicles Vision Warehouse Waste Watch Water Wealth Wholesale Wind
Wineries Wines Wireless Works Yachts`.split(/\s+/),
)
