/**
 * What well-known firms do and where they are at home: `what news calls them|country code|names`. Ours. So "the carmaker" is
 * Volkswagen and not Bosch, and "the Dutch group" ASML. One name may stand in several lines.
 */
export const trades: string = `airline carrier|US|Delta Air Lines; American Airlines; United Airlines; Southwest Airlines; JetBlue; Alaska Airlines; Spirit Airlines; Frontier Airlines; Allegiant; Hawaiian Airlines; SkyWest; Republic Airways
airline carrier|GB|British Airways; easyJet; Virgin Atlantic; Jet2; IAG
airline carrier|IE|Ryanair; Aer Lingus
airline carrier|DE|Lufthansa; Eurowings; Condor
airline carrier|FR|Air France
airline carrier|NL|KLM; Transavia
airline carrier|ES|Iberia; Vueling; Air Europa
airline carrier|IT|ITA Airways; Alitalia
airline carrier|PT|TAP Air Portugal; TAP
airline carrier|HU|Wizz Air
airline carrier|SE|SAS
airline carrier|NO|Norwegian Air Shuttle; Norwegian Air; Norwegian; Wideroe
airline carrier|FI|Finnair
airline carrier|PL|LOT
airline carrier|CH|Swiss International Air Lines
airline carrier|AT|Austrian Airlines
airline carrier|BE|Brussels Airlines
airline carrier|TR|Turkish Airlines; Pegasus Airlines
airline carrier|AE|Emirates; Etihad Airways; Etihad; Flydubai; Air Arabia
airline carrier|QA|Qatar Airways
airline carrier|SA|Saudia; Saudi Arabian Airlines; Riyadh Air; Flynas
airline carrier|IN|Air India; IndiGo; SpiceJet; Akasa Air; Vistara; Jet Airways
airline carrier|CN|Air China; China Southern Airlines; China Eastern Airlines; Hainan Airlines; Okay Airways
airline carrier|HK|Cathay Pacific
airline carrier|SG|Singapore Airlines; Scoot
airline carrier|MY|AirAsia; Malaysia Airlines
airline carrier|ID|Garuda Indonesia; Lion Air
airline carrier|TH|Thai Airways
airline carrier|VN|VietJet; Vietnam Airlines
airline carrier|PH|Cebu Air; Cebu Pacific; Philippine Airlines
airline carrier|JP|All Nippon Airways; Japan Airlines; JAL; ANA
airline carrier|KR|Korean Air; Asiana Airlines; Asiana
airline carrier|AU|Qantas; Virgin Australia; Jetstar
airline carrier|NZ|Air New Zealand
airline carrier|CA|Air Canada; WestJet
airline carrier|BR|Azul; Gol
airline carrier|CL|LATAM; LATAM Airlines; JetSMART
airline carrier|CO|Avianca
airline carrier|MX|Aeromexico; Volaris
airline carrier|RU|Aeroflot
airline carrier|ET|Ethiopian Airlines
airline carrier|KE|Kenya Airways
planemaker jetmaker aerospace aviation aircraft manufacturer defence defense|US|Boeing
planemaker jetmaker aerospace aviation aircraft manufacturer defence defense|FR|Airbus
planemaker jetmaker aerospace aviation aircraft manufacturer|BR|Embraer
planemaker jetmaker aerospace aviation aircraft manufacturer|CA|Bombardier
planemaker jetmaker aerospace aviation aircraft manufacturer|CN|COMAC
planemaker aerospace defence defense contractor manufacturer|US|Lockheed Martin; Northrop Grumman; General Dynamics; RTX; Raytheon; L3Harris; Textron; Gulfstream
planemaker jetmaker aerospace defence defense manufacturer|FR|Dassault Aviation
aerospace engine engineering maker manufacturer|GB|Rolls-Royce
aerospace engine engineering maker manufacturer|US|GE Aerospace; Pratt & Whitney
aerospace engine maker manufacturer|FR|Safran
defence defense arms contractor manufacturer|GB|BAE Systems
defence defense arms manufacturer|DE|Rheinmetall; Hensoldt
defence defense electronics manufacturer|FR|Thales
defence defense aerospace manufacturer|IT|Leonardo
defence defense aerospace manufacturer|SE|Saab
carmaker automaker car auto vehicle manufacturer|US|Ford; General Motors; GM; Tesla; Rivian; Lucid; Chrysler; Fisker
truckmaker truck vehicle manufacturer|US|Paccar; Navistar; Nikola
carmaker automaker car auto vehicle manufacturer|DE|Volkswagen; BMW; Mercedes-Benz; Daimler; Porsche; Audi; Opel
truckmaker truck vehicle manufacturer|DE|Daimler Truck; MAN; Traton
carmaker automaker car auto vehicle manufacturer|FR|Renault; Peugeot; Citroën; PSA
carmaker automaker car auto vehicle manufacturer|NL|Stellantis
carmaker automaker car auto vehicle manufacturer|IT|Fiat; Fiat Chrysler; Ferrari; Lamborghini; Maserati; Alfa Romeo
carmaker automaker car auto vehicle manufacturer|GB|Jaguar Land Rover; Aston Martin; Bentley; McLaren; Vauxhall
carmaker automaker car auto vehicle manufacturer|SE|Volvo Cars; Volvo; Polestar; Saab Automobile
truckmaker truck vehicle manufacturer|SE|Scania; AB Volvo
carmaker automaker car auto vehicle manufacturer|ES|Seat; Cupra
carmaker automaker car auto vehicle manufacturer|CZ|Skoda; Škoda
carmaker automaker car auto vehicle manufacturer|JP|Toyota; Honda; Nissan; Mazda; Subaru; Mitsubishi Motors; Suzuki; Isuzu
carmaker automaker car auto vehicle manufacturer|KR|Hyundai; Hyundai Motor; Kia
carmaker automaker car auto vehicle manufacturer|CN|BYD; Geely; NIO; Nio; XPeng; Xpeng; Li Auto; SAIC; SAIC Motor; Great Wall; Chery; FAW; Dongfeng; Leapmotor
carmaker automaker car auto vehicle manufacturer|IN|Tata Motors; Mahindra; Maruti Suzuki
motorcycle manufacturer|US|Harley-Davidson
supplier car auto parts technology engineering|DE|Bosch; Continental; ZF; ZF Friedrichshafen; Schaeffler; Mahle
tyremaker tiremaker tyre tire|DE|Continental
tyremaker tiremaker tyre tire|FR|Michelin
tyremaker tiremaker tyre tire|US|Goodyear
tyremaker tiremaker tyre tire|JP|Bridgestone
tyremaker tiremaker tyre tire|IT|Pirelli
supplier car auto parts|JP|Denso; Aisin
supplier car auto parts|CA|Magna
supplier car auto parts|FR|Valeo; Forvia; Faurecia
supplier car auto parts|US|Aptiv; BorgWarner; Lear
battery maker manufacturer supplier|CN|CATL
battery maker manufacturer supplier|KR|LG Energy Solution; Samsung SDI; SK On
battery maker manufacturer supplier startup|SE|Northvolt
battery maker electronics conglomerate|JP|Panasonic
chipmaker chip semiconductor tech technology|US|Intel; Nvidia; AMD; Advanced Micro Devices; Qualcomm; Broadcom; Micron; Texas Instruments; Analog Devices; Marvell; GlobalFoundries; Xilinx; Wolfspeed; ON Semiconductor; Onsemi; Microchip
chipmaker chip semiconductor foundry tech technology|TW|TSMC; MediaTek; UMC
chipmaker chip semiconductor electronics tech technology conglomerate phonemaker smartphone|KR|Samsung; Samsung Electronics
chipmaker chip semiconductor tech|KR|SK Hynix
chipmaker chip semiconductor tech|DE|Infineon
chipmaker chip semiconductor tech|NL|NXP
chipmaker chip semiconductor tech|CH|STMicroelectronics
chipmaker chip semiconductor tech designer|GB|Arm
chipmaker chip semiconductor tech|JP|Renesas; Kioxia; Rapidus
chipmaker chip semiconductor foundry tech|CN|SMIC; YMTC; HiSilicon
chip semiconductor equipment tech technology manufacturer supplier chipmaker|NL|ASML; ASM International
chip semiconductor equipment tech technology manufacturer supplier|US|Applied Materials; Lam Research; KLA
chip semiconductor equipment manufacturer supplier|JP|Tokyo Electron; Nikon; Canon
tech technology phonemaker smartphone electronics computer iphone manufacturer|US|Apple
tech technology software cloud|US|Microsoft
tech technology search internet advertising cloud|US|Google; Alphabet
tech technology social media advertising network internet|US|Meta; Facebook; Snap; Twitter; X; Pinterest; Reddit; LinkedIn; Instagram
tech technology e-commerce online retailer e-tailer cloud internet|US|Amazon
software tech technology|US|Oracle; Salesforce; Adobe; Intuit; ServiceNow; Workday; VMware; Snowflake; Palantir; Autodesk; Databricks; Slack; Dropbox; Zoom; Twilio; Splunk; MongoDB; Okta; CrowdStrike; Datadog
software tech technology|DE|SAP; TeamViewer
software tech technology|FR|Dassault Systemes
tech technology computer hardware|US|IBM; Dell; HP; Hewlett Packard Enterprise; HPE
tech networking equipment hardware|US|Cisco; Juniper; Arista
tech computer hardware|CN|Lenovo
tech hardware electronics contract manufacturer|TW|Foxconn; Hon Hai; Pegatron; Quanta; Wistron
computer hardware tech|TW|Acer; Asus
ai startup tech|US|OpenAI; Anthropic; xAI; Perplexity; Scale AI; Cohere
ai startup tech|FR|Mistral AI; Mistral
ai startup tech|CN|DeepSeek; Moonshot AI
streaming streamer video entertainment|US|Netflix; Hulu
streaming music audio|SE|Spotify
tech e-commerce internet online retailer|CN|Alibaba; JD.com; Pinduoduo; PDD; Temu
tech internet gaming social|CN|Tencent
tech internet search|CN|Baidu
tech internet social video app|CN|ByteDance; TikTok; Kuaishou
retailer fashion online|SG|Shein
tech phonemaker smartphone electronics|CN|Xiaomi; Huawei; Oppo; Vivo; Honor; ZTE
ride-hailing tech|US|Uber; Lyft
ride-hailing tech|CN|Didi
ride-hailing tech delivery|SG|Grab
delivery food online|US|DoorDash; Instacart; Grubhub
delivery food online|GB|Deliveroo
delivery food online|DE|Delivery Hero
delivery food online|NL|Just Eat Takeaway
travel online home-rental home-sharing|US|Airbnb; Booking; Booking Holdings; Expedia
payments fintech|US|PayPal; Stripe; Block; Square; Affirm; Fiserv
payments card network|US|Visa; Mastercard
payments card|US|American Express
payments fintech|NL|Adyen
payments fintech|SE|Klarna
payments fintech|DE|Wirecard
fintech bank|GB|Revolut; Monzo
fintech bank|DE|N26
crypto exchange cryptocurrency|US|Coinbase; Kraken
crypto exchange cryptocurrency|MT|Binance
broker brokerage|US|Robinhood; Charles Schwab; Interactive Brokers
telecom telco carrier operator phone wireless|US|AT&T; Verizon; T-Mobile US; Sprint; Comcast
telecom telco operator phone mobile|GB|BT; Vodafone; EE; O2
telecom telco operator phone mobile|DE|Deutsche Telekom; 1&1
telecom telco operator phone mobile|FR|Orange; SFR; Bouygues Telecom; Iliad; Altice
telecom telco operator phone mobile|ES|Telefónica; Cellnex; MasOrange
telecom telco operator phone mobile|IT|Telecom Italia; TIM
telecom telco operator phone mobile|NL|KPN; VEON
telecom telco operator phone mobile|CH|Swisscom; Sunrise
telecom telco operator phone mobile|SE|Telia; Tele2
telecom telco operator phone mobile|NO|Telenor
telecom telco operator phone mobile|MX|América Móvil
telecom telco operator phone mobile|IN|Reliance Jio; Jio; Bharti Airtel; Vodafone Idea
telecom telco operator phone mobile|JP|NTT; KDDI; NTT Docomo
telecom telco operator phone mobile|CN|China Mobile; China Telecom; China Unicom
telecom telco operator phone mobile|AU|Telstra; Optus
telecom telco operator phone mobile|CA|Rogers; Telus; BCE
telecom equipment network supplier|FI|Nokia
telecom equipment network supplier|SE|Ericsson
tech investor conglomerate telecom|JP|SoftBank
bank lender|US|JPMorgan Chase; JPMorgan; Goldman Sachs; Morgan Stanley; Bank of America; Citigroup; Wells Fargo; U.S. Bancorp; PNC; Capital One; Truist; Silicon Valley Bank; First Republic; State Street; Synchrony; KeyCorp; Jefferies
bank lender|GB|HSBC; Barclays; Lloyds; NatWest; Standard Chartered; Royal Bank of Scotland; RBS; Metro Bank
bank lender|DE|Deutsche Bank; Commerzbank; DZ Bank
bank lender|FR|BNP Paribas; Société Générale; Crédit Agricole; Natixis; BPCE
bank lender|CH|UBS; Credit Suisse; Julius Baer
bank lender|ES|Santander; BBVA; CaixaBank; Banco Sabadell; Bankinter
bank lender|IT|UniCredit; Intesa Sanpaolo; Mediobanca; Monte dei Paschi; Banco BPM
bank lender|NL|ING; ABN Amro; Rabobank
bank lender|SE|Swedbank; SEB; Handelsbanken
bank lender|FI|Nordea
bank lender|DK|Danske Bank
bank lender|NO|DNB
bank lender|BE|KBC
bank lender|JP|Mitsubishi UFJ; MUFG; Mizuho; Sumitomo Mitsui; SMBC
bank brokerage|JP|Nomura
bank lender|CN|ICBC; Bank of China; China Construction Bank; Agricultural Bank of China
bank lender|IN|HDFC Bank; ICICI Bank; State Bank of India; Yes Bank
bank lender|CA|Royal Bank of Canada; RBC; TD Bank; Toronto-Dominion Bank; Scotiabank; CIBC; Bank of Montreal
bank lender|AU|Commonwealth Bank; Westpac; ANZ; National Australia Bank; NAB; Macquarie
bank lender|SG|DBS; OCBC; UOB
bank lender|BR|Itaú; Itaú Unibanco; Bradesco; Nubank
insurer insurance|US|AIG; MetLife; Prudential Financial; Travelers; Chubb; Progressive; Allstate; Geico; State Farm; UnitedHealth; Cigna; Aetna; Humana; Anthem; Elevance
insurer insurance|DE|Allianz; Munich Re; Talanx; Hannover Re
insurer insurance|FR|AXA
insurer insurance|IT|Generali; Unipol
insurer insurance|CH|Zurich Insurance; Swiss Re; Swiss Life
insurer insurance|GB|Aviva; Prudential; Legal & General; Direct Line; Admiral Group; Lloyd's of London
insurer insurance|NL|Aegon; NN Group; ASR Nederland
insurer insurance|CN|Ping An; China Life
insurer insurance|HK|AIA
insurer insurance|JP|Tokio Marine; Dai-ichi Life; Nippon Life
broker insurance|GB|Aon; Willis Towers Watson
broker insurance|US|Marsh McLennan; Arthur J. Gallagher
buyout private-equity investor investment fund|US|Blackstone; KKR; Kohlberg Kravis Roberts; Carlyle; Apollo Global Management; Apollo; TPG; Bain Capital; Silver Lake; Warburg Pincus; Thoma Bravo; Vista Equity Partners; Sycamore Partners; Cerberus; Advent International; Clayton Dubilier & Rice; Hellman & Friedman; Leonard Green; Sixth Street
buyout private-equity investor investment fund|GB|CVC; CVC Capital Partners; Permira; BC Partners; Apax; Cinven
buyout private-equity investor investment fund|SE|EQT
investor asset-manager fund manager|US|BlackRock; Vanguard; Fidelity; Invesco; T. Rowe Price; Franklin Templeton
hedge fund investor activist|US|Elliott Management; Elliott; Pershing Square; Third Point; Starboard; Trian; Icahn Enterprises; Citadel; Bridgewater; Point72
investor venture fund|US|Sequoia; Sequoia Capital; Andreessen Horowitz; Accel; Benchmark; Kleiner Perkins; Lightspeed; Tiger Global; General Catalyst; Founders Fund; Insight Partners
investor fund state sovereign|SG|Temasek; GIC
investor fund state sovereign|AE|Mubadala; Abu Dhabi Investment Authority; ADQ; MGX
investor fund state sovereign|SA|Public Investment Fund; PIF
conglomerate investor insurance|US|Berkshire Hathaway
drugmaker pharma pharmaceutical drug biotech|US|Pfizer; Merck; Eli Lilly; Lilly; Bristol Myers Squibb; Bristol-Myers Squibb; AbbVie; Johnson & Johnson; Amgen; Gilead; Moderna; Biogen; Regeneron; Vertex; Seagen; Genentech; Allergan; Celgene
drugmaker pharma pharmaceutical drug|GB|AstraZeneca; GSK; GlaxoSmithKline
drugmaker pharma pharmaceutical drug|CH|Roche; Novartis
drugmaker pharma pharmaceutical drug|FR|Sanofi
drugmaker pharma pharmaceutical drug chemicals conglomerate|DE|Bayer
drugmaker pharma pharmaceutical drug|DE|BioNTech; Boehringer Ingelheim; Merck KGaA; CureVac
drugmaker pharma pharmaceutical drug|DK|Novo Nordisk; Lundbeck; Genmab
drugmaker pharma pharmaceutical drug|JP|Takeda; Astellas; Daiichi Sankyo; Eisai; Otsuka
drugmaker pharma pharmaceutical drug|IL|Teva
drugmaker pharma pharmaceutical drug|IN|Sun Pharma; Cipla; Dr. Reddy's; Lupin
drugmaker pharma pharmaceutical drug|BE|UCB
drugmaker vaccine|IN|Serum Institute of India
device medical maker|US|Medtronic; Abbott; Boston Scientific; Stryker; Becton Dickinson
device medical maker technology health|DE|Siemens Healthineers; Fresenius
medical health electronics technology|NL|Philips
retailer chain|US|Walmart; Target; Costco; Home Depot; Lowe's; Best Buy; Macy's; Kohl's; Nordstrom; Gap; TJX; Dollar General; Dollar Tree; Family Dollar; Sears; J.C. Penney; Bed Bath & Beyond; GameStop; Staples; PetSmart; Petco; Neiman Marcus; Saks
grocer supermarket retailer chain|US|Kroger; Albertsons; Whole Foods; Safeway; Publix; Trader Joe's
pharmacy drugstore retailer chain|US|Walgreens; CVS; CVS Health; Rite Aid
retailer home-goods online|US|Wayfair; Etsy; Chewy
e-commerce online marketplace|US|eBay
grocer supermarket retailer chain|GB|Tesco; Sainsbury's; Asda; Morrisons; Ocado; Waitrose
retailer chain|GB|Marks & Spencer; Next; John Lewis; Boots; Primark; JD Sports; Currys; Kingfisher; Debenhams; ASOS; Boohoo
grocer supermarket retailer chain discounter|DE|Aldi; Lidl; Edeka; Rewe; Metro
retailer online fashion|DE|Zalando
grocer supermarket retailer chain|FR|Carrefour; Auchan; Casino; Leclerc
grocer supermarket retailer chain|NL|Ahold Delhaize
retailer fashion clothing chain|ES|Inditex; Zara
retailer fashion clothing chain|SE|H&M
retailer furniture chain|SE|Ikea
retailer fashion clothing chain|JP|Fast Retailing; Uniqlo
retailer convenience chain|JP|Seven & i
supermarket grocer retailer|AU|Woolworths; Coles
retailer|IN|Reliance Retail; Flipkart
retailer convenience|CA|Alimentation Couche-Tard
luxury fashion goods|FR|LVMH; Kering; Hermès; Chanel; Gucci
luxury jeweller watchmaker goods|CH|Richemont; Swatch
luxury fashion|GB|Burberry
luxury fashion|IT|Prada; Moncler
luxury fashion|US|Tapestry; Capri; Ralph Lauren
sportswear shoemaker apparel sneaker|US|Nike; Under Armour; Lululemon
sportswear shoemaker apparel|DE|Adidas; Puma
sportswear|CN|Anta; Li-Ning
cosmetics beauty|FR|L'Oréal
cosmetics beauty|US|Estée Lauder; Coty
eyewear|FR|EssilorLuxottica
food foodmaker snack drinks|US|PepsiCo; Kraft Heinz; Mondelez; General Mills; Kellogg; Kellanova; Campbell Soup; Hershey; Conagra; Tyson Foods; Mars
beverage drinks soda|US|Coca-Cola; Keurig Dr Pepper
food foodmaker|CH|Nestlé; Lindt
food dairy foodmaker|FR|Danone; Lactalis
consumer-goods consumer food|GB|Unilever; Reckitt
consumer-goods consumer|US|Procter & Gamble; Colgate-Palmolive; Kimberly-Clark; Clorox
consumer-goods consumer|DE|Henkel; Beiersdorf
brewer brewery beer|BE|AB InBev; Anheuser-Busch InBev
brewer brewery beer|NL|Heineken
brewer brewery beer|DK|Carlsberg
brewer brewery beer|US|Molson Coors; Constellation Brands; Boston Beer
brewer brewery beer drinks|JP|Asahi; Kirin; Suntory; Sapporo
distiller spirits drinks|GB|Diageo
distiller spirits drinks|FR|Pernod Ricard; Remy Cointreau
tobacco cigarette|US|Philip Morris International; Philip Morris; Altria
tobacco cigarette|GB|British American Tobacco; Imperial Brands
tobacco cigarette|JP|Japan Tobacco
agriculture trader commodities|US|Cargill; ADM; Bunge
agriculture seed pesticide|US|Monsanto; Corteva
coffee chain restaurant|US|Starbucks; Dunkin'
restaurant chain fast-food|US|McDonald's; Burger King; Wendy's; KFC; Yum Brands; Chipotle; Domino's; Subway; Pizza Hut
restaurant chain fast-food|CA|Tim Hortons; Restaurant Brands International
hotel hotelier chain|US|Marriott; Hilton; Hyatt
hotel hotelier chain|FR|Accor
hotel hotelier chain|GB|InterContinental Hotels; IHG
casino|US|MGM Resorts; Las Vegas Sands; Caesars
cruise|US|Carnival; Royal Caribbean
oil energy major driller producer|US|ExxonMobil; Exxon Mobil; Exxon; Chevron; ConocoPhillips; Occidental; Hess; Pioneer Natural Resources; Diamondback
oil refiner energy|US|Valero; Marathon Petroleum; Phillips 66; Citgo
oil services oilfield|US|Schlumberger; SLB; Halliburton; Baker Hughes
oil energy major|GB|BP; Shell
oil energy major|FR|TotalEnergies; Total
oil energy major|IT|Eni
oil energy|NO|Equinor; Aker BP
oil energy|ES|Repsol
oil energy|SA|Saudi Aramco
oil energy state|BR|Petrobras
oil energy state|MX|Pemex
oil energy|RU|Rosneft; Lukoil
gas energy|RU|Gazprom
oil energy state|CN|Sinopec; PetroChina; CNOOC
oil energy state|AE|ADNOC
oil refining telecom conglomerate|IN|Reliance Industries; Reliance
conglomerate|IN|Tata; Adani; Adani Group
utility energy power|DE|E.ON; RWE; Uniper; EnBW
utility energy power|FR|EDF; Engie
utility energy power|IT|Enel
utility energy power|ES|Iberdrola; Endesa; Naturgy
utility energy power|GB|Centrica; National Grid; SSE
utility energy power|SE|Vattenfall
utility energy power|FI|Fortum
utility energy wind|DK|Ørsted
utility energy power|US|NextEra Energy; Duke Energy; Southern; PG&E; Constellation Energy; Vistra; Dominion Energy
turbine wind maker manufacturer|DK|Vestas
turbine wind maker manufacturer|ES|Siemens Gamesa
solar panel maker|US|First Solar; Sunrun; Enphase
miner mining|AU|BHP; Fortescue; Pilbara Minerals; Liontown Resources
miner mining|GB|Rio Tinto; Anglo American
miner trader mining commodities|CH|Glencore
trader commodities|CH|Trafigura; Vitol; Gunvor
miner mining|BR|Vale
miner mining|US|Freeport-McMoRan; Newmont; Albemarle
miner mining|CA|Barrick; Teck Resources; Agnico Eagle
miner mining copper|CL|Codelco
miner mining lithium|CL|SQM
diamond miner|GB|De Beers
steelmaker steel|LU|ArcelorMittal
steelmaker steel|DE|Thyssenkrupp; Salzgitter
steelmaker steel|JP|Nippon Steel; JFE
steelmaker steel|KR|Posco
steelmaker steel|US|U.S. Steel; US Steel; Nucor; Cleveland-Cliffs
steelmaker steel|IN|Tata Steel; JSW Steel
aluminium aluminum|US|Alcoa
aluminium aluminum|NO|Norsk Hydro
chemicals chemical|DE|BASF; Evonik; Covestro; Lanxess
chemicals chemical|US|Dow; DuPont
chemicals paintmaker paint|NL|AkzoNobel
chemicals paintmaker paint|US|PPG; PPG Industries; Sherwin-Williams
chemicals industrial-gas gas|DE|Linde
chemicals industrial-gas gas|FR|Air Liquide
cement building-materials|CH|Holcim
cement building-materials|MX|Cemex
cement building-materials|DE|Heidelberg Materials; HeidelbergCement
engineering industrial conglomerate technology|DE|Siemens
engineering industrial|CH|ABB
engineering industrial conglomerate|US|General Electric; GE; Honeywell; 3M; Caterpillar; Deere; John Deere; Emerson
engineering industrial electrical|FR|Schneider Electric; Legrand
train trainmaker rail manufacturer engineering|FR|Alstom
conglomerate electronics industrial|JP|Hitachi; Toshiba; Mitsubishi Electric
electronics entertainment conglomerate tech|JP|Sony; Sharp
games gaming console maker|JP|Nintendo
games gaming publisher video-game developer|US|Electronic Arts; EA; Activision Blizzard; Activision; Take-Two; Roblox; Epic Games; Zynga; Valve
games gaming publisher video-game developer|FR|Ubisoft
games gaming publisher video-game developer|JP|Sega; Capcom; Konami; Square Enix
trading conglomerate|JP|Mitsubishi; Mitsui; Itochu; Marubeni; Sumitomo
conglomerate|HK|CK Hutchison
media entertainment studio broadcaster|US|Disney; Walt Disney; Warner Bros. Discovery; Warner Bros; Paramount; Paramount Global; NBCUniversal; Fox; Lionsgate
broadcaster network tv|US|CBS; NBC; ABC; CNN; ESPN; HBO
studio film|US|Universal; Skydance; MGM; DreamWorks
broadcaster tv|GB|BBC; ITV; Channel 4; Sky
broadcaster tv|DE|ProSiebenSat.1; RTL
media publisher|DE|Bertelsmann; Axel Springer
media|FR|Vivendi; Canal+
publisher newspaper media|US|New York Times; News Corp; Gannett; Washington Post
music label|US|Warner Music
music label|NL|Universal Music
advertising agency ad|GB|WPP
advertising agency ad|FR|Publicis; Havas
advertising agency ad|US|Omnicom; Interpublic
toymaker toy|US|Mattel; Hasbro
toymaker toy|DK|Lego
shipper shipping container|DK|Maersk; A.P. Moller-Maersk
shipper shipping container|CH|MSC
shipper shipping container|DE|Hapag-Lloyd
shipper shipping container|FR|CMA CGM
shipper shipping container|CN|Cosco
logistics parcel delivery courier carrier|US|UPS; United Parcel Service; FedEx
logistics parcel delivery mail|DE|DHL; Deutsche Post
logistics freight|DK|DSV
postal mail delivery|GB|Royal Mail
railroad railway rail|US|Union Pacific; BNSF; CSX; Norfolk Southern
railroad railway rail|CA|Canadian National; Canadian Pacific
railway rail|DE|Deutsche Bahn
railway rail|FR|SNCF
exchange bourse|US|Nasdaq; NYSE; Intercontinental Exchange; CME
exchange bourse|GB|London Stock Exchange; LSEG
exchange bourse|DE|Deutsche Börse
exchange bourse|NL|Euronext
consultancy consulting|US|McKinsey; Boston Consulting Group; Bain & Company; Accenture; Booz Allen
outsourcer it software services|IN|Infosys; Tata Consultancy Services; TCS; Wipro; HCL
outsourcer it services|FR|Capgemini; Atos
auditor accounting|GB|KPMG; PwC; EY; Deloitte
builder homebuilder housebuilder|US|Lennar; D.R. Horton
builder construction|ES|ACS; Ferrovial
builder construction|FR|Vinci; Bouygues
rocket space satellite|US|SpaceX; Blue Origin; Rocket Lab
satellite operator|LU|SES
satellite operator|FR|Eutelsat
co-working office|US|WeWork
copier printer|US|Xerox`
