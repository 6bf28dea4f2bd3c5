const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Capitalised words that stand before or after a person's name and are no part of it. */
export const TITLE_WORDS = set(
  `CEO CFO COO CTO CIO CMO CRO President Chairman Chairwoman Chairperson Chair Chief Executive Officer Director Managing Vice
  Founder Co-Founder Cofounder Co-founder Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir Dame Lord Lady Prof Prof. Professor Senator Sen. Rep. Representative Gov. Governor
  Secretary Minister Chancellor Judge Justice Commissioner Treasurer Analyst Manager Co-CEO Spokesman Spokeswoman Spokesperson Prince
  King Queen Pope Captain General-Secretary Congressman Congresswoman Mayor Ambassador Operating Financial Technology Marketing Strategist Economist EVP SVP AVP VP
  CEOs CFOs COOs CTOs Co-Founders Co-founders Cofounders Founders Presidents Co-CEOs Co-President Co-Chairman Co-Chair Co-chairman Co-chair Co-president Co-chairwoman MD MDs MP MPs Princess`,
)
/** The middles of "Chief Financial Officer"; alone they belong to names ("Micron Technology"). */
export const TITLE_MIDDLES = set(
  'Executive Managing Vice Strategist Economist Manager Operating Financial Technology Marketing Information Revenue Product Commercial Legal People Scientific Medical Strategy Investment Accounting Compliance Security Data Innovation Human Resources Digital and &',
)

/** Capitalised words that are no names of organizations, people, products or places. */
export const NEVER_NAMES = set(
  `January February March April May June July August September October November December Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun Jun. Jul Jul. Aug Aug. Sep Sept Sept. Sep. Oct Oct. Nov Nov. Dec Dec.
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Wed Thu Fri Sat Sun
  I AI A.I. IPO GDP CEO CFO ESG EBITDA EPS ETF ETFs EV EVs IT PC PCs TV TVs R&D M&A B2B B2C SaaS API APIs GPU GPUs CPU CPUs LLM LLMs IP HR PR Q1 Q2 Q3 Q4 H1 H2 FY
  FY2020 FY2021 FY2022 FY2023 FY2024 FY2025 FY2026 Christmas Easter Internet Web Covid Covid-19 COVID COVID-19 Brexit English Chapter Act Bill Nasdaq-listed
  US$ USD EUR GBP JPY CNY AM PM GMT EST EDT PST CET VAT ID Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir No. No Yes OK Inc Inc. Ltd Ltd. Corp Corp. Co. LLC PLC
  Thanksgiving Ramadan Ph.D. PhD MBA BSc Photo Image Source Reuters/File Advertisement Updated Read More Share UPDATE BRIEF CORRECTED REFILE EXCLUSIVE Exclusive
  God Earth Series Phase Part Section Article Figure Table World-Wide Day Week Month Year Quarter SUV SUVs MPV MPVs ISBN EMTN MW GW
  RMB SEK NOK DKK CHF AUD CAD INR HKD SGD KRW BRL MXN ZAR RUB PLN HUF CZK NZD TWD IDR THB MYR PKR LNG LPG AGM QoQ YoY CAGR ROI WiFi Wi-Fi USB HIV PCT MLN DLRS DLR QTR STG BPD M.V.P. MVP CGI RWD DNA RNA mRNA UTC RV RVs RAN O-RAN LTE GSM CDMA ERP CRM HRIS LED LEDs OLED LCD EUV DUV DRAM NAND SSD SSDs HVAC RFID GPS IoT VPN VPNs MRI ADAS OEM OEMs HGV FPSO PPA PPAs EPC SMR SMRs HVDC MLCC FPGA FPGAs ASIC ASICs SoC SoCs`,
)

/** Of these, the ones that belong to a name where a capital stands beside them: "Web Foundation", "Bill Gates", "Stability AI". */
export const NAMES_IN_COMPANY = set(
  'AI TV PC IT EV HR PR IP Internet Web English Earth Christmas Easter God Image Source Photo Bill Day Week Month Year Share Sun',
)

