/**
 * States, provinces, regions of the world and business towns: `name = other names|country code`. Ours.
 * A name followed by " ?" is also a person's name, a company's or a plain word.
 */
export const states: string = `Alabama = Ala. = AL ?|US
Alaska = AK ?|US
Arizona = Ariz. = AZ ?|US
Arkansas = Ark. = AR ?|US
California = Calif. = CA ? = Cal. ?|US
Colorado = Colo. = CO ?|US
Connecticut = Conn. = CT ?|US
Delaware = Del. = DE ?|US
Florida = Fla. = FL ?|US
Georgia = Ga. = GA ?|US
Hawaii = HI ?|US
Idaho = ID ?|US
Illinois = Ill. ? = IL ?|US
Indiana = Ind. = IN ?|US
Iowa = IA ?|US
Kansas = Kan. = KS ?|US
Kentucky = Ky. = KY ?|US
Louisiana = La. = LA ?|US
Maine = ME ?|US
Maryland = Md. = MD ?|US
Massachusetts = Mass. = MA ?|US
Michigan = Mich. = MI ?|US
Minnesota = Minn. = MN ?|US
Mississippi = Miss. ? = MS ?|US
Missouri = Mo. = MO ?|US
Montana = Mont. = MT ?|US
Nebraska = Neb. = NE ?|US
Nevada = Nev. = NV ?|US
New Hampshire = N.H. = NH ?|US
New Jersey = N.J. = NJ ?|US
New Mexico = N.M. = NM ?|US
New York State = N.Y. = NY ? = Upstate New York|US
North Carolina = N.C. = NC ?|US
North Dakota = N.D. = ND ?|US
Ohio = OH ?|US
Oklahoma = Okla. = OK ?|US
Oregon = Ore. = OR ?|US
Pennsylvania = Pa. = PA ?|US
Rhode Island = R.I. = RI ?|US
South Carolina = S.C. = SC ?|US
South Dakota = S.D. = SD ?|US
Tennessee = Tenn. = TN ?|US
Texas = Tex. = TX ?|US
Utah = UT ?|US
Vermont = Vt. = VT ?|US
Virginia ? = Va. = VA ?|US
Washington State = Wash. = WA ?|US
West Virginia = W.Va. = WV ?|US
Wisconsin = Wis. = WI ?|US
Wyoming = Wyo. = WY ?|US
District of Columbia = D.C. = DC ? = Washington, D.C. = Washington D.C. = Washington DC|US
Alberta ? = Alta.|CA
British Columbia = B.C. = BC ?|CA
Manitoba = Man. ?|CA
New Brunswick = N.B.|CA
Newfoundland and Labrador = Newfoundland = Labrador ?|CA
Northwest Territories|CA
Nova Scotia = N.S.|CA
Nunavut|CA
Ontario = Ont.|CA
Prince Edward Island = P.E.I.|CA
Quebec = Québec = Que.|CA
Saskatchewan = Sask.|CA
Yukon|CA
Andhra Pradesh|IN
Arunachal Pradesh|IN
Assam|IN
Bihar|IN
Chhattisgarh|IN
Goa|IN
Gujarat|IN
Haryana|IN
Himachal Pradesh|IN
Jammu and Kashmir = Kashmir|IN
Jharkhand|IN
Karnataka|IN
Kerala|IN
Ladakh|IN
Madhya Pradesh|IN
Maharashtra|IN
Manipur|IN
Meghalaya|IN
Mizoram|IN
Nagaland|IN
Odisha = Orissa|IN
Puducherry|IN
Punjab|IN
Rajasthan|IN
Sikkim|IN
Tamil Nadu|IN
Telangana|IN
Tripura|IN
Uttar Pradesh|IN
Uttarakhand|IN
West Bengal|IN
England|GB
Scotland|GB
Wales|GB
Northern Ireland|GB
East Anglia|GB
West Midlands|GB
East Midlands|GB
Midlands|GB
Home Counties|GB
Yorkshire|GB
Lancashire|GB
Cornwall|GB
Devon ?|GB
Kent ?|GB
Essex|GB
Sussex|GB
Surrey|GB
Hampshire|GB
Berkshire|GB
Oxfordshire|GB
Cambridgeshire|GB
Hertfordshire|GB
Cheshire|GB
Merseyside|GB
Tyneside|GB
Teesside|GB
Humberside|GB
Greater Manchester|GB
Greater London|GB
New South Wales = NSW|AU
Queensland|AU
Victoria ?|AU
South Australia|AU
Western Australia|AU
Tasmania|AU
Northern Territory|AU
Bavaria|DE
Baden-Württemberg = Baden-Wuerttemberg|DE
Brandenburg|DE
Hesse|DE
Lower Saxony|DE
North Rhine-Westphalia|DE
Rhineland-Palatinate|DE
Saarland|DE
Saxony|DE
Saxony-Anhalt|DE
Schleswig-Holstein|DE
Thuringia|DE
Ruhr|DE
Normandy|FR
Brittany ?|FR
Provence|FR
Burgundy|FR
Alsace|FR
Île-de-France|FR
Lombardy|IT
Tuscany|IT
Sicily|IT
Sardinia|IT
Piedmont|IT
Veneto|IT
Catalonia|ES
Andalusia|ES
Basque Country|ES
Galicia|ES
Flanders|BE
Wallonia|BE
Brabant|NL
Guangdong|CN
Zhejiang|CN
Jiangsu|CN
Sichuan|CN
Hubei|CN
Hunan|CN
Fujian|CN
Shandong|CN
Shanxi|CN
Shaanxi|CN
Hebei|CN
Henan|CN
Anhui|CN
Jiangxi|CN
Guangxi|CN
Guizhou|CN
Yunnan|CN
Xinjiang|CN
Tibet|CN
Inner Mongolia|CN
Liaoning|CN
Jilin|CN
Heilongjiang|CN
Gansu|CN
Qinghai|CN
Ningxia|CN
Hainan|CN
Kyushu|JP
Hokkaido|JP
Honshu|JP
Shikoku|JP
Okinawa|JP
Java ?|ID
West Java|ID
Bali|ID
Sumatra|ID
Sulawesi|ID
Kalimantan|ID
Borneo|
Sabah|MY
Sarawak|MY
Selangor|MY
Johor|MY
Luzon|PH
Mindanao|PH
Sindh|PK
Balochistan|PK
Baja California|MX
Nuevo León = Nuevo Leon|MX
Jalisco|MX
Sonora|MX
Chihuahua|MX
Yucatán = Yucatan|MX
São Paulo State|BR
Minas Gerais|BR
Bahia|BR
Crimea|UA
Donbas|UA
Siberia|RU
Gauteng|ZA
Western Cape|ZA
Eastern Cape|ZA
KwaZulu-Natal|ZA
Kurdistan|`

