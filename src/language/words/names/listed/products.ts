/** Products, brands, drugs, models and technologies by maker: `Maker: name = other name, name ?, …`; "-" has no one maker. Ours. */
export const products: string = `Microsoft: Azure = Microsoft Azure, Azure OpenAI = Azure OpenAI Service = Microsoft Azure OpenAI Service, Azure AI, Azure AI Foundry, Windows = Microsoft Windows, Windows 10, Windows 11, Windows Server, Windows Phone, Windows XP, Windows Vista, Office 365 = Microsoft 365 = M365, Microsoft Office, Microsoft Teams, Excel = Microsoft Excel, PowerPoint, Outlook = Microsoft Outlook, Microsoft Word, Word ?, OneDrive, OneNote, SharePoint, Copilot = Microsoft Copilot = Microsoft 365 Copilot = Copilot+, Copilot+ PC, Bing = Microsoft Bing, Bing Chat, Edge = Microsoft Edge, Internet Explorer, Surface = Microsoft Surface, Surface Pro, Xbox, Xbox Series X, Xbox Game Pass = Game Pass, Kinect, HoloLens, Dynamics 365 = Microsoft Dynamics, Power BI, Power Platform, SQL Server, Visual Studio, Visual Studio Code = VS Code, Skype, Cortana, MSN, Minecraft, Call of Duty, Candy Crush, World of Warcraft, Overwatch, Diablo, Halo, Hotmail, Maia, Microsoft Defender, Microsoft Fabric, Microsoft Store, Phi-3, Sentinel, Windows Azure, Zune, TypeScript
GitHub: GitHub Copilot
OpenAI: ChatGPT = Chat GPT, ChatGPT Plus, ChatGPT Enterprise, ChatGPT Edu, ChatGPT Pro, GPT, GPT-2, GPT-3, GPT-3.5, GPT-4, GPT-4o, GPT-4 Turbo, GPT-4.1, GPT-4.5, GPT-5, DALL-E = Dall-E = DALL·E, DALL-E 2, DALL-E 3, Sora, Whisper, Codex, OpenAI API, OpenAI o1, o1-preview, SearchGPT, GPT Store, Operator ?, Stargate
Anthropic: Claude ? = Claude AI, Claude 2, Claude 3, Claude 3.5, Claude Sonnet, Claude 3.5 Sonnet, Claude Opus, Claude Haiku, Claude Code
xAI: Grok, Grok-2, Grok 3, Colossus
Meta: Instagram, WhatsApp, Messenger = Facebook Messenger, Threads, Oculus, Quest = Meta Quest, Quest 3, Oculus Rift, Llama, Llama 2, Llama 3, Llama 4, Meta AI, Reels, Horizon Worlds, Ray-Ban Meta, Facebook Marketplace, Libra, Diem, Portal, WhatsApp Business, Workplace, PyTorch, Giphy
Google: Android, Chrome = Google Chrome, Chromebook, ChromeOS = Chrome OS, Gmail, Google Maps, Google Search, Google Docs, Google Drive, Google Meet, Google Photos, Google Play = Play Store, Google Pay, Google Wallet, Google Workspace = G Suite, Google Ads = AdWords, AdSense, AdMob, DoubleClick, Google Analytics, Google Assistant, Google Home, Google Nest = Nest ?, Google News, Google Translate, Google TV, Google Glass, Google Plus = Google+, Google Kubernetes Engine, Google Shopping, Google Flights, Gemini = Google Gemini, Gemini Ultra, Gemini Pro, Gemini 1.5, Gemini 2.0, Gemini 2.5, Gemini Advanced, Gemma, Bard, PaLM, PaLM 2, LaMDA, Imagen, Veo, NotebookLM, Pixel, Pixel 8, Pixel 9, Chromecast, Stadia, TensorFlow, TPU, Trillium, Vertex AI, BigQuery, Firebase, Kubernetes, Waze, YouTube Premium, YouTube TV, YouTube Music, YouTube Shorts, AlphaFold, AlphaGo, Android Auto, Anthos, Willow, Privacy Sandbox, Project Loon
Apple: iPhone, iPhone X, iPhone 12, iPhone 13, iPhone 14, iPhone 15, iPhone 15 Pro, iPhone 16, iPhone 16 Pro, iPhone 17, iPhone SE, iPad, iPad Pro, iPad Air, iPad mini, iPod, iMac, Mac, Macs, MacBook, MacBook Pro, MacBook Air, Mac mini, Mac Pro, Macintosh, Apple Watch, AirPods, AirPods Pro, AirTag, HomePod, Apple TV, Apple TV+, Apple Music, Apple Pay, Apple Card, Apple Cash, Apple Arcade, Apple News, Apple Maps, Apple Intelligence, Vision Pro = Apple Vision Pro, App Store, iOS, iOS 17, iOS 18, iPadOS, macOS, watchOS, visionOS, iCloud, iMessage, iTunes, FaceTime, Siri, Safari, CarPlay, Final Cut Pro, Beats = Beats Electronics, M1, M2, M3, M4, A17 Pro, Shazam, TestFlight
Amazon: Alexa = Amazon Alexa, Alexa+, Echo = Amazon Echo, Echo Dot, Kindle, Fire TV, Fire Stick, Fire Phone, Prime = Amazon Prime, Prime Video = Amazon Prime Video, Prime Day, Amazon Music, Amazon Fresh, Amazon Go, Amazon Pay, Amazon Marketplace, Amazon Pharmacy, Audible, Goodreads, IMDb, Freevee, Project Kuiper = Kuiper, Rufus, Nova, Astro, Just Walk Out, Fulfillment by Amazon, Luna
Amazon Web Services: Amazon Bedrock = Bedrock = AWS Bedrock, EC2 = Amazon EC2, Amazon S3 = S3, AWS Lambda, Amazon SageMaker = SageMaker, Redshift = Amazon Redshift, Aurora DB, DynamoDB, Trainium, Trainium2, Inferentia, Graviton, Amazon Q, Amazon Connect, Titan
Nvidia: GeForce, GeForce RTX, RTX 4090, RTX 5090, H100, H200, H20, H800, A100, A800, B100, B200, B300, GB200, GB300, L40S, Blackwell, Hopper, Grace Hopper, Grace, Rubin, Vera Rubin, CUDA, DGX, DGX Cloud, DGX Spark, Omniverse, Tegra, Jetson, NIM, NeMo, NVLink, Drive Orin, Drive Thor, Quadro, Cosmos, GeForce Now
Intel: Xeon, Core i5, Core i7, Core i9, Core Ultra, Pentium, Celeron, Atom, Itanium, Gaudi, Gaudi 2, Gaudi 3, Arc, Altera, Meteor Lake, Lunar Lake, Arrow Lake, Panther Lake, Granite Rapids, Sapphire Rapids, Optane, Thunderbolt
AMD: Ryzen, Ryzen AI, EPYC, Epyc, Radeon, Instinct, MI300 = Instinct MI300, MI300X, MI325X, MI350, MI400, Threadripper, Xilinx Versal, ROCm
Qualcomm: Snapdragon, Snapdragon X Elite, Snapdragon 8, Adreno, Snapdragon X
Samsung: Galaxy, Galaxy S, Galaxy S23, Galaxy S24, Galaxy S25, Galaxy Note, Galaxy Z Fold, Galaxy Z Flip, Galaxy Watch, Galaxy Buds, Galaxy Tab, Galaxy AI, Bixby, Exynos, Tizen, SmartThings, Samsung Pay, QLED, Note 7
ByteDance: Doubao, CapCut, Toutiao, Lark, Lemon8, TikTok Shop, Pico, Coze
Alibaba: Taobao, Tmall, AliExpress, Qwen, Tongyi Qianwen, Freshippo, 1688.com, DingTalk, Ele.me, Youku
Tencent: WeChat, Weixin, QQ, WeChat Pay, Honor of Kings, PUBG Mobile, Hunyuan, Yuanbao, Tencent Video
Baidu: Ernie Bot, Ernie, Apollo Go, iQiyi, Kunlun
DeepSeek: DeepSeek R1 = DeepSeek-R1, DeepSeek V3 = DeepSeek-V3
Moonshot AI: Kimi
Huawei: HarmonyOS, Harmony, Kirin ?, Ascend, Ascend 910B, Ascend 910C, Mate 60, Mate 60 Pro, Pura 70, MindSpore, Mate XT, Aito
Xiaomi: Redmi, SU7, YU7, HyperOS, Poco, Mi 11
Oppo: OnePlus, Realme
Sony: PlayStation, PlayStation 5 = PS5, PlayStation 4 = PS4, PlayStation Portal, PlayStation Plus, Xperia, Bravia, Walkman, Crunchyroll
Nintendo: Switch = Nintendo Switch, Switch 2 = Nintendo Switch 2, Wii, Wii U, Game Boy, Super Mario, Mario Kart, Zelda, Pokémon = Pokemon, Pokemon Go
Niantic: Pokémon Go
Epic Games: Fortnite, Unreal Engine, Unreal, Rocket League
Valve: Steam, Steam Deck, Counter-Strike, Dota 2
Take-Two: Grand Theft Auto = GTA, GTA VI, Red Dead Redemption, NBA 2K, FarmVille, Civilization
Electronic Arts: FIFA 23, EA Sports FC, Madden NFL, Apex Legends, The Sims, Battlefield
Ubisoft: Assassin's Creed, Far Cry, Rainbow Six
Riot Games: League of Legends, Valorant
Unity: Unity Engine, IronSource
IBM: Watson ?, watsonx, Watsonx, Power10, Db2, Lotus Notes, ThinkPad ?, z16, Granite, Condor, WebSphere, IBM Cloud
Lenovo: ThinkPad, Yoga ?, Legion, IdeaPad, Moto Razr
Dell: Alienware, XPS, PowerEdge, Latitude, Inspiron, VxRail
HP: Pavilion, EliteBook, OMEN, LaserJet, Z by HP, HyperX, Poly ?
Hewlett Packard Enterprise: GreenLake, ProLiant, Cray
Oracle: Oracle Database, MySQL, Java, Fusion Cloud, E-Business Suite, PeopleSoft, JD Edwards, Siebel, Exadata, Oracle Linux, VirtualBox, Autonomous Database, OCI
SAP: S/4HANA = S/4 Hana, HANA, Concur, SuccessFactors, SAP Ariba, Joule, Business Technology Platform, RISE with SAP, SAP ERP, Signavio, LeanIX
Salesforce: Agentforce, Einstein ?, Einstein GPT, Sales Cloud, Service Cloud, Marketing Cloud, Data Cloud, Commerce Cloud, Salesforce Platform, Trailhead, Slackbot
Adobe: Photoshop, Illustrator, Acrobat, Creative Cloud, Firefly, Premiere Pro, After Effects, Lightroom, InDesign, Adobe Express, Experience Cloud, Document Cloud, Magento, Marketo, Flash ?, Frame.io, Substance
Intuit: TurboTax, QuickBooks, Mint ?, Intuit Assist, Credit Karma Money, Quicken
Zoom: Zoom Phone, Zoom Rooms, Zoom Meetings
Atlassian: Jira, Confluence, Trello, Bitbucket, Rovo, Loom
Broadcom: vSphere, VMware Cloud Foundation, Tomahawk, Jericho, Tanzu, vSAN
Cisco: Webex = WebEx, Meraki, AppDynamics APM, Silicon One, Catalyst, Duo Security, ThousandEyes
Snowflake: Snowpark, Cortex AI, Arctic, Snowflake Marketplace
Databricks: Lakehouse, Delta Lake, Mosaic AI, DBRX, Unity Catalog
Palantir: Gotham, Foundry, Apollo ?, AIP
CrowdStrike: Falcon, Charlotte AI
ServiceNow: Now Assist, Now Platform
Workday: Workday HCM
Autodesk: AutoCAD, Revit, Fusion 360
Cloudflare: Workers AI
Elastic: Elasticsearch
MongoDB: Atlas
Red Hat: OpenShift, Red Hat Enterprise Linux = RHEL, Ansible
Mozilla: Firefox
Netscape: Netscape Navigator
BlackBerry: QNX, BlackBerry Messenger
Citrix: XenDesktop
GitLab: GitLab Duo
Figma: FigJam, Figma Make
Canva: Magic Studio
Notion: Notion AI
Grammarly: GrammarlyGO
Perplexity: Comet
Mistral: Le Chat, Mixtral, Mistral Large, Codestral, Mistral 7B
Cohere: Command R, Command R+
Stability AI: Stable Diffusion, Stable Video Diffusion
Runway AI: Gen-2, Gen-3 Alpha
Cognition: Devin
Inflection AI: Pi ?
Character.AI: c.ai
Cursor: Composer
Cerebras: WSE-3, Wafer Scale Engine
Groq: LPU
Tesla: Model 3, Model S, Model X, Model Y, Cybertruck, Roadster, Tesla Semi, Semi, Powerwall, Megapack, Autopilot = Tesla Autopilot, Full Self-Driving = FSD, Supercharger, Superchargers, Dojo, Optimus, Cybercab, Robotaxi, Powerpack, Solar Roof
SpaceX: Falcon 9, Falcon Heavy, Starship, Dragon = Crew Dragon, Super Heavy, Raptor, Starshield
Blue Origin: New Glenn, New Shepard, Blue Moon
Rocket Lab: Electron, Neutron
United Launch Alliance: Vulcan, Atlas V, Delta IV
Arianespace: Ariane 5, Ariane 6, Vega
Boeing: 737 = Boeing 737, 737 MAX = Boeing 737 MAX = 737 Max = Boeing 737 Max, 737 MAX 9 = 737 Max 9, 737 MAX 8 = 737 Max 8, 747 = Boeing 747, 757 = Boeing 757, 767 = Boeing 767, 777 = Boeing 777, 777X = Boeing 777X, 787 = Boeing 787, 787 Dreamliner = Dreamliner = Boeing 787 Dreamliner, Starliner, KC-46, F-15EX, F/A-18, Apache, Chinook, F-47, Air Force One, MQ-25
Airbus: A220 = Airbus A220, A319, A320 = Airbus A320, A320neo = Airbus A320neo, A321 = Airbus A321, A321neo = Airbus A321neo, A321XLR, A330 = Airbus A330, A330neo = Airbus A330neo, A350 = Airbus A350, A350-900, A350-1000, A380 = Airbus A380, A400M, Eurocopter, Eurofighter Typhoon
Lockheed Martin: F-35, F-16, F-22, C-130J = C-130, Black Hawk, HIMARS, THAAD, Javelin, Patriot PAC-3, Orion, JASSM, Skunk Works
RTX: Patriot, GEM-T, Tomahawk missile, AMRAAM, Stinger, GTF = geared turbofan, Pratt & Whitney GTF
Northrop Grumman: B-21 = B-21 Raider, B-2, Global Hawk, Sentinel ICBM
General Dynamics: Abrams, Stryker ?, Gulfstream G700
General Atomics: MQ-9 Reaper, Predator
BAE Systems: Typhoon, Bradley
Saab: Gripen
Dassault Aviation: Rafale, Falcon 8X
Embraer: E195-E2, E2, KC-390, Phenom
Bombardier: Global 7500, Challenger 3500
Rheinmetall: Leopard 2, Lynx, Panther KF51, Skyranger
Comac: C919, C909, ARJ21
GE Aerospace: LEAP, GE9X, GEnx
Rolls-Royce: Trent 1000, Trent XWB, Trent 7000, UltraFan, Ghost ?, Phantom, Spectre, Cullinan
CFM International: LEAP engine, CFM56, RISE
Ford: F-150, F-150 Lightning, F-Series, Mustang, Mustang Mach-E, Bronco, Explorer, Escape, Transit, E-Transit, Maverick, Lincoln Navigator, BlueCruise, Ranger, Focus ?, Fiesta, Ford Pro, Model e, Super Duty
General Motors: Chevrolet Bolt = Chevy Bolt, Bolt EV, Silverado, Silverado EV, Corvette, Camaro, Malibu, Equinox, Equinox EV, Blazer EV, Escalade, Cadillac Lyriq = Lyriq, Hummer EV = Hummer, Sierra, Volt = Chevrolet Volt, Ultium, OnStar, Super Cruise, BrightDrop, Buick Enclave, Tahoe, Suburban, Celestiq
Stellantis: Ram 1500, Ram, Jeep Wrangler, Wrangler, Grand Cherokee, Cherokee, Dodge Charger, Challenger, Dodge Ram, Chrysler Pacifica, Pacifica, Fiat 500, Peugeot 208, Citroën = Citroen, Vauxhall, Maserati Grecale, Alfa Romeo Giulia
Toyota: Prius, Camry, Corolla, RAV4, Highlander, Tacoma, Tundra, Land Cruiser, Mirai, Sienna, bZ4X, Yaris, Hilux, Crown
Honda: Civic, Accord, CR-V, Prologue, HondaJet, Odyssey, Acura, 0 Series
Nissan: Leaf = Nissan Leaf, Altima, Rogue, Infiniti, Ariya, Sentra, Qashqai, Datsun
Hyundai: Ioniq, Ioniq 5, Ioniq 6, Ioniq 9, Tucson, Santa Fe, Elantra, Sonata, Genesis, Kona, Palisade, Creta
Kia: EV6, EV9, EV3, Sportage, Sorento, Telluride, Seltos
Volkswagen: Golf, ID.3, ID.4, ID.7, ID. Buzz, Passat, Tiguan, Polo, Jetta, Beetle, Atlas ?, Cupra, Amarok, Touareg, MEB
Audi: Q4 e-tron, e-tron, A4 ?, Q5, Q7, Q8 e-tron
Porsche: 911, Taycan, Cayenne, Macan, Panamera
BMW: Mini, MINI Cooper, i3, i4, i7, iX, iX3, X5, 3 Series, 7 Series, Neue Klasse
Mercedes-Benz: S-Class, E-Class, C-Class, G-Class, EQS, EQE, EQB, CLA, Maybach, AMG, Sprinter, Smart ?
Renault: Zoe ?, Clio, Megane, Renault 5, Ampere, Twingo, Scenic, Duster
Volvo Cars: EX30, EX90, XC40, XC60, XC90
Polestar: Polestar 2, Polestar 3
Jaguar Land Rover: Range Rover, Defender, Discovery Sport, Evoque, I-Pace
BYD: Seagull, Dolphin, Seal, Atto 3, Han ?, Yangwang, Denza, Blade Battery, Qin Plus, God's Eye
Geely: Galaxy E5
Zeekr: Zeekr 001
Nio: Onvo, ET5, ET7, ES8, Firefly ?
XPeng: Mona ?, Mona M03, G6, G9, P7
Rivian: R1T, R1S, R2, R3, EDV
Lucid: Lucid Air, Gravity
Fisker: Fisker Ocean
Nikola: Nikola Tre, Badger
VinFast: VF 8, VF 9
Tata Motors: Nexon ?, Nano, Punch, Harrier
Mahindra: Scorpio, Thar, XUV700, XUV 3XO
Maruti Suzuki: Swift ?, Baleno, Brezza, Alto, Ertiga, Wagon R
Ferrari: Purosangue, SF90, Elettrica
Lamborghini: Urus, Huracán, Revuelto
Harley-Davidson: LiveWire
Caterpillar: Cat D6
Waymo: Waymo Driver, Waymo One
Mobileye: SuperVision, EyeQ
Horizon Robotics: Journey 6
CATL: Shenxing, Qilin, Naxtra
Goodyear: Eagle F1
Disney: Disney+ = Disney Plus, Disney World = Walt Disney World, Disneyland, ESPN, ESPN+, Star Wars, Frozen ?, Toy Story, Avengers, ABC = ABC News, National Geographic Channel, Mickey Mouse, Disney Channel, Hotstar = Disney+ Hotstar
Netflix: Squid Game, Stranger Things, House of Cards, Bridgerton, The Crown
Warner Bros. Discovery: Max ? = HBO Max, Discovery+, Harry Potter, Barbie ?, Game of Thrones, Superman, Batman, TNT, TBS, DC Studios, Hogwarts Legacy, House of the Dragon
Comcast: Xfinity, Peacock, Telemundo, Bravo, Minions, Jurassic World
Paramount: Paramount+ = Paramount Plus, Nickelodeon, Pluto TV, Showtime, Comedy Central, Top Gun, Star Trek, Yellowstone
Fox: Tubi
Amazon MGM Studios: James Bond
Sony Pictures: Spider-Man
Mattel: Hot Wheels, Fisher-Price, Uno ?
Hasbro: Monopoly ?, Nerf, Transformers, Dungeons & Dragons, Magic: The Gathering, Play-Doh, Peppa Pig, My Little Pony
Lego: Lego Ninjago
Spotify: Discover Weekly, Spotify Wrapped, Spotify Premium
Snap: Snapchat, Spectacles, Bitmoji, My AI
Pinterest: Pins ?
X Corp: X Premium, Twitter Blue, Periscope, Vine ?
Reddit: Reddit Answers
Discord: Nitro
Twitch: TwitchCon
Roku: Roku Channel
Coca-Cola: Diet Coke, Coke Zero = Coca-Cola Zero, Sprite, Fanta, Dasani, Minute Maid, Powerade, Fairlife, Vitaminwater, Simply, Smartwater, Schweppes, Topo Chico, BodyArmor
PepsiCo: Gatorade, Mountain Dew = Mtn Dew, Doritos, Lay's, Cheetos, Tropicana, Quaker, 7UP ?, Aquafina, Rockstar Energy, SodaStream, Ruffles, Fritos, Tostitos, Lipton ?, Naked, Siete, Cracker Jack, Propel
Keurig Dr Pepper: Dr Pepper, Snapple, K-Cup, Canada Dry, Green Mountain Coffee, Mott's
Red Bull: Red Bull Energy Drink
Monster Beverage: Monster Energy Drink, Bang Energy
AB InBev: Budweiser, Bud Light, Corona, Stella Artois, Michelob Ultra, Busch Light, Beck's, Modelo Especial ?, Hoegaarden, Leffe
Constellation Brands: Modelo, Modelo Especial, Corona Extra, Pacifico, Robert Mondavi, Kim Crawford
Molson Coors: Coors Light, Miller Lite, Blue Moon Beer, Coors
Heineken: Heineken Silver, Amstel, Tiger Beer, Dos Equis, Birra Moretti, Sol
Carlsberg: Tuborg, 1664 Blanc
Diageo: Johnnie Walker, Guinness, Smirnoff, Baileys, Don Julio, Tanqueray, Casamigos, Captain Morgan, Crown Royal, Gordon's, Ketel One, Bulleit
Pernod Ricard: Absolut, Jameson, Chivas, Glenlivet, Malibu Rum, Beefeater
Brown-Forman: Jack Daniel's Tennessee, Woodford Reserve, Old Forester, Finlandia
Campari: Aperol, Aperol Spritz, Grand Marnier
LVMH: Moët, Hennessy, Dom Pérignon, Veuve Clicquot, Fenty Beauty, Celine ?, Fendi, Hublot, Belvedere
Boston Beer: Samuel Adams, Truly
Mark Anthony: White Claw
Nestlé: KitKat = Kit Kat, Nescafé = Nescafe, Maggi, Perrier, San Pellegrino, Gerber Baby, Häagen-Dazs Ice Cream, DiGiorno, Stouffer's, Milo, Toll House, Cheerios ?, Smarties, Coffee Mate, Garden of Life, Vittel, Friskies
Unilever: Dove, Axe, Hellmann's, Knorr, Magnum, Lipton Tea, Persil, Omo, Surf, Rexona, Vaseline, TRESemmé, Cornetto, Wall's, Lux, Sunsilk, Domestos, Cif, Marmite, Comfort, Liquid I.V., Dermalogica, Horlicks, Pureit, Surf Excel
Procter & Gamble: Tide = Tide Pods, Pampers, Ariel, Head & Shoulders, Pantene, Crest, Oral-B, Bounty, Charmin, Febreze, Dawn ?, Olay, Old Spice, Tampax, Always ?, Downy, Gain ?, Gillette Fusion, Vicks, Swiffer, Braun, SK-II, Luvs, Mr. Clean
Colgate-Palmolive: Palmolive, Hill's, Hill's Pet Nutrition, Ajax, Irish Spring, Softsoap
Reckitt: Lysol, Dettol, Durex, Mucinex, Enfamil, Finish, Nurofen, Strepsils, Air Wick, Vanish, Harpic, Gaviscon
Kimberly-Clark: Kleenex, Huggies, Cottonelle, Kotex, Scott ?
Kenvue: Tylenol, Listerine, Neutrogena Skin, Band-Aid, Aveeno, Benadryl, Motrin, Zyrtec, Johnson's Baby
Haleon: Sensodyne, Advil, Panadol, Voltaren, Centrum, Theraflu
Church & Dwight: Arm & Hammer, OxiClean, Trojan, Batiste, Vitafusion
Clorox: Glad ?, Hidden Valley, Brita, Burt's Bees, Pine-Sol
Edgewell: Schick, Banana Boat
Energizer: Rayovac, Eveready
Berkshire Hathaway: Duracell, Dairy Queen, See's Candies
Newell: Sharpie, Rubbermaid, Coleman, Crock-Pot, Graco ?, Yankee Candle
Beiersdorf: Nivea, Eucerin, La Prairie
L'Oréal: Lancôme, Maybelline, Garnier, CeraVe, Kiehl's, La Roche-Posay, NYX, Redken, Kérastase, Vichy, Armani Beauty, YSL Beauty
Estée Lauder: Clinique, MAC Cosmetics, La Mer, Bobbi Brown, Tom Ford Beauty, Aveda, The Ordinary, Too Faced, Jo Malone
Coty: CoverGirl, Max Factor, Rimmel, Gucci Beauty
Shiseido: Nars, Drunk Elephant Skincare, Clé de Peau
E.l.f. Beauty: Rhode
Kraft Heinz: Heinz Ketchup, Philadelphia Cream Cheese, Oscar Mayer, Jell-O, Kool-Aid, Velveeta, Capri Sun, Lunchables, Maxwell House, Planters ?, Ore-Ida, Primal Kitchen
Mondelez: Oreo, Ritz, Cadbury Dairy Milk, Toblerone, Milka, Chips Ahoy, Triscuit, Sour Patch Kids, Clif Bar, belVita, Trident, Bournvita
Mars: M&M's, Snickers, Twix, Pedigree, Whiskas, Skittles, Wrigley, Royal Canin, Banfield, Milky Way, KIND ?
Hershey: Reese's, Kisses, SkinnyPop, Twizzlers, Dot's
Ferrero: Nutella Spread, Ferrero Rocher, Kinder, Tic Tac, Butterfinger
General Mills: Cheerios, Lucky Charms, Betty Crocker, Pillsbury, Häagen-Dazs Bars, Yoplait, Nature Valley, Old El Paso, Wheaties, Progresso
Kellanova: Pringles, Cheez-It, Pop-Tarts, Eggo, Rice Krispies Treats, MorningStar Farms
WK Kellogg: Frosted Flakes, Froot Loops, Corn Flakes, Special K, Raisin Bran
Campbell Soup: Goldfish, Rao's, V8, Pepperidge Farm, Prego, Swanson, SpaghettiOs, Pace ?, Kettle Brand
Conagra: Slim Jim, Healthy Choice, Hunt's, Marie Callender's, Birds Eye, Reddi-wip, Orville Redenbacher's, Duncan Hines
Smucker: Jif, Folgers, Uncrustables, Twinkies = Hostess Twinkies, Meow Mix, Milk-Bone, Café Bustelo
Hormel: Spam, Skippy, Jennie-O, Planters
Tyson: Jimmy Dean, Hillshire Farm, Ball Park
Post Holdings: Honey Bunches of Oats, Weetabix, Peter Pan
Danone: Activia, Evian, Oikos, Alpro, Aptamil, Silk, Actimel, Nutricia, International Delight
Lactalis: Président, Parmalat, Siggi's
Oatly: Oatly Barista
Beyond Meat: Beyond Burger
Impossible Foods: Impossible Burger, Impossible Whopper
McDonald's: Big Mac, Happy Meal, McNuggets, Quarter Pounder, McFlurry, Egg McMuffin, Grimace, McRib, CosMc's
Restaurant Brands International: Whopper
Starbucks: Frappuccino, Pumpkin Spice Latte, Starbucks Rewards
Domino's: Domino's Tracker
Britannia Industries: Good Day
Nike: Air Jordan, Jordan Brand, Air Force 1, Air Max, Converse, Nike Dunk, Vaporfly, Pegasus
Adidas: Yeezy, Samba, Stan Smith, Gazelle, Ultraboost, Superstar
Deckers: Ugg = UGG, Hoka, Teva ?
VF: The North Face = North Face, Vans Shoes, Timberland Boots, Supreme, Dickies
PVH: Tommy Hilfiger, Calvin Klein Jeans
Tapestry: Kate Spade, Stuart Weitzman, Coach Tabby
Capri: Michael Kors, Jimmy Choo, Versace
Levi Strauss: Dockers, 501, Beyond Yoga
Amer Sports: Arc'teryx, Salomon, Wilson ?
Wolverine: Merrell, Saucony
Skechers: Skechers Slip-ins
Crocs: HeyDude
EssilorLuxottica: Ray-Ban, Oakley, Sunglass Hut, LensCrafters
Swatch: Omega, Longines, Tissot, MoonSwatch, Breguet
Richemont: Van Cleef & Arpels, Montblanc, IWC, Piaget, Jaeger-LeCoultre, Vacheron Constantin, Panerai
Hermès: Birkin, Kelly bag
Peloton: Peloton Bike, Tread
Apple Fitness: Apple Fitness+
Garmin: Fenix, Forerunner
GoPro: Hero12
DJI: Mavic, Phantom 4, Osmo
Bose: QuietComfort
Sonos: Sonos Arc, Sonos Ace
Dyson: Airwrap, Supersonic
iRobot: Roomba
SharkNinja: Shark, Ninja, Ninja Creami
Whirlpool: KitchenAid, Maytag Washer, InSinkErator, Amana
Stanley Black & Decker: DeWalt, Craftsman, Black & Decker
Techtronic: Milwaukee Tool, Ryobi, Hoover
Bosch: Siemens Home
Keurig: Keurig K-Supreme
Tupperware: Tupperware Party
3M: Post-it, Scotch Tape, Scotch-Brite, Scotchgard, Thinsulate, N95
DuPont: Kevlar, Tyvek, Nomex, Teflon
Corning: Gorilla Glass, Pyrex
Gore: Gore-Tex
Bayer: Roundup, Aspirin, Xarelto, Eylea ?, Nubeqa, Kerendia, Claritin, Aleve, Alka-Seltzer, Dekalb, Mirena
BASF: Ultramid
Pfizer: Comirnaty, Paxlovid, Viagra, Lipitor, Eliquis, Prevnar, Prevnar 20, Ibrance, Xeljanz, Lyrica, Vyndaqel, Abrysvo, Xtandi, Celebrex, Nurtec, Padcev, Adcetris, danuglipron
Moderna: Spikevax, mRESVIA
AstraZeneca: Vaxzevria, Tagrisso, Farxiga, Imfinzi, Lynparza, Calquence, Enhertu, Symbicort, Soliris, Ultomiris, Fasenra, Tezspire, Breztri, Crestor, Nexium
Merck & Co.: Keytruda, Gardasil, Januvia, Lagevrio, Bridion, Winrevair, Vioxx, Welireg, Singulair, Capvaxive
Merck: Keytruda Qlex
Johnson & Johnson: Stelara, Darzalex, Tremfya, Remicade, Carvykti, Rybrevant, Spravato, Invega Sustenna, Imbruvica, Xarelto US, Caplyta, Simponi
AbbVie: Humira, Skyrizi, Rinvoq, Botox, Venclexta, Vraylar, Juvederm, Ubrelvy, Qulipta
Bristol Myers Squibb: Opdivo, Revlimid, Yervoy, Orencia, Cobenfy, Camzyos, Breyanzi, Pomalyst, Reblozyl, Sotyktu, Abecma, Sprycel
Eli Lilly: Mounjaro, Zepbound, Trulicity, tirzepatide, orforglipron, Kisunla, donanemab, Humalog, Verzenio, Jardiance ?, Taltz, Cialis, Prozac, retatrutide, Omvoh, Emgality
Novo Nordisk: Ozempic, Wegovy, semaglutide, Rybelsus, Victoza, Saxenda, CagriSema, NovoLog, Tresiba, Levemir
Boehringer Ingelheim: Jardiance, Ofev, Spiriva
Roche: Ocrevus, Hemlibra, Tecentriq, Perjeta, Herceptin, Avastin, Rituxan, Tamiflu, Vabysmo, Xolair, Lucentis, Polivy, Actemra, Evrysdi, Accu-Chek
Novartis: Entresto, Cosentyx, Kisqali, Gleevec, Zolgensma, Pluvicto, Kesimpta, Leqvio, Kymriah, Scemblix, Gilenya
Sanofi: Dupixent, Lantus, Aubagio, Beyfortus, Plavix, Toujeo, Fluzone, Tzield, ALTUVIIIO
GSK: Shingrix, Arexvy, Zejula, Nucala, Trelegy, Zantac, Advair, Benlysta, Blenrep, Dovato, Bexsero
Regeneron: Eylea, Eylea HD, REGEN-COV, Libtayo, Praluent
Amgen: Enbrel, Prolia, Repatha, Otezla, Tepezza, Lumakras, MariTide, Neulasta, Blincyto, Krystexxa, Evenity
Gilead: Biktarvy, Veklury, remdesivir, Truvada, Descovy, Trodelvy, Yescarta, lenacapavir, Sovaldi, Harvoni, Yeztugo, Sunlenca
Biogen: Aduhelm, Leqembi, Spinraza, Tecfidera, Skyclarys, Tysabri
Eisai: Lenvima
Vertex: Trikafta, Casgevy, Journavx, Alyftrek
Alnylam: Amvuttra, Onpattro
BioMarin: Roctavian, Voxzogo
Sarepta: Elevidys
Novavax: Nuvaxovid
Takeda: Entyvio, Vyvanse, Takhzyro
Daiichi Sankyo: Datroway
Astellas: Veozah
Teva: Austedo, Copaxone, Ajovy
Madrigal: Rezdiffra
Argenx: Vyvgart
BeiGene: Brukinsa
UCB: Bimzelx
Jazz Pharmaceuticals: Xyrem, Epidiolex
Purdue Pharma: OxyContin
Viatris: EpiPen
Serum Institute: Covishield
Bharat Biotech: Covaxin
Sinovac: CoronaVac
Gamaleya Institute: Sputnik V
Abbott: FreeStyle Libre, Similac, Ensure, PediaSure, BinaxNOW, MitraClip, Lingo, Pedialyte
Dexcom: Dexcom G7, Stelo
Medtronic: MiniMed, PulseSelect, Hugo ?
Boston Scientific: Farapulse, Watchman
Edwards Lifesciences: Sapien
Intuitive Surgical: da Vinci, da Vinci 5, Ion
Stryker: Mako
Insulet: Omnipod
Tandem: t:slim
Align Technology: Invisalign
Philips: Sonicare, DreamStation, Philips Hue
Illumina: NovaSeq
Oxford Nanopore: MinION
Grail: Galleri
Exact Sciences: Cologuard
Thermo Fisher: Orbitrap
Mastercard: Mastercard Move
Visa: Visa Direct, Visa Flex
American Express: Amex Platinum, Platinum Card, Resy
JPMorgan Chase: Sapphire Reserve, Chase Sapphire, Onyx, JPM Coin, Zelle Pay
Goldman Sachs: Marcus ?
Capital One: Venture X, Quicksilver
PayPal: PYUSD, Xoom, Honey, Braintree
Block: Cash App, Square Register, Tidal, Bitkey, Afterpay
Affirm: Affirm Card
Stripe: Stripe Atlas, Bridge
SoFi: SoFi Money
Robinhood: Robinhood Gold
Circle: USDC = USD Coin
Tether: USDT
Ripple: XRP, RLUSD
Coinbase: Base, Coinbase One
BlackRock: iShares, Aladdin, iShares Bitcoin Trust = IBIT
Vanguard: Vanguard 500
State Street: SPDR, SPY
Invesco: QQQ
Bloomberg: Bloomberg Terminal
FICO: FICO Score
S&P Global: S&P 500 = S&P500, Platts, Capital IQ
Dow Jones: Dow Jones Industrial Average = Dow ?, Factiva, Barron's, MarketWatch
MSCI: MSCI World, MSCI Emerging Markets
FTSE Russell: FTSE 100, FTSE 250, Russell 2000, FTSE 350
Nikkei: Nikkei 225, Nikkei Asia Weekly
-: Nifty 50 = Nifty, Sensex, Hang Seng, DAX, CAC 40, Euro Stoxx 50, Stoxx 600, Kospi = KOSPI, Nasdaq Composite, Nasdaq 100, Topix, Shanghai Composite, CSI 300, VIX, ASX 200, Bovespa, Ibex 35, FTSE MIB
-: Bitcoin, Ethereum, Ether ?, Dogecoin, Solana, Cardano, Polkadot, Litecoin, Avalanche, Chainlink, Monero, Stellar, Tron, Toncoin, Shiba Inu, Polygon, Uniswap, Aave, NFTs ?, TerraUSD, BNB
-: Envoy ?, Prometheus ?, Fluentd, CoreDNS, gRPC, Helm ?, Istio, OpenCensus, OpenTelemetry, Jaeger ?, etcd, containerd, Linkerd, Apache Mesos = Mesos, LibreOffice, OpenOffice, Jenkins, Grafana, Terraform, Unix, World Wide Web, Perl, PHP, Django, Ruby on Rails, SQLite, Firefox OS
-: Linux, Ubuntu, Debian, Python, JavaScript, React, Node.js, PostgreSQL = Postgres, Apache Kafka = Kafka, Apache Spark, Docker, Git, Bluetooth, Wi-Fi = WiFi, Wi-Fi 7, 5G, 4G, 6G, LTE, USB-C, HDMI, GPS, RISC-V, x86, Arm64, HBM, HBM3, HBM3E, HBM4, DRAM, NAND, DDR5, EUV = EUV lithography, CoWoS, OLED, microLED, MRI, CRISPR, mRNA, GLP-1, CAR-T, LiDAR, PCIe, CXL, Ethernet, InfiniBand, NFC, QR code, HTML5, PDF, Open RAN, Hadoop, WordPress Plugin, OpenStack, Matter ?, eSIM, Transformer ?, CBDC, DeFi, Web3, Metaverse, SaaS
ASML: TWINSCAN, Twinscan NXE, Twinscan EXE, High-NA EUV = High NA EUV
TSMC: N2, N3, N5, A16, CoWoS-L
Applied Materials: Endura
Arm: Cortex-A, Neoverse, Armv9
Micron: Crucial
SK Hynix: Solidigm
Western Digital: WD Black, My Book
Seagate: Barracuda Drive, Mozaic
Logitech: Logitech MX
Garmin: Garmin Connect
Fitbit: Fitbit Charge
Oura: Oura Ring
Whoop: Whoop Band
Neuralink: Telepathy
Boston Dynamics: Atlas Robot, Spot ?
Figure AI: Figure 02
Unitree: Unitree G1
UBTech: Walker S
Agility Robotics: Digit
Zipline: Platform 2
Joby: Joby S4
Archer Aviation: Midnight
Virgin Galactic: VSS Unity
Eve Air Mobility: Eve ?
Uber: Uber Freight, UberX, Uber One, Uber Connect, UberPool
Lyft: Lyft Pink
Grab: GrabFood
DoorDash: DashPass, DashMart
Instacart: Caper Cart
Airbnb: Airbnb Experiences
Booking Holdings: Kayak, Agoda App, OpenTable App
Expedia: Hotels.com, Vrbo
Marriott: Bonvoy = Marriott Bonvoy, St. Regis, Ritz-Carlton Reserve, Westin, Sheraton, Courtyard, W Hotels, Moxy
Hilton: DoubleTree, Hampton Inn, Waldorf Astoria, Hilton Honors, Conrad ?
Hyatt: Park Hyatt, Andaz
InterContinental Hotels: Holiday Inn, Crowne Plaza, Kimpton, Holiday Inn Express
Accor: Novotel, Sofitel, Ibis, Mercure, Fairmont
Delta: SkyMiles
United Airlines: MileagePlus
American Airlines: AAdvantage
Emirates: Skywards
IAG: Iberia, Vueling, Aer Lingus Regional
Lufthansa: Eurowings, Miles & More, Austrian Airlines, Brussels Airlines
Qantas: Jetstar
Singapore Airlines: Scoot
Walmart: Walmart+ = Walmart Plus, Great Value, Equate, Better Goods, Walmart Connect, Marketside
Target: Good & Gather, Cat & Jack, Roundel, Target Circle
Costco: Kirkland Signature = Kirkland ?
Kroger: Simple Truth
Tesco: Clubcard, Tesco Mobile
Sainsbury's: Nectar, Argos
Carrefour: Carrefour Bio
Best Buy: Geek Squad, Insignia
Ikea: Billy bookcase
Home Depot: Husky
Lowe's: Kobalt
Wayfair: AllModern
Macy's: Bluemercury
Inditex: Massimo Dutti, Bershka, Pull&Bear = Pull & Bear, Stradivarius
H&M: COS, Arket, & Other Stories, Weekday
Gap: Athleta
Lululemon: Align leggings
Victoria's Secret: Adore Me
Bath & Body Works: White Barn
Altria: Marlboro, NJOY, on!, Skoal
Philip Morris: IQOS, Zyn = ZYN, Marlboro International, Chesterfield
British American Tobacco: Vuse, Velo, glo, Lucky Strike, Newport, Camel ?, Dunhill, Pall Mall
Japan Tobacco: Ploom, Mevius
Imperial Brands: blu, Gauloises
JUUL: Juul Pods
AT&T: AT&T Fiber, Cricket Wireless, FirstNet
Verizon: Fios = FiOS, Visible ?, Verizon Wireless, TracFone
T-Mobile US: Metro by T-Mobile, Sprint Spectrum
Comcast Business: Comcast Business Mobile
Charter: Spectrum
Vodafone: M-Pesa ?
Safaricom: M-Pesa
Telefónica: O2, Movistar
Orange: Orange Money
Reliance Industries: JioCinema, JioMart, JioPhone, Ajio
Tata: Taj ?, Tanishq, Tetley, Croma, BigBasket Now
ITC: Aashirvaad, Sunfeast, Bingo
Hindustan Unilever: Bru
Amul: Amul Butter
Flipkart: Big Billion Days
Zomato: Blinkit, Hyperpure
Swiggy: Instamart
PhonePe: Pincode
NPCI: UPI = Unified Payments Interface, RuPay
UIDAI: Aadhaar
Grupo Bimbo: Entenmann's
ExxonMobil: Esso, Mobil 1
Shell: Shell Recharge
BP: bp pulse, Castrol Oil
Chevron: Texaco Gas, Gorgon LNG
TotalEnergies: Papua LNG
Venture Global: Calcasieu Pass, Plaquemines
Cheniere: Sabine Pass, Corpus Christi Liquefaction
Gazprom: Nord Stream, Nord Stream 2, Power of Siberia
TC Energy: Keystone XL, Keystone
Enbridge: Line 5
Energy Transfer: Dakota Access Pipeline = Dakota Access
Siemens: Xcelerator, Teamcenter, Mendix, NX ?, MindSphere
Schneider Electric: EcoStruxure
ABB: Terra charger
GE Vernova: Haliade-X, Haliade, 7HA
Vestas: V236
Siemens Gamesa: SG 14
Enphase: IQ8
NuScale: VOYGR
Westinghouse: AP1000, eVinci
TerraPower: Natrium
Oklo: Aurora Powerhouse
X-energy: Xe-100
EDF: EPR, Hinkley Point C, Sizewell C, Flamanville
Monsanto: Dicamba
Corteva: Enlist, Pioneer ?
Deere: See & Spray
Thomson Reuters: Westlaw, CoCounsel, Eikon
RELX: LexisNexis, Elsevier, ScienceDirect
Pearson: Pearson+
Duolingo: Duolingo Max
Wolters Kluwer: UpToDate
Verisk: ISO ClaimSearch
Moody's: Orbis
LSEG: Workspace ?, Refinitiv
UnitedHealth: Change Healthcare, OptumRx
Cigna: Evernorth
CVS Health: Caremark, MinuteClinic, Oak Street, Cordavis
Elevance Health: Carelon
Epic Systems: MyChart
Veeva: Veeva Vault
Ticketmaster: Verified Fan
Hermes: Kelly Bag Mini`