/** What people are, before or behind their names: "songwriter Jane Roe", "Businessmen John Doe and Jane Roe". */
export const OCCUPATIONS = set(
  `businessman businesswoman businesspeople quarterback striker goalkeeper midfielder defender pitcher outfielder catcher batsman bowler winger
  swimmer sprinter skier wrestler jockey referee umpire skipper champion compatriot teammate colonel lieutenant sergeant admiral actor actress singer songwriter rapper musician guitarist drummer composer producer comedian filmmaker
  screenwriter writer novelist poet painter sculptor artist photographer architect chef restaurateur hotelier footballer golfer cyclist boxer athlete coach
  lawyer attorney barrister solicitor politician lawmaker congressman congresswoman activist economist historian physicist chemist mathematician biologist
  programmer technologist developer magnate mogul heir heiress philanthropist industrialist merchant publisher editor columnist reporter correspondent
  broadcaster presenter commentator strategist pilot astronaut doctor physician surgeon veteran fugitive widow daughter son brother sister father mother
  wife husband cousin nephew uncle twin colleague friend socialite impresario aristocrat trader ringleader whistleblower`,
)

/** Last words of organizations' names: "Harbor Logistics", "Delta Air Lines". Weaker than a legal form. */
export const ORGANIZATION_HEADS = set(
  `Group Holdings Holding Partners Capital Ventures Bank Bancorp Bancshares Airlines Airways Motors Motor Pharmaceuticals Pharma Pharmaceutical Biosciences Biotech
  Therapeutics Technologies Technology Systems Solutions Software Networks Labs Laboratories Industries Industrial Energy Power Electric Electronics Semiconductor
  Semiconductors Foods Food Brands Stores Supermarkets Retail Insurance Assurance Financial Finance Investments Investment Management Advisors Advisers
  Associates Consulting Logistics Shipping Lines Railway Railways Railroad Steel Mining Minerals Metals Resources Petroleum Oil Gas Chemical Chemicals Materials
  Media Entertainment Studios Pictures Records Music Broadcasting Television Communications Telecom Telecommunications Wireless Mobile Interactive Games Gaming
  University College School Institute Institution Foundation Association Society Federation Union Council Commission Committee Agency Authority Administration
  Department Ministry Bureau Board Court Parliament Congress Senate Exchange Fund Trust Club League Hospital Hospitals Healthcare Health Clinic Medical Sciences
  International Global Worldwide Enterprises Company Companies Corporation Brothers Bros Sons Aerospace Aviation Aircraft Automotive Autos Robotics Instruments Devices
  Manufacturing Engineering Construction Properties Realty Hotels Resorts Restaurants Breweries Brewing Beverages Dairy Farms Cosmetics Apparel Fashion
  Newspapers Press Publishing Post Times Journal News Tribune Herald Gazette Wire Cooperative Co-operative Consortium Alliance Authority Utilities Water Services Service
  Securities Equity Cement Paper Packaging Textiles Shipbuilding Heavy Cloud Analytics Dynamics Payments Credit Lending Mutual Savings Pacific Life Airport Airports
  Office Helicopters Pistols Instruments Components Works Trading Packaging Agency Products Concern Outfitters Organization Organisation Initiative Network Academy Museum Reserve Works Mills Express Freight Couriers Cars Rental Telekom Versicherung Werke Bakeries`,
)

/** First halves of "… of X": Bank of America, Ministry of Finance. */
export const OF_HEADS = set(
  `Bank University Institute Ministry Department Board Bureau Office House Church College Academy School Museum Society Association Federation Union Council Court
  Chamber Commission Republic Kingdom Port City State Isle Gulf Bay Center Centre League Confederation Institutes Fund Committee Agency Administration Organization
  Organisation Company Corporation Corp Co Banco Royal Democratic Sultanate Emirate Life Province District Airport Group Trust Exchange Secretary Statue Duke Duchess
  Bancorp Bancshares People's Hospital Companies Laboratories Insurance Assurance Division Authority Faculty Order Sons Daughters Knights Diocese Archdiocese Worshipful Friends Call Game League Lord
  Institution Railways Broadcasting Telegraph`,
)
export const FOR_HEADS = set(
  'Center Centre Institute Foundation Society Association Bank Alliance Agency Centers Committee Council Campaign Coalition Department Office Fund Organisation Organization Institutes Initiative Partnership Agency Authority Citizens Americans Reporters Students Doctors',
)

