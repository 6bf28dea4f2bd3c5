// Made by scripts/make-name-lists.ts; sources and licences: docs/name-lists.md.
export const cities: string = `A Coruña|ES
Aachen|DE
Aalborg|DK
Abadan|IR
Abakaliki|NG
Abakan ?|RU
Abbotsford|CA
Abbottabad|PK
Abengourou|CI
Abeokuta|NG
Aberdeen ?|GB
Abha|SA
Abidjan|CI
Abiko|JP
Abilene|US
Abobo|CI
Abohar|IN
Abomey-Calavi|BJ
Abomey|BJ
Abreu e Lima|BR
Abu Dhabi|AE
Abuja|NG
Abū Ghurayb|IQ
Abū Kabīr|EG
Acapulco de Juárez|MX
Acarigua|VE
Accra|GH
Achalpur|IN
Acharnés|GR
Acheng|CN
Achinsk|RU
Acilia-Castel Fusano-Ostia Antica|IT
Ad Douiem|SD
Ad Dīwānīyah|IQ
Ad-Damazin|SD
Adana|TR
Adapazarı|TR
Addis Ababa|ET
Adelaide|AU
Aden|YE
Adiwerna|ID
Ado-Ekiti|NG
Adıyaman|TR
Aflou|DZ
Afyonkarahisar|TR
Agadez|NE
Agadir|MA
Agartala|IN
Agboville|CI
Ageoshimo|JP
Agra|IN
Aguascalientes|MX
Ahar|IR
Ahmadnagar|IN
Ahmadpur East|PK
Ahmedabad|IN
Ahvaz|IR
Ahwatukee Foothills|US
Airoli|IN
Aix-en-Provence|FR
Aizawl|IN
Ajax|CA
Ajdabiya|LY
Ajman City|AE
Ajmer|IN
Akashi|JP
Akbarābād|IR
Akhisar|TR
Akhmīm|EG
Akita|JP
Akola|IN
Akot|IN
Akron|US
Aksaray|TR
Aksu|CN
Aktau|KZ
Aktobe|KZ
Akure|NG
Al Ajaylat|LY
Al Aḩmadī|KW
Al Bahah|SA
Al Bāb|SY
Al Fallūjah|IQ
Al Farwānīyah|KW
Al Fayyūm|EG
Al Fqih Ben Çalah|MA
Al Fujairah City|AE
Al Fāw|IQ
Al Hoceïma|MA
Al Hufūf|SA
Al Jadīd|LY
Al Jubayl|SA
Al Kharj|SA
Al Khums|LY
Al Kūt|IQ
Al Manāqil|SD
Al Manşūrah|EG
Al Marj|LY
Al Maţarīyah|EG
Al Maḩallah al Kubrá|EG
Al Minyā|EG
Al Mubarraz|SA
Al Muharraq|BH
Al Qadarif|SD
Al Qaţīf|SA
Al Ḩasakah|SY
Al Ḩawāmidīyah|EG
Al Ḩillah|IQ
Al Ḩudaydah|YE
Alaghsas|NE
Alagoinhas|BR
Alanya|TR
Alappuzha|IN
Albacete|ES
Albany|US
Alberton|ZA
Albuquerque|US
Alcalá de Henares|ES
Alchevs’k|UA
Alcobendas|ES
Alcorcón|ES
Alegrete|BR
Aleppo|SY
Alexandria|EG
Algeciras|ES
Algiers|DZ
Alhambra|US
Alicante|ES
Alief|US
Alkmaar|NL
Allahābād|IN
Allen ?|US
Allentown|US
Almaty|KZ
Almere Stad|NL
Almería|ES
Almirante Tamandaré|BR
Alor Setar|MY
Altay ?|CN
Alto Barinas|VE
Alvand|IR
Alwar ?|IN
Alīgarh|IN
Alīgūdarz|IR
Al’met’yevsk|RU
Amadora|PT
Amagasaki|JP
Amaigbo|NG
Amalner|IN
Amarillo|US
Amarnāth|IN
Amasya|TR
Ambarawa|ID
Ambato|EC
Ambattūr|IN
Ambon|ID
Ambur|IN
Ambāla|IN
Americana|BR
Amersfoort|NL
Amherst|US
Amiens|FR
Amman|JO
Ampang|MY
Amreli|IN
Amritsar|IN
Amroha|IN
Amrāvati|IN
Amsterdam|NL
An Nuhūd|SD
Anaco|VE
Anaheim|US
Anakāpalle|IN
Anand ?|IN
Ananindeua|BR
Anantapur|IN
Anbu|CN
Anchorage ?|US
Ancona|IT
Anda ?|CN
Andijon|UZ
Andong|KR
Andria ?|IT
Angarsk|RU
Angeles City|PH
Angers ?|FR
Angono|PH
Angra dos Reis|BR
Angren|UZ
Anjō|JP
Ankang|CN
Ankara|TR
Ann Arbor|US
Annaba|DZ
Anqing|CN
Anqiu|CN
Ansan-si|KR
Anshan|CN
Anshun|CN
Antakya|TR
Antalya|TR
Antananarivo|MG
Antioch|US
Antipolo|PH
Antofagasta ?|CL
Antsirabe|MG
Antsiranana|MG
Antwerpen|BE
Anyama|CI
Anyang-si|KR
Anyang|CN
Anzhero-Sudzhensk|RU
Anápolis|BR
Aomori|JP
Aparecida de Goiânia|BR
Apartadó|CO
Apatzingán|MX
Apeldoorn|NL
Apopa|SV
Apucarana|BR
Aqaba|JO
Ar Raqqah|SY
Ar Rass|SA
Ar Rayyān|QA
Aracaju|BR
Arad|RO
Araguari|BR
Araguaína|BR
Aral ?|CN
Arapiraca|BR
Arapongas|BR
Araraquara|BR
Araras|BR
Araruama|BR
Arar|SA
Araucária|BR
Araxá|BR
Arayat|PH
Araçatuba|BR
Archway ?|GB
Ardabīl|IR
Arden-Arcade|US
Arequipa|PE
Argenteuil|FR
Ariana ?|TN
Arica ?|CL
Arifwala|PK
Arish|EG
Arjawinangun|ID
Arkhangel’sk|RU
Arlington|US
Armavir|RU
Armenia|CO
Arnavutköy|TR
Arnhem|NL
Arrah|IN
Arroyo Naranjo|CU
Artëm|RU
Aruppukkottai|IN
Arusha|TZ
Arvada|US
Arzamas|RU
Arāk|IR
As Salamīyah|SY
As Salţ|JO
As Samawah|IQ
As Sulaymānīyah|IQ
As Suwayq|OM
Asahikawa|JP
Asaka|JP
Asan ?|KR
Ash Shaţrah|IQ
Ashdod|IL
Asheville|US
Ashgabat|TM
Ashikaga|JP
Ashiya|JP
Ashkelon|IL
Ashmūn|EG
Ashoknagar Kalyangarh|IN
Asmara|ER
Asnières-sur-Seine|FR
Assis|BR
Astanajapura|ID
Astoria|US
Astrakhan ?|RU
Asunción|PY
Aswan|EG
Asyūţ|EG
Atakpamé|TG
Atani|NG
Ataşehir|TR
Atbara|SD
Ath Thawrah|SY
Athens|GR
Atibaia|BR
Atlanta|US
Atlixco|MX
Atsiaman|GH
Atsugi|JP
Attock City|PK
Atyrau|KZ
Auckland|NZ
Augsburg|DE
Aulnay-sous-Bois|FR
Aurangabad|IN
Aurangābād|IN
Aurora ?|US
Austin|US
Avaré|BR
Avignon|FR
Avilés|ES
Avondale|US
Awka|NG
Ayacucho|PE
Aydın ?|TR
Az Zubayr|IQ
Az Zāwīyah|LY
Azamgarh|IN
Azare|NG
Azcapotzalco|MX
Azimpur|BD
Azov|RU
Aïn Beïda|DZ
Aïn Oussera|DZ
Ağrı|TR
Bab Ezzouar|DZ
Babruysk|BY
Bacolod City|PH
Bacoor|PH
Bacău|RO
Badajoz|ES
Badalona|ES
Badlapur|IN
Bafang|CM
Bafoussam|CM
Bafra|TR
Bagaha|IN
Bagalkot|IN
Bagamoyo|TZ
Bagerhat|BD
Baghdad|IQ
Baghlān|AF
Bago City|PH
Bago|MM
Baguio|PH
Bagé|BR
Baharampur|IN
Bahawalnagar|PK
Bahawalpur|PK
Bahir Dar|ET
Bahraigh|IN
Bahçelievler|TR
Bahía Blanca|AR
Bahādurgarh|IN
Baia Mare|RO
Baicheng|CN
Baidoa|SO
Baidyabāti|IN
Baijiantan|CN
Baise City|CN
Baishan|CN
Baiyin|CN
Bakersfield|US
Bakhmut|UA
Baku|AZ
Balakovo|RU
Balashikha|RU
Balashov|RU
Balasore|IN
Balikpapan|ID
Baliuag|PH
Balkanabat|TM
Balkh|AF
Ballarat|AU
Balqash|KZ
Baltimore|US
Balāngīr|IN
Balıkesir|TR
Bamako|ML
Bama|NG
Bamenda|CM
Ban Mai|TH
Banda Aceh|ID
Bandar Abbas|IR
Bandar Lampung|ID
Bandar-e Anzalī|IR
Bandundu|CD
Bandung|ID
Bandırma|TR
Bangaon|IN
Bangil|ID
Bangkok|TH
Bangui|CF
Banhā|EG
Bani Yas City|AE
Banja Luka|BA
Banjaran|ID
Banjarmasin|ID
Banjar|ID
Banqiao|TW
Banská Bystrica|SK
Banyuwangi|ID
Banī Suwayf|EG
Baoding|CN
Baoshan|CN
Baotou|CN
Baoying|CN
Baqubah|IQ
Barakaldo|ES
Baraki|DZ
Baranovichi|BY
Baraut|IN
Barbacena|BR
Barcelona|ES
Barddhamān|IN
Bareilly|IN
Bari ?|IT
Barika|DZ
Barinas|VE
Barisāl|BD
Barletta|IT
Barnaul|RU
Barnāla|IN
Barquisimeto|VE
Barra Mansa|BR
Barra do Corda|BR
Barra do Piraí|BR
Barrancabermeja|CO
Barranquilla|CO
Barreiras|BR
Barretos|BR
Barrie ?|CA
Barueri|BR
Baruta|VE
Barysaw|BY
Basel|CH
Basildon|GB
Basingstoke|GB
Basrah|IQ
Bastī|IN
Bat Yam|IL
Batam|ID
Batangas|PH
Batang|ID
Bataysk|RU
Bata|GQ
Bath ?|GB
Bathinda|IN
Batman|TR
Batna|DZ
Baton Rouge|US
Battagram|PK
Battambang|KH
Batticaloa|LK
Batu Pahat|MY
Batumi|GE
Baturaja|ID
Batāla|IN
Bauchi|NG
Bauru|BR
Bawshar|OM
Bayamo|CU
Bayamón|PR
Bayan Nur|CN
Bayeux|BR
Bağcılar|TR
Başakşehir|TR
Beau Bassin-Rose Hill|MU
Beaumont|US
Beaverton|US
Beckenham|GB
Bedford|GB
Beersheba|IL
Begusarai|IN
Behshahr|IR
Beibei|CN
Beihai|CN
Beijing|CN
Beipiao|CN
Beira|MZ
Beirut|LB
Bei’an|CN
Bejaïa|DZ
Bekasi|ID
Bekobod|UZ
Belawan|ID
Belfast|GB
Belford Roxo|BR
Belgaum|IN
Belgorod|RU
Belgrade|RS
Bellary|IN
Bellevue|US
Bellingham|US
Bello|CO
Belo Horizonte|BR
Belém|BR
Bemowo|PL
Bend ?|US
Bender ?|MD
Bendigo|AU
Bengaluru|IN
Bengbu|CN
Benghazi|LY
Bengkulu|ID
Benguela|AO
Beni Mellal|MA
Beni Mered|DZ
Benin City|NG
Benito Juarez|MX
Beni|CD
Benoni|ZA
Bento Gonçalves|BR
Benxi|CN
Beppu|JP
Berazategui|AR
Berbera|SO
Berdsk|RU
Berdyansk|UA
Berdychiv|UA
Berezniki|RU
Bergamo|IT
Bergen|NO
Bergisch Gladbach|DE
Berkane|MA
Berkeley|US
Berlin|DE
Bern|CH
Berrechid|MA
Berrouaghia|DZ
Bertoua|CM
Besançon|FR
Bethal|ZA
Bethlehem|ZA
Betim|BR
Bettiah|IN
Betūl|IN
Bexley|GB
Beylikdüzü|TR
Beāwar|IN
Bhadrakh|IN
Bhadreswar|IN
Bhadrāvati|IN
Bhairab Bāzār|BD
Bhakkar|PK
Bhandāra|IN
Bharatpur|IN
Bharūch|IN
Bhavnagar|IN
Bhayandar|IN
Bhilai|IN
Bhimbar|PK
Bhind|IN
Bhisho|ZA
Bhiwandi|IN
Bhiwāni|IN
Bhola|BD
Bhopal|IN
Bhubaneshwar|IN
Bhuj|IN
Bhusāval|IN
Bhāgalpur|IN
Bhātpāra|IN
Bhīlwāra|IN
Bhīmavaram|IN
Białołeka|PL
Białystok|PL
Bibir Hat|BD
Bida|NG
Bielany|PL
Bielefeld|DE
Bielsko-Biala|PL
Bihār Sharīf|IN
Bijapur|IN
Bijnor|IN
Bila Tserkva|UA
Bilbao|ES
Bilbays|EG
Bilimora|IN
Billings ?|US
Bilqās|EG
Bilāspur|IN
Bimbo ?|CF
Binangonan|PH
Bingöl|TR
Binjai|ID
Binonga|PH
Bintulu|MY
Binzhou|CN
Biratnagar|NP
Birgañj|NP
Birigui|BR
Birkenhead|GB
Birmingham|GB
Birnin Kebbi|NG
Bishkek|KG
Bishoftu|ET
Biskra|DZ
Bissau|GW
Bistriţa|RO
Bitola|MK
Biysk|RU
Bizerte|TN
Biên Hòa|VN
Biñan|PH
Blackburn|GB
Blackpool|GB
Blagoveshchensk|RU
Blantyre|MW
Blida|DZ
Blitar|ID
Bloemfontein|ZA
Bloomington|US
Blumenau|BR
Bnei Brak|IL
Boa Vista|BR
Bobo-Dioulasso|BF
Boca Raton|US
Bocaue|PH
Bochum|DE
Bogor|ID
Bogotá|CO
Bogra|BD
Bohicon|BJ
Boise|US
Bojnūrd|IR
Bojonegoro|ID
Boksburg|ZA
Bokāro|IN
Boli|CN
Bologna ?|IT
Bolton|GB
Bolu|TR
Bolzano|IT
Boma|CD
Bonn|DE
Bontang|ID
Bonāb|IR
Bordeaux|FR
Bordj Bou Arreridj|DZ
Bordj el Kiffan|DZ
Borivli|IN
Borough Park|US
Borāzjān|IR
Borūjerd|IR
Boshan|CN
Boston|US
Botoşani|RO
Botshabelo|ZA
Bottrop|DE
Botucatu|BR
Botād|IN
Bouaké|CI
Boulder ?|US
Boulogne-Billancourt|FR
Boumerdas|DZ
Bournemouth|GB
Bozhou|CN
Bradford ?|GB
Bragança Paulista|BR
Braga|PT
Brahmapur|IN
Brakpan|ZA
Brampton|CA
Brandon ?|US
Brantford|CA
Brasília|BR
Bratislava ?|SK
Bratsk|RU
Braunschweig|DE
Brazzaville|CG
Braşov|RO
Breda|NL
Bremen|DE
Bremerhaven|DE
Brescia|IT
Brest|BY
Bridgeport|US
Bridgetown|BB
Brighton|GB
Brisbane|AU
Bristol|GB
Brits|ZA
Brno|CZ
Brockton|US
Broken Arrow|US
Brooklyn|US
Brovary|UA
Brownsville|US
Brugge|BE
Brusque ?|BR
Brussels|BE
Bryan ?|US
Bryansk|RU
Brăila|RO
Bucaramanga|CO
Bucharest|RO
Bucheon-si|KR
Budapest|HU
Budaun|IN
Budta|PH
Buena Park|US
Buenaventura|CO
Buenavista|MX
Buenos Aires|AR
Buffalo ?|US
Bugul’ma|RU
Buguma|NG
Buhe|CN
Bujumbura|BI
Bukavu|CD
Bukhara|UZ
Bukit Mertajam|MY
Bukittinggi|ID
Bulandshahr|IN
Bulaon|PH
Bulawayo|ZW
Bumba|CD
Bunia|CD
Burao|SO
Buraydah|SA
Burbank|US
Burgas|BG
Burgos|ES
Burhānpur|IN
Burlington ?|CA
Burnaby|CA
Burnley|GB
Bursa|TR
Burton upon Trent|GB
Busan|KR
Bushehr|IR
Bushwick|US
Butare|RW
Butembo|CD
Butterworth|MY
Butuan|PH
Butwāl|NP
Buxar|IN
Buzuluk|RU
Buzău|RO
Buôn Ma Thuột|VN
Bydgoszcz|PL
Bytom|PL
Béchar|DZ
Büyükçekmece|TR
Bābol|IR
Bāli|IN
Bālurghāt|IN
Bālāghāt|IN
Bānda|IN
Bāneh|IR
Bānkura|IN
Bānsbāria|IN
Bānswāra|IN
Bārmer|IN
Bārsi|IN
Bāruni|IN
Bārākpur|IN
Bārān|IN
Bārāsat|IN
Bălţi|MD
Bīdar|IN
Bīkaner|IN
Bīrjand|IR
Būkān|IR
Būndi|IN
Būrewāla|PK
Būsh|EG
Bạc Liêu|VN
Bảo Lộc|VN
Cabanatuan City|PH
Cabimas|VE
Cabo Frio|BR
Cabo|BR
Cabuyao|PH
Cachoeirinha|BR
Cachoeiro de Itapemirim|BR
Cacém|PT
Cadiz|PH
Caen|FR
Cagayan de Oro|PH
Cagliari|IT
Caguas|PR
Cagua|VE
Caieiras|BR
Cainta|PH
Cairns ?|AU
Cairo|EG
Cajamarca|PE
Calabar|NG
Calabozo|VE
Calama|CL
Calamba|PH
Calgary|CA
Cali|CO
Callao|PE
Caloocan City|PH
Calumpit|PH
Cam Ranh|VN
Camagüey|CU
Camayenne|GN
Camaçari|BR
Cambridge|GB
Cambé|BR
Campana|AR
Campeche|MX
Campina Grande|BR
Campinas|BR
Campo Grande|BR
Campo Largo|BR
Campos dos Goytacazes|BR
Canarsie|US
Canberra|AU
Cancún|MX
Cangzhou|CN
Cannock|GB
Canoas|BR
Canton ?|US
Cape Coast|GH
Cape Coral|US
Cape Town|ZA
Capiatá|PY
Caracas|VE
Caraguatatuba|BR
Carapicuíba|BR
Cardiff|GB
Caringin|ID
Carletonville|ZA
Carlsbad|US
Carmel ?|US
Carolina ?|PR
Carora|VE
Carrollton|US
Carson ?|US
Cartagena|CO
Cartago|CO
Caruaru|BR
Cary ?|US
Carúpano|VE
Casablanca|MA
Cascavel|BR
Castanhal|BR
Castelló de la Plana|ES
Catanduva|BR
Catania|IT
Catia La Mar|VE
Caucaia|BR
Cavite City|PH
Caxias do Sul|BR
Caxias|BR
Cebu City|PH
Cedar Rapids|US
Celaya|MX
Centennial ?|US
Centurion ?|ZA
Cergy-Pontoise|FR
Cerro|CU
Ceyhan|TR
Chakwal|PK
Chakwama|NG
Chalco|MX
Chaman|PK
Chamartín|ES
Champaign|US
Chandannagar|IN
Chandigarh|IN
Chandler ?|US
Chanduasi|IN
Changchun|CN
Changde|CN
Changji|CN
Changping|CN
Changqing|CN
Changsha|CN
Changshu City|CN
Changwon|KR
Changzhi|CN
Changzhou|CN
Chanthaburi|TH
Chaohu|CN
Chaoyang|CN
Chaozhou|CN
Chapecó|BR
Charallave|VE
Charleroi|BE
Charleston|US
Charlotte|US
Charsadda|PK
Chattanooga|US
Chauk|MM
Chaykovskiy|RU
Cheboksary|RU
Chelmsford|GB
Cheltenham|GB
Chelyabinsk|RU
Chemnitz|DE
Chengde|CN
Chengdu|CN
Chenghua|CN
Chengtangcun|CN
Chengzhong|CN
Chengzihe|CN
Chennai|IN
Chenzhou|CN
Cheonan|KR
Cheongju-si|KR
Cherepovets|RU
Cherkasy|UA
Cherkessk|RU
Chernihiv|UA
Chernivtsi|UA
Chervonohrad|UA
Cherëmushki|RU
Chesapeake ?|US
Chester ?|GB
Chesterfield|GB
Chetumal|MX
Chhatarpur|IN
Chhindwāra|IN
Chiang Mai|TH
Chiba|JP
Chicago|US
Chichawatni|PK
Chiclayo|PE
Chicoloapan|MX
Chico|US
Chifeng|CN
Chigasaki|JP
Chiguayante|CL
Chihuahua|MX
Chikmagalūr|IN
Chikushino-shi|JP
Chilakalūrupet|IN
Chillán|CL
Chilpancingo|MX
Chimaltenango|GT
Chimbote|PE
Chimoio|MZ
Chinandega|NI
Chinautla|GT
Chincha Alta|PE
Chingola|ZM
Chiniot|PK
Chinju|KR
Chino ?|US
Chipata|ZM
Chirchiq|UZ
Chishtian|PK
Chisinau|MD
Chita|RU
Chitose|JP
Chitradurga|IN
Chittagong|BD
Chittaurgarh|IN
Chitungwiza|ZW
Chizhou|CN
Chlef|DZ
Choloma|HN
Cholula|MX
Chon Buri|TH
Chongjin|KP
Chongqing|CN
Chorzów|PL
Chosica|PE
Christchurch|NZ
Chula Vista|US
Chuncheon|KR
Chuzhou|CN
Chālisgaon|IN
Chānda|IN
Chāpra|IN
Chās|IN
Chīrāla|IN
Chōfu|JP
Chūru|IN
Ciamis|ID
Ciampea|ID
Cibinong|ID
Cicero ?|US
Cicurug|ID
Ciego de Ávila|CU
Cienfuegos|CU
Cikampek|ID
Cikarang|ID
Cikupa|ID
Cileungsir|ID
Cileunyi|ID
Cimahi|ID
Cincinnati|US
Ciputat|ID
Cirebon|ID
Citeureup|ID
Citrus Heights|US
City of Balikpapan|ID
City of Westminster|GB
Ciudad Acuña|MX
Ciudad Apodaca|MX
Ciudad Benito Juárez|MX
Ciudad Bolívar|VE
Ciudad Delicias|MX
Ciudad General Escobedo|MX
Ciudad Guayana|VE
Ciudad Guzmán|MX
Ciudad Lineal|ES
Ciudad López Mateos|MX
Ciudad Madero|MX
Ciudad Mante|MX
Ciudad Nezahualcoyotl|MX
Ciudad Obregón|MX
Ciudad Río Bravo|MX
Ciudad Valles|MX
Ciudad Victoria|MX
Ciudad de Villa de Álvarez|MX
Ciudad del Carmen|MX
Ciudad del Este|PY
Cizre|TR
Ciénaga|CO
Clarksville|US
Clearwater|US
Clermont-Ferrand|FR
Cleveland ?|US
Clifton ?|US
Clinton Township|US
Closepet|IN
Clovis ?|US
Cluj-Napoca|RO
Coacalco|MX
Coatzacoalcos|MX
Cochabamba|BO
Cochin|IN
Codó|BR
Coimbatore|IN
Coimbra|PT
Colatina|BR
Colchester|GB
Colima|MX
College Station|US
Colombes|FR
Colombo|LK
Colorado Springs|US
Columbia|US
Columbus|US
Comilla|BD
Comitán|MX
Comodoro Rivadavia|AR
Como|IT
Compton|US
Conakry|GN
Concepción ?|CL
Concepción de La Vega|DO
Concord ?|US
Concordia|AR
Conselheiro Lafaiete|BR
Constantine|DZ
Constanţa|RO
Contagem|BR
Contai|IN
Copenhagen|DK
Copiapó|CL
Coquimbo|CL
Coquitlam|CA
Coral Springs|US
Cork ?|IE
Cornellà de Llobregat|ES
Corona ?|US
Coronel Fabriciano|BR
Coronel|CL
Coro|VE
Corpus Christi|US
Corrientes|AR
Corumbá|BR
Coslada|ES
Costa Mesa|US
Cotabato|PH
Cotia|BR
Cotonou|BJ
Cottbus|DE
Courbevoie|FR
Coventry|GB
Cox’s Bāzār|BD
Coyoacán|MX
Craiova|RO
Cranston|US
Crato|BR
Crawley|GB
Criciúma|BR
Croix-des-Bouquets|HT
Croydon|GB
Créteil|FR
Cuauhtémoc|MX
Cuautitlán Izcalli|MX
Cuautitlán|MX
Cuautla|MX
Cubatão|BR
Cuddalore|IN
Cuddapah|IN
Cuenca|EC
Cuernavaca|MX
Cuiabá|BR
Cuito|AO
Cukai|MY
Culiacán|MX
Cumaná|VE
Cung Kiệm|VN
Curepipe|MU
Curicó|CL
Curitiba|BR
Curug|ID
Cusco|PE
Cuttack|IN
Częstochowa|PL
Cà Mau|VN
Cáceres|ES
Cárdenas|CU
Córdoba|AR
Cúcuta|CO
Cần Giuộc|VN
Cần Thơ|VN
Cẩm Phả Mines|VN
Da Nang|VN
Dadonghai|CN
Dadukou|CN
Dadu|PK
Daegu|KR
Daejeon|KR
Dagenham|GB
Dagupan|PH
Daitōchō|JP
Dakar|SN
Dalai|CN
Daliang|CN
Dalian|CN
Dali|CN
Dallas|US
Daloa|CI
Daly City|US
Dam Dam|IN
Damanhūr|EG
Damascus|SY
Dammam|SA
Damoh|IN
Danbury|US
Dandong|CN
Danjiangkou|CN
Danshui|CN
Daqing|CN
Dar es Salaam|TZ
Darbhanga|IN
Darlington|GB
Darmstadt|DE
Dartmouth|CA
Darwin ?|AU
Dasha|CN
Dashiqiao|CN
Dasmariñas|PH
Datia|IN
Datong|CN
Daugavpils|LV
Davangere|IN
Davao|PH
Davenport ?|US
David ?|PA
Davie|US
Dawei|MM
Dawukou|CN
Daxing|CN
Daxi|TW
Dayton ?|US
Dazhong|CN
Dazhou|CN
Daşoguz|TM
Dearborn|US
Debrecen|HU
Deer Valley|US
Dehiwala-Mount Lavinia|LK
Dehra Dūn|IN
Dehri|IN
Dehui|CN
Deir ez-Zor|SY
Delegación Cuajimalpa de Morelos|MX
Delft|NL
Delhi|IN
Delmas|ZA
Delta ?|CA
Deltona|US
Dengzhou|CN
Denizli|TR
Denpasar|ID
Denton|US
Denver|US
Deoband|IN
Deoli|IN
Deoria|IN
Depok|ID
Deqing|CN
Dera Ghazi Khan|PK
Dera Ismail Khan|PK
Derbent|RU
Derby ?|GB
Derince|TR
Derry|GB
Des Moines|US
Desē|ET
Detroit|US
Deventer|NL
Dewas|IN
Deyang|CN
Dezhou|CN
Dhahran|SA
Dhaka|BD
Dhamtari|IN
Dhamār|YE
Dhanbād|IN
Dharmavaram|IN
Dharān|NP
Dhaulpur|IN
Dhorāji|IN
Dhār|IN
Dhūlia|IN
Diadema|BR
Dibrugarh|IN
Digos|PH
Dihok|IQ
Dijon|FR
Dikirnis|EG
Dili|TL
Dimitrovgrad|RU
Dimāpur|IN
Dinapore|IN
Dindigul|IN
Dingzhou|CN
Dinājpur|BD
Dipolog|PH
Dire Dawa|ET
Disūq|EG
Divinópolis|BR
Divo ?|CI
Diyarbakır|TR
Djelfa|DZ
Djibouti|DJ
Djougou|BJ
Dnipro|UA
Dobrich|BG
Dodoma|TZ
Dogonbadan|IR
Dohad|IN
Doha|QA
Dolisie|CG
Dombivli|IN
Doncaster|GB
Donetsk|UA
Dongcun|CN
Dongguan|CN
Donghai|CN
Dongling|CN
Dongsheng|CN
Dongtai|CN
Dongxing|CN
Dongyang|CN
Dordrecht|NL
Dortmund|DE
Dos Hermanas|ES
Dosquebradas|CO
Douala|CM
Douliu|TW
Douma|SY
Dourados|BR
Downey|US
Drammen|NO
Dresden|DE
Drobeta-Turnu Severin|RO
Dschang|CM
Dubai|AE
Dublin|IE
Ducheng|CN
Dudley ?|GB
Duisburg|DE
Duitama|CO
Dukuhturi|ID
Duluth|US
Dumaguete|PH
Dumai|ID
Dundee|GB
Dunedin|NZ
Dunhua|CN
Duobao|CN
Duque de Caxias|BR
Durban|ZA
Durgapur|IN
Durg|IN
Durham|US
Durrës|AL
Dushanbe|TJ
Duyun|CN
Dzerzhinsk|RU
Düren|DE
Düsseldorf|DE
Dārjiling|IN
Dąbrowa Górnicza|PL
Dīsa|IN
East Chattanooga|US
East Flatbush|US
East Hampton|US
East Harlem|US
East Independence|US
East London|ZA
East Los Angeles|US
East Norwalk|US
East York|CA
Eastbourne|GB
Ebetsu|JP
Ebute Ikorodu|NG
Ecatepec de Morelos|MX
Ech Chettia|DZ
Ed Damer|SD
Edinburgh|GB
Edinburg|US
Edirne|TR
Edison ?|US
Edmond ?|US
Edmonton|CA
Edéa|CM
Effium|NG
Efon-Alaaye|NG
Eindhoven|NL
Eisen|KR
Ejido|VE
Ejigbo|NG
Ekibastuz|KZ
El Achir|DZ
El Cajon|US
El Daein|SD
El Ejido|ES
El Eulma|DZ
El Fasher|SD
El Jadid|MA
El Khroub|DZ
El Limón|VE
El Monte|US
El Obeid|SD
El Oued|DZ
El Paso|US
El Progreso|HN
El Puerto de Santa María|ES
El Tigre|VE
Elazığ|TR
Elbasan|AL
Elbistan|TR
Elbląg|PL
Elche|ES
Eldoret|KE
Elektrostal’|RU
Elgin ?|US
Elista|RU
Elizabeth ?|US
Elk Grove|US
Ellore|IN
Elmhurst|US
Eloy Alfaro|EC
Embu|BR
Emmiganūr|IN
Emure-Ekiti|NG
Enchanted Hills|US
Encheng|CN
Enfield Town|GB
Engel’s|RU
Enschede|NL
Ensenada|MX
Enshi|CN
Enterprise ?|US
Enugu|NG
Envigado|CO
Erbil|IQ
Erciş|TR
Erechim|BR
Ereğli|TR
Erfurt|DE
Erie|US
Erlangen|DE
Erode ?|IN
Errachidia|MA
Erzincan|TR
Erzurum|TR
Escondido|US
Escuintla|GT
Esenler|TR
Esenyurt|TR
Eskişehir|TR
Esmeraldas|EC
Espoo|FI
Essen|DE
Esslingen|DE
Esteio|BR
Estelí|NI
Esuk Oron|NG
Etobicoke|CA
Etāwah|IN
Eugene ?|US
Eunápolis|BR
Evansville|US
Everett ?|US
Exeter|GB
Ezhou|CN
Facatativá|CO
Fairfield|US
Faisalabad|PK
Fall River|US
Fangshan|CN
Fargo|US
Faridabad|IN
Farmington Hills|US
Farrukhābād|IN
Farīdpur|BD
Fasā|IR
Fatehpur|IN
Fatsa|TR
Fayetteville|US
Federal Way|US
Feicheng|CN
Feira de Santana|BR
Fendou|CN
Fengcheng|CN
Fenghuang|CN
Feni|BD
Fergana|UZ
Fernando de la Mora|PY
Ferozepore|IN
Ferrara|IT
Ferraz de Vasconcelos|BR
Fianarantsoa|MG
Flatbush|US
Flensburg|DE
Flint ?|US
Florence ?|IT
Florencia ?|CO
Florianópolis|BR
Floridablanca|CO
Foggia|IT
Fontana|US
Fordham|US
Forlì|IT
Formosa|AR
Fort Collins|US
Fort Lauderdale|US
Fort Smith|US
Fort Wayne|US
Fort Worth|US
Fort-de-France|MQ
Fortaleza|BR
Foshan|CN
Foumban|CM
Foumbot|CM
Foz do Iguaçu|BR
Franca ?|BR
Francisco Morato|BR
Francistown|BW
Franco da Rocha|BR
Frankfurt am Main|DE
Frederiksberg|DK
Freetown|SL
Freiburg|DE
Fremont|US
Fresnillo ?|MX
Fresno|US
Frisco|US
Fuenlabrada|ES
Fujieda|JP
Fujinomiya|JP
Fujin|CN
Fujisawa|JP
Fuji|JP
Fukayachō|JP
Fukui-shi|JP
Fukuoka|JP
Fukushima|JP
Fukuyama|JP
Fuling|CN
Fullerton|US
Funchal|PT
Funtua|NG
Fusagasugá|CO
Fushun|CN
Fuxin|CN
Fuyang|CN
Fuyu|CN
Fuzhou|CN
Fyzābād|IN
Fürth|DE
Fīrozābād|IN
Gaborone|BW
Gabès|TN
Gadag-Betageri|IN
Gadag|IN
Gafsa|TN
Gagnoa|CI
Gainesville|US
Gajuwaka|IN
Galaţi|RO
Galesong|ID
Galle|LK
Gamagōri|JP
Gamboru|NG
Gandajika|CD
Gandhinagar|IN
Gandia|ES
Gangneung|KR
Gangānagar|IN
Gangāpur|IN
Gangāwati|IN
Ganja|AZ
Gantang|CN
Gaomi|CN
Gaoping|CN
Gaoyou|CN
Gaozhou|CN
Garanhuns|BR
García|MX
Garden Grove|US
Gardez|AF
Garland ?|US
Garoua|CM
Gashua|NG
Gatchina|RU
Gatineau|CA
Gaya|IN
Gaza|PS
Gaziantep|TR
Gbongan|NG
Gdańsk|PL
Gdynia|PL
Gebze|TR
Geelong|AU
Gejiu|CN
Gelsenkirchen|DE
Gemena|CD
Geneina|SD
General Santos|PH
General Trias|PH
Genoa|IT
Gent ?|BE
Genève|CH
George Town|MY
Georgetown|GY
Gera|DE
Gereida|SD
Germantown|US
Getafe|ES
Getxo|ES
Ghardaïa|DZ
Gharyan|LY
Ghazni|AF
Ghazīpur|IN
Ghāziābād|IN
Gifu-shi|JP
Gijón|ES
Gilbert ?|US
Gillingham|GB
Gimcheon|KR
Ginowan|JP
Girardot City|CO
Giresun|TR
Girona|ES
Girón|CO
Gisenyi|RW
Gitarama|RW
Giugliano in Campania|IT
Giza|EG
Gjakovë|XK
Glasgow|GB
Glazov|RU
Glendale|US
Gliwice|PL
Gloucester|GB
Glyfáda|GR
Godhra|IN
Goiânia|BR
Gojra|PK
Gold Coast|AU
Goma|CD
Gombe|NG
Gonaïves|HT
Gonbad-e Kāvūs|IR
Gondal|IN
Gondar|ET
Gondiā|IN
Gondā City|IN
Gongzhuling|CN
Gorakhpur|IN
Gorgān|IR
Gorontalo|ID
Gorzów Wielkopolski|PL
Gosāba|IN
Gotenba|JP
Governador Valadares|BR
Goyang-si|KR
Grahamstown|ZA
Granada|ES
Grand Prairie|US
Grand Rapids|US
Gravataí|BR
Gravesend|US
Grays ?|GB
Graz|AT
Greater Noida|IN
Greater Sudbury|CA
Greeley|US
Green Bay|US
Greenburgh|US
Greensboro|US
Greenville|US
Grenoble|FR
Gresham|US
Grimsby|GB
Grogol|ID
Groningen|NL
Groznyy|RU
Grudziądz|PL
Guacara|VE
Guadalajara de Buga|CO
Guadalajara|MX
Guadalupe|MX
Guanabacoa|CU
Guanare|VE
Guangming|CN
Guangshui|CN
Guangyuan|CN
Guangzhou|CN
Guankou|CN
Guantánamo|CU
Guarapari|BR
Guarapuava|BR
Guaratinguetá|BR
Guarenas|VE
Guarujá|BR
Guarulhos|BR
Guatemala City|GT
Guatire|VE
Guayaquil|EC
Guaynabo|PR
Guaíba|BR
Gubkin|RU
Gudivāda|IN
Gudiyatham|IN
Guelma|DZ
Guelmim|MA
Guelph|CA
Guider|CM
Guilin|CN
Guiyang|CN
Gujranwala|PK
Gujrat|PK
Gulbarga|IN
Guli|CN
Gulu|UG
Gumi|KR
Guna|IN
Gunsan|KR
Guntakal Junction|IN
Guntur|IN
Guozhen|CN
Gurgaon|IN
Guri-si|KR
Gusau|NG
Gustavo Adolfo Madero|MX
Guwahati|IN
Guyong|PH
Gwalior|IN
Gwangju|KR
Gweru|ZW
Gyeongju|KR
Gyeongsan-si|KR
Gyumri|AM
Gyōda|JP
Győr|HU
Gómez Palacio|MX
Göteborg|SE
Göttingen|DE
Gütersloh|DE
Gāndhīdhām|IN
Ha'il|SA
Haarlem|NL
Habboûch|LB
Habiganj|BD
Hachinohe|JP
Hachiōji|JP
Hacienda Santa Fe|MX
Hadano|JP
Hadejia|NG
Haeju|KP
Hafar Al-Batin|SA
Hafizabad|PK
Hagen ?|DE
Hagonoy|PH
Haicheng|CN
Haifa|IL
Haikou|CN
Hailar|CN
Hailin|CN
Hailun|CN
Haimen|CN
Haiphong|VN
Hakodate|JP
Haldia|IN
Haldwani|IN
Halifax|CA
Hamadān|IR
Hamakita|JP
Hamamatsu|JP
Hamburg|DE
Hamhŭng|KP
Hami ?|CN
Hamilton|CA
Hamm|DE
Hampton|US
Hanam|KR
Hanau am Main|DE
Hanchuan|CN
Handan|CN
Handa|JP
Hangu|CN
Hangzhou|CN
Hannover|DE
Hannō|JP
Hanoi|VN
Hanting|CN
Hanumāngarh|IN
Hanzhong|CN
Harare|ZW
Harar|ET
Harbin|CN
Hardoī|IN
Hargeysa|SO
Haridwar|IN
Harlow|GB
Harrogate|GB
Hartford|US
Hartlepool|GB
Hasilpur|PK
Hassan ?|IN
Hastings|GB
Hat Yai|TH
Havana|CU
Havířov|CZ
Hawassa|ET
Hawthorne|US
Hayward|US
Hazāribāgh|IN
Hebi|CN
Hebron|PS
Hechuan|CN
Hecun|CN
Hede|CN
Heerlen|NL
Hefei|CN
Hegang|CN
Heidelberg|DE
Heihe|CN
Heilbronn|DE
Helong|CN
Helsingborg|SE
Helsinki|FI
Hemel Hempstead|GB
Hemet|US
Henderson ?|US
Hengelo|NL
Hengshui|CN
Hengyang|CN
Hepo|CN
Hermosillo|MX
Herne|DE
Heroica Guaymas|MX
Heroica Matamoros|MX
Herzliya|IL
Heróica Zitácuaro|MX
Herāt|AF
Hesperia|US
Hetauda|NP
Heyuan|CN
Heze|CN
Hialeah|US
Higashimurayama|JP
High Peak|GB
High Point|US
High Wycombe|GB
Highlands Ranch|US
Hikone|JP
Hildesheim|DE
Hillsboro|US
Hilversum|NL
Himeji|JP
Hindaun|IN
Hindupur|IN
Hinganghāt|IN
Hino|JP
Hinthada|MM
Hirakata|JP
Hiratsuka|JP
Hirosaki|JP
Hiroshima|JP
Hisar|IN
Hitachi-Naka|JP
Ho Chi Minh City|VN
Hobart ?|AU
Hohhot|CN
Holguín|CU
Hollywood|US
Homs|SY
Homyel'|BY
Hong Kong|HK
Honggang|CN
Hongseong|KR
Honmachi|JP
Honolulu|US
Hoofddorp|NL
Hoover|US
Horlivka|UA
Hortolândia|BR
Hoshangābād|IN
Hoshiārpur|IN
Hospet|IN
Hosūr|IN
Hotan|CN
Houston|US
Hradec Králové|CZ
Hrodna|BY
Hsinchu|TW
Huadian|CN
Huai'an|CN
Huaibei|CN
Huaicheng|CN
Huaidian|CN
Huaihua|CN
Huainan|CN
Hualien City|TW
Huambo|AO
Huancayo|PE
Huanggang|CN
Huangshi|CN
Huangyan|CN
Huangzhou|CN
Huaraz|PE
Huayin|CN
Huazhou|CN
Hubli|IN
Huddersfield|GB
Huddinge|SE
Huelva|ES
Hugli|IN
Huicheng|CN
Huixquilucan|MX
Huizhou|CN
Hulan Ergi|CN
Hulan|CN
Humen|CN
Huntington Beach|US
Huntsville|US
Huocheng|CN
Hurghada|EG
Huzhou|CN
Huánuco|PE
Hwado|KR
Hwaseong-si|KR
Hyderabad|IN
Hyesan-dong|KP
Hyesan|KP
Hòa Bình|VN
Hābra|IN
Hājīpur|IN
Hālīsahar|IN
Hānsi|IN
Hāora|IN
Hāpur|IN
Hāthras|IN
Hōfu|JP
Hŭngnam|KP
Hạ Long|VN
Iaşi|RO
Ibadan|NG
Ibagué|CO
Ibaraki|JP
Ibarra|EC
Ibirité|BR
Ichalkaranji|IN
Icheon-si|KR
Ichihara|JP
Ichinomiya|JP
Idanre|NG
Idfū|EG
Idkū|EG
Idlib|SY
Igarassu|BR
Igbo-Ora|NG
Igboho|NG
Igede-Ekiti|NG
Iguala de la Independencia|MX
Ihiala|NG
Iida|JP
Ijebu-Igbo|NG
Ijebu-Ode|NG
Ijero-Ekiti|NG
Ikeda|JP
Ikeja|NG
Ikere-Ekiti|NG
Ikire|NG
Ikirun|NG
Ikoma|JP
Ikot Ekpene|NG
Iksan|KR
Ila Orangun|NG
Ilebo|CD
Ilesa|NG
Ilhéus|BR
Iligan City|PH
Iligan|PH
Ilobu|NG
Iloilo|PH
Ilorin|NG
Imperatriz|BR
Imphal|IN
Imus|PH
Inazawa|JP
Incheon|KR
Indaiatuba|BR
Independence ?|US
Indianapolis|US
Indio|US
Indore|IN
Indramayu|ID
Inglewood|US
Ingolstadt|DE
Ingrāj Bāzār|IN
Inisa|NG
Innsbruck|AT
Ipatinga|BR
Ipoh|MY
Ipoti|NG
Ipswich|GB
Iquique|CL
Iquitos|PE
Iranshahr|IR
Irapuato|MX
Irbid|JO
Iriga City|PH
Iringa|TZ
Irkutsk|RU
Ironville|US
Irvine|US
Irving ?|US
Irákleion|GR
Isahaya|JP
Ise-Ekiti|NG
Isehara|JP
Iserlohn|DE
Isesaki|JP
Isfahan|IR
Ishinomaki|JP
Ishurdi|BD
Isieke|NG
Isiro|CD
Islamabad|PK
Islington|GB
Ismailia|EG
Isparta|TR
Istanbul|TR
Itabira|BR
Itaboraí|BR
Itabuna|BR
Itaguaí|BR
Itagüí|CO
Itajaí|BR
Itajubá|BR
Itami|JP
Itanhaém|BR
Itapecerica da Serra|BR
Itaperuna|BR
Itapetininga|BR
Itapevi|BR
Itaquaquecetuba|BR
Ituiutaba|BR
Itārsi|IN
Ivano-Frankivsk|UA
Ivanovo|RU
Iwaki|JP
Iwakuni|JP
Iwamizawa|JP
Iwata|JP
Iwatsuki|JP
Ixtapaluca|MX
Izhevsk|RU
Iztacalco|MX
Iztapalapa|MX
Izumisano|JP
Izumi|JP
Izumiōtsu|JP
Izumo|JP
Jabalpur|IN
Jaboatão dos Guararapes|BR
Jaboatão|BR
Jabālyā|PS
Jacareí|BR
Jackson ?|US
Jacksonville|US
Jacmel|HT
Jacobabad|PK
Jaffna|LK
Jagtiāl|IN
Jagādhri|IN
Jahānābād|IN
Jaigaon|IN
Jaipur|IN
Jakarta|ID
Jalai Nur|CN
Jalalpur Jattan|PK
Jalandhar|IN
Jalgaon|IN
Jalingo|NG
Jalpāiguri|IN
Jalālābād|AF
Jamaame|SO
Jamaica|US
Jambi City|ID
Jammu|IN
Jamnagar|IN
Jamshedpur|IN
Jamālpur|BD
Janakpur|NP
Jandira|BR
Jangipur|IN
Japekrom|GH
Japeri|BR
Jaraguá do Sul|BR
Jaranwala|PK
Jastrzębie Zdrój|PL
Jaunpur|IN
Jaworzno|PL
Jayapura|ID
Jaén|ES
Jeddah|SA
Jeju City|KR
Jelenia Góra|PL
Jember|ID
Jena ?|DE
Jeongeup|KR
Jeonju|KR
Jequié|BR
Jerez de la Frontera|ES
Jersey City|US
Jerusalem|IL
Jessore|BD
Jetpur|IN
Jeypore|IN
Jhang Sadr|PK
Jharia|IN
Jhelum|PK
Jhunjhunūn|IN
Jhānsi|IN
Ji Paraná|BR
Jiagedaqi|CN
Jiamusi|CN
Jiangmen|CN
Jiangyin|CN
Jiangyou|CN
Jianshui|CN
Jiaozhou|CN
Jiaozuo|CN
Jiaxing|CN
Jiayuguan|CN
Jiazi|CN
Jieshi|CN
Jieshou|CN
Jieyang|CN
Jijel|DZ
Jilin|CN
Jimeta|NG
Jimma|ET
Jinan|CN
Jinchang|CN
Jincheng|CN
Jingdezhen|CN
Jingling ?|CN
Jingmen|CN
Jingzhou|CN
Jinhua|CN
Jining|CN
Jinja|UG
Jinjiang|CN
Jinsha|CN
Jinshi|CN
Jinxiang|CN
Jinzhou|CN
Jirjā|EG
Jishu|CN
Jiujiang|CN
Jiupu|CN
Jiutai|CN
Jiutepec|MX
Jixi|CN
Jizan|SA
Jizzax|UZ
Ji’an|CN
Jodhpur|IN
Johannesburg|ZA
Johns Creek|US
Johor Bahru|MY
Joinville|BR
Joliet|US
Jolo|PH
Jombang|ID
José C. Paz|AR
Jounieh|LB
João Pessoa|BR
Juan Díaz|PA
Juazeiro do Norte|BR
Juba|SS
Juiz de Fora|BR
Juliaca|PE
Jundiaí|BR
Junín|AR
Juárez|MX
Jyväskylä|FI
Jérémie ?|HT
Jönköping|SE
Jālna|IN
Jāmuria|IN
Jīnd|IN
Jōetsu|JP
Jūnāgadh|IN
Kabankalan|PH
Kabul|AF
Kabwe|ZM
Kadiri|IN
Kadiyivka|UA
Kadoma|JP
Kadugli|SD
Kaduna|NG
Kaesŏng|KP
Kafr ad Dawwār|EG
Kafr ash Shaykh|EG
Kagoshima|JP
Kahramanmaraş|TR
Kahrīz|IR
Kaifeng|CN
Kairouan|TN
Kairāna|IN
Kaiserslautern|DE
Kaithal|IN
Kaiyuan|CN
Kaizuka|JP
Kakamigahara|JP
Kakegawa|JP
Kakogawachō-honmachi|JP
Kalamariá|GR
Kalemie|CD
Kaliningrad|RU
Kalisz|PL
Kallithéa|GR
Kalmunai|LK
Kaluga|RU
Kalyani ?|IN
Kalyān|IN
Kamakura|JP
Kamalia|PK
Kamensk-Ural’skiy|RU
Kameoka|JP
Kamianets-Podilskyi|UA
Kamianske|UA
Kamigyō-ku|JP
Kamoke|PK
Kampala|UG
Kampung Baru Subang|MY
Kampung Pasir Gudang Baru|MY
Kampung Sungai Ara|MY
Kamyshin|RU
Kananga|CD
Kanata|CA
Kanazawa|JP
Kanchipuram|IN
Kandahār|AF
Kandhkot|PK
Kandi ?|BJ
Kandy ?|LK
Kangding|CN
Kanggye|KP
Kankan|GN
Kanoya|JP
Kano|NG
Kanpur|IN
Kansas City|US
Kansk|RU
Kanuma|JP
Kaohsiung|TW
Kaolack|SN
Kapūrthala|IN
Kara ?|TG
Karabağlar|TR
Karabük|TR
Karachi|PK
Karagandy|KZ
Karaj|IR
Karaman|TR
Karamay|CN
Karbala|IQ
Kariya|JP
Karlsruhe|DE
Karnāl|IN
Kartasura|ID
Karīmnagar|IN
Kasama|ZM
Kashgar|CN
Kashihara-shi|JP
Kashipur|IN
Kashiwazaki|JP
Kashiwa|JP
Kasihan|ID
Kaspiysk|RU
Kassala|SD
Kassel|DE
Kasserine|TN
Kasugai|JP
Kasukabe|JP
Kasur|PK
Kathmandu|NP
Katihar|IN
Katori-shi|JP
Katowice|PL
Katsina|NG
Katsuta|JP
Katumba|TZ
Katunayaka|LK
Kaunas|LT
Kawagoe|JP
Kawaguchi|JP
Kawanishi|JP
Kayseri|TR
Kazan|RU
Kecskemét|HU
Kediri|ID
Kedungwaru|ID
Kedungwuni|ID
Keelung|TW
Keffi|NG
Kelowna|CA
Kemerovo|RU
Kendari|ID
Kenema|SL
Kenitra|MA
Kenosha|US
Kent ?|US
Kerch|UA
Kermanshah|IR
Kerman|IR
Kfar Saba|IL
Khabarovsk|RU
Khairpur Mir’s|PK
Khalifah A City|AE
Khambhāt|IN
Khamis Mushait|SA
Khammam|IN
Khandwa|IN
Khanna|IN
Khanpur|PK
Kharagpur|IN
Khardah|IN
Khargone|IN
Kharian|PK
Kharkiv|UA
Khartoum|SD
Khasavyurt|RU
Khemisset|MA
Khenchela|DZ
Kherson|UA
Khimki|RU
Khlong Luang|TH
Khmelnytskyi|UA
Khobar|SA
Khomeynī Shahr|IR
Khon Kaen|TH
Khorramabad|IR
Khorramshahr|IR
Khouribga|MA
Khowy|IR
Khujand|TJ
Khulna|BD
Khurja|IN
Khushāb|PK
Khuzdar|PK
Khāmgaon|IN
Khān Yūnis|PS
Khōst|AF
Kiel ?|DE
Kielce|PL
Kigali|RW
Kigoma|TZ
Kikwit|CD
Kilis|TR
Killeen|US
Kilosa|TZ
Kimberley ?|ZA
Kimhae|KR
Kimitsu|JP
Kindia|GN
Kindu|CD
Kineshma|RU
Kingston upon Hull|GB
Kingston|JM
Kinshasa|CD
Kirkland|US
Kirkuk|IQ
Kirovo-Chepetsk|RU
Kirov|RU
Kiryū|JP
Kisangani|CD
Kisaran|ID
Kisarazu|JP
Kiselëvsk|RU
Kishanganj|IN
Kishangarh|IN
Kishiwada|JP
Kishorganj|BD
Kisi|NG
Kislovodsk|RU
Kismayo|SO
Kisumu|KE
Kitakami|JP
Kitakyushu|JP
Kitami|JP
Kitchener|CA
Kitwe|ZM
Klagenfurt am Wörthersee|AT
Klaipėda|LT
Klangenan|ID
Klang|MY
Klaten|ID
Klerksdorp|ZA
Klin|RU
Kluang|MY
Knoxville|US
Kobe|JP
Koblenz|DE
Kochi|JP
Koforidua|GH
Kohat|PK
Kohima|IN
Koidu|SL
Kokshetau|KZ
Kokubunji|JP
Kolhāpur|IN
Kolkata|IN
Kollam|IN
Kolomna|RU
Kolpino|RU
Kolwezi|CD
Kolār|IN
Komaki|JP
Kombolcha|ET
Komsomolsk-on-Amur|RU
Konin|PL
Konotop|UA
Konstanz|DE
Kontagora|NG
Konya|TR
Korba|IN
Korhogo|CI
Korla|CN
Korolev|RU
Koronadal|PH
Koshigaya|JP
Kostanay|KZ
Kosti|SD
Kostroma|RU
Kostyantynivka|UA
Koszalin|PL
Kot Addu|PK
Kota Bharu|MY
Kota Kinabalu|MY
Kota|IN
Kotkapura|IN
Kotli|PK
Koudougou|BF
Kousséri|CM
Koutiala|ML
Kovilpatti|IN
Kovrov|RU
Kowloon|HK
Kozan|TR
Kozhikode|IN
Košice|SK
Kragujevac|RS
Kraków|PL
Kraljevo|RS
Kramators’k|UA
Krasnodar|RU
Krasnogorsk|RU
Krasnoyarsk|RU
Krasnyy Luch|UA
Krefeld|DE
Kremenchuk|UA
Kresek|ID
Krishnanagar|IN
Kroonstad|ZA
Kropyvnytskyi|UA
Krugersdorp|ZA
Kryvyi Rih|UA
Ksar El Kebir|MA
Kuala Lumpur|MY
Kuala Terengganu|MY
Kuantan|MY
Kuching|MY
Kudus|ID
Kufa|IQ
Kuje|NG
Kulim|MY
Kultali|IN
Kulti|IN
Kumagaya|JP
Kumamoto|JP
Kumasi|GH
Kumbakonam|IN
Kumba|CM
Kunduz|AF
Kunming|CN
Kunshan|CN
Kuopio|FI
Kupang|ID
Kurashiki|JP
Kure|JP
Kurgan|RU
Kurnool|IN
Kursk|RU
Kurume|JP
Kusatsu|JP
Kushiro|JP
Kushtia|BD
Kutaisi|GE
Kutloanong|ZA
Kuwana|JP
Kuznetsk|RU
Kwangmyŏng|KR
Kwangyang|KR
Kwekwe|ZW
Kyain Seikgyi Township|MM
Kyiv|UA
Kyoto|JP
Kyzylorda|KZ
Kyzyl|RU
Köln|DE
Körfez|TR
Kütahya|TR
Kākināda|IN
Kāmthi|IN
Kāmārhāti|IN
Kānchrāpāra|IN
Kāraikkudi|IN
Kāsganj|IN
Kāshmar|IR
Kāvali|IN
Kāzerūn|IR
Kırıkkale|TR
Kırşehir|TR
Kızıltepe|TR
Kōfu|JP
Kōnan|JP
Kōnosu|JP
Kōriyama|JP
Kūhdasht|IR
Kūkatpalli|IN
L'Hospitalet de Llobregat|ES
La Ceiba|HN
La Dorada|CO
La Gi|VN
La Laguna|ES
La Paz|BO
La Piedad|MX
La Pintana|CL
La Plata|AR
La Rioja|AR
La Romana|DO
La Serena|CL
La Spezia|IT
La Victoria|VE
Laayoune|EH
Labuan Bajo|ID
Ladner|CA
Lafayette ?|US
Lafiagi|NG
Lafia|NG
Lages|BR
Laghouat|DZ
Lagos de Moreno|MX
Lagos|NG
Lahad Datu|MY
Lahore|PK
Lahti|FI
Laiwu|CN
Laiyang|CN
Laizhou|CN
Lake Forest|US
Lakeland|US
Lakewood|US
Lakhīmpur|IN
Lal Bahadur Nagar|IN
Lalitpur|IN
Lalupon|NG
Lambaré|PY
Lampang|TH
Lancaster|US
Langfang|CN
Lankaran|AZ
Lansing|US
Lanzhou|CN
Laoag|PH
Laohekou|CN
Laojunmiao|CN
Lapu-Lapu City|PH
Larache|MA
Laredo|US
Largo ?|US
Larkana|PK
Las Cruces|US
Las Palmas de Gran Canaria|ES
Las Piñas|PH
Las Rozas de Madrid|ES
Las Tunas|CU
Las Vegas|US
Lashio|MM
Latakia|SY
Latur|IN
Launceston|AU
Lauro de Freitas|BR
Lausanne|CH
Laval|CA
Lavras|BR
Lawang|ID
Lawrence ?|US
Lawton|US
Le Havre|FR
Le Mans|FR
League City|US
Lecce|IT
Lecheng|CN
Lee's Summit|US
Leeds|GB
Leeuwarden|NL
Leganés|ES
Legaspi|PH
Legnica|PL
Lehigh Acres|US
Leicester|GB
Leiden|NL
Leipzig|DE
Leiyang|CN
Lekki|NG
Lembang|ID
Leme|BR
Lengshuijiang|CN
Lengshuitan|CN
Leninsk-Kuznetsky|RU
Lere ?|NG
Les Cayes|HT
Leshan|CN
Leskovac|RS
Leuven|BE
Leverkusen|DE
Lewisville|US
Lexington-Fayette|US
Lexington|US
León de los Aldama|MX
León|NI
Lhasa|CN
Lhokseumawe|ID
Lianghu|CN
Lianhe|CN
Lianjiang|CN
Lianran|CN
Lianshan|CN
Lianzhou|CN
Liaocheng|CN
Liaoyang|CN
Liaoyuan|CN
Liberec|CZ
Libertad|PH
Libreville|GA
Licheng|CN
Lichinga|MZ
Lida ?|BY
Liepāja|LV
Lijiang|CN
Likasi|CD
Lille|FR
Lilongwe|MW
Limassol|CY
Lima|PE
Limeira|BR
Limoges|FR
Limpio|PY
Lincoln ?|US
Linfen|CN
Lingdong|CN
Lingyuan|CN
Linhai|CN
Linhares|BR
Linköping|SE
Linshui|CN
Linxia Chengguanzhen|CN
Linxi|CN
Linyi|CN
Linz|AT
Lipa City|PH
Lipetsk|RU
Lira ?|UG
Lisbon|PT
Lishui|CN
Little Rock|US
Liupanshui|CN
Livermore|US
Liverpool|GB
Livingstone|ZM
Livonia|US
Livorno|IT
Liège|BE
Ljubljana|SI
Lleida|ES
Lo Prado|CL
Loa Janan|ID
Lobito|AO
Lodhran|PK
Logan City|AU
Logroño|ES
Loja|EC
Lokossa|BJ
Lomé|TG
London|GB
Londrina|BR
Long Beach|US
Long Xuyên|VN
Longfeng|CN
Longjiang|CN
Longjing|CN
Longmont|US
Longquan|CN
Longueuil|CA
Longview|US
Loni ?|IN
Lorca|ES
Los Angeles|US
Los Baños|PH
Los Mochis|MX
Los Reyes Acaquilpan|MX
Los Teques|VE
Los Ángeles|CL
Loudi|CN
Louis Trichardt|ZA
Louisville|US
Loum|CM
Loushanguan|CN
Lowell ?|US
Lower Hutt|NZ
Luancheng|CN
Luanda|AO
Luanshya|ZM
Lubango|AO
Lubbock|US
Lublin|PL
Lubuklinggau|ID
Lubumbashi|CD
Lubu|CN
Lucca ?|IT
Lucena|PH
Lucheng|CN
Luckeesarai|IN
Lucknow|IN
Ludhiāna|IN
Ludwigsburg|DE
Ludwigshafen am Rhein|DE
Lugo|ES
Luhansk|UA
Luimneach|IE
Luján|AR
Lumajang|ID
Lund|SE
Luohe|CN
Luoyang|CN
Luqiao|CN
Lusaka|ZM
Luton|GB
Lutsk|UA
Luxor|EG
Luziânia|BR
Lviv|UA
Lynn ?|US
Lyon|FR
Lysychans’k|UA
Lyubertsy|RU
Lárisa|GR
Léogâne|HT
Lévis|CA
Lübeck|DE
Lüleburgaz|TR
Lünen|DE
Lüshun|CN
Lākshām|BD
Maastricht|NL
Mabalacat City|PH
Maba|CN
Mabopane|ZA
Macapá|BR
Macau|MO
Macaé|BR
Maceió|BR
Machala|EC
Macheng|CN
Machida|JP
Machilīpatnam|IN
Macon|US
Madanapalle|IN
Madgaon|IN
Madhyamgram|IN
Madhyapur Thimi|NP
Madison ?|US
Madiun|ID
Madrid|ES
Madurai|IN
Maebashi|JP
Magadan|RU
Magangué|CO
Magdalena Contreras|MX
Magdeburg|DE
Magelang|ID
Magnitogorsk|RU
Magugpo Poblacion|PH
Magway|MM
Mahajanga|MG
Mahbūbnagar|IN
Mahendranagar|NP
Mahilyow|BY
Mahobā|IN
Mahābād|IR
Maicao|CO
Maidstone|GB
Maiduguri|NG
Mainpuri|IN
Mainz|DE
Maizuru|JP
Majalengka|ID
Majie|CN
Makassar|ID
Makati City|PH
Makeni|SL
Makhachkala|RU
Makiyivka|UA
Makrāna|IN
Makurdi|NG
Malabo|GQ
Malacca|MY
Maladzyechna|BY
Malakal|SS
Malambo|CO
Malang|ID
Malanje|AO
Malatya|TR
Male ?|MV
Malindi|KE
Malingao|PH
Malkajgiri|IN
Mallawī|EG
Malmö|SE
Malolos|PH
Maltepe|TR
Malāyer|IR
Manado|ID
Managua|NI
Manama|BH
Manaus|BR
Manavgat|TR
Manbij|SY
Manchester|GB
Mandalay|MM
Mandaluyong City|PH
Mandaue City|PH
Mandi Bahauddin|PK
Mandimba|MZ
Mandsaur|IN
Mandurah|AU
Mandya|IN
Mangaldan|PH
Mangalore|IN
Manhattan|US
Manila|PH
Manisa|TR
Manizales|CO
Manjeri|IN
Mannheim|DE
Manp’o|KP
Mansfield|GB
Mansilingan|PH
Mantampay|PH
Manta|EC
Manukau City|NZ
Manzanillo|MX
Manzini|SZ
Maputo|MZ
Mar del Plata|AR
Marabá|BR
Maracaibo|VE
Maracanaú|BR
Maracay|VE
Maradi|NE
Marand|IR
Marawi City|PH
Marbella|ES
Mardan|PK
Margahayukencana|ID
Mariara|VE
Maribor|SI
Marilao|PH
Maringá|BR
Mariupol|UA
Mariveles|PH
Marka|SO
Markham|CA
Marl|DE
Maroua|CM
Marrakesh|MA
Marseille|FR
Martapura|ID
Marudi|MY
Marugame|JP
Marvdasht|IR
Mary ?|TM
Maryvale|US
Marília|BR
Marīvān|IR
Masan|KR
Masaya|NI
Mascara ?|DZ
Maseru|LS
Mashhad|IR
Masina|CD
Masjed Soleymān|IR
Matadi|CD
Matagalpa|NI
Matanzas|CU
Mataram|ID
Mataró|ES
Mathura|IN
Mati|PH
Matola|MZ
Matsubara|JP
Matsudo|JP
Matsue|JP
Matsumoto|JP
Matsuyama|JP
Maturín|VE
Mauá|BR
Mawlamyine|MM
Maxixe|MZ
Mayiladuthurai|IN
Maykop|RU
Mazatlán|MX
Mazyr|BY
Mazār-e Sharīf|AF
Mbalmayo|CM
Mbandaka|CD
Mbanza-Ngungu|CD
Mbarara|UG
Mbeya|TZ
Mbouda|CM
Mbuji-Mayi|CD
McAllen|US
McKinney|US
Meads|US
Mecca ?|SA
Medan|ID
Medellín|CO
Medina Estates|GH
Medina|SA
Medinīpur|IN
Meerut|IN
Meihekou|CN
Meiktila|MM
Meizhou|CN
Mejicanos|SV
Mek'ele|ET
Meknès|MA
Melbourne|AU
Melitopol|UA
Memphis|US
Mendoza|AR
Menifee|US
Mentougou|CN
Merced|US
Meridian ?|US
Merkezefendi|TR
Merlo|AR
Mersin|TR
Mesa ?|US
Mesquite ?|US
Messaad|DZ
Messina|IT
Mestre|IT
Metairie Terrace|US
Metairie|US
Metro ?|ID
Metz|FR
Mexicali|MX
Mexico City|MX
Meycauayan|PH
Mezhdurechensk|RU
Meïganga|CM
Miami Beach|US
Miami Gardens|US
Miami|US
Mianke Mor|PK
Mianwali|PK
Mianyang|CN
Miass|RU
Michurinsk|RU
Middelburg|ZA
Middlesbrough|GB
Midland ?|US
Midrand|ZA
Miguel Hidalgo|MX
Mihara|JP
Milagro ?|EC
Milan|IT
Milton ?|CA
Milton Keynes|GB
Milwaukee|US
Minamirinkan|JP
Minatitlán|MX
Minato|JP
Minden|DE
Mingelchaur|AZ
Mingora|PK
Mingshui|CN
Minna ?|NG
Minneapolis|US
Mino|JP
Minsk|BY
Minzhu|CN
Miragoâne|HT
Miramar|US
Miri|MY
Miriālgūda|IN
Mirpur Khas|PK
Mirzāpur|IN
Mishan|CN
Mishima|JP
Miskolc|HU
Mission ?|US
Mission Viejo|US
Mississauga|CA
Mito|JP
Mitrovicë|XK
Mixco|GT
Miyakonojō|JP
Miyazaki|JP
Mizhou|CN
Mişrātah|LY
Mobara|JP
Mobile ?|US
Modakeke|NG
Modena|IT
Modesto ?|US
Moers|DE
Mogadishu|SO
Moga|IN
Mogi Guaçu|BR
Mogi das Cruzes|BR
Mogok|MM
Mohali|IN
Mohammedia|MA
Mojokerto|ID
Mokolo|CM
Mokopane|ZA
Mokotów|PL
Mokpo|KR
Mombasa|KE
Monclova|MX
Moncton|CA
Monghyr|IN
Monrovia|LR
Mons|BE
Montego Bay|JM
Montelíbano|CO
Montero|BO
Monterrey|MX
Montería|CO
Montes Claros|BR
Montevideo|UY
Montgomery|US
Montpellier|FR
Montreuil|FR
Montréal|CA
Monywa|MM
Monza|IT
Mopti|ML
Moratuwa|LK
Morbi|IN
Morelia|MX
Morena ?|IN
Moreno Valley|US
Moriguchi|JP
Morioka|JP
Mormugao|IN
Morogoro|TZ
Morón|AR
Morādābād|IN
Moscow|RU
Moshi|TZ
Mossoró|BR
Mostaganem|DZ
Mostar|BA
Mosul|IQ
Mothīhāri|IN
Moundou|TD
Mount Pleasant|US
Mountain View|US
Mpumalanga|ZA
Mtwara|TZ
Muar|MY
Mubi|NG
Mucumpiz|VE
Mudanjiang|CN
Mudon|MM
Mueang Nonthaburi|TH
Mufulira|ZM
Mughal Sarāi|IN
Mukacheve|UA
Mukalla|YE
Muktsar|IN
Mulhouse|FR
Multan|PK
Mumbai|IN
Mungyeong|KR
Munich|DE
Munūf|EG
Muratpaşa|TR
Murcia|ES
Murfreesboro|US
Muriaé|BR
Muricay|PH
Muridke|PK
Murmansk|RU
Murom|RU
Muroran|JP
Murrieta|US
Murwāra|IN
Murādnagar|IN
Musaffah|AE
Musanze|RW
Musashino|JP
Muscat ?|OM
Musoma|TZ
Mustafakemalpaşa|TR
Mutare|ZW
Muzaffargarh|PK
Muzaffarnagar|IN
Muzaffarpur|IN
Muzaffarābād|PK
Mwanza|TZ
Mwene-Ditu|CD
Myeik|MM
Myingyan|MM
Myitkyina|MM
Mykolayiv|UA
Mymensingh|BD
Mysore|IN
Mytishchi|RU
Mzuzu|MW
Málaga|ES
Médéa|DZ
Mérida|MX
Móstoles|ES
Mönchengladbach|DE
Mülheim|DE
Münster|DE
Mādabā|JO
Mādārīpur|BD
Mālegaon|IN
Māler Kotla|IN
Mānsa|IN
Mīāndoāb|IR
Mỹ Tho|VN
M’Sila|DZ
N'Djamena|TD
NIA Valencia|PH
Nabari|JP
Nabatîyé et Tahta|LB
Naberezhnyye Chelny|RU
Nablus|PS
Nacala|MZ
Nadiād|IN
Nador|MA
Naesŏ|KR
Nagano|JP
Nagaoka|JP
Nagareyama|JP
Nagasaki|JP
Naga|PH
Nagda|IN
Nagoya|JP
Nagpur|IN
Naha|JP
Naihāti|IN
Nairobi|KE
Najafgarh|IN
Najaf|IQ
Najafābād|IR
Najrān|SA
Najībābād|IN
Nakhodka|RU
Nakhon Pathom|TH
Nakhon Ratchasima|TH
Nakhon Sawan|TH
Nakhon Si Thammarat|TH
Nakuru|KE
Nalgonda|IN
Nal’chik|RU
Nam Định|VN
Namangan|UZ
Namibe|AO
Nampa|US
Nampula|MZ
Namp’o|KP
Namur|BE
Namyangju|KR
Nanaimo|CA
Nanchang|CN
Nanchong|CN
Nancy ?|FR
Nanded|IN
Nanding|CN
Nandurbar|IN
Nandyāl|IN
Nanfeng|CN
Nangi|IN
Nangong|CN
Nanjing|CN
Nanning|CN
Nanpiao|CN
Nanping|CN
Nanterre|FR
Nantes|FR
Nantong|CN
Nantou|TW
Nanyang|CN
Nanzhang Chengguanzhen|CN
Napa|US
Naperville|US
Naples|IT
Nara-shi|JP
Narasaraopet|IN
Narela|IN
Narita|JP
Narsingdi|BD
Nashik|IN
Nashua|US
Nashville|US
Nasiriyah|IQ
Nassau|BS
Natal ?|BR
Natitingou|BJ
Natore|BD
Naucalpan de Juárez|MX
Navadwīp|IN
Navapolatsk|BY
Navoiy|UZ
Navojoa|MX
Navotas|PH
Navsāri|IN
Nawabshah|PK
Nawābganj|BD
Nawāda|IN
Nay Pyi Taw|MM
Nazilli|TR
Nazran’|RU
Nazrēt|ET
Ndola|ZM
Necochea|AR
Neftekamsk|RU
Nefteyugansk|RU
Negapatam|IN
Negombo|LK
Nehe|CN
Neijiang|CN
Neiva ?|CO
Nellore|IN
Nelspruit|ZA
Nemby|PY
Nenjiang|CN
Nepean|CA
Netanya|IL
Neuquén|AR
Neuss|DE
Nevinnomyssk|RU
New Bedford|US
New Cairo|EG
New Delhi|IN
New Haven|US
New Mirpur|PK
New Orleans|US
New York City|US
Newark|US
Newcastle upon Tyne|GB
Newcastle|ZA
Newport Beach|US
Newport News|US
Newport|GB
Newton ?|US
Neyagawa|JP
Neyshābūr|IR
Neyyāttinkara|IN
Ngaoundéré|CM
Nguru|NG
Nha Trang|VN
Niagara Falls|CA
Niamey|NE
Nice ?|FR
Nicolás Romero|MX
Nicosia|CY
Nigel ?|ZA
Niigata|JP
Niihama|JP
Nijmegen|NL
Nikopol|UA
Nilópolis|BR
Ningbo|CN
Ningyang|CN
Nirmal|IN
Nishi-Tokyo-shi|JP
Nishinomiya-hama|JP
Nishio|JP
Niterói|BR
Nitra|SK
Nizhnekamsk|RU
Nizhnevartovsk|RU
Nizhniy Novgorod|RU
Nizhny Tagil|RU
Nizip|TR
Nizāmābād|IN
Niğde|TR
Nkongsamba|CM
Nkpor|NG
Nnewi|NG
Nobeoka|JP
Noda|JP
Nogales|MX
Noginsk|RU
Noida|IN
Norfolk|US
Norilsk|RU
Norman ?|US
Norrköping|SE
North Charleston|US
North Las Vegas|US
North Peoria|US
North Stamford|US
North York|CA
Northampton|GB
Norwalk|US
Norwich|GB
Nossa Senhora do Socorro|BR
Nottingham|GB
Nouakchott|MR
Nouméa|NC
Nova Friburgo|BR
Nova Iguaçu|BR
Nova Lima|BR
Novara|IT
Novi Pazar|RS
Novi Sad|RS
Novo Hamburgo|BR
Novo-Peredelkino|RU
Novocheboksarsk|RU
Novocherkassk|RU
Novokuybyshevsk|RU
Novokuznetsk|RU
Novomoskovsk|RU
Novorossiysk|RU
Novoshakhtinsk|RU
Novosibirsk|RU
Novotroitsk|RU
Novoural’sk|RU
Novyy Urengoy|RU
Nowrangapur|IN
Nowshera Cantonment|PK
Nowy Sącz|PL
Noyabrsk|RU
Nsukka|NG
Nuevo Laredo|MX
Nukus|UZ
Numazu|JP
Nuneaton|GB
Nur-Sultan|KZ
Nusaybin|TR
Nyala|SD
Nyaunglebin|MM
Nyíregyháza|HU
Nzérékoré|GN
Níkaia|GR
Nîmes|FR
Nürnberg|DE
Nāgarpur|BD
Nāgaur|IN
Nāgercoil|IN
Nāngloi Jāt|IN
Nārāyanganj|BD
N’dalatando|AO
O'Fallon|US
Oakland|US
Oakville|CA
Oaxaca|MX
Oberhausen|DE
Obihiro|JP
Obninsk|RU
Obuase|GH
Ocaña|CO
Oceanside|US
Ochota|PL
Ocotlán|MX
Ocumare del Tuy|VE
Odawara|JP
Odense|DK
Odessa|UA
Odintsovo|RU
Offa|NG
Offenbach|DE
Ogaminana|NG
Ogden|US
Ojo de Agua|MX
Okanagan|CA
Okap|HT
Okara|PK
Okayama|JP
Okazaki|JP
Okene|NG
Okigwe|NG
Okinawa|JP
Oklahoma City|US
Okrika|NG
Oktyabr’skiy|RU
Olathe|US
Olavarría|AR
Oldenburg|DE
Oldham|GB
Oleksandriya|UA
Olinda ?|BR
Olmaliq|UZ
Olomouc|CZ
Olongapo|PH
Olsztyn|PL
Olupona|NG
Omaha|US
Omdurman|SD
Omsk|RU
Ondo|NG
Ongole|IN
Onitsha|NG
Onomichi|JP
Ontario|US
Ooty|IN
Opole|PL
Oradea|RO
Orai|IN
Oral ?|KZ
Orange ?|US
Oran|DZ
Ordos|CN
Ordu|TR
Orekhovo-Zuyevo|RU
Orem|US
Orenburg|RU
Orihuela|ES
Orizaba|MX
Orkney|ZA
Orlando ?|US
Orléans|FR
Ormoc|PH
Orsha|BY
Orsk|RU
Oruro|BO
Orël|RU
Orūmīyeh|IR
Osaka|JP
Osan|KR
Osasco|BR
Oshawa|CA
Osijek|HR
Oslo|NO
Osmanabad|IN
Osmaniye|TR
Osnabrück|DE
Osogbo|NG
Osorno|CL
Ostrava|CZ
Otaru|JP
Ottawa|CA
Ouagadougou|BF
Ouargla|DZ
Oued Zem|MA
Ouidah|BJ
Oujda-Angad|MA
Oulu|FI
Oum el Bouaghi|DZ
Ourense|ES
Ourinhos|BR
Overland Park|US
Oviedo|ES
Owerri|NG
Oxford ?|GB
Oxnard|US
Oyama|JP
Ozamiz City|PH
Ozersk|RU
Paarl|ZA
Pachuca de Soto|MX
Padalarang|ID
Padangsidempuan|ID
Padang|ID
Paderborn|DE
Padova|IT
Pagadian|PH
Pak Kret|TH
Pakokku|MM
Pakpattan|PK
Pakse|LA
Palangkaraya|ID
Palembang|ID
Palencia|ES
Palermo|IT
Palhoça|BR
Palimanan|ID
Pallāvaram|IN
Palm Bay|US
Palm Coast|US
Palma ?|ES
Palma Soriano|CU
Palmas|BR
Palmdale|US
Palmira ?|CO
Palo Negro|VE
Palopo|ID
Paltan|BD
Palu|ID
Palwal|IN
Pamanukan|ID
Pamekasan|ID
Pamplona|ES
Pamulang|ID
Panabo|PH
Panalanoy|PH
Panamá|PA
Panchkula|IN
Pandeglang|ID
Pandharpur|IN
Panevėžys|LT
Pangkalpinang|ID
Panshan|CN
Panshi|CN
Panvel|IN
Paradise ?|US
Parakou|BJ
Paramagudi|IN
Paramaribo|SR
Paranaguá|BR
Paraná|AR
Parauapebas|BR
Parbhani|IN
Pardubice|CZ
Parepare|ID
Pariaman|ID
Paris|FR
Parla ?|ES
Parli Vaijnāth|IN
Parma|IT
Parnamirim|BR
Parnaíba|BR
Parral|MX
Parung|ID
Parādīp Garh|IN
Pasadena|US
Pasarkemis|ID
Pasay|PH
Paseh|ID
Pasig City|PH
Pasragad Branch|IR
Passo Fundo|BR
Passos|BR
Pasto|CO
Pasuruan|ID
Paterson|US
Pathein|MM
Pathānkot|IN
Pati|ID
Patiāla|IN
Patna|IN
Patnos|TR
Patos de Minas|BR
Patos|BR
Pattaya|TH
Paulista|BR
Paulo Afonso|BR
Pavlodar|KZ
Pavlohrad|UA
Payakumbuh|ID
Pearland|US
Pekalongan|ID
Pekanbaru|ID
Pelotas|BR
Pemalang|ID
Pematangsiantar|ID
Pemba|MZ
Pembroke Pines|US
Penza|RU
Peoria|US
Perbaungan|ID
Percut|ID
Pereira|CO
Pergamino|AR
Peristéri|GR
Perm ?|RU
Pernik|BG
Perpignan|FR
Perth|AU
Perugia|IT
Pervoural’sk|RU
Pescara|IT
Peshawar|PK
Petaling Jaya|MY
Petapa|GT
Petare|VE
Petaẖ Tiqwa|IL
Peterborough|GB
Petrolina|BR
Petropavlovsk-Kamchatsky|RU
Petropavl|KZ
Petrozavodsk|RU
Petrópolis|BR
Pforzheim|DE
Phagwāra|IN
Phalaborwa|ZA
Phan Rang-Tháp Chàm|VN
Phan Thiết|VN
Philadelphia|US
Phitsanulok|TH
Phnom Penh|KH
Phoenix ?|US
Phra Nakhon Si Ayutthaya|TH
Phra Pradaeng|TH
Phuket|TH
Phuthaditjhaba|ZA
Piacenza|IT
Piatra Neamţ|RO
Pickering|CA
Piedecuesta|CO
Piedras Negras|MX
Piet Retief|ZA
Pietermaritzburg|ZA
Pikine|SN
Pilar ?|AR
Pilsen|CZ
Pimpri|IN
Pinar del Río|CU
Pindamonhangaba|BR
Pindiga|NG
Pingdingshan|CN
Pingdu|CN
Pingliang|CN
Pingshan|CN
Pingxiang|CN
Pinhais|BR
Pinsk|BY
Piotrków Trybunalski|PL
Piracicaba|BR
Piraeus|GR
Pita Kotte|LK
Piteşti|RO
Pittsburgh|US
Piura|PE
Pizhou|CN
Planaltina|BR
Plano|US
Plantation ?|US
Playa del Carmen|MX
Pleiku|VN
Pleven|BG
Ploieşti|RO
Plovdiv|BG
Plumbon|ID
Plymouth|GB
Podgorica|ME
Podolsk|RU
Pohang|KR
Point Pedro|LK
Pointe-Noire|CG
Poitiers|FR
Pokhara|NP
Polatlı|TR
Polatsk|BY
Pollachi|IN
Polokwane|ZA
Poltava|UA
Pomona|US
Pompano Beach|US
Ponce|PR
Ponnāni|IN
Ponta Grossa|BR
Pontevedra|ES
Pontianak|ID
Poole|GB
Popayán|CO
Porbandar|IN
Porlamar|VE
Port Blair|IN
Port Dickson|MY
Port Elizabeth|ZA
Port Harcourt|NG
Port Louis|MU
Port Moresby|PG
Port Said|EG
Port Saint Lucie|US
Port Sudan|SD
Port-Gentil|GA
Port-au-Prince|HT
Port-de-Paix|HT
Portland|US
Portmore|JM
Porto Alegre|BR
Porto Seguro|BR
Porto Velho|BR
Porto-Novo|BJ
Portoviejo|EC
Porto|PT
Portsmouth Heights|US
Portsmouth|GB
Posadas|AR
Potchefstroom|ZA
Potiskum|NG
Potosí|BO
Potsdam|DE
Pouso Alegre|BR
Poza Rica de Hidalgo|MX
Poznań|PL
Pozuelo de Alarcón|ES
Poços de Caldas|BR
Prabumulih|ID
Praga Południe|PL
Praga Północ|PL
Prague|CZ
Praia Grande|BR
Praia|CV
Prato|IT
Presidencia Roque Sáenz Peña|AR
Presidente Prudente|BR
Preston ?|GB
Pretoria|ZA
Prešov|SK
Pristina|XK
Prizren|XK
Probolinggo|ID
Proddatūr|IN
Prokop’yevsk|RU
Providence ?|US
Provo|US
Pskov|RU
Pucallpa|PE
Puducherry|IN
Pudukkottai|IN
Puebla|MX
Pueblo ?|US
Puente Alto|CL
Puerto Cabello|VE
Puerto La Cruz|VE
Puerto Montt|CL
Puerto Plata|DO
Puerto Princesa|PH
Puerto Vallarta|MX
Pulandian|CN
Puli|TW
Pulong Santa Cruz|PH
Pune|IN
Puning|CN
Puno|PE
Punta Arenas|CL
Punta Cana|DO
Punto Fijo|VE
Punāsa|IN
Puqi|CN
Puri|IN
Purnia|IN
Puruliya|IN
Purwakarta|ID
Purwodadi|ID
Purwokerto|ID
Pushkino|RU
Pushkin|RU
Puthia|BD
Putian|CN
Puyang Chengguanzhen|CN
Puyang|CN
Pyatigorsk|RU
Pyay|MM
Pyin Oo Lwin|MM
Pyinmana|MM
Pyongyang|KP
Pátra|GR
Pécs|HU
Pétionville|HT
Pābna|BD
Pālanpur|IN
Pālghāt|IN
Pāli|IN
Pānihāti|IN
Pānīpat|IN
Pār Naogaon|BD
Pārsābād|IR
Pātan|NP
Pīlibhīt|IN
Płock|PL
P’yŏngsŏng|KP
Qalyūb|EG
Qamdo|CN
Qapqal|CN
Qarchak|IR
Qarshi|UZ
Qazvin|IR
Qianjiang|CN
Qianzhou|CN
Qingdao|CN
Qingnian|CN
Qingyuan|CN
Qingzhou|CN
Qinhuangdao|CN
Qinzhou|CN
Qinā|EG
Qionghai|CN
Qiongshan|CN
Qiqihar|CN
Qorveh|IR
Quanzhou|CN
Quatre Bornes|MU
Queens ?|US
Queenstown|ZA
Queimados|BR
Quelimane|MZ
Queluz|PT
Quetta|PK
Quetzaltenango|GT
Quevedo|EC
Quezon City|PH
Qufu|CN
Qui Nhon|VN
Quillacollo|BO
Quilmes|AR
Quilpué|CL
Quincy ?|US
Quito|EC
Qujing|CN
Qurayyat|SA
Quthbullapur|IN
Quzhou|CN
Québec|CA
Qūchān|IR
Ra'anana|IL
Rabak|SD
Rabat|MA
Radom|PL
Raebareli|IN
Rafaela ?|AR
Rafaḩ|PS
Rafsanjān|IR
Rahim Yar Khan|PK
Raigarh|IN
Raipur|IN
Rajapalaiyam|IN
Raleigh ?|US
Ramadi|IQ
Ramagundam|IN
Ramat Gan|IL
Ramenskoye|RU
Rancagua|CL
Ranchi|IN
Rancho Cucamonga|US
Randburg|ZA
Randfontein|ZA
Rangkasbitung|ID
Rangpur|BD
Rantauprapat|ID
Ras Al Khaimah City|AE
Rasht|IR
Ratchaburi|TH
Ratingen|DE
Ratlām|IN
Raurkela|IN
Ravenna|IT
Rawalpindi|PK
Rawang|MY
Rayong|TH
Reading ?|GB
Recife|BR
Recklinghausen|DE
Reconquista|AR
Redding|US
Redditch|GB
Redenção|BR
Redwood City|US
Reef Al Fujairah City|AE
Regensburg|DE
Reggio Calabria|IT
Reggio nell'Emilia|IT
Regina ?|CA
Reims|FR
Relizane|DZ
Remscheid|DE
Rengasdengklok|ID
Rennes|FR
Reno|US
Renqiu|CN
Renton|US
Resende|BR
Resistencia|AR
Ressano Garcia|MZ
Reus|ES
Reutlingen|DE
Rewa|IN
Rewāri|IN
Reykjavík|IS
Reynosa|MX
Reşiţa|RO
Reẖovot|IL
Rialto|US
Ribeirão Pires|BR
Ribeirão Preto|BR
Ribeirão das Neves|BR
Richards Bay|ZA
Richardson|US
Richmond ?|US
Richmond Hill|CA
Riga|LV
Rijeka|HR
Rikaze|CN
Rimini|IT
Rio Branco|BR
Rio Claro|BR
Rio Grande|BR
Rio Rancho|US
Rio Verde|BR
Rio das Ostras|BR
Rio de Janeiro|BR
Riobamba|EC
Riohacha|CO
Rishon LeẔiyyon|IL
Rishra|IN
Riverside ?|US
Rivne|UA
Riyadh|SA
Rize|TR
Rizhao|CN
Roanoke|US
Robertsonpet|IN
Rochdale|GB
Rochester|US
Rockford|US
Rockingham|AU
Rodriguez|PH
Roha|IN
Rohtak|IN
Rome|IT
Romford|GB
Rondonópolis|BR
Roodepoort|ZA
Roorkee|IN
Roquetas de Mar|ES
Rosario|AR
Roseville|US
Rostock|DE
Rostov-na-Donu|RU
Roswell|US
Rotherham|GB
Rotterdam|NL
Roubaix|FR
Rouen|FR
Rouissat|DZ
Round Rock|US
Roxas City|PH
Royal Leamington Spa|GB
Rubtsovsk|RU
Ruda Śląska|PL
Rudnyy|KZ
Rukban|JO
Ruse ?|BG
Russeifa|JO
Rustenburg|ZA
Ryazan’|RU
Rybinsk|RU
Rybnik|PL
Ryūgasaki|JP
Rzeszów|PL
Râmnicu Vâlcea|RO
Río Cuarto|AR
Río Gallegos|AR
Rāichūr|IN
Rāiganj|IN
Rāj-Nāndgaon|IN
Rājahmundry|IN
Rājkot|IN
Rājpura|IN
Rājshāhi|BD
Rāmgarh|IN
Rāmgundam|IN
Rāmpur|IN
Rānībennur|IN
Rānīganj|IN
Rāyachoti|IN
Rạch Giá|VN
Sa Dec|VN
Saarbrücken|DE
Saatlı|AZ
Sabadell ?|ES
Sabhā|LY
Sabzevar|IR
Sacaba|BO
Sacramento|US
Saddiqabad|PK
Safi ?|MA
Saga ?|JP
Saguenay|CA
Saharsa|IN
Sahiwal|PK
Sahāranpur|IN
Saidpur|BD
Saint John|CA
Saint Paul|US
Saint Petersburg|RU
Saint Peters|GB
Saint-Denis|RE
Saint-Louis|SN
Saint-Paul|RE
Saint-Quentin-en-Yvelines|FR
Saint-Étienne|FR
Saitama|JP
Sakado|JP
Sakai|JP
Sakakah|SA
Sakata|JP
Saki ?|NG
Sakura ?|JP
Salamanca|MX
Salatiga|ID
Salavat|RU
Sale ?|MA
Salem|IN
Salerno|IT
Salihli|TR
Salihorsk|BY
Salinas|US
Salmās|IR
Salt Lake City|US
Salta|AR
Saltillo|MX
Salto|UY
Salvador|BR
Salvaleón de Higüey|DO
Salzburg|AT
Salzgitter|DE
Salé Al Jadida|MA
Samara|RU
Samarinda|ID
Samarkand|UZ
Sambalpur|IN
Sambhal|IN
Samsun|TR
Samut Prakan|TH
Samālūţ|EG
San Angelo|US
San Antonio|US
San Bernardino|US
San Bernardo|CL
San Carlos de Bariloche|AR
San Cristóbal de las Casas|MX
San Cristóbal|VE
San Diego|US
San Fernando del Valle de Catamarca|AR
San Fernando|PH
San Francisco de Macorís|DO
San Francisco|US
San Jose del Monte|PH
San Jose|US
San José|CR
San Juan Sacatepéquez|GT
San Juan de los Morros|VE
San Juan del Río|MX
San Juan|AR
San Leandro|US
San Lorenzo|PY
San Luis Potosí|MX
San Luis Río Colorado|MX
San Luis|AR
San Marcos|US
San Martín|AR
San Mateo|PH
San Miguel de Tucumán|AR
San Miguel del Padrón|CU
San Miguelito|PA
San Miguel|SV
San Nicolás de los Arroyos|AR
San Nicolás de los Garza|MX
San Pablo de las Salinas|MX
San Pablo|PH
San Pedro Garza Garcia|MX
San Pedro Garza García|MX
San Pedro Sula|HN
San Pedro de Macorís|DO
San Pedro|PH
San Rafael|AR
San Salvador de Jujuy|AR
San Salvador|SV
San Tan Valley|US
San-Pédro|CI
Sanaa|YE
Sanandaj|IR
Sancaktepe|TR
Sancti Spíritus|CU
Sandachō|JP
Sandakan|MY
Sandy ?|US
Sandy Springs|US
Sangrūr|IN
Sanjō|JP
Sanming|CN
Sano|JP
Sanshui|CN
Sant Boi de Llobregat|ES
Sant Martí|ES
Santa Ana|US
Santa Barbara|US
Santa Bárbara d'Oeste|BR
Santa Catarina|MX
Santa Clara|CU
Santa Clarita|US
Santa Coloma de Gramenet|ES
Santa Cruz de Tenerife|ES
Santa Cruz de la Sierra|BO
Santa Cruz do Sul|BR
Santa Cruz|PH
Santa Fe|AR
Santa Luzia|BR
Santa Maria|BR
Santa Marta|CO
Santa María Chimalhuacán|MX
Santa Monica|US
Santa Rita|BR
Santa Rosa|PH
Santa Tecla|SV
Santa Teresa del Tuy|VE
Santana ?|BR
Santana de Parnaíba|BR
Santana do Livramento|BR
Santander ?|ES
Santarém|BR
Santiago de Compostela|ES
Santiago de Cuba|CU
Santiago de Querétaro|MX
Santiago de los Caballeros|DO
Santiago del Estero|AR
Santiago|CL
Santo André|BR
Santo Domingo Este|DO
Santo Domingo Oeste|DO
Santo Domingo de los Colorados|EC
Santo Domingo|DO
Santol|PH
Santos ?|BR
Sanya ?|CN
Sapele|NG
Sapporo|JP
Sapucaia|BR
Saqqez|IR
Sarajevo|BA
Sarandi|BR
Saransk|RU
Sarapul|RU
Saratov|RU
Sardārshahr|IN
Sargodha|PK
Sarh|TD
Sari ?|IR
Sarishābāri|BD
Sariwŏn|KP
Sarov|RU
Sasebo|JP
Saskatoon|CA
Sassari|IT
Satara|IN
Satna|IN
Satu Mare|RO
Saugor|IN
Savannah ?|US
Sawangan|ID
Sawāi Mādhopur|IN
Sayama|JP
Saïda|DZ
Scarborough|CA
Schwerin|DE
Scottsdale|US
Seattle|US
Secunderabad|IN
Seeb|OM
Sehore|IN
Sejong|KR
Sekondi-Takoradi|GH
Semarang|ID
Semenyih|MY
Semey|KZ
Semnan|IR
Sendai|JP
Seogwipo|KR
Seongnam-si|KR
Seoni|IN
Seoul|KR
Sepang|MY
Sepatan|ID
Serang|ID
Serekunda|GM
Seremban|MY
Sergiyev Posad|RU
Serilingampalle|IN
Serov|RU
Serpong|ID
Serpukhov|RU
Serra|BR
Sertãozinho|BR
Sete Lagoas|BR
Seto|JP
Settat|MA
Setúbal|PT
Sevastopol|UA
Severodvinsk|RU
Seversk|RU
Sevilla|ES
Sfax|TN
Shache|CN
Shagamu|NG
Shah Alam|MY
Shahdol|IN
Shahecheng|CN
Shahkot|PK
Shahr-e Kord|IR
Shahre Jadide Andisheh|IR
Shahrud|IR
Shakhty|RU
Shanghai ?|CN
Shangqiu|CN
Shangrao|CN
Shangri-La ?|CN
Shangyu|CN
Shangzhi|CN
Shanhaiguan|CN
Shanting|CN
Shantou|CN
Shanwei|CN
Shaoguan|CN
Shaowu|CN
Shaoxing|CN
Shaping ?|CN
Sharjah|AE
Shashemenē|ET
Shashi ?|CN
Shchelkovo|RU
Sheepshead Bay|US
Sheffield|GB
Shekhupura|PK
Shengli|CN
Shenjiamen|CN
Shenyang|CN
Shenzhen|CN
Sherbrooke|CA
Sherpur|BD
Shibata|JP
Shibganj|BD
Shibīn al Kawm|EG
Shihezi|CN
Shijiazhuang|CN
Shikarpur|PK
Shikohābād|IN
Shillong|IN
Shilong|CN
Shimla|IN
Shimoga|IN
Shimonoseki|JP
Shimotoda|JP
Shinyanga|TZ
Shiqiao|CN
Shiqi|CN
Shiraz|IR
Shivpuri|IN
Shiwan|CN
Shiyan|CN
Shizilu|CN
Shizuishan|CN
Shizuoka|JP
Shkodër|AL
Shostka|UA
Shreveport|US
Shrīrāmpur|IN
Shuangcheng|CN
Shuangyashan|CN
Shumen|BG
Shunyi|CN
Shwebo|MM
Shyamnagar|IN
Shymkent|KZ
Shāhjānpur|IN
Shāhzādpur|BD
Shāmli|IN
Shāntipur|IN
Shīrvān|IR
Si Racha|TH
Sialkot|PK
Sibiu|RO
Sibu|MY
Sidi Bel Abbès|DZ
Sidoarjo|ID
Sidon ?|LB
Siegen|DE
Siem Reap|KH
Sihanoukville|KH
Siirt|TR
Sikasso|ML
Silang|PH
Silchar|IN
Siliguri|IN
Simferopol|UA
Simi Valley|US
Simões Filho|BR
Sincelejo|CO
Singapore|SG
Singaraja|ID
Singa|SD
Singkawang|ID
Singrauli|IN
Sinhyeon|KR
Sinnar|SD
Sinop|BR
Sinŭiju|KP
Sioux City|US
Sioux Falls|US
Siping|CN
Siracusa|IT
Sirajganj|BD
Sirjan|IR
Sirsa|IN
Sirte|LY
Sishui|CN
Sittwe|MM
Situbondo|ID
Sivas|TR
Siverek|TR
Siwān|IN
Skikda|DZ
Skopje|MK
Sliven|BG
Slough ?|GB
Sloviansk|UA
Smolensk|RU
Soacha|CO
Sobral|BR
Sochi|RU
Sodo|ET
Sofia|BG
Sogamoso|CO
Sohag|EG
Sohar|OM
Sokcho|KR
Sokhumi|GE
Sokodé|TG
Sokoto|NG
Soledad ?|CO
Soledad de Graciano Sánchez|MX
Solihull|GB
Solikamsk|RU
Solingen|DE
Sollentuna|SE
Solāpur|IN
Somerville|US
Songea|TZ
Songjiang|CN
Songkhla|TH
Songnim|KP
Songyuan|CN
Sonārgaon|BD
Sonīpat|IN
Soran|IQ
Soreang|ID
Sorocaba|BR
Sorong|ID
Sorsogon|PH
Sosnowiec|PL
Souk Ahras|DZ
Sousse|TN
South Bend|US
South Gate|US
South Shields|GB
South Suffolk|US
South Tangerang|ID
Southampton|GB
Southend-on-Sea|GB
Southport|GB
Soweto|ZA
Soyapango|SV
Soyībug|IN
Spanish Town|JM
Sparks ?|US
Split ?|HR
Spokane Valley|US
Spokane|US
Spring Hill|US
Spring Valley|US
Springfield|US
Sri Jayewardenepura Kotte|LK
Srikakulam|IN
Srinagar|IN
St Albans|GB
St Helens|GB
St. Catharines|CA
St. John's|CA
St. Louis|US
St. Petersburg|US
Stamford|US
Stara Zagora|BG
Staryy Oskol|RU
Staten Island|US
Stavanger|NO
Stavropol’|RU
Stellenbosch|ZA
Sterling Heights|US
Sterlitamak|RU
Stevenage|GB
Stilfontein|ZA
Stockholm|SE
Stockport|GB
Stockton|US
Stoke-on-Trent|GB
Strasbourg|FR
Stuttgart|DE
Subotica|RS
Suceava|RO
Sucre|BO
Suez ?|EG
Suffolk|US
Sugar Land|US
Suihua|CN
Suining|CN
Suita|JP
Suizhou|CN
Sujiatun|CN
Sukabumi|ID
Sukkur|PK
Suleja|NG
Sullana|PE
Sultanbeyli|TR
Sultangazi|TR
Sultānpur|IN
Sulţānah|SA
Sumaré|BR
Sumbawanga|TZ
Sumber|ID
Sumedang|ID
Sumenep|ID
Sumqayıt|AZ
Sumy|UA
Suncheon|KR
Sunch’ŏn|KP
Sunderland|GB
Sungai Penuh|ID
Sungai Petani|MY
Sunggal|ID
Sunnyvale|US
Sunrise ?|US
Sunrise Manor|US
Surabaya|ID
Surakarta|ID
Surat Thani|TH
Surendranagar|IN
Surgut|RU
Surigao|PH
Suriāpet|IN
Surprise ?|US
Surrey ?|CA
Sutton Coldfield|GB
Sutton|GB
Suwon|KR
Suzano ?|BR
Suzhou|CN
Suzuka|JP
Swabi|PK
Swansea|GB
Swindon|GB
Sydney|AU
Syevyerodonets’k|UA
Syktyvkar|RU
Sylhet|BD
Syracuse|US
Syzran’|RU
Szczecin|PL
Szeged|HU
Székesfehérvár|HU
São Bernardo do Campo|BR
São Caetano do Sul|BR
São Carlos|BR
São José do Rio Preto|BR
São José dos Campos|BR
São José dos Pinhais|BR
São José|BR
São João de Meriti|BR
São Leopoldo|BR
São Lourenço da Mata|BR
São Luís|BR
São Paulo|BR
São Vicente|BR
Ségou|ML
Sétif|DZ
Sóc Trăng|VN
Sông Cầu|VN
Sāhibganj|IN
Sāmarrā’|IQ
Sāngli|IN
Sātkhira|BD
Sāveh|IR
Sīkar|IN
Sīnah|IQ
Sītāpur|IN
Słupsk|PL
Sōka|JP
Sūjāngarh|IN
Sūrat|IN
Tabora|TZ
Taboão da Serra|BR
Tabriz|IR
Tabuk|SA
Tacloban|PH
Tacna|PE
Tacoma|US
Taganrog|RU
Tagbilaran City|PH
Tagiura|LY
Taguig|PH
Tahoua|NE
Taichung|TW
Taihecun|CN
Tainan|TW
Taipei|TW
Taiping|MY
Taishan|CN
Taitung City|TW
Taiyuan|CN
Taizhou|CN
Tai’an|CN
Tajimi|JP
Takamatsu|JP
Takaoka|JP
Takarazuka|JP
Takasaki|JP
Takatsuki|JP
Takeo|KH
Takoradi|GH
Talara|PE
Talavera de la Reina|ES
Talcahuano|CL
Talca|CL
Taldykorgan|KZ
Talisay|PH
Tallahassee|US
Tallinn|EE
Tamale ?|GH
Tambaram|IN
Tambov|RU
Tampa|US
Tampere|FI
Tampico|MX
Tamworth|GB
Tanda|EG
Tandil|AR
Tando Adam|PK
Tando Allahyar|PK
Tanga|TZ
Tangerang|ID
Tanggu|CN
Tangier ?|MA
Tangping|CN
Tangshan|CN
Tanjore|IN
Tanjung Pinang|ID
Tanjungbalai|ID
Tanza|PH
Taourirt|MA
Taoyuan City|TW
Tapachula|MX
Tarakan|ID
Taranto|IT
Taraz|KZ
Targówek|PL
Tarhuna|LY
Tarija|BO
Tarlac City|PH
Tarnów|PL
Tarragona|ES
Tarsus|TR
Tartouss|SY
Tartu|EE
Tasek Glugor|MY
Tashkent|UZ
Tasikmalaya|ID
Tatebayashi|JP
Tatuí|BR
Taubaté|BR
Taunggyi|MM
Taungoo|MM
Tauranga|NZ
Tawau|MY
Taytay|PH
Taza|MA
Ta’if|SA
Tbilisi|GE
Tebingtinggi|ID
Tecomán|MX
Tegal|ID
Tegucigalpa|HN
Tehran|IR
Tehuacán|MX
Tekirdağ|TR
Tel Aviv|IL
Telde|ES
Telford|GB
Tellicherry|IN
Teluknaga|ID
Temara|MA
Tema|GH
Tembisa|ZA
Temecula|US
Temirtau|KZ
Temixco|MX
Tempe Junction|US
Tempe|US
Temuco|CL
Tepatitlán de Morelos|MX
Tepexpan|MX
Tepic|MX
Teresina|BR
Teresópolis|BR
Ternate|ID
Terni|IT
Ternopil|UA
Terrassa|ES
Terrebonne|CA
Tete|MZ
Texcoco de Mora|MX
Teófilo Otoni|BR
Thakhèk|LA
Thanh Hóa|VN
Thaton|MM
Thayetmyo|MM
The Bronx|US
The Hague|NL
The Woodlands|US
Thessaloníki|GR
Thika|KE
Thimphu|BT
Thiruvananthapuram|IN
Thiès Nones|SN
Thiès|SN
Thoothukudi|IN
Thornton|US
Thousand Oaks|US
Thrissur|IN
Thunder Bay|CA
Thái Nguyên|VN
Thānesar|IN
Thāne|IN
Thủ Dầu Một|VN
Tianfu|CN
Tianjin|CN
Tianshui|CN
Tiaret|DZ
Tieling|CN
Tieli|CN
Tigwav|HT
Tijuana|MX
Tilburg|NL
Timişoara|RO
Timon ?|BR
Timóteo|BR
Tinaquillo|VE
Tinsukia|IN
Tirana|AL
Tiraspol|MD
Tirmiz|UZ
Tiruchengode|IN
Tiruchirappalli|IN
Tirunelveli|IN
Tirupati|IN
Tiruppur|IN
Tiruvannāmalai|IN
Tiruvottiyūr|IN
Titāgarh|IN
Tizi Ouzou|DZ
Tiébo|SN
Tlalnepantla|MX
Tlalpan|MX
Tlaquepaque|MX
Tlaxcala|MX
Tlemcen|DZ
Tláhuac|MX
Toamasina|MG
Tobol’sk|RU
Tobruk|LY
Tochigi|JP
Tokat|TR
Tokorozawa|JP
Tokushima|JP
Tokuyama|JP
Tokyo|JP
Toledo|US
Toliara|MG
Toluca|MX
Tol’yatti|RU
Tomakomai|JP
Toms River|US
Tomsk|RU
Tonalá|MX
Tondabayashichō|JP
Tongchuanshi|CN
Tonghae|KR
Tonghua|CN
Tongliao|CN
Tongren|CN
Tongshan|CN
Tongzhou|CN
Tonk|IN
Toowoomba|AU
Topeka|US
Torbat-e Ḩeydarīyeh|IR
Tordher|PK
Toride|JP
Toronto|CA
Torrance ?|US
Torre del Greco|IT
Torrejón de Ardoz|ES
Torrevieja|ES
Torreón|MX
Toruń|PL
Tottori|JP
Touba|SN
Toulon|FR
Toulouse|FR
Tourcoing|FR
Tours ?|FR
Townsville|AU
Toyama|JP
Toyohashi|JP
Toyokawa|JP
Toyonaka|JP
Trabzon|TR
Tracy ?|US
Trelew|AR
Trenton ?|US
Trento|IT
Trier|DE
Trieste|IT
Trincomalee|LK
Trindade|BR
Trinidad ?|BO
Tripoli|LY
Trois-Rivières|CA
Troitsk|RU
Trondheim|NO
Troparëvo|RU
Troy ?|US
Trujillo|PE
Tshikapa|CD
Tsuen Wan|HK
Tsukuba|JP
Tsuruoka|JP
Tsuyama|JP
Tucson|US
Tuguegarao|PH
Tula ?|RU
Tulancingo|MX
Tulcea|RO
Tulcán|EC
Tulsa|US
Tuluá|CO
Tumaco|CO
Tumbes|PE
Tumkūr|IN
Tungi|BD
Tunis|TN
Tunja|CO
Turgutlu|TR
Turhal|TR
Turin|IT
Turkestan|KZ
Turku|FI
Turmero|VE
Turpan|CN
Tuscaloosa|US
Tustin|US
Tutamandahostel|EC
Tuxtepec|MX
Tuxtla|MX
Tuzla|BA
Tver|RU
Tychy|PL
Tyler ?|US
Tyre ?|LB
Tyumen|RU
Târgovişte|RO
Târgu Jiu|RO
Târgu-Mureş|RO
Tébessa|DZ
Tétouan|MA
Túxpam de Rodríguez Cano|MX
Tübingen|DE
Türkmenabat|TM
Tādepallegūdem|IN
Tādpatri|IN
Tāndā|IN
Tāngāil|BD
Tārūt|SA
Uberaba|BR
Uberlândia|BR
Ubon Ratchathani|TH
Udaipur|IN
Udgīr|IN
Udhampur|IN
Udine|IT
Udon Thani|TH
Udupi|IN
Ueda|JP
Ugep|NG
Uijeongbu-si|KR
Uitenhage|ZA
Ujjain|IN
Ukhta|RU
Ulan Bator|MN
Ulan-Ude|RU
Ulanhot|CN
Ulhasnagar|IN
Ulsan|KR
Ulyanovsk|RU
Uman|UA
Umeå|SE
Umm Qaşr|IQ
Umraniye|TR
Umuahia|NG
Umuarama|BR
Ungaran|ID
Ungsang|KR
Unnāo|IN
Uppal Kalan|IN
Uppsala|SE
Urayasu|JP
Urdaneta|PH
Urganch|UZ
Uromi|NG
Ursynów|PL
Uruapan|MX
Uruguaiana|BR
Ushiku|JP
Ushirombo|TZ
Usol’ye-Sibirskoye|RU
Ussuriysk|RU
Ust-Kamenogorsk|KZ
Ust’-Ilimsk|RU
Utrecht|NL
Utsunomiya|JP
Uvira|CD
Uzhgorod|UA
Uşak|TR
Vacaville|US
Vacoas|MU
Vadodara|IN
Valdivia|CL
Valencia|VE
Valera ?|VE
Valinhos|BR
Valladolid|ES
Valle de La Pascua|VE
Valledupar|CO
Vallejo|US
Valparai|IN
Valparaíso|CL
Vanadzor|AM
Vancouver|CA
Vanderbijlpark|ZA
Vaniyambadi|IN
Vantaa|FI
Varanasi|IN
Varginha|BR
Varna|BG
Varāmīn|IR
Vasco da Gama|IN
Vaughan|CA
Vejalpur|IN
Velbert|DE
Velikiy Novgorod|RU
Velikiye Luki|RU
Vellore|IN
Venlo|NL
Ventura ?|US
Veracruz|MX
Vereeniging|ZA
Verona ?|IT
Versailles|FR
Verāval|IN
Vespasiano ?|BR
Viamão|BR
Vicenza|IT
Victoria ?|CA
Victoria de Durango|MX
Victorias|PH
Victorville|US
Vidisha|IN
Vienna|AT
Vientiane|LA
Vigo ?|ES
Vihari|PK
Vijayawada|IN
Vila Velha|BR
Villa Alemana|CL
Villa Canales|GT
Villa María|AR
Villa Mercedes|AR
Villa Nueva|GT
Villahermosa|MX
Villavicencio|CO
Villeurbanne|FR
Villingen-Schwenningen|DE
Villupuram|IN
Vilnius|LT
Vinh ?|VN
Vinnytsia|UA
Viranşehir|TR
Virginia ?|ZA
Virginia Beach|US
Virār|IN
Visakhapatnam|IN
Visalia|US
Vista ?|US
Vitebsk|BY
Vitry-sur-Seine|FR
Vitória ?|BR
Vitória da Conquista|BR
Vitória de Santo Antão|BR
Vizianagaram|IN
Viña del Mar|CL
Việt Trì|VN
Vladikavkaz|RU
Vladimir ?|RU
Vladivostok|RU
Vlorë|AL
Volgodonsk|RU
Volgograd|RU
Vologda|RU
Volos|GR
Volta Redonda|BR
Volzhskiy|RU
Vorkuta|RU
Voronezh|RU
Vostochnoe Degunino|RU
Votkinsk|RU
Votorantim|BR
Vryheid|ZA
Várzea Grande|BR
Várzea Paulista|BR
Västerås|SE
Vĩnh Long|VN
Vũng Tàu|VN
Wabu|KR
Waco|US
Wad Medani|SD
Wafangdian|CN
Wakayama|JP
Walsall|GB
Wangqing|CN
Wanju|KR
Wanxian|CN
Warangal|IN
Wardha|IN
Warmbaths|ZA
Warren ?|US
Warrington|GB
Warri|NG
Warsaw|PL
Warwick|US
Washington Heights|US
Watampone|ID
Waterbury|US
Waterloo|CA
Watford|GB
Waukegan|US
Wazirabad|PK
Wałbrzych|PL
Weifang|CN
Weihai|CN
Weinan|CN
Welkom|ZA
Wellington ?|NZ
Wembley|GB
Wenchang|CN
Wenshan City|CN
Wenzhou|CN
Weru|ID
West Albany|US
West Bromwich|GB
West Covina|US
West Jordan|US
West Palm Beach|US
West Valley City|US
Westland|US
Westminster|US
Weston-super-Mare|GB
Westonaria|ZA
Whittier|US
Wichita Falls|US
Wichita|US
Wiesbaden|DE
Wigan|GB
Wilhelmshaven|DE
Willemstad|CW
Wilmington|US
Windhoek|NA
Windsor|CA
Winejok|SS
Winnipeg|CA
Winston-Salem|US
Winterthur|CH
Witbank|ZA
Witten|DE
Woking|GB
Wola|PL
Wolfsburg|DE
Wollongong|AU
Wolverhampton|GB
Wonosobo|ID
Woodlands ?|SG
Worcester|US
Worms ?|DE
Worthing|GB
Wrocław|PL
Wuchang|CN
Wuchuan|CN
Wuda|CN
Wuhai|CN
Wuhan|CN
Wuhu|CN
Wukari|NG
Wuppertal|DE
Wusong|CN
Wuwei|CN
Wuxi|CN
Wuxue|CN
Wuzhou|CN
Würzburg|DE
Wādī as Sīr|JO
Włocławek|PL
Wŏnju|KR
Wŏnsan|KP
Xai-Xai|MZ
Xalapa de Enríquez|MX
Xiamen|CN
Xiangtan|CN
Xiangxiang|CN
Xiangyang|CN
Xianning|CN
Xiannü|CN
Xiantao|CN
Xianyang|CN
Xiaogan|CN
Xiaoshan|CN
Xiazhen|CN
Xichang|CN
Xico|MX
Xihe|CN
Xilin Hot|CN
Ximeicun|CN
Xindian|CN
Xindi|CN
Xingcheng|CN
Xinghua|CN
Xingtai|CN
Xinhui|CN
Xining|CN
Xinji|CN
Xinpu|CN
Xinshi|CN
Xintai|CN
Xinxiang|CN
Xinyang|CN
Xinyi|CN
Xinyuan|CN
Xinyu|CN
Xinzhou|CN
Xishan|CN
Xiulin|CN
Xiuying|CN
Xi’an|CN
Xochimilco|MX
Xuanzhou|CN
Xuchang|CN
Xucheng|CN
Yachimata|JP
Yacuiba|BO
Yagoua|CM
Yaizu|JP
Yakeshi|CN
Yakima|US
Yakutsk|RU
Yala|TH
Yamagata|JP
Yamaguchi|JP
Yambol|BG
Yamoussoukro|CI
Yamunānagar|IN
Yanbu|SA
Yancheng|CN
Yangchun|CN
Yangjiang|CN
Yangju|KR
Yangon|MM
Yangp'yŏng|KR
Yangquan|CN
Yangshuo|CN
Yangzhou|CN
Yanjiang|CN
Yanji|CN
Yantai|CN
Yaoundé|CM
Yaritagua|VE
Yaroslavl|RU
Yashio|JP
Yasuj|IR
Yatou|CN
Yavatmāl|IN
Yazd|IR
Yegor’yevsk|RU
Yekaterinburg|RU
Yelahanka|IN
Yelets|RU
Yenakiyeve|UA
Yenangyaung|MM
Yeosu|KR
Yerevan|AM
Yessentuki|RU
Yevlakh|AZ
Yevpatoriya|UA
Yeysk|RU
Yibin|CN
Yichang|CN
Yicheng|CN
Yichun|CN
Yilan|TW
Yima|CN
Yinchuan|CN
Yingchuan|CN
Yingkou|CN
Yishui|CN
Yiwu|CN
Yiyang|CN
Yogyakarta|ID
Yokkaichi|JP
Yokohama|JP
Yokosuka|JP
Yola|NG
Yonago|JP
Yonezawa|JP
Yongchuan|CN
Yonkers|US
Yono|JP
York|GB
Yoshkar-Ola|RU
Yotsukaidō|JP
Yozgat|TR
Yuanlin|TW
Yuanping|CN
Yuci|CN
Yudong|CN
Yuen Long Kau Hui|HK
Yueyang|CN
Yulinshi|CN
Yulin|CN
Yuma|US
Yuncheng|CN
Yunfu|CN
Yurga|RU
Yushu|CN
Yuxi|CN
Yuyao|CN
Yuzhno-Sakhalinsk|RU
Yên Bái|VN
Yên Vinh|VN
Zaanstad|NL
Zabrze|PL
Zacatecas|MX
Zagazig|EG
Zagreb|HR
Zahedan|IR
Zama ?|JP
Zamboanga|PH
Zamora|MX
Zanjān|IR
Zanzibar|TZ
Zaoyang|CN
Zaozhuang|CN
Zapopan|MX
Zaporizhia|UA
Zaragoza|ES
Zaria|NG
Zarqa|JO
Zawiya|LY
Zaxo|IQ
Zefta|EG
Zelenodolsk|RU
Zelenograd|RU
Zemun|RS
Zenica|BA
Zeytinburnu|TR
Zhalantun|CN
Zhanaozen|KZ
Zhangjiajie|CN
Zhangjiakou Shi Xuanhua Qu|CN
Zhangjiakou|CN
Zhangye|CN
Zhangzhou|CN
Zhanjiang|CN
Zhaodong|CN
Zhaogezhuang|CN
Zhaoqing|CN
Zhaotong|CN
Zhaoyuan|CN
Zheleznodorozhnyy|RU
Zheleznogorsk|RU
Zhengjiatun|CN
Zhengzhou|CN
Zhenjiang|CN
Zhenzhou|CN
Zhezqazghan|KZ
Zhicheng|CN
Zhongshan|CN
Zhongshu|CN
Zhongxiang|CN
Zhoucun|CN
Zhoukou|CN
Zhoushan|CN
Zhu Cheng City|CN
Zhuanghe|CN
Zhuhai|CN
Zhuji|CN
Zhukovskiy|RU
Zhumadian|CN
Zhuzhou|CN
Zhytomyr|UA
Zibo|CN
Zielona Góra|PL
Zigong|CN
Ziguinchor|SN
Zinder|NE
Zipaquirá|CO
Zlatoust|RU
Zliten|LY
Zoetermeer|NL
Zomba|MW
Zonguldak|TR
Zoucheng|CN
Zunyi|CN
Zwickau|DE
Zwolle|NL
Zárate|AR
Zürich|CH
Zābol|IR
Århus|DK
Çanakkale|TR
Çankaya|TR
Çerkezköy|TR
Çorlu|TR
Çorum|TR
Ébolowa|CM
Ílion|GR
Ðà Lạt|VN
Örebro|SE
Ústí nad Labem|CZ
Ürümqi|CN
Üsküdar|TR
Ādilābād|IN
Ādoni|IN
Āmol|IR
Āsansol|IN
Āvadi|IN
Āzādshahr|IR
Čačak|RS
České Budějovice|CZ
Đưc Trọng|VN
Īlām|IR
İnegol|TR
İskenderun|TR
İzmir|TR
İzmit|TR
Łódź|PL
Ōgaki|JP
Ōita|JP
Ōmura|JP
Ōmuta|JP
Ōnojō|JP
Ōtsu|JP
Śródmieście|PL
Şabrātah|LY
Şabāḩ as Sālim|KW
Şalālah|OM
Şanlıurfa|TR
Şaḩam|OM
Şişli|TR
Šiauliai|LT
Ţahţā|EG
Ţalkhā|EG
Žilina|SK
Ḩalwān|EG
Ḩamāh|SY
Ḩawallī|KW`
