/**
 * Companies of the Americas: `name = other names < parent`, in the short form that news uses. Ours.
 * " ?" marks a name that is also something else; plain English words are found to be ambiguous without it.
 */
export const companiesOfTheAmericas: string = `3Com
3D Systems
3M
7-Eleven < Seven & i
8x8
99 Cents Only
A&W
A10 Networks
AAR
Abbott = Abbott Laboratories = Abbott Labs
AbbVie
Abercrombie & Fitch = Abercrombie
Abiomed
Abridge
Academy Sports = Academy Sports + Outdoors
Acadia Healthcare
Accel
Accenture
Achronix
ACI Worldwide
Activision Blizzard = Activision < Microsoft
Acuity Brands = Acuity
Acxiom
Adaptive Biotechnologies
ADM = Archer Daniels Midland = Archer-Daniels-Midland
Adobe
ADP = Automatic Data Processing
ADT
Advance Auto Parts = Advance Auto
Advance Publications
Advent International = Advent ?
AECOM
AeroVironment
AES
Aetna < CVS Health
Affirm
Aflac = AFLAC
AGCO
Agilent = Agilent Technologies
Agnico Eagle = Agnico Eagle Mines
Air Canada
Air Lease
Air Products = Air Products & Chemicals = Air Products and Chemicals
Airbnb
Airtable
Akamai = Akamai Technologies
Alamos Gold
Alaska Airlines = Alaska Air < Alaska Air Group
Alaska Air Group
Albemarle
Albertsons = Albertsons Cos. = Albertsons Companies
Alcoa
Alcon
Alexion = Alexion Pharmaceuticals
Align Technology
Alimentation Couche-Tard = Couche-Tard
Allbirds
Allegheny Technologies = ATI
Allegiant = Allegiant Air
Allergan
AllianceBernstein
Allied Universal
Allogene
Allscripts
Allstate
Ally Financial = Ally ?
Alnylam = Alnylam Pharmaceuticals
Alphabet
Alteryx
Altice USA
Altimeter Capital = Altimeter
Altria = Altria Group
Amazon ? = Amazon.com
Amazon Web Services = AWS < Amazon
AMC Entertainment = AMC = AMC Theatres
AMC Networks
AMD = Advanced Micro Devices
Amdocs
Amedisys
Ameren
América Móvil = America Movil
American Airlines = AAL
American Apparel
American Axle = American Axle & Manufacturing
American Eagle = American Eagle Outfitters
American Electric Power = AEP
American Express = AmEx = Amex
American Family Insurance
American International Group = AIG
American Standard
American Tower
American Water = American Water Works
Ameriprise = Ameriprise Financial
AmerisourceBergen
Cencora
Ameritrade
TD Ameritrade
Ametek
Amgen
Amkor = Amkor Technology
Ampere Computing
Amphenol
Amplitude
AMR
Amtrak
Analog Devices = ADI
Anadarko = Anadarko Petroleum
Andreessen Horowitz = a16z
Anduril = Anduril Industries
Angi
Anheuser-Busch < AB InBev
Anixter
Annaly = Annaly Capital
Ansys
Anthem
Elevance Health = Elevance
Anthropic
Anyscale
AOL
Aon
APA Corp = APA
Apache Corp
Apollo Global Management = Apollo Global = Apollo ?
Appaloosa = Appaloosa Management
AppDynamics < Cisco
Appian
Apple
Applied Digital
Applied Intuition
Applied Materials
AppLovin
Aptiv
Aramark
Arby's
ArcBest
Arch Coal
Archer Aviation
Ares Management = Ares
Arista = Arista Networks
Ariba
ARK Invest = ARK Investment Management
Arm = Arm Holdings
Armstrong World
Arrow Electronics
Aruba Networks
Asana
Ascena
Ashland ?
Aspen Technology = AspenTech
Assurant
Astera Labs
Astranis
AST SpaceMobile
AT&T = AT & T = ATT
Atlas Air
Atmel
Aurora Innovation = Aurora ?
Autodesk
Autoliv
AutoNation
AutoZone
Avago
AvalonBay
Avantor
Avaya
Avery Dennison
Avis = Avis Budget = Avis Budget Group
Avnet
Avon = Avon Products
Axalta
Axon
Axos
B&G Foods
B2Gold
Bain & Company = Bain ?
Bain Capital
Baker Hughes
Ball Corp
Bally's = Bally's Corp
Banana Republic < Gap
Banco Bradesco = Bradesco
Banco do Brasil
Banco Itaú = Itaú Unibanco = Itau Unibanco = Itaú
Bandwidth
Bank of America = BofA = Merrill Lynch Bank = BoA
Bank of Montreal = BMO = BMO Financial = BMO Capital Markets
Bank of New York Mellon = BNY Mellon = BNY
Barnes & Noble
Barrick Gold = Barrick
Bath & Body Works
Bausch Health
Bausch + Lomb = Bausch & Lomb
Baxter = Baxter International
BCE = Bell Canada
Beam Therapeutics
Bear Stearns
Bechtel
Becton Dickinson = Becton, Dickinson = BD
Bed Bath & Beyond
BellSouth
Benchling
Benchmark Capital
Berkshire Hathaway = Berkshire
Best Buy
BetMGM
BetterUp
Betterment
Better.com
Beyond Meat
Big Lots
Bill.com
Bimbo = Grupo Bimbo
Bio-Rad = Bio-Rad Laboratories
BioMarin = BioMarin Pharmaceutical
Biogen
Bird Global
BJ's Wholesale = BJ's Wholesale Club = BJ's
BlackBerry = Research In Motion
BlackRock
Blackstone = Blackstone Group
Blizzard Entertainment = Blizzard < Activision Blizzard
Block = Block Inc.
Blockbuster
BlockFi
Bloom Energy
Bloomberg = Bloomberg LP
Bloomingdale's < Macy's
Blue Apron
Blue Bird
Blue Cross Blue Shield
Blue Origin
Blue Owl = Blue Owl Capital
Blue Yonder
bluebird bio
Bluesky
Boeing
Boise Cascade
Bolt Threads
Bombardier
Bombas
Booking Holdings = Booking.com = Priceline = Booking
Books-A-Million
Boom Supersonic = Boom
Booz Allen Hamilton = Booz Allen
BorgWarner
Bose
Boston Beer
Boston Consulting Group = BCG
Boston Dynamics
Boston Properties = BXP
Boston Scientific
Bowlero
Box
Boyd Gaming
Braskem
Braze
Brex
Bridgewater Associates = Bridgewater
Brightcove
Brinker International = Brinker
Brinks = Brink's
Bristol Myers Squibb = Bristol-Myers Squibb = Bristol-Myers = Bristol Myers = BMS
Broadcom
Broadridge = Broadridge Financial
Brocade
Brookfield = Brookfield Asset Management = Brookfield Corp
Brooks Brothers
Brown-Forman
BRF
BTG Pactual
Buckeye Partners
Buick
Builders FirstSource
Bumble
Bunge
Burger King < Restaurant Brands International
Burlington = Burlington Stores = Burlington Coat Factory
BuzzFeed
BWX Technologies = BWXT
ByteDance
C.H. Robinson
C3.ai = C3 AI
CA Technologies
Cable One
Cablevision
Cabot = Cabot Corp
CACI = CACI International
Cadence = Cadence Design Systems = Cadence Design
Cadillac
CAE
Caesars = Caesars Entertainment
CalPERS
CalSTRS
Callaway = Callaway Golf = Topgolf Callaway
Calpine
Calvin Klein < PVH
Cameco
Campbell Soup = Campbell's = Campbell
Canaccord Genuity = Canaccord
Canada Goose
Canada Pension Plan = CPP Investments = CPPIB
Canadian Imperial Bank of Commerce = CIBC
Canadian National Railway = Canadian National = CN Rail
Canadian Natural Resources = CNRL
Canadian Pacific Kansas City = CPKC = Canadian Pacific
Canadian Solar
Canadian Tire
Canoo
Canopy Growth
Cantor Fitzgerald
Capital Group
Capital One = Capital One Financial
Capri Holdings = Capri
Carbon Black
Cardinal Health
Cargill
Caribou Coffee
Carl's Jr.
Carlyle = Carlyle Group
CarMax
Carnival = Carnival Corp
Carrier = Carrier Global
Carta
Carter's
Carvana
Casey's = Casey's General Stores
Casper = Casper Sleep
Caterpillar = Cat ?
CB Richard Ellis = CBRE = CBRE Group
CBOE = Cboe = Cboe Global Markets
CBS < Paramount Global
CBS News
CDW
Celanese
Celestica
Celgene
Cemex
Cenovus = Cenovus Energy
Centene
CenterPoint Energy = CenterPoint
Centrus Energy = Centrus
Cencosud
CenturyLink
Lumen Technologies = Lumen
Cerberus = Cerberus Capital Management
Cerebras = Cerebras Systems
Ceridian
Dayforce
Cerner
CF Industries
CGI
Chainalysis
Character.AI = Character AI
ChargePoint
Charles Schwab = Schwab
Charter Communications = Charter
Chase = Chase Bank < JPMorgan Chase
Check Into Cash
Cheesecake Factory = The Cheesecake Factory
Chegg
Chemours
Cheniere = Cheniere Energy
Chesapeake Energy = Chesapeake
Expand Energy
Chevrolet < General Motors
Chevron
Chewy
Chick-fil-A
Chili's
Chime = Chime Financial
Chipotle = Chipotle Mexican Grill
Choice Hotels
Chrysler
Chubb
Church & Dwight
CHS
CI Financial
Ciena
Cigna = Cigna Group
Cinemark
Cinnabon
Cintas
Circle K < Alimentation Couche-Tard
Circle Internet = Circle Internet Group = Circle
Circuit City
Cirrus Logic
Cisco = Cisco Systems
CIT Group
Citadel = Citadel Securities
Citigroup = Citi = Citibank
Citizens Financial = Citizens Bank = Citizens Financial Group
Citrix = Citrix Systems
CityMD
Claire's
Clear Channel = Clear Channel Outdoor
Clearview AI
Clearwater Analytics
Clearlake = Clearlake Capital
Cleveland Clinic
Cleveland-Cliffs
Clorox
Cloud Software Group
Cloudera
Cloudflare
Clover Health
CME Group = CME
CMS Energy
CNA Financial
CNBC
CNET
CNH = CNH Industrial
CNN < Warner Bros. Discovery
CNX Resources
Coach < Tapestry
Coatue = Coatue Management
Coca-Cola = Coke ? = Coca Cola
Coca-Cola FEMSA
Codelco
Cognex
Cognition = Cognition AI
Cognizant = Cognizant Technology Solutions
Cohere
Coherent = Coherent Corp
Cohesity
Coinbase = Coinbase Global
Colgate-Palmolive = Colgate
Colliers
Colt
Columbia Sportswear
Comcast
Comerica
Commerce Bancshares
Commonwealth Edison = ComEd
Commonwealth Fusion Systems
CommScope
Community Health Systems
Compaq
Compass
Conagra = Conagra Brands = ConAgra
Concentrix
Condé Nast
Confluent
Conoco
ConocoPhillips
Consensys = ConsenSys
Consolidated Edison = Con Edison = ConEd
Constellation Brands
Constellation Energy
Constellation Software
Container Store = The Container Store
Contextual AI
Continental Airlines
Continental Resources
Convoy
Conviva
Cooper Companies
Copart
CoreCivic
Corebridge = Corebridge Financial
CoreLogic
CoreWeave
Corning
Corteva
Costco = Costco Wholesale
CoStar = CoStar Group
Coterra
Coty
Coupa = Coupa Software
Coursera
Covance
Covetrus
Covington & Burling
Cox = Cox Communications = Cox Enterprises
Cracker Barrel
Craigslist
Crane
Crate & Barrel
Cravath = Cravath, Swaine & Moore
Credit Karma < Intuit
Credo = Credo Technology
Cree
Wolfspeed
Crescent Point
Crocs
CrowdStrike = Crowdstrike
Crowe
Crown Castle
Crown Holdings
Cruise
Crunchbase
CSX
Cummins
Cumulus Media
Curative
CVS Health = CVS = CVS Pharmacy
CyberArk
Cytokinetics
D-Wave = D-Wave Quantum
D.E. Shaw = D. E. Shaw
D.R. Horton = DR Horton
Dana Inc
Danaher
Darden = Darden Restaurants
Databricks
Datadog
Dataminr
DataRobot
DaVita
Davis Polk
DBRS Morningstar
Dean Foods
Deckers = Deckers Outdoor = Deckers Brands
Deel
Deere = John Deere = Deere & Co. = Deere & Company
Del Monte
Del Taco
Dell = Dell Technologies
Deloitte
Delphi
Delta = Delta Air Lines = Delta Airlines
Denali Therapeutics
Denny's
Dentsply Sirona = Dentsply
Devon Energy
DexCom = Dexcom
Diamondback Energy = Diamondback
Dick's Sporting Goods = Dick's
Diebold Nixdorf = Diebold
Digital Currency Group
Digital Ocean = DigitalOcean
Digital Realty
Digital River
Dillard's
Dine Brands
DirecTV = DIRECTV
Discord
Discover Financial = Discover = Discover Financial Services
Discovery = Discovery Communications
Dish Network = DISH Network = Dish = DISH
Disney = Walt Disney = Walt Disney Co. = The Walt Disney Company
DocuSign = Docusign
Dodge
Dole = Dole Food
Dollar General
Dollar Shave Club
Dollar Tree
Dollarama
Domain Holdings
Dominion Energy = Dominion
Dominion Voting Systems
Domino's = Domino's Pizza
Domo
DoorDash
Dow = Dow Chemical = Dow Inc
Dow Jones = Dow Jones & Co. < News Corp
DraftKings
DreamWorks = DreamWorks Animation
Dropbox
Dr Pepper Snapple
DTE Energy = DTE
Duck Creek
Duke Energy
Dun & Bradstreet
Dunkin' = Dunkin' Donuts = Dunkin' Brands = Dunkin
Duolingo
DuPont = DuPont de Nemours
Dutch Bros
DXC = DXC Technology
Dynatrace
Dynegy
E*Trade = E-Trade = E*TRADE
E.W. Scripps
Eagle Materials
Earnest Research
EarthLink
East West Bancorp
Eastman = Eastman Chemical
Eastman Kodak = Kodak
Eaton
eBay
EchoStar
Ecolab
Ecopetrol
Eddie Bauer
Edelman
Edgewell
Edison International
Edward Jones
Edwards Lifesciences
El Paso Electric
Elanco
Electronic Arts = EA
Element Solutions
Elf Beauty = e.l.f. Beauty
Eli Lilly = Lilly ?
Elliott Management = Elliott Investment Management = Elliott ?
Embark
Embraer
Emerson = Emerson Electric
Enbridge
Encompass Health
Endeavor = Endeavor Group
Endo International = Endo
Energizer = Energizer Holdings
Energy Future Holdings
Energy Transfer
Enfabrica
Enphase = Enphase Energy
Enron
Entegris
Entergy
Enterprise Holdings
Enterprise Products = Enterprise Products Partners
EOG Resources = EOG
EPAM = EPAM Systems
Epic Games
Epic Systems
EQT
Equifax
Equinix
Equitable Holdings
Equity Residential
Ernst & Young = EY
Estée Lauder = Estee Lauder
Ethan Allen
Etched
Etsy
Everbridge
Evercore = Evercore ISI
Everest Re
Evergy
Everlane
Eversource = Eversource Energy
Evgo
Evernote
Exact Sciences
Exelon
Expedia = Expedia Group
Expeditors = Expeditors International
Express Scripts < Cigna
Exxon Mobil = ExxonMobil = Exxon
F5 = F5 Networks
Facebook
FactSet
Fair Isaac = FICO
Fairchild Semiconductor
Fairfax Financial
Family Dollar
Fanatics
FanDuel < Flutter
Fannie Mae
Faraday Future
Fastenal
Fastly
FedEx = Federal Express
Ferguson
Fidelity = Fidelity Investments
Fidelity National Financial
FIS = Fidelity National Information Services
Fifth Third = Fifth Third Bancorp = Fifth Third Bank
Figma
Figure AI
Firefly Aerospace
Fireblocks
First American
First Citizens = First Citizens BancShares
First Data
First Horizon
First Quantum = First Quantum Minerals
First Republic = First Republic Bank
First Solar
FirstEnergy
Fiserv
Fisker
Fitbit < Google
Fitch = Fitch Ratings
Five Below
Five9
Five Guys
Fivetran
Flex = Flextronics
Flexport
FLIR = Teledyne FLIR
Floor & Decor
Flowserve
FMC = FMC Corp
Foot Locker
Ford = Ford Motor = Ford Motor Co. = Ford Motor Company
ForgeRock
Formlabs
Forrester = Forrester Research
Fortinet
Fortive
Fortress = Fortress Investment Group
Fortune Brands
Fossil = Fossil Group
Foundation Medicine
Four Seasons
Fox = Fox Corp = Fox Corporation
Fox News
Fox Business
Franco-Nevada
Franklin Templeton = Franklin Resources
Freddie Mac
Freeport-McMoRan = Freeport ?
Freescale = Freescale Semiconductor
Freshpet
Freshworks
Frito-Lay < PepsiCo
Frontier Airlines = Frontier Group = Frontier
Frontier Communications
Fruit of the Loom
FTI Consulting
FTX
fuboTV = FuboTV = Fubo
FuelCell Energy
Funko
Gainsight
GameStop
Gannett
Gap = Gap Inc. = Gap Inc
Garmin
Gartner
Gates Industrial
GATX
GE = General Electric
GE Aerospace
GE Appliances < Haier
GE Capital
GE Digital
GE HealthCare = GE Healthcare
GE Vernova
GEICO = Geico < Berkshire Hathaway
Gen Digital = NortonLifeLock
Genentech < Roche
Generac
General Atlantic
General Catalyst
General Dynamics
General Mills
General Motors = GM
Genesys
Genpact
Genuine Parts
Genworth = Genworth Financial
GEO Group
Gerber
Gerdau
Getty Images
GFL Environmental
Ghirardelli
Gibson
Gilead = Gilead Sciences
Gillette < Procter & Gamble
Ginkgo Bioworks = Ginkgo
GitHub < Microsoft
GitLab
Glean
Global Foundries = GlobalFoundries
Global Payments
Globant
Globo = Grupo Globo
GMAC
GMC
GNC
GoDaddy
Gogo
Goldcorp
Golden State Warriors
Goldman Sachs = Goldman = Goldman Sachs Group
Golub Capital
GoodRx
Goodyear = Goodyear Tire = Goodyear Tire & Rubber
Google
Google Cloud = Google Cloud Platform < Google
Google DeepMind = DeepMind < Google
GoPro
Gores Group
GoTo
Graco
Grainger = W.W. Grainger
Grammarly
Granite Construction
Grant Thornton
Graphic Packaging
Gray Television
Great-West Lifeco
Greyhound
Greylock = Greylock Partners
Groq
Groupon
Grubhub = GrubHub
Grupo Aeroméxico = Aeromexico = Aeroméxico
Grupo Carso
Grupo Elektra
Grupo México = Grupo Mexico
Grupo Televisa = Televisa = TelevisaUnivision
Guardant Health
Guardian Life
Guggenheim = Guggenheim Partners = Guggenheim Securities
Guidehouse
Guidewire
Gulfstream
Gusto
H&R Block
H.B. Fuller
H2O.ai
Haas
Hain Celestial
Halliburton
Hallmark
Hanes = HanesBrands = Hanesbrands
Hanover Insurance
Harbinger
Harley-Davidson = Harley
Harman = Harman International < Samsung
Harris Teeter
HarperCollins
Hartford Financial = The Hartford = Hartford Insurance
Harvey AI
HashiCorp
Hasbro
Hawaiian Airlines = Hawaiian Holdings
Hawaiian Electric
Hayden AI
HBO < Warner Bros. Discovery
HCA = HCA Healthcare
HD Supply
Headspace
Hearst
HEB = H-E-B
Heinz
Helix Energy
Hellman & Friedman
Henry Schein
Herbalife
Heritage Foundation
Herman Miller = MillerKnoll
Hershey = Hershey's
Hertz = Hertz Global
Hess = Hess Corp
Hewlett Packard Enterprise = HPE = Hewlett-Packard Enterprise
HP = HP Inc. = Hewlett-Packard = Hewlett Packard
Hims & Hers = Hims
Hilton = Hilton Worldwide
Hippo
Hobby Lobby
Hologic
Home Depot = The Home Depot
HomeGoods
Honeywell = Honeywell International
Horizon Therapeutics
Hormel = Hormel Foods
Hot Topic
Hotwire
Houghton Mifflin Harcourt
Houlihan Lokey
Howmet = Howmet Aerospace
HubSpot
Hubbell
Hudson's Bay = HBC
Huffington Post = HuffPost
Hugging Face
Hulu < Disney
Humana
Humane
Huntington Bancshares = Huntington National Bank = Huntington Bank
Huntington Ingalls = HII
Huntsman
Hut 8
Hyatt = Hyatt Hotels
Hyliion
Hyperloop One
Hyster-Yale
IAC = IAC/InterActiveCorp
Iamgold = IAMGOLD
IBM = International Business Machines = Big Blue
IBM Cloud < IBM
Icahn Enterprises
ICE = Intercontinental Exchange
IDEO
Idexx = IDEXX
IDT
IHOP
IHS Markit
Illinois Tool Works
Illumina
Imperial Oil
Impossible Foods
In-N-Out = In-N-Out Burger
Inflection AI = Inflection ?
Informatica
Ingersoll Rand
Ingram Micro
Ingredion
Insight Partners
Insitro = insitro
Instacart = Maplebear
Insulet
Integral Ad Science
Intel
Intel Foundry < Intel
Intellia = Intellia Therapeutics
Interactive Brokers
International Flavors & Fragrances = IFF
International Game Technology = IGT
International Paper
Interpublic = Interpublic Group = IPG
Intuit
Intuitive Machines
Intuitive Surgical
Invesco
Invitae
Invitation Homes
IonQ
IPG Photonics
IQVIA
Iridium
iRobot
Iron Mountain
iHeartMedia = iHeart
iHeartRadio
Itron
J. Crew = J.Crew
J.B. Hunt = JB Hunt
J.C. Penney = JCPenney = JC Penney
J.D. Power
J.M. Smucker = Smucker = JM Smucker = Smucker's
Jabil
Jack Daniel's
Jack Henry
Jack in the Box
Jacobs = Jacobs Engineering = Jacobs Solutions
JAMF = Jamf
Jane Street
Jasper AI
Jazz Pharmaceuticals
JBS
Jefferies = Jefferies Financial
Jeep < Stellantis
Jersey Mike's
JetBlue = JetBlue Airways
Joann
Joby = Joby Aviation
John Hancock
Johnson & Johnson = J&J
Johnson Controls
Jones Day
Jones Lang LaSalle = JLL
JPMorgan Chase = JPMorgan = J.P. Morgan = JP Morgan = JPMorgan Chase & Co. = J.P. Morgan Chase
Juniper = Juniper Networks
Juno Therapeutics
JUUL = Juul = Juul Labs
Kaiser Permanente = Kaiser ?
Kaman
Kansas City Southern
KB Home
KBR
Kellanova
Kellogg = Kellogg's
WK Kellogg
Kelly Services
Kenvue
Keurig = Keurig Dr Pepper = Keurig Green Mountain
KeyCorp = KeyBank
Keysight = Keysight Technologies
KFC = Kentucky Fried Chicken < Yum! Brands
Khosla Ventures
Kickstarter
Kimberly-Clark
Kimco = Kimco Realty
Kinder Morgan
Kinross Gold = Kinross
Kirkland & Ellis
KKR = Kohlberg Kravis Roberts
KLA = KLA-Tencor
Klaviyo
Kleiner Perkins
Knight-Swift = Knight-Swift Transportation = Knight Transportation
Knightscope
Koch Industries = Koch
Kodiak Robotics
Kohl's
KPMG
Kraft = Kraft Foods
Kraft Heinz
Kraken
Krispy Kreme
Kroger
Kratos = Kratos Defense
Kyndryl
L Brands
L3Harris = L3Harris Technologies
LabCorp = Labcorp = Laboratory Corp. of America
Lam Research
Lamar Advertising
Lamb Weston
Lambda Labs
Land O'Lakes
Lands' End
Las Vegas Sands
LATAM Airlines = LATAM Airlines Group = LATAM ?
Latham & Watkins = Latham ?
Lattice Semiconductor
Lazard
La-Z-Boy
Lear = Lear Corp
Legendary Entertainment
Lehman Brothers = Lehman
Leidos
LendingClub
LendingTree
Lennar
Lennox = Lennox International
Leonard Green
Lemonade
Levi Strauss = Levi's = Levi Strauss & Co.
Lexmark
Liberty Media
Liberty Mutual
LifePoint Health
Lime
Lincoln National = Lincoln Financial
Linde
LinkedIn < Microsoft
Lions Gate = Lionsgate
Lithia Motors = Lithia
Live Nation = Live Nation Entertainment
LiveRamp
Loblaw = Loblaws
Lockheed Martin = Lockheed
Loews
Logitech
Lordstown Motors
Louisiana-Pacific
Lowe's = Lowe's Cos. = Lowe's Companies
LPL Financial
LSI Corp
Lucasfilm < Disney
Lucent = Lucent Technologies
Lucid = Lucid Motors = Lucid Group
Lululemon = lululemon = Lululemon Athletica
Luminar = Luminar Technologies
Lumentum
Lux Capital
Lyft
LyondellBasell = Lyondell
M&T Bank = M&T
Macmillan
Macy's
Madison Square Garden = MSG Entertainment
Magic Leap
Magna = Magna International
Magnite
Mailchimp < Intuit
Major League Baseball = MLB
Mandiant < Google
Manpower = ManpowerGroup
Manulife = Manulife Financial
Maple Leaf Foods
Marathon Digital = MARA Holdings
Marathon Oil
Marathon Petroleum
MarineMax
Marin Software
MarketAxess
Marqeta
Marriott = Marriott International
Mars Inc = Mars ?
Marsh McLennan = Marsh & McLennan
Marshalls
Martin Marietta
Marvel = Marvel Entertainment = Marvel Studios < Disney
Marvell = Marvell Technology
Masco
Masimo
MasTec
Mastercard = MasterCard
Match Group
Mattel
Maxar = Maxar Technologies
Maxim Integrated
Mayo Clinic
Maytag
McAfee
McClatchy
McCormick
McDonald's = McDonalds = McDonald's Corp.
McGraw Hill = McGraw-Hill
McKesson
McKinsey = McKinsey & Company = McKinsey & Co.
Medicis
Medidata
Medline = Medline Industries
Medtronic
Meijer
Melaleuca
Mellanox
Mercado Libre = MercadoLibre
Mercer
Merck = Merck & Co.
Meredith Corp
Merrill Lynch = Merrill < Bank of America
Mesa Air = Mesa Airlines
Meta = Meta Platforms
Methanex
MetLife
Metro-Goldwyn-Mayer = MGM Studios
Mettler-Toledo
MGM Resorts = MGM Resorts International = MGM
Michaels
Microchip = Microchip Technology
Micron = Micron Technology
Microsoft = Microsoft Corp. = MSFT
Microsoft Research < Microsoft
MicroStrategy
Strategy Inc
Midjourney
Mint Mobile < T-Mobile US
Mobileye < Intel
Mobil
Moderna
Modine
Moelis = Moelis & Co.
Mohawk Industries
Molina Healthcare
Molson Coors = Molson Coors Beverage
Mondelez = Mondelēz = Mondelez International
MongoDB
Monolithic Power = Monolithic Power Systems
Monsanto
Monster Beverage = Monster Energy
Moody's = Moody's Investors Service = Moody's Ratings = Moody's Analytics
Morgan Stanley
Morningstar
Motorola = Motorola Mobility
Motorola Solutions
Movado
Mozilla
MP Materials
MRC Global
Mr. Cooper
MSCI
MSNBC
MTV
Murphy Oil
Murphy USA
Mutual of Omaha
Mylan
Viatris
MyPillow
Nabisco
Nabors = Nabors Industries
NAPA = NAPA Auto Parts
Nasdaq = Nasdaq Inc. = NASDAQ
National Basketball Association = NBA
National Football League = NFL
National Hockey League = NHL
National Geographic
National Instruments
National Semiconductor
Nationwide Mutual = Nationwide
Natura = Natura & Co = Natura &Co
Nature's Bounty
Nautilus
Navient
Navistar
Navy Federal = Navy Federal Credit Union
NBC = NBCUniversal = NBC Universal < Comcast
NBC News
NCR = NCR Voyix
Nebius
Neiman Marcus
Nest Labs
NetApp
Netflix
Netgear
Netscape
NetSuite < Oracle
Neuralink
Neutrogena
New Balance
New Relic
New York Times = The New York Times = NYT = New York Times Co.
New York Life
Newell = Newell Brands
Newmont
News Corp = News Corporation
Newsmax
Newsweek
Nexstar = Nexstar Media
Nextdoor
NextEra = NextEra Energy
NextEra Energy Partners
Nielsen = Nielsen Holdings
Nike
Nikola = Nikola Corp
Niantic
Nokia Bell Labs = Bell Labs
Nordstrom
Norfolk Southern
Nortel = Nortel Networks
Northern Trust
Northrop Grumman = Northrop
Northwestern Mutual
Norwegian Cruise Line = Norwegian Cruise Line Holdings
NOV = National Oilwell Varco
Novavax
Novell
NPR
NRG = NRG Energy
Nu Holdings = Nubank
Nuance = Nuance Communications < Microsoft
Nucor
Nuro
NuScale = NuScale Power
Nutanix
Nutrien
Nuveen
Nvidia = NVIDIA = Nvidia Corp. = NVDA
NVR
NYSE = New York Stock Exchange
O'Reilly Automotive = O'Reilly Auto Parts
Oaktree = Oaktree Capital
Oak Street Health
Obagi
Occidental = Occidental Petroleum = Oxy
Ocean Spray
Ocugen
Odebrecht
Office Depot = OfficeMax = ODP
Okta
Old Dominion = Old Dominion Freight Line
Old Navy < Gap
Olin
Ollie's = Ollie's Bargain Outlet
Olive Garden
Omnicom = Omnicom Group
OneMain = OneMain Financial
OneTrust
OneWeb
Oneok = ONEOK
Onity
ON Semiconductor = onsemi = Onsemi = ON Semi
Opko Health
Open Text = OpenText
OpenAI = Open AI
OpenDoor = Opendoor
OpenSea
OpenTable
Optum < UnitedHealth
Oracle = Oracle Corp.
Oracle Cloud = Oracle Cloud Infrastructure < Oracle
Oracle Health < Oracle
Orbitz
Organon
Oscar Health
Oshkosh
Otis = Otis Worldwide
Ovintiv
Owens & Minor
Owens Corning
Owens-Illinois = O-I Glass
P&G = Procter & Gamble = Procter and Gamble = Procter ?
P.F. Chang's
Paccar = PACCAR
Pacific Biosciences = PacBio
Pacific Gas & Electric = PG&E = Pacific Gas and Electric
PacifiCorp
PacWest = PacWest Bancorp
PagerDuty
Palantir = Palantir Technologies
Palm Inc
Palo Alto Networks
Pan Am
Pan American Silver
Pandora Media
Panda Express
Panera = Panera Bread
Papa John's = Papa Johns
Paramount = Paramount Global = Paramount Pictures = Paramount Skydance
Parker-Hannifin = Parker Hannifin
Party City
Patagonia
Patreon
Paul Weiss = Paul, Weiss
Paychex
Paycom
Paylocity
PayPal = PayPal Holdings
Paysafe
PBF Energy
PDVSA
Peabody = Peabody Energy
Peloton = Peloton Interactive
Pembina = Pembina Pipeline
Penguin Random House
Penn Entertainment = Penn National Gaming
Penske = Penske Automotive
Pentair
Pep Boys
PepsiCo = Pepsi
Perdue = Perdue Farms
Performance Food Group
Perella Weinberg = Perella Weinberg Partners
PerkinElmer
Perplexity = Perplexity AI
Pershing Square = Pershing Square Capital Management
PetSmart
Petco
Petrobras
Pfizer
PGA Tour
Philip Morris = Philip Morris International = PMI
Phillips 66
Physical Intelligence
Pier 1 = Pier 1 Imports
Pilgrim's Pride
Pilot Co = Pilot Flying J
Pimco = PIMCO < Allianz
Pinterest
Pioneer Natural Resources = Pioneer Natural
Pitney Bowes
Pixar < Disney
Pizza Hut < Yum! Brands
Plaid
Planet Fitness
Planet Labs
Plug Power
PNC = PNC Financial = PNC Bank = PNC Financial Services
Polaris
Politico
Polychain
Polygon Labs
Popeyes
Postmates < Uber
PotashCorp = Potash Corp
Power Corp = Power Corporation of Canada
PPG = PPG Industries
PPL Corp = PPL
Pratt & Whitney < RTX
Premera
PricewaterhouseCoopers = PwC = PWC
Primerica
Principal Financial = Principal Financial Group
Procore
Progressive = Progressive Insurance
Prologis
ProPublica
Prudential = Prudential Financial
PSEG = Public Service Enterprise Group
PTC
Public Storage
Publix
Pulte = PulteGroup
Purdue Pharma = Purdue ?
Pure Storage
Purple Innovation
PVH
QuantumScape
Quaker Oats < PepsiCo
Qualcomm
Qualtrics
Quanta Services
Quest Diagnostics
Quibi
Quicken Loans
Quora
QVC
Qwest
Rackspace = Rackspace Technology
RadioShack
Ralph Lauren
Ralphs
Rambus
Raymond James
Rayonier
Raytheon = Raytheon Technologies = RTX
RE/MAX
Realogy
Realtor.com
Realty Income
Recursion = Recursion Pharmaceuticals
Red Hat < IBM
Red Lobster
Red Robin
Reddit
Redfin
Redwood Materials
Reebok
Reflection AI
Regal Cinemas
Regal Rexnord
Regeneron = Regeneron Pharmaceuticals
Regions Financial = Regions Bank
REI
Relativity Space
Rent the Runway
Replit
Republic Airways
Republic Services
Resideo
ResMed
Restaurant Brands International = Restaurant Brands
Restoration Hardware = RH
Revlon
Revvity
Rigetti = Rigetti Computing
Ring < Amazon
Rimini Street
Riot Games < Tencent
Riot Platforms = Riot Blockchain
Ripple
Rippling
Rite Aid
Rivian = Rivian Automotive
RJ Reynolds = R.J. Reynolds = Reynolds American
Robert Half
Robinhood = Robinhood Markets
Roblox
Rockefeller Foundation
Rocket Companies = Rocket Mortgage = Rocket Cos.
Rocket Lab
Rockwell Automation
Rockwell Collins
Rogers Communications = Rogers
Roku
Roper = Roper Technologies
Ross Stores
Royal Bank of Canada = RBC = RBC Capital Markets
Royal Caribbean = Royal Caribbean Group
RSM
Rubrik
Runway AI = RunwayML
Ryder = Ryder System
S&P Global = Standard & Poor's = S&P Global Ratings = S&P Global Market Intelligence
Sabre
Safeway
SafeGraph
Safe Superintelligence = SSI
SAIC = Science Applications International
Saks = Saks Fifth Avenue = Saks Global
Salesforce = Salesforce.com
Sally Beauty
Sam's Club < Walmart
SambaNova = SambaNova Systems
Samsara
SanDisk = Sandisk
Saputo
Sarepta = Sarepta Therapeutics
SAS Institute
Scale AI = Scale ?
Schlumberger = SLB
Schneider National
Scholastic
Scotiabank = Bank of Nova Scotia
Scotts Miracle-Gro
Scripps
Seagate = Seagate Technology
Seagen = Seattle Genetics
Sealed Air
Sears = Sears Holdings
Sempra = Sempra Energy
SentinelOne
Sephora < LVMH
Sequoia = Sequoia Capital
ServiceNow
ServiceTitan
ServiceMaster
Shaw Communications
Shake Shack
SharkNinja
Sherwin-Williams
Shift4 = Shift4 Payments
Shopify
Shutterfly
Shutterstock
Sidley Austin
Sierra Space
SiFive
Signature Bank
Signet = Signet Jewelers
Silicon Graphics
Silicon Labs = Silicon Laboratories
Silicon Valley Bank = SVB = SVB Financial
Silver Lake
Silvergate = Silvergate Bank = Silvergate Capital
Simon & Schuster
Simon Property = Simon Property Group
Sinclair = Sinclair Broadcast = Sinclair Broadcast Group
Sirius XM = SiriusXM
Six Flags
Skadden = Skadden Arps
Skechers
Skild AI
SkyBridge = SkyBridge Capital
Skydance = Skydance Media
SkyWest
Skyworks = Skyworks Solutions
Slack = Slack Technologies < Salesforce
Sleep Number
SLM = Sallie Mae
SM Energy
Smartsheet
Smith & Wesson
Smithfield = Smithfield Foods
Snap = Snap Inc.
Snap-on
Snowflake
Snyk
SoFi = SoFi Technologies
Solar Turbines
SolarCity
SolarEdge = SolarEdge Technologies
SolarWinds
Solectron
Sonoco
Sonos
Sotheby's
SoundCloud
SoundHound = SoundHound AI
Southern Copper
Southern Company = Southern Co. = Southern Co
Southern California Edison = SoCal Edison
Southwest Airlines = Southwest
Southwestern Energy
Space Exploration Technologies = SpaceX
SpartanNash
Spectrum Brands
Sphere Entertainment
Spirit Aero = Spirit AeroSystems
Spirit Airlines
Splunk < Cisco
Sportradar
Sprinklr
Sprint
Sprouts = Sprouts Farmers Market
SpringWorks
SQM
Square = Square Inc. < Block
Squarespace
SS&C = SS&C Technologies
SSR Mining
Stability AI
Standard Oil
Stanley Black & Decker
Staples
Starboard = Starboard Value
Starbucks
Starlink < SpaceX
Starwood = Starwood Capital = Starwood Hotels
State Farm
State Street
Steel Dynamics
Steelcase
Stericycle
Steve Madden
Stifel = Stifel Financial
Stitch Fix
StockX
Stone Point Capital
StoneCo
Stratasys
Strava
Stripe
Stryker
Subway
Sullivan & Cromwell
Summit Materials
Sun Life = Sun Life Financial
Sun Microsystems
Suncor = Suncor Energy
SunEdison
Sunnova
Sunoco
SunPower
Sunrun
SunTrust
Super Micro Computer = Supermicro = Super Micro
SurveyMonkey = Momentive Global
Suzano
Swift Transportation
Sweetgreen
Symantec
Symbotic
Synchrony = Synchrony Financial
Syneos Health
Synopsys
Synovus
Sysco
T-Mobile US
T-Mobile
T. Rowe Price = T Rowe Price
Taboola
Taco Bell < Yum! Brands
Tailored Brands
Take-Two = Take-Two Interactive
Talkspace
Tanium
Tapestry
Targa Resources = Targa
Target = Target Corp. = Target Corp
TaskRabbit
Tastytrade
TC Energy = TransCanada
TCW
TD Bank = Toronto-Dominion = Toronto-Dominion Bank = TD Securities
TD Cowen = Cowen
TD Synnex = TD SYNNEX = Synnex
TE Connectivity
Tech Data
Teck = Teck Resources
Tegna
Teladoc = Teladoc Health
Teledyne = Teledyne Technologies
Telesat
Telus
Tempur Sealy = Tempur-Pedic = Somnigroup
Tempus AI = Tempus
Tenable
Tenet = Tenet Healthcare
Tenneco
Teradata
Teradyne
Terex
Tesla = Tesla Motors = Tesla Inc.
Tesoro
Tether
Texaco
Texas Instruments = TI
Texas Roadhouse
Textron
TGI Fridays = TGI Friday's
The Athletic
The Atlantic
The Information
The Trade Desk = Trade Desk
The RealReal = RealReal
Thermo Fisher = Thermo Fisher Scientific
Thinking Machines = Thinking Machines Lab
Thoma Bravo
Thomson Reuters
Thor Industries
ThredUp
Ticketmaster < Live Nation
Tiffany = Tiffany & Co. < LVMH
TIAA
TIAA-CREF
TikTok < ByteDance
Tiger Global = Tiger Global Management
Tim Hortons < Restaurant Brands International
Timberland
Time Warner
Time Warner Cable
Time Inc
Timken
Tishman Speyer
TJ Maxx = T.J. Maxx < TJX
TJX = TJX Cos. = TJX Companies
Toast
Together AI
Toll Brothers
Tootsie Roll
TopBuild
Toro
Towers Watson
Toys R Us = Toys "R" Us = Toys 'R' Us
TPG = TPG Capital = Texas Pacific Group
Tractor Supply
Trader Joe's
Tradeweb
Trane = Trane Technologies
Transdigm = TransDigm
Transocean
TransUnion
Travelers = Travelers Cos. = Travelers Companies
TreeHouse = TreeHouse Foods
Tribune Media
Tribune Publishing
Trimble
Trinity Industries
TripActions = Navan
TripAdvisor = Tripadvisor
Truist = Truist Financial
Trump Media = Trump Media & Technology Group
Trump Organization
Truth Social
TRW
TTEC
TuSimple
Tupperware
Turner Broadcasting
Twilio
Twitch < Amazon
Twitter
Tyco = Tyco International
Tyson = Tyson Foods
U-Haul
U.S. Bancorp = US Bancorp = U.S. Bank = US Bank
U.S. Steel = US Steel = United States Steel
Uber = Uber Technologies
Uber Eats < Uber
Ubiquiti
UDR
UGI
UiPath
Ulta = Ulta Beauty
Ultimate Software = UKG
Ultragenyx
Ultrapar
Under Armour
Unifor
Union Carbide
Union Pacific
Union Square Ventures
Unisys
United Airlines = United Continental = UAL
United Natural Foods = UNFI
United Parcel Service = UPS
United Rentals
United Technologies
United Therapeutics
UnitedHealth = UnitedHealth Group
UnitedHealthcare = UnitedHealthCare < UnitedHealth
Unity = Unity Software = Unity Technologies
Universal Health Services
Universal Music = Universal Music Group = UMG
Universal Pictures
Universal Studios
Univision
Unocal
Unum
Upstart = Upstart Holdings
Upwork
Urban Outfitters
US Airways
US Foods
USA Today
USAA
USPS = U.S. Postal Service = US Postal Service = United States Postal Service
V.F. Corp = VF Corp = VF Corporation = VF
Vail Resorts
Valeant = Valeant Pharmaceuticals
Vale
Valero = Valero Energy
Valve = Valve Corp
Vanguard = Vanguard Group
Vans
Vast Data
Veeva = Veeva Systems
Venmo < PayPal
Venture Global
Vercel
Verily < Alphabet
Verint
VeriSign = Verisign
Verisk = Verisk Analytics
Verizon = Verizon Communications
Vertex = Vertex Pharmaceuticals
Vertiv
Viacom
ViacomCBS
Viasat
Vice Media = Vice
Vici Properties = VICI Properties
Victoria's Secret
Viking Therapeutics
Vimeo
Virgin Galactic
Virgin Orbit
Visa = Visa Inc.
Visteon
Vista Equity = Vista Equity Partners
Vistra = Vistra Energy
Vivint
Vizio
VMware < Broadcom
Vornado = Vornado Realty Trust
Voyager Digital
Vox Media
Vroom
Vulcan Materials
W. R. Berkley = W.R. Berkley
W. R. Grace = W.R. Grace
Wabtec
Wachovia
Wachtell = Wachtell, Lipton, Rosen & Katz = Wachtell Lipton
Walgreens = Walgreens Boots Alliance = Walgreen
Wall Street Journal = The Wall Street Journal = WSJ < Dow Jones
Walmart = Wal-Mart = Wal-Mart Stores = Walmart Inc. = WalMart
Warby Parker
Warner Bros. Discovery = Warner Bros Discovery = WBD
Warner Bros. = Warner Bros = Warner Brothers
Warner Music = Warner Music Group
WarnerMedia
Warburg Pincus
Washington Mutual = WaMu
Washington Post = The Washington Post
Waste Connections
Waste Management = WM
Waters Corp = Waters
Wawa
Wayfair
Waymo < Alphabet
WebMD
Webster Bank = Webster Financial
WEC Energy
Wegmans
Weights & Biases
Welch's
WellCare
Wells Fargo
Welltower
Wendy's
WESCO = Wesco International
West Elm
Western Digital
Western Union
Westinghouse = Westinghouse Electric
WestJet
Weyerhaeuser
WeWork
Wheaton Precious Metals = Wheaton Precious
Whirlpool
White Castle
Whole Foods = Whole Foods Market < Amazon
Wikimedia = Wikimedia Foundation
Williams = Williams Cos. = Williams Companies
Williams-Sonoma
Willis Towers Watson = WTW
WilmerHale
Wilson Sonsini
Windstream
Wingstop
Winnebago
Wix = Wix.com
Woodward
WordPress
Workday
Workhorse = Workhorse Group
World Wrestling Entertainment = WWE
WorldCom
World Labs
WP Engine
Wyndham = Wyndham Hotels
Wynn Resorts = Wynn
X-energy
X Corp = X Corp.
xAI
Xcel Energy = Xcel
Xerox
Xilinx
XPO = XPO Logistics
XTO Energy
Xylem
Y Combinator
Yahoo = Yahoo! = Yahoo Inc.
Yamana Gold
Yellow Corp
Yelp
Yeti = YETI
YouTube < Google
YPF
Yum! Brands = Yum Brands = Yum
Yum China
Zappos < Amazon
Zebra Technologies = Zebra
Zelle
Wiz
Zendesk
Zenefits
Zillow = Zillow Group
Zimmer Biomet
Zions Bancorp = Zions Bancorporation = Zions
Zipcar
Zipline
Zoetis
Zoom = Zoom Video Communications = Zoom Video
ZoomInfo
Zoox < Amazon
Zscaler
Zulily
Zurn
Zynga < Take-Two`