/** Lower-case links inside names: "Banco de Chile", "Ludwig van Beethoven". */
export const NAME_PARTICLES = set(
  'de du des la le las los el van von der den del della di da do dos das al bin ibn ter ten zu y e et und',
)

/** What business English calls a company: "the chipmaker", "retailer Walmart", "start-up". */
export const COMPANY_NOUNS = set(
  `company firm group corporation business conglomerate giant maker manufacturer producer supplier provider vendor retailer startup start-up unicorn chipmaker automaker
  carmaker drugmaker planemaker jetmaker truckmaker phonemaker toymaker brewer distiller bank lender insurer reinsurer broker brokerage airline carrier operator utility
  developer publisher broadcaster studio network platform marketplace e-tailer grocer supermarket chain restaurant hotelier miner driller refiner steelmaker shipper shipbuilder
  shipowner railroad railway telecom telco contractor builder homebuilder consultancy consultant agency advertiser investor fund financier processor distributor wholesaler importer
  exporter exchange bourse daily outlet broadcaster label conglomerate multinational subsidiary unit arm division affiliate parent owner rival competitor
  partner customer client tenant landlord buyer seller dealer dealership backer shareholder stakeholder foundry fab hyperscaler institute university ministry regulator watchdog agency nonprofit
  organization organisation organizer team club lab laboratory hospital clinic pharmacy biotech fintech insurtech edtech software hardware enterprise outfit house household
  drugstore tobacco cosmetics carmaker aerospace automotive major player heavyweight behemoth juggernaut leader pioneer specialist incumbent newcomer upstart concern venture
  cooperative franchisee franchisor licensee licensor lessor lessee caterer packer processor smelter trader tradinghouse reseller integrator outsourcer bookmaker casino
  streamer app search-engine website site portal cloud colossus titan powerhouse trust charity union association federation thinktank think-tank buyout private-equity`,
)

/** Nouns that say that the name before or after is a product. */
export const PRODUCT_NOUNS = set(
  `app software program programme spreadsheet tracker scheduler platform service model chip processor phone smartphone tablet laptop computer console device drug vaccine treatment therapy medicine pill jet aircraft
  airplane plane airliner helicopter engine truck car sedan suv hatchback pickup van motorcycle scooter bike vehicle satellite rocket spacecraft browser tool suite product brand game
  chatbot assistant operating database language framework library website card wallet camera headset headphones speaker watch smartwatch tv drone robot turbine
  battery panel drink beer soda cereal snack shoe sneaker series line range system subscription plan film show cloud api server gpu gpus chips models jets cars planes trucks phones apps
  tanker ship vessel frigate destroyer submarine ferry yacht warship bomber fighter airship locomotive tram rifle pistol revolver missile toolbar plugin plug-in
  trojan virus malware worm games feature bus magazine newspaper album song beer wine cigarette whisky operating-system drugs vaccines vehicles engines tools services products brands shoes sneakers perfume perfumes fragrance fragrances lipstick handbag handbags tyre tyres crisps chocolate chocolates yoghurt yogurt vodka gin cheese pizza sauce shampoo soap toothpaste nappies diapers dolls cosmetics ale lager stout cider jeans trainers cookies biscuits cereals vehicles injection tablets console consoles headphones smartphones laptops watches`,
)

/** Nouns that say that the name before is an organization ("Acme shares", "Acme executives"). */
export const ORGANIZATION_POSSESSIONS = set(
  `shares stock shareholders investors executives executive spokesman spokeswoman spokesperson employees staff workers customers clients suppliers subsidiary unit arm
  division headquarters ceo cfo coo cto cio cmo md co-ceo co-chairman co-chair co-president chief chairman board revenue sales profit profits earnings results founder co-founder founders competitors rivals management debt
  bonds ipo acquisition takeover merger offices plant factory factories stores branches engineers lawyers officials directors boss president website`,
)

/** Verbs that only organizations are the subject of, in business news. */
export const COMPANY_VERBS = set(
  `acquire merge launch unveil supply manufacture produce distribute outsource subcontract divest employ operate spin compete partner trade list file generate
  expand restructure relaunch rebrand headquarter incorporate invest co-develop subcontract outsell`,
)
