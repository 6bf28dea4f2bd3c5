// Made by scripts/make-name-lists.ts; sources and licences: docs/name-lists.md.
export const brands: string = `A&O
A. Lange & Söhne
A.P.C.
AC Hotel
ADA
ADLO
AFURI
ANdAZ
APM Monaco
ASICS
AT&T
AW LAB
AXA
Abarth
Abercrombie & Fitch
Abercrombie Kids
Accenture
Ace & Tate
Acura
Adagio
Adecco
Adidas
Adidas Originals
Adina Hotels
Admiral
Aeropostale
Aesop
Afriquia
Agatha
Agent Provocateur
Agip
Agnès B.
Aiden by Best Western
Aigner
Air Liquide
Aixam
Alamo
Aldo
Alexander McQueen
Alfa Romeo
Alice + Olivia
Alila
AllSaints
Allbirds
Allianz
Allpoint
Aloft
Aloha Pokē Co
Alphega Pharmacy
Alpine
Alstom
Altınbaş
Alua
Amazon
American Roofing Supply
American Vintage
Ameris Bank
Amorino
Amplifon
Anantara
AniCura
Apollo Tyres
Applebee's
Aqua-Tots Swim Schools
Aristocrazy
Arket
Armani Exchange
Arthur Murray Dance Center
Asian Paints
Aston Martin
Atlante
Aubade
Auchan
Audemars Piguet
Audi
Audika
Auntie Anne's
Avani
Avia
Avis
Avon
Açaí Concept
B&Q
BAC Credomatic
BBVA
BMW
BMW Motorrad
BNI
BNP Paribas
BOC
BOGGI Milano
BRAX
BSB Fashion
BW Premier Collection
BW Signature Collection
BYD
Ba&sh
Balenciaga
Baleno
Bally
Banco Azteca
Banco Santander
Bang & Olufsen
Bangkok Bank
Bank of Africa
Bank of Baroda
Bank of India
Banque Atlantique
Barbour
Barceló
Barclays
Barnes
Barrique
Barry's
Baskin-Robbins
Bata
Bath & Body Works
Bauhaus
Baume & Mercier
Bears & Friends
Beko
Belmond
Belushi's
Ben & Jerry's
Ben Sherman
Ben's Cookies
Bench.
Benihana
Bentley
Benu
Berlitz
Bershka
BestDrive
Betty Barclay
Beyfin
Biba Smart Playground
BigChefs
BigMat
Bijou Brigitte
Billabong
Bimba y Lola
Birkenstock
Blockbuster
BoConcept
Bob's Stores
Bobbi Brown
Bodystreet
Boels
Boesner
Bogner
Bonchon Chicken
Bonjour
Bosch
Bosch Car Service
Bosco
Bose
Boston Consulting Group
Bottega Veneta
Brandy Melville
Breitling
BrewDog
Bridgestone
Brillux
Brioche Dorée
Brunello Cucinelli
Bubba Gump Shrimp Company
Buccellati
Buchhandlung Walther König
Bugatti
Bulgari
Burberry
Bureau Vallée
Burger & Lobster
Butlers
Bvlgari
C&A
CASA
CBRE
CCC
COS
Cadillac
Cafe Coffee Day
Cafe Frei
Caffè Nero
Caffè Pascucci
Café Amazon
Café Coton
Caisse d'Épargne
Calida
California Tortilla
Calliope
Caltex
Calvin Klein
Calzedonia
Campanile
Camper
Camping-Car Park
Canada Goose
Canali
Cannabist
Canopy
Capi Electronics
Cardtronics
Carglass
Carhartt Work in Progress
Caribbean Cinemas
Caritas
Carl's Jr.
Carlin
Carrefour
Carrefour Market
Carter's
Cartier
Casetify
Cashbuild
Catimini
Cavavin
CeX
Celine
Celio
Cha Payom
ChaTraMue
Chanel
ChargePoint
Charles Vögele
Chateau d'Ax
Chatime
Chaumet
Checkers
Chery
Chevrolet
Chevron
Chicco
Chicha San Chen
Chili's
Chipotle
Chloé
Chrysler
Chuck E. Cheese
Church's
CineStar
Cinemark
Cineplexx
Cinnabon
Cinépolis
Circle K
Citgo
Citibank
Citroën
Clarks
Claro
Claudie Pierlot
Club Med
Club Wyndham
CoCo
CoCo Ichibanya
Coca-Cola
Coccodrillo
Codere
Coffeeshop Company
Cofidis
Coinstar
Coldwell Banker
Cole Haan
Colin's
Colizeum
Colloseum
Columbia
Columbia Bank
Columbus Café
Comex
Conforama
Conrad Hotels & Resorts
Cosechas
Costa
Costa Drive Thru
Costco
Costco Food Court
Costco Gasoline
Cotélac
Courir
Courtyard
Cramo
Crepes & Waffles
Crocs
Cropp
CrossFit
Crowne Plaza
Crédit Mutuel
Cupra
Curaleaf
Curio Collection by Hilton
Cushman & Wakefield
DAF
DHL
DKNY
DPD
DPD Pickup Station
DS Automobiles
Dacia
Daihatsu
Dan John
Danske Bank
Das WeltAuto
DeFacto
Debonairs Pizza
Decathlon
Defender
Deichmann
Deloitte
Denizbank
Denny's
DentalWorks
Dentix
Dentons
Desigual
Destination by Hyatt
Deutsche Bank
Devialet
DiBella's Subs
Dia Market
Digicel
Din Tai Fung
Dinh Van
Dior
Diptyque'
Dixy Chicken
Dolce & Gabbana
Dolcezza
Domino's
Don Don Donki
Dormeo
Dott
DoubleTree
Douglas
Dr. Kong
Dr. Martens
Dr. Max
Du Pareil au Même
Ducati
Duck Donuts
Dufry
Dulux Paints
Dunkin'
Dunlop
Durex
Dyson
Délifrance
EDWIN
EL&N
ELS
EMME
ETRO
Eataly
Ecco
Ecobank
Edgars
El Ganso
Electra
Elektra
Element by Westin
Elena Mirò
Elisabetta Franchi
Emma
Emporio Armani
Engel & Völkers
English Home
Eni
Eni Shop
Eni Wash
Enterprise Bank & Trust
Enza Home
Equivalenza
Escada
Espressolab
Esprit
Essentiel Antwerp
Esso
Esthetic Center
Etam
Euromaster
Euronet
Euronics
Europcar
Eurostars
Eurowag
EvGateway
Exe Hotels
Exki
Extreme Intimo
F.W. Webb Company
FALKE
Faberlic
Fairfield Inn
Fairmont
Falconeri
Fastned
Fastrack
Fastsigns
FedEx
FedEx Ship Center
Felbermayr
Fendi
Ferrari
Fiat
Ficohsa
Fielmann
Figaro's Pizza
Fila
Finsbury
Fireaway Pizza
Fisker
Fitshop
Flying Tiger Copenhagen
Fnac
Fogo de Chão
Ford
Fornetti
Foschini
Four Points Flex by Sheraton
Four Points by Sheraton
Fox in a Box
Frank Webb Home
Fred Astaire Dance Studios
Freddo
Freightliner
Fressnapf
Fruitisimo
Fusalp
Fuso
G-Star Raw
GAES
GANT
GLS
GLō
GMC
GNC
GT Bank
GWM
Gaggenau
Galeries Lafayette
Galito's
GameStop
Garanti BBVA
Gautier
Gebrüder Weiss
Geely
Gelatissimo
Generali
Genesis
Geox
Gerry Weber
Giordano
Giorgio Armani
Givenchy
Globalcaja
Gloria Jean's
Gong Cha
Google
Graff
Grand Hyatt
Grandy's
Grawe
Greenpeace
Grom
Groupama
Gucci
Gudrun Sjödén
Guidepost Montessori
Guinot
Géant
H&M
H&M HOME
H. Stern
H10 Hotels
HEMA
Hackett London
Hagebaumarkt
Haidilao Hot Pot
HalfPrice
Hamleys
Hampton
Hanesbrands
Hangry Joe's Hot Chicken & Wings
Happy Joe's
Harcourts
Hard Rock Cafe
Hardee's
Harley-Davidson
Harman Kardon
Harold's Chicken Shack
Havaianas
Haval
Helly Hansen
Helvetia
Herman Miller
Hermès
Hertz
Hervis
Hesburger
Heytea
HiFi Klubben
Hilti
Hilton
Hilton Garden Inn
Hilton Grand Vacations
Hino Motors
Hoka
Holiday Inn Express & Suites
Hollister
HomeStreet Bank
Honda
Hooters
Hornbach
Howard Johnson
Huawei
Hugo Boss
Hui Lau Shan
Humana
Humanic
Hunkemöller
Husqvarna
Hyatt
Hyatt Centric
Hyatt House
Hyatt Place
Hyatt Regency
Hyundai
Häagen-Dazs
ICBC
IHOP
IKEA
IKEA Bistro
IKEA Café
IKEA Restaurant
IKEA Småland
IKEA Swedish Food Market
IMO Car Wash
ING
INNSiDE by Meliá
IQOS
IWC
IZOD
Iberostar Hotels & Resorts
Ibis
InMotion
InPost
InXpress
Indian Motorcycle
Indra
Infiniti
Inglot
InterContinental
Interchange
IntercityHotel
Intermarché
Intersport
Intesa Sanpaolo
Intimissimi
Intimissimi Uomo
Intrend
Ippudo
Isuzu
Iveco
Ixina
J.Co Donuts
J.M. Weston
JBL
JD Sports
JLL
JO&JOE
JW Marriott
JYSK
Jacadi
Jack & Jones
Jack Wolfskin
Jaeger-LeCoultre
Jaguar
Jamaica Blue
JdV by Hyatt
Jeep
Jeff de Bruges
Jeni's Splendid Ice Cream
Jewel Cafe
Jil Sander
Jimmy Choo
Jo Malone
Joe & The Juice
Joe's Crab Shack
John Deere
Johnny Rockets
Johnson Fitness & Wellness
Jollibee
Jotun
JouéClub
Joyalukkas
Juan Valdez Café
Julius Meinl
Jumbo
Jurlique
K1 Speed
KBTR
KFC
KIKO Milano
KPMG
KTM
Kahve Dünyası
Kalyan Jewellers
Karl Lagerfeld
Karma
Kartell
Kate Spade New York
Kauai
Kaufland
Kawasaki
Kearney
Keller Williams Realty
Kelly Services
Kempinski
Kenzo
KiK
Kia
Kiabi
Kiehl's
Kimpton
Kinepolis
Kinokuniya
Kiğılı
Kobil
Koenigsegg
Kohler
Kookaï
Koton
Krispy Kreme
Kung Fu Tea
Kuoni
Kusmi Tea
Kvik
Kyriad
Kärcher
L'Agence Automobilière
L'Antica Pizzeria da Michele
L'Occitane
L'Osteria
LC Waikiki
LEGOLAND
LEGOLAND Discovery Centre
LJ Hooker
LXR Hotels & Resorts
La Curacao
La Martina
La Quinta Inn
La Romana
La Vie en Rose
Lacoste
Lada
Lamborghini
Lancia
Lavazza
Lawson
Le Coq Sportif
Le Creuset
Le Méridien
Le Pain Quotidien
Le Temps des Cerises
Lego
Leica
LemonShark Poké
Leonardo Boutique
Leonardo Hotels
Leonardo Royal Hotel
Leonidas
Leroy Merlin
Levi's
Lexus
Lidl
Ligne Roset
Lime
Lincoln
Lindex
Lindt
LiquorShop Shoprite
Little Caesars
Liu Jo
Llaollao
Lloyd
Localiza
Loding
Logis Hotels
Long John Silver's
Longchamp
Longines
Loro Piana
Lotte Duty Free
Lotte Hotel
Lotteria
Lotus
Louis Vuitton
Lovisa
Loxam
Lucid
Luckia
Luckin Coffee
Luisa Spagnoli
Lukoil
Lulu Hypermarket
Lululemon
Lumas
Lush
Lynk & Co
Läderach
M&S Outlet
M&S Simply Food
MAC Cosmetics
MAX&Co.
MCM
MGallery
MOL
MOL Plugee
MOL Shop
MR.DIY
MTN
Machi machi
Madame Coco
Maggiano's Little Italy
Mahindra & Mahindra
Mail Boxes Etc.
Maison Margiela
Maisons du Monde
Maje
Makro
Malabar Gold and Diamonds
Malin+Goetz
Mango
Mapfre
Marathon
Marc Cain
Marc Jacobs
Marc O'Polo
Marco Aldany
Marella
Margaritas
Marina Rinaldi
Marionnaud
Markham
Marks & Spencer
Marriott
Marriott Executive Apartments
Marriott Vacation Club
Marrybrown
Martinizing Dry Cleaning
Marugame Udon
Maserati
Massimo Dutti
Mathnasium
Mavi
Max
Max Mara
Maxi Zoo
Maybank
Mayoral
Mazda
McArthurGlen Designer Outlet
McCafé
McDonald's
McDonald's PlayPlace
McKinsey & Company
McLaren
MediaMarkt
Meininger
Meliá
Menchie's
Mephisto
Mercantil
Mercator
Mercedes-Benz
Mercedes-Benz Trucks
Mercure
Merle Norman Cosmetics
Merrell
Messer
Messika
Meta
Mexx
Michael Kors
Microtel
Midas
Miele
Mikel
Milence
Millennium
Millie's Cookies
Mini
Miniso
Mission BBQ
Mister Donut
Mister Minit
Mister Spex
Mitsubishi
Mix Markt
Mixue Ice Cream & Tea
Mo'men
Mo-Mo Paradise
Mobil
Mobil Mart
Mohito
Momoni
Moncler
MoneyGram
Monki
Montblanc
Morgan Stanley
Morphe
Mothercare
Motrio
Mountain America Credit Union
Movado
Movistar
Moxy
Mr Price
Mr Price Cellular
Mr Price Home
Mr Price Sport
Mr. Pretzels
Mr. Sub
Mrs. Fields
Mrs. Sporty
Muji
Mulberry
Mustang
Musterring
Myungrang Hotdog
Mövenpick
Müller
NH Collection Hotels
NH Hotels
NIO House
NIO Power Charger
NIO Power Destination
NIO Power Swap
NIO Space
NKD
NOVUS Glass
NUTTEA
Naf Naf Grill
Nando's
Napapijri
National Bank of Kuwait
Natur House
Natuzzi
Natuzzi Italia
Nautica
Nedbank
Nespresso
Neste
Neuroth
Nike
Nike Clearance Store
Nike Factory Store
Nissan
No+vello
Nobu
Norauto
Nordea
Nordsee
NovaCHARGE
Novotel
Nuance
Nudie Jeans
Nyx
O Boticário
O'Briens Café
O'Learys
O'Neill
O'Tacos
OBI
OK Furniture
OMV
OMV Top Wash
OYO
Oakberry Açaí bowls
Occidental
Off-White
Oil & Vinegar
Okaïdi
Old Chang Kee
OldTown White Coffee
Oliver Peoples
Olympic Casino
Omega
OneZo Tapioca
Onet
Ooredoo
Opel
Oppo
Opticalia
Ora
Oriflame
Orlen
OshKosh B'gosh
Oxxo
Oysho
Ozon
PARKROYAL
PEP
PLS
PS Fashion
PTT Station
PUPA Milano
Palais des Thés
Pam Golding Properties
Pandora
Panerai
Panos
Papa John's
PappaRich
Parfois
Park Hyatt
Parkeon
Patagonia
Patek Philippe
Pathé
Paul
Paul Smith
Payless
Payless ShoeSource
Peek & Cloppenburg
Pelicana
Pendleton
Pennyblack
Penti
Pepco
Pepe Jeans
Pepsi
Persona
Peterbilt
Petit Bateau
Petrol Ofisi
Petrolimex
Petronas
Peugeot
Phở Hòa
Piaget
Piana Vyshnia
Piccadilly
Pick n Pay
Pick n Pay Liquor
Pierre Cardin
Pimkie
Pinkberry
Pinko
Pitaya
PizzaExpress
Poggenpohl
Point S
Pokawa
Poke Bros.
Polaris
Polestar
Pollo Campero
Pollo Tropical
Polo Ralph Lauren
Poltrona Frau
Poltronesofà
Pom d'Api
Popeyes
Porcelanosa
Porsche
Porsche Design
PostNet
Prada
Premio
Première Classe
Pret A Manger
Primark
Princesse tam.tam
ProCredit Bank
Promod
Protea Hotel
Proton
Prudential
Prénatal
Pull & Bear
Pullman
Puma
Punt Roma
PwC
QB HOUSE
QuikTrip
Quiksilver
Quirónprevención
Quiznos
R.M.Williams
RIU
RaceTrac
RadioShack
Radisson
Radisson Blu
Radisson Collection
Radisson RED
Raffles
Ramada
Ramen Danbo
Ramen Santouka
Ramirent
Randstad
Rapha
Ray-Ban
Reebok
Regus
Relais & Châteaux
Renaissance
Renault
Renault Trucks
Repsol
Rexel
Ria
Rieker
Rimac
Rimowa
Riu Paris
Rixos
Roberto Cavalli
Roche Bobois
Rockport
RocoGo
RocoMamas
Rodd & Gunn
Roger Dubuis
Rolex
Rolls-Royce
Romantik
Rosewood
Rossmann
Rubis
Ruby Tuesday
Rudy's Country Store and Bar-B-Q
SAE Institute
SOCAR
STA Travel
STK
SWTCH
Sabon
Safeway Fuel Station
Saint Algue
Saint Laurent
Saizeriya
Sal's Pizza
Salamander
Salesforce
Salomon
Salvatore Ferragamo
Samsonite
Samsung
Samsøe Samsøe
Sankalp
Saravanaa Bhavan
Savills
Sbarro
Sberbank
Scandic Hotels
Scania
Scotch & Soda
Seattle's Best Coffee
Sebago
Securitas
Segafredo
Seidensticker
Seiko
Selecta
Sephora
Serena Hotels
Sergent Major
Sfera
Shakey's
Shane English School
Sharetea
Sheetz
Sheraton
Sherwin-Williams
Shiseido
Shoprite Mini
Short Édition
Shurgard Self-Storage
SieMatic
Siemens
Signarama
Simitçi Dünyası
Sinsay
Sisley
Sixt
Sizeer
Skechers
Skiset
Sligro
Smarte Carte
Smiggle
Smyths
Snipes
Snooze
Société Générale
Sodimac
Sofitel
Sonder
Sonepar
Sonesta
Sonic
Sony
Sony Centre
SouthState Bank
Spar
Sparda-Bank Berlin
Spark by Hilton
Specsavers
Sportisimo
Sportmax
Springfield
SsangYong
St Christopher's Inn
St. Regis
Starbucks
Station Service E.Leclerc
Staycity
Stella McCartney
Stihl
Storebox
Stradivarius
Stuart Weitzman
Suavinex
Subaru
Subdued
Suitsupply
Sunglass Hut
Sunnyside
Super C
Superdry
SureStay
SureStay Plus
Suzuki
Swapfiets
Swarovski
Swatch
Sweaty Betty
Swensen's
Swiss Life
Swiss Life Select
Swiss-Belhotel
Swiss-Belinn
Swissôtel
Synlab
Sézane
Søstrene Grene
T-Mobile International
T4 Tea House
TAG Heuer
TCBY
TEDi
TGI Fridays
TK Maxx
TRYP
TSUTAYA
TUI
TWG Tea
Tacotote
Taj
Takko Fashion
Tally Weijl
Tamaris
Tamoil
Tape à l'Œil
Tapestry Collection by Hilton
Tartine et Chocolat
Tasty Crousty
Tchibo
Tealive
Ted Baker
Tefal
Tele2
Telenor
Telepizza
Terpel
Terranova
Tesco
Tescoma
Tesla
Texaco
Texas Chicken
Tezenis
Thales
The Athlete's Foot
The Coffee Bean & Tea Leaf
The Hoxton
The Langham
The Ritz-Carlton
The Westin
Thom Browne
Thomas Cook
Thomas Sabo
Thrifty
Ticketmaster
Tiffany & Company
Tim Ho Wan
Tim Hortons
Timberland
Timezone
Tipico
Tissot
Tod's
Tom N Toms
TomTom
Tommy Hilfiger
Tommy Hilfiger Kids
Toni & Guy
Tony Roma's
Topgolf
Topman
Topshop
Torga Optical
Toromont CAT
Tory Burch
TotalEnergies
Totto
Tous
Tous les Jours
Toyota
Transgourmet
Travelex
Tudor
Tumi
Turkish Airlines
Typo
Tyreplus
U-Save
U.S. Polo Assn.
UBA
UBS
UGG
UOB
Ulla Popken
Ultramar
Uncle Tetsu's Cheesecake
Undiz
UniCredit
Uniqa
Uniqlo
United Colors of Benetton
Uno
Usave
VFW Post
Vacheron Constantin
Valentino
Valero
Valmano
Van Heusen
Van der Valk Hotel
Vanessa Bruno
Vapiano
Vauxhall
Vein Clinics of America
Vero Moda
Versace
Vertbaudet
Vespa
Viajes El Corte Inglés
Vianor
Vib
Victoria's Secret
Vilebrequin
Villeroy & Boch
Viva
Vivo
Vodafone
Volcom
Volkswagen
Volkswagen Commercial Vehicles
Volvo
Volvo Trucks
Vorwerk
W Hotels
WHSmith
WW Studio
Wacoal
Wagamama
Waldorf Astoria
Wall Street English
Walmart
Warhammer
Washtec
Watsons
Wawa
Wayback Burgers
WeWork
Weekend Max Mara
Wempe
Wendy's
Wild Bean Cafe
Wildberries
Wimpy
Wingstop
Winkworth
Wolford
Women'secret
WorldHotels
Wyndham
Wyndham Garden
Wyndham Grand
Würth
Wüstenrot
X Golf
XiaoLongKan
Xiaomi
Xing Fu Tang
Xpeng
Xtra Fuels
XtraMart
YMCA
YOTEL
Yamaha
Yankee Candle
Yataş Bedding
YellowKorner
Yi Fang Tea
Yogen Früz
Yogorino
Yogurtland
Yves Delorme
Yves Rocher
Zara
Zara Home
Zeeman
Zegna
Zen Leaf
Ziaja
Zilli
Zlatarna Celje
Zleep Hotel
Zurich
Çiğköftem
Škoda`
