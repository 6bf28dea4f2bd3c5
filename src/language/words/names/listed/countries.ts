/**
 * Countries and territories: `name = other names | demonyms | ISO 3166 code`. Ours.
 * A name followed by " ?" is also a person's name, a company's or a plain word.
 */
export const countries: string = `Afghanistan|Afghan,Afghans,Afghani|AF
Albania|Albanian,Albanians|AL
Algeria|Algerian,Algerians|DZ
Andorra|Andorran,Andorrans|AD
Angola|Angolan,Angolans|AO
Anguilla|Anguillan|AI
Antigua and Barbuda = Antigua|Antiguan,Antiguans|AG
Argentina|Argentine,Argentines,Argentinian,Argentinians,Argentinean|AR
Armenia|Armenian,Armenians|AM
Aruba|Aruban,Arubans|AW
Australia|Australian,Australians,Aussie|AU
Austria|Austrian,Austrians|AT
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri|AZ
Bahamas = The Bahamas|Bahamian,Bahamians|BS
Bahrain|Bahraini,Bahrainis|BH
Bangladesh|Bangladeshi,Bangladeshis|BD
Barbados|Barbadian,Barbadians|BB
Belarus|Belarusian,Belarusians,Belarussian|BY
Belgium|Belgian,Belgians|BE
Belize|Belizean,Belizeans|BZ
Benin|Beninese|BJ
Bermuda|Bermudian,Bermudan|BM
Bhutan|Bhutanese|BT
Bolivia|Bolivian,Bolivians|BO
Bosnia and Herzegovina = Bosnia = Bosnia-Herzegovina|Bosnian,Bosnians|BA
Botswana|Botswanan,Batswana|BW
Brazil|Brazilian,Brazilians|BR
British Virgin Islands = BVI||VG
Brunei|Bruneian,Bruneians|BN
Bulgaria|Bulgarian,Bulgarians|BG
Burkina Faso|Burkinabe|BF
Burundi|Burundian,Burundians|BI
Cambodia|Cambodian,Cambodians|KH
Cameroon|Cameroonian,Cameroonians|CM
Canada|Canadian,Canadians|CA
Cape Verde = Cabo Verde|Cape Verdean|CV
Cayman Islands = Cayman = Caymans|Caymanian|KY
Central African Republic|Central African|CF
Chad ?|Chadian,Chadians|TD
Chile|Chilean,Chileans|CL
China = People's Republic of China = PRC = Mainland China|Chinese|CN
Colombia|Colombian,Colombians|CO
Comoros|Comorian|KM
Congo = Republic of the Congo = Congo-Brazzaville|Congolese|CG
Democratic Republic of Congo = Democratic Republic of the Congo = DR Congo = DRC||CD
Costa Rica|Costa Rican,Costa Ricans|CR
Croatia|Croatian,Croatians,Croat,Croats|HR
Cuba|Cuban,Cubans|CU
Curaçao|Curaçaoan|CW
Cyprus|Cypriot,Cypriots|CY
Czech Republic = Czechia|Czech,Czechs|CZ
Denmark|Danish,Dane,Danes|DK
Djibouti|Djiboutian|DJ
Dominica|Dominican|DM
Dominican Republic|Dominican,Dominicans|DO
East Timor = Timor-Leste|Timorese|TL
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean|EC
Egypt|Egyptian,Egyptians|EG
El Salvador|Salvadoran,Salvadorans,Salvadorian|SV
Equatorial Guinea|Equatorial Guinean,Equatoguinean|GQ
Eritrea|Eritrean,Eritreans|ER
Estonia|Estonian,Estonians|EE
Eswatini = Swaziland|Swazi,Swazis|SZ
Ethiopia|Ethiopian,Ethiopians|ET
Faroe Islands|Faroese|FO
Fiji|Fijian,Fijians|FJ
Finland|Finnish,Finn,Finns|FI
France|French,Frenchman,Frenchwoman|FR
French Polynesia||PF
Gabon|Gabonese|GA
Gambia = The Gambia|Gambian,Gambians|GM
Georgia|Georgian,Georgians|GE
Germany = Federal Republic of Germany|German,Germans|DE
Ghana|Ghanaian,Ghanaians|GH
Gibraltar|Gibraltarian|GI
Greece|Greek,Greeks|GR
Greenland|Greenlandic,Greenlander|GL
Grenada|Grenadian|GD
Guadeloupe||GP
Guam|Guamanian|GU
Guatemala|Guatemalan,Guatemalans|GT
Guernsey||GG
Guinea|Guinean,Guineans|GN
Guinea-Bissau||GW
Guyana|Guyanese|GY
Haiti|Haitian,Haitians|HT
Honduras|Honduran,Hondurans|HN
Hong Kong = HK = Hong Kong SAR|Hongkonger,Hongkongers,Hong Konger,Hong Kongers|HK
Hungary|Hungarian,Hungarians|HU
Iceland ?|Icelandic,Icelander,Icelanders|IS
India|Indian,Indians|IN
Indonesia|Indonesian,Indonesians|ID
Iran|Iranian,Iranians|IR
Iraq|Iraqi,Iraqis|IQ
Ireland = Republic of Ireland|Irish,Irishman|IE
Isle of Man|Manx|IM
Israel|Israeli,Israelis|IL
Italy|Italian,Italians|IT
Ivory Coast = Côte d'Ivoire = Cote d'Ivoire|Ivorian,Ivorians|CI
Jamaica|Jamaican,Jamaicans|JM
Japan|Japanese|JP
Jersey ?||JE
Jordan ?|Jordanian,Jordanians|JO
Kazakhstan|Kazakh,Kazakhs,Kazakhstani|KZ
Kenya|Kenyan,Kenyans|KE
Kosovo|Kosovar,Kosovan|XK
Kuwait|Kuwaiti,Kuwaitis|KW
Kyrgyzstan|Kyrgyz|KG
Laos|Laotian,Laotians,Lao|LA
Latvia|Latvian,Latvians|LV
Lebanon|Lebanese|LB
Lesotho|Basotho|LS
Liberia|Liberian,Liberians|LR
Libya|Libyan,Libyans|LY
Liechtenstein|Liechtensteiner|LI
Lithuania|Lithuanian,Lithuanians|LT
Luxembourg|Luxembourgish,Luxembourger|LU
Macau = Macao|Macanese|MO
Madagascar|Malagasy|MG
Malawi|Malawian,Malawians|MW
Malaysia|Malaysian,Malaysians|MY
Maldives|Maldivian,Maldivians|MV
Mali|Malian,Malians|ML
Malta|Maltese|MT
Marshall Islands|Marshallese|MH
Martinique||MQ
Mauritania|Mauritanian|MR
Mauritius|Mauritian,Mauritians|MU
Mexico|Mexican,Mexicans|MX
Micronesia|Micronesian|FM
Moldova|Moldovan,Moldovans|MD
Monaco|Monegasque|MC
Mongolia|Mongolian,Mongolians|MN
Montenegro|Montenegrin,Montenegrins|ME
Morocco|Moroccan,Moroccans|MA
Mozambique|Mozambican,Mozambicans|MZ
Myanmar = Burma|Burmese|MM
Namibia|Namibian,Namibians|NA
Nauru|Nauruan|NR
Nepal|Nepali,Nepalese,Nepalis|NP
Netherlands = The Netherlands = Holland|Dutch,Dutchman,Dutchwoman|NL
New Caledonia||NC
New Zealand|New Zealander,New Zealanders,Kiwi,Kiwis|NZ
Nicaragua|Nicaraguan,Nicaraguans|NI
Niger|Nigerien|NE
Nigeria|Nigerian,Nigerians|NG
North Korea = DPRK|North Korean,North Koreans|KP
North Macedonia = Macedonia|Macedonian,Macedonians|MK
Norway|Norwegian,Norwegians|NO
Oman|Omani,Omanis|OM
Pakistan|Pakistani,Pakistanis|PK
Palau|Palauan|PW
Palestine = Palestinian Territories|Palestinian,Palestinians|PS
Panama|Panamanian,Panamanians|PA
Papua New Guinea = PNG|Papua New Guinean|PG
Paraguay|Paraguayan,Paraguayans|PY
Peru|Peruvian,Peruvians|PE
Philippines = The Philippines|Filipino,Filipinos,Filipina,Philippine|PH
Poland|Polish,Pole,Poles|PL
Portugal|Portuguese|PT
Puerto Rico|Puerto Rican,Puerto Ricans|PR
Qatar|Qatari,Qataris|QA
Romania|Romanian,Romanians|RO
Russia = Russian Federation|Russian,Russians|RU
Rwanda|Rwandan,Rwandans|RW
Saint Kitts and Nevis = St. Kitts and Nevis|Kittitian|KN
Saint Lucia = St. Lucia|Saint Lucian|LC
Saint Vincent and the Grenadines = St. Vincent|Vincentian|VC
Samoa|Samoan,Samoans|WS
San Marino|Sammarinese|SM
Saudi Arabia = Kingdom of Saudi Arabia = KSA|Saudi,Saudis,Saudi Arabian,Saudi Arabians|SA
Senegal|Senegalese|SN
Serbia|Serbian,Serbians,Serb,Serbs|RS
Seychelles|Seychellois|SC
Sierra Leone|Sierra Leonean|SL
Singapore|Singaporean,Singaporeans|SG
Slovakia|Slovak,Slovaks,Slovakian|SK
Slovenia|Slovenian,Slovenians,Slovene,Slovenes|SI
Solomon Islands|Solomon Islander|SB
Somalia|Somali,Somalis,Somalian|SO
South Africa|South African,South Africans|ZA
South Korea = Republic of Korea = Korea = S. Korea|South Korean,South Koreans,Korean,Koreans|KR
South Sudan|South Sudanese|SS
Spain|Spanish,Spaniard,Spaniards|ES
Sri Lanka|Sri Lankan,Sri Lankans|LK
Sudan|Sudanese|SD
Suriname|Surinamese|SR
Sweden|Swedish,Swede,Swedes|SE
Switzerland|Swiss|CH
Syria|Syrian,Syrians|SY
Taiwan = Republic of China|Taiwanese|TW
Tajikistan|Tajik,Tajiks|TJ
Tanzania|Tanzanian,Tanzanians|TZ
Thailand|Thai,Thais|TH
Togo|Togolese|TG
Tonga|Tongan,Tongans|TO
Trinidad and Tobago = Trinidad|Trinidadian,Trinidadians|TT
Tunisia|Tunisian,Tunisians|TN
Turkey ? = Türkiye = Turkiye|Turkish,Turk,Turks|TR
Turkmenistan|Turkmen|TM
Turks and Caicos = Turks and Caicos Islands||TC
Tuvalu|Tuvaluan|TV
Uganda|Ugandan,Ugandans|UG
Ukraine|Ukrainian,Ukrainians|UA
United Arab Emirates = UAE = U.A.E. = Emirates ?|Emirati,Emiratis|AE
United Kingdom = UK = U.K. = Britain = Great Britain|British,Briton,Britons,Brit,Brits|GB
United States = US = U.S. = USA = U.S.A. = United States of America = America = U.S.A|American,Americans|US
Uruguay|Uruguayan,Uruguayans|UY
Uzbekistan|Uzbek,Uzbeks,Uzbekistani|UZ
Vanuatu|Vanuatuan|VU
Vatican City = Vatican = Holy See||VA
Venezuela|Venezuelan,Venezuelans|VE
Vietnam = Viet Nam|Vietnamese|VN
Western Sahara|Sahrawi|EH
Yemen|Yemeni,Yemenis|YE
Zambia|Zambian,Zambians|ZM
Zimbabwe|Zimbabwean,Zimbabweans|ZW`