export const regions: string = `Africa|
Americas = the Americas|
Amazon Basin|
Andes|
Antarctica|
APAC|
Apennines|
Appalachia|US
Arabian Peninsula|
Arctic|
ASEAN|
Asia|
Asia-Pacific = Asia Pacific|
Atlantic = Atlantic Ocean|
Balkans|
Baltics|
Baltic Sea|
Bay Area = San Francisco Bay Area|US
Bay of Bengal|
Benelux|
Black Sea|
Canary Islands|ES
Caribbean|
Caspian Sea|
Caucasus|
Central America|
Central Asia|
Central Europe|
Central and Eastern Europe|
City of London|GB
Continental Europe|
Corn Belt|US
Deep South|US
East Africa|
East Asia|
East Coast|US
East China Sea|
Eastern Europe|
EMEA|
English Channel|
Eurasia|
Europe|
Euro Zone = Eurozone = euro zone = euro area|
European Economic Area = EEA|
Far East|
Fertile Crescent|
G20|
G7|
GCC|
Global South|
Golan Heights|
Great Lakes|US
Greater Bay Area|CN
Greater China|
Gulf = Persian Gulf = Arabian Gulf|
Gulf Coast|US
Gulf of Mexico|
Gulf of Aden|
Himalayas|
Hollywood|US
Horn of Africa|
Iberia ?|
Iberian Peninsula|
Indian Ocean|
Indo-Pacific|
Korean Peninsula|
LATAM = LatAm|
Latin America|
Levant|
Maghreb|
Mediterranean = Mediterranean Sea|
MENA|
Mid-Atlantic|US
Middle East|
Middle East and North Africa|
Midwest = American Midwest|US
Mountain View ?|US
New England|US
Nordics|
North Africa|
North America|
North Sea|
Northeast|US
Northern Europe|
Oceania|
Pacific = Pacific Ocean|
Pacific Northwest|US
Pacific Rim|
Panama Canal|PA
Pearl River Delta|CN
Permian Basin|US
Red Sea|
Research Triangle = Research Triangle Park|US
Rocky Mountains = Rockies|US
Rust Belt|US
Sahara|
Sahel|
Scandinavia|
Schengen|
Silicon Alley|US
Silicon Beach|US
Silicon Forest|US
Silicon Prairie|US
Silicon Roundabout|GB
Silicon Saxony|DE
Silicon Valley|US
Sinai|EG
South America|
South Asia|
South China Sea|
South Pacific|
Southeast Asia = Southeast Asian region|
Southern Africa|
Southern California|US
Northern California|US
Southern Europe|
Strait of Hormuz|
Strait of Malacca|
Sub-Saharan Africa = sub-Saharan Africa|
Suez Canal|EG
Sun Belt|US
Sunbelt|US
Taiwan Strait|
Third World|
Tri-State Area|US
Wall Street|US
West Africa|
West Bank|PS
Gaza|PS
Gaza Strip|PS
West Coast|US
Western Europe|
Yangtze River Delta|CN`

