/** Companies of Europe, Asia, Africa and Oceania, in the form of companies-americas.ts. Ours. */
export const companiesElsewhere: string = `1&1
3i = 3i Group
4iG
888 Holdings
A.P. Moller-Maersk = Maersk = AP Moller-Maersk = A.P. Møller-Mærsk = Moller-Maersk
Aareal Bank
a2 Milk = The a2 Milk Company = a2 Milk Company
ABB
Abcam
Aberdeen = Abrdn = abrdn = Standard Life Aberdeen
Abertis
AB InBev = Anheuser-Busch InBev = AB Inbev
ABN Amro = ABN AMRO
Absa
Abu Dhabi Investment Authority = ADIA
ADNOC = Abu Dhabi National Oil Company
Acciona
Accor = AccorHotels
Acer
ACS
Adani Enterprises = Adani Group = Adani ?
Adani Green = Adani Green Energy
Adani Ports
Adani Power
Adecco
Adidas = adidas
Admiral Group
Advantest
Adyen
Aegon
Aena
Aer Lingus
AerCap
Aeroflot
AEON = Aeon
Affimed
Ageas
AGL Energy
Agoda
Agricultural Bank of China = AgBank
Ahold Delhaize = Ahold
AIA = AIA Group
Air Arabia
Air Asia = AirAsia
Air China
Air France = Air France-KLM
Air India < Tata
Air Liquide
Air New Zealand
Airbus
Airtel = Bharti Airtel = Bharti
Aisin
Aixtron
Ajinomoto
Aker = Aker BP = Aker Solutions
Akbank
AkzoNobel = Akzo Nobel
Alcatel = Alcatel-Lucent
Aldi
Aleph Alpha
Alfa Laval
Alfa Romeo < Stellantis
Alibaba = Alibaba Group
Alibaba Cloud = Aliyun < Alibaba
Alipay
All Nippon Airways = ANA = ANA Holdings
Allegro
Alliance Boots
Allianz
Alps Alpine
Alstom
Amadeus = Amadeus IT
Amcor
AMP
AMS Osram = ams Osram = ams-Osram
Amundi
Anglo American
AngloGold Ashanti = AngloGold
Anker
Ansaldo
Anta = Anta Sports
Ant Group = Ant Financial = Ant ?
Antofagasta
Antin Infrastructure
ANZ = ANZ Bank = Australia and New Zealand Banking Group
Aperam
Apollo Hospitals
Apollo Tyres
ArcelorMittal
Argenx = argenx
Aramco = Saudi Aramco
Ariston
Arkema
Ashok Leyland
Asahi = Asahi Group
Asahi Kasei
ASE Technology = ASE
Ashtead = Ashtead Group = Sunbelt Rentals
Asian Paints
ASM International
ASMI
ASML = ASML Holding
ASOS = Asos
Assa Abloy
Associated British Foods = AB Foods
Astellas = Astellas Pharma
Aston Martin = Aston Martin Lagonda
AstraZeneca
ASUS = Asus = Asustek
Atlas Copco
Atlassian
Atos
Audi < Volkswagen
Aurubis
Auto1
Auto Trader
Autostrade = Autostrade per l'Italia
Aviva
Avolta = Dufry
AXA = Axa
Axel Springer
Axis Bank
Azul
B&M
B&Q < Kingfisher
Babcock = Babcock International
BAE = BAE Systems
Baidu
Bajaj Auto
Bajaj Finance
Bajaj Finserv
Balfour Beatty
Ballard = Ballard Power
Baloise
Balenciaga < Kering
Banca Monte dei Paschi di Siena = Monte dei Paschi = MPS
Banco BPM
Banco Sabadell = Sabadell
Bandai Namco
Bangkok Bank
Bank Central Asia = BCA
Bank Leumi
Bank Hapoalim
Bank Mandiri
Bank of China
Bank of Communications
Bank of East Asia
Bank of Ireland
Bank of Queensland
Bank of Baroda
Bank Rakyat Indonesia = BRI
Bank Negara Indonesia
Bankia
Barclays
Barratt = Barratt Developments = Barratt Redrow
Barry Callebaut
BASF
Bavarian Nordic
Bayer
BBC
BBVA
BDO
Beiersdorf
BeiGene = BeOne Medicines
Bellway
Ben & Jerry's < Unilever
Benetton
Bentley = Bentley Motors < Volkswagen
Bertelsmann
BEKO = Beko < Arçelik
Arçelik = Arcelik
Berkeley Group
BHP = BHP Group = BHP Billiton
Bharat Biotech
Bharat Electronics
Bharat Heavy Electricals = BHEL
Bharat Petroleum = BPCL
Bharat Forge
BigBasket < Tata
Bilibili
Binance
Biocon
BioNTech
Birkenstock
Birla = Aditya Birla = Aditya Birla Group
Bitmain
BMW = BMW Group
BNP Paribas = BNP
BOC Aviation
BOC Hong Kong
BOE = BOE Technology
Boehringer Ingelheim = Boehringer
Bolloré = Bollore
Bolt
Bonduelle
Boohoo
Bosch = Robert Bosch
Bouygues
BP = British Petroleum
bpost
Brambles
Brembo
Brenntag
Bridgestone
Britannia Industries
British Aerospace
British Airways = BA < IAG
British American Tobacco = BAT
British Gas < Centrica
British Land
British Steel
Britvic
Brother Industries
BT = BT Group = British Telecom
BSNL
Bugatti
Bukalapak
Bulgari < LVMH
Bumi
Bunzl
Burberry
Bureau Veritas
BYD = BYD Auto = BYD Co.
Byju's = BYJU'S
Cable & Wireless
Cadbury < Mondelez
CaixaBank
Cainiao
Cairn Energy
Cairn Oil
Caltex
Cambricon
Canal+ = Canal Plus
Canara Bank
Canon
Canva
Capcom
Capgemini
CapitaLand
Capita
Cargolux
Cariad < Volkswagen
Carl Zeiss = Zeiss
Carlsberg
Carrefour
Cartier < Richemont
Casino Group = Groupe Casino
Casio
Castrol < BP
CATL = Contemporary Amperex = Contemporary Amperex Technology
Cathay Pacific = Cathay
CD Projekt
Cellnex
Celltrion
Centrica
Ceva Logistics
CGN
Chanel
Changan = Changan Automobile
Changi Airport Group = Changi
ChangXin Memory = CXMT
Checkout.com
Chery = Chery Automobile
Chevron Phillips
China Construction Bank = CCB
China Eastern = China Eastern Airlines
China Evergrande = Evergrande
China Gas
China International Capital Corp = CICC
China Life = China Life Insurance
China Merchants Bank
China Merchants
China Minsheng Bank
China Mobile
China National Offshore Oil = CNOOC
China Southern = China Southern Airlines
China State Construction = CSCEC
China Telecom
China Three Gorges
China Unicom
China Vanke = Vanke
ChemChina
Chivas Regal
Chubu Electric
Chugai = Chugai Pharmaceutical
Chow Tai Fook
Christie's
Citic = CITIC = Citic Securities = CITIC Group
CK Hutchison = CK Asset
Clariant
Clariane
Close Brothers
CMA CGM
CNP Assurances
Coal India
Coca-Cola Europacific Partners
Coca-Cola HBC
Cochlear
Coforge
Cognyte
Coles = Coles Group
Coloplast
Comac = COMAC
Commerzbank
Commonwealth Bank = Commonwealth Bank of Australia = CBA
Compagnie Financière Richemont
Compal = Compal Electronics
Compass Group
Continental AG = Continental
Convatec
Cosco = COSCO = Cosco Shipping
Country Garden
Coupang
Covestro
Crédit Agricole = Credit Agricole
Credit Suisse
CRH
Croda
CRRC
CSG
CSL
CSPC
Curry's = Currys
Cyient
D'Ieteren
Dacia < Renault
Daewoo
Dai-ichi Life
Daihatsu < Toyota
Daiichi Sankyo
Daikin
Daimler = Daimler Truck = DaimlerChrysler
Daiwa = Daiwa Securities
Dalian Wanda = Wanda
Damac
Danone
Dangote = Dangote Group = Dangote Cement
Danske Bank
Dassault Aviation = Dassault
Dassault Systèmes = Dassault Systemes
Davide Campari = Campari
DBS = DBS Bank = DBS Group
De Beers < Anglo American
Deepgram
DeepL
DeepSeek
DeepRoute
Delivery Hero
Deliveroo
Delhivery
Demant
DenizBank
Denso
Dentsu
Deutsche Bahn
Deutsche Bank = Deutsche
Deutsche Börse = Deutsche Boerse
Deutsche Lufthansa
Deutsche Post = DHL = DHL Group = DHL Express = Deutsche Post DHL
Deutsche Telekom
Deutsche Wohnen
Dexia
DFDS
Diageo
Dialog Semiconductor
Didi = Didi Chuxing = Didi Global = DiDi
Dior = Christian Dior = Christian Dior Couture < LVMH
Direct Line
Disco Corp
Divi's Laboratories
DJI
DKSH
DLF
DNB
Dolce & Gabbana
Dongfeng = Dongfeng Motor
Doosan = Doosan Enerbility
Douyin < ByteDance
DP World
Dr. Reddy's = Dr Reddy's = Dr. Reddy's Laboratories = Dr Reddy's Laboratories
Dr. Martens = Dr Martens
Dream11
Ducati
DSM-Firmenich = dsm-firmenich = DSM = Firmenich
DSV
DS Smith
DTEK
du Telecom
Dubai Islamic Bank
Dyson
E.ON = EON
Eni
easyJet = EasyJet = Easyjet
East Japan Railway = JR East
Ebara
Edeka
EDF = Électricité de France = Electricite de France
Edenred
EDP = Energias de Portugal = EDP Renováveis
EFG Hermes
EFG International
Eiffage
Eicher Motors
Einhell
Einride
Eisai
El Corte Inglés = El Corte Ingles
Elbit = Elbit Systems
Electrolux
Element Fleet
ElevenLabs
Elia
Elior
Elkem
Embracer = Embracer Group
Emaar = Emaar Properties
Emirates = Emirates Airline = Emirates Group
Emirates NBD
EMS-Chemie
EnBW
Endesa
Enel
Engie = ENGIE
Envision Energy = Envision Group
EQT AB
Equinor
Eramet
Ericsson = Telefonaktiebolaget LM Ericsson
Eren
Erste Group = Erste
Eskom
Essar
EssilorLuxottica = Essilor = Luxottica
Essity
Etihad = Etihad Airways
Etisalat = e&
Eurazeo
Euroclear
Eurofins = Eurofins Scientific
ERGO = Ergo ? < Munich Re
Euronext
Eurostar
Eutelsat
Eutelsat OneWeb
Evergreen Marine
Evonik
Evotec
Evraz
Evolution Gaming
Experian
Exor
Exscientia
Fanuc
Farfetch
Fast Retailing
Faurecia
Forvia
FAW = FAW Group
Ferragamo = Salvatore Ferragamo
Ferrari
Ferrero
Ferrovial
Fiat = Fiat Chrysler = Fiat Chrysler Automobiles
Fielmann
Fincantieri
Finnair
Fletcher Building
FLSmidth
Flipkart < Walmart
Flutter = Flutter Entertainment
Flixbus = FlixBus = Flix
Flydubai
Foodpanda
Fortescue = Fortescue Metals
Fortum
Fosun = Fosun International
Foxconn = Hon Hai = Hon Hai Precision = Foxconn Technology Group = Hon Hai Precision Industry
Foxtons
Frasers Group
Fraport
Freenet
Fresenius = Fresenius Medical Care = Fresenius SE
Fresnillo
Freshfields
Fuchs Petrolub
Fubon Financial
Fuji Electric
Fuji Media
Fujifilm = FUJIFILM
Fujikura
Fujitsu
FWD Group
G42
G4S
GAC = GAC Group = Guangzhou Automobile
GAIL
Galaxy Entertainment
Galderma
Galp = Galp Energia
Ganfeng Lithium
Garuda = Garuda Indonesia
Gazprom
Gazprom Neft
GEA Group
Geberit
Geely = Geely Auto = Zhejiang Geely
Genmab
Generali = Assicurazioni Generali
Genting
Georg Fischer
Geodis
Getinge
Getir
Getlink
GIC
Givaudan
Givenchy
GKN
Glencore
Glenmark = Glenmark Pharmaceuticals
Glovo
GMR
GN Store Nord = GN
Godrej = Godrej Group = Godrej Consumer
Gojek
Gold Fields
Gopuff
Grab = Grab Holdings
Graphcore
Grasim
Great Wall Motor = Great Wall Motors
Greggs
Greencore
Grifols
Grohe
Groupe PSA = PSA
GSK = GlaxoSmithKline = Glaxo
Gucci < Kering
Guardian Media Group
Guerlain
GungHo
H&M = Hennes & Mauritz = H & M
Haidilao
Haier
Haleon
Halfords
Halma
Hamleys
Hana Financial
Handelsbanken = Svenska Handelsbanken
Hang Seng Bank
Hannover Re
Hanwha = Hanwha Ocean = Hanwha Aerospace
Hapag-Lloyd
Harbour Energy
Hargreaves Lansdown
Harrods
Harmony Gold
Havas
Havells
Hays plc
HCL Technologies = HCLTech = HCL
HDFC Bank = HDFC
Heathrow Airport = Heathrow Holdings
Heidelberg Materials = HeidelbergCement
Heineken
Helsing
HelloFresh
Henkel
Hensoldt
Hermès = Hermes International = Hermes ?
Hero MotoCorp
Hexagon
Hexaware
Hikma
Hillhouse = Hillhouse Capital
Hindalco
Hindustan Aeronautics = HAL
Hindustan Petroleum
Hindustan Unilever = HUL
Hisense
Hitachi
Hochtief
Holcim
Honda = Honda Motor
Hong Kong Exchanges and Clearing = HKEX = Hong Kong Exchange
Honor
Horizon Robotics
Hoya
HSBC = HSBC Holdings
HTC
Hua Hong = Hua Hong Semiconductor
Huawei = Huawei Technologies
Hugo Boss
Husqvarna
Hutchison = Hutchison Whampoa
HYBE = Hybe
Hygon
HD Hyundai
Hyundai = Hyundai Motor = Hyundai Motor Group
Hyundai Heavy Industries
Hyundai Mobis
Hyundai Engineering
IAG = International Airlines Group = International Consolidated Airlines Group
Iberdrola
ICBC = Industrial and Commercial Bank of China = Industrial & Commercial Bank of China
Icelandair
ICICI Bank = ICICI
Ideal Standard
IDFC First Bank
Idemitsu = Idemitsu Kosan
iFlytek
IHC = International Holding Company
IHI = IHI Corp
Ikea = IKEA
Iliad
IMCD
Imagination Technologies
IMI
Impala Platinum = Implats
Imperial Brands = Imperial Tobacco
Imperial Chemical Industries = ICI
Inchcape
Inditex
IndiGo = InterGlobe Aviation = Indigo
Indian Oil = Indian Oil Corp
Indivior
Indofood
Indorama
IndusInd Bank = IndusInd
Ineos = INEOS
Infineon = Infineon Technologies
Informa
Infosys
ING = ING Groep = ING Group
Ingka
Inmarsat
Inpex
InPost
Insilico Medicine
Intercos
InterContinental Hotels = InterContinental Hotels Group = IHG
Intermediate Capital Group
Intertek
Intesa Sanpaolo = Intesa
Investec
Ipsen
Ipsos
Isuzu
Italgas
ITC
Itochu = ITOCHU
ITV
Iveco = Iveco Group
J Sainsbury = Sainsbury's = Sainsburys = J Sainsbury's
Jaguar Land Rover = JLR = Jaguar < Tata Motors
James Hardie
Japan Airlines = JAL
Japan Display
Japan Post = Japan Post Bank
Japan Tobacco = JT Group
Jardine Matheson = Jardine = Jardines
JCDecaux
JD.com = JD = Jingdong
JD Sports = JD Sports Fashion
JD Wetherspoon = Wetherspoon
Jera = JERA
Jet Airways
Jeronimo Martins = Jerónimo Martins
JFE = JFE Holdings
Jindal Steel
JinkoSolar
Jio = Reliance Jio < Reliance Industries
Jio Financial = Jio Financial Services
Johnson Matthey
John Lewis = John Lewis Partnership
John Wood Group
JSR
JSW Steel = JSW = JSW Group
Jubilant FoodWorks
Julius Baer = Julius Bär
Jumia
Jungheinrich
Just Eat = Just Eat Takeaway = Just Eat Takeaway.com = Takeaway.com
Kakao
KakaoBank
Kansai Electric = Kansai Electric Power
Kao
Kaspersky = Kaspersky Lab
Kaspi = Kaspi.kz
Kawasaki Heavy Industries = Kawasaki ?
Kaufland
Kazatomprom
KBC
KB Financial
KDDI
KEPCO = Korea Electric Power
Keppel
Kering
Kerry Group
Keyence
Kia = Kia Motors
Kikkoman
Kingfisher
Kingspan
Kingsoft
Kion
Kioxia
Kirin = Kirin Holdings
Klarna
KLM < Air France-KLM
Knorr-Bremse
Kobe Steel
Komatsu
Konami
Kone
Kongsberg = Kongsberg Gruppen
Konica Minolta
Korea Gas
Korea Zinc
Korean Air
Kotak Mahindra Bank = Kotak Mahindra = Kotak Bank
KPN
Krafton
Kuaishou
Kubota
Kuehne + Nagel = Kuehne+Nagel = Kühne + Nagel = Kuehne & Nagel
Kuka = KUKA
Kumho Tire
Kuwait Finance House
Kuwait Petroleum
Kweichow Moutai = Moutai
Kyivstar
Kyocera
L&T Technology
L'Oréal = L'Oreal
L'Occitane
LafargeHolcim = Lafarge
Lagardère = Lagardere
Lamborghini < Volkswagen
Land Rover
Land Securities = Landsec
Lanxess
Larsen & Toubro = L&T
Lasertec
Laura Ashley
Lazada < Alibaba
Legal & General
Lego = LEGO
Legrand
LendLease = Lendlease
Lenovo
Leonardo
Lexus < Toyota
LG = LG Electronics = LG Group
LG Chem
LG Display
LG Energy Solution
LG Innotek
LG Uplus
Li Auto
LIC = Life Insurance Corporation of India
Lidl
LINE Corp = Line Yahoo = LY Corp
Link REIT
Linklaters
Lindt = Lindt & Spruengli = Lindt & Sprüngli
Lloyds = Lloyds Banking Group = Lloyds Bank
Lloyd's of London = Lloyd's
London Stock Exchange = London Stock Exchange Group = LSEG
Longi = LONGi = Longi Green Energy
Lonza
Lotte = Lotte Chemical = Lotte Group
Lotus = Lotus Cars
Louis Vuitton < LVMH
LTIMindtree = LTI = Mindtree
Luckin Coffee = Luckin
Lufthansa = Lufthansa Group
Lukoil = LUKOIL
Lundbeck
Lundin Mining
Lupin
LVMH = LVMH Moët Hennessy Louis Vuitton = Moët Hennessy
Luxshare = Luxshare Precision
M&G
Macquarie = Macquarie Group
Mahindra = Mahindra & Mahindra = M&M
Mahle
Mail.ru
Malaysia Airlines
MAN = MAN Truck & Bus
Man Group
Manchester United
Manchester City
Mango
Marelli = Magneti Marelli
Marfrig
Marico
Marks & Spencer = Marks and Spencer = M&S
Maruti Suzuki = Maruti
Maserati
Masdar
Max Mara
Maybank
Mazda = Mazda Motor
McLaren
Mediaset
MFE-MediaForEurope
MediaTek = Mediatek
MediaMarkt = MediaMarktSaturn
Mediobanca
Meesho
Megafon
Meggitt
Meiji
Meituan = Meituan Dianping
Melco = Melco Resorts
Mengniu = China Mengniu
Mercedes-Benz = Mercedes-Benz Group = Mercedes ?
Merck KGaA
Merlin Entertainments
Messe Frankfurt
Metinvest
Metro AG
Metro Bank
Metso
Michelin
Miele
Migros
MiniMax
MINISO = Miniso
Mistral = Mistral AI
Mitie
Mitsubishi = Mitsubishi Corp = Mitsubishi Corporation
Mitsubishi Chemical
Mitsubishi Electric
Mitsubishi Estate
Mitsubishi Heavy Industries = Mitsubishi Heavy
Mitsubishi Motors
Mitsubishi UFJ = Mitsubishi UFJ Financial Group = MUFG
Mitsui = Mitsui & Co.
Mixue
Mizuho = Mizuho Financial = Mizuho Financial Group
MMC Norilsk Nickel = Norilsk Nickel = Nornickel
Mobileye
Mol Group = MOL
Momenta
Moncler
Mondi
Monzo
Moonshot AI
Moore Threads
Morrisons = Wm Morrison
Motherson = Samvardhana Motherson
Mowi
Moët & Chandon
MS Amlin
MSC = Mediterranean Shipping Company = Mediterranean Shipping Co.
MTN = MTN Group
MTU = MTU Aero Engines
Mubadala
Munich Re
Murata = Murata Manufacturing
Muthoot Finance
Myntra < Flipkart
Naspers
National Bank of Greece
National Bank of Kuwait
National Australia Bank = NAB
National Grid
National Stock Exchange of India
NatWest = NatWest Group
Naturgy
Naver
NCC
NCsoft
NEC
Nedbank
Neom = NEOM
Neoen
Neste
Nestlé = Nestle
NetEase
New World Development
Newcleo
Next plc = Next ?
Nexans
Nexi
Nexperia
Nexon
NGK
Nidec
Nikkei
Nikon
Nintendo
Nio = NIO
Nippon Life
Nippon Paint
Nippon Steel
Nippon Telegraph & Telephone = NTT = Nippon Telegraph and Telephone
Nippon Yusen = NYK Line = NYK
Nissan = Nissan Motor
Nissin = Nissin Foods
Nitori
Nokia
Nokian Tyres
Nomura = Nomura Holdings
Nongfu Spring
Nordea
Nordex
Norges Bank Investment Management
Norsk Hydro
Northern Star
Northvolt
Norwegian Air = Norwegian Air Shuttle
Novartis
Novatek
Novo Holdings
Novo Nordisk
Novonesis = Novozymes
NS Solutions
NSK
NTPC
NTT Data
NTT Docomo = NTT DoCoMo
Nuvei
Nykaa
NXP = NXP Semiconductors
Oberoi
Obayashi
Ocado
OCBC = Oversea-Chinese Banking
Octopus Energy
Oerlikon
Ola = Ola Electric
Old Mutual
Olam
Olympus
Omnicell
Omron
OMV
On Holding
ONGC = Oil and Natural Gas Corp
Ono Pharmaceutical
Ooredoo
Opel < Stellantis
Oppo
Orange S.A. = Orange
Orica
Oriental Land
Origin Energy
Orix
Orkla
Orlen = PKN Orlen
Orsted = Ørsted
Osaka Gas
Osram
OTP Bank = OTP
Otsuka = Otsuka Pharmaceutical
Outokumpu
OYO = Oyo
Pagaya
Panasonic
Pandora
Pan Pacific
Patek Philippe
Paytm = One97 Communications
PDD = PDD Holdings = Pinduoduo
Pegatron
Pepco Group
Pernod Ricard = Pernod
Persimmon
Petrofac
PetroChina
Petronas
Peugeot
Pharmaron
Philips = Koninklijke Philips = Royal Philips
PhonePe < Walmart
Pidilite
PICC
Ping An = Ping An Insurance
Piraeus Bank
Pirelli
PizzaExpress
PJT
PKO Bank Polski
Polestar
Polymetal
Pony.ai = Pony AI
Pop Mart
Porsche = Porsche AG = Porsche SE
POSCO = Posco
Post NL = PostNL
Poste Italiane
Power Grid Corp
Prada
Premier Inn
Primark
ProSieben = ProSiebenSat.1
Prosus
Proximus
Prudential plc
Prysmian
Publicis = Publicis Groupe
Public Investment Fund = PIF
Public Bank
Puig
Puma
Punjab National Bank = PNB
Qantas = Qantas Airways
Qatar Airways
Qatar Energy = QatarEnergy = Qatar Petroleum
Qatar Investment Authority = QIA
QBE = QBE Insurance
Qiagen
Qinetiq = QinetiQ
Quanta Computer
Quantinuum
Rakuten
Raiffeisen = Raiffeisen Bank International
Ranbaxy
Randstad
Rapidus
Rapido
Rational AG
Razer
RBL Bank
Reckitt = Reckitt Benckiser
Recordati
Recruit Holdings = Recruit ?
Redcare Pharmacy
Reliance Industries = Reliance ? = RIL
Reliance Retail < Reliance Industries
RELX = Relx
Remy Cointreau = Rémy Cointreau
Renault = Renault Group
Renesas = Renesas Electronics
Rentokil = Rentokil Initial
Repsol
Resona
Reuters
Revolut
REWE = Rewe
Rexel
Rheinmetall
Ricoh
Richemont
Rightmove
Rimac
Rio Tinto
Ritz-Carlton
Riyad Bank
Roche = Roche Holding
Rockwool
Rohm
Rolex
Rolls-Royce = Rolls-Royce Holdings = Rolls Royce
Rosatom
Rosneft
Rossmann
Rostec
Rothschild = Rothschild & Co
Roularta
Royal Bank of Scotland = RBS
Royal Dutch Shell
Royal Mail = International Distributions Services = International Distribution Services
RTL = RTL Group
Ryanair
RWE
S-Oil
Saab
SAB = SABMiller
Sabanci
SABIC = Sabic
Sacyr
Safaricom
Safran
SAIC Motor
Saint-Gobain
Saint Laurent = Yves Saint Laurent = YSL
Saipem
Samsung = Samsung Electronics = Samsung Group
Samsung Biologics
Samsung C&T
Samsung Display
Samsung Heavy = Samsung Heavy Industries
Samsung Life
Samsung SDI
Samsung SDS
Samsung Foundry < Samsung
Sandoz
Sands China
Sandvik
Sanofi
Santander = Banco Santander
Santos
Sany = SANY
SAP
Sartorius
SAS = SAS Airlines = Scandinavian Airlines
Sasol
Saudi Electricity
Saudi National Bank
Savills
Sber = Sberbank
Scania
Schaeffler
Schibsted
Schindler
Schneider Electric
Schott
Schroders
Schwarz Group
Scout24
SCOR
SEAT = Seat
SEB = Skandinaviska Enskilda Banken
Sega = Sega Sammy
Seiko = Seiko Epson = Epson
Sekisui House
Selfridges
Sembcorp
SenseTime
Serco
Serum Institute = Serum Institute of India
SES
Seven & i = Seven & i Holdings = Seven & I
Severn Trent
Severstal
SF Express = S.F. Express = SF Holding
SFR
SGS
Shanghai Electric
Shanghai Pharma
Shangri-La
Sharp
Shein
Shell = Shell plc
ShareChat
Shimano
Shimizu
Shin-Etsu = Shin-Etsu Chemical
Shinhan = Shinhan Financial
Shionogi
Shiseido
Shopee < Sea Limited
Sea Limited = Sea Ltd
Shougang
SIA Engineering
Siam Cement
Sibanye-Stillwater = Sibanye Stillwater = Sibanye
Siemens
Siemens Energy
Siemens Gamesa
Siemens Healthineers
Siemens Mobility
Signify
Sika
Siltronic
Sime Darby
Singapore Airlines = SIA
Singapore Exchange = SGX
Singapore Technologies Engineering = ST Engineering
Singtel = Singapore Telecommunications
Sinopec = China Petroleum & Chemical
Sinopharm
Sinovac = Sinovac Biotech
SITA
Sixt
SJM Holdings
SK Group
SK Hynix = SK hynix
SK Innovation
SK On
SK Telecom
SKF
Skanska
Skoda = Škoda = Skoda Auto < Volkswagen
Skullcandy
Pearson = Pearson plc
Boots = Boots UK < Walgreens Boots Alliance
Sky News
Sky Group = Sky ? < Comcast
Skyscanner
SMA Solar
Smart Eye
SMBC = Sumitomo Mitsui = Sumitomo Mitsui Financial Group = Sumitomo Mitsui Banking = SMFG
SMC Corp
SMIC = Semiconductor Manufacturing International = Semiconductor Manufacturing International Corp
Smith & Nephew
Smiths Group
Smurfit Kappa = Smurfit Westrock = Smurfit
Snam
SNCF
Société Générale = Societe Generale = SocGen
Sodexo
SoftBank = SoftBank Group = Softbank
SoftBank Vision Fund = Vision Fund
Software AG
Solvay
Sompo
Sonova
Sony = Sony Group
Sony Interactive Entertainment < Sony
Sony Music
Sony Pictures
Sopra Steria
South32
Spectris
Spirax
Spotify
Square Enix
SSAB
SSE
SSP Group
St. James's Place = St James's Place
Standard Bank
Standard Chartered = StanChart
Starling Bank = Starling
StarHub
State Bank of India = SBI
State Grid = State Grid Corp of China
Statkraft
Statoil
Stellantis
STMicroelectronics = STMicro
Stora Enso
Storebrand
Straumann
Subaru
Südzucker
Suez
Sumco = SUMCO
Sumitomo = Sumitomo Corp
Sumitomo Chemical
Sumitomo Electric
Sun Hung Kai Properties = Sun Hung Kai
Sun Pharma = Sun Pharmaceutical = Sun Pharmaceutical Industries
Suncorp
Sunac
Sungrow
Suntory
Supercell
Suzlon = Suzlon Energy
Suzuki = Suzuki Motor
Swatch = Swatch Group
Swedbank
Swedish Match
Swiggy
Swire = Swire Pacific
Swiss International Air Lines
Swiss Life
Swiss Re
Swisscom
Swissport
Syensqo
Symrise
Syngenta
Synthesia
Synlab
Sysmex
Tabcorp
TAG Heuer
Taiwan Mobile
Takeda = Takeda Pharmaceutical
Takkt
Talabat
Talgo
TAP Air Portugal
TAQA
Tata = Tata Group = Tata Sons
Tata Chemicals
Tata Communications
Tata Consultancy Services = TCS
Tata Consumer
Tata Elxsi
Tata Electronics
Tata Motors
Tata Power
Tata Steel
Tate & Lyle
Taylor Wimpey
TCI Fund = TCI ?
TCL = TCL Technology
TDK
Tech Mahindra
Technip = TechnipFMC = Technip Energies
Techtronic = Techtronic Industries
Telecom Italia = TIM
Tele2
Telefónica = Telefonica
Telekom Austria
Telekom Malaysia
Telenor
Telia
Telkom
Telstra
Temasek = Temasek Holdings
Temenos
Temu < PDD
Tenaris
Tencent = Tencent Holdings
Tencent Cloud < Tencent
Tenaga Nasional
TEPCO = Tokyo Electric Power = Tokyo Electric
Terna
Terumo
Tesco
Teva = Teva Pharmaceutical = Teva Pharmaceuticals
Thai Airways
Thales
The Guardian = Guardian ?
The Economist = Economist ?
The Telegraph = Daily Telegraph = Telegraph ?
Daily Mail
Financial Times = The Financial Times = FT
The Times of India = Times of India
Agence France-Presse = AFP
Xinhua
CCTV
Al Jazeera
Kyodo = Kyodo News
Yonhap
Press Trust of India = PTI
Associated Press = The Associated Press = AP
Handelsblatt
Der Spiegel = Spiegel
Le Monde
Les Echos
La Repubblica
El País
Caixin
South China Morning Post = SCMP
Nikkei Asia
Economic Times
Thomas Cook
Thyssenkrupp = thyssenkrupp = ThyssenKrupp
Tikehau Capital
Titan Company
Tokio Marine
Tokopedia
Tokyo Electron
Tokyo Gas
Tokyo Stock Exchange
Tomra
TomTom
Topsoe
Toray
Torrent Pharma
Toshiba
TotalEnergies = Total SA
Toyota = Toyota Motor
Toyota Industries
Toyota Tsusho
Trafigura
Trainline
Transsion
Travis Perkins
Trelleborg
Trend Micro
Trina Solar
Trip.com = Trip.com Group = Ctrip
Trivago
Trustpilot
TSMC = Taiwan Semiconductor = Taiwan Semiconductor Manufacturing = Taiwan Semiconductor Manufacturing Co. = Taiwan Semiconductor Manufacturing Company
Tsingtao = Tsingtao Brewery
Tsinghua Unigroup
TUI
Tullow Oil = Tullow
Turkcell
Turkish Airlines
TVS Motor
Ubisoft
UBS = UBS Group
UBTech = UBTECH
UCB
UMC = United Microelectronics
Umicore
Unacademy
Unibail-Rodamco-Westfield = Unibail
Unicharm
UniCredit = Unicredit
Unigroup
Unilever
Uniper
Uniqlo = UNIQLO < Fast Retailing
Unipol
UnionPay = China UnionPay
United Company Rusal = Rusal
United Internet
United Overseas Bank = UOB
United Utilities
Unitree = Unitree Robotics
UPL
UPM = UPM-Kymmene
Urban Company
Valeo
Valmet
Vallourec
Van Lanschot Kempen
Vattenfall
Vedanta
VEON = Veon
Veolia
Verbund
Vestas
VFS Global
VietJet
Viettel
Vinci
VinFast
Vingroup
Virgin Atlantic
Virgin Blue
Virgin Group = Virgin ?
Virgin Media = Virgin Media O2
Virgin Money
Vistara
Vitol
Vivendi
Vivo
VK
Vodafone
Vodafone Idea
Vodafone Three
Voestalpine = voestalpine
Volkswagen = VW = Volkswagen Group
Volvo
Volvo Cars = Volvo Car
Vonovia
Vorwerk
VTB = VTB Bank
Wacker Chemie = Wacker
Waitrose
Wärtsilä = Wartsila
Wayve
WeBank
Weichai = Weichai Power
Weir Group
Wesfarmers
West Japan Railway
Westpac
WH Group
WH Smith = WHSmith
Whitbread
William Hill
Wilmar = Wilmar International
Wingtech
Wipro
Wirecard
WiseTech = WiseTech Global
Wise plc = Wise ?
Wistron
Wiwynn
Wizz Air
Wolters Kluwer
Wood Group
Woodside = Woodside Energy
Woolworths = Woolworths Group
Woori Financial
Worldline
Worldpay
WPP
Wuliangye
WuXi AppTec
WuXi Biologics
Xero
Xiaohongshu = RedNote
Xiaomi
XPeng = Xpeng
XP Inc
Yageo
Yakult
Yamaha = Yamaha Motor
Yamato
Yandex
Yanmar
Yara = Yara International
Yaskawa = Yaskawa Electric
Yes Bank = YES Bank
Yili
Yokogawa
YMTC = Yangtze Memory = Yangtze Memory Technologies
Yoox Net-a-Porter = Net-a-Porter
Zalando
Zara < Inditex
Zee Entertainment = Zee
Zeekr < Geely
Zepto
Zerodha
ZF = ZF Friedrichshafen
Zhipu = Zhipu AI
Zijin Mining = Zijin
Zim = ZIM
Zoho
Zomato
Eternal Ltd
Zoomlion
ZTE
ZTO Express = ZTO
Zurich Insurance = Zurich Insurance Group
Zydus = Zydus Lifesciences
Check Point = Check Point Software
Monday.com = monday.com
NSO Group
Payoneer
eToro
Rafael = Rafael Advanced Defense Systems
Israel Aerospace Industries = IAI
Israel Chemicals = ICL
Tower Semiconductor
Playtika
Cellebrite
JFrog
Nscale
Black Forest Labs
Isar Aerospace
Quantum Systems
Tekever
Stark Defence
Celonis
Personio
Trade Republic
Scalable Capital
BlaBlaCar
Doctolib
Back Market
Qonto
Contentsquare
Dataiku
Criteo
OVHcloud = OVH
Vinted
Wolt < DoorDash
Oura
Supermetrics
IQM
Truecaller
King Digital = King ?
Mojang < Microsoft
H2 Green Steel = Stegra
Voi
Kry
Trustly
Pleo
Too Good To Go
Gymshark
BrewDog
Cazoo
Oxford Nanopore
Oxford PV
BenevolentAI
Isomorphic Labs < Alphabet
CMR Surgical
Britishvolt
OakNorth
Atom Bank
Zilch
GoCardless
Onfido
Zopa
Rokos Capital
Brevan Howard
Marshall Wace
CVC = CVC Capital Partners
Cinven
Permira
BC Partners
Apax = Apax Partners
Bridgepoint
Ardian
PAI Partners
Nordic Capital
Triton Partners
Hg Capital = HgCapital
Atomico
Index Ventures
Balderton = Balderton Capital
Northzone
Creandum
Lakestar
Peak XV = Peak XV Partners
Lightspeed = Lightspeed Venture Partners
Founders Fund
Thrive Capital
Spark Capital
ICONIQ = Iconiq
Bessemer = Bessemer Venture Partners
Battery Ventures
Redpoint
NEA = New Enterprise Associates
Menlo Ventures
Ribbit Capital
Paradigm
Dragoneer
D1 Capital
DST Global
Valor Equity Partners
Durable Capital
Wellington Management
Baillie Gifford
Millennium Management = Millennium ?
Point72
Two Sigma
Renaissance Technologies
AQR = AQR Capital
Third Point
Trian = Trian Partners = Trian Fund Management
Jana Partners
Engine No. 1
Soros Fund Management
Scion Asset Management
Melvin Capital
Viking Global
Lone Pine Capital
Baupost
Maverick Capital
Tudor Investment
GQG Partners
MGX
Stargate LLC
Lingotto
Crusoe = Crusoe Energy
Vultr
Vantage Data Centers
QTS
CyrusOne
Iren = IREN
Core Scientific
TeraWulf
Cipher Mining
Oklo
Kairos Power
TerraPower
Helion = Helion Energy
General Fusion
Form Energy
Sila = Sila Nanotechnologies
Our Next Energy
Zap Energy
Climeworks
Carbon Engineering
Lilium
Volocopter
Vertical Aerospace
Wisk
Beta Technologies
Eve Air Mobility
Natron
A123 Systems
Lion Electric
Proterra
Gatik
Plus AI
Waabi
WeRide
AutoX
Hesai
RoboSense
Innoviz
Ouster
Velodyne
Agility Robotics
1X Technologies = 1X
Apptronik
Sanctuary AI
Covariant
Skydio
Shield AI
Saronic
Epirus
Rebellion Defense
Castelion
Hadrian
Varda = Varda Space
Axiom Space
Stoke Space
Rocket Factory Augsburg
United Launch Alliance = ULA
Arianespace = ArianeGroup
Globalstar
Spire Global
BlackSky
Iceye = ICEYE
Capella Space
K2 Space
Impulse Space
Vast Space
Sakana AI
Moonvalley
Luma AI
Pika
Suno
Udio
Adept
Imbue
Cursor = Anysphere
Windsurf = Codeium
Poolside
Writer Inc
Hebbia
EvenUp
Decagon
Mercor
Surge AI
Labelbox
Snorkel AI
Pinecone
Weaviate
LangChain
LlamaIndex
Baseten
Fireworks AI
Lepton AI
OctoAI
d-Matrix
Tenstorrent
Lightmatter
Ayar Labs
Celestial AI
Rapid7
Varonis
Netskope
Lacework
Orca Security
Cato Networks
Abnormal Security
Arctic Wolf
Recorded Future
KnowBe4
Proofpoint
Mimecast
Sophos
Avast
Bitdefender
ESET
F-Secure
Imperva
Barracuda
Forcepoint
Trellix
FireEye
Kaseya
Ivanti
Veeam
Commvault
Notion = Notion Labs
Miro
Calendly
Loom
Retool
Webflow
Zapier
Airbyte
Postman
Grafana = Grafana Labs
Kong
ClickHouse
Cockroach Labs
PlanetScale
Supabase
Neo4j
Redis
MariaDB
SingleStore
Starburst
Dremio
dbt Labs
Monte Carlo Data
Collibra
Alation
ThoughtSpot
Sisense
Looker < Google
Tableau < Salesforce
MuleSoft < Salesforce
Heroku < Salesforce
SendGrid < Twilio
Zuora
Anaplan
Avalara
Ramp
Checkr
Guild Education
Outschool
Udemy
Udacity
edX
2U
Instructure
PowerSchool
Blackboard
Culture Amp
Greenhouse Software
Workable
Indeed < Recruit Holdings
Glassdoor < Recruit Holdings
ZipRecruiter
Monster.com
CareerBuilder
Angellist = AngelList
Kalshi
Polymarket
Gemini Trust
Bitstamp
Bitfinex
Huobi
OKX
Bybit
KuCoin
Crypto.com
Three Arrows Capital
Alameda Research
Genesis Global
Celsius Network
Terraform Labs
Galaxy Digital
Grayscale
Bitwise
Paxos
Anchorage Digital
BitGo
Dapper Labs
Yuga Labs
Axie Infinity
Sky Mavis
Animoca Brands
Mt. Gox
Amwell
One Medical < Amazon
Iora Health
VillageMD
ChenMed
Devoted Health
Bright Health
Somatus
Cityblock
Grail = GRAIL
Freenome
23andMe
Ancestry.com = Ancestry
Natera
Myriad Genetics
Caris Life Sciences
Editas = Editas Medicine
CRISPR Therapeutics
Verve Therapeutics
Prime Medicine
Sana Biotechnology
Lyell
Xaira
Generate Biomedicines
Altos Labs
Retro Biosciences
Calico < Alphabet
Karuna = Karuna Therapeutics
Cerevel
Prometheus Biosciences
Arena Pharmaceuticals
Biohaven
Global Blood Therapeutics
Turning Point Therapeutics
Mirati
Madrigal
Metsera
Structure Therapeutics
Zealand Pharma
WeightWatchers = WW International
Jenny Craig
Noom
Vuori
Alo Yoga
Fabletics
Skims
Fenty
Kylie Cosmetics
Glossier
Rare Beauty
Olaplex
Drunk Elephant
Aesop < L'Oréal
Liquid Death
Poppi
Olipop
Celsius Holdings
Red Bull
Oatly
Chobani
Nutella
Perfect Day
Upside Foods
Eat Just
Apeel
Blue Bottle
Philz
Peet's = Peet's Coffee
JDE Peet's
Lavazza
Nespresso < Nestlé
Illy
Costa Coffee < Coca-Cola
Pret A Manger = Pret
Nando's
Leon Restaurants
Jollibee = Jollibee Foods
Haagen-Dazs = Häagen-Dazs
Baskin-Robbins
Mixue Bingcheng
Cotti Coffee
Cadence Bank
Valley National = Valley National Bancorp
New York Community Bancorp = NYCB = Flagstar
Western Alliance
Zions Bank
Afterpay < Block
Akasa Air
Alpro < Danone
Ansett
APM Terminals < Maersk
Brussels Airlines < Lufthansa
C&S Wholesale Grocers
CFM International
China Resources
Curevac = CureVac
DB Schenker = Schenker
EE < BT
Eurowings < Lufthansa
Forever 21
Fosun Pharma
General Cable
Global Infrastructure Partners
Goldwind
Hamburg Süd
Hitachi Energy
Howden
Iberia < IAG
Jetstar < Qantas
Jio Platforms < Reliance Industries
KGHM
KNDS
Krauss-Maffei
Liberty Global
Linksys
LS Cable
Millicom
Natixis
BPCE
NetJets < Berkshire Hathaway
NKT
Pictet
Porter Airlines
Saudi Telecom = stc
Scoot < Singapore Airlines
SpiceJet
TenneT
Vueling < IAG
Wrigley < Mars
Yangzijiang Shipbuilding = Yangzijiang
Pluto TV < Paramount
AirTran
Air Berlin
Air Europa
Air Transat
Avianca
Copa Airlines = Copa Holdings
Ethiopian Airlines
EgyptAir
El Al
EVA Air
China Airlines
Asiana = Asiana Airlines
Hainan Airlines
ITA Airways
Kenya Airways
LOT Polish Airlines
Norse Atlantic
Oman Air
Pegasus Airlines
Philippine Airlines
Cebu Pacific
Royal Jordanian
Saudia
Riyadh Air
South African Airways
SriLankan Airlines
Thai AirAsia
Transavia
Volaris
VivaAerobus
Virgin Australia
Wan Hai
OOCL
GeoPost
DPD
Evri
Blue Dart
Aramex
Agility Logistics
Nippon Express
Sagawa
Kerry Logistics
Forward Air
Echo Global Logistics
Werner Enterprises
Landstar
Estes Express
R+L Carriers
BNSF = BNSF Railway < Berkshire Hathaway
Norfolk Southern Railway
Deutsche Bahn Cargo
Renfe
Trenitalia
Ferrovie dello Stato
Transport for London = TfL
Network Rail
Thames Water
Anglian Water
Yorkshire Water
Pennon
Southern Water
Octopus Investments
Ovo Energy = OVO Energy = Ovo
Bulb Energy
Bupa
Nuffield Health
Spire Healthcare
Ramsay Health Care
Fresenius Kabi
Asklepios
Ipca
Aurobindo Pharma
Cipla
Mankind Pharma
Alkem
Max Healthcare
Fortis Healthcare
Narayana Health
Bajaj Allianz
SBI Life
HDFC Life
ICICI Prudential
PolicyBazaar = PB Fintech
Groww
Upstox
Dunzo
Licious
Lenskart
Mamaearth
boAt
Ather Energy = Ather
Ola Cabs
Udaan
Infra.Market
BrowserStack
Freshdesk
Chargebee
Druva
Icertis
InMobi
Games24x7
Nazara
PVR Inox
Sun TV
Dish TV
Network18
NDTV
Hindustan Times
The Hindu
India Today
Moneycontrol
Business Standard
LiveMint
Sony Pictures Networks India
Viacom18
JioStar
Star India
Novelis
Aditya Birla Capital
UltraTech Cement = UltraTech
Ambuja Cements
ACC Cement
Shree Cement
Vedanta Resources
Hindustan Zinc
NMDC
NALCO
Jindal Stainless
JSPL
Adani Energy Solutions
Adani Total Gas
Tata Play
Air India Express
Trent Ltd
DMart = Avenue Supermarts
Spencer's Retail
More Retail
Future Group
Future Retail
Shoppers Stop
Page Industries
Raymond Ltd
Arvind Ltd
Welspun
Vardhman
Bombay Dyeing
Dabur
Emami
Nestle India
Parle
Amul
Mother Dairy
Haldiram's
MRF
CEAT
JK Tyre
Bosch India
Exide
Amara Raja
Kirloskar
Cummins India
Thermax
Siemens India
ABB India
Polycab
Voltas
Blue Star
Dixon Technologies
Kaynes
Syrma
Tata Technologies
KPIT
Persistent Systems
Mphasis
L&T Technology Services
LTTS
Happiest Minds
Zensar
Birlasoft
Sonata Software
Tejas Networks
HFCL
Indus Towers
GMR Airports
IRCTC
RailTel
RVNL
IRFC
NHPC
SJVN
JSW Energy
ReNew
Greenko
Azure Power
Avaada
Waaree
Premier Energies
Inox Wind
Lodha
Godrej Properties
Prestige Estates
Oberoi Realty
Macrotech
Embassy REIT
Indian Hotels
Lemon Tree
ITC Hotels
EIH
MakeMyTrip
Yatra
EaseMyTrip
Cleartrip
ixigo
Goibibo
RedBus
Loewe < LVMH
Loro Piana < LVMH
Purina = Nestlé Purina = Nestle Purina = Nestlé Purina PetCare < Nestlé
Blue Buffalo < General Mills`