/** Demonyms of places that are not countries. */
export const otherDemonyms: string = `African
Africans
Alaskan
Andean
Appalachian
Arab
Arabian
Arabs
Arizonan
Asian
Asians
Asia-Pacific
Balkan
Baltic
Bavarian
Bostonian
Breton
Californian
Californians
Cantonese
Caribbean
Catalan
Catalonian
Chicagoan
Cornish
Emirati
English
Englishman
Eurasian
European
Europeans
Flemish
Floridian
Hawaiian
Himalayan
Iberian
Indo-Pacific
Kurdish
Latin American
Latin Americans
Londoner
Londoners
Mancunian
Manhattanite
Mediterranean
Melanesian
Mesoamerican
Middle Eastern
Middle Easterner
Muscovite
Neapolitan
New Yorker
New Yorkers
Nordic
North African
North American
North Americans
Ohioan
Ontarian
Pacific
Pan-African
Pan-European
Parisian
Parisians
Polynesian
Quebecer
Québécois
Roman
Scandinavian
Scandinavians
Scot
Scots
Scottish
Sicilian
South American
South Americans
South Asian
Southeast Asian
Soviet
Sub-Saharan
Texan
Texans
Tibetan
Transatlantic
Tuscan
Uyghur
Venetian
Viennese
Welsh
West African`