/** Towns that the news names because of who works there, districts, and cities too well known to leave to a list by size. */
export const towns: string = `Abbott Park|US
Abu Dhabi|AE
Addison ?|US
Agoura Hills|US
Aliso Viejo|US
Allen ?|US
Alphaville|BR
Alpharetta|US
Altoona|US
Andover|US
Ann Arbor|US
Armonk|US
Ashburn|US
Atherton|US
Auburn Hills|US
Bad Homburg|DE
Bagmane|IN
Baar|CH
Bandra|IN
Bandra Kurla Complex|IN
Bangalore = Bengaluru|IN
Basel = Basle|CH
Basking Ridge|US
Beaverton|US
Bedford Park|US
Bellevue|US
Bentonville|US
Berkeley|US
Berkeley Heights|US
Bethesda|US
Bethlehem|US
Beverly Hills|US
Billund|DK
Blacksburg|US
Blagnac|FR
Bloomfield Hills|US
Boca Raton|US
Boise|US
Bothell|US
Boulder|US
Bournville|GB
Bracknell|GB
Brentwood ?|US
Bridgewater ?|US
Broadcom Park|US
Broadway|US
Brooklyn|US
Bronx = the Bronx|US
Buckhead|US
Burbank|US
Burlingame|US
Cambridge|GB
Camden|US
Canary Wharf|GB
Capitol Hill|US
Carlsbad|US
Carmel|US
Cary ?|US
Chadds Ford|US
Chennai = Madras|IN
Chappaqua|US
Charlottesville|US
Chelmsford|US
Chevy Chase|US
Conshohocken|US
Coral Gables|US
Costa Mesa|US
Covina|US
Culver City|US
Cupertino|US
Curitiba|BR
Cyberjaya|MY
Dagenham|GB
Daly City|US
Danbury|US
Darmstadt|DE
Davos|CH
Dearborn|US
Deerfield|US
Delhi = New Delhi|IN
Denver|US
Des Moines|US
Detroit|US
Doha|QA
Downers Grove|US
Downtown Los Angeles|US
Dublin|IE
Duluth|US
Durham|US
East Hanover|US
East Rutherford|US
Eden Prairie|US
Edison ?|US
Eindhoven|NL
El Segundo|US
Elk Grove Village|US
Emeryville|US
Englewood Cliffs|US
Espoo|FI
Exton|US
Fairfield|US
Farmington Hills|US
Farmington|US
Florham Park|US
Fort Lauderdale|US
Fort Mill|US
Fort Worth|US
Foster City|US
Framingham|US
Franklin Lakes|US
Fremont|US
Friedrichshafen|DE
Frisco|US
Gaithersburg|US
Galway|IE
Gangnam|KR
Garching|DE
Giga Berlin|DE
Glendale|US
Glenview|US
Golden Valley|US
Goodyear, Arizona|US
Goodwood|GB
Grünheide|DE
Greenwich|US
Gurgaon = Gurugram|IN
Gütersloh|DE
Haidian|CN
Hartford|US
Hawthorne ?|US
Hayward ?|US
Hazelwood|US
Heathrow|GB
Heerlen|NL
Herndon|US
Hershey, Pennsylvania|US
Herzliya|IL
Herzogenaurach|DE
Hillsboro|US
Hoboken|US
Hoffman Estates|US
Hopkinton|US
Horsham|GB
Hsinchu|TW
Ho Chi Minh City|VN
Ingelheim|DE
Ingolstadt|DE
Irvine ?|US
Irving ?|US
Issaquah|US
Itasca|US
Jersey City|US
Juno Beach|US
Kendall Square|US
Kenosha|US
Kiev = Kyiv|UA
King of Prussia|US
Kingsport|US
Kirkland ?|US
Kista|SE
Kolkata = Calcutta|IN
Kulim|MY
La Défense|FR
La Jolla|US
Lake Forest|US
Lake Success|US
Lakeland|US
Lehi|US
Lausanne|CH
Leuven|BE
Leverkusen|DE
Lexington|US
Liberty Corner|US
Lincolnshire|US
Lisle|US
Livermore|US
Livonia|US
Long Island|US
Long Island City|US
Los Altos|US
Los Angeles = L.A.|US
Los Gatos|US
Louisville|US
Lower Manhattan|US
Ludwigshafen|DE
Lund|SE
Mahwah|US
Manhattan|US
Maranello|IT
Marlborough ?|US
Marysville|US
Mayfair|GB
McLean|US
Menlo Park|US
Mexico City|MX
Midtown Manhattan|US
Miami Beach|US
Mill Valley|US
Millbrae|US
Milpitas|US
Milton Keynes|GB
Minato|JP
Minneapolis|US
Minnetonka|US
Moffett Field|US
Moline|US
Monroeville|US
Montvale|US
Morristown|US
Mount Laurel|US
Mountain View|US
Mumbai = Bombay|IN
Munich = München|DE
Naperville|US
Nashua|US
Navi Mumbai|IN
New Albany|US
New Brunswick|US
New Haven|US
New York = New York City = NYC|US
Newark|US
Newport Beach|US
Noida|IN
North Chicago|US
Northbrook|US
Northfield|US
Northville|US
Norwalk|US
Novato|US
Novi|US
Oak Brook|US
Oak Ridge|US
Oakland|US
Oberkochen|DE
Omaha|US
Overland Park|US
Oxford|GB
Pacific Palisades|US
Palo Alto|US
Park Avenue|US
Parsippany|US
Pasadena|US
Pawtucket|US
Pearl River|US
Penang|MY
Peoria|US
Pittsburgh|US
Plano|US
Playa Vista|US
Pleasanton|US
Plymouth ?|US
Port Washington|US
Portsmouth|GB
Potomac|US
Princeton ?|US
Pudong|CN
Purchase, New York|US
Putrajaya|MY
Queens ?|US
Racine|US
Rahway|US
Raleigh ?|US
Ramat Gan|IL
Redlands|US
Redmond|US
Redwood City|US
Redwood Shores|US
Regensburg|DE
Reston|US
Reykjavik|IS
Richfield|US
Richland|US
Ridgefield Park|US
Rio de Janeiro = Rio|BR
Rochester|US
Rockville|US
Rolle|CH
Round Rock|US
Roseland|US
Rosemont|US
Rosh HaAyin|IL
Rueil-Malmaison|FR
Rüsselsheim|DE
Ruggell|LI
Rye Brook|US
Salt Lake City|US
San Bruno|US
San Carlos|US
San Diego|US
San Francisco = SF = S.F.|US
San Jose|US
San José|CR
San Mateo|US
San Rafael|US
San Ramon|US
Sand Hill Road|US
Santa Clara|US
Santa Monica|US
São José dos Campos|BR
São Paulo = Sao Paulo|BR
Sausalito|US
Schaffhausen|CH
Schaumburg|US
Scottsdale|US
Seattle|US
Secaucus|US
Sentosa|SG
Shenzhen|CN
Shibuya|JP
Shinjuku|JP
Short Hills|US
Silver Spring|US
Sindelfingen|DE
Skokie|US
Slough ?|GB
Södertälje|SE
Solihull|GB
Solna|SE
Somerset|US
South Bend|US
South San Francisco|US
Spartanburg|US
Springdale|US
St. Gallen|CH
St. Louis = Saint Louis|US
St. Paul = Saint Paul ?|US
St. Petersburg|RU
Stamford|US
Staten Island|US
Stevenage|GB
Suginami|JP
Sunnyvale|US
Suresnes|FR
Suwon|KR
Tarrytown|US
Tel Aviv|IL
Tempe|US
The Hague = Hague|NL
The Woodlands|US
Thousand Oaks|US
Times Square|US
Torrance|US
Toulouse|FR
Troy ?|US
Turin|IT
Tysons|US
Tysons Corner|US
Union City|US
Uxbridge|GB
Vandenberg|US
Veldhoven|NL
Venlo|NL
Vevey|CH
Vienna ?|AT
Wallingford|US
Walldorf|DE
Walnut Creek|US
Waltham|US
Warsaw|PL
Washington|US
Watertown|US
Waukesha|US
Wayne, Pennsylvania|US
Wellesley|US
West Chester|US
West Hollywood|US
West Lake Village|US
Westlake Village|US
West Palm Beach|US
Westborough|US
Westchester|US
Westminster|GB
Westport|US
Weybridge|GB
White Plains|US
Whitehall|GB
Whitehouse Station|US
Wichita|US
Wilmington|US
Windsor ?|GB
Woburn|US
Woking|GB
Wolfsburg|DE
Woodcliff Lake|US
Wuxi|CN
Yokohama|JP
Yongin|KR
Yorktown Heights|US
Zeeland|NL
Zhongguancun|CN
Zug|CH
Antwerp|BE
Athens|GR
Bangkok|TH
Barcelona|ES
Beijing = Peking|CN
Belgrade|RS
Bologna|IT
Bordeaux|FR
Bratislava|SK
Bremen|DE
Bruges|BE
Brussels|BE
Bucharest|RO
Budapest|HU
Buenos Aires|AR
Cairo|EG
Cologne ?|DE
Copenhagen|DK
Córdoba|ES
Cracow = Krakow = Kraków|PL
Düsseldorf = Duesseldorf|DE
Florence|IT
Frankfurt = Frankfurt am Main|DE
Gdansk = Gdańsk|PL
Geneva|CH
Genoa|IT
Gothenburg = Göteborg|SE
Guangzhou = Canton ?|CN
Hamburg|DE
Hanoi|VN
Hanover = Hannover|DE
Heidelberg|DE
Helsinki|FI
Istanbul|TR
Jerusalem|IL
Kharkiv|UA
Krefeld|DE
Leeds|GB
Leicester|GB
Leipzig|DE
Lisbon|PT
Liverpool|GB
London|GB
Lucerne|CH
Lyon = Lyons|FR
Madrid|ES
Malmo = Malmö|SE
Manchester|GB
Marburg|DE
Marseille = Marseilles|FR
Mecca ?|SA
Milan|IT
Montreal = Montréal|CA
Moscow|RU
Mainz|DE
Naples|IT
New Taipei = New Taipei City|TW
Nicosia|CY
Nuremberg = Nürnberg|DE
Odesa = Odessa|UA
Osaka|JP
Oslo|NO
Padua|IT
Palermo|IT
Porto|PT
Prague|CZ
Riyadh|SA
Rome|IT
Saigon|VN
Salzburg|AT
Seoul|KR
Seville = Sevilla|ES
Siena ?|IT
Sofia ?|BG
Stockholm|SE
Strasbourg|FR
Stuttgart|DE
Taipei|TW
Tehran|IR
Tokyo|JP
Trieste|IT
Utrecht|NL
Valencia|ES
Venice|IT
Verona|IT
Vilnius|LT
Wroclaw = Wrocław|PL
Xi'an = Xian|CN
Zaragoza|ES
Zurich = Zürich|CH
Aarhus|DK
Ghent|BE
Ypres|BE
Constanța|RO`
