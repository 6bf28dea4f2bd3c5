// Made by scripts/make-name-lists.ts; sources and licences: docs/name-lists.md.
export const companies: string = `1&1
3M
3i
A. O. Smith
A10 Networks
AAR
AB InBev
ABB
ABM Industries
ABN AMRO
ACI Worldwide
ACM Research
ACS
ADMA Biologics = ADMA
ADP
ADT
AENA
AEON
AES
AGC
ALTEN
AMD
ANI Pharmaceuticals
APA
ASM International
ASML
ASR Nederland
AT&T
AZZ
AbbVie
Abbott Laboratories
Academy Sports + Outdoors
Acadia Healthcare
Acadia Pharmaceuticals
Acadia Realty Trust
Acadian Asset Management
Accenture
Acciona
Acciona Energía = Acciona
Accor
Acerinox
Ackermans & van Haaren
Acushnet
Adamas Trust = Adamas
AdaptHealth
Addtech
Addus HomeCare
Adeia
Adesso
Adidas
Adient
Admiral Group
Adobe
Adtalem Global Education
Advance Auto Parts
Advantest
Adyen
Aedifica
Aegon
Aflac
Ageas
Agilent Technologies = Agilent
Agilysys
Ahold Delhaize
Air Lease
Air Liquide
Air Products
Airbnb
Airbus
Airtel Africa
Aixtron
Ajinomoto
Akamai Technologies = Akamai
AkzoNobel
Alamo
Alarm.com
Albany International
Albemarle
Alcon
Alexander & Baldwin
Alexandria Real Estate Equities
Alfa Laval
Align Technology
Alkermes
All Nippon Airways
Allegiant Travel = Allegiant
Allegion
Alliance Witan
Alliant Energy = Alliant
Allianz
Allstate
Alnylam Pharmaceuticals = Alnylam
Alpha Metallurgical Resources
Alpha and Omega Semiconductor
Alphabet
Alps Alpine
Altria
Amada
Amadeus FiRe
Amadeus IT
Amazon
Amcor
Amentum
Ameren
American Assets Trust
American Axle
American Eagle Outfitters
American Electric Power
American Express
American International
American States Water
American Tower
American Water Works
American Woodmark
Ameriprise Financial = Ameriprise
Ameris Bancorp = Ameris
Amerisafe
Ametek
Amgen
Amn Healthcare Services
Amneal Pharmaceuticals = Amneal
Amphastar Pharmaceuticals = Amphastar
Amphenol
Analog Devices
Andersons
Angi
Anglo American
Antofagasta
Aon
Aozora Bank = Aozora
Apellis Pharmaceuticals = Apellis
Aperam
Apogee Enterprises
Apollo Commercial Real Estate Finance
AppLovin
Apple
Apple Hospitality
Applied Materials
Aptiv
Arbor Realty Trust
ArcBest
ArcelorMittal
Arch Capital
Archer Daniels Midland
Archrock
Arcosa
Arcus Biosciences = Arcus
Ares Management
Arista Networks = Arista
Arlo Technologies
Arm Holdings
Armada Hoffler Properties
Armour Residential
Armstrong World Industries
Aroundtown
Arthur J. Gallagher
Artisan Partners
Artivion
Asahi Breweries = Asahi
Asahi Kasei
Asbury Automotive
Assa Abloy
Associated British Foods
Assured Guaranty
Astec Industries = Astec
Astellas Pharma = Astellas
AstraZeneca
Astrana Health = Astrana
Atlantic Union Bank
Atlas Copco
Atlas Energy Solutions
Atlassian
Atmos Energy = Atmos
Atoss
Aurubis
AutoZone
Autodesk
Autotrader
AvalonBay Communities
Avanos Medical = Avanos
Avery Dennison
Avista
Aviva
Axa
Axcelis Technologies = Axcelis
Axon Enterprise
Axos Financial = Axos
Azelis
Azenta
BAE Systems
BASF
BGC
BIC
BJ's Restaurants = BJ's
BMW
BNP Paribas
BNY
BP
BXP
Babcock International
Badger Meter
Baker Hughes
Balchem
Ball
Banc of California
BancFirst
Banco Bilbao Vizcaya Argentaria
Banco Sabadell
Banco Santander
Bancorp
Bandai Namco
Bank of America
Bank of Hawaii
Bank of Hope
Bank of Yokohama
BankUnited
Bankinter
Banner Bank
Barclays
Barratt Redrow
Baxter International
Baycurrent
Bayer
Beacon Financial
Beazley
Bechtle
Befesa
Beiersdorf
Benchmark Electronics
Berkeley
Berkshire Hathaway
Besi
Best Buy
Bilfinger
Bio-Techne
BioLife Solutions = BioLife
Biogen
BlackLine Systems = BlackLine
BlackRock
Blackstone
Blackstone Mortgage Trust
Block
Bloomin' Brands = Bloomin'
Boeing
Boise Cascade
Boliden
Bolloré
Booking Holdings
Boot Barn
Boston Scientific
Bouygues
Box
Brady
Bread Financial
Brenntag
Bridgestone
BrightSpring Health Services
Brinker International
Bristol Myers Squibb
Bristow
British American Tobacco
British Land
Broadcom
Broadridge Financial Solutions
Brown & Brown
Brown–Forman
Buckle
Builders FirstSource
Bunge Global
Bunzl
Burberry
Bureau Veritas
C.H. Robinson
CBRE
CDW
CF Industries
CME
CMS Energy
CONMED
CONSOL Energy = CONSOL
CRH
CSG Systems International
CSW Industrials
CSX
CTS
CTS Eventim
CVB Financial
CVR Energy
CVS Health
Cable One
Cactus
Cadence Design Systems
Caesars Entertainment = Caesars
CaixaBank
Cal-Maine
California Resources
California Water Service
Calix
Camden Property Trust
Campbell's
Cancom
Canon
Capgemini
Capital One
Capitol Federal Savings Bank
CarGurus
CarMax
Cardinal Health
CareTrust
Career Education
Cargotec
Carl Zeiss Meditec
Carmila
Carnival Corporation
Carrefour
Carrier Global
Cars.com
Carter's
Carvana
Casella Waste Systems
Casio
Catalyst Pharmaceuticals
Caterpillar
Cathay General Bancorp
Cavco Industries = Cavco
Cboe Global Markets
Celanese
Cellnex Telecom = Cellnex
Cencora
Centene
CenterPoint Energy = CenterPoint
Centerspace Trust = Centerspace
Central Garden & Pet
Central Japan Railway
Central Pacific Financial
Centrica
Century Aluminum
Century Communities
Certara
Cewe
Champion Homes
Charles River Laboratories
Charles Schwab
Charter Communications
Cheesecake Factory
Chefs' Warehouse = Chefs'
Chemours
Chesapeake Utilities
Chevron
Chiba Bank
Chipotle Mexican Grill
Chubb
Chubu Electric Power
Chugai Pharmaceutical = Chugai
Church & Dwight
Ciena
Cigna
Cincinnati Financial
Cinemark Theatres = Cinemark
Cintas
Cisco
Citigroup
Citizens Financial
City Holding
Clariane
CleanSpark
Clear Secure
Clearway Energy = Clearway
Clorox
CoStar Group
Coca-Cola
Coca-Cola Europacific Partners
Coca-Cola HBC
Cofinimmo
Cogent Communications
Cognizant
Cohen & Steers
Cohu
Coinbase
Colgate-Palmolive
Collegium Pharmaceutical = Collegium
Comcast
Comfort Systems USA
Commerzbank
Community Bank, N.A.
Compass Group
CompuGroup Medical = CompuGroup
Comstock Resources
Comsys
Conagra Brands = Conagra
Concentra Group Holdings Parent
ConocoPhillips
Consolidated Edison
Constellation Brands
Constellation Energy
Continental
Convatec
Cooper Companies
Copart
CorVel
Corcept Therapeutics = Corcept
Core Laboratories
CoreCivic
Corning
Corpay
Corsair Gaming
Corteva
Costco
Coterra
Covivio
Cracker Barrel
Credit Saison
Crescent Energy
Croda International = Croda
CrowdStrike
Crown Castle
Crédit Agricole
Cummins
Curbline Properties = Curbline
Cushman & Wakefield
Customers Bancorp
CyberAgent
Cytek Biosciences = Cytek
D'Ieteren
D. R. Horton
DCC
DSM-Firmenich
DTE Energy
DXC Technology
DXP Enterprises
DaVita
Dai Nippon Printing
Dai-ichi Life = Dai-ichi
Daiichi Sankyo
Daikin Industries = Daikin
Daimler Truck
Daiwa House Industry
Daiwa Securities = Daiwa
Dana
Danaher
Danone
Darden Restaurants
Dassault Aviation = Dassault
Dassault Systèmes
Datadog
Dave & Buster's
DeNA
Deckers Brands = Deckers
Delivery Hero
Dell Technologies
Delta Air Lines
Deluxe
Denka
Denso
Dentsu
Dermapharm
Deutsche Bank
Deutsche Börse
Deutsche Pfandbriefbank
Deutsche Post
Deutsche Telekom
Deutz
Devon Energy
DexCom
Diageo
DiamondRock Hospitality = DiamondRock
Diamondback Energy = Diamondback
Digi International = Digi
Digital Realty
DigitalOcean
Dime Community Bank
Diodes
Diploma
Disco
Dollar General
Dollar Tree
Dominion Energy
Domino's
Donnelley Financial Solutions
DoorDash
Dorian LPG
Dorman products
DoubleVerify
Douglas Emmett
Dover
Dow Chemical
Dowa
Dream Finders Homes
Drägerwerk
DuPont
Duke Energy
Dürr
E.ON
EBay
EOG Resources
EPAM Systems = EPAM
EPlus
EQT
ESCO Technologies = ESCO
EVERTEC
EZCorp
EagleBank
East Japan Railway
Easterly Government Properties
Eastman Chemical
EasyJet
Eaton
Ebara
Eckert & Ziegler
Ecolab
Edenred
Edgewell Personal Care
Edison International
Edwards Lifesciences
Eisai
Electronic Arts
Element Solutions
Elevance Health = Elevance
Eli Lilly and
Elia System Operator
Elior Group
Elis
Elisa
Ellington Financial
Elmos Semiconductor = Elmos
Embecta
Emcor
Emerson Electric
Employers Holdings
EnPro Industries = EnPro
Enact Holdings
Enagás
Encavis
Encore Capital
Endeavour Mining
Endesa
Enel
Eneos
Energiekontor
Energizer
Enerpac Tool
Engie
Eni
Enova International = Enova
Enovis
Enphase Energy = Enphase
Entain
Entergy
Epiroc
Equifax
Equinix
Equity Residential
Eramet
Ericsson
Erie Insurance
Essential Properties Realty Trust
Essex Property Trust
EssilorLuxottica
Essity
Estée Lauder Companies
Ethan Allen
Etsy
Eurazeo
Eurofins Scientific
Everest
Evergy
Eversource Energy = Eversource
Everus Construction = Everus
Evolution
Evonik Industries = Evonik
Evotec
Exelon
Exor
Expand Energy
Expedia
Expeditors International = Expeditors
Experian
Extra Space Storage
Extreme Networks
ExxonMobil
F & C Investment Trust
F5
FANUC
FB Financial
FICO
FIS
FMC
FactSet
Fast Retailing
Fastenal
FedEx
Federal Realty Investment Trust
Federal Signal
Ferrari
Ferrovial
Fifth Third Bancorp
First BanCorp
First Bancorp
First Commonwealth Bank
First Financial Bancorp
First Hawaiian Bank
First Interstate BancSystem
First Solar
FirstEnergy
Fiserv
Fluidra
Ford Motor
FormFactor
Formycon
Fortinet
Fortive
Fortrea
Fortum
Forward Air
Four Corners Property Trust
Fox
Fox Factory
Franklin BSP Realty Trust
Franklin Electric
Franklin Templeton Investments
Fraport
Freenet
Freeport-McMoRan
Fresenius
Fresenius Medical Care
Fresh Del Monte Produce
Freshpet
Fresnillo
Frontdoor
Fuchs Petrolub
Fuji Electric
Fujifilm
Fujikura
Fujitsu
Fukuoka Financial
Fulton Financial
Furukawa Electric = Furukawa
G-III Apparel = G-III
GE Aerospace
GE HealthCare
GE Vernova
GEA
GEO
GFT Technologies
GS Yuasa
GSK
Games Workshop
Garmin
Gartner
Gates
Geberit
Gen Digital
Generac
General Dynamics
General Mills
General Motors
Gentherm
Genuine Parts
Genworth Financial = Genworth
Gerresheimer
Getty Realty
Gibraltar Industries
Gilead Sciences = Gilead
Givaudan
Glaukos
Glencore
Global Net Lease
Global Payments
Globe Life
GoDaddy
Gogo Inflight Internet
Golden Entertainment
Goldman Sachs
Goosehead Insurance = Goosehead
Grand City Properties
Granite Construction
Green Brick Partners
Greenbrier Companies
Grenke
Grid Dynamics
Griffon
Grifols
Grocery Outlet
Group 1 Automotive
Groupe Bruxelles Lambert
H&M
H.B. Fuller
H2O America
HCA Healthcare
HCI
HNI
HP
HSBC
Haleon
Halliburton
Halma
Hamborner
Handelsbanken
Hanmi Bank = Hanmi
Hannon Armstrong Sustainable Infrastructure Capital
Hannover Re
Harmonic
Harmony Biosciences
Harsco
Hartford
Hasbro
Haseko
Hawaiian Electric Industries
Hawkins
Hayward
HealthStream
Healthcare Services
Healthpeak Properties = Healthpeak
Heartland Express
HeidelbergCement
Heidelberger Druckmaschinen
Heineken International = Heineken
Helix Energy Solutions
Hella
HelloFresh
Helmerich & Payne
Henkel
Henry Schein
Hensoldt
Heritage Financial
Hermès
Hershey
Hertz
Hewlett Packard Enterprise
Hexagon
Highwoods Properties = Highwoods
Hikma Pharmaceuticals = Hikma
Hilltop Holdings
Hilton Worldwide
Hino Motors
Hiscox
Hitachi
Hitachi Construction Machinery
Hochtief
Holcim
Hologic
Home Depot
Honda
Honeywell
Horace Mann Educators
Hormel Foods = Hormel
Host Hotels & Resorts
Howdens Joinery
Howmet Aerospace = Howmet
Hoya
Hub Group
Hubbell
Hugo Boss
Huhtamäki
Humana
Huntington Bancshares
Huntington Ingalls Industries
IAC
IBM
ICG
ICU Medical
IDEX
IHG Hotels & Resorts
IHI
IMCD
IMI
ING
IQVIA
Iberdrola
Icade
Ichor
Idemitsu Kosan
Idexx Laboratories = Idexx
Illinois Tool Works
Imerys
Imperial Brands
Impinj
Incyte
Independent Bank
Inditex
Indivior
Indra Sistemas
Indus
IndustrivärdenC
Infineon Technologies = Infineon
Informa
Ingersoll Rand
Ingevity
Inmobiliaria Colonial
Innospec
Innovative Industrial Properties
Innovex International = Innovex
Innoviva
Inpex
Insight Enterprises
Insmed
Insperity
Inspire Medical Systems
Installed Building Products
Insteel Industries = Insteel
Insulet
Integer Holdings
Integra LifeSciences
Intel
Inter Parfums
InterDigital
Interactive Brokers
Intercontinental Exchange
Interface
International Airlines
International Flavors & Fragrances
International Paper
International Seaways
Interparfums
Intertek
Intesa Sanpaolo
Intuit
Intuitive Surgical
Invesco
Investor
Invitation Homes
Ionos
Ipsen
Ipsos
Iridium Communications
Iron Mountain
Isetan Mitsukoshi
Isuzu
Itochu
Itron
J & J Snack Foods
J. Front Retailing
J.B. Hunt
J.M. Smucker
JBG Smith
JBT
JCDecaux
JD Sports
JFE
JGC
JPMorgan Chase
JTEKT
Jabil
Jack Henry & Associates
Jackson National Life
Jacobs Solutions
Japan Airlines
Japan Exchange
Japan Post
Japan Steel Works
Japan Tobacco
Jenoptik
JetBlue
John B. Sanfilippo & Son
John Deere
Johnson & Johnson
Johnson Controls
Jost Werke
Jungheinrich
K Line
K+S
KBC Bank
KDDI
KION
KKR Real Estate Finance Trust
KLA
KPN
KWS Saat
Kadant
Kaiser Aluminum
Kajima Construction = Kajima
KalmarB
Kanadevia
Kansai Electric Power
Kao
Kawasaki Heavy Industries
Keio
Keisei Electric Railway
Kemira
Kennametal
Kennedy Wilson
Kenvue
Kering
Kesko
Keurig Dr Pepper
KeyCorp
Keyence
Keysight Technologies = Keysight
Kikkoman
Kimberly-Clark
Kimco Realty = Kimco
Kinder Morgan
Kinetik
Kingfisher
Kirin
Klöckner
Knorr-Bremse
Knowles
Kobe Steel
Kodiak Gas Services
Kohl's
Kohlberg Kravis Roberts
Kojamo
Komatsu
Konami
Kone
Konecranes
Konica Minolta
Kontoor Brands = Kontoor
Kontron
Koppers
Korn Ferry
Kraft Heinz
Kroger
Krones
Krystal Biotech
Kubota
Kuehne + Nagel
Kulicke and Soffa Industries
Kuraray
Kyocera
Kyowa Hakko Kirin
L'Oréal
L3Harris
LCI Industries
LEG Immobilien
LGI Homes
LKQ
LTC Properties
LVMH
La-Z-Boy
Labcorp
Laboratorios Rovi
Lakeland Financial
Lam Research
Lamb Weston
Landsec
Lanxess
Las Vegas Sands
Lasertec
LeMaitre Vascular
Legal & General
LegalZoom
Leggett & Platt
Legrand
Leidos
Lennar
Lennox International
Lexington Realty Trust
Liberty Energy
LifcoB
Ligand Pharmaceuticals = Ligand
Lincoln Financial
Linde
Lindsay
Liquidity Services
Live Nation Entertainment
LiveRamp
Lloyds Banking = Lloyds
Lockheed Martin
Loews
Logista
Logitech
London Stock Exchange
LondonMetric Property = LondonMetric
Lonza
Lotus Bakeries
Lowe's
Lufthansa
Lululemon
Lumen Technologies = Lumen
LyondellBasell
M&G
M&T Bank
M/I Homes
M3
MDU Resources
MGE Energy
MGM Resorts
MS&AD Insurance = MS&AD
MSCI
MTU Aero Engines
MYR
Macerich
Mack-Cali Realty = Mack-Cali
Madison Square Garden Sports
Magnolia Oil & Gas
Mandatum
ManpowerGroup
Mapfre
Marathon Digital
Marathon Petroleum
Marcus & Millichap
MarineMax
MarketAxess
Marks & Spencer
Marriott International
Marriott Vacations Worldwide
Marsh McLennan
Marten Transport
Martin Marietta Materials
Marubeni
Marui
Marvell Technology = Marvell
Masco
MasterBrand
Mastercard
Match Group
Materion
Matson
Matthews International
MaxLinear
Mazda
McCormick
McDonald's
McKesson
Medical Properties Trust
Medtronic
Meiji
Melexis
Melrose Industries = Melrose
Mercado Libre
Mercari
Mercedes-Benz
Merchants Bancorp
Mercialys
Merck
Mercury General
Mercury Systems
Merit Medical Systems
Meritage Homes = Meritage
Merlin Properties
MetLife
Meta Platforms
MetaBank
Metallus
Metlen Energy & Metals
Metso
Mettler Toledo
Michelin
MicroStrategy
Microchip Technology
Micron Technology
Microsoft
Mid-America Apartment Communities
Middlesex Water = Middlesex
MillerKnoll
Millrose Properties = Millrose
MinebeaMitsumi
Minerals Technologies
Mirion Technologies = Mirion
Mister Car Wash
Mitsubishi
Mitsubishi Chemical
Mitsubishi Electric
Mitsubishi Estate
Mitsubishi Heavy Industries
Mitsubishi Materials
Mitsubishi Motors
Mitsubishi UFJ Financial
Mitsui
Mitsui Chemicals = Mitsui
Mitsui Fudosan
Mitsui Mining & Smelting
Mitsui O.S.K. Lines
Mizuho Financial = Mizuho
Moderna
Moelis
Molina Healthcare
Molson Coors
Monarch Casino & Resort
Mondelez International = Mondelez
Mondi
Monolithic Power Systems
Monro Muffler Brake
Monster Beverage
Montea
Moody's
Moog
Morgan Stanley
Mosaic
Motorola Solutions = Motorola
Mueller Water Products
Muji
Munich Re
Murata Manufacturing = Murata
Myriad Genetics
N-able
NBT Bank
NCR Atleos
NCR Voyix
NEC
NGK Insulators
NMI
NN
NOW
NRG Energy
NSK
NTN
NTT Data
NVR
NW Natural
NXP Semiconductors
Nagarro
Nasdaq
NatWest
National Bank
National Beverage
National Grid
National Healthcare
National Presto Industries
National Vision
Naturgy
Navient
Nemetschek
NeoGenomics
Neoen
Neogen
Neste
Nestlé
NetApp
NetScout Systems = NetScout
Netflix
Newell Brands
Newmont
News
NexPoint Residential Trust
Nexity
Nexon
Next
NextEra Energy = NextEra
NiSource
Nibe Industrier
Nichirei
Nidec
Nike
Nikon
Nintendo
Nippon Electric Glass
Nippon Express
Nippon Ham
Nippon Steel
Nippon Telegraph & Telephone
Nippon Yusen
Nissan
Nissan Chemical Industries
Nisshin Seifun
Nissui
Nitori
Nitto Denko
Noble
Nokia
Nokian Tyres = Nokian
Nomura
Nomura Research Institute
Nordea
Nordex
Nordson
Norfolk Southern Railway
Norma Group
Northern Oil and Gas
Northern Trust
Northrop Grumman
Northwest Bank
Norwegian Cruise Line
Novartis
Nucor
Nvidia
O'Reilly Auto Parts
O-I Glass
OFG Bancorp
OPENLANE
OPmobility
OSI Systems
Obayashi
Occidental Petroleum
Oceaneering International = Oceaneering
Odakyu Electric Railway
Oji Paper
Okuma
Old Dominion Freight Line
Olympus
Omnicell
Omnicom
Omron
OneSpaWorld
Oneok
Onsemi
Oracle
Orange
Organon
Oriental Land
Orion
Orix
Orpea-Gruppe
Osaka Gas
Otis Worldwide
Otsuka Pharmaceutical = Otsuka
Otter Tail
Outfront Media = Outfront
Outokumpu
Oxford Industries
PC Connection
PDF Solutions
PG&E
PHINIA
PJT Partners
PNC Financial Services
PNE
PPG Industries
PPL
PRA
PROG
PTC
PTC Therapeutics
PVA TePla
Paccar
Pacira BioSciences
Packaging Corporation of America
Palantir Technologies = Palantir
Palo Alto Networks
Palomar
Panasonic
Papa John's Pizza
Par Pacific
Paramount Skydance
Park National Bank
Parker Hannifin
Partners Group
Patrick Industries
Patrizia
Patterson-UTI
PayPal
Paychex
Paycom
Payoneer
Peabody Energy
Pearson
Pebblebrook Hotel Trust
Pediatrix Medical = Pediatrix
Penguin Solutions
Penn Entertainment
PennyMac Mortgage Investment Trust
Pentair
PepsiCo
Pernod Ricard
Perrigo
Pershing Square
Persimmon
Pfizer
Phibro Animal Health
Philip Morris International
Philips
Phillips 66
Phillips Edison
Phoenix Group
Photronics
Pinduoduo
Pinnacle West Capital
Piper Sandler Companies
Pitney Bowes
Plexus
Polar Capital Technology Trust
Pool
Porsche
Powell Industries
Power Integrations
Preferred Bank
Prestige Consumer Healthcare
PriceSmart
Primoris Services = Primoris
Principal Financial
Privia Health = Privia
ProAssurance
ProSiebenSat.1 Media = ProSiebenSat.1
Procter & Gamble
Progress Software
Progressive
Progyny
Prologis
Prosus
Protagonist Therapeutics
Protolabs
Provident Bank of New Jersey
Prudential
Prudential Financial
Public Service Enterprise
Public Storage
Publicis
Puig
PulteGroup
Puma
Q2
Qiagen
Qnity Electronics = Qnity
Qorvo
Qt
Quaker Chemical = Quaker
Qualcomm
Quanex Building Products
Quanta Services
Quest Diagnostics
QuidelOrtho
QuinStreet
RELX
REX American Resources
RPC
RTL
RTX
RWE
RXO
RadNet
Radian
Rakuten
Ralliant
Ralph Lauren
Randstad
Rational
Raymond James Financial
Realty Income
Reckitt
Recruit
Red Rock Resorts
Redeia Corporación
Redwood Trust
Regency Centers
Regeneron Pharmaceuticals = Regeneron
Regions Financial
Renasant Bank = Renasant
Renault
Renesas Electronics = Renesas
Rentokil Initial
Repsol
Republic Services
ResMed
Resideo Technologies = Resideo
Resona
Resonac
Revvity
Reynolds Consumer Products
Rheinmetall
Richemont
Ricoh
Rightmove
RingCentral
Rio Tinto
Robert Half
Robinhood Markets = Robinhood
Roche
Rockwell Automation
Rogers
Rohm
Rollins
Rolls-Royce
Roper Technologies
Ross Stores
Royal Caribbean
Rubis SCA
Rush Enterprises
Ryman Hospitality Properties
S&P Global
S&T Bancorp
SAF-Holland
SAP
SBA Communications
SCA
SCREEN Holdings
SEB
SES
SHIFT
SKF
SL Green Realty
SM Energy
SMA Solar Technology
SMC
SPS Commerce
SSE
STAAR Surgical = STAAR
STABILUS
SUMCO
Saab
Sabre
Sacyr
Safehold
Safety Insurance
Safran
Sage Group
Sainsbury's
Saint-Gobain
Salesforce
Sally Beauty
Salzgitter
Sampo
Sandisk
Sandvik
Sanmina
Sanofi
Sapporo Breweries
Sarepta Therapeutics = Sarepta
Sartorius
Saul Centers
ScanSource
Schaeffler
Schlumberger
Schneider Electric
Schneider National
Scholastic
Schroders
Schrödinger
Scottish Mortgage Investment Trust
Scout24
Seacoast Banking Corporation of Florida
Seagate Technology = Seagate
Sealed Air
Secom
Secunet Security Networks
Segro
Seiko Epson
Sekisui House = Sekisui
Select Medical
Sempra
Semtech
Sensient Technologies = Sensient
ServiceNow
ServisFirst Bancshares = ServisFirst
Seven & I
Severn Trent
Sezzle
Shake Shack
Sharp
Shell
Shentel
Sherwin-Williams
Shimizu
Shin-Etsu Chemical = Shin-Etsu
Shionogi
Shiseido
Shizuoka Financial
Shop Apotheke Europe
Shopify
Shutterstock
SiTime
Siemens
Siemens Energy = Siemens
Siemens Healthineers
Signet Jewelers
Sika
Siltronic
Simmons Bank
Simon Property
Simply Good Foods
SiriusPoint
Six Flags
Sixt
Skanska
SkyWest
Skyworks Solutions = Skyworks
Smith & Nephew
Smurfit Westrock
Snap-on
Socionext
Société Générale
Sofina
SoftBank
Soitec
Sojitz
SolarEdge
Solaria
Solstice Advanced Materials
Solvay
Solventum
Sompo Japan Nipponkoa
Sonic Automotive
Sonos
Sonova
Sony
Sopra Steria
Southern
Southside Bancshares = Southside
Southwest Airlines
Spirax
Sprinklr
St. James's Place
St. Joe
Standard Chartered
Standard Motor Products
Standex International = Standex
Stanley Black & Decker
Starbucks
State Street
Steel Dynamics
Stellantis
Stellar Bancorp
StepStone
Stepan
Steris
Steve Madden
Stewart Information Services
Sto
StoneX
Stora Enso
Stratec Biomedical Systems
Strategic Education
Stride
Stryker
Ströer
Subaru
Sumitomo
Sumitomo Chemical = Sumitomo
Sumitomo Dainippon Pharma
Sumitomo Electric Industries
Sumitomo Heavy Industries
Sumitomo Metal Mining
Sumitomo Mitsui Financial
Sumitomo Mitsui Trust
Sumitomo Realty & Development
Summit Hotel Properties
Sun Country Airlines
SunCoke Energy = SunCoke
Sunrun
Sunstone Hotel Investors
Supermicro
Supernus Pharmaceuticals = Supernus
Suss Microtec
Suzuki
Swedbank
Swiss Life
Swiss Reinsurance
Swisscom
Syensqo
Sylvamo
Symrise
Synchrony Financial = Synchrony
Synopsys
Sysco
Südzucker
T&D
T-Mobile US
T. Rowe Price
TAG Tegernsee Immobilien und Beteiligung
TDK
TE Connectivity
TF1
TG Therapeutics
TJX Companies
TKO
TUI
Taiheiyo Cement = Taiheiyo
Taisei
Taiyo Yuden
Takashimaya
Take-Two Interactive = Take-Two
Takeda Pharmaceutical = Takeda
Talanx
Talos Energy = Talos
Tandem Diabetes Care
Tanger Factory Outlet Centers
Tapestry
Targa Resources = Targa
Target
TeamViewer
Technip Energies = Technip
Tegna
Teijin
Tele2
Teledyne Technologies = Teledyne
Teleflex
Telefónica
Teleperformance
Telephone and Data Systems
Telia
Tennant
Teradata
Teradyne
Terreno Realty = Terreno
Terumo
Tesco
Tesla
Texas Instruments
Texas Pacific Land
Textron
Thales
Thermo Fisher Scientific
Thomson Reuters
ThyssenKrupp
Tidewater
TietoEVRY
Titan Tire
Tobu Railway = Tobu
Toho
Tokai Carbon = Tokai
Tokio Marine = Tokio
Tokuyama
Tokyo Electric Power
Tokyo Electron
Tokyo Gas
Tokyo Tatemono
Tokyu
Tokyu Land = Tokyu
Tompkins Financial
Tootsie Roll Industries
Topgolf Callaway Brands
Toppan Printing
Toray Industries = Toray
Tosoh
TotalEnergies
Toto
Toyota
Toyota Tsusho
Tractor Supply
Trade Desk
Trane Technologies = Trane
TransDigm
TransMedics
Traton
Travelers Companies
Trend Micro
Tri Pointe Homes
Trigano
Trimble
Trinity Industries
TripAdvisor
Tritax Big Box
Triumph Bancorp
Truist Financial = Truist
Trupanion
TrustCo Bank = TrustCo
Trustmark Bank = Trustmark
Two Harbors Investment
Tyler Technologies
Tyson Foods
U.S. Bancorp
U.S. Physical Therapy
UBS
UCB
UDR
UFP Technologies
UPM
Ube Industries
Uber
Ulta Beauty = Ulta
Ultra Clean
Umicore
Under Armour
UniCredit
UniFirst
Unibail-Rodamco-Westfield
Unicaja
Unilever
Union Pacific
United Airlines
United Community Bank
United Fire
United Internet
United Natural Foods
United Parcel Service
United Parks & Resorts
United Rentals
United Utilities
UnitedHealth
Uniti
Unitil
Universal
Universal Health Realty Income Trust
Universal Health Services
Universal Music
Upbound
Upwork
Urban Edge Properties
Urban Outfitters
Valero Energy
Vallourec
Valmet
Valneva
Veeco
Ventas
Veolia
Veracyte
Veralto
Vericel
Verisign
Verisk Analytics = Verisk
Verizon
Verra Mobility = Verra
Versant Media = Versant
Vertex Pharmaceuticals
Vestis
Viad
Viasat
Viatris
Viavi Solutions = Viavi
Vici Properties = Vici
Vicor
Victoria's Secret
Victory Capital
Vinci
Vir Biotechnology
Virbac
Viridien
Virtu Financial = Virtu
Virtus Investment Partners
Visa
Vishay Intertechnology
Vistra
Vital Farms
Vivendi
Vodafone
Volkswagen
Volvo
Vonovia
Vulcan Materials = Vulcan
W. R. Berkley
W. W. Grainger
WD-40
WDP
WEC Energy
WSFS Bank = WSFS
WaFd Bank = WaFd
Wabtec
Wacker Chemie
Wacker Neuson
Walker & Dunlop
Walmart
Walt Disney
Warner Bros. Discovery
Warrior Met Coal
Waste Management
Waters
Waystar
Weir Group
Wells Fargo
Welltower
Wendel
Wendy's
Werner Enterprises
West Japan Railway
West Pharmaceutical Services
Westamerica Bank = Westamerica
Western Digital
Western Union
Weyerhaeuser
Whitbread
Whitestone
Wiley
WillScot
Williams Companies
Williams-Sonoma
Willis Towers Watson
Winmark
Winnebago Industries = Winnebago
WisdomTree Investments = WisdomTree
Wolters Kluwer
Wolverine World Wide
Workday
World Acceptance
World Kinect
Worthington Industries
Worthington Steel
Wynn Resorts
Wärtsilä
XPEL
Xcel Energy = Xcel
Xencor
Xenia Hotels & Resorts
Xylem
Yamaha
Yamaha Motor = Yamaha
Yamato Transport = Yamato
Yaskawa Electric = Yaskawa
Yelp
Yokogawa Electric = Yokogawa
Yokohama Financial
Yokohama Rubber
Yum! Brands = Yum!
ZOZO
Zalando
Zebra Technologies
Ziff Davis
Zimmer Biomet
Zoetis
Zscaler
Zurich Insurance
Zurn Elkay Water Solutions
arGEN-X
eXp World`
