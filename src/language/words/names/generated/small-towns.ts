// Made by scripts/make-name-lists.ts; sources and licences: docs/name-lists.md.
export const smallTowns: string = `A Estrada|ES
Aabenraa|DK
Aalen|DE
Aalsmeer|NL
Aalst|BE
Aalten|NL
Aalter|BE
Aarau|CH
Aarschot|BE
Abadeh|IR
Abaetetuba|BR
Abaete|BR
Abaeté|BR
Abancay|PE
Abano Terme|IT
Abashiri|JP
Abasolo|MX
Abaza|RU
Abbeville|FR
Abbiategrasso|IT
Abdanan|IR
Abdulino|RU
Abeche|TD
Abepura|ID
Aberdare|GB
Abergele|GB
Aberystwyth|GB
Abhar|IR
Abhayapuri|IN
Abhayāpuri|IN
Abingdon|GB
Abington|US
Abinsk|RU
Abnub|EG
Abnūb|EG
Aboisso|CI
Abomsa|ET
Abony|HU
Abou el Hassan|DZ
Abovyan|AM
Abqaiq|SA
Abrama|IN
Abreus|CU
Abrisham|IR
Abrīsham|IR
Abu Jibeha|SD
Abu Qurqas|EG
Abu Road|IN
Abu Tij|EG
Abu Zabad|SD
Abu al Matamir|EG
Abucay|PH
Aburi|GH
Abuyog|PH
Abyek|IR
Abéché|TD
Abū Qurqāş|EG
Abū Tīj|EG
Abū Zabad|SD
Abū al Maţāmīr|EG
Acacias|CO
Acacías|CO
Acajete|MX
Acajutla|SV
Acambaro|MX
Acaponeta|MX
Acarau|BR
Acaraú|BR
Acatlan de Osorio|MX
Acatlán de Osorio|MX
Acatzingo|MX
Acayucan|MX
Accrington|GB
Acerra|IT
Acheres|FR
Achern|DE
Achhnera|IN
Achkhoy-Martan|RU
Achères|FR
Aci Castello|IT
Aci Catena|IT
Acireale|IT
Acopiara|BR
Acquaviva delle Fonti|IT
Acqui Terme|IT
Actopan|MX
Acworth|US
Acámbaro|MX
Ad Dana|SY
Ad Darbasiyah|SY
Ad Darbāsīyah|SY
Ad Dasmah|KW
Ad Dawadimi|SA
Ad Dawādimī|SA
Ad Dilam|SA
Ad Dilinjat|EG
Ad Dilinjāt|EG
Ad Dindar|SD
Ad Dujayl|IQ
Ad Dānā|SY
Adamantina|BR
Adampur|IN
Adams Morgan|US
Addanki|IN
Addiet Canna|ET
Adeje|ES
Adelaide Hills|AU
Adelanto|US
Adelfia|IT
Adelphi|US
Adh Dhayd|AE
Adh Dhibiyah|SA
Adiake|CI
Adiaké|CI
Adigrat|ET
Adilcevaz|TR
Adirampattinam|IN
Adis Zemen|ET
Adjud|RO
Adjumani|UG
Adliswil|CH
Ado-Odo|NG
Adrano|IT
Adrar|DZ
Adra|ES
Adrogue|AR
Adrogué|AR
Adur|IN
Adwick le Street|GB
Adzope|CI
Adzopé|CI
Adūr|IN
Affery|CI
Affton|US
Afgooye|SO
Afif|SA
Afikpo|NG
Afipskiy|RU
Aflao|GH
Afogados da Ingazeira|BR
Afragola|IT
Afula|IL
Afzalgarh|IN
Afzalpur|IN
Agaro|ET
Agawam|US
Agbor|NG
Agdam|AZ
Agdas|AZ
Agde|FR
Agdzhabedy|AZ
Agen|FR
Aghajari|IR
Aghsu|AZ
Agia Paraskevi|GR
Agia Varvara|GR
Agidel’|RU
Aginskoye|RU
Agioi Anargyroi|GR
Agios Dimitrios|GR
Agios Ioannis Rentis|GR
Agnibilekrou|CI
Agnibilékrou|CI
Agogo|GH
Agoo|PH
Agoura Hills|US
Agoura|US
Agrigento|IT
Agrinio|GR
Agropoli|IT
Agryz|RU
Agrínio|GR
Agua Dulce|MX
Agua Preta|BR
Agua Prieta|MX
Aguachica|CO
Aguada de Pasajeros|CU
Aguadas|CO
Aguadilla|PR
Aguai|BR
Aguas Belas|BR
Aguas Santas|PT
Aguas Vermelhas|BR
Aguas de Lindoia|BR
Aguazul|CO
Aguaí|BR
Agudos|BR
Aguilares|AR
Aguilas|ES
Aguimes|ES
Agulu|NG
Agustin Codazzi|CO
Agustín Codazzi|CO
Agía Paraskeví|GR
Agía Varvára|GR
Agüimes|ES
Ahaus|DE
Ahfir|MA
Ahlat|TR
Ahlen|DE
Ahmadpur Sial|PK
Ahmadpur|IN
Ahraura|IN
Ahrensburg|DE
Ahuachapan|SV
Ahuachapán|SV
Ahualulco de Mercado|MX
Aibak|AF
Aichach|DE
Aigaleo|GR
Aigio|GR
Aigáleo|GR
Aileu|TL
Aimores|BR
Aimorés|BR
Ain Arnat|DZ
Ain Beni Mathar|MA
Ain Bessem|DZ
Ain Defla|DZ
Ain Fakroun|DZ
Ain Kercha|DZ
Ain Sefra|DZ
Ain Smara|DZ
Ain Sukhna|EG
Ain Taya|DZ
Ain Temouchent|DZ
Ain Touta|DZ
Ain el Bya|DZ
Aioi|JP
Airdrie|GB
Aistala|IN
Aiud|RO
Aix-les-Bains|FR
Ajaccio|FR
Ajalpan|MX
Ajaokuta|NG
Ajka|HU
Ajnala|IN
Ajnāla|IN
Ajodhya|IN
Ajra|IN
Akalkot|IN
Akaltara|IN
Akbarpur|IN
Akbou|DZ
Akcaabat|TR
Akcakale|TR
Akdagmadeni|TR
Akdağmadeni|TR
Akersberga|SE
Aketi|CD
Akhaltsikhe|GE
Akhtubinsk|RU
Akhtyrskiy|RU
Akim Oda|GH
Akividu|IN
Akivīdu|IN
Akkarampalle|IN
Akkol’|KZ
Aklera|IN
Akonolinga|CM
Akora|PK
Akouda|TN
Akoupe|CI
Akoupé|CI
Aksay|RU
Aksehir|TR
Akune|JP
Akureyri|IS
Akwanga|NG
Akwatia|GH
Akyazı|TR
Akçaabat|TR
Akçakale|TR
Akşehir|TR
Al Aaroui|MA
Al Abyar|LY
Al Abyār|LY
Al Ain City|AE
Al Badari|EG
Al Badārī|EG
Al Bajur|EG
Al Balyana|EG
Al Balyanā|EG
Al Battaliyah|SA
Al Bawiti|EG
Al Bawīţī|EG
Al Bayda|YE
Al Bayda’|LY
Al Bayḑā’|LY
Al Baţţālīyah|SA
Al Birah|PS
Al Bukayriyah|SA
Al Bukayrīyah|SA
Al Burayj|PS
Al Buraymi|OM
Al Buraymī|OM
Al Bājūr|EG
Al Bīrah|PS
Al Fahahil|KW
Al Fashn|EG
Al Faḩāḩīl|KW
Al Fintas|KW
Al Finţās|KW
Al Hamul|EG
Al Harak|SY
Al Hasaheisa|SD
Al Hawatah|SD
Al Hayy|IQ
Al Hazm|YE
Al Hilaliyya|SD
Al Hilāliyya|SD
Al Hindiyah|IQ
Al Hindīyah|IQ
Al Ibrahimiyah|EG
Al Ibrāhīmīyah|EG
Al Jahra’|KW
Al Jahrā’|KW
Al Jammaliyah|EG
Al Jammālīyah|EG
Al Jawf|LY
Al Jubayhah|JO
Al Jumum|SA
Al Jumūm|SA
Al Khaburah|OM
Al Khafji|SA
Al Khafjī|SA
Al Khankah|EG
Al Kharijah|EG
Al Khawr|QA
Al Khābūrah|OM
Al Khānkah|EG
Al Khārijah|EG
Al Kiswah|SY
Al Mahbulah|KW
Al Mahbūlah|KW
Al Manqaf|KW
Al Manshah|EG
Al Manshāh|EG
Al Manzalah|EG
Al Marsa|TN
Al Marsá|TN
Al Mayadin|SY
Al Mayādīn|SY
Al Mijlad|SD
Al Miqdadiyah|IQ
Al Miqdādīyah|IQ
Al Mishkhab|IQ
Al Mishkhāb|IQ
Al Mithnab|SA
Al Munayzilah|SA
Al Musayyib|IQ
Al Qanatir al Khayriyah|EG
Al Qanayat|EG
Al Qanāyāt|EG
Al Qanāţir al Khayrīyah|EG
Al Qararah|PS
Al Qaryatayn|SY
Al Qarārah|PS
Al Qitena|SD
Al Qiţena|SD
Al Qubbah|LY
Al Qunaytirah|SY
Al Qunayţirah|SY
Al Qurayn|EG
Al Qusayr|SY
Al Qusiyah|EG
Al Qutayfah|SY
Al Quşayr|SY
Al Quţayfah|SY
Al Qūşīyah|EG
Al Shamkhah City|AE
Al Wajh|SA
Al Wakrah|QA
Al Wasitah|EG
Al Wāsiţah|EG
Al Yamun|PS
Al Yāmūn|PS
Al Ḩarāk|SY
Al Ḩawātah|SD
Al Ḩayy|IQ
Al Ḩazm|YE
Al Ḩāmūl|EG
Al-Hamdaniya|IQ
Alabel|PH
Alaca|TR
Alafaya|US
Alagir|RU
Alagoa Grande|BR
Alajuela|CR
Alameda|US
Alaminos|PH
Alamogordo|US
Alamo|MX
Alandi|IN
Aland|IN
Alangayam|IN
Alangulam|IN
Alangāyam|IN
Alapayevsk|RU
Alaplı|TR
Alaquas|ES
Alaquàs|ES
Alarobia|MG
Alasehir|TR
Alatyr’|RU
Alaşehir|TR
Alba Iulia|RO
Albal|ES
Albano Laziale|IT
Albardon|AR
Albardón|AR
Albenga|IT
Albert Lea|US
Albertslund|DK
Albertville|US
Albignasego|IT
Albi|FR
Alblasserdam|NL
Albolote|ES
Alborada Jaltenco|MX
Alboraya|ES
Albstadt|DE
Albu Kamal|SY
Albufeira|PT
Alcabideche|PT
Alcala de Guadaira|ES
Alcala la Real|ES
Alcalde Diaz|PA
Alcalde Díaz|PA
Alcalá de Guadaira|ES
Alcalá la Real|ES
Alcaniz|ES
Alcantarilla|ES
Alcazar de San Juan|ES
Alcañiz|ES
Alcobaca|PT
Alcobaça|PT
Alcoy|ES
Alcudia|ES
Alcázar de San Juan|ES
Alcúdia|ES
Aldaia|ES
Aldama|MX
Aldan|RU
Alderetes|AR
Aldershot|GB
Aldine|US
Alegre|BR
Aleg|MR
Aleksandrovskoye|RU
Aleksandrovsk|RU
Aleksandrov|RU
Aleksandrow Łodzki|PL
Aleksandrów Łódzki|PL
Alekseyevka|RU
Aleksin|RU
Alem Paraiba|BR
Alencon|FR
Alenquer|BR
Alençon|FR
Aleshtar|IR
Alessandria|IT
Alesund|NO
Ales|FR
Alexandroupoli|GR
Aleysk|RU
Alfafar|ES
Alfeld|DE
Alfenas|BR
Alfena|PT
Alfortville|FR
Alfragide|PT
Alfreton|GB
Alfter|DE
Algemesi|ES
Algemesí|ES
Alges|PT
Algete|ES
Alghero|IT
Algonquin|US
Algueirao|PT
Algueirão|PT
Algés|PT
Alhama de Murcia|ES
Alhaurin de la Torre|ES
Alhaurin el Grande|ES
Alhaurín de la Torre|ES
Alhaurín el Grande|ES
Aliaga|PH
Aliaga|TR
Aliağa|TR
Alibag|IN
Alice Springs|AU
Aliganj|IN
Alimos|GR
Alingsas|SE
Alingsås|SE
Alipur Duar|IN
Alipur|IN
Alipur|PK
Aliso Viejo|US
Aliwal North|ZA
Aljaraque|ES
Allada|BJ
Allanridge|ZA
Allapattah|US
Allauch|FR
Allen Park|US
Allendale|US
Allende|MX
Allison Park|US
Alliston|CA
Alloa|GB
Allschwil|CH
Almada|PT
Almansa|ES
Almassora|ES
Almeirim|BR
Almelo|NL
Almenara|BR
Almendralejo|ES
Almoradi|ES
Almoradí|ES
Almora|IN
Almunecar|ES
Almuñécar|ES
Alnavar|IN
Alnāvar|IN
Alor Gajah|MY
Alotenango|GT
Alot|IN
Alpharetta|US
Alphen aan den Rijn|NL
Alpignano|IT
Alquizar|CU
Alquízar|CU
Alsdorf|DE
Alsfeld|DE
Alsip|US
Alta Gracia|AR
Altadena|US
Altagracia de Orituco|VE
Altai|MN
Altamira|BR
Altamonte Springs|US
Altamont|US
Altamura|IT
Altdorf|DE
Altena|DE
Altenburg|DE
Altepexi|MX
Alto Lucero|MX
Altoona|US
Altotonga|MX
Altrincham|GB
Altus|US
Alushta|UA
Aluva|IN
Alvalade|PT
Alvares Machado|BR
Alwaye|IN
Alytus|LT
Alzenau in Unterfranken|DE
Alzey|DE
Alzira|ES
Alès|FR
Além Paraíba|BR
Alībāg|IN
Alīganj|IN
Alīpur Duār|IN
Alīpur|IN
Am Timan|TD
Amagi|JP
Amahai|ID
Amalapuram|IN
Amaliada|GR
Amaliáda|GR
Amalāpuram|IN
Aman Garh|PK
Amancio|CU
Amaraji|BR
Amargosa|BR
Amarpatan|IN
Amarpur|IN
Amarpātan|IN
Amatitlan|GT
Amatitlán|GT
Ambad|IN
Ambah|IN
Ambajogai|IN
Ambalangoda|LK
Ambalavao|MG
Ambanja|MG
Ambarakaraka|MG
Ambasamudram|IN
Ambato Boeny|MG
Ambatofinandrahana|MG
Ambatolampy|MG
Ambatondrazaka|MG
Ambikapur|IN
Ambikāpur|IN
Ambilobe|MG
Amboanjo|MG
Amboasary|MG
Ambohitrolomahitsy|MG
Ambositra|MG
Ambovombe|MG
Ambāh|IN
Ambājogāi|IN
Amecameca|MX
Ameca|MX
American Canyon|US
American Fork|US
Americo Brasiliense|BR
Americus|US
Amersham on the Hill|GB
Amersham|GB
Amesbury|US
Ames|ES
Amet|IN
Amherst Center|US
Amirdzhan|AZ
Amizour|DZ
Amlagora|IN
Amlapura city|ID
Amlapura|ID
Amli|IN
Ammanford|GB
Ammi Moussa|DZ
Amnat Charoen|TH
Amod|IN
Amora|PT
Amorebieta|ES
Amozoc de Mota|MX
Ampahana|MG
Ampanihy|MG
Amparafaravola|MG
Ampara|LK
Ampasimanolotra|MG
Amphoe Sikhiu|TH
Amposta|ES
Ampthill|GB
Amroli|IN
Amstelveen|NL
Amstetten|AT
Amta|IN
Amudalavalasa|IN
Amudālavalasa|IN
Amuntai|ID
Amursk|RU
Amvrosiyivka|UA
Américo Brasiliense|BR
Amés|ES
An Muileann gCearr|IE
An Nabk|SY
An Nimas|SA
An Nimāş|SA
An Nusayrat|PS
An Nuşayrāt|PS
Anacortes|US
Anahuac|MX
Anaime|CO
Anak|KP
Anamalais|IN
Anamur|TR
Anandpur|IN
Anantnag|IN
Anan|JP
Anapa|RU
Anastacio|BR
Anastácio|BR
Anatuya|AR
Anbyon-up|KP
Anbyŏn-ŭp|KP
Ancaster|CA
Anchau|NG
Ancon|PA
Ancud|CL
Ancón|PA
Andahuaylas|PE
Andalucia|CO
Andalucía|CO
Andapa|MG
Andenne|BE
Andernach|DE
Andilamena|MG
Andippatti|IN
Andkhoy|AF
Andkhōy|AF
Andol|IN
Andorra la Vella|AD
Andover|GB
Andradas|BR
Andradina|BR
Andreyevskoye|RU
Andrychow|PL
Andrychów|PL
Andujar|ES
Andújar|ES
Aneho|TG
Anekal|IN
Angamali|IN
Angamāli|IN
Angat|PH
Angelholm|SE
Angermunde|DE
Angermünde|DE
Angleton|US
Anglet|FR
Angol|CL
Angouleme|FR
Angoulême|FR
Angri|IT
Angul|IN
Anicuns|BR
Anjad|IN
Anjangaon|IN
Anjar|IN
Anjiang|CN
Anjozorobe|MG
Anju|KP
Anjār|IN
Ankazoabo|MG
Ankazobe|MG
Ankazondandy|MG
Ankeny|US
Ankleshwar|IN
Anloga|GH
Anlu|CN
Annaberg-Buchholz|DE
Annaka|JP
Annandale|US
Annapolis|US
Annau|TM
Annecy-le-Vieux|FR
Annecy|FR
Annemasse|FR
Annigeri|IN
Annino|RU
Anniston|US
Annonay|FR
Annur|IN
Ano Liosia|GR
Anoka|US
Ansbach|DE
Anseong|KR
Anserma|CO
Anshing|IN
Ansonia|US
Antalaha|MG
Antanifotsy|MG
Antequera|ES
Anthiyur|IN
Antibes|FR
Antigua Guatemala|GT
Antiguo Cuscatlan|SV
Antiguo Cuscatlán|SV
Antonio Enes|MZ
Antratsyt|UA
Antrim|GB
Antsohihy|MG
Antsohimbondrona|MG
António Enes|MZ
Anupgarh|IN
Anuppur|IN
Anupshahr|IN
Anuradhapura|LK
Anxiang|CN
Anzio|IT
Anáhuac|MX
Aného|TG
Anūpgarh|IN
Anūppur|IN
Anūpshahr|IN
Aoji|KP
Aonla|IN
Aosta|IT
Aoulef|DZ
Apache Junction|US
Apalit|PH
Apam|GH
Apan|MX
Aparecida do Taboado|BR
Aparecida|BR
Aparri|PH
Apaseo el Alto|MX
Apaseo el Grande|MX
Apas|PH
Apatin|RS
Apatity|RU
Apiai|BR
Apia|WS
Apiaí|BR
Apizaco|MX
Aplahoue|BJ
Aplahoué|BJ
Apodi|BR
Apolda|DE
Apomu|NG
Apopka|US
Apostolove|UA
Apple Valley|US
Aprelevka|RU
Aprilia|IT
Apsheronsk|RU
Aqsay|KZ
Aquidauana|BR
Aquiraz|BR
Ar Rahad|SD
Ar Ram wa Dahiyat al Barid|PS
Ar Ramtha|JO
Ar Ramthā|JO
Ar Rastan|SY
Ar Riqqah|KW
Ar Rudayyif|TN
Ar Rumaythah|IQ
Ar Ruseris|SD
Ar Rutbah|IQ
Ar Ruways|AE
Ar Ruţbah|IQ
Ar Rām wa Ḑāḩiyat al Barīd|PS
Aracataca|CO
Aracati|BR
Araci|BR
Aracoiaba da Serra|BR
Aracruz|BR
Aracuai|BR
Aragarcas|BR
Aragarças|BR
Arai|JP
Arakkonam|IN
Araklı|TR
Arambagh|IN
Aramil|RU
Aramoko-Ekiti|NG
Aranda de Duero|ES
Arandas|MX
Arangaon|IN
Arang|IN
Aranjuez|ES
Arantangi|IN
Arantāngi|IN
Aranyaprathet|TH
Aranđelovac|RS
Ararangua|BR
Araranguá|BR
Araria|IN
Araripina|BR
Arari|BR
Arashiyama|JP
Arauca|CO
Arauco|CL
Araure|VE
Arawa|PG
Araçoiaba da Serra|BR
Araçuaí|BR
Arba Minch|ET
Arbatache|DZ
Arbroath|GB
Arcadia|US
Arcata|US
Archena|ES
Arcore|IT
Arcos de Valdevez|PT
Arcos de la Frontera|ES
Arcos|BR
Arcot|IN
Arcoverde|BR
Arcueil|FR
Ardahan|TR
Ardakan|IR
Ardakān|IR
Ardea|IT
Ardesen|TR
Ardestan|IR
Ardestān|IR
Ardeşen|TR
Ardmore|US
Ardon|RU
Arecibo|PR
Areia Branca|BR
Areka|ET
Arendal|NO
Arenys de Mar|ES
Arese|IT
Arezzo|IT
Arfoud|MA
Arganda|ES
Argentan|FR
Argos|GR
Argungu|NG
Argyroupoli|GR
Argyroúpoli|GR
Arhavi|TR
Arhribs|DZ
Ariccia|IT
Ariguani|CO
Ariguaní|CO
Arima|TT
Aringay|PH
Ario de Rosales|MX
Aripuana|BR
Aripuanã|BR
Ariquemes|BR
Aristobulo del Valle|AR
Aristóbulo del Valle|AR
Arivonimamo|MG
Ariyalur|IN
Ariyalūr|IN
Arjona|CO
Arkalgud|IN
Arkalgūd|IN
Arkalyk|KZ
Arles|FR
Arlington Heights|US
Arlon|BE
Armacao de Buzios|BR
Armação de Búzios|BR
Armentieres|FR
Armentières|FR
Armidale|AU
Armilla|ES
Armyansk|UA
Arni|IN
Arnsberg|DE
Arnstadt|DE
Aron|IN
Aroor|IN
Arpino|IT
Arraial do Cabo|BR
Arraijan|PA
Arraiján|PA
Arras|FR
Arrecife|ES
Arrentela|PT
Arris|DZ
Arroio Grande|BR
Arroio do Meio|BR
Arroyito|AR
Arroyo Grande|US
Arroyo Seco|AR
Arsen’yev|RU
Arsikere|IN
Arsin|TR
Arsk|RU
Art Khwajah|AF
Artashat|AM
Arta|GR
Arteixo|ES
Artemida|GR
Artemovskiy|RU
Artesia|US
Artigas|UY
Artur Nogueira|BR
Artvin|TR
Artémida|GR
Artëmovskiy|RU
Arua|UG
Arucas|ES
Aruja|BR
Arujá|BR
Arukutti|IN
Arumuganeri|IN
Arvayheer|MN
Arvi|IN
Arys|KZ
Arzano|IT
Arzgir|RU
Arzignano|IT
Arāmbāgh|IN
Arāria|IN
As Saff|EG
As Safirah|SY
As Safīrah|SY
As Sanamayn|SY
As Suki|SD
As Sulayyil|SA
As Suwayrah|IQ
As Sūkī|SD
As-Suwayda|SY
Asaba|NG
Asadabad|IR
Asadābād|IR
Asaita|ET
Asamankese|GH
Asandh|IN
Asasa|ET
Asbe Teferi|ET
Asbest|RU
Asbury Park|US
Ascencion de Guarayos|BO
Ascención de Guarayos|BO
Aschaffenburg|DE
Ascheberg|DE
Aschersleben|DE
Ascoli Piceno|IT
Asenovgrad|BG
Aserri|CR
Aserrí|CR
Ash Shafa|SA
Ash Shafā|SA
Ash Shamiyah|IQ
Ash Shaykh Miskin|SY
Ash Shaykh Miskīn|SY
Ash Shuhada’|EG
Ash Shuhadā’|EG
Ash Shāmīyah|IQ
Ashburton|NZ
Asheboro|US
Ashibetsu|JP
Ashington|GB
Ashoknagar|IN
Ashtabula|US
Ashtarak|AM
Ashta|IN
Ashton in Makerfield|GB
Ashton-under-Lyne|GB
Ashwaubenon|US
Asifabad|IN
Asifābād|IN
Asika|IN
Asilah|MA
Asind|IN
Asino|RU
Asipovichy|BY
Askale|TR
Asker|NO
Askøy|NO
Asmar|AF
Asosa|ET
Aspen Hill|US
Aspe|ES
Aspropyrgos|GR
Asprópyrgos|GR
Assab|ER
Assemini|IT
Assen|NL
Asse|BE
Astaneh-ye Ashrafiyeh|IR
Astara|AZ
Astara|IR
Asti|IT
Asuncion Mita|GT
Asunción Mita|GT
At Tafilah|JO
At Taj|LY
At Tall al Kabir|EG
At Tall al Kabīr|EG
At Tall|SY
At Taraf|SA
At Tāj|LY
At-Bashi|KG
Atalaia|BR
Atamaria|ES
Atamaría|ES
Atambua|ID
Atami|JP
Atamyrat|TM
Ataq|YE
Atarfe|ES
Atarra|IN
Atar|MR
Atascadero|US
Atascocita|US
Atbasar|KZ
Athagarh|IN
Athi River|KE
Athis-Mons|FR
Athlone|IE
Athni|IN
Atimonan|PH
Atkarsk|RU
Atlacomulco de Fabela|MX
Atlantic City|US
Atlantis|ZA
Atmakur|IN
Atmakūr|IN
Atotonilco el Alto|MX
Atoyac de Alvarez|MX
Atoyac de Álvarez|MX
Atrauli|IN
Atraulī|IN
Attendorn|DE
Attili|IN
Attingal|IN
Attleboro|US
Attur|IN
Atuntaqui|EC
Aubagne|FR
Aubervilliers|FR
Auburn Hills|US
Auburndale|US
Auchi|NG
Auch|FR
Audincourt|FR
Auerbach|DE
Augusto Correa|BR
Augusto Corrêa|BR
Augustow|PL
Augustów|PL
Aurad|IN
Auraiya|IN
Aurich|DE
Aurillac|FR
Aurād|IN
Ausa|IN
Austintown|US
Autlan de Navarro|MX
Autlán de Navarro|MX
Autun|FR
Auxerre|FR
Avanigadda|IN
Avdiyivka|UA
Aveiro|PT
Avellaneda|AR
Avellino|IT
Avenel|US
Aventura|US
Aversa|IT
Avezzano|IT
Avinashi|IN
Avion|FR
Avocado Heights|US
Avon Center|US
Avon Lake|US
Avtury|RU
Aweil|SS
Awgu|NG
Awsim|EG
Awsīm|EG
Axim|GH
Axochiapan|MX
Axum|ET
Ayabe|JP
Ayagoz|KZ
Ayakudi|IN
Ayamonte|ES
Ayang-ni|KP
Ayapel|CO
Ayaviri|PE
Aykhal|RU
Aylesbury|GB
Ayorou|NE
Aytos|BG
Ayutla de los Libres|MX
Ayutuxtepeque|SV
Ayvalık|TR
Az Zabadani|SY
Az Zabadānī|SY
Az Zarqa|EG
Az Zarqā|EG
Az Zulfi|SA
Az Zulfī|SA
Az Zuwaydah|PS
Az Zuwaytinah|LY
Az Zuwaytīnah|LY
Az Zuwāydah|PS
Azazga|DZ
Azeitao|PT
Azeitão|PT
Azemmour|MA
Azhiyur|IN
Azhiyūr|IN
Azna|IR
Aznā|IR
Azogues|EC
Azor|IL
Azrou|MA
Azua|DO
Azuqueca de Henares|ES
Azusa|US
Azzaba|DZ
Aígio|GR
Aïn Arnat|DZ
Aïn Beni Mathar|MA
Aïn Bessem|DZ
Aïn Defla|DZ
Aïn Fakroun|DZ
Aïn Kercha|DZ
Aïn Sefra|DZ
Aïn Smara|DZ
Aïn Taya|DZ
Aïn Temouchent|DZ
Aïn Touta|DZ
Aïn el Bya|DZ
Añatuya|AR
Ağdam|AZ
Ağdaş|AZ
Aībak|AF
Aş Şaff|EG
Aş Şanamayn|SY
Aş Şuwayrah|IQ
Aşkale|TR
Aţ Ţafīlah|JO
Aţ Ţaraf|SA
BABOR - VILLE|DZ
Baalbek|LB
Baao|PH
Baardheere|SO
Baarn|NL
Baar|CH
Babaeski|TR
Babahoyo|EC
Babai|IN
Babana|NG
Babati|TZ
Babat|ID
Babenhausen|DE
Baberu|IN
Babina|IN
Babo-Pangulo|PH
Babolsar|IR
Babrala|IN
Babra|IN
Babrāla|IN
Babu|CN
Babīna|IN
Bac Giang|VN
Bac Kan|VN
Bac Ninh|VN
Bacabal|BR
Bachhraon|IN
Back Mountain|US
Backa Palanka|RS
Backa Topola|RS
Backnang|DE
Bacoli|IT
Bad Aibling|DE
Bad Arolsen|DE
Bad Bentheim|DE
Bad Berleburg|DE
Bad Driburg|DE
Bad Durkheim|DE
Bad Dürkheim|DE
Bad Essen|DE
Bad Harzburg|DE
Bad Hersfeld|DE
Bad Homburg vor der Hohe|DE
Bad Homburg vor der Höhe|DE
Bad Honnef|DE
Bad Kissingen|DE
Bad Kreuznach|DE
Bad Laasphe|DE
Bad Langensalza|DE
Bad Lippspringe|DE
Bad Mergentheim|DE
Bad Munder am Deister|DE
Bad Munstereifel|DE
Bad Münder am Deister|DE
Bad Münstereifel|DE
Bad Nauheim|DE
Bad Neuenahr-Ahrweiler|DE
Bad Neustadt an der Saale|DE
Bad Oeynhausen|DE
Bad Oldesloe|DE
Bad Pyrmont|DE
Bad Rappenau|DE
Bad Reichenhall|DE
Bad Sackingen|DE
Bad Salzuflen|DE
Bad Salzungen|DE
Bad Schwartau|DE
Bad Segeberg|DE
Bad Soden am Taunus|DE
Bad Säckingen|DE
Bad Tolz|DE
Bad Tölz|DE
Bad Vilbel|DE
Bad Waldsee|DE
Bad Wildungen|DE
Bad Zwischenahn|DE
Bada Barabil|IN
Bada Barabīl|IN
Badagara|IN
Badagry|NG
Badami|IN
Badarganj|BD
Baddi|IN
Baddomalhi|PK
Baden-Baden|DE
Baden|AT
Badin|PK
Badiyah|OM
Badnawar|IN
Badnāwar|IN
Badou|TG
Badr Hunayn|SA
Badr Ḩunayn|SA
Badulla|LK
Baduria|IN
Badvel|IN
Badīyah|OM
Badūria|IN
Baekrajan|ID
Baena|ES
Baesweiler|DE
Bafata|GW
Bafatá|GW
Bafia|CM
Bafilo|TG
Bafoulabe|ML
Bafoulabé|ML
Bafq|IR
Bagan Serai|MY
Bagar|IN
Bagasra|IN
Bagayevskaya|RU
Bagdogra|IN
Bagepalli|IN
Baggabag B|PH
Bagha Purana|IN
Bagheria|IT
Baghpat|IN
Baglung|NP
Bagneux|FR
Bagnolet|FR
Bagnoli|IT
Bagnols-sur-Ceze|FR
Bagnols-sur-Cèze|FR
Bagong Pagasa|PH
Bagua Grande|PE
Baguim do Monte|PT
Bagula|IN
Bagulā|IN
Bah-Bah|PH
Bahadurganj|IN
Baharly|TM
Bahar|IR
Bahau|MY
Bahce|TR
Baheri|IN
Bahia Honda|CU
Bahia de Caraquez|EC
Bahjoi|IN
Bahla’|OM
Bahlā’|OM
Bahçe|TR
Bahía Honda|CU
Bahía de Caráquez|EC
Bahādurganj|IN
Bahār|IR
Baia Sprie|RO
Baiao|PT
Baicoi|RO
Baie-Comeau|CA
Baie-Mahault|GP
Baiersbronn|DE
Baihar|IN
Baihe|CN
Baikonur|KZ
Bail-Hongal|IN
Baildon|GB
Bailen|ES
Bailesti|RO
Baileys Crossroads|US
Bailén|ES
Bainbridge Island|US
Baiquan|CN
Bairagnia|IN
Bairāgnia|IN
Baishishan|CN
Bais|PH
Baixo Guandu|BR
Baião|PT
Baj Baj|IN
Baja|HU
Bajil|YE
Bajitpur|BD
Bajos de Haina|DO
Bakau|GM
Bakhchysarai|UA
Bakhmach|UA
Bakhtiyarpur|IN
Bakhtiyārpur|IN
Bako|ET
Bakri|MY
Baksan|RU
Bakıxanov|AZ
Balabanovo|RU
Balachor|IN
Balad|IQ
Balagtas|PH
Balaguer|ES
Balaipungut|ID
Balaklava|UA
Balakliya|UA
Balamban|PH
Balanga|PH
Balapulang|ID
Balapur|IN
Balarampur|IN
Balarāmpur|IN
Balassagyarmat|HU
Balatah|PS
Balayan|PH
Balbriggan|IE
Balcarce|AR
Balch Springs|US
Baldwin Park|US
Balen|BE
Balezino|RU
Balfour|ZA
Balingen|DE
Ballenger Creek|US
Ballerup|DK
Ballito|ZA
Ballwin|US
Ballymena|GB
Balmazujvaros|HU
Balmazújváros|HU
Balma|FR
Balneario Camboriu|BR
Balneário Camboriú|BR
Baloda Bazar|IN
Baloda Bāzār|IN
Balod|IN
Balotra|IN
Balrampur|IN
Balrāmpur|IN
Bals|RO
Baltiysk|RU
Balugaon|IN
Balung|ID
Balwyn North|AU
Balykchy|KG
Balykshi|KZ
Balzar|EC
Balāţah|PS
Balş|RO
Bambanglipuro|ID
Bambari|CF
Bamberg|DE
Bambous|MU
Bambui|BR
Bambuí|BR
Bamiantong|CN
Bamor Kalan|IN
Bamusso|CM
Bamyan|AF
Ban Bang Kadi Pathum Thani|TH
Ban Bueng|TH
Ban Chalong|TH
Ban Chang|TH
Ban Dung|TH
Ban Houakhoua|LA
Ban Huai Thalaeng|TH
Ban Khlong Bang Sao Thong|TH
Ban Lam Luk Ka|TH
Ban Mo|TH
Ban Na San|TH
Ban Na|TH
Ban Nong Wua So|TH
Ban Phaeo|TH
Ban Phai|TH
Ban Phan Don|TH
Ban Phe|TH
Ban Pong|TH
Ban Ratsada|TH
Ban Selaphum|TH
Ban Tak|TH
Ban Talat Bueng|TH
Ban Talat Nua|TH
Ban Talat Yai|TH
Banamba|ML
Banapur|IN
Banat|IN
Banaybanay|PH
Banaz|TR
Banbridge|GB
Banbury|GB
Bandar Labuan|MY
Bandar Seri Begawan|BN
Bandar-e Genaveh|IR
Bandar-e Genāveh|IR
Bandar-e Lengeh|IR
Bandarban|BD
Bandar|ID
Bandeirantes|BR
Banderilla|MX
Bandikui|IN
Bandipura|IN
Banepa|NP
Banepā|NP
Banfora|BF
Bang Ban|TH
Bang Bo District|TH
Bang Bua Thong|TH
Bang Krathum|TH
Bang Kruai|TH
Bang Lamung|TH
Bang Len|TH
Bang Mun Nak|TH
Bang Pa-in|TH
Bang Pakong|TH
Bang Phae|TH
Bang Racham|TH
Bang Rakam|TH
Bang Saphan|TH
Banganapalle|IN
Bangangte|CM
Bangangté|CM
Bangarapet|IN
Bangarmau|IN
Bangassou|CF
Banga|IN
Banga|PH
Bangkalan|ID
Bangolo|CI
Bangor|GB
Bani Mazar|EG
Bani Suhayla|PS
Bani Walid|LY
Baniachang|BD
Banikoara|BJ
Baniyas|SY
Bani|DO
Banjul|GM
Banka|IN
Banki|IN
Bankra|IN
Banlung|KH
Banmankhi|IN
Bannur|IN
Bannu|PK
Bannūr|IN
Banovce nad Bebravou|SK
Bansalan|PH
Bansdih|IN
Bansi|IN
Banstead|GB
Banswada|IN
Bantayan|PH
Banting|MY
Bantul|ID
Bantval|IN
Bantva|IN
Bantvāl|IN
Banur|IN
Banyoles|ES
Banyo|CM
Banyumas|ID
Baní|DO
Banī Mazār|EG
Banī Suhaylā|PS
Banūr|IN
Baoqing|CN
Bapatla|IN
Bar Bigha|IN
Bar-le-Duc|FR
Bara Uchana|IN
Bara Uchāna|IN
Barabai|ID
Barabinsk|RU
Baracoa|CU
Baragua|CU
Baraguá|CU
Barah|SD
Baraki Barak|AF
Baramati|IN
Baramula|IN
Baranain|ES
Baranoa|CO
Barao de Cocais|BR
Baras|PH
Barauli|IN
Barañáin|ES
Barbacha|DZ
Barbalha|BR
Barbastro|ES
Barbate|ES
Barbera del Valles|ES
Barberena|GT
Barberton|ZA
Barberà del Vallès|ES
Barbil|IN
Barcarena|BR
Barcellona Pozzo di Gotto|IT
Barceloneta|PR
Barcelos|PT
Bardaskan|IR
Barda|AZ
Bardejov|SK
Bardoli|IN
Bardsir|IR
Bardsīr|IR
Bareggio|IT
Barendrecht|NL
Barentu|ER
Bargarh|IN
Bargi|IN
Barhiya|IN
Barh|IN
Bari Sadri|IN
Bari Sādri|IN
Bariadi|TZ
Barinitas|VE
Bariri|BR
Bari|IN
Barjala|IN
Barka Kana|IN
Barki Saria|IN
Barkā Kānā|IN
Barlad|RO
Barnet|GB
Barneveld|NL
Barnsley|GB
Barnstable|US
Barnstaple|GB
Baro|NG
Barpali|IN
Barpeta Road|IN
Barpeta|IN
Barpāli|IN
Barra Bonita|BR
Barra Velha|BR
Barra de Sao Francisco|BR
Barra de São Francisco|BR
Barra do Bugres|BR
Barra do Garcas|BR
Barra do Garças|BR
Barra dos Coqueiros|BR
Barrancas|CO
Barranca|PE
Barranqueras|AR
Barreirinhas|BR
Barreiro do Jaiba|BR
Barreiro do Jaíba|BR
Barreiros|BR
Barreiro|PT
Barrhead|GB
Barrinha|BR
Barros Blancos|UY
Barrow in Furness|GB
Barstow Heights|US
Bartlesville|US
Bartley Green|GB
Bartolome Maso|CU
Bartolomé Masó|CU
Bartoszyce|PL
Bartow|US
Bartın|TR
Baruipur|IN
Baruun-Urt|MN
Barwala|IN
Barwani|IN
Barwāla|IN
Barwāni|IN
Barysh|RU
Barão de Cocais|BR
Basauri|ES
Basavakalyan|IN
Basavakalyān|IN
Basavana Bagevadi|IN
Basavana Bāgevādi|IN
Basford|GB
Bashanet|TZ
Basirpur|PK
Basi|IN
Baskil|TR
Basmat|IN
Basni|IN
Basoda|IN
Basoko|CD
Basotu|TZ
Bassano del Grappa|IT
Bassar|TG
Bassila|BJ
Bassum|DE
Bastia umbra|IT
Bastia|FR
Bastos|BR
Basudebpur|IN
Baswa|IN
Basyun|EG
Basyūn|EG
Bat Khela|PK
Batac City|PH
Batang Berjuntai|MY
Batangafo|CF
Batatais|BR
Batavia|US
Bath Beach|US
Bathgate|GB
Bathurst|AU
Batifa|IQ
Bati|ET
Batley|GB
Batouri|CM
Battaramulla South|LK
Battipaglia|IT
Battle Creek|US
Battle Ground|US
Batu Arang|MY
Batu Berendam|MY
Batu Feringgi|MY
Batu Gajah|MY
Baturaden|ID
Baturite|BR
Baturité|BR
Batī|ET
Bauang|PH
Bauan|PH
Baukau|TL
Baunatal|DE
Bauta|CU
Bautzen|DE
Bavly|RU
Bawana|IN
Bawku|GH
Bawāna|IN
Bay City|US
Bay Point|US
Bay Shore|US
Bay Village|US
Bayaguana|DO
Bayambang|PH
Bayana|IN
Bayanhongor|MN
Bayan|CN
Bayawan|PH
Baybay|PH
Bayburt|TR
Baychester|US
Bayji|IQ
Bayjī|IQ
Baykal’sk|RU
Baymak|RU
Baynjiwayn|IQ
Bayombong|PH
Bayonet Point|US
Bayonne|US
Bayou Cane|US
Bayramaly|TM
Bayreuth|DE
Bayshore Gardens|US
Bayside|US
Bayt Hanun|PS
Bayt Jala|PS
Bayt Jālā|PS
Bayt Lahya|PS
Bayt Lāhyā|PS
Bayt al Faqih|YE
Bayt al Faqīh|YE
Bayt Ḩānūn|PS
Baytown|US
Bayugan|PH
Bayville|US
Bayāna|IN
Bazar-Korgon|KG
Bazar-e Yakawlang|AF
Bazarak|AF
Baza|ES
Bazpur|IN
Bañga|PH
Bačka Palanka|RS
Bačka Topola|RS
Bcharre|LB
Bcharré|LB
Beaconsfield|CA
Bealanana|MG
Bearsden|GB
Beaufort West|ZA
Beaufort|MY
Beaune|FR
Beauvais|FR
Beaver Dam|US
Beavercreek|US
Bebedouro|BR
Beberibe|BR
Bebington|GB
Becej|RS
Bechem|GH
Beckingen|DE
Beckum|DE
Bedburg|DE
Bedele|ET
Bedelē|ET
Bedesa|ET
Bedi|IN
Bedlington|GB
Bedong|MY
Bedugul|ID
Bedworth|GB
Bedzin|PL
Bedēsa|ET
Beersel|BE
Beerse|BE
Begamganj|IN
Begles|FR
Begoro|GH
Begun|IN
Begūn|IN
Behat|IN
Behbahan|IR
Behbahān|IR
Behror|IN
Beichengqu|CN
Beidaihehaibin|CN
Beidao|CN
Beitbridge|ZW
Bejar|ES
Beja|PT
Beja|TN
Bejucal|CU
Bekalta|TN
Bekescsaba|HU
Bekes|HU
Bektemir|UZ
Bel Air North|US
Bel Air Riviere Seche|MU
Bel Air Rivière Sèche|MU
Bel Air South|US
Bela Vista|BR
Belabo|CM
Belalcazar|CO
Belalcázar|CO
Belas|PT
Belaya Glina|RU
Belaya Kalitva|RU
Beldanga|IN
Beldānga|IN
Belebey|RU
Beledweyne|SO
Belen de Umbria|CO
Belev|RU
Belfort|FR
Belidzhi|RU
Belize City|BZ
Beli|NG
Bell Gardens|US
Bell Ville|AR
Bella Vista|US
Bellaire|US
Bellampalli|IN
Bellaria-Igea Marina|IT
Bellavista|PE
Belle Glade|US
Belleville|CA
Bellflower|US
Bellinzona|CH
Bellmore|US
Bellshill|GB
Belluno|IT
Bellview|US
Bellwood|US
Belo Jardim|BR
Belo Oriente|BR
Belo sur Tsiribihina|MG
Beloeil|CA
Belogorsk|RU
Beloha|MG
Beloit|US
Belonia|IN
Beloozerskiy|RU
Beloozërskiy|RU
Belorechensk|RU
Beloretsk|RU
Belovo|RU
Beloyarskiy|RU
Belpasso|IT
Belper|GB
Belsand|IN
Beltsville|US
Belur|IN
Belvedere Park|US
Belvidere|US
Belyye Vody|KZ
Belén de Umbría|CO
Belëv|RU
Belūr|IN
Bembereke|BJ
Bembèrèkè|BJ
Bemetara|IN
Bemetāra|IN
Ben Arous|TN
Ben Mehidi|DZ
Ben Tre|VN
Benalmadena|ES
Benalmádena|ES
Benavente|ES
Benbrook|US
Bendorf|DE
Benesov|CZ
Benetusser|ES
Benetússer|ES
Benevento|IT
Benešov|CZ
Benfica|PT
Beni Amrane|DZ
Beni Douala|DZ
Beni Khiar|TN
Beni Mester|DZ
Beni Saf|DZ
Benicarlo|ES
Benicarló|ES
Benicassim|ES
Benicia|US
Benicàssim|ES
Benidorm|ES
Benoy|TD
Bensekrane|DZ
Bensenville|US
Bensheim|DE
Bensonhurst|US
Bensonville|LR
Benthuizen|NL
Bentong Town|MY
Bentonville|US
Bentota|LK
Beohari|IN
Beohāri|IN
Beolgyo|KR
Beoumi|CI
Berasia|IN
Berastagi|ID
Berberati|CF
Berber|SD
Berbérati|CF
Berck-Plage|FR
Berck|FR
Berea|US
Berehove|UA
Bereket|TM
Berekum|GH
Berettyoujfalu|HU
Berettyóújfalu|HU
Berezovka|RU
Berezovskiy|RU
Bergama|TR
Berga|ES
Bergeijk|NL
Bergen op Zoom|NL
Bergenfield|US
Bergerac|FR
Bergheim|DE
Bergkamen|DE
Bergneustadt|DE
Bergschenhoek|NL
Beri Khas|IN
Beri Khās|IN
Beringen|BE
Berja|ES
Berkel en Rodenrijs|NL
Berkhamsted|GB
Berkovitsa|BG
Bermejo|BO
Bermeo|ES
Bernau bei Berlin|DE
Bernburg|DE
Beroroha|MG
Beroun|CZ
Berrahal|DZ
Berriane|DZ
Berriozabal|MX
Berriozábal|MX
Bertioga|BR
Beruniy|UZ
Beruwala|LK
Berwyn|US
Beryozovsky|RU
Berëzovka|RU
Berëzovskiy|RU
Besbes|DZ
Beshariq|UZ
Beshkent|UZ
Besikduzu|TR
Beslan|RU
Besni|TR
Besuki|ID
Bet Shemesh|IL
Bet She’an|IL
Betafo|MG
Betamcherla|IN
Betera|ES
Bethel Park|US
Bethesda|US
Bethpage|US
Bethune|FR
Betioky|MG
Betong|TH
Bettendorf|US
Beuningen|NL
Beveren|BE
Beverly Cove|US
Beverly Hills|US
Beverungen|DE
Beverwijk|NL
Bewar|IN
Bexbach|DE
Bexhill-on-Sea|GB
Beykonak|TR
Beylagan|AZ
Beypazarı|TR
Beypore|IN
Beysehir|TR
Beyşehir|TR
Bezenchuk|RU
Bezerros|BR
Bezhetsk|RU
Beziers|FR
Bezons|FR
Bečej|RS
Bełchatow|PL
Bełchatów|PL
Beşikdüzü|TR
Bhabhua|IN
Bhachau|IN
Bhachāu|IN
Bhadasar|IN
Bhadaur|IN
Bhadohi|IN
Bhadrachalam|IN
Bhadrapur|NP
Bhadra|IN
Bhadrāchalam|IN
Bhainsdehi|IN
Bhaisa|IN
Bhalki|IN
Bhalwal|PK
Bhamo|MM
Bhandaria|BD
Bhander|IN
Bhanjanagar|IN
Bhanpura|IN
Bhanpuri|IN
Bhanvad|IN
Bhan|PK
Bharthana|IN
Bharwari|IN
Bharwāri|IN
Bhasawar|IN
Bhasāwar|IN
Bhatapara|IN
Bhatkal|IN
Bhatpara Abhaynagar|BD
Bhattiprolu|IN
Bhavani|IN
Bhavāni|IN
Bhawana|PK
Bhawaniganj|IN
Bhawanigarh|IN
Bhawanipatna|IN
Bhawanipur|IN
Bhawāniganj|IN
Bhawānipatna|IN
Bhawānīgarh|IN
Bhayavadar|IN
Bheramara|BD
Bhera|PK
Bherāmāra|BD
Bhikangaon|IN
Bhikhi|IN
Bhimunipatnam|IN
Bhindar|IN
Bhindār|IN
Bhinga|IN
Bhinmal|IN
Bhit Shah|PK
Bhitarwar|IN
Bhitarwār|IN
Bhiwadi|IN
Bhogpur|IN
Bhongaon|IN
Bhongir|IN
Bhongīr|IN
Bhopalwala|PK
Bhor|IN
Bhuban|IN
Bhudgaon|IN
Bhum|IN
Bhādra|IN
Bhādāsar|IN
Bhālki|IN
Bhānder|IN
Bhāndāria|BD
Bhānpura|IN
Bhānpurī|IN
Bhānvad|IN
Bhātpāra Abhaynagar|BD
Bhātāpāra|IN
Bhāyāvadar|IN
Bhīkhi|IN
Bhīmunipatnam|IN
Bhīnmāl|IN
Bhūm|IN
Biancavilla|IT
Biankouma|CI
Bianzhuang|CN
Biaora|IN
Biarritz|FR
Biała Podlaska|PL
Białogard|PL
Bibai|JP
Biberach an der Riß|DE
Bibiani|GH
Bicester|GB
Bichena|ET
Bidbid|OM
Biddeford|US
Biddulph|GB
Bideford|GB
Bidhuna|IN
Bidhūna|IN
Bidur|MY
Bielawa|PL
Biella|IT
Bielsk Podlaski|PL
Bierun|PL
Bieruń|PL
Bietigheim-Bissingen|DE
Big Spring|US
Bigadic|TR
Bigadiç|TR
Biga|TR
Biggleswade|GB
Bignay Uno|PH
Bignona|SN
Biguacu|BR
Biguaçu|BR
Bihac|BA
Biharamulo|TZ
Bihariganj|IN
Bihać|BA
Bihārīganj|IN
Bijar|IR
Bijawar|IN
Bijbehara|IN
Bijeljina|BA
Bijelo Polje|ME
Bijie|CN
Bijāwar|IN
Bikin|RU
Bikramganj|IN
Bilajari|AZ
Bilara|IN
Bilari|IN
Bilasipara|IN
Bilaspur|IN
Bilecik|TR
Bilgi|IN
Bilgram|IN
Bilgrām|IN
Bilhaur|IN
Bilhorod-Dnistrovskyi|UA
Bilicenii Vechi|MD
Bilina|CZ
Billericay|GB
Billerica|US
Billingham|GB
Billiri|NG
Bilohirsk|UA
Bilopillya|UA
Biloxi|US
Bilsanda|IN
Bilsi|IN
Bilthra|IN
Bilzen|BE
Bilāra|IN
Bilāri|IN
Bilāsipāra|IN
Bim Son|VN
Bima|ID
Binalbagan|PH
Binche|BE
Bindki|IN
Bindura|ZW
Bingen am Rhein|DE
Bingerville|CI
Binghamton|US
Bingley|GB
Binh Long|VN
Binhe|CN
Binka|IN
Binmaley|PH
Binnish|SY
Biny Selo|AZ
Bir el Ater|DZ
Bir el Djir|DZ
Birecik|TR
Birendranagar|NP
Bireun|ID
Birine|DZ
Biritiba Mirim|BR
Birkerød|DK
Birkhadem|DZ
Birkirkara|MT
Birmitrapur|IN
Birni N Konni|NE
Birnin Kudu|NG
Birobidzhan|RU
Birpara|IN
Birpur|IN
Birsk|RU
Birur|IN
Birūr|IN
Bisalpur|IN
Bisauli|IN
Bisceglie|IT
Bischheim|FR
Bishnupur|IN
Bishop Auckland|GB
Bishopbriggs|GB
Bishops Stortford|GB
Bishopstoke|GB
Bislig|PH
Bismarck|US
Bismil|TR
Bissau|IN
Bissāu|IN
Biswan|IN
Biswān|IN
Bitkine|TD
Bitlis|TR
Bitonto|IT
Bitterfeld-Wolfen|DE
Biłgoraj|PL
Bjelovar|HR
Bjorlanda|SE
Björlanda|SE
Blackheath|GB
Blacksburg|US
Blagnac|FR
Blagodarnyy|RU
Blagoevgrad|BG
Blainville|CA
Blaj|RO
Blanchardstown|IE
Blanes|ES
Blankenberge|BE
Blankenburg|DE
Blanquefort|FR
Blansko|CZ
Blenheim|NZ
Bletchley|GB
Blieskastel|DE
Bloemhof|ZA
Blois|FR
Blomberg|DE
Bloomingdale|US
Blora|ID
Bloxwich|GB
Blue Island|US
Blue Springs|US
Bluefields|NI
Bluffton|US
Blyth|GB
Bni Bouayach|MA
Bo Phloi|TH
Boa Esperanca|BR
Boa Esperança|BR
Boa Viagem|BR
Boaco|NI
Boadilla del Monte|ES
Bobbili|IN
Bobigny|FR
Bobingen|DE
Boblingen|DE
Bobrov|RU
Boca Chica|DO
Boca Del Mar|US
Boca Suno|EC
Bocaiuva|BR
Bocaiúva|BR
Bochnia|PL
Bocholt|DE
Bocsa|RO
Bocşa|RO
Bodaybo|RU
Bode Saadu|NG
Bodegraven|NL
Bodinayakkanur|IN
Bodināyakkanūr|IN
Boditi|ET
Bodrum|TR
Bodø|NO
Bodītī|ET
Boende|CD
Bogale|MM
Bogatynia|PL
Bogdanovich|RU
Boghni|DZ
Bognor Regis|GB
Bogoroditsk|RU
Bogorodsk|RU
Bogotol|RU
Bogovinje|MK
Bogo|PH
Boguchar|RU
Boguszow-Gorce|PL
Boguszów-Gorce|PL
Bohodukhiv|UA
Bohumin|CZ
Bohumín|CZ
Boiro|ES
Bois-Colombes|FR
Boisar|IN
Boisbriand|CA
Boissy-Saint-Leger|FR
Boissy-Saint-Léger|FR
Boituva|BR
Bojia|CN
Bokajan|IN
Bokajān|IN
Boke|GN
Boksitogorsk|RU
Boké|GN
Boldumsaz|TM
Bolesławiec|PL
Bolgatanga|GH
Bolhrad|UA
Bolingbrook|US
Bollate|IT
Bolobo|CD
Bologoye|RU
Bolotnoye|RU
Bolpur|IN
Bolvadin|TR
Bol’shoy Kamen’|RU
Bom Conselho|BR
Bom Despacho|BR
Bom Jesus da Lapa|BR
Bom Jesus do Itabapoana|BR
Bon Air|US
Bonao|DO
Bondoukou|CI
Bondowoso|ID
Bondo|CD
Bondy|FR
Bonen|DE
Bongabon|PH
Bongaigaon|IN
Bongao|PH
Bonga|ET
Bongor|TD
Bongouanou|CI
Bonita Springs|US
Bonneuil-sur-Marne|FR
Bonney Lake|US
Bonnyrigg|GB
Bonoua|CI
Bootle|GB
Boppard|DE
Boras|SE
Bordj Ghdir|DZ
Bordj Zemoura|DZ
Bordon|GB
Borehamwood|GB
Borgomanero|IT
Borisoglebsk|RU
Borken|DE
Borlange|SE
Borlänge|SE
Bormujos|ES
Bornem|BE
Bornheim|DE
Borodino|RU
Borongan|PH
Boroon|PH
Borovichi|RU
Borovskiy|RU
Borsad|IN
Borsa|RO
Borssele|NL
Borujen|IR
Boryeong|KR
Boryslav|UA
Boryspil’|UA
Borzya|RU
Borås|SE
Borşa|RO
Borūjen|IR
Bosanska Krupa|BA
Bosaso|SO
Boscoreale|IT
Boshkengash|TJ
Boskoop|NL
Bossangoa|CF
Bossier City|US
Bostonia|US
Botevgrad|BG
Bothaville|ZA
Bothell West|US
Bothell|US
Botolan|PH
Botou|CN
Bou Arfa|DZ
Bou Hanifia el Hamamat|DZ
Bou Ismail|DZ
Bou Ismaïl|DZ
Bou Tlelis|DZ
Bouafle|CI
Bouaflé|CI
Bouarfa|MA
Bouar|CF
Boucherville|CA
Boudjima|DZ
Boudouaou|DZ
Boufarik|DZ
Bougaa|DZ
Bougado|PT
Bougara|DZ
Bougouni|ML
Bouguenais|FR
Bouinan|DZ
Bouira|DZ
Boujniba|MA
Boukadir|DZ
Boulder City|US
Boulogne-sur-Mer|FR
Boulsa|BF
Boumahra Ahmed|DZ
Bouna|CI
Boundiali|CI
Bourbonnais|US
Bourg-en-Bresse|FR
Bourg-la-Reine|FR
Bourg-les-Valence|FR
Bourg-lès-Valence|FR
Bourges|FR
Bourgoin-Jallieu|FR
Bousse|BF
Boussu|BE
Boussé|BF
Bouznika|MA
Bouïra|DZ
Bovisio-Masciago|IT
Bowling Green|US
Bowthorpe|GB
Boxtel|NL
Boyabat|TR
Boyarka|UA
Boynton Beach|US
Boyolali|ID
Boyolangu|ID
Boysun|UZ
Bozoum|CF
Bozova|TR
Bozuyuk|TR
Bozyazı|TR
Bozüyük|TR
Boû Arfa|DZ
Brackenheim|DE
Bracknell|GB
Braco do Norte|BR
Bradenton|US
Braganca|BR
Bragança|BR
Braine-l'Alleud|BE
Braine-le-Comte|BE
Brajarajnagar|IN
Brakel|DE
Brak|LY
Bramhall|GB
Bramsche|DE
Brandenburg an der Havel|DE
Brandys nad Labem-Stara Boleslav|CZ
Brandýs nad Labem-Stará Boleslav|CZ
Branford|US
Braniewo|PL
Brasschaat|BE
Braço do Norte|BR
Brcko|BA
Breaza|RO
Brea|US
Brecht|BE
Breclav|CZ
Bredbury|GB
Bregenz|AT
Brejo Santo|BR
Brejo da Madre de Deus|BR
Bremerton|US
Bremervorde|DE
Bremervörde|DE
Brenham|US
Brentwood|US
Bressanone|IT
Bresso|IT
Bressuire|FR
Bretigny-sur-Orge|FR
Bretten|DE
Breves|BR
Brezno|SK
Briarwood|US
Bridgend|GB
Bridgeton|US
Bridgeview|US
Bridgwater|GB
Bridlington|GB
Brie-Comte-Robert|FR
Brierley Hill|GB
Brigham City|US
Brighouse|GB
Brighton Beach|US
Brignoles|FR
Brikama|GM
Brilon|DE
Brindisi|IT
Briton Ferry|GB
Brive-la-Gaillarde|FR
Brixham|GB
Broad Ripple|US
Broadstairs|GB
Broadview Heights|US
Brockville|CA
Brodnica|PL
Brodosqui|BR
Brodósqui|BR
Broken Hill|AU
Bromsgrove|GB
Bronkhorstspruit|ZA
Bronnitsy|RU
Bronte|IT
Bron|FR
Brook Park|US
Brookhaven|US
Brookline|US
Brooklyn Center|US
Brooklyn Park|US
Brossard|CA
Brotas|BR
Brownhills|GB
Brownsburg|US
Brownwood|US
Broxburn|GB
Bruay-la-Buissiere|FR
Bruay-la-Buissière|FR
Bruchkobel|DE
Bruchköbel|DE
Bruchsal|DE
Bruckmuhl|DE
Bruckmühl|DE
Bruggen|DE
Brugherio|IT
Bruhl|DE
Brumadinho|BR
Brumado|BR
Brummen|NL
Brunoy|FR
Brunssum|NL
Brunswick|US
Bruntal|CZ
Bruntál|CZ
Brusciano|IT
Brushy Creek|US
Brvenica|MK
Bry-sur-Marne|FR
Bryanka|UA
Brymbo|GB
Bryn Mawr-Skyway|US
Bryukhovetskaya|RU
Brzeg|PL
Brzesko|PL
Brétigny-sur-Orge|FR
Brüggen|DE
Brühl|DE
Brājarājnagar|IN
Brčko|BA
Bua Yai|TH
Buaran|ID
Bucak|TR
Bucha|UA
Buchen in Odenwald|DE
Buchholz in der Nordheide|DE
Buckeburg|DE
Buckhall|US
Budaors|HU
Budaörs|HU
Buddh Gaya|IN
Budennovsk|RU
Budhana|IN
Budhlada|IN
Budhlāda|IN
Budhāna|IN
Budingen|DE
Buduran|ID
Budva|ME
Budënnovsk|RU
Buea|CM
Buenaventura Lakes|US
Buerarema|BR
Buffalo Grove|US
Buftea|RO
Bugarama|TZ
Bugiri|UG
Bugojno|BA
Bugo|PH
Buguruslan|RU
Buhi|PH
Buhl|DE
Buhusi|RO
Buhuşi|RO
Buinsk|RU
Buin|CL
Buique|BR
Bukama|CD
Bukit Rambai|MY
Bukoba|TZ
Bukuru|NG
Bulacan|PH
Bulakamba|ID
Bulancak|TR
Bulanık|TR
Buldana|IN
Buldāna|IN
Bulgan|MN
Bullhead City|US
Bulolo|PG
Buluan|PH
Bulungu|CD
Bulung’ur Shahri|UZ
Bunawan|PH
Bunbury|AU
Bundaberg|AU
Bunda|TZ
Bunde|DE
Bundibugyo|UG
Bundu|IN
Bungo-Takada-shi|JP
Bungoma|KE
Bungu|TZ
Burdur|TR
Buren|DE
Bure|ET
Burg bei Magdeburg|DE
Burgdorf|DE
Burgess Hill|GB
Burghausen|DE
Burhaniye|TR
Burhanuddin|BD
Burhar|IN
Burhānuddin|BD
Buri Ram|TH
Burien|US
Buriti Bravo|BR
Buritis|BR
Buritizeiro|BR
Buri|BR
Burjassot|ES
Burlata|ES
Burla|IN
Burngreave|GB
Burnham-on-Sea|GB
Burnie|AU
Burnsville|US
Burntwood|GB
Burrel|AL
Burriana|ES
Burscheid|DE
Burstadt|DE
Burunday|KZ
Bururi|BI
Burutu|NG
Bury St Edmunds|GB
Burē|ET
Busembatia|UG
Buseresere|TZ
Busia|KE
Businga|CD
Busko-Zdroj|PL
Busko-Zdrój|PL
Busselton|AU
Bussolengo|IT
Bussum|NL
Busto Arsizio|IT
Buston|TJ
Butajira|ET
Butajīra|ET
Buta|CD
Butel|MK
Butha-Buthe|LS
Butiama|TZ
Butia|BR
Butiá|BR
Buturlinovka|RU
Butzbach|DE
Buulobarde|SO
Buurhakaba|SO
Buwenge|UG
Buxtehude|DE
Buyeo|KR
Buynaksk|RU
Buzen|JP
Buzovna|AZ
Buíque|BR
Bwizibwera|UG
Byadgi|IN
Byaroza|BY
Bykhaw|BY
Byndoor|IN
Bytow|PL
Bytów|PL
Byumba|RW
Byādgi|IN
Bánovce nad Bebravou|SK
Bârlad|RO
Bègles|FR
Béjar|ES
Béja|TN
Békéscsaba|HU
Békés|HU
Bélabo|CM
Béoumi|CI
Bétera|ES
Béthune|FR
Béziers|FR
Bình Long|VN
Bílina|CZ
Böblingen|DE
Bönen|DE
Bückeburg|DE
Büdingen|DE
Bühl|DE
Bünde|DE
Büren|DE
Bürstadt|DE
Bābai|IN
Bābolsar|IR
Bābra|IN
Bādāmi|IN
Bāfq|IR
Bāgepalli|IN
Bāgha Purāna|IN
Bāghpat|IN
Bāglung|NP
Bājil|YE
Bājitpur|BD
Bālotra|IN
Bālugaon|IN
Bālāchor|IN
Bālāpur|IN
Bāmor Kalān|IN
Bāmyān|AF
Bānapur|IN
Bāndarban|BD
Bāndīkūi|IN
Bāngarmau|IN
Bāniyās|SY
Bānka|IN
Bānki|IN
Bānsdīh|IN
Bānsi|IN
Bānswāda|IN
Bāntva|IN
Bāpatla|IN
Bārah|SD
Bāramūla|IN
Bārdoli|IN
Bārh|IN
Bāri|IN
Bāruipur|IN
Bārāmati|IN
Bāsoda|IN
Bāsudebpur|IN
Bāzpur|IN
Bāzār-e Yakāwlang|AF
Bāzārak|AF
Băicoi|RO
Băileşti|RO
Będzin|PL
Bījār|IR
Bīlāspur|IN
Bīrpur|IN
Bīsalpur|IN
Břeclav|CZ
Būndu|IN
Bắc Giang|VN
Bắc Kạn|VN
Bắc Ninh|VN
Bến Tre|VN
Bỉm Sơn|VN
Caacupe|PY
Caacupé|PY
Caaguazu|PY
Caaguazú|PY
Caala|AO
Caazapa|PY
Caazapá|PY
Cabadbaran|PH
Cabagan|PH
Cabaiguan|CU
Cabaiguán|CU
Cabayangan|PH
Cabeceiras de Basto|PT
Cabedelo|BR
Cabiao|PH
Cabinda|AO
Cabo San Lucas|MX
Cabra|ES
Cabrero|CL
Cabreuva|BR
Cabreúva|BR
Cabrobo|BR
Cabrobó|BR
Cacador|BR
Cacahoatan|MX
Cacahoatán|MX
Cacapava do Sul|BR
Cacapava|BR
Cachan|FR
Cachoeira do Sul|BR
Cachoeiras de Macacu|BR
Cachoeira|BR
Cacoal|BR
Cacocum|CU
Cadca|SK
Cadereyta Jimenez|MX
Cadereyta Jiménez|MX
Cadereyta|MX
Caerphilly|GB
Caete|BR
Caetite|BR
Caetité|BR
Caeté|BR
Caglayancerit|TR
Cagnes-sur-Mer|FR
Cahors|FR
Cahul|MD
Caibarien|CU
Caibarién|CU
Caicedonia|CO
Caico|BR
Caicó|BR
Caidian|CN
Cair|MK
Caivano|IT
Cajamar|BR
Cajati|BR
Cajazeiras|BR
Cajica|CO
Cajicá|CO
Cajueiro|BR
Cajuru|BR
Cakovec|HR
Calabanga|PH
Calabasas|US
Calaca|PH
Calafat|RO
Calafell|ES
Calahorra|ES
Calais|FR
Calangute|IN
Calapan|PH
Calarca|CO
Calarcá|CO
Calasiao|PH
Calatagan|PH
Calatayud|ES
Calauag|PH
Calauan|PH
Calbayog City|PH
Calceta|EC
Caldas Novas|BR
Caldas da Rainha|PT
Caldas|CO
Caldes de Montbui|ES
Caledonia|US
Calella|ES
Caleta Olivia|AR
Calexico|US
Calimete|CU
Calle Blancos|CR
Callosa de Segura|ES
Calne|GB
Calpulalpan|MX
Calp|ES
Caltagirone|IT
Caltanissetta|IT
Caluire-et-Cuire|FR
Calumet City|US
Calumpang|PH
Calverton|US
Calvia|ES
Calvià|ES
Calw|DE
Camacupa|AO
Camaiore|IT
Camajuani|CU
Camajuaní|CU
Camana|PE
Camanducaia|BR
Camaná|PE
Camaqua|BR
Camaquã|BR
Camara de Lobos|PT
Camarate|PT
Camas|ES
Cambara|BR
Cambará|BR
Camberley|GB
Camborne|GB
Cambrai|FR
Cambre|ES
Cambria Heights|US
Cambrils|ES
Cambui|BR
Cambuslang|GB
Cambuí|BR
Camden Town|GB
Cameron Park|US
Cameta|BR
Cametá|BR
Camiling|PH
Camiri|BO
Camoapa|NI
Camocim|BR
Camp Springs|US
Campbell River|CA
Campechuela|CU
Campi Bisenzio|IT
Campia Turzii|RO
Campina Grande do Sul|BR
Campina|ES
Campina|RO
Campiña|ES
Campo Alegre|BR
Campo Belo|BR
Campo Formoso|BR
Campo Maior|BR
Campo Mourao|BR
Campo Mourão|BR
Campo Verde|BR
Campo de Criptana|ES
Campo de la Cruz|CO
Campoalegre|CO
Campobasso|IT
Campos Belos|BR
Campos Gerais|BR
Campos Novos|BR
Campos Sales|BR
Campos do Jordao|BR
Campos do Jordão|BR
Campulung Moldovenesc|RO
Camrose|CA
Can Gio|VN
Canada de Gomez|AR
Cananea|MX
Canas|CR
Canavieiras|BR
Canby|US
Candaba|PH
Candelaria|BR
Candelária|BR
Candi Prambanan|ID
Candiac|CA
Candido Mota|BR
Candler-McAfee|US
Canela|BR
Canelones|UY
Canete|CL
Cangas do Morrazo|ES
Canguaretama|BR
Cangucu|BR
Canguçu|BR
Canicatti|IT
Canicattì|IT
Canico|PT
Canidelo|PT
Caninde|BR
Canindé|BR
Caniço|PT
Canlaon|PH
Cannes|FR
Canoinhas|BR
Canon City|US
Canosa di Puglia|IT
Canovelles|ES
Cantaura|VE
Canteleu|FR
Cantel|GT
Cantu|IT
Cantù|IT
Canvey Island|GB
Canyon Lake|US
Cao Bang|VN
Cao Bằng|VN
Cao Lanh|VN
Cao Lãnh|VN
Caohe|CN
Capalaba|AU
Capanema|BR
Capannori|IT
Capao Bonito|BR
Capao da Canoa|BR
Caparica|PT
Capas|PH
Cape Girardeau|US
Capela|BR
Capelinha|BR
Capelle aan den IJssel|NL
Capesterre-Belle-Eau|GP
Capim Grosso|BR
Capinzal|BR
Capitan Bermudez|AR
Capitao Poco|BR
Capitán Bermúdez|AR
Capitão Poço|BR
Capivari|BR
Capua|IT
Capulhuac de Mirafuentes|MX
Capâo Bonito|BR
Capão da Canoa|BR
Caraballeda|VE
Caracal|RO
Carandai|BR
Carandaí|BR
Carangola|BR
Caransebes|RO
Caransebeş|RO
Carate Brianza|IT
Caratinga|BR
Carauari|BR
Caravaca|ES
Carazinho|BR
Carbondale|US
Carbonia|IT
Carcaixent|ES
Carcarana|AR
Carcarañá|AR
Carcar|PH
Carcassonne|FR
Carcavelos|PT
Cardedeu|ES
Cardito|IT
Carei|RO
Carepa|CO
Cariamanga|EC
Carigara|PH
Carlet|ES
Carlos A. Carrillo|MX
Carlos Barbosa|BR
Carlow|IE
Carmagnola|IT
Carmarthen|GB
Carmen de Viboral|CO
Carmo do Cajuru|BR
Carmo do Paranaiba|BR
Carmo do Paranaíba|BR
Carnaxide|PT
Carnot|CF
Carol City|US
Carol Stream|US
Caronno Pertusella|IT
Carouge|CH
Carpentersville|US
Carpentras|FR
Carpi Centro|IT
Carpina|BR
Carquefou|FR
Carrboro|US
Carrickfergus|GB
Carrieres-sous-Poissy|FR
Carrizal|VE
Carrières-sous-Poissy|FR
Carrollwood Village|US
Carrollwood|US
Carsamba|TR
Carshalton|GB
Carson City|US
Cartama|ES
Cartaya|ES
Carteret|US
Cartersville|US
Carterton|GB
Carthage|TN
Carvin|FR
Casa Blanca|MX
Casa Branca|BR
Casa Grande|US
Casa Santa|IT
Casa de Oro-Mount Helix|US
Casal di Principe|IT
Casale Monferrato|IT
Casalecchio di Reno|IT
Casalnuovo di Napoli|IT
Casamassima|IT
Casarano|IT
Casas Adobes|US
Casavatore|IT
Cascais|PT
Cascina|IT
Casimiro de Abreu|BR
Casoria|IT
Cassano Magnago|IT
Cassano d'Adda|IT
Casselberry|US
Cassilandia|BR
Cassilândia|BR
Cassino|IT
Castaic|US
Castanos|MX
Castaños|MX
Castel Maggiore|IT
Castel Volturno|IT
Castelfranco Emilia|IT
Castelfranco Veneto|IT
Castellammare di Stabia|IT
Castellar del Valles|ES
Castellar del Vallès|ES
Castelldefels|ES
Castelnau-le-Lez|FR
Castelo Branco|PT
Castelo|BR
Castelvetrano|IT
Castiglione delle Stiviere|IT
Castilleja de la Cuesta|ES
Castillejos|PH
Castle Rock|US
Castleford|GB
Castlereagh|GB
Castres|FR
Castricum|NL
Castries|LC
Castro Valley|US
Castro-Urdiales|ES
Castrop-Rauxel|DE
Castrovillari|IT
Cat Ba|VN
Catabola|AO
Catacaos|PE
Cataguases|BR
Catalao|BR
Catalca|TR
Catalina Foothills|US
Catalão|BR
Catamayo|EC
Catanauan|PH
Catano|PR
Catarman|PH
Catarroja|ES
Cataño|PR
Catbalogan|PH
Catemaco|MX
Catende|BR
Caterham|GB
Cathedral City|US
Cativa|PA
Cativá|PA
Catole do Rocha|BR
Catolé do Rocha|BR
Catonsville|US
Catriel|AR
Cattolica|IT
Catumbela|AO
Catu|BR
Caucaguita|VE
Caucaguito|VE
Caucagüito|VE
Caucasia|CO
Caucete|AR
Cauquenes|CL
Causeni|MD
Cauto Cristo|CU
Cava De Tirreni|IT
Cava Dè Tirreni|IT
Cavaillon|FR
Cave Spring|US
Caxambu|BR
Caxito|AO
Cayambe|EC
Caycuma|TR
Cayeli|TR
Cayey|PR
Cazin|BA
Caála|AO
Caçador|BR
Caçapava do Sul|BR
Caçapava|BR
Cañada de Gómez|AR
Cañas|CR
Cañete|CL
Cañon City|US
Ceadir-Lunga|MD
Ceadîr-Lunga|MD
Ceara Mirim|BR
Ceará Mirim|BR
Cecina|IT
Cedar City|US
Cedar Falls|US
Cedar Hill|US
Cedar Park|US
Ceeldheer|SO
Ceerigaabo|SO
Cegled|HU
Ceglie Messapica|IT
Cegléd|HU
Cehegin|ES
Cehegín|ES
Celbridge|IE
Celje|SI
Celle|DE
Celso Ramos|BR
Cenon|FR
Centar Zupa|MK
Centar Župa|MK
Centenario|AR
Center Point|US
Centereach|US
Centerville|US
Cento|IT
Central Falls|US
Central Islip|US
Central Point|US
Centralia|US
Centre de Flacq|MU
Centreville|US
Centro Familiar la Soledad|MX
Ceper|ID
Cepu|ID
Cercola|IT
Cerdanyola del Valles|ES
Cerdanyola del Vallès|ES
Ceres|US
Cerete|CO
Cereté|CO
Cergy|FR
Cerignola|IT
Cerkes|TR
Cermik|TR
Cernavoda|RO
Cernavodă|RO
Cernusco sul Naviglio|IT
Cerquilho|BR
Cerritos|US
Cerro Azul|MX
Cerro de Pasco|PE
Cerveteri|IT
Cervia|IT
Cesano Boscone|IT
Cesano Maderno|IT
Cesenatico|IT
Cesena|IT
Cesis|LV
Ceska Lipa|CZ
Ceska Trebova|CZ
Cesky Tesin|CZ
Cesme|TR
Cessnock|AU
Cesson-Sevigne|FR
Cesson-Sévigné|FR
Cestas|FR
Cetinje|ME
Ceuta|ES
Ceylanpınar|TR
Cha Grande|BR
Cha-am|TH
Chabahar|IR
Chabet el Ameur|DZ
Chacabuco|AR
Chacao|VE
Chacarita|CR
Chachapoyas|PE
Chachoengsao|TH
Chaeryong-up|KP
Chaeryŏng-ŭp|KP
Chaguanas|TT
Chai Badan|TH
Chai Nat|TH
Chaibasa|IN
Chaidari|GR
Chaihe|CN
Chaiyaphum|TH
Chajari|AR
Chajarí|AR
Chak Azam Sahu|PK
Chak Five Hundred Seventy-five|PK
Chak Jhumra|PK
Chak One Hundred Twenty Nine Left|PK
Chak Thirty-one -Eleven Left|PK
Chak Two Hundred Forty-nine Thal Development Authority|PK
Chakan|IN
Chakapara|IN
Chake Chake|TZ
Chakia|IN
Chaklasi|IN
Chaklāsi|IN
Chakradharpur|IN
Chaksu|IN
Chalala|IN
Chalatenango|SV
Chala|TZ
Chalchuapa|SV
Chalfont Saint Peter|GB
Chalinze|TZ
Chalkida|GR
Chalkída|GR
Challakere|IN
Challans|FR
Challapalle|IN
Chalmette|US
Chalon-sur-Saone|FR
Chalon-sur-Saône|FR
Chalons-en-Champagne|FR
Chalus|IR
Chalāla|IN
Chamalieres|FR
Chamalières|FR
Chambas|CU
Chamba|IN
Chambersburg|US
Chambery|FR
Chambly|CA
Chambéry|FR
Champa|IN
Champigny-sur-Marne|FR
Champoton|MX
Champotón|MX
Champs-sur-Marne|FR
Chamrajnagar|IN
Cham|DE
Chanasma|IN
Chancay|PE
Chandauli|IN
Chanderi|IN
Chandor|IN
Chandpur|IN
Chandrakona|IN
Chandur Bazar|IN
Chandur|IN
Changanacheri|IN
Changanācheri|IN
Changleng|CN
Changling|CN
Changli|CN
Changnyeong|KR
Changsu|KR
Changtu|CN
Changuinola|PA
Changyon|KP
Changyŏn|KP
Chanhassen|US
Chania|GR
Chanika|TZ
Chaniá|GR
Channagiri|IN
Channapatna|IN
Channarayapatna|IN
Channarāyapatna|IN
Channelview|US
Chantilly|US
Chapadinha|BR
Chapar|IN
Chapayevsk|RU
Chapel Allerton|GB
Chapel Hill|US
Chapeltown|GB
Char Bhadrasan|BD
Char Bhadrāsan|BD
Charata|AR
Chardara|KZ
Charef|DZ
Charenton-le-Pont|FR
Charikar|AF
Charkhari|IN
Charkhi Dadri|IN
Charkhi Dādri|IN
Charkhāri|IN
Charleville-Mezieres|FR
Charleville-Mézières|FR
Charlotte Amalie|VI
Charlottenlund|DK
Charlottesville|US
Charlottetown|CA
Charneca de Caparica|PT
Charqueadas|BR
Charthawal|IN
Charthāwal|IN
Chartres|FR
Chaska|US
Chatan|JP
Chateau-Thierry|FR
Chateaudun|FR
Chateauguay|CA
Chateauroux|FR
Chatelet|BE
Chatellerault|FR
Chatenay-Malabry|FR
Chatillon|FR
Chatou|FR
Chato|TZ
Chatrapur|IN
Chatra|IN
Chatrā|IN
Chaudfontaine|BE
Chaumont|FR
Chaupimarca|PE
Chaville|FR
Chawinda|PK
Chaïdári|GR
Cheadle Hulme|GB
Chebarkul’|RU
Chebba|TN
Chebli|DZ
Cheb|CZ
Cheektowaga|US
Chefchaouene|MA
Chegem|RU
Chegutu|ZW
Chekhov|RU
Chelak|UZ
Chelghoum el Aid|DZ
Chelghoum el Aïd|DZ
Chelles|FR
Chemini|DZ
Chemmumiahpet|IN
Chenab Nagar|PK
Chenaran|IR
Chengam|IN
Chengannur|IN
Chengannūr|IN
Chengyang|CN
Chennevieres-sur-Marne|FR
Chennevières-sur-Marne|FR
Chennimalai|IN
Chenove|FR
Chenôve|FR
Chenārān|IR
Cheongsong gun|KR
Chepen|PE
Chepstow|GB
Chepén|PE
Cheraga|DZ
Cherbourg-Octeville|FR
Cheremkhovo|RU
Cherepanovo|RU
Cheria|DZ
Chernogolovka|RU
Chernogorsk|RU
Chernushka|RU
Chernyakhovsk|RU
Chernyanka|RU
Cherpulassery|IN
Cherry Hill|US
Cherthala|IN
Chervonopartyzans’k|UA
Chesham|GB
Cheshunt|GB
Chessington|GB
Chester-le-Street|GB
Chetouane|DZ
Chettipalaiyam|IN
Chettipālaiyam|IN
Chetwayi|IN
Chevilly-Larue|FR
Cheyyar|IN
Chełmno|PL
Chełmza|PL
Chełm|PL
Chełmża|PL
Chhabra|IN
Chhagalnaiya|BD
Chhala|IN
Chhapar|IN
Chhaprauli|IN
Chharra|IN
Chhatak|BD
Chhatapur|IN
Chhata|IN
Chhibramau|IN
Chhibrāmau|IN
Chhor|PK
Chhota Udepur|IN
Chhoti Sadri|IN
Chhoti Sādri|IN
Chhāgalnāiya|BD
Chhāpar|IN
Chhātak|BD
Chhāta|IN
Chhātāpur|IN
Chiang Rai|TH
Chiapa de Corzo|MX
Chiari|IT
Chiavari|IT
Chia|CO
Chibuto|MZ
Chicacao|GT
Chicago Heights|US
Chichen-Itza|MX
Chichester|GB
Chichibu|JP
Chichicastenango|GT
Chichigalpa|NI
Chicholi|IN
Chichén-Itzá|MX
Chickasha|US
Chiclana de la Frontera|ES
Chiconcuac|MX
Chicopee|US
Chicureo Abajo|CL
Chidawa|IN
Chieri|IT
Chieti|IT
Chiffa|DZ
Chignahuapan|MX
Chigorodo|CO
Chigorodó|CO
Chik Ballapur|IN
Chik Ballāpur|IN
Chikhli|IN
Chiknayakanhalli|IN
Chiknāyakanhalli|IN
Chikodi|IN
Chilapa de Alvarez|MX
Chilapa de Álvarez|MX
Chilaw|LK
Chilecito|AR
Chilibre|PA
Chililabombwe|ZM
Chillicothe|US
Chilliwack|CA
Chillum|US
Chillupar|IN
Chillupār|IN
Chilly-Mazarin|FR
Chilmari|BD
Chilmāri|BD
Chimala|TZ
Chimbarongo|CL
Chimbas|AR
Chimichagua|CO
Chinch'on|KR
Chinch'ŏn|KR
Chinchina|CO
Chinchiná|CO
Chincholi|IN
Chinde|MZ
Chingleput|IN
Chinhoyi|ZW
Chinna Salem|IN
Chinnachowk|IN
Chinnamanur|IN
Chinnamanūr|IN
Chino Hills|US
Chinoz|UZ
Chintamani|IN
Chintāmani|IN
Chinu|CO
Chinú|CO
Chioggia|IT
Chios|GR
Chipinge|ZW
Chipiona|ES
Chiplun|IN
Chiplūn|IN
Chippenham|GB
Chipping Sodbury|GB
Chipurupalle|IN
Chiquimula|GT
Chiquinquira|CO
Chiquinquirá|CO
Chiredzi|ZW
Chiriguana|CO
Chiriguaná|CO
Chiroqchi|UZ
Chirpan|BG
Chiryu|JP
Chiryū|JP
Chisec|GT
Chishmy|RU
Chislehurst|GB
Chistopol’|RU
Chitapur|IN
Chittaranjan|IN
Chittur|IN
Chittūr|IN
Chivacoa|VE
Chivasso|IT
Chivilcoy|AR
Cho Dok|VN
Choa Saidan Shah|PK
Chocope|PE
Chodavaram|IN
Chodziez|PL
Chodzież|PL
Choisy-le-Roi|FR
Chojnice|PL
Chok Chai|TH
Chokwe|MZ
Chokwé|MZ
Cholargos|GR
Cholargós|GR
Cholet|FR
Cholpon-Ata|KG
Chom Bueng|TH
Choma|ZM
Chomutov|CZ
Chon Daen|TH
Chone|EC
Chongju|KP
Chonglong|CN
Chongoyape|PE
Chopda|IN
Chorfa|DZ
Chorley|GB
Chornomors’k|UA
Chortkiv|UA
Chortoq|UZ
Choszczno|PL
Chotila|IN
Chowchilla|US
Christiansburg|US
Chrudim|CZ
Chrzanow|PL
Chrzanów|PL
Chubek|TJ
Chuchar-kana Mandi|PK
Chudovo|RU
Chuhar Jamali|PK
Chuhuyiv|UA
Chulucanas|PE
Chum Phae|TH
Chumphon|TH
Chunar|IN
Chunghwa|KP
Chunian|PK
Chunskiy|RU
Chunār|IN
Churachandpur|IN
Chur|CH
Churāchāndpur|IN
Chusovoy|RU
Chust|UZ
Chystyakove|UA
Châlons-en-Champagne|FR
Château-Thierry|FR
Châteaudun|FR
Châteauguay|CA
Châteauroux|FR
Châtelet|BE
Châtellerault|FR
Châtenay-Malabry|FR
Châtillon|FR
Chã Grande|BR
Chía|CO
Chākan|IN
Chākia|IN
Chālūs|IR
Chāmpa|IN
Chānasma|IN
Chāndor|IN
Chāndpur|IN
Chāndur|IN
Chāndūr Bāzār|IN
Chāndūr|IN
Chāpar|IN
Chāībāsa|IN
Chīpurupalle|IN
Chītāpur|IN
Chŏngju|KP
Ciampino|IT
Cianorte|BR
Cibolo|US
Cicero Dantas|BR
Ciechanow|PL
Ciechanów|PL
Ciempozuelos|ES
Cienaga de Oro|CO
Cienega de Flores|MX
Cieplice Slaskie Zdroj|PL
Cieplice Śląskie Zdrój|PL
Cieszyn|PL
Cieza|ES
Cihuatlan|MX
Cihuatlán|MX
Cimin|TR
Cinco Ranch|US
Cinco Saltos|AR
Cine|TR
Cinisello Balsamo|IT
Cintalapa de Figueroa|MX
Cipolletti|AR
Ciranjang-hilir|ID
Circasia|CO
Cirencester|GB
Cirie|IT
Ciriè|IT
Ciro Redondo|CU
Cisnadie|RO
Cisnădie|RO
Cisterna di Latina|IT
Citrus Park|US
Citta di Castello|IT
Città di Castello|IT
City of Isabela|PH
City of Sammamish|US
Ciudad Altamirano|MX
Ciudad Choluteca|HN
Ciudad Constitucion|MX
Ciudad Constitución|MX
Ciudad Fernandez|MX
Ciudad Fernández|MX
Ciudad Guadalupe Victoria|MX
Ciudad Hidalgo|MX
Ciudad Lazaro Cardenas|MX
Ciudad Lerdo|MX
Ciudad Lázaro Cárdenas|MX
Ciudad Melchor Muzquiz|MX
Ciudad Melchor Múzquiz|MX
Ciudad Mendoza|MX
Ciudad Miguel Aleman|MX
Ciudad Miguel Alemán|MX
Ciudad Real|ES
Ciudad Sabinas Hidalgo|MX
Ciudad Sahagun|MX
Ciudad Sandino|NI
Ciudad Serdan|MX
Ciudad Serdán|MX
Ciudad Vieja|GT
Ciudad de Allende|MX
Ciudad de Armeria|MX
Ciudad de Armería|MX
Ciudad de Huajuapan de Leon|MX
Ciudad de Huajuapan de León|MX
Ciudad de Huitzuco|MX
Ciutadella|ES
Civitanova Marche|IT
Civitavecchia|IT
Ciénaga de Oro|CO
Ciénega de Flores|MX
Clacton-on-Sea|GB
Clamart|FR
Claremont|US
Claremore|US
Clarence-Rockland|CA
Clark-Fulton|US
Clarksburg|US
Clarksdale|US
Claudio|BR
Clausthal-Zellerfeld|DE
Clearfield|US
Cleburne|US
Cleckheaton|GB
Cleethorpes|GB
Clement Town|IN
Clemson|US
Clermont|US
Clevedon|GB
Cleveland Heights|US
Cleveleys|GB
Clichy-sous-Bois|FR
Clichy|FR
Cliffside Park|US
Clive|US
Cloppenburg|DE
Cloverly|US
Cluain Meala|IE
Cluses|FR
Clydach|GB
Clydebank|GB
Cláudio|BR
Coachella|US
Coalinga|US
Coalville|GB
Coaraci|BR
Coari|BR
Coatbridge|GB
Coatepec|MX
Coatepeque|GT
Coatzintla|MX
Coban|GT
Cobham|GB
Cobija|BO
Cobourg|CA
Coburg|DE
Cobán|GT
Cockeysville|US
Coconut Creek|US
Coconut Grove|US
Codlea|RO
Coelho Neto|BR
Coesfeld|DE
Coeur d'Alene|US
Coffs Harbour|AU
Cofradia|HN
Cofradía|HN
Cohoes|US
Coin|ES
Coishco|PE
Coity|GB
Cojutepeque|SV
Colachel|IN
Coleraine|GB
Colfontaine|BE
Colgong|IN
Colinas|BR
Collado-Villalba|ES
Colle di Val d'Elsa|IT
Colleferro|IT
College Park|US
College Point|US
Collegno|IT
Colleyville|US
Collierville|US
Collingwood|CA
Collinsville|US
Collinwood|US
Collipulli|CL
Colmar|FR
Colmenar Viejo|ES
Colne|GB
Cologno Monzese|IT
Colomadu|ID
Colomiers|FR
Colonelganj|IN
Colonia del Sacramento|UY
Colonia del Sol|MX
Colonial Heights|US
Colonia|US
Columbia Heights|US
Colwyn Bay|GB
Comalapa|GT
Comalcalco|MX
Comal|ID
Comanesti|RO
Comayagua|HN
Combs-la-Ville|FR
Come|BJ
Comiso|IT
Comitancillo|GT
Commack|US
Commerce City|US
Comonfort|MX
Compiegne|FR
Compiègne|FR
Compostela|PH
Comrat|MD
Comé|BJ
Comăneşti|RO
Concarneau|FR
Conceicao da Barra|BR
Conceicao da Feira|BR
Conceicao das Alagoas|BR
Conceicao do Araguaia|BR
Conceicao do Coite|BR
Conceicao do Jacuipe|BR
Conceição da Barra|BR
Conceição da Feira|BR
Conceição das Alagoas|BR
Conceição do Araguaia|BR
Conceição do Coité|BR
Conceição do Jacuípe|BR
Concepcion Ibaba|PH
Concepcion del Uruguay|AR
Concepción del Uruguay|AR
Conception Bay South|CA
Conchal|BR
Concordia|BR
Concórdia|BR
Condado|CU
Condeixa-a-Nova|PT
Conegliano|IT
Coney Island|US
Conflans-Sainte-Honorine|FR
Congleton|GB
Congonhas|BR
Conil de la Frontera|ES
Conisbrough|GB
Conroe|US
Consett|GB
Consolacion del Sur|CU
Consolacion|PH
Consolación del Sur|CU
Constanza|DO
Constitucion|CL
Constitución|CL
Contla|MX
Contramaestre|CU
Conversano|IT
Cookeville|US
Coon Rapids|US
Coondapoor|IN
Cooper City|US
Coos Bay|US
Copacabana|CO
Copertino|IT
Copiague|US
Coppell|US
Copperas Cove|US
Corabia|RO
Coral Gables|US
Coral Terrace|US
Coralville|US
Coram|US
Corato|IT
Corbeil-Essonnes|FR
Cordeiropolis|BR
Cordeirópolis|BR
Cordenons|IT
Corfu|GR
Coria del Rio|ES
Coria del Río|ES
Corigliano Scalo|IT
Corinth|US
Corinto|BR
Cormano|IT
Cormeilles-en-Parisis|FR
Cornaredo|IT
Cornelio Procopio|BR
Corner Brook|CA
Cornélio Procópio|BR
Coroata|BR
Coroatá|BR
Coromandel|BR
Coronda|AR
Coronel Oviedo|PY
Coronel Suarez|AR
Coronel Suárez|AR
Coronel Vivida|BR
Corozal|CO
Corralillo|CU
Correggio|IT
Corroios|PT
Corsicana|US
Corsico|IT
Cortazar|MX
Cortland|US
Coruripe|BR
Corvallis|US
Corvera de Asturias|ES
Cosamaloapan|MX
Coscomatepec de Bravo|MX
Cosenza|IT
Cosmopolis|BR
Cosmópolis|BR
Cosoleacaque|MX
Cosquin|AR
Cosquín|AR
Coswig|DE
Cote-Saint-Luc|CA
Cotoca|BO
Cottage Grove|US
Cottage Lake|US
Cottonwood Heights|US
Cotui|DO
Cotuí|DO
Coudekerque-Branche|FR
Coueron|FR
Coulommiers|FR
Coulsdon|GB
Council Bluffs|US
Country Club Hills|US
Country Club|US
Country Walk|US
Courcelles|BE
Cournon-d'Auvergne|FR
Courtenay|CA
Couëron|FR
Cova Figueira|CV
Cove|BJ
Covilha|PT
Covilhã|PT
Covina|US
Cové|BJ
Cowes|GB
Coxim|BR
Coyah|GN
Coyhaique|CL
Coyotepec|MX
Coyula|MX
Cozumel|MX
Coín|ES
Cradock|ZA
Craigavon|GB
Crailsheim|DE
Cramlington|GB
Cran-Gevrier|FR
Cranberry Township|US
Cranbrook|CA
Cranendonck|NL
Crateus|BR
Crateús|BR
Cravinhos|BR
Crawfordsville|US
Creil|FR
Crema|IT
Crepy-en-Valois|FR
Crest Hill|US
Crestview|US
Creve Coeur|US
Crevillente|ES
Crewe|GB
Crimmitschau|DE
Cristalina|BR
Crofton|US
Croix|FR
Crotone|IT
Crowborough|GB
Crown Point|US
Crowthorne|GB
Crucecita|MX
Cruces|CU
Cruz Alta|BR
Cruz das Almas|BR
Cruz del Eje|AR
Cruzeiro do Oeste|BR
Cruzeiro do Sul|BR
Cruzeiro|BR
Crystal Lake|US
Crépy-en-Valois|FR
Csongrad|HU
Csongrád|HU
Cu Chi|VN
Cuamba|MZ
Cuautepec de Hinojosa|MX
Cuautlancingo|MX
Cubuk|TR
Cudahy|US
Cugir|RO
Cugnaux|FR
Cuilapa|GT
Culemborg|NL
Cullera|ES
Culleredo|ES
Cullman|US
Culpeper|US
Cumanayagua|CU
Cumaribo|CO
Cumberland|US
Cumbernauld|GB
Cumbum|IN
Cumra|TR
Cuncolim|IN
Cunduacan|MX
Cunduacán|MX
Cuneo|IT
Cupertino|US
Cupira|BR
Cuprija|RS
Curanilahue|CL
Curchorem|IN
Curitibanos|BR
Currais Novos|BR
Curridabat|CR
Curtea de Arges|RO
Curtea de Argeş|RO
Curumani|CO
Curumaní|CO
Curundu|PA
Curundú|PA
Curup|ID
Cururupu|BR
Curuzu Cuatia|AR
Curuzú Cuatiá|AR
Curvelo|BR
Cusano|IT
Cuscatancingo|SV
Custodia|BR
Custoias|PT
Custódia|BR
Cutler Bay|US
Cutler Ridge|US
Cutral-Co|AR
Cutral-Có|AR
Cuxhaven|DE
Cuyahoga Falls|US
Cwmbran|GB
Cyangugu|RW
Cypress Hills|US
Czechowice-Dziedzice|PL
Czeladz|PL
Czeladź|PL
Czerwionka-Leszczyny|PL
Cártama|ES
Cát Bà|VN
Câmara de Lobos|PT
Câmpia Turzii|RO
Câmpina|RO
Câmpulung Moldovenesc|RO
Cândido Mota|BR
Cícero Dantas|BR
Côte-Saint-Luc|CA
Căuşeni|MD
Cēsis|LV
Cần Giờ|VN
Củ Chi|VN
Dabas|HU
Dabhoi|IN
Daboh|IN
Dabou|CI
Dabra|IN
Dabwali|IN
Dabwāli|IN
Dachau|DE
Dadeldhura|NP
Dadeldhurā|NP
Dadhar|PK
Dadri|IN
Daet|PH
Dagestanskiye Ogni|RU
Dagomys|RU
Dahanu|IN
Dahegam|IN
Dahegām|IN
Daigo|JP
Dailekh|NP
Daimiel|ES
Dajabon|DO
Dajabón|DO
Dajal|PK
Dakhla|EH
Dakoro|NE
Dakor|IN
Dalaman|TR
Dalandzadgad|MN
Dale City|US
Dalfsen|NL
Dalianwan|CN
Daliyat al Karmel|IL
Dalkola|IN
Dalmine|IT
Dalnegorsk|RU
Dalnerechensk|RU
Dalserf|GB
Dalsingh Sarai|IN
Daltonganj|IN
Daman|IN
Damara|CF
Damaturu|NG
Damavand|IR
Damboa|NG
Dambulla|LK
Damghan|IR
Damietta|EG
Dammarie-les-Lys|FR
Damme|DE
Damnagar|IN
Damnoen Saduak|TH
Dampit|ID
Damāvand|IR
Dan Khun Thot|TH
Dana Point|US
Danane|CI
Danané|CI
Danao|PH
Dandeli|IN
Danghara|TJ
Dania Beach|US
Danilov|RU
Dankov|RU
Danli|HN
Danlí|HN
Danvers|US
Danville|US
Daokou|CN
Daoukro|CI
Dapaong|TG
Dapitan|PH
Dar Chabanne|TN
Dar Chioukh|DZ
Dar Kulayb|BH
Dar el Beida|DZ
Dar el Beïda|DZ
Darab|IR
Darayya|SY
Darazo|NG
Darchula|NP
Dareda|TZ
Darende|TR
Dargecit|TR
Dargeçit|TR
Darhan|MN
Darnah|LY
Darreh Shahr|IR
Darsi|IN
Dartford|GB
Darton|GB
Darwen|GB
Darwha|IN
Darya Khan|PK
Daryapur|IN
Daryāpur|IN
Dashitou|CN
Dashtobod|UZ
Dasnapur|IN
Dasna|IN
Dassa-Zoume|BJ
Dassa-Zoumé|BJ
Dasuya|IN
Dasūya|IN
Dataganj|IN
Dattapur|IN
Datteln|DE
Dattāpur|IN
Daud Khel|PK
Daudnagar|IN
Daund|IN
Daura|NG
Daur|PK
Dausa|IN
Daventry|GB
Davlekanovo|RU
Dayr Hafir|SY
Dayr Mawas|EG
Dayr Mawās|EG
Dayr al Balah|PS
Dayr al Balaḩ|PS
Dayr Ḩāfir|SY
Dayrut|EG
Dayrūţ|EG
Daytona Beach|US
Dazaifu|JP
De Aar|ZA
De Pere|US
DeBary|US
DeKalb|US
DeLand|US
DeSoto|US
Dean Funes|AR
Dearborn Heights|US
Debal’tseve|UA
Debark’|ET
Deba|NG
Debica|PL
Debila|DZ
Deblin|PL
Debre Birhan|ET
Debre Mark’os|ET
Debre Tabor|ET
Decan|XK
Decatur|US
Decines-Charpieu|FR
Decin|CZ
Dededo Village|GU
Dedham|US
Dedougou|BF
Dedovsk|RU
Dedza|MW
Deer Park|US
Deerfield Beach|US
Deerfield|US
Deeside|GB
Degema Hulk|NG
Deggendorf|DE
Degtyarsk|RU
Dehdasht|IR
Dehloran|IR
Dehlorān|IR
Deinze|BE
Del City|US
Del Pilar|PH
Del Rio|US
Delanggu|ID
Delbruck|DE
Delbrück|DE
Delcevo|MK
Delfzijl|NL
Deli Tua|ID
Delijan|IR
Delitzsch|DE
Dellys|DZ
Delmenhorst|DE
Delmiro Gouveia|BR
Delray Beach|US
Delta del Tigre|UY
Delījān|IR
Demak|ID
Dembi Dolo|ET
Dembī Dolo|ET
Demerval Lobao|BR
Demerval Lobão|BR
Demirci|TR
Den Chai|TH
Den Helder|NL
Denain|FR
Denderleeuw|BE
Dendermonde|BE
Denia|ES
Denizciler|TR
Denkanikota|IN
Denov|UZ
Deogarh|IN
Deolali|IN
Deolāli|IN
Deoranian|IN
Deoraniān|IN
Deori Khas|IN
Deori Khās|IN
Depalpur|IN
Depālpur|IN
Deqen|CN
Dera Bugti|PK
Derhachi|UA
Derry Village|US
Des Plaines|US
Desarmes|HT
Descalvado|BR
Desenzano del Garda|IT
Desert Hot Springs|US
Deshnoke|IN
Desio|IT
Desnogorsk|RU
Dessau|DE
Destelbergen|BE
Det Udom|TH
Detmold|DE
Detroit-Shoreway|US
Detva|SK
Deuil-la-Barre|FR
Deulgaon Raja|IN
Deurne|BE
Deux-Montagnes|CA
Devakottai|IN
Devanhalli|IN
Devarkonda|IN
Deva|RO
Develi|TR
Devgadh Bariya|IN
Devgadh Bāriya|IN
Devgarh|IN
Devinuwara|LK
Devizes|GB
Devrek|TR
Dewsbury|GB
Deán Funes|AR
Deçan|XK
Deūlgaon Rāja|IN
Dhafni|GR
Dhafní|GR
Dhaka|IN
Dhamnod|IN
Dhampur|IN
Dhanaula|IN
Dhanaura|IN
Dhandhuka|IN
Dhanera|IN
Dhankuta|NP
Dhankutā|NP
Dhanot|PK
Dharampur|IN
Dharamsala|IN
Dharangaon|IN
Dharapuram|IN
Dhariwal|IN
Dhari|IN
Dharmabad|IN
Dharmadam|IN
Dharmanagar|IN
Dharmapuri|IN
Dharmābād|IN
Dharuhera|IN
Dharur|IN
Dhaurahra|IN
Dhekiajuli|IN
Dhenkanal|IN
Dhenkānāl|IN
Dhi as Sufal|YE
Dhing|IN
Dholka|IN
Dhone|IN
Dhoro Naro|PK
Dhrangadhra|IN
Dhrol|IN
Dhrāngadhra|IN
Dhuburi|IN
Dhulagari|IN
Dhulian|IN
Dhulikhel|NP
Dhuliān|IN
Dhupgari|IN
Dhupgāri|IN
Dhuri|IN
Dhāka|IN
Dhāmnod|IN
Dhāmpur|IN
Dhāriwāl|IN
Dhāri|IN
Dhāruhera|IN
Dhārūr|IN
Dhī as Sufāl|YE
Dhūri|IN
Diadi|PH
Diamantina|BR
Diamantino|BR
Diamond Bar|US
Diamond Harbour|IN
Diapaga|BF
Dibai|IN
Dibba Al-Fujairah|AE
Dibba Al-Hisn|AE
Dicholi|IN
Didcot|GB
Didim|TR
Didouche Mourad|DZ
Didwana|IN
Dieburg|DE
Diego de Almagro|CL
Diemen|NL
Dien Bien Phu|VN
Diepenbeek|BE
Diepholz|DE
Dieppe|FR
Diest|BE
Dietikon|CH
Dietzenbach|DE
Diffa|NE
Digboi|IN
Dighwara|IN
Dighwāra|IN
Diglur|IN
Digne-les-Bains|FR
Digras|IN
Digri|PK
Dijkot|PK
Diksmuide|BE
Dikwa|NG
Dila|ET
Dilbeek|BE
Dillenburg|DE
Dillingen an der Donau|DE
Dillingen|DE
Dilling|SD
Dimbokro|CI
Dimona|IL
Dinalupihan|PH
Dinanagar|IN
Dinar|TR
Dindori|IN
Dinga|PK
Dingcheng|CN
Dingolfing|DE
Dingtao|CN
Dinhata|IN
Dinnington|GB
Dinskaya|RU
Dinslaken|DE
Dinuba|US
Dipalpur|PK
Dipayal|NP
Diphu|IN
Diriamba|NI
Dishna|EG
Dishnā|EG
Ditzingen|DE
Divichibazar|AZ
Divnogorsk|RU
Divnoye|RU
Diwek|ID
Dix Hills|US
Dixiana|US
Diyadin|TR
Diyarb Najm|EG
Dizangue|CM
Dizangué|CM
Djamaa|DZ
Djemmal|TN
Djenne|ML
Djibo|BF
Djidiouia|DZ
Djénné|ML
Dmitrov|RU
Dniprorudne|UA
Doba|TD
Dobeln|DE
Doboj|BA
Dobropillya|UA
Dobrush|BY
Dobryanka|RU
Dod Ballapur|IN
Dod Ballāpur|IN
Dodge City|US
Dodola|ET
Doetinchem|NL
Dogbo|BJ
Dogondoutchi|NE
Dogubayazıt|TR
Dohar|BD
Dohār|BD
Dois Corregos|BR
Dois Córregos|BR
Dois Vizinhos|BR
Dok Kham Tai|TH
Doka|SD
Dokuchayevs’k|UA
Dolgoprudnyy|RU
Dollard-Des Ormeaux|CA
Dolny Kubin|SK
Dolný Kubín|SK
Dologon|PH
Dolores Hidalgo Cuna de la Independencia Nacional|MX
Dolton|US
Dolyna|UA
Dolyns'ka|UA
Dom Pedrito|BR
Dom Pedro|BR
Domalanoan|PH
Doma|NG
Dombovar|HU
Dombóvár|HU
Domodedovo|RU
Domodossola|IT
Domont|FR
Dompu|ID
Don Antonio|MX
Don Benito|ES
Don Carlos|PH
Don Luan|VN
Don Torcuato|AR
Donaueschingen|DE
Donauworth|DE
Donauwörth|DE
Dondaicha|IN
Dondo|MZ
Dongargarh|IN
Dongdu|CN
Donggang|TW
Donggongon|MY
Dongkan|CN
Dongning|CN
Dongobesh|TZ
Donskoye|RU
Donskoy|RU
Doraha|IN
Doral|US
Dorcheh Piaz|IR
Dorcheh Pīāz|IR
Dorchester|GB
Dorking|GB
Dormagen|DE
Dornakal|IN
Dornbirn|AT
Dorohoi|RO
Dorsten|DE
Dortyol|TR
Dorval|CA
Dorāha|IN
Dosso|NE
Dothan|US
Douai|FR
Douane|TN
Douar Tindja|TN
Douarnenez|FR
Douera|DZ
Douglasville|US
Dourbali|TD
Douz|TN
Dowlatabad|IR
Dowlatābād|IR
Downers Grove|US
Doğubayazıt|TR
Do’stlik Shahri|UZ
Draa Ben Khedda|DZ
Draa el Mizan|DZ
Drachten|NL
Dracut|US
Dragasani|RO
Dragash|XK
Draguignan|FR
Drama|GR
Drancy|FR
Draveil|FR
Drean|DZ
Dreieich|DE
Drensteinfurt|DE
Dreux|FR
Drexel Heights|US
Drexel Hill|US
Driebergen-Rijsenburg|NL
Driefontein|ZA
Driyorejo|ID
Drochia|MD
Drogheda|IE
Drohobych|UA
Droichead Nua|IE
Droitwich|GB
Dronfield|GB
Dronten|NL
Droylsden|GB
Drummondville|CA
Druskininkai|LT
Druzhkivka|UA
Dráma|GR
Drăgăşani|RO
Duayaw-Nkwanta|GH
Dubasari|MD
Duba|SA
Dubbo|AU
Dubendorf|CH
Dubna|RU
Dubnica nad Vahom|SK
Dubnica nad Váhom|SK
Dubno|UA
Dubovka|RU
Dubrajpur|IN
Dubrovnik|HR
Dubrājpur|IN
Dubti|ET
Dubuque|US
Dubăsari|MD
Ducos|MQ
Dudelange|LU
Duderstadt|DE
Dudinka|RU
Duekoue|CI
Duekoué|CI
Duffel|BE
Dugda|IN
Dugulubgey|RU
Duiven|NL
Duiwelskloof|ZA
Dukinfield|GB
Dukku|NG
Duliagaon|IN
Duliāgaon|IN
Dullewala|PK
Dulmen|DE
Dum Duma|IN
Dumbarton|GB
Dumbea|NC
Dumbéa|NC
Dumfries|GB
Dumjor|IN
Dumka|IN
Dumraon|IN
Dumra|IN
Dun Laoghaire|IE
Dunaharaszti|HU
Dunaivtsi|UA
Dunajska Streda|SK
Dunajská Streda|SK
Dunakeszi|HU
Dunaujvaros|HU
Dunaújváros|HU
Duncanville|US
Dundalk|US
Dunfermline|GB
Dunga Bunga|PK
Dungarpur|IN
Dunkerque|FR
Dunkwa|GH
Dunstable|GB
Dunwoody|US
Dunyapur|PK
Duong Đong|VN
Dupnitsa|BG
Durango|ES
Durazno|UY
Dura|PS
Durgapur|IN
Durgāpur|IN
Dursunbey|TR
Dutsen Wai|NG
Dutse|NG
Duzce|TR
Dvur Kralove nad Labem|CZ
Dvůr Králové nad Labem|CZ
Dwarka|IN
Dwārka|IN
Dyat’kovo|RU
Dyersburg|US
Dyker Heights|US
Dyurtyuli|RU
Dzaoudzi|YT
Dzerzhinskiy|RU
Dzerzhinsky|RU
Dzhankoy|UA
Dzhetygara|KZ
Działdowo|PL
Dzierzoniow|PL
Dzierżoniów|PL
Dzuunharaa|MN
Dzyarzhynsk|BY
Dzüünharaa|MN
Décines-Charpieu|FR
Dédougou|BF
Désarmes|HT
Dêqên|CN
Döbeln|DE
Dörtyol|TR
Dún Laoghaire|IE
Dübendorf|CH
Dülmen|DE
Düzce|TR
Dādri|IN
Dāhānu|IN
Dākor|IN
Dāmghān|IR
Dāmnagar|IN
Dār Kulayb|BH
Dārayyā|SY
Dārchulā|NP
Dārwha|IN
Dārāb|IR
Dāsna|IN
Dātāganj|IN
Dębica|PL
Dęblin|PL
Děčín|CZ
Dīdwāna|IN
Dīglūr|IN
Dīla|ET
Dīnhāta|IN
Dīnānagar|IN
Dūngarpur|IN
Dūrā|PS
Dương Đông|VN
Eagle Mountain|US
Eagle Pass|US
Eagle River|US
Earl Shilton|GB
Earlsfield|GB
East Brainerd|US
East Brunswick|US
East Chicago|US
East Cleveland|US
East Concord|US
East Dereham|GB
East Elmhurst|US
East Florence|US
East Grinstead|GB
East Gwillimbury|CA
East Hartford|US
East Haven|US
East Hemet|US
East Hill-Meridian|US
East Honolulu|US
East Kilbride|GB
East Lake-Orient Park|US
East Lake|US
East Lansing|US
East Longmeadow|US
East Massapequa|US
East Meadow|US
East Millcreek|US
East Molesey|GB
East Moline|US
East Naples|US
East Northport|US
East Orange|US
East Palo Alto|US
East Patchogue|US
East Pensacola Heights|US
East Peoria|US
East Point|US
East Providence|US
East Rancho Dominguez|US
East Ridge|US
East Riverdale|US
East Saint Louis|US
East Setauket|US
East Tremont|US
Easthampton|US
Eastlake|US
Eastleigh|GB
Eastmont|US
Eastpointe|US
Eastvale|US
Eau Claire|US
Eaubonne|FR
Ebano|MX
Ebaye|MH
Ebbw Vale|GB
Ebebiyin|GQ
Eberbach|DE
Ebersbach an der Fils|DE
Eberswalde|DE
Eboli|IT
Echirolles|FR
Ecija|ES
Eckernforde|DE
Eckernförde|DE
Ecully|FR
Edegem|BE
Eden Prairie|US
Edenvale|ZA
Edessa|GR
Edewecht|DE
Edgewater|US
Edgewood|US
Edina|US
Edinet|MD
Edineţ|MD
Edmundston|CA
Edosaki|JP
Edremit|TR
Edwardsville|US
Eeklo|BE
Eersel|NL
Egbe|NG
Eger|HU
Eggenstein-Leopoldshafen|DE
Eggertsville|US
Egham|GB
Egirdir|TR
Egra|IN
Egypt Lake-Leto|US
Eha Amufu|NG
Ehingen|DE
Eibar|ES
Eibergen|NL
Eilat|IL
Eilenburg|DE
Einbeck|DE
Eirunepe|BR
Eirunepé|BR
Eisenach|DE
Eisenhuttenstadt|DE
Eisenhüttenstadt|DE
Eisleben Lutherstadt|DE
Eislingen|DE
Eitorf|DE
Ejea de los Caballeros|ES
Ejura|GH
Ekangala|ZA
Ekazhevo|RU
Eket|NG
Ekpoma|NG
El Abadia|DZ
El Abiodh Sidi Cheikh|DZ
El Affroun|DZ
El Aioun|MA
El Alia|TN
El Amria|DZ
El Aouinet|DZ
El Arahal|ES
El Astillero|ES
El Attaf|DZ
El Aïoun|MA
El Bagre|CO
El Banco|CO
El Bauga|SD
El Bayadh|DZ
El Bolson|AR
El Bolsón|AR
El Campello|ES
El Carmen de Bolivar|CO
El Carmen de Bolívar|CO
El Centro|US
El Cerrito|CO
El Charco|CO
El Copey|CO
El Crucero|NI
El Dorado Hills|US
El Dorado|US
El Estor|GT
El Fahs|TN
El Gouna|EG
El Grao|ES
El Grullo|MX
El Hadjar|DZ
El Hadjira|DZ
El Hajeb|MA
El Hamma|TN
El Hatillo|VE
El Idrissia|DZ
El Jem|TN
El Kala|DZ
El Kef|TN
El Kseur|DZ
El Malah|DZ
El Masnou|ES
El Mirage|US
El Palmar|GT
El Paraiso|HN
El Paraíso|HN
El Prat de Llobregat|ES
El Pueblito|MX
El Quince|MX
El Rama|NI
El Reno|US
El Reten|CO
El Retén|CO
El Rosario|MX
El Salto|MX
El Segundo|US
El Soberbio|AR
El Tarf|DZ
El Tejar|GT
El Tocuyo|VE
El Triunfo|EC
El Vendrell|ES
El Viejo|NI
El Vigia|VE
El Vigía|VE
El Viso del Alcor|ES
Elamanchili|IN
Elancourt|FR
Elbeuf|FR
Elburg|NL
Eldersburg|US
Elefsina|GR
Elefsína|GR
Elektrogorsk|RU
Elektrougli|RU
Elele|NG
Eleskirt|TR
Eleşkirt|TR
Elizabeth City|US
Elizabethtown|US
Elk Grove Village|US
Elk River|US
Elkhart|US
Elko|US
Elkridge|US
Elkton|US
Elland|GB
Ellenabad|IN
Ellensburg|US
Ellesmere Port|GB
Ellicott City|US
Elliniko|GR
Ellinikó|GR
Ellwangen|DE
Elmadag|TR
Elmadağ|TR
Elmalı|TR
Elmina|GH
Elmont|US
Elmshorn|DE
Elmwood Park|US
Eloi Mendes|BR
Elsdorf|DE
Elst|NL
Eltville|DE
Elur|IN
Elyria|US
Elói Mendes|BR
Elūr|IN
Embalse|AR
Embarcacion|AR
Embarcación|AR
Embi|KZ
Embu Guacu|BR
Embu Guaçu|BR
Emden|DE
Emerson Hill|US
Emet|TR
Emiliano Zapata|MX
Eminabad|PK
Emirdag|TR
Emirdağ|TR
Emmeloord|NL
Emmendingen|DE
Emmen|NL
Empalme|MX
Empangeni|ZA
Empoli|IT
Emporia|US
Emsdetten|DE
Emsworth|GB
En Naqoura|LB
En Nâqoûra|LB
Encantado|BR
Encarnacion de Diaz|MX
Encarnacion|PY
Encarnación de Díaz|MX
Encarnación|PY
Encinitas|US
Encrucijada|CU
Encruzilhada do Sul|BR
Ende|ID
Enem|RU
Energodar|UA
Enfield|US
Engelskirchen|DE
Enger|DE
Englewood|US
Enkhuizen|NL
Enkoping|SE
Enköping|SE
Ennepetal|DE
Ennigerloh|DE
Entebbe|UG
Entre Rios|BR
Entroncamento|PT
Enugu-Ezike|NG
Enugu-Ukwu|NG
Enzan|JP
Epernay|FR
Epinal|FR
Epinay-sur-Seine|FR
Eppelborn|DE
Eppingen|DE
Epsom|GB
Eqbaliyeh|IR
Eqbālīyeh|IR
Equeurdreville-Hainneville|FR
Er Reina|IL
Eragny|FR
Erandio|ES
Erandol|IN
Erattupetta|IN
Eravur Town|LK
Erbaa|TR
Erba|IT
Erdaojiang|CN
Erdek|TR
Erdemli|TR
Erdenet|MN
Erding|DE
Erenhot|CN
Erftstadt|DE
Ergani|TR
Erkelenz|DE
Erkrath|DE
Erlanger|US
Ermelo|ZA
Ermenek|TR
Ermesinde|PT
Ermitagana|ES
Ermitagaña|ES
Ermont|FR
Ermua|ES
Erraguntla|IN
Errenteria|ES
Erwitte|DE
Erzin|TR
Erāttupetta|IN
Es Senia|DZ
Esbjerg|DK
Escarcega|MX
Esch-sur-Alzette|LU
Eschborn|DE
Eschwege|DE
Eschweiler|DE
Escuinapa|MX
Escárcega|MX
Eseka|CM
Esfarayen|IR
Esfarāyen|IR
Esher|GB
Esik|KZ
Eskilstuna|SE
Eslov|SE
Eslöv|SE
Esparreguera|ES
Espelkamp|DE
Esperanca|BR
Esperantina|BR
Esperança|BR
Espinho|PT
Espirito Santo do Pinhal|BR
Espiye|TR
Esplanada|BR
Esplugues de Llobregat|ES
Esposende|PT
Espírito Santo do Pinhal|BR
Esquel|AR
Esquina|AR
Esquipulas|GT
Essaouira|MA
Estancia Velha|BR
Estancia|BR
Estepona|ES
Estero|US
Este|IT
Estoril|PT
Estreito|BR
Estrela|BR
Estância Velha|BR
Estância|BR
Esztergom|HU
Eséka|CM
Et Taiyiba|IL
Etampes|FR
Etawa|IN
Ettlingen|DE
Etāwa|IN
Euclides da Cunha|BR
Euclid|US
Euless|US
Eupen|BE
Eusebio|BR
Euskirchen|DE
Eustis|US
Eusébio|BR
Eutin|DE
Evanston|US
Even Yehuda|IL
Evergem|BE
Evergreen Park|US
Evesham|GB
Evora|PT
Evreux|FR
Evry|FR
Exmouth|GB
Extremoz|BR
Eysines|FR
Ezhva|RU
Ezine|TR
Ezza-Ohu|NG
Eğirdir|TR
Eṭ Ṭaiyiba|IL
Faaa|PF
Fabriano|IT
Faches-Thumesnil|FR
Fada N'gourma|BF
Fada|TD
Faenza|IT
Fafe|PT
Fagaras|RO
Failsworth|GB
Fair Lawn|US
Fair Oaks|US
Fairborn|US
Fairfax|US
Fairfield Heights|US
Fairhaven|US
Fairhope|US
Fairland|US
Fairview Heights|US
Fairview Park|US
Fairwood|US
Faizpur|IN
Falakata|IN
Falavarjan|IR
Falconara Marittima|IT
Falkenberg|SE
Falkensee|DE
Falkirk|GB
Falkoping|SE
Falköping|SE
Fallbrook|US
Fallingbrook|CA
Falmouth|GB
Falticeni|RO
Falun|SE
Falāvarjān|IR
Famagusta|CY
Famailla|AR
Famaillá|AR
Fandriana|MG
Fano|IT
Fanzeres|PT
Faqirwali|PK
Faqus|EG
Far Rockaway|US
Farafangana|MG
Farafenni|GM
Farakka|IN
Faraskur|EG
Faratsiho|MG
Fareham|GB
Faribault|US
Faridkot|IN
Farkhor|TJ
Farmers Branch|US
Farmington|US
Farmingville|US
Farnborough|GB
Farnworth|GB
Faro|PT
Farragut|US
Farrokh Shahr|IR
Farroupilha|BR
Farrukhnagar|IN
Farsan|IR
Farshut|EG
Farshūţ|EG
Faruka|PK
Farum|DK
Farīdkot|IN
Fastiv|UA
Fatehabad|IN
Fatehganj West|IN
Fatehgarh Churian|IN
Fatehgarh Chūriān|IN
Fatehpur Sikri|IN
Fatehpur Sīkri|IN
Fatehābād|IN
Fatwa|IN
Faversham|GB
Fayroz Koh|AF
Fayrōz Kōh|AF
Fayzabad|AF
Fazilka|IN
Fazilpur|PK
Fecamp|FR
Fedorovskiy|RU
Feira|PT
Felanitx|ES
Feldkirch|AT
Felege Neway|ET
Felgueiras|PT
Felipe Carrillo Puerto|MX
Felixstowe|GB
Fellbach|DE
Feltham|GB
Fenghua|CN
Fengkou|CN
Fengrun|CN
Fengxiang|CN
Fengxian|CN
Fenoarivo Atsinanana|MG
Fenoarivo Be|MG
Fenyi|CN
Feodosiya|UA
Feraoun|DZ
Fereydun Kenar|IR
Fereydūn Kenār|IR
Ferizaj|XK
Ferizli|TR
Ferkessedougou|CI
Ferkessédougou|CI
Fern Creek|US
Fernandopolis|BR
Fernandópolis|BR
Ferndale|US
Ferndown|GB
Fernley|US
Ferokh|IN
Ferrenafe|PE
Ferreñafe|PE
Ferrol|ES
Ferry Pass|US
Fetesti|RO
Feteşti|RO
Fethiye|TR
Fiche|ET
Fichē|ET
Fidenza|IT
Fiditi|NG
Fier|AL
Figueira da Foz|PT
Figueres|ES
Filderstadt|DE
Filiasi|RO
Filiaşi|RO
Finglas|IE
Finnentrop|DE
Finote Selam|ET
Finsterwalde|DE
Fiorano|IT
Firmat|AR
Firminy|FR
Firozpur Jhirka|IN
Firuzabad|IR
Fitchburg|US
Fiumicino-Isola Sacra|IT
Five Corners|US
Fizuli|AZ
Flagami|US
Flandes|CO
Flatlands|US
Flemalle-Haute|BE
Fleming Island|US
Fleron|BE
Flers|FR
Fleurus|BE
Fleury-les-Aubrais|FR
Floirac|FR
Floral Park|US
Florence-Graham|US
Flores da Cunha|BR
Floresta|BR
Floresti|MD
Floreşti|MD
Florida Ridge|US
Florina|GR
Florissant|US
Florsheim|DE
Flower Mound|US
Flowing Wells|US
Flémalle-Haute|BE
Fléron|BE
Flórina|GR
Flörsheim|DE
Fnidek|MA
Foca|TR
Fochville|ZA
Focsani|RO
Focșani|RO
Fokino|RU
Foligno|IT
Folkestone|GB
Follonica|IT
Fomento|CU
Fond Parisien|HT
Fond du Lac|US
Fondi|IT
Fontainebleau|FR
Fonte Boa|BR
Fontem|CM
Fontenay-aux-Roses|FR
Fontenay-le-Comte|FR
Fontenay-sous-Bois|FR
Foothill Farms|US
Forbach|FR
Forbesganj|IN
Forchheim|DE
Fordon|PL
Forest Grove|US
Forest Hills|US
Forest Lake|US
Forest Park|US
Forio|IT
Formby|GB
Formia|IT
Formiga|BR
Formigine|IT
Fornacelle|IT
Forquilhinha|BR
Forssa|FI
Fort Abbas|PK
Fort Beaufort|ZA
Fort Bragg|US
Fort Dodge|US
Fort Erie|CA
Fort Gloster|IN
Fort Hamilton|US
Fort Hood|US
Fort Hunt|US
Fort Lee|US
Fort Leonard Wood|US
Fort McMurray|CA
Fort Myers|US
Fort Pierce|US
Fort Portal|UG
Fort St. John|CA
Fort Thomas|US
Fort Walton Beach|US
Fort Washington|US
Fortin de las Flores|MX
Fortuna Foothills|US
Fortín de las Flores|MX
Fos-sur-Mer|FR
Foso|GH
Fossano|IT
Foster City|US
Fougeres|FR
Fougères|FR
Fountain Hills|US
Fountain Valley|US
Fountainebleau|US
Four Corners|US
Foça|TR
Fraccionamiento Ciudad Olmeca|MX
Fraccionamiento Real Palmas|MX
Fraijanes|GT
Frameries|BE
Framingham Center|US
Framingham|US
Francavilla Fontana|IT
Francavilla al Mare|IT
Franceville|GA
Francisco Beltrao|BR
Francisco Beltrão|BR
Francisco I. Madero|MX
Franconia|US
Franconville|FR
Frankenberg|DE
Frankenthal|DE
Frankfort|US
Franklin Park|US
Franklin Square|US
Frankston East|AU
Frascati|IT
Frattamaggiore|IT
Frattaminore|IT
Frauenfeld|CH
Fray Bentos|UY
Frechen|DE
Fredericia|DK
Fredericksburg|US
Frederico Westphalen|BR
Fredericton|CA
Frederikshavn|DK
Fredrikstad|NO
Freguesia do Ribeirao da Ilha|BR
Freha|DZ
Freiberg am Neckar|DE
Freiberg|DE
Freilassing|DE
Freising|DE
Freital|DE
Frejus|FR
French Rocks|IN
Frenda|DZ
Fresh Meadows|US
Fresnes|FR
Freudenberg|DE
Freudenstadt|DE
Fria|GN
Fribourg|CH
Fridley|US
Friedberg|DE
Friedrichsdorf|DE
Friedrichshafen|DE
Friendswood|US
Friesoythe|DE
Frinton-on-Sea|GB
Frolovo|RU
Frome|GB
Frondenberg|DE
Front Royal|US
Frontera|MX
Frontignan|FR
Frosinone|IT
Fruit Cove|US
Frutal|BR
Fryazevo|RU
Fryazino|RU
Frydek-Mistek|CZ
Fréjus|FR
Fröndenberg|DE
Frýdek-Místek|CZ
Fuchucho|JP
Fuchūchō|JP
Fuding|CN
Fuengirola|ES
Fuentes del Valle|MX
Fujikawaguchiko|JP
Fujioka|JP
Fujishiro|JP
Fujiyoshida|JP
Fukagawa|JP
Fukiage-fujimi|JP
Fukuchiyama|JP
Fukuecho|JP
Fukuechō|JP
Fukumitsu|JP
Fukura|JP
Fukuroi|JP
Fulda|DE
Fuli|CN
Fuman|IR
Funaishikawa|JP
Fundacion|CO
Fundación|CO
Fundong|CM
Funehikimachi-funehiki|JP
Funza|CO
Fuorigrotta|IT
Fuqing|CN
Fuquay-Varina|US
Furmanov|RU
Furstenfeldbruck|DE
Furstenwalde|DE
Furukawa|JP
Fussa|JP
Futtsu|JP
Fuwwah|EG
Fuyuan|CN
Fu’an|CN
Fylde|GB
Fânzeres|PT
Fécamp|FR
Fürstenfeldbruck|DE
Fürstenwalde|DE
Fālākāta|IN
Fāqūs|EG
Fāraskūr|EG
Fārsān|IR
Fāzilka|IN
Făgăraș|RO
Fălticeni|RO
Fīrozpur Jhirka|IN
Fīrūzābād|IR
Fūman|IR
Ga-Rankuwa|ZA
Gaalkacyo|SO
Gabrovo|BG
Gadarwara|IN
Gaddi Annaram|IN
Gadhada|IN
Gadhinglaj|IN
Gadwal|IN
Gadwāl|IN
Gaesti|RO
Gaeta|IT
Gafargaon|BD
Gagarin Shahri|UZ
Gagarin|RU
Gagny|FR
Gahanna|US
Gaigeturi|KR
Gaillimh|IE
Gainsborough|GB
Gaithersburg|US
Gajendragarh|IN
Gajraula|IN
Galaat el Andeless|TN
Galanta|SK
Galaosiyo Shahri|UZ
Galapagar|ES
Galapa|CO
Galappo|TZ
Galatina|IT
Galatsi|GR
Galdakao|ES
Galdar|ES
Galesburg|US
Galich|RU
Gallarate|IT
Gallatin|US
Galliate|IT
Gallipoli|IT
Galt|US
Galveston|US
Galátsi|GR
Gambat|PK
Gambela|ET
Gambiran Satu|ID
Gamboma|CG
Gambēla|ET
Gameleira|BR
Gampengrejo|ID
Gamping Lor|ID
Gampola|LK
Gan Yavne|IL
Gandarbal|IN
Ganderkesee|DE
Gandevi|IN
Gandu|BR
Ganei Tikva|IL
Gangakher|IN
Gangarampur|IN
Ganghwa-gun|KR
Gangoh|IN
Gangolli|IN
Gangtok|IN
Gangākher|IN
Gangārāmpur|IN
Ganj Dundwara|IN
Ganj Dundwāra|IN
Gannan|CN
Gannavaram|IN
Ganye|NG
Gaogou|CN
Gapan|PH
Gapyeong|KR
Garango|BF
Garbagnate Milanese|IT
Garbsen|DE
Garca|BR
Garches|FR
Garching bei Munchen|DE
Garching bei München|DE
Gardanne|FR
Garden City|US
Gardena|US
Garfield Heights|US
Garges-les-Gonesse|FR
Garges-lès-Gonesse|FR
Gargzdai|LT
Gargždai|LT
Garh Maharaja|PK
Garhakota|IN
Garhmuktesar|IN
Garhshankar|IN
Garhwa|IN
Garhākota|IN
Gariadhar|IN
Garibaldi|BR
Garissa|KE
Garko|NG
Garmisch-Partenkirchen|DE
Garoowe|SO
Garoua Boulai|CM
Garoua Boulaï|CM
Garui|IN
Garupa|AR
Garupá|AR
Garwolin|PL
Garzon|CO
Garzón|CO
Garça|BR
Gastonia|US
Gatak|ID
Gates-North Gates|US
Gateshead|GB
Gatesville|US
Gauripur|IN
Gaurnadi|BD
Gaur|NP
Gauting|DE
Gavarr|AM
Gava|ES
Gavle|SE
Gavrilov-Yam|RU
Gavà|ES
Gawler|AU
Gazipasa|TR
Gazipaşa|TR
Gazojak|TM
Gbadolite|CD
Gbarnga|LR
Gbawe|GH
Gebog|ID
Gebre Guracha|ET
Gedangan|ID
Gedera|IL
Gediz|TR
Geel|BE
Geertruidenberg|NL
Geesthacht|DE
Geidam|NG
Geilenkirchen|DE
Geiro|TZ
Geislingen an der Steige|DE
Geita|TZ
Gela|IT
Geldermalsen|NL
Geldern|DE
Geldrop|NL
Geleen|NL
Gelemso|ET
Gelendzhik|RU
Gelibolu|TR
Gelligaer|GB
Gelnhausen|DE
Gembloux|BE
Gembu|NG
Gemerek|TR
Gemert|NL
Gemlik|TR
Genc|TR
General Enrique Mosconi|AR
General Jose de San Martin|AR
General José de San Martín|AR
General Mamerto Natividad|PH
General Pacheco|AR
General Pico|AR
General Pinedo|AR
General Roca|AR
General Tinio|PH
General Villegas|AR
Genet|ET
Genhe|CN
Genk|BE
Gennep|NL
Gennevilliers|FR
Genteng|ID
Gentilly|FR
Genzano di Roma|IT
Genç|TR
Geoktschai|AZ
Georgievka|KZ
Georgiyevsk|RU
Georgsmarienhutte|DE
Georgsmarienhütte|DE
Georgīevka|KZ
Geraardsbergen|BE
Gerakas|GR
Geraldton|AU
Gerash|IR
Gerede|TR
Gereshk|AF
Geretsried|DE
Gerlingen|DE
Germering|DE
Germersheim|DE
Gernika-Lumo|ES
Gerona|PH
Gero|JP
Gerrards Cross|GB
Gersthofen|DE
Gerāsh|IR
Gescher|DE
Geseke|DE
Gevelsberg|DE
Gevgelija|MK
Gevrai|IN
Geyve|TR
Gharaunda|IN
Gharo|PK
Ghatal|IN
Ghatampur|IN
Ghatanji|IN
Ghatkesar|IN
Ghatsila|IN
Ghat|LY
Ghauspur|PK
Ghazieh|LB
Ghedi|IT
Gheorgheni|RO
Gherla|RO
Ghormach|AF
Ghosi|IN
Ghosī|IN
Ghoti Budrukh|IN
Ghotki|PK
Ghugus|IN
Ghātampur|IN
Ghātanji|IN
Ghātsīla|IN
Ghātāl|IN
Giaginskaya|RU
Giannitsa|GR
Giannitsá|GR
Giarre|IT
Gibara|CU
Giddalur|IN
Giddalūr|IN
Giddarbaha|IN
Giddarbāha|IN
Giengen an der Brenz|DE
Gien|FR
Gierłoz|PL
Gierłoż|PL
Gießen|DE
Gif-sur-Yvette|FR
Gifhorn|DE
Gijang|KR
Gilching|DE
Gimbi|ET
Gingee|IN
Ginir|ET
Ginosa|IT
Ginsheim-Gustavsburg|DE
Gioia Tauro|IT
Gioia del Colle|IT
Giridih|IN
Gisborne|NZ
Gitega|BI
Giulianova|IT
Giussano|IT
Giv'at Shmuel|IL
Givatayim|IL
Givors|FR
Giyani|ZA
Gizycko|PL
Giżycko|PL
Gjilan|XK
Gjirokaster|AL
Gjirokastër|AL
Gjøvik|NO
Glace Bay|CA
Gladbeck|DE
Glan|PH
Glassboro|US
Glassmanor|US
Glastonbury|US
Glauchau|DE
Glen Avon|US
Glen Burnie|US
Glen Cove|US
Glen Ellyn|US
Glendale Heights|US
Glenrothes|GB
Glenvar Heights|US
Glenview|US
Glenville|US
Glinde|DE
Glogovac|XK
Gloria do Goita|BR
Glossop|GB
Glostrup|DK
Gloversville|US
Glória do Goitá|BR
Gniezno|PL
Goalpara|IN
Gobabis|NA
Gobardanga|IN
Goba|ET
Gobernador Galvez|AR
Gobernador Gálvez|AR
Gobernador Virasora|AR
Gobichettipalayam|IN
Gobindpur|IN
Gobo|JP
Gobārdānga|IN
Gobō|JP
Goch|DE
Godalming|GB
Godda|IN
Godean|ID
Godollo|HU
Godo|JP
Gogrial|SS
Gohadi|IN
Gohana|IN
Gohāna|IN
Goiana|BR
Goianesia|BR
Goianira|BR
Goianésia|BR
Goias|BR
Goiatuba|BR
Goirle|NL
Goiás|BR
Gojo|JP
Gojō|JP
Gokak|IN
Gokarna|IN
Gokavaram|IN
Goksun|TR
Gokwe|ZW
Gola Gokarannath|IN
Gola Gokarannāth|IN
Golaghat|IN
Golbası|TR
Golborne|GB
Golcuk|TR
Golden Gate|US
Golden Glades|US
Golden Valley|US
Goldsboro|US
Goleniow|PL
Goleniów|PL
Goleta|US
Golitsyno|RU
Golpayegan|IR
Golpāyegān|IR
Golāghāt|IN
Gombi|NG
Gombong|ID
Gomoh|IN
Gonabad|IR
Gondomar|PT
Gonen|TR
Gonesse|FR
Gongchangling|CN
Gongdanglegi Kulon|ID
Gongju|KR
Gonābād|IR
Goodings Grove|US
Goodlands|MU
Goodlettsville|US
Goole|GB
Goose Creek|US
Gopalganj|IN
Goppingen|DE
Gopālganj|IN
Gorantla|IN
Gorazde|BA
Goražde|BA
Gorele|TR
Gorgonzola|IT
Goribidnur|IN
Goribidnūr|IN
Gorinchem|NL
Goris|AM
Gorizia|IT
Gorlice|PL
Gorlitz|DE
Gorna Oryahovitsa|BG
Gornji Milanovac|RS
Gorno-Altaysk|RU
Gornyak|RU
Gorodets|RU
Gorodishche|RU
Goroka|PG
Gorseinon|GB
Goryachevodskiy|RU
Goryachiy Klyuch|RU
Gosen|JP
Goseong|KR
Gosforth|GB
Goshen|US
Goshogawara|JP
Goslar|DE
Gosport|GB
Gossau|CH
Gostivar|MK
Gostynin|PL
Gostyn|PL
Gostyń|PL
Goth Radhan|PK
Gotha|DE
Gotse Delchev|BG
Gotsucho|JP
Gouda|NL
Goulburn|AU
Gourcy|BF
Goussainville|FR
Govardhan|IN
Gowurdak|TM
Goya|AR
Goyerkata|IN
Goyerkāta|IN
Goālpāra|IN
Graaff-Reinet|ZA
Grabouw|ZA
Gracanica|BA
Gradacac|BA
Gradačac|BA
Gradignan|FR
Gragnano|IT
Grajau|BR
Grajaú|BR
Grajewo|PL
Granadero Baigorria|AR
Granadilla de Abona|ES
Granby|CA
Grand Forks|US
Grand Island|US
Grand Junction|US
Grand-Bassam|CI
Grande Prairie|CA
Grande-Synthe|FR
Grandview|US
Grandville|US
Graneros|CL
Grangemouth|GB
Grangwav|HT
Granite Bay|US
Granite City|US
Graniteville|US
Granja|BR
Granollers|ES
Grants Pass|US
Grao de Murviedro|ES
Gravata|BR
Gravatá|BR
Gravina di Catania|IT
Gravina in Puglia|IT
Grayslake|US
Gračanica|BA
Great Bend|US
Great Falls|US
Great Kills|US
Great Malvern|GB
Great Sankey|GB
Great Wyrley|GB
Great Yarmouth|GB
Greater Napanee|CA
Greater Northdale|US
Greater Upper Marlboro|US
Green Haven|US
Green Valley|US
Greenacres City|US
Greenbelt|US
Greeneville|US
Greenford|GB
Greenock|GB
Greenwood Village|US
Grefrath|DE
Greifswald|DE
Greiz|DE
Gremda|TN
Grenchen|CH
Gresik|ID
Gressier|HT
Gretna|US
Grevenbroich|DE
Greven|DE
Greve|DK
Gribanovskiy|RU
Griesheim|DE
Grigny|FR
Grimbergen|BE
Grimma|DE
Grobenzell|DE
Grodzisk Mazowiecki|PL
Groesbeek|NL
Gronau|DE
Grootfontein|NA
Grosse Pointe Woods|US
Grosseto|IT
Grottaferrata|IT
Grottaglie|IT
Grove City|US
Groß-Gerau|DE
Groß-Umstadt|DE
Großenhain|DE
Großostheim|DE
Grugliasco|IT
Grumo Nevano|IT
Gryazi|RU
Gryazovets|RU
Gryfice|PL
Gryfino|PL
Gröbenzell|DE
Gua Musang|MY
Guacamayas|MX
Guacari|CO
Guacarí|CO
Guacui|BR
Guadalupe Victoria|MX
Guadix|ES
Guaimaro|CU
Guaira|BR
Guaiuba|BR
Guaiúba|BR
Guajara Mirim|BR
Guajará Mirim|BR
Gualaceo|EC
Gualan|GT
Gualeguaychu|AR
Gualeguaychú|AR
Gualeguay|AR
Gualán|GT
Guamuchil|MX
Guamúchil|MX
Guanajay|CU
Guanajuato|MX
Guanambi|BR
Guane|CU
Guanhaes|BR
Guanhães|BR
Guapiles|CR
Guapimirim|BR
Guapore|BR
Guaporé|BR
Guarabira|BR
Guaraciaba do Norte|BR
Guaramirim|BR
Guaranda|EC
Guaranesia|BR
Guaranésia|BR
Guararapes|BR
Guararema|BR
Guaratuba|BR
Guara|BR
Guardamar del Segura|ES
Guarda|PT
Guariba|BR
Guará|BR
Guasave|MX
Guasdualito|VE
Guaxupe|BR
Guaxupé|BR
Guayama|PR
Guayaramerin|BO
Guayaramerín|BO
Guayos|CU
Guaçuí|BR
Guaíra|BR
Gubakha|RU
Gubbi|IN
Guben|DE
Gubin|PL
Gubkinskiy|RU
Gucheng Chengguanzhen|CN
Gudalur|IN
Gudermes|RU
Gudur|IN
Guduvancheri|IN
Gueckedou|GN
Guerande|FR
Guercif|MA
Gueret|FR
Guia de Isora|ES
Guidonia Montecelio|IT
Guidonia|IT
Guigang|CN
Guiglo|CI
Guigue|VE
Guiguinto|PH
Guihulngan|PH
Guihulñgan|PH
Guildford|GB
Guimaraes|PT
Guimar|ES
Guimarães|PT
Guimba|PH
Guines|CU
Guinguineo|SN
Guinguinéo|SN
Guiping|CN
Guira de Melena|CU
Guiren|CN
Guiria|VE
Guisa|CU
Guisborough|GB
Guiseley|GB
Guiset East|PH
Guixi|CN
Gujan-Mestras|FR
Gujar Khan|PK
Gujo|JP
Gujō|JP
Gukovo|RU
Gulabpura|IN
Gulaothi|IN
Gulariya|NP
Gulariyā|NP
Guledagudda|IN
Gulfport|US
Guliston|UZ
Gulābpura|IN
Gulāothi|IN
Gul’kevichi|RU
Gumaca|PH
Gumdag|TM
Gumel|NG
Gumia|IN
Gumla|IN
Gumlā|IN
Gummersbach|DE
Gummidipundi|IN
Gummi|NG
Gumushkhane|TR
Gundlupet|IN
Gundlupēt|IN
Gunnaur|IN
Gunupur|IN
Gunzburg|DE
Gunzenhausen|DE
Gura Humorului|RO
Gurgentepe|TR
Gurlan|UZ
Gurmatkal|IN
Gurmatkāl|IN
Gurnee|US
Guroymak|TR
Gurpınar|TR
Gursahaiganj|IN
Gursahāiganj|IN
Gursarai|IN
Gursarāi|IN
Gursu|TR
Guru Har Sahai|IN
Guru Har Sahāi|IN
Gurun|MY
Gurupi|BR
Guruvayur|IN
Guruvāyūr|IN
Gur’yevsk|RU
Gusev|RU
Gushikawa|JP
Gushu|CN
Gusinoozyorsk|RU
Guskhara|IN
Gustavsberg|SE
Gustrow|DE
Gus’-Khrustal’nyy|RU
Gutao|CN
Guyancourt|FR
Guye|CN
Guáimaro|CU
Guápiles|CR
Guérande|FR
Guéret|FR
Guía de Isora|ES
Gwadabawa|NG
Gwadar|PK
Gwaram|NG
Gwarzo|NG
Gwoza|NG
Gyal|HU
Gyomaendrod|HU
Gyomaendrőd|HU
Gyongyos|HU
Gyula|HU
Gyál|HU
Gyöngyös|HU
Gáldar|ES
Gävle|SE
Gérakas|GR
Gödöllő|HU
Göksun|TR
Gölbaşı|TR
Gölcük|TR
Gönen|TR
Göppingen|DE
Görele|TR
Görlitz|DE
Güigüe|VE
Güimar|ES
Güines|CU
Güira de Melena|CU
Güiria|VE
Günzburg|DE
Gürgentepe|TR
Güroymak|TR
Gürpınar|TR
Gürsu|TR
Güstrow|DE
Gādarwāra|IN
Gāndarbal|IN
Găeşti|RO
Gīrīdīh|IN
Głogow|PL
Głogów|PL
Głowno|PL
Głuchołazy|PL
Gōdo|JP
Gōtsuchō|JP
Gūduvāncheri|IN
Gūdūr|IN
G’ijduvon Shahri|UZ
Ha Giang|VN
Ha Tien|VN
Ha Tinh|VN
Ha Đong|VN
Haaksbergen|NL
Haaltert|BE
Haar|DE
Hacienda Heights|US
Hacienda La Calera|CL
Hackensack|US
Hacı Zeynalabdin|AZ
Hacılar|TR
Hacıqabul|AZ
Hadagalli|IN
Hadali|PK
Hadera|IL
Haderslev|DK
Hadgaon|IN
Hadgāon|IN
Hadim|TR
Hadithah|IQ
Hadjout|DZ
Hadleigh|GB
Hadley Wood|GB
Hadyach|UA
Haenam|KR
Haflong|IN
Hafnarfjorður|IS
Hafnarfjörður|IS
Hagere Hiywet|ET
Hagere Maryam|ET
Hagerstown|US
Hagi|JP
Haguenau|FR
Hai Duong|VN
Haibara-akanedai|JP
Haiger|DE
Hailakandi|IN
Hailsham|GB
Hailākāndi|IN
Haines City|US
Haining|CN
Haisyn|UA
Haizhou|CN
Hajduboszormeny|HU
Hajdunanas|HU
Hajduszoboszlo|HU
Hajdúböszörmény|HU
Hajdúnánás|HU
Hajdúszoboszló|HU
Hajiganj|BD
Hajin|SY
Hajjah|YE
Hajnowka|PL
Hajnówka|PL
Hajo|IN
Hajīn|SY
Hakha|MM
Hakkari|TR
Hakkâri|TR
Hakui|JP
Halabjah|IQ
Halberstadt|DE
Haldaur|IN
Haldensleben I|DE
Halden|NO
Halesowen|GB
Half Way Tree|JM
Halfaya|SY
Halhul|PS
Haliyal|IN
Hallandale Beach|US
Halle Neustadt|DE
Halluin|FR
Halmstad|SE
Halol|IN
Halstenbek|DE
Haltern am See|DE
Haltom City|US
Halvad|IN
Halver|DE
Ham Lake|US
Hamada|JP
Hamanoichi|JP
Hamar|NO
Hamden|US
Hameenlinna|FI
Hameln|DE
Hamina|FI
Hamirpur|IN
Hamma Bouziane|DZ
Hammam Bou Hadjar|DZ
Hammam Sousse|TN
Hammam-Lif|TN
Hammamet|TN
Hamme|BE
Hamminkeln|DE
Hamtramck|US
Hamīrpur|IN
Hanahan|US
Hanamaki|JP
Hanawa|JP
Hancheng|CN
Handia|IN
Handiā|IN
Handlova|SK
Handlová|SK
Hanford|US
Hang Dong|TH
Hangal|IN
Haninge|SE
Hannibal|US
Hannoversch Munden|DE
Hannoversch Münden|DE
Hanover Park|US
Hanover|US
Hanwella Ihala|LK
Hanyu|JP
Hanyū|JP
Happy Valley|US
Haqqulobod|UZ
Harasta|SY
Harda Khas|IN
Harda Khās|IN
Hardenberg|NL
Harderwijk|NL
Harelbeke|BE
Harenkarspel|NL
Haren|DE
Harihar|IN
Harij|IN
Haripur|PK
Harker Heights|US
Harlingen|US
Harmanli|BG
Harnoli|PK
Harnosand|SE
Harpalpur|IN
Harpanahalli|IN
Harpenden|GB
Harpālpur|IN
Harringay|GB
Harrisburg|US
Harrismith|ZA
Harrisonburg|US
Harsewinkel|DE
Harsin|IR
Harstad|NO
Harsud|IN
Harsīn|IR
Harsūd|IN
Harunabad|PK
Harur|IN
Harwich|GB
Harūr|IN
Hasaki|JP
Hasanpur|IN
Hashtpar|IR
Hashtrud|IR
Hashtrūd|IR
Hasimara|IN
Haskovo|BG
Haslett|US
Haslingden|GB
Hasselt|BE
Hassi Messaoud|DZ
Hassleholm|SE
Hastinapur|IN
Hastināpur|IN
Hasuda|JP
Hato Mayor del Rey|DO
Hatogaya-honcho|JP
Hatogaya-honchō|JP
Hatsukaichi|JP
Hats’avan|AM
Hatta|IN
Hattersheim|DE
Hattiesburg|US
Hattingen|DE
Hatvan|HU
Haubourdin|FR
Haugesund|NO
Haukipudas|FI
Hauppauge|US
Hautmont|FR
Havant|GB
Haveli Lakha|PK
Havelian|PK
Havelock|US
Haverhill|US
Haveri|IN
Havlickuv Brod|CZ
Havlíčkův Brod|CZ
Havza|TR
Hawarden|GB
Hayama|JP
Hayange|FR
Hayang|KR
Haydock|GB
Hayesville|US
Hayling Island|GB
Hayrabolu|TR
Hayvoron|UA
Haywards Heath|GB
Hazebrouck|FR
Hazel Dell|US
Hazel Grove|GB
Hazel Park|US
Hazleton|US
Hazorasp|UZ
Hazro City|PK
Haßloch|DE
Heanor|GB
Hebburn|GB
Hechingen|DE
Hedaru|TZ
Hedge End|GB
Heemskerk|NL
Heemstede|NL
Heerenveen|NL
Heerhugowaard|NL
Heidenau|DE
Heidenheim an der Brenz|DE
Heilbad Heiligenstadt|DE
Heilbron|ZA
Heiligenhaus|DE
Heiloo|NL
Heinola|FI
Heinsberg|DE
Heishan|CN
Heist-op-den-Berg|BE
Hekinan|JP
Helchteren|BE
Heliopolis|DZ
Hell-Ville|MG
Hellevoetsluis|NL
Hellin|ES
Hellín|ES
Helmond|NL
Helmstedt|DE
Helsingør|DK
Hemer|DE
Hemmingen|DE
Hempstead|US
Hendala|LK
Hendek|TR
Hendersonville|US
Hendrik-Ido-Ambacht|NL
Hendrina|ZA
Hengchun|TW
Heniches’k|UA
Henin-Beaumont|FR
Hennaya|DZ
Hennef|DE
Hennenman|ZA
Hennigsdorf|DE
Hepingjie|CN
Heppenheim an der Bergstrasse|DE
Herblay|FR
Herborn|DE
Herceg Novi|ME
Hercules|US
Herdecke|DE
Herentals|BE
Herent|BE
Herford|DE
Herisau|CH
Hermanus|ZA
Hermosa Beach|US
Hermosa|PH
Hernando|US
Hernani|ES
Herne Bay|GB
Herning|DK
Heroica Caborca|MX
Heroica Ciudad de Tlaxiaco|MX
Herouville-Saint-Clair|FR
Herrenberg|DE
Herriman|US
Herstal|BE
Herten|DE
Hertford|GB
Herval|BR
Hervey Bay|AU
Herzele|BE
Herzogenaurach|DE
Herzogenrath|DE
Hessisch Oldendorf|DE
Heswall|GB
Hettstedt|DE
Heunghae|KR
Heusden|BE
Heusenstamm|DE
Heusweiler|DE
Heysham|GB
Hialeah Gardens|US
Hibbing|US
Hicksville|US
Hiddenhausen|DE
Higashine|JP
High Blantyre|GB
Highland Park|US
Highland Springs|US
Highland Village|US
Highview|US
Hihya|EG
Hihyā|EG
Hiji|JP
Hikari|JP
Hilchenbach|DE
Hilden|DE
Hillcrest Heights|US
Hillegom|NL
Hillerød|DK
Hille|DE
Hilo|US
Hilsa|IN
Hilton Head Island|US
Hilton Head|US
Hilvan|TR
Himamaylan|PH
Himatnagar|IN
Himimachi|JP
Hincesti|MD
Hinche|HT
Hindley|GB
Hindoria|IN
Hinesville|US
Hingoli|IN
Hingorja|PK
Hinigaran|PH
Hinjilikatu|IN
Hinsdale|US
Hirado|JP
Hirakud|IN
Hirara|JP
Hiratacho|JP
Hiratachō|JP
Hirekerur|IN
Hirekerūr|IN
Hiriyur|IN
Hiriyūr|IN
Hisai-motomachi|JP
Hisor|TJ
Hisua|IN
Hisuā|IN
Hita|JP
Hitchin|GB
Hitoyoshi|JP
Hizan|TR
Hjørring|DK
Hlohovec|SK
Hlukhiv|UA
Hlybokaye|BY
Hobaramachi|JP
Hoboken|US
Hochheim am Main|DE
Hockenheim|DE
Hod HaSharon|IL
Hodal|IN
Hoddesdon|GB
Hodmezovasarhely|HU
Hodonin|CZ
Hodonín|CZ
Hoensbroek|NL
Hoeryong|KP
Hoeryŏng|KP
Hoeyang|KP
Hoffman Estates|US
Hofgeismar|DE
Hofheim am Taunus|DE
Hohen Neuendorf|DE
Hohenems|AT
Hohenstein-Ernstthal|DE
Hohoe|GH
Hoi An|VN
Hoima|UG
Hojai|IN
Hojo|JP
Hojāi|IN
Hokuto|JP
Hola Prystan’|UA
Holalkere|IN
Holbæk|DK
Hole Narsipur|IN
Hollola|FI
Holly Springs|US
Holstebro|DK
Holtsville|US
Holyoke|US
Holzkirchen|DE
Holzminden|DE
Holzwickede|DE
Homa Bay|KE
Homagama|LK
Homer Glen|US
Homewood|US
Homnabad|IN
Homnābād|IN
Honavar|IN
Honcho|JP
Honchō|JP
Hondarribia|ES
Hondomachi-hondo|JP
Hongch’on|KR
Hongch’ŏn|KR
Hongjiang|CN
Hongqiao|CN
Hongwon|KP
Hongwŏn|KP
Honiara|SB
Honjo|JP
Honjō|JP
Honnali|IN
Honnāli|IN
Honāvar|IN
Hoogeveen|NL
Hoogezand|NL
Hoogstraten|BE
Hoogvliet|NL
Hoorn|NL
Hopatcong Hills|US
Hopa|TR
Hope Mills|US
Hopewell|US
Hopkinsville|US
Horad Zhodzina|BY
Horasan|TR
Horb am Neckar|DE
Horgen|CH
Horishni Plavni|UA
Horizon City|US
Horizonte|BR
Horki|BY
Horley|GB
Horn Lake|US
Horodok|UA
Horodyshche|UA
Horsens|DK
Horsforth|GB
Horsham|GB
Horstel|DE
Horten|NO
Horwich|GB
Horyuji|JP
Hosa’ina|ET
Hosdurga|IN
Hoskote|IN
Hot Springs National Park|US
Hot Springs|US
Hotaka|JP
Houghton-Le-Spring|GB
Houilles|FR
Houma|US
Houmt El Souk|TN
Hounde|BF
Houndé|BF
Hounslow|GB
Houthalen|BE
Hovd|MN
Hovelhof|DE
Hovsan|AZ
Howard Beach|US
Howick|ZA
Howli|IN
Hoxter|DE
Hoxtolgay|CN
Hoyerswerda|DE
Hoyland Nether|GB
Hpa-An|MM
Hranice|CZ
Hrazdan|AM
Hrubieszow|PL
Hrubieszów|PL
Hua Hin|TH
Huacho|PE
Huai Yot|TH
Huaiyuan Chengguanzhen|CN
Hualmay|PE
Huamachuco|PE
Huamantla|MX
Huanan|CN
Huancavelica|PE
Huangmei|CN
Huangnihe|CN
Huangpi|CN
Huangshan|CN
Huanren|CN
Huanta|PE
Huanuni|BO
Huaquillas|EC
Huaral|PE
Huarmey|PE
Huatabampo|MX
Huatusco|MX
Huauchinango|MX
Huaura|PE
Huber Heights|US
Huckelhoven|DE
Huckeswagen|DE
Hucknall|GB
Hude|DE
Hudiksvall|SE
Huehuetenango|GT
Huejotzingo|MX
Huejutla de Reyes|MX
Huercal-Overa|ES
Huesca|ES
Huetamo de Nunez|MX
Huetamo de Núñez|MX
Hueytown|US
Huilango|MX
Huilong|CN
Huimanguillo|MX
Huinan|CN
Huixtla|MX
Huizen|NL
Hujra Shah Muqim|PK
Hukeri|IN
Hukkyo-ri|KP
Hulyaypole|UA
Humacao|PR
Humaita|BR
Humaitá|BR
Humanes de Madrid|ES
Humenne|SK
Humenné|SK
Hunchun|CN
Hunedoara|RO
Hunfeld|DE
Hung Yen|VN
Hungund|IN
Hunsur|IN
Hunsūr|IN
Hunt Valley|US
Huntersville|US
Huntingdon|GB
Huntington Park|US
Huntington Station|US
Hunts Point|US
Hunucma|MX
Hunucmá|MX
Huoqiu Chengguanzhen|CN
Hurlingham|AR
Hurth|DE
Husainabad|IN
Husainābād|IN
Hushitai|CN
Husi|RO
Huskvarna|SE
Husum|DE
Hutang|CN
Huyton|GB
Huércal-Overa|ES
Huşi|RO
Hvidovre|DK
Hwacheon|KR
Hwange|ZW
Hwangju-up|KP
Hwangju-ŭp|KP
Hwasun|KR
Hwawon|KR
Hwawŏn|KR
Hyattsville|US
Hybla Valley|US
Hyeres|FR
Hythe|GB
Hyvinge|FI
Hyères|FR
Hà Giang|VN
Hà Tiên|VN
Hà Tĩnh|VN
Hà Đông|VN
Hämeenlinna|FI
Härnösand|SE
Hässleholm|SE
Héliopolis|DZ
Hénin-Beaumont|FR
Hérouville-Saint-Clair|FR
Hînceşti|MD
Hódmezővásárhely|HU
Hörstel|DE
Hövelhof|DE
Hövsan|AZ
Höxter|DE
Hørsholm|DK
Hückelhoven|DE
Hückeswagen|DE
Hünfeld|DE
Hürth|DE
Hāflong|IN
Hāgere Hiywet|ET
Hājo|IN
Hājīganj|BD
Hālol|IN
Hāngal|IN
Hārij|IN
Hāsimāra|IN
Hāveri|IN
Hīrākud|IN
Hınıs|TR
Hōjō|JP
Hōryūji|JP
Hŭkkyo-ri|KP
Hưng Yên|VN
Hải Dương|VN
Hội An|VN
I-n-Salah|DZ
IJmuiden|NL
IJsselstein|NL
Iacu|BR
Iaçu|BR
Ibaiti|BR
Ibanda|UG
Ibara|JP
Ibate|BR
Ibaté|BR
Ibbenburen|DE
Ibbenbüren|DE
Ibeto|NG
Ibia|BR
Ibicarai|BR
Ibicaraí|BR
Ibipora|BR
Ibiporã|BR
Ibirama|BR
Ibirataia|BR
Ibitinga|BR
Ibiuna|BR
Ibiza|ES
Ibiá|BR
Ibiúna|BR
Ibotirama|BR
Ibra’|OM
Ibrā’|OM
Ibshaway|EG
Ibshawāy|EG
Ibusuki|JP
Icara|BR
Ichchapuram|IN
Ichchāpuram|IN
Ichinohe|JP
Ichinoseki|JP
Icod de los Vinos|ES
Idaho Falls|US
Idah|NG
Idappadi|IN
Idar-Oberstein|DE
Idhna|PS
Idhnā|PS
Idstein|DE
Idylwood|US
Ieper|BE
Ifakara|TZ
Ifanadiana|MG
Ifatsy|MG
Ifrane|MA
Iganga|UG
Igaracu do Tiete|BR
Igarapava|BR
Igarape Acu|BR
Igarape Miri|BR
Igarape|BR
Igarapé Açu|BR
Igarapé Miri|BR
Igarapé|BR
Igaraçu do Tietê|BR
Igatpuri|IN
Igbara-Odo|NG
Igbeti|NG
Igbo-Ukwu|NG
Igbor|NG
Igdır|TR
Ighram|DZ
Igra|RU
Igrejinha|BR
Igualada|ES
Iguape|BR
Iguatu|BR
Igugunu|TZ
Igunga|TZ
Igurusi|TZ
Ihosy|MG
Iisalmi|FI
Iiyama|JP
Iizuka|JP
Ijebu-Jesa|NG
Ijuin|JP
Ijui|BR
Ijuí|BR
Ijūin|JP
Ikalamavony|MG
Ikedacho|JP
Ikedachō|JP
Ikom|NG
Ikongo|MG
Ikungi|TZ
Ilagan|PH
Ilam|NP
Ilanskiy|RU
Ilaro|NG
Ilave|PE
Ilchester|US
Ilembula|TZ
Ilha Solteira|BR
Ilha de Mocambique|MZ
Ilha de Moçambique|MZ
Ilhabela|BR
Ilhavo|PT
Ilinden|MK
Ilioupoli|GR
Ilioúpoli|GR
Ilkal|IN
Ilkeston|GB
Illapel|CL
Illela|NE
Illela|NG
Illertissen|DE
Illescas|ES
Illingen|DE
Illkirch-Graffenstaden|FR
Illzach|FR
Illéla|NE
Ilmenau|DE
Ilongero|TZ
Ilopango|SV
Ilovays’k|UA
Ilula|TZ
Ilām|NP
Il’skiy|RU
Imaichi|JP
Imam Qasim|IQ
Imamoglu|TR
Imaricho-ko|JP
Imarichō-kō|JP
Imatra|FI
Imbituba|BR
Imbituva|BR
Imishli|AZ
Immokalee|US
Imola|IT
Imperial Beach|US
Imperia|IT
Impfondo|CG
Imsil|KR
Imzouren|MA
Inaruwa|NP
Inashiki|JP
Inawashiro|JP
Inca|ES
Incirliova|TR
Inda Silase|ET
Inda Silasē|ET
Indaial|BR
Indang|PH
Indapur|IN
Indergarh|IN
Indian Trail|US
Indianola|US
Indi|IN
Indri|IN
Indāpur|IN
Ingelheim am Rhein|DE
Ingeniero Pablo Nogues|AR
Ingeniero Pablo Nogués|AR
Ingenio|ES
Inglewood-Finn Hill|US
Inhambane|MZ
Inhumas|BR
Injambakkam|IN
Inkhil|SY
Inkster|US
Innoshima|JP
Inongo|CD
Inowrocław|PL
Inozemtsevo|RU
Inuyama|JP
Inver Grove Heights|US
Invercargill|NZ
Inverness|GB
Inđija|RS
Ioannina|GR
Iowa City|US
Ioánnina|GR
Ipaba|BR
Ipameri|BR
Ipatovo|RU
Ipero|BR
Iperu|NG
Iperó|BR
Ipiales|CO
Ipiau|BR
Ipiaú|BR
Ipil|PH
Ipinda|TZ
Ipira|BR
Ipirá|BR
Ipis|CR
Ipojuca|BR
Ipora|BR
Iporá|BR
Ippy|CF
Ipubi|BR
Ipueiras|BR
Ipís|CR
Iracemapolis|BR
Iracemápolis|BR
Iradan|KG
Irakleio|GR
Irati|BR
Irbit|RU
Irece|BR
Irecê|BR
Iringal|IN
Irinjalakuda|IN
Irinjālakuda|IN
Irlam|GB
Irondequoit|US
Irosin|PH
Irpin|UA
Irugur|IN
Irugūr|IN
Irun|ES
Irvington|US
Irákleio|GR
Isaka|TZ
Isakogorka|RU
Isanlu-Itedoijowa|NG
Isawa|JP
Ischia Porto|IT
Ischia|IT
Iselin|US
Isernhagen Farster Bauerschaft|DE
Isernia|IT
Isfana|KG
Isfara|TJ
Ishigaki|JP
Ishige|JP
Ishii|JP
Ishikari|JP
Ishikawa|JP
Ishiki|JP
Ishimbay|RU
Ishim|RU
Ishioka|JP
Ishqoshim|TJ
Ishøj|DK
Isiolo|KE
Iskandar|UZ
Iskilip|TR
Iskitim|RU
Isla Cristina|ES
Isla Vista|US
Islamnagar|IN
Islampur|IN
Isle of Lewis|GB
Isleworth|GB
Islip|US
Islāmnagar|IN
Islāmpur|IN
Isna|EG
Isnā|EG
Issaquah|US
Issia|CI
Issoire|FR
Issy-les-Moulineaux|FR
Istaravshan|TJ
Istgah-e Rah Ahan-e Garmsar|IR
Istok|XK
Istra|RU
Istres|FR
Isulan|PH
Itabaiana|BR
Itabaianinha|BR
Itaberaba|BR
Itaberai|BR
Itaberaí|BR
Itabirito|BR
Itacoatiara|BR
Itaitinga|BR
Itaituba|BR
Itai|BR
Itajuipe|BR
Itajuípe|BR
Itako|JP
Itamaraju|BR
Itamarandiba|BR
Itambe|BR
Itambé|BR
Itanagar|IN
Itaocara|BR
Itapaci|BR
Itapage|BR
Itapagé|BR
Itaparica|BR
Itapecerica|BR
Itapecuru Mirim|BR
Itapema|BR
Itapemirim|BR
Itaperucu|BR
Itaperuçu|BR
Itapetinga|BR
Itapeva|BR
Itapipoca|BR
Itapira|BR
Itapissuma|BR
Itapolis|BR
Itaporanga|BR
Itapuranga|BR
Itaqui|BR
Itarare|BR
Itararé|BR
Itatiba|BR
Itatinga|BR
Itaugua|PY
Itauguá|PY
Itauna|BR
Itaí|BR
Itaúna|BR
Ithaca|US
Itigi|TZ
Itimadpur|IN
Itimādpur|IN
Itogon|PH
Itoigawa|JP
Itoman|JP
Itororo|BR
Itororó|BR
Itsa|EG
Itsukaichi|JP
Itubera|BR
Ituberá|BR
Itumbiara|BR
Itupeva|BR
Itupiranga|BR
Iturama|BR
Iturrama|ES
Ituverava|BR
Itzehoe|DE
Itápolis|BR
Itānagar|IN
Ivanteyevka|RU
Ivatsevichy|BY
Ivdel’|RU
Ives Estates|US
Ivoti|BR
Ivrea|IT
Ivry-sur-Seine|FR
Iwade|JP
Iwai|JP
Iwakura|JP
Iwanai|JP
Iwanuma|JP
Iwase|JP
Iwon-up|KP
Iwŏn-ŭp|KP
Ixmiquilpan|MX
Ixtaczoquitlan|MX
Ixtaczoquitlán|MX
Ixtapa-Zihuatanejo|MX
Ixtapan de la Sal|MX
Ixtapa|MX
Ixtepec|MX
Ixtlan del Rio|MX
Ixtlán del Río|MX
Izalco|SV
Izamal|MX
Izazi|TZ
Izberbash|RU
Izegem|BE
Izki|OM
Izkī|OM
Izluchinsk|RU
Izmail|UA
Iznik|TR
Izobil’nyy|RU
Izucar de Matamoros|MX
Izyaslav|UA
Izyum|UA
Izúcar de Matamoros|MX
Içara|BR
Iğdır|TR
Iława|PL
Iţsā|EG
Ja Ela|LK
Jabal os Saraj|AF
Jablah|SY
Jablonec nad Nisou|CZ
Jaboticabal|BR
Jacaltenango|GT
Jacarezinho|BR
Jaciara|BR
Jackson Heights|US
Jacksonville Beach|US
Jacobina|BR
Jacona de Plancarte|MX
Jacutinga|BR
Jaen|PH
Jagalur|IN
Jagalūr|IN
Jagatsinghapur|IN
Jagdalpur|IN
Jagdishpur|IN
Jagdispur|IN
Jagdīshpur|IN
Jagdīspur|IN
Jaggayyapeta|IN
Jagna|PH
Jagodina|RS
Jagraon|IN
Jaguaquara|BR
Jaguarao|BR
Jaguarari|BR
Jaguariaiva|BR
Jaguariaíva|BR
Jaguaribe|BR
Jaguariuna|BR
Jaguariúna|BR
Jaguaruana|BR
Jaguarão|BR
Jaguey Grande|CU
Jagüey Grande|CU
Jahangirabad|IN
Jahanian Shah|PK
Jahazpur|IN
Jahāngīrābād|IN
Jahāzpur|IN
Jaisalmer|IN
Jaisingpur|IN
Jaitaran|IN
Jaito|IN
Jaitāran|IN
Jajpur|IN
Jakobsberg|SE
Jakobstad|FI
Jalajala|PH
Jalal-Abad|KG
Jalalabad|IN
Jalali|IN
Jalalpur Pirwala|PK
Jalalpur|IN
Jalapa|GT
Jalarpet|IN
Jalaun|IN
Jalesar|IN
Jaleshwar|NP
Jales|BR
Jalgaon Jamod|IN
Jalilabad|AZ
Jalor|IN
Jalostotitlan|MX
Jalostotitlán|MX
Jalpa de Mendez|MX
Jalpa de Méndez|MX
Jaltipan de Morelos|MX
Jalālpur|IN
Jalālābad|IN
Jalālī|IN
Jalārpet|IN
Jamadoba|IN
Jamaica Plain|US
Jamai|IN
Jamay|MX
Jambusar|IN
Jamestown|US
Jamjamal|IQ
Jamjamāl|IQ
Jamkhandi|IN
Jammalamadugu|IN
Jampur|PK
Jamsa|FI
Jamtara|IN
Jamui|IN
Jamundi|CO
Jamundí|CO
Jamūī|IN
Janakkala|FI
Janauba|BR
Janaúba|BR
Jandaia do Sul|BR
Jandiala|IN
Jandiāla|IN
Jand|PK
Janeng|BW
Janesville|US
Jangaon|IN
Janin|PS
Janjgir|IN
Jansath|IN
Januaria|BR
Janub as Surrah|KW
Januária|BR
Janīn|PS
Janūb as Surrah|KW
Jaora|IN
Jaorā|IN
Jarabacoa|DO
Jarabulus|SY
Jaragua|BR
Jaraguá|BR
Jaral del Progreso|MX
Jarash|JO
Jardim|BR
Jardin America|AR
Jardinopolis|BR
Jardinópolis|BR
Jardín América|AR
Jarinu|BR
Jarocin|PL
Jarosław|PL
Jarrow|GB
Jaruco|CU
Jaru|BR
Jarvenpaa|FI
Jarwal|IN
Jarābulus|SY
Jasaan|PH
Jasdan|IN
Jashpurnagar|IN
Jasidih|IN
Jasim|SY
Jasmine Estates|US
Jaspur|IN
Jaswantnagar|IN
Jaszbereny|HU
Jasło|PL
Jatai|BR
Jatani|IN
Jatara|IN
Jataí|BR
Jaten|ID
Jatibarang|ID
Jatibonico|CU
Jatiroto|ID
Jatiwangi|ID
Jatoba|BR
Jatobá|BR
Jatoi Shimali|PK
Jatāra|IN
Jauharabad|PK
Jauja|PE
Javanrud|IR
Javea|ES
Javānrūd|IR
Jawad|IN
Jawhar|SO
Jawor|PL
Jayamkondacholapuram|IN
Jaynagar-Majilpur|IN
Jaynagar|IN
Jayrud|SY
Jayrūd|SY
Jbail|LB
Jbaïl|LB
Jebba|NG
Jedrzejow|PL
Jefferson City|US
Jeffersontown|US
Jeffersonville|US
Jega|NG
Jekabpils|LV
Jekulo|ID
Jelcz Laskowice|PL
Jelgava|LV
Jendouba|TN
Jenison|US
Jenjarum|MY
Jenzan|KR
Jequitinhonha|BR
Jerada|MA
Jerantut|MY
Jeremoabo|BR
Jerez de Garcia Salinas|MX
Jerez de García Salinas|MX
Jesi|IT
Jesus Maria|MX
Jesus Menendez|CU
Jesus del Monte|MX
Jesús María|MX
Jesús Menéndez|CU
Jesús del Monte|MX
Jevargi|IN
Jewar|IN
Jha-Jha|IN
Jhabua|IN
Jhajjar|IN
Jhalawar|IN
Jhalida|IN
Jhalidā|IN
Jhalrapatan|IN
Jhalu|IN
Jhanjharpur|IN
Jhanjhārpur|IN
Jhargram|IN
Jharsuguda|IN
Jhawarian|PK
Jhingergacha|BD
Jhingergācha|BD
Jhinjhak|IN
Jhinjhana|IN
Jhinjhāna|IN
Jhol|PK
Jhusi|IN
Jhā-Jhā|IN
Jhābua|IN
Jhālrapātan|IN
Jhālu|IN
Jhālāwār|IN
Jhārgrām|IN
Jhīnjhak|IN
Jhūsi|IN
Jiangkou|CN
Jianguang|CN
Jiangyan|CN
Jian’ou|CN
Jicin|CZ
Jidd Hafs|BH
Jidd Ḩafş|BH
Jidong|CN
Jiehu|CN
Jiexiu|CN
Jiguani|CU
Jiguaní|CU
Jihlava|CZ
Jijiang|CN
Jijiga|ET
Jilib|SO
Jimaguayu|CU
Jimaguayú|CU
Jimo|CN
Jinan-gun|KR
Jindrichuv Hradec|CZ
Jindřichův Hradec|CZ
Jinghong|CN
Jinji|CN
Jinka|ET
Jinotega|NI
Jinotepe|NI
Jintur|IN
Jintūr|IN
Jipijapa|EC
Jiquilpan de Juarez|MX
Jiquílpan de Juárez|MX
Jirkov|CZ
Jishui|CN
Jisr ash Shughur|SY
Jisr ash Shughūr|SY
Jitra|MY
Jiuquan|CN
Jiwani|PK
Jičín|CZ
Joacaba|BR
Joal-Fadiout|SN
Joao Camara|BR
Joao Monlevade|BR
Joao Pinheiro|BR
Joaquin V. Gonzalez|AR
Joaquín V. González|AR
Joaçaba|BR
Jobabo|CU
Jocotenango|GT
Jocotepec|MX
Jodiya Bandar|IN
Joensuu|FI
Jogbani|IN
Jogonalan|ID
Johi|PK
Johnson City|US
Johnstown|US
Joinville-le-Pont|FR
Jojutla|MX
Joliette|CA
Jollyville|US
Jonava|LT
Jonesboro|US
Jora|IN
Jorhat|IN
Jorhāt|IN
Jose Bonifacio|BR
Jose Cardel|MX
Jose Panganiban|PH
Jose Pañganiban|PH
Jose de Freitas|BR
José Bonifácio|BR
José Cardel|MX
José de Freitas|BR
Joue-les-Tours|FR
Jouy-le-Moutier|FR
Joué-lès-Tours|FR
Jovellanos|CU
Joymontop|BD
Joypur Hat|BD
Joypur Hāt|BD
Jozefow|PL
João Câmara|BR
João Monlevade|BR
João Pinheiro|BR
Juan Aldama|MX
Juan Griego|VE
Juan Jose Rios|MX
Juan José Ríos|MX
Juanjui|PE
Juanjuí|PE
Juatuba|BR
Juchen|DE
Juchitan de Zaragoza|MX
Juchitepec|MX
Juchitán de Zaragoza|MX
Judeida Makr|IL
Juegang|CN
Juhaynah|EG
Juigalpa|NI
Julich|DE
Julio de Castilhos|BR
Juma Shahri|UZ
Jumilla|ES
Jumri Tilaiya|IN
Jumri Tilaiyā|IN
Junagarh|IN
Junction City|US
Juneau|US
Junnar|IN
Jupiter|US
Jurmala|LV
Jurupa Valley|US
Jutiapa|GT
Juticalpa|HN
Juventino Rosas|MX
Juwana|ID
Juybar|IR
Juye|CN
Jáltipan de Morelos|MX
Jászberény|HU
Jämsä|FI
Järvenpää|FI
Józefów|PL
Júlio de Castilhos|BR
Jüchen|DE
Jülich|DE
Jājpur|IN
Jālaun|IN
Jāmadoba|IN
Jāmai|IN
Jāmtāra|IN
Jānjgīr|IN
Jānsath|IN
Jāsim|SY
Jāwad|IN
Jēkabpils|LV
Jędrzejów|PL
Jūnāgarh|IN
Jūrmala|LV
Jūybār|IR
Kaarst|DE
Kabacan|PH
Kabala|SL
Kabale|UG
Kabalo|CD
Kabanga|TZ
Kabanjahe|ID
Kabanovo|RU
Kabare|CD
Kabarnet|KE
Kabba|NG
Kabin Buri|TH
Kabinda|CD
Kabirwala|PK
Kabrai|IN
Kabrāi|IN
Kachhwa|IN
Kachia|NG
Kachkanar|RU
Kadakkavoor|IN
Kadan|CZ
Kadayanallur|IN
Kadaň|CZ
Kadirli|TR
Kadi|IN
Kadod|IN
Kadur|IN
Kadınhanı|TR
Kadūr|IN
Kaedi|MR
Kaele|CM
Kaeng Khoi|TH
Kaeng Khro|TH
Kafanchan|NG
Kaffrine|SN
Kafir Qala|AF
Kafr Kanna|IL
Kafr Kannā|IL
Kafr Laha|SY
Kafr Lāhā|SY
Kafr Manda|IL
Kafr Mandā|IL
Kafr Qasim|IL
Kafr Qāsim|IL
Kafr Saqr|EG
Kafr Takharim|SY
Kafr Takhārīm|SY
Kafr Zayta|SY
Kafr Zaytā|SY
Kafr az Zayyat|EG
Kafr az Zayyāt|EG
Kafr Şaqr|EG
Kafranbel|SY
Kafue|ZM
Kaga Bandoro|CF
Kagal|IN
Kagoro|NG
Kagızman|TR
Kahama|TZ
Kahna Nau|PK
Kahror Pakka|PK
Kahta|TR
Kahului|US
Kahuta|PK
Kaiama|NG
Kaihua|CN
Kaikalur|IN
Kaikalūr|IN
Kailaras|IN
Kailashahar|IN
Kailua|US
Kailāras|IN
Kailāshahar|IN
Kaimganj|IN
Kaimori|IN
Kainan|JP
Kaisariani|GR
Kaisarianí|GR
Kaitong|CN
Kajaani|FI
Kajiki|JP
Kakamega|KE
Kakata|LR
Kaka|TM
Kakching|IN
Kakhovka|UA
Kakonko|TZ
Kakori|IN
Kakrala|IN
Kakrāla|IN
Kakuda|JP
Kalabagh|PK
Kalach-na-Donu|RU
Kalachinsk|RU
Kalach|RU
Kalakkadu|IN
Kalakkādu|IN
Kalaleh|IR
Kalamata|GR
Kalamazoo|US
Kalamb|IN
Kalamnuri|IN
Kalamnūri|IN
Kalanaur|IN
Kalandia|PS
Kalanwali|IN
Kalasin|TH
Kalat|PK
Kalavad|IN
Kalavoor|IN
Kaleke Mandi|PK
Kalghatgi|IN
Kalianget|ID
Kalia|BD
Kaliganj|BD
Kalimpong|IN
Kalininsk|RU
Kalinkavichy|BY
Kalispell|US
Kaliyaganj|IN
Kalka|IN
Kallakkurichchi|IN
Kallar Kahar|PK
Kallidaikurichi|IN
Kalmar|SE
Kalmeshwar|IN
Kalmthout|BE
Kalna|IN
Kalocsa|HU
Kalodzishchy|BY
Kalol|IN
Kalpatta|IN
Kalpi|IN
Kaltan|RU
Kaltenkirchen|DE
Kalugumalai|IN
Kalulushi|ZM
Kalundborg|DK
Kalur Kot|PK
Kalush|UA
Kalutara|LK
Kalyandurg|IN
Kalynivka|UA
Kalāleh|IR
Kalānaur|IN
Kamachumu|TZ
Kamaishi|JP
Kamakhyanagar|IN
Kamalasai|TH
Kamalganj|IN
Kaman|IN
Kamar Mushani|PK
Kamareddi|IN
Kamateron|GR
Kamaterón|GR
Kambar|PK
Kamba|NG
Kambove|CD
Kameda-honcho|JP
Kameda-honchō|JP
Kamenjane|MK
Kamensk-Shakhtinskiy|RU
Kamenz|DE
Kamen|DE
Kamen’-na-Obi|RU
Kameyama|JP
Kamienna Gora|PL
Kamienna Góra|PL
Kamifukuoka|JP
Kamiichi|JP
Kamiiso|JP
Kamimaruko|JP
Kamina|CD
Kaminokawa|JP
Kaminoyama|JP
Kamloops|CA
Kamogatacho-kamogata|JP
Kamogatachō-kamogata|JP
Kamogawa|JP
Kamojimacho-jogejima|JP
Kamojimachō-jōgejima|JP
Kamo|JP
Kamp-Lintfort|DE
Kampar|MY
Kampene|CD
Kampen|NL
Kamphaeng Phet|TH
Kampli|IN
Kampong Baharu Balakong|MY
Kampong Cham|KH
Kampong Chhnang|KH
Kampong Dungun|MY
Kampong Kadok|MY
Kampong Masjid Tanah|MY
Kampong Pangkal Kalong|MY
Kampong Speu|KH
Kampong Thom|KH
Kampot|KH
Kampung Ayer Keroh|MY
Kampung Ayer Molek|MY
Kampung Baharu Nilai|MY
Kampung Bukit Baharu|MY
Kampung Simpang Renggam|MY
Kampung Tanjung Karang|MY
Kamra|PK
Kamwenge|UG
Kamyaran|IR
Kamyshlov|RU
Kamyzyak|RU
Kanash|RU
Kanasin|MX
Kanasín|MX
Kanaya|JP
Kanbe|MM
Kanchanaburi|TH
Kandalaksha|RU
Kandana|LK
Kandhla|IN
Kandiaro|PK
Kandi|IN
Kandla|IN
Kandukur|IN
Kandukūr|IN
Kandyagash|KZ
Kanekomachi|JP
Kaneohe|US
Kanevskaya|RU
Kangaba|ML
Kanganpur|PK
Kangar|MY
Kangasala|FI
Kangavar|IR
Kangayam|IN
Kangdong-up|KP
Kangdong-ŭp|KP
Kangāvar|IR
Kanie|JP
Kanigiri|IN
Kaniv|UA
Kankakee|US
Kankanhalli|IN
Kankauli|IN
Kanker|IN
Kanke|IN
Kannabecho-yahiro|JP
Kannabechō-yahiro|JP
Kannad|IN
Kannangad|IN
Kannapolis|US
Kannauj|IN
Kanniyakumari|IN
Kanniyākumāri|IN
Kannod|IN
Kannur|IN
Kansanshi|ZM
Kantabanji|IN
Kantharalak|TH
Kanth|IN
Kantyshevo|RU
Kant|IN
Kant|KG
Kantābānji|IN
Kanuru|IN
Kanye|BW
Kanzakimachi-kanzaki|JP
Kan’onjicho|JP
Kan’onjichō|JP
Kapadvanj|IN
Kapan|AM
Kapellen|BE
Kapenguria|KE
Kapiri Mposhi|ZM
Kapit|MY
Kapolei|US
Kaposvar|HU
Kaposvár|HU
Kapren|IN
Kapsan-up|KP
Kapsan-ŭp|KP
Kapshagay|KZ
Kara Suu|KG
Kara-Balta|KG
Karabanovo|RU
Karabash|RU
Karabulak|RU
Karacabey|TR
Karachayevsk|RU
Karachev|RU
Karacoban|TR
Karad|IN
Karaikal|IN
Karak City|JO
Karakocan|TR
Karakol|KG
Karakoçan|TR
Karakul’|UZ
Karamadai|IN
Karamsad|IN
Karamursel|TR
Karamürsel|TR
Karangampel|ID
Karanganom|ID
Karangsembung|ID
Karanja|IN
Karanpur|IN
Karapınar|TR
Karasu Mahallesi|TR
Karasuk|RU
Karasuyama|JP
Karasu|TR
Karatau|KZ
Karatsu|JP
Karauli|IN
Karaçoban|TR
Karben|DE
Karcag|HU
Karditsa|GR
Kardzhali|BG
Kardítsa|GR
Kareli|IN
Karera|IN
Karhal|IN
Karhula|FI
Kariba|ZW
Karimganj|IN
Karjat|IN
Karkala|IN
Karkira|DZ
Karlivka|UA
Karlovac|HR
Karlovo|BG
Karlovy Vary|CZ
Karlsfeld|DE
Karlshamn|SE
Karlskoga|SE
Karlskrona|SE
Karlstadt|DE
Karlstad|SE
Karmala|IN
Karmi’el|IL
Karmāla|IN
Karnobat|BG
Karoi|ZW
Karonga|MW
Karor|PK
Karpinsk|RU
Karsiyang|IN
Kars|TR
Kartaly|RU
Kartarpur|IN
Kartuzy|PL
Kartārpur|IN
Karukh|AF
Karuri|KE
Karur|IN
Karvina|CZ
Karviná|CZ
Karwar|IN
Karād|IN
Karīmganj|IN
Kasamatsucho|JP
Kasamatsuchō|JP
Kasamwa|TZ
Kasangulu|CD
Kasaoka|JP
Kasaragod|IN
Kasba Tadla|MA
Kasba|IN
Kaseda-shirakame|JP
Kasese|UG
Kaset Sombun|TH
Kaset Wisai|TH
Kashihara|JP
Kashima-shi|JP
Kashima|JP
Kashin|RU
Kashira|RU
Kashmor|PK
Kasimov|RU
Kasli|RU
Kasoa|GH
Kasongo-Lunda|CD
Kasongo|CD
Kasrawad|IN
Kasrāwad|IN
Kastamonu|TR
Kasterlee|BE
Kasulu|TZ
Kasungu|MW
Katabu|ID
Katangi|IN
Kataragama|LK
Katav-Ivanovsk|RU
Kataysk|RU
Katerero|TZ
Katerini|GR
Kateríni|GR
Katghora|IN
Kathor|IN
Kathua|IN
Kathu|TH
Katima Mulilo|NA
Katiola|CI
Katol|IN
Katoro|TZ
Katoya|IN
Katpadi|IN
Katras|IN
Katrineholm|SE
Katsina-Ala|NG
Katsuren-haebaru|JP
Katsuura|JP
Katsuyama|JP
Kattanam|IN
Kattaqo’rg’on Shahri|UZ
Kattivakkam|IN
Kattivākkam|IN
Katwijk aan Zee|NL
Kaufbeuren|DE
Kaukauna|US
Kaura Namoda|NG
Kavadarci|MK
Kavaje|AL
Kavajë|AL
Kavaklı|TR
Kavala|GR
Kavalerovo|RU
Kavála|GR
Kawage|JP
Kawalu|ID
Kawambwa|ZM
Kawanoecho|JP
Kawanoechō|JP
Kawardha|IN
Kawit|PH
Kawm Hamadah|EG
Kawm Umbu|EG
Kawm Umbū|EG
Kawm Ḩamādah|EG
Kawthoung|MM
Kayalpattinam|IN
Kayankulam|IN
Kayanza|BI
Kayan|MM
Kayar|SN
Kayes|ML
Kaysville|US
Kayunga|UG
Kayyerkan|RU
Kazanlak|BG
Kazincbarcika|HU
Kazo|JP
Kaédi|MR
Kaélé|CM
Kağızman|TR
Kearny|US
Kebili|TN
Kebomas|ID
Kebonarun|ID
Kedainiai|LT
Kedougou|SN
Kedrovka|RU
Kedzierzyn-Kozle|PL
Keelakarai|IN
Keetmanshoop|NA
Kefamenanu|ID
Kefar Yona|IL
Kegalle|LK
Kehl|DE
Keighley|GB
Keizer|US
Kekri|IN
Kelaniya|LK
Kelheim|DE
Kelibia|TN
Kelishad va Sudarjan|IR
Kelkit|TR
Kelo|TD
Kelīshād va Sūdarjān|IR
Kemalpasa|TR
Kemalpaşa|TR
Kemer|TR
Kemise|ET
Kemisē|ET
Kempen|DE
Kempston Hardwick|GB
Kempston|GB
Kemri|IN
Kemrī|IN
Ken Caryl|US
Kencong|ID
Kendale Lakes|US
Kendall West|US
Kendraparha|IN
Kendrāparha|IN
Kenilworth|GB
Keningau|MY
Kenmore|US
Kennesaw|US
Kennewick|US
Kenora|CA
Kenscoff|HT
Kensington|US
Kentau|KZ
Kentwood|US
Kepala Batas|MY
Kepanjen|ID
Keratsini|GR
Keratsíni|GR
Kerava|FI
Kericho|KE
Kerkrade|NL
Kernersville|US
Kerpen|DE
Kerrville|US
Kertih|MY
Kertosono|ID
Kerugoya|KE
Kerur|IN
Kerūr|IN
Kesabpur|BD
Kesan|TR
Keshod|IN
Keshorai Patan|IN
Keshorai Pātan|IN
Kesinga|IN
Kestel|TR
Keszthely|HU
Ketanggungan|ID
Keta|GH
Ketou|BJ
Ketrzyn|PL
Kettering|GB
Kety|PL
Kevelaer|DE
Kew Gardens Hills|US
Kew Gardens|US
Key West|US
Keynsham|GB
Kezmarok|SK
Keşan|TR
Kežmarok|SK
Khachrod|IN
Khada|IN
Khadki|IN
Khadyzhensk|RU
Khagaria|IN
Khagaul|IN
Khagrachhari|BD
Khairabad|IN
Khairagarh|IN
Khairpur Nathan Shah|PK
Khairpur Tamewah|PK
Khairpur|PK
Khair|IN
Khairābād|IN
Khairāgarh|IN
Khajuraho Group of Monuments|IN
Khalabat|PK
Khalandrion|GR
Khalilabad|IN
Khalis|IQ
Khalkhal|IR
Khalkhāl|IR
Khalándrion|GR
Khalīlābād|IN
Khamaria|IN
Khambhaliya|IN
Khambhāliya|IN
Khan Shaykhun|SY
Khanabad|AF
Khanapur|IN
Khanbari|NP
Khandela|IN
Khangah Dogran|PK
Khangarh|PK
Khanjarah|TR
Khanpur Mahar|PK
Khanty-Mansiysk|RU
Khanu Woralaksaburi|TH
Khao Wong|TH
Khao Yoi|TH
Khapa|IN
Kharabali|RU
Kharakvasla|IN
Kharan|PK
Kharar|IN
Kharkhauda|IN
Kharsia|IN
Khartsyz’k|UA
Kharupatia|IN
Khasab|OM
Khashuri|GE
Khash|IR
Khatauli|IN
Khategaon|IN
Khatima|IN
Khatra|IN
Khatīma|IN
Khawr Fakkan|AE
Khawr Fakkān|AE
Kheda|IN
Khedbrahma|IN
Khekra|IN
Khemis Miliana|DZ
Khemis el Khechna|DZ
Khenifra|MA
Kheralu|IN
Kheri|IN
Kherālu|IN
Khetia|IN
Khetri|IN
Khewra|PK
Khilchipur|IN
Khirdalan|AZ
Khirkiyan|IN
Khirkiyān|IN
Khiwa|UZ
Khmilnyk|UA
Kholmskiy|RU
Kholmsk|RU
Khomeyn|IR
Khon Buri|TH
Khopoli|IN
Khorramdarreh|IR
Khorugh|TJ
Khosta|RU
Khot'kovo|RU
Khovd|MN
Khowai|IN
Khromtau|KZ
Khuldabad|IN
Khuldābād|IN
Khulm|AF
Khunti|IN
Khurai|IN
Khurda|IN
Khurrianwala|PK
Khust|UA
Khutar|IN
Khvansar|IR
Khvānsār|IR
Khāchrod|IN
Khāliş|IQ
Khān Shaykhūn|SY
Khānāpur|IN
Khāpa|IN
Khārupatia|IN
Khāsh|IR
Khātegaon|IN
Khātra|IN
Khūtār|IN
Kiambu|KE
Kibaha|TZ
Kibakwe|TZ
Kibara|TZ
Kibiti|TZ
Kibondo|TZ
Kibre Mengist|ET
Kibungo|RW
Kibuye|RW
Kicevo|MK
Kichha|IN
Kidapawan|PH
Kidatu|TZ
Kidderminster|GB
Kidlington|GB
Kidodi|TZ
Kidsgrove|GB
Kierspe|DE
Kiffa|MR
Kifisia|GR
Kifisiá|GR
Kifri|IQ
Kifrī|IQ
Kigonsera|TZ
Kihangara|TZ
Kihei|US
Kijang|ID
Kikinda|RS
Kikuchi|JP
Kil Bhuvanagiri|IN
Kilifi|KE
Kiliya|UA
Kilju|KP
Kilkenny|IE
Kilkis|GR
Kilkís|GR
Killingly Center|US
Kilmarnock|GB
Kilwinning|GB
Kimbe|PG
Kimje|KR
Kimovsk|RU
Kimry|RU
Kinana|SD
Kinarut|MY
Kinel’-Cherkassy|RU
Kinel’|RU
King of Prussia|US
King's Lynn|GB
Kingisepp|RU
Kingman|US
Kingori|TZ
Kings Bridge|US
Kings Park|US
Kingsland|US
Kingsport|US
Kingstown|VC
Kingsville|US
Kingswinford|GB
Kingswood|GB
Kinna|SE
Kinston|US
Kintampo|GH
Kinwat|IN
Kinzan|KR
Kināna|SD
Kiomboi|TZ
Kippax|GB
Kipushi|CD
Kirando|TZ
Kirandul|IN
Kiraoli|IN
Kiratpur|IN
Kiratu|TZ
Kirchhain|DE
Kirchheim unter Teck|DE
Kirchlengern|DE
Kireka|UG
Kireyevsk|RU
Kirguli|UZ
Kirishi|RU
Kirkby in Ashfield|GB
Kirkby|GB
Kirkcaldy|GB
Kirkintilloch|GB
Kirkkonummi|FI
Kirksville|US
Kirovgrad|RU
Kirovsk|RU
Kirovs’k|UA
Kirsanov|RU
Kirtipur|NP
Kiruna|SE
Kiryas Joel|US
Kiryat Gat|IL
Kirzhach|RU
Kisai|JP
Kisela Voda|MK
Kisesa|TZ
Kishapu|TZ
Kishtwar|IN
Kishtwār|IN
Kish|IR
Kisii|KE
Kiskoros|HU
Kiskunfelegyhaza|HU
Kiskunfélegyháza|HU
Kiskunhalas|HU
Kiskőrös|HU
Kissidougou|GN
Kissimmee|US
Kisvarda|HU
Kisvárda|HU
Kitahama|JP
Kitahiroshima|JP
Kitaibaraki|JP
Kitakata|JP
Kitale|KE
Kitama|TZ
Kitgum|UG
Kithor|IN
Kitob|UZ
Kitsuki|JP
Kitui|KE
Kitzingen|DE
Kivertsi|UA
Kivsharivka|UA
Kiwira|TZ
Kiyawa|NG
Kizel|RU
Kizhake Chalakudi|IN
Kizhake Chālakudi|IN
Kizilyurt|RU
Kizlyar|RU
Kičevo|MK
Kladno|CZ
Klaeng|TH
Klamath Falls|US
Klasterec nad Ohri|CZ
Klatovy|CZ
Klebang Besar|MY
Kleinmachnow|DE
Kleve|DE
Klimovsk|RU
Klingenstein|DE
Klintsy|RU
Klosterneuburg|AT
Kloten|CH
Kluczbork|PL
Klungkung|ID
Klášterec nad Ohří|CZ
Knjazevac|RS
Knokke-Heist|BE
Knurow|PL
Knurów|PL
Knysna|ZA
Ko Samui|TH
Koath|IN
Kobryn|BY
Kobuleti|GE
Kobyłka|PL
Kocaali|TR
Koch Bihar|IN
Koch Bihār|IN
Koch'ang|KR
Kochani|MK
Kochenevo|RU
Kochenëvo|RU
Kochubeyevskoye|RU
Kodaikanal|IN
Kodaikānāl|IN
Kodamacho-kodamaminami|JP
Kodamachō-kodamaminami|JP
Kodarma|IN
Kodarmā|IN
Kodar|IN
Kodinar|IN
Kodinsk|RU
Kodoli|IN
Kodungallur|IN
Kodungallūr|IN
Kodār|IN
Kodīnar|IN
Koelwar|IN
Koelwār|IN
Koesan|KR
Kogalym|RU
Koga|JP
Kogon Shahri|UZ
Kogota|JP
Koh Kong|KH
Kohtla-Jarve|EE
Kohtla-Järve|EE
Kokhma|RU
Kokkola|FI
Kokologo|BF
Kokomo|US
Kokopo|PG
Kokrajhar|IN
Koksijde|BE
Kokstad|ZA
Kokubu-matsuki|JP
Kolaras|IN
Kolasib|IN
Kolbermoor|DE
Kolda|SN
Kolding|DK
Kolea|DZ
Kolin|CZ
Kolkhozobod|TJ
Kollegal|IN
Kollegāl|IN
Kolokani|ML
Kolomyia|UA
Kolonnawa|LK
Kolpashevo|RU
Kolín|CZ
Kolāras|IN
Kol’chugino|RU
Komarno|SK
Komarom|HU
Komatipoort|ZA
Komatsushimacho|JP
Komatsushimachō|JP
Kombissiri|BF
Komlo|HU
Komló|HU
Kommunar|RU
Komono|JP
Komoro|JP
Komotini|GR
Komotiní|GR
Komárno|SK
Komárom|HU
Kon Tum|VN
Konakovo|RU
Konarka|IN
Konch|IN
Kondagaon|IN
Kondapalle|IN
Kondoa|TZ
Kondopoga|RU
Kondrovo|RU
Koneurgench|TM
Kongolo|CD
Kongoussi|BF
Konibodom|TJ
Konigs Wusterhausen|DE
Konigsbrunn|DE
Konigslutter am Elm|DE
Konigstein im Taunus|DE
Konigswinter|DE
Koniz|CH
Konjic|BA
Konnagar|IN
Konnur|IN
Konnūr|IN
Konongo|GH
Konskie|PL
Konstancin-Jeziorna|PL
Konstantinovsk|RU
Konstantynow Łodzki|PL
Konstantynów Łódzki|PL
Kontich|BE
Konz|DE
Konārka|IN
Koothanallur|IN
Kopaganj|IN
Kopargaon|IN
Kopavogur|IS
Kopeysk|RU
Koping|SE
Kopoky|MG
Koppal|IN
Koprivnica|HR
Koprivnice|CZ
Kopāganj|IN
Kopřivnice|CZ
Koraput|IN
Koratla|IN
Korbach|DE
Korce|AL
Koregaon|IN
Korem|ET
Korenovsk|RU
Korgan|TR
Korinthos|GR
Korkino|RU
Korkuteli|TR
Korntal|DE
Kornwestheim|DE
Koropi|GR
Koropí|GR
Korosten’|UA
Korostyshiv|UA
Korsakov|RU
Korschenbroich|DE
Korsholm|FI
Korsun-Shevchenkivskyi|UA
Korsør|DK
Kortenberg|BE
Kortrijk|BE
Korwai|IN
Koryazhma|RU
Korydallos|GR
Korydallós|GR
Korçë|AL
Korāput|IN
Kosamba|IN
Kosan|KP
Koscian|PL
Koscierzyna|PL
Kosigi|IN
Kosi|IN
Kosong|KR
Kosonsoy|UZ
Koson|UZ
Kosovo Polje|XK
Kostomuksha|RU
Kostopil’|UA
Kostrzyn nad Odra|PL
Kostrzyn nad Odrą|PL
Kot Diji|PK
Kot Ghulam Muhammad|PK
Kot Mumin|PK
Kot Radha Kishan|PK
Kot Samaba|PK
Kota Tinggi|MY
Kotabumi|ID
Kotagiri|IN
Kotamangalam|IN
Kotaparh|IN
Kotapārh|IN
Kota|IN
Kotdwara|IN
Kotdwāra|IN
Kotel’nich|RU
Kotel’niki|RU
Kotel’nikovo|RU
Kothen|DE
Kotido|UG
Kotikawatta|LK
Kotka|FI
Kotlas|RU
Kotli Loharan|PK
Kotma|IN
Kotovo|RU
Kotovsk|RU
Kotputli|IN
Kotri|PK
Kottagudem|IN
Kottagūdem|IN
Kottayam|IN
Kotturu|IN
Kottūru|IN
Kotā|IN
Koulamoutou|GA
Koulikoro|ML
Koumra|TD
Koungou|YT
Koupela|BF
Koupéla|BF
Kourou|GF
Kousa|EG
Kouvola|FI
Kovancılar|TR
Kovdor|RU
Kovel|UA
Kovur|IN
Kovvur|IN
Kovvūr|IN
Kovylkino|RU
Kovūr|IN
Kowon-up|KP
Kowŏn-ŭp|KP
Koynanagar|IN
Koysinceq|IQ
Kozani|GR
Kozel’sk|RU
Kozienice|PL
Kozluk|TR
Kozyatyn|UA
Kozáni|GR
Koz’modem’yansk|RU
Koāth|IN
Kołobrzeg|PL
Koło|PL
Końskie|PL
Kościan|PL
Kościerzyna|PL
Kpalime|TG
Kpalimé|TG
Kpandu|GH
Kraaifontein|ZA
Krabi|TH
Kraksaan|ID
Kralupy nad Vltavou|CZ
Kranj|SI
Krapkowice|PL
Krasnik|PL
Krasnoarmeyskaya|RU
Krasnoarmeysk|RU
Krasnogvardeyskoye|RU
Krasnohrad|UA
Krasnokamensk|RU
Krasnokamsk|RU
Krasnoobsk|RU
Krasnotur’insk|RU
Krasnoufimsk|RU
Krasnoural’sk|RU
Krasnovishersk|RU
Krasnoznamensk|RU
Krasnystaw|PL
Krasnyy Sulin|RU
Krasyliv|UA
Krathum Baen|TH
Kratie|KH
Kratié|KH
Kraśnik|PL
Kremenets|UA
Kreminna|UA
Kretinga|LT
Kreuzau|DE
Kreuzlingen|CH
Kreuztal|DE
Krian|ID
Kribi|CM
Kriens|CH
Krimpen aan den IJssel|NL
Krishnagiri|IN
Krishnarajpet|IN
Krishnarājpet|IN
Kristiansand|NO
Kristianstad|SE
Kristiansund|NO
Kristinehamn|SE
Kriva Palanka|MK
Krnov|CZ
Krolevets’|UA
Kromeriz|CZ
Kroměříž|CZ
Kronach|DE
Kronberg Tal|DE
Kronberg|DE
Kronstadt|RU
Kropotkin|RU
Krosno|PL
Krotoszyn|PL
Kroya|ID
Kruisfontein|ZA
Kruje|AL
Krujë|AL
Krusevac|RS
Kruševac|RS
Krychaw|BY
Krymsk|RU
Ksar Chellala|DZ
Ksar Hellal|TN
Ksar el Boukhari|DZ
Ksour Essaf|TN
Kstovo|RU
Kuah|MY
Kuala Belait|BN
Kuala Kangsar|MY
Kuala Kedah|MY
Kuala Lipis|MY
Kuala Pilah|MY
Kuala Selangor|MY
Kuala Tungkal|ID
Kualakapuas|ID
Kuandian|CN
Kuang|MY
Kubinka|RU
Kuchaiburi|IN
Kuchaman|IN
Kuchera|IN
Kuchinarai|TH
Kuchāman|IN
Kucove|AL
Kudachi|IN
Kudamatsu|JP
Kudat|MY
Kudepsta|RU
Kudligi|IN
Kudymkar|RU
Kui Buri|TH
Kujang-up|KP
Kujang-ŭp|KP
Kuju|IN
Kukawa|NG
Kukes|AL
Kukichuo|JP
Kukichūō|JP
Kukmor|RU
Kukshi|IN
Kukës|AL
Kulachi|PK
Kulai|MY
Kulebaki|RU
Kulgam|IN
Kulittalai|IN
Kulmbach|DE
Kulob|TJ
Kulpahar|IN
Kulpahār|IN
Kulunda|RU
Kulu|TR
Kumagunnam|NG
Kumanovo|MK
Kumbalam|IN
Kumbhraj|IN
Kumbhrāj|IN
Kumbo|CM
Kumertau|RU
Kumhari|IN
Kumher|IN
Kumhāri|IN
Kumla|SE
Kumo|NG
Kumta|IN
Kuna|US
Kundarkhi|IN
Kunda|IN
Kundgol|IN
Kundian|PK
Kundla|IN
Kungalv|SE
Kungsbacka|SE
Kungur|RU
Kungälv|SE
Kunigal|IN
Kuningan|ID
Kunjah|PK
Kunnamangalam|IN
Kunnamkulam|IN
Kunri|PK
Kunwi|KR
Kunyang|CN
Kunzell|DE
Kunzelsau|DE
Kupino|RU
Kupjansk|UA
Kuppam|IN
Kuqa|CN
Kurakhovo|UA
Kurandvad|IN
Kurandvād|IN
Kuraymah|SD
Kurayoshi|JP
Kurayyimah|JO
Kurchaloy|RU
Kurchatov|RU
Kurduvadi|IN
Kurduvādi|IN
Kurganinsk|RU
Kurihashi|JP
Kurinjippadi|IN
Kurinjippādi|IN
Kurobe-shi|JP
Kuroda|JP
Kuroishi|JP
Kuroiso|JP
Kurovskoye|RU
Kurtalan|TR
Kurtamysh|RU
Kurten|DE
Kurunegala|LK
Kurye|KR
Kusadası|TR
Kusa|RU
Kushchevskaya|RU
Kushchëvskaya|RU
Kushikino|JP
Kushima|JP
Kushk|AF
Kushtagi|IN
Kushva|RU
Kusong|KP
Kusŏng|KP
Kut Chap|TH
Kuta|ID
Kutiatodu|IN
Kutiyana|IN
Kutiyāna|IN
Kutna Hora|CZ
Kutno|PL
Kutná Hora|CZ
Kutoarjo|ID
Kuttampuzha|IN
Kuusamo|FI
Kuvandyk|RU
Kuwait City|KW
Kuybyshev|RU
Kuzhithurai|IN
Kuçovë|AL
Kuşadası|TR
KwaDukuza|ZA
Kwale|NG
Kwang Binh|VN
Kwidzyn|PL
Kwinana|AU
Kyabe|TD
Kyabé|TD
Kyaikkami|MM
Kyaiklat|MM
Kyaikto|MM
Kyakhta|RU
Kyathampalle|IN
Kyaukse|MM
Kyela|TZ
Kyenjojo|UG
Kyongsong|KP
Kyosai|KR
Kyrenia|CY
Kyshtym|RU
Kysucke Nove Mesto|SK
Kysucké Nové Mesto|SK
Kyurdarmir|AZ
Kyustendil|BG
Kyzyl-Kyya|KG
Kyzyl-Suu|KG
Kyŏngsŏng|KP
Kâhta|TR
Kédougou|SN
Kélibia|TN
Kétou|BJ
Kópavogur|IS
Kórinthos|GR
Köneürgench|TM
Königs Wusterhausen|DE
Königsbrunn|DE
Königslutter am Elm|DE
Königstein im Taunus|DE
Königswinter|DE
Köniz|CH
Köping|SE
Köthen|DE
Køge|DK
Künzell|DE
Künzelsau|DE
Kürten|DE
Kāgal|IN
Kākori|IN
Kālia|BD
Kālimpong|IN
Kāliyāganj|IN
Kālka|IN
Kālna|IN
Kālol|IN
Kālpi|IN
Kālānwāli|IN
Kālāvad|IN
Kālīganj|BD
Kāman|IN
Kāmyārān|IR
Kāmākhyānagar|IN
Kāmāreddi|IN
Kāndhla|IN
Kāndi|IN
Kāndla|IN
Kānker|IN
Kānke|IN
Kānkānhalli|IN
Kānnangād|IN
Kānth|IN
Kānt|IN
Kāpren|IN
Kāraikāl|IN
Kāramadai|IN
Kāranja|IN
Kārkala|IN
Kārsiyāng|IN
Kāsaragod|IN
Kāthor|IN
Kātol|IN
Kātoya|IN
Kātpādi|IN
Kātrās|IN
Kāyankulam|IN
Kėdainiai|LT
Kędzierzyn-Koźle|PL
Kętrzyn|PL
Kęty|PL
Kīhei|US
Kīl Bhuvanagiri|IN
Kīratpur|IN
Kīsh|IR
Kırkagac|TR
Kırkağaç|TR
Kırklareli|TR
Kırıkhan|TR
Kızılcahamam|TR
Kłodzko|PL
Kūdligi|IN
Kūmher|IN
Kŭlob|TJ
K’olito|ET
K’olīto|ET
L'Ancienne-Lorette|CA
L'Aquila|IT
L'Assomption|CA
L'Eliana|ES
L'Hay-les-Roses|FR
L'Haÿ-les-Roses|FR
L'Isle-sur-la-Sorgue|FR
La Asuncion|VE
La Asunción|VE
La Barca|MX
La Baule-Escoublac|FR
La Breita|PE
La Calera|AR
La Canada Flintridge|US
La Carlota|PH
La Carolina|ES
La Castellana|PH
La Cañada Flintridge|US
La Ceja|CO
La Celle-Saint-Cloud|FR
La Chapelle-sur-Erdre|FR
La Chaux-de-Fonds|CH
La Chorrera|PA
La Ciotat|FR
La Concepcion|PA
La Concepción|PA
La Courneuve|FR
La Crau|FR
La Crescenta-Montrose|US
La Crosse|US
La Cruz|MX
La Ermita|MX
La Esperanza|GT
La Estrella|CO
La Falda|AR
La Fleche|FR
La Flèche|FR
La Fria|VE
La Fría|VE
La Garde|FR
La Garenne-Colombes|FR
La Gomera|GT
La Goulette|TN
La Grange|US
La Guaira|VE
La Habra|US
La Isla|MX
La Jagua de Ibirico|CO
La Libertad|EC
La Ligua|CL
La Lima|HN
La Linea de la Concepcion|ES
La Louviere|BE
La Louvière|BE
La Línea de la Concepción|ES
La Madeleine|FR
La Magdalena Tlaltelulco|MX
La Mana|EC
La Maná|EC
La Marque|US
La Mesa|US
La Mirada|US
La Mohammedia|TN
La Oliva|ES
La Orilla|MX
La Orotava|ES
La Oroya|PE
La Palma|US
La Paz Centro|NI
La Peca|PE
La Pineda|ES
La Pobla de Vallbona|ES
La Porte|US
La Possession|RE
La Presa|US
La Providencia Siglo XXI|MX
La Puente|US
La Punta|AR
La Quinta|US
La Rinconada|ES
La Roche-sur-Yon|FR
La Rochelle|FR
La Roda|ES
La Salud|CU
La Sebala du Mornag|TN
La Seyne-sur-Mer|FR
La Sierpe|CU
La Solana|ES
La Tebaida|CO
La Teste-de-Buch|FR
La Trinidad|PH
La Trinite|MQ
La Trinité|MQ
La Troncal|EC
La Union|PE
La Unión|PE
La Valette-du-Var|FR
La Vergne|US
La Verne|US
La Villa del Rosario|VE
La Virginia|CO
La Vista|US
LaGrange|US
LaPorte|US
Laascaanood|SO
Laatzen|DE
Labasa|FJ
Labe|GN
Labinsk|RU
Labis|MY
Laboulaye|AR
Labo|PH
Labuan|MY
Labuhan Deli|ID
Labytnangi|RU
Labé|GN
Lachhmangarh Sikar|IN
Lachhmangarh Sīkar|IN
Lachi|PK
Lackawanna|US
Laconia|US
Ladang Seri Kundang|MY
Ladario|BR
Ladera Ranch|US
Ladispoli|IT
Ladnun|IN
Ladwa|IN
Lady Frere|ZA
Ladybrand|ZA
Ladyzhyn|UA
Ladário|BR
Laela|TZ
Laem Sing|TH
Lagarto|BR
Lagdo|CM
Lage|DE
Lagny-sur-Marne|FR
Lago da Pedra|BR
Lagoa Santa|BR
Lagoa Vermelha|BR
Lagoa da Prata|BR
Lagoa do Itaenga|BR
Laguilayan|PH
Laguna Beach|US
Laguna Hills|US
Laguna Niguel|US
Laguna Woods|US
Laguna de Duero|ES
Lagunillas|VE
Lahan|NP
Laharpur|IN
Lahar|IN
Lahat|ID
Lahij|YE
Lahnstein|DE
Lahān|NP
Lahār|IN
Laibin|CN
Lainate|IT
Laixi|CN
Lajas|CU
Laja|CL
Lajeado|BR
Lajedo|BR
Lajinha|BR
Lake Butler|US
Lake Charles|US
Lake Elsinore|US
Lake Havasu City|US
Lake Jackson|US
Lake Magdalene|US
Lake Mary|US
Lake Oswego|US
Lake Ridge|US
Lake Ronkonkoma|US
Lake Sebu|PH
Lake Shore|US
Lake Stevens|US
Lake Wales|US
Lake Worth Corridor|US
Lake Worth|US
Lake Zurich|US
Lake in the Hills|US
Lakeside|US
Lakeville|US
Lakhdaria|DZ
Lakheri|IN
Lakhnadon|IN
Lakhnādon|IN
Lakhyabad|IN
Lakinsk|RU
Lakki|PK
Lakota|CI
Laksar|IN
Lakshmeshwar|IN
Lakshmipur|BD
Lakshmīpur|BD
Lala Musa|PK
Lalago|TZ
Lalganj|IN
Lalgola|IN
Lalgudi|IN
Lalian|PK
Lalin|ES
Lalmohan|BD
Lalmonirhat|BD
Lalpur|IN
Lalsot|IN
Lalín|ES
Lambarene|GA
Lambaréné|GA
Lambayeque|PE
Lambersart|FR
Lamezia Terme|IT
Lamia|GR
Lamin|GM
Lamongan|ID
Lampa|CL
Lampertheim|DE
Lamphun|TH
Lamu|KE
Lamía|GR
Lanaken|BE
Lancenigo-Villorba|IT
Lanciano|IT
Land O' Lakes|US
Landau in der Pfalz|DE
Landerneau|FR
Landover|US
Landsberg am Lech|DE
Landshut|DE
Landskrona|SE
Lanester|FR
Lang Son|VN
Lang Suan|TH
Langarud|IR
Langarūd|IR
Langenfeld|DE
Langenhagen|DE
Langen|DE
Langepas|RU
Langley Park|US
Langsa|ID
Langtoucun|CN
Langxiang|CN
Langzhong|CN
Lanham-Seabrook|US
Lannion|FR
Lansdale|US
Lanxi|CN
Lao Cai|VN
Laoang|PH
Laon|FR
Lapai|NG
Lapa|BR
Laplace|US
Lappeenranta|FI
Laramie|US
Laranjal Paulista|BR
Laranjeiras do Sul|BR
Laranjeiras|BR
Laranjeira|PT
Laranjeiro|PT
Larbaa|DZ
Larbaâ|DZ
Lardjem|DZ
Larkhall|GB
Larnaca|CY
Larne|GB
Larvik|NO
Las Animas|CL
Las Brenas|AR
Las Breñas|AR
Las Cabezas de San Juan|ES
Las Choapas|MX
Las Delicias|MX
Las Gabias|ES
Las Margaritas|MX
Las Matas de Farfan|DO
Las Matas de Farfán|DO
Las Piedras|UY
Las Pintas de Arriba|MX
Las Pintitas|MX
Las Rosas|MX
Las Tejerias|VE
Las Tejerías|VE
Las Torres de Cotillas|ES
Lasarte|ES
Lasem|ID
Lashkar Gah|AF
Lashkar Gāh|AF
Lat Yao|TH
Latacunga|EC
Latehar|IN
Lathi|IN
Lauchhammer|DE
Lauda-Konigshofen|DE
Lauda-Königshofen|DE
Lauderdale Lakes|US
Lauderhill|US
Lauf an der Pegnitz|DE
Laukaa|FI
Laungowal|IN
Laungowāl|IN
Laupheim|DE
Laurelton|US
Laurinburg|US
Laur|PH
Lautaro|CL
Lautoka|FJ
Laventille|TT
Lavradio|PT
Lavras da Mangabeira|BR
Lawar Khas|IN
Lawas|MY
Lawndale|US
Lawrenceville|US
Laxou|FR
Layyah|PK
Lazarevac|RS
Lazarevskoye|RU
Lazaro Cardenas|MX
Laḩij|YE
Le Blanc-Mesnil|FR
Le Bouscat|FR
Le Cannet|FR
Le Chesnay|FR
Le Creusot|FR
Le Francois|MQ
Le François|MQ
Le Gosier|GP
Le Grand-Quevilly|FR
Le Hochet|MU
Le Kremlin-Bicetre|FR
Le Kremlin-Bicêtre|FR
Le Lamentin|MQ
Le Mee-sur-Seine|FR
Le Moule|GP
Le Mée-sur-Seine|FR
Le Pecq|FR
Le Perreux-sur-Marne|FR
Le Petit-Quevilly|FR
Le Plessis-Robinson|FR
Le Plessis-Trevise|FR
Le Plessis-Trévise|FR
Le Pontet|FR
Le Port|RE
Le Pre-Saint-Gervais|FR
Le Pré-Saint-Gervais|FR
Le Puy-en-Velay|FR
Le Robert|MQ
Le Tampon|RE
Le Vesinet|FR
Le Vésinet|FR
Lealman|US
Leamington|CA
Leatherhead|GB
Leavenworth|US
Leawood|US
Lebach|DE
Lebaksiu|ID
Lebbeke|BE
Lebedyan’|RU
Lebedyn|UA
Lebork|PL
Lebowakgomo|ZA
Lebrija|ES
Lebu|CL
Leca da Palmeira|PT
Leca do Bailio|PT
Lecco|IT
Lede|BE
Ledyard|US
Ledziny|PL
Leerdam|NL
Leesburg|US
Legionowo|PL
Legnago|IT
Legnano|IT
Lehi|US
Lehrte|DE
Leichlingen|DE
Leiderdorp|NL
Leighton Buzzard|GB
Leimen|DE
Leinfelden-Echterdingen|DE
Leioa|ES
Leiria|PT
Leisure City|US
Leixlip|IE
Lelydorp|SR
Lelystad|NL
Lembeni|TZ
Lemgo|DE
Lemon Grove|US
Lemont|US
Lemoore|US
Lempaala|FI
Lempäälä|FI
Lenbe|HT
Lencois Paulista|BR
Lenexa|US
Lengerich|DE
Lenger|KZ
Leningradskaya|RU
Leninogorsk|RU
Leninsk|RU
Lennestadt|DE
Lensk|RU
Lençóis Paulista|BR
Leominster|US
Leonberg|DE
Leopoldshohe|DE
Leopoldshöhe|DE
Lepe|ES
Leposaviq|XK
Lerdo de Tejada|MX
Leribe|LS
Lerida|CO
Lerma de Villada|MX
Lermontov|RU
Lerum|SE
Les Abymes|GP
Les Clayes-sous-Bois|FR
Les Coteaux|CA
Les Herbiers|FR
Les Lilas|FR
Les Mureaux|FR
Les Pavillons-sous-Bois|FR
Les Pennes-Mirabeau|FR
Les Sables-d'Olonne|FR
Les Ulis|FR
Lesnoy|RU
Lesosibirsk|RU
Lesozavodsk|RU
Lessines|BE
Leszno|PL
Letchworth Garden City|GB
Leteri|IN
Lethbridge|CA
Letlhakane|BW
Letpandan|MM
Letterkenny|IE
Leusden|NL
Leutkirch|DE
Levallois-Perret|FR
Levice|SK
Levittown|US
Lewes|GB
Lewiston Orchards|US
Lewiston|US
Leyland|GB
Leyva Solano|MX
Lezhe|AL
Lezhë|AL
Leça da Palmeira|PT
Leça do Bailio|PT
Liangxiang|CN
Lianyuan|CN
Liaozhong|CN
Libano|CO
Libenge|CD
Libertador General San Martin|AR
Libertador General San Martín|AR
Libertyville|US
Libiaz|PL
Libiąż|PL
Libon|PH
Libourne|FR
Libres|MX
Lichfield|GB
Lichtenburg|ZA
Lichtenfels|DE
Lichtenvoorde|NL
Lichuan|CN
Lidingo|SE
Lidingö|SE
Lidkoping|SE
Lidköping|SE
Lido di Ostia|IT
Lido|IT
Lidzbark Warminski|PL
Lidzbark Warmiński|PL
Lier|BE
Lievin|FR
Likino-Dulevo|RU
Likisa|TL
Likisá|TL
Lilienthal|DE
Lillehammer|NO
Lillerød|DK
Liloan|PH
Limache|CL
Limay|PH
Limbach-Oberfrohna|DE
Limbang|MY
Limbdi|IN
Limbe|CM
Limbiate|IT
Limburg an der Lahn|DE
Limeil-Brevannes|FR
Limeil-Brévannes|FR
Limoeiro do Norte|BR
Limoeiro|BR
Limonar|CU
Lincheng|CN
Lincoln Park|US
Lincolnia|US
Linda-a-Velha|PT
Lindau|DE
Lindenhurst|US
Lindenwold|US
Lindi|TZ
Lindlar|DE
Linevo|RU
Lingayen|PH
Lingcheng|CN
Lingen|DE
Linghai|CN
Lingolsheim|FR
Lingsugur|IN
Lingsugūr|IN
Linjiang|CN
Linkou|CN
Lino Lakes|US
Linping|CN
Linqiong|CN
Linqu|CN
Linstead|JM
Lins|BR
Linton Hall|US
Lintong|CN
Linëvo|RU
Lipkovo|MK
Lippstadt|DE
Liptovsky Mikulas|SK
Liptovský Mikuláš|SK
Lisakovsk|KZ
Lisala|CD
Lisburn|GB
Lishu|CN
Lisieux|FR
Liski|RU
Lisse|NL
Lissone|IT
Litherland|GB
Lithia Springs|US
Litomerice|CZ
Litoměřice|CZ
Littau|CH
Little Elm|US
Littlehampton|GB
Litvinov|CZ
Litvínov|CZ
Liuhe|CN
Livadeia|GR
Livadeiá|GR
Live Oak|US
Livny|RU
Livramento do Brumado|BR
Livry-Gargan|FR
Liwale|TZ
Liwa|OM
Liwonde|MW
Liwá|OM
Liévin|FR
Ljungby|SE
Llaillay|CL
Llallagua|BO
Llandudno|GB
Llanelli|GB
Llazice|XK
Llazicë|XK
Llefia|ES
Llefià|ES
Lliria|ES
Lloret de Mar|ES
Lloydminster|CA
Llucmajor|ES
Llíria|ES
Loanda|BR
Loandjili|CG
Lobatse|BW
Lobau|DE
Lobnya|RU
Loboc|PH
Loch Garman|IE
Lochearn|US
Lochristi|BE
Lockport|US
Lodeynoye Pole|RU
Lodja|CD
Lodwar|KE
Loei|TH
Lofthouse|GB
Logansport|US
Lognes|FR
Lohardaga|IN
Lohja|FI
Lohmar|DE
Lohne|DE
Lohr am Main|DE
Lohārdagā|IN
Loikaw|MM
Lokbatan|AZ
Lokeren|BE
Lokoja|NG
Lolodorf|CM
Lom Sak|TH
Loma Bonita|MX
Loma Linda|US
Loma de Gato|PH
Lomas del Sur|MX
Lomita|US
Lommel|BE
Lomme|FR
Lomonosov|RU
Lompoc|US
Lonar|IN
Lonavla|IN
Loncoche|CL
Londerzeel|BE
Long Branch|US
Long Eaton|GB
Longfield|GB
Longgang|CN
Longjumeau|FR
Longmeadow|US
Longonjo|AO
Lons-le-Saunier|FR
Lonār|IN
Loon op Zand|NL
Lop Buri|TH
Lora del Rio|ES
Lora del Río|ES
Lorain|US
Loralai|PK
Lorica|CO
Lorient|FR
Lormont|FR
Lorrach|DE
Lorton|US
Los Alcazares|ES
Los Alcázares|ES
Los Altos|US
Los Andes|CL
Los Banos|US
Los Barrios|ES
Los Dos Caminos|VE
Los Gatos|US
Los Llanos de Aridane|ES
Los Lunas|US
Los Palacios y Villafranca|ES
Los Palacios|CU
Los Patios|CO
Los Polvorines|AR
Los Rastrojos|VE
Los Realejos|ES
Los Reyes de Juarez|MX
Los Reyes de Juárez|MX
Los Reyes de Salgado|MX
Losal|IN
Losheim|DE
Losino-Petrovskiy|RU
Lospalos|TL
Losser|NL
Louga|SN
Loughborough|GB
Loule|PT
Loulé|PT
Louny|CZ
Loures|PT
Louth|GB
Louvain-la-Neuve|BE
Louveira|BR
Louviers|FR
Lovech|BG
Loves Park|US
Lower Earley|GB
Lower Sackville|CA
Lowestoft|GB
Loxstedt|DE
Lozova|UA
Luang Prabang|LA
Luban|PL
Lubao|PH
Lubartow|PL
Lubartów|PL
Lubań|PL
Lubbecke|DE
Lubbenau|DE
Lubliniec|PL
Lubny|UA
Lubon|PL
Luboń|PL
Lucan|IE
Lucapa|AO
Lucaya|BS
Lucban|PH
Lucenec|SK
Lucera|IT
Luce|FR
Luchegorsk|RU
Luchingu|TZ
Luckenwalde|DE
Lucé|FR
Ludenscheid|DE
Luderitz|NA
Ludinghausen|DE
Ludus|RO
Luduş|RO
Ludwigsfelde|DE
Luebo|CD
Lufkin|US
Lugano|CH
Lugazi|UG
Luga|RU
Lugoba|TZ
Lugoj|RO
Lugulu|KE
Lugu|TW
Lukhovitsy|RU
Lukolela|CD
Lukuledi|TZ
Lulea|SE
Luleå|SE
Lumbang|PH
Lumberton|US
Lumding Railway Colony|IN
Lumezzane|IT
Lumphat|KH
Lumut|MY
Lunavada|IN
Luneburg|DE
Lunel|FR
Luneville|FR
Lunglei|IN
Luninyets|BY
Lunsar|SL
Lunéville|FR
Luocheng|CN
Luorong|CN
Lupeni|RO
Lupon|PH
Lusambo|CD
Lushnje|AL
Lushnjë|AL
Lushoto|TZ
Lustenau|AT
Lutes Mountain|CA
Lutherville-Timonium|US
Lutuhyne|UA
Luuq|SO
Luwero|UG
Luwuk|ID
Luzern|CH
Lučenec|SK
Lyantor|RU
Lyasny|BY
Lydenburg|ZA
Lyepyel’|BY
Lymington|GB
Lynbrook|US
Lynchburg|US
Lyndhurst|US
Lynn Haven|US
Lynnwood|US
Lyskovo|RU
Lys’va|RU
Lytham St Annes|GB
Lytkarino|RU
Lyubotyn|UA
Lyudinovo|RU
Lào Cai|VN
Lázaro Cárdenas|MX
Lérida|CO
Líbano|CO
Löbau|DE
Löhne|DE
Lökbatan|AZ
Lörrach|DE
Lübbecke|DE
Lübbenau|DE
Lüdenscheid|DE
Lüderitz|NA
Lüdinghausen|DE
Lüneburg|DE
Lādnūn|IN
Lādwa|IN
Lāharpur|IN
Lākheri|IN
Lālganj|IN
Lālgola|IN
Lālmohan|BD
Lālpur|IN
Lālsot|IN
Lātehār|IN
Lāthi|IN
Lāwar Khās|IN
Lębork|PL
Lędziny|PL
Lūnāvāda|IN
Lạng Sơn|VN
L’Arbaa Nait Irathen|DZ
L’Arbaa Naït Irathen|DZ
L’govskiy|RU
Ma'an|JO
Ma'rib|YE
Maao|PH
Maardu|EE
Maarssen|NL
Maaseik|BE
Maasin|PH
Maasmechelen|BE
Maassluis|NL
Mabai|CN
Mabama|TZ
Mableton|US
Macaiba|BR
Macas|EC
Macatuba|BR
Macaíba|BR
Macclesfield|GB
Macenta|GN
Macerata|IT
Machachi|EC
Machagai|AR
Machakos|KE
Machali|CL
Machalí|CL
Macherla|IN
Machesney Park|US
Machhiwara|IN
Machhlishahr|IN
Machhlīshahr|IN
Machiques|VE
Macia|MZ
Macomb|US
Macon|FR
Macuspana|MX
Madambakkam|IN
Madang|PG
Madaoua|NE
Maddagiri|IN
Maddaloni|IT
Maddur|IN
Maddūr|IN
Madhipura|IN
Madhubani|IN
Madhupur|IN
Madikeri|IN
Madinat Hamad|BH
Madinat Sittah Uktubar|EG
Madingou|CG
Madipakkam|IN
Madison Heights|US
Madisonville|US
Madruga|CU
Madukkarai|IN
Madukkur|IN
Madukkūr|IN
Madurantakam|IN
Madurāntakam|IN
Madīnat Sittah Uktūbar|EG
Madīnat Ḩamad|BH
Mae Chan|TH
Mae Ramat|TH
Mae Sai|TH
Mae Sot|TH
Maebaru-chuo|JP
Maebaru-chūō|JP
Maesteg|GB
Maevatanana|MG
Mafeteng|LS
Mafinga|TZ
Mafraq|JO
Mafra|BR
Magadi|IN
Magalang|PH
Maganoy|PH
Magarao|PH
Magaria|NE
Magdalena de Kino|MX
Maghar|IL
Maghar|IN
Maghull|GB
Maghār|IL
Magog|CA
Magole|TZ
Magong|TW
Magsaysay|PH
Magugu|TZ
Magumeri|NG
Maha Sarakham|TH
Mahad|IN
Mahalapye|BW
Mahalingpur|IN
Maham|IN
Mahanje|TZ
Mahanoro|MG
Maharagama|LK
Maharaganj|IN
Maharajgani|IN
Mahasamund|IN
Mahayag|PH
Mahbubabad|IN
Mahbūbābād|IN
Mahdia|TN
Mahdishahr|IR
Mahebourg|MU
Mahemdavad|IN
Mahemdāvād|IN
Mahendragarh|IN
Maheshwar|IN
Mahe|IN
Mahgawan|IN
Mahgawān|IN
Mahiari|IN
Mahishadal|IN
Mahmudabad|IN
Mahmudābād|IN
Mahmutlar|TR
Maholi|IN
Mahudha|IN
Mahwah|US
Mahébourg|MU
Mahād|IN
Mahālingpur|IN
Mahārāganj|IN
Mahārājgani|IN
Mahāsamund|IN
Mahē|IN
Mahīshādal|IN
Maihar|IN
Mailsi|PK
Mainaguri|IN
Maintal|DE
Maintirano|MG
Maināguri|IN
Maiquetia|VE
Maiquetía|VE
Mairena del Alcor|ES
Mairena del Aljarafe|ES
Mairinque|BR
Mairipora|BR
Mairiporã|BR
Mairwa|IN
Maisi|CU
Maisons-Alfort|FR
Maisons-Laffitte|FR
Maisí|CU
Maitland|AU
Maiurno|SD
Majadahonda|ES
Majalgaon|IN
Majenang|ID
Majene|ID
Majuro|MH
Makabe|JP
Makakilo City|US
Makakilo|US
Makamba|BI
Makinsk|KZ
Makouda|DZ
Mako|HU
Maksi|IN
Makubetsu|JP
Makueni Boma|KE
Makumbako|TZ
Makum|IN
Makurazaki|JP
Makuyuni|TZ
Makó|HU
Malabanban Norte|PH
Malacky|SK
Malahide|IE
Malakanagiri|IN
Malakhovka|RU
Malakoff|FR
Malakwal City|PK
Malakwal|PK
Malampaka|TZ
Malanday|PH
Malangawa|NP
Malanville|BJ
Malapatan|PH
Malappuram|IN
Malard|IR
Malaut|IN
Malavalli|IN
Malaybalay|PH
Malazgirt|TR
Malaṅgawā|NP
Malbork|PL
Maldegem|BE
Malden|US
Maldon|GB
Malgobek|RU
Malgrat de Mar|ES
Maliana|TL
Malihabad|IN
Malilipot|PH
Malinyi|TZ
Malita|PH
Malkapur|IN
Malkara|TR
Malkāpur|IN
Mallasamudram|IN
Malmesbury|ZA
Malnate|IT
Maloyaroslavets|RU
Malpe|IN
Malpura|IN
Maltby|GB
Malumfashi|NG
Malungun|PH
Malur|IN
Maluso|PH
Maluñgun|PH
Malvan|IN
Malvar|PH
Malyn|UA
Malārd|IR
Malīhābād|IN
Mamanguape|BR
Mamaroneck|US
Mamatid|PH
Mamburao|PH
Mamfe|CM
Mamoudzou|YT
Mamou|GN
Mampong|GH
Mamu Kanjan|PK
Mamuju|ID
Manacapuru|BR
Manacor|ES
Manakara|MG
Manali|IN
Manamadurai|IN
Mananara|MG
Mananjary|MG
Mananwala|PK
Manaoag|PH
Manapla|PH
Manapparai|IN
Manasa|IN
Manassas Park|US
Manassas|US
Manati|PR
Manatí|PR
Manavadar|IN
Manawar|IN
Manay|PH
Mancheral|IN
Mancherāl|IN
Mandaguari|BR
Mandalgarh|IN
Mandalgovi|MN
Mandali|IQ
Mandal|IN
Mandalī|IQ
Mandamarri|IN
Mandan|US
Mandapam|IN
Mandapeta|IN
Mandawar|IN
Mandelieu-la-Napoule|FR
Mandera|KE
Mandideep|IN
Mandla|IN
Mandlā|IN
Manduria|IT
Mandvi|IN
Mandāwar|IN
Maner|IN
Manfalut|EG
Manfalūţ|EG
Manfredonia|IT
Mangai|CD
Mangalagiri|IN
Mangaldai|IN
Mangalia|RO
Mangaratiba|BR
Mangere|NZ
Manggar|ID
Manghit|UZ
Mangilao Village|GU
Manglaur|IN
Mangla|PK
Mangochi|MW
Mangotsfield|GB
Mangrol|IN
Mangrul Pir|IN
Mangrūl Pīr|IN
Manhattan Beach|US
Manhuacu|BR
Manhuaçu|BR
Manhumirim|BR
Maniar|IN
Manibaug Pasig|PH
Manicaragua|CU
Manihari|IN
Manihāri|IN
Manikchari|BD
Manises|ES
Manismata|ID
Manitowoc|US
Manjakandriana|MG
Manjhanpur|IN
Mankachar|IN
Mankato|US
Mankayan|PH
Mankono|CI
Mankāchar|IN
Manlleu|ES
Manmad|IN
Manmād|IN
Mannarakkat|IN
Mannargudi|IN
Mannārakkāt|IN
Manoharpur|IN
Manokwari|ID
Manolo Fortich|PH
Manosque|FR
Manouba|TN
Manresa|ES
Mansalay|PH
Mansa|ZM
Mansehra|PK
Mansfield City|US
Mansfield Woodhouse|GB
Mansourah|DZ
Mansoura|DZ
Mansoûra|DZ
Manteca|US
Mantes-la-Jolie|FR
Mantes-la-Ville|FR
Manthani|IN
Mantova|IT
Mantsala|FI
Manturovo|RU
Manuel Ojinaga|MX
Manuguru|IN
Manvi|IN
Manwat|IN
Manzhouli|CN
Manāsa|IN
Manāwar|IN
Mapastepec|MX
Maple Grove|US
Maple Heights|US
Maple Ridge|CA
Maple Shade|US
Maple Valley|US
Maplewood|US
Maposeni|TZ
Mapuca|IN
Maputsoe|LS
Marabella|TT
Maracaju|BR
Maracas|BR
Maracena|ES
Maracás|BR
Maragogipe|BR
Maragogi|BR
Maragondon|PH
Marahra|IN
Marakkanam|IN
Maralal|KE
Maramag|PH
Maramba|TZ
Marang|MY
Marano di Napoli|IT
Marataizes|BR
Marau|BR
Maravatio de Ocampo|MX
Maravatío de Ocampo|MX
Marayur|IN
Marbach am Neckar|DE
Marblehead|US
Marburg an der Lahn|DE
Marcavelica|PE
Marche-en-Famenne|BE
Marchena|ES
Marcianise|IT
Marco Island|US
Marcos Juarez|AR
Marcos Juárez|AR
Marcq-en-Barœul|FR
Mardakan|AZ
Mardin|TR
Marechal Candido Rondon|BR
Marechal Cândido Rondon|BR
Marechal Deodoro|BR
Marfil|MX
Margasari|ID
Margate|GB
Marhanets’|UA
Marhaura|IN
Maria la Baja|CO
Mariahu|IN
Marialva|BR
Mariani|IN
Mariano Comense|IT
Mariano Roque Alonso|PY
Marica|BR
Maricopa|US
Maricá|BR
Mariestad|SE
Marigliano|IT
Marignane|FR
Mariinsk|RU
Marijampole|LT
Marijampolė|LT
Marina di Ardea-Tor San Lorenzo|IT
Marina di Carrara|IT
Marina di Massa|IT
Mariners Harbor|US
Marinha Grande|PT
Marinilla|CO
Mariāhu|IN
Mariāni|IN
Markala|ML
Markapur|IN
Markaz-e Woluswali-ye Achin|AF
Markaz-e Woluswalī-ye Āchīn|AF
Market Harborough|GB
Marki|PL
Markkleeberg|DE
Marktoberdorf|DE
Marktredwitz|DE
Marlborough|US
Marly-le-Roi|FR
Marmande|FR
Marmaris|TR
Marneuli|GE
Maroantsetra|MG
Marolambo|MG
Marondera|ZW
Marousi|GR
Marovoay|MG
Maroúsi|GR
Marple|GB
Marquette|US
Marratxi|ES
Marratxí|ES
Marsabit|KE
Marsala|IT
Marsberg|DE
Marshalltown|US
Marshfield|US
Marsta|SE
Martaban|MM
Martha Lake|US
Martigues|FR
Martil|MA
Martina Franca|IT
Martinez de la Torre|MX
Martinopolis|BR
Martinsburg|US
Martinópolis|BR
Martorell|ES
Martos|ES
Martínez de la Torre|MX
Marumori|JP
Maruoka|JP
Maryborough|AU
Maryland City|US
Maryland Heights|US
Marysville|US
Maryville|US
María la Baja|CO
Mar’’ina Horka|BY
Masaka|UG
Masaki-cho|JP
Masaki-chō|JP
Masallatah|LY
Masallātah|LY
Masantol|PH
Masasi|TZ
Masatepe|NI
Masaurhi Buzurg|IN
Masbate|PH
Mascalucia|IT
Mascote|BR
Mascouche|CA
Mashiko|JP
Mashtul as Suq|EG
Mashtūl as Sūq|EG
Masindi|UG
Masinloc|PH
Masis|AM
Mason City|US
Maspalomas|ES
Maspeth|US
Massafra|IT
Massaguet|TD
Massakory|TD
Massamagrell|ES
Massama|PT
Massamá|PT
Massapequa Park|US
Massapequa|US
Massawa|ER
Massillon|US
Massy|FR
Mastaga|AZ
Masterton|NZ
Mastic|US
Mastung|PK
Masuda|JP
Masumbwe|TZ
Masvingo|ZW
Maswa|TZ
Masyaf|SY
Mata de Sao Joao|BR
Mata de São João|BR
Matabhanga|IN
Matai|TZ
Matale|LK
Matamey|NE
Matamoros|MX
Matam|SN
Matao|BR
Matara|LK
Matay|EG
Matehuala|MX
Mateszalka|HU
Mateur|TN
Mateus Leme|BR
Mathba|BD
Matiari|PK
Matias Romero|MX
Matiri|TZ
Matli|PK
Matosinhos|PT
Matoury|GF
Matozinhos|BR
Matriz de Camaragibe|BR
Matsubase|JP
Matsushima|JP
Matsuto|JP
Matsutō|JP
Mattanur|IN
Mattoon|US
Matui|TZ
Matão|BR
Matías Romero|MX
Mau Aimma|IN
Mauban|PH
Maubara|TL
Maubeuge|FR
Maubin|MM
Maudaha|IN
Maues|BR
Mauganj|IN
Mauguio|FR
Maulavi Bazar|BD
Maulavi Bāzār|BD
Maumelle|US
Maumere|ID
Maun|BW
Maurepas|FR
Maur|IN
Maués|BR
Mavelikara|IN
Mavoor|IN
Mawana|IN
Mawlaik|MM
Mawlamyinegyunn|MM
Mawāna|IN
May Pen|JM
Mayaguez|PR
Mayagüez|PR
Mayahi|NE
Mayang Imphal|IN
Maych’ew|ET
Mayenne|FR
Mayen|DE
Mayfield Heights|US
Maymana|AF
Mayma|RU
Maywood|US
Mayāng Imphāl|IN
Mazabuka|ZM
Mazara del Vallo|IT
Mazarron|ES
Mazarrón|ES
Mazatenango|GT
Mazatlan|MX
Mazeikiai|LT
Mazinde|TZ
Mazouna|DZ
Maştağa|AZ
Maşyāf|SY
Maţāy|EG
Mbabane|SZ
Mbaiki|CF
Mbake|SN
Mbaké|SN
Mbala|ZM
Mbale|UG
Mbandjok|CM
Mbanga|CM
Mbanza Kongo|AO
Mbaïki|CF
Mbinga|TZ
Mboursou Lere|TD
Mboursou Léré|TD
Mbuguni|TZ
McAlester|US
McKeesport|US
McKinleyville|US
McMinnville|US
Mchinji|MW
Mead Valley|US
Meadow Woods|US
Meadowbrook|US
Mechanicsville|US
Mechelen|BE
Mechernich|DE
Mechraa Bel Ksiri|MA
Meckenheim|DE
Medak|IN
Medeiros Neto|BR
Medemblik|NL
Medenine|TN
Medgidia|RO
Media Luna|CU
Medianeira|BR
Medias|RO
Mediaş|RO
Medicine Hat|CA
Medina del Campo|ES
Medjez el Bab|TN
Mednogorsk|RU
Medvedevo|RU
Medvedovskaya|RU
Medvezh’yegorsk|RU
Meerane|DE
Meerbusch|DE
Meftah|DZ
Megara|GR
Megarine|DZ
Megion|RU
Mehar|PK
Mehdia daira de meghila|DZ
Mehekar|IN
Mehendiganj|BD
Mehlville|US
Mehndawal|IN
Mehndāwal|IN
Mehrabpur|PK
Mehtar Lam|AF
Mehtar Lām|AF
Meinerzhagen|DE
Meiningen|DE
Meise|BE
Meissen|DE
Mejorada del Campo|ES
Mekhe|SN
Mekla|DZ
Melati|ID
Melchor Ocampo|MX
Melegnano|IT
Melenki|RU
Meleuz|RU
Melilla|ES
Melipilla|CL
Melissia|GR
Melito di Napoli|IT
Melksham|GB
Melnik|CZ
Melong|CM
Melouza|DZ
Melrose Park|US
Melrose|US
Melton Mowbray|GB
Melun|FR
Melur|IN
Melzo|IT
Melíssia|GR
Memari|IN
Memmingen|DE
Memāri|IN
Menasha|US
Mendaha|ID
Mendarda|IN
Mendefera|ER
Mendeleyevsk|RU
Menden|DE
Menderes|TR
Mendez-Nunez|PH
Mendez-Nuñez|PH
Mendi|ET
Mendi|PG
Mendī|ET
Menemen|TR
Menen|BE
Mengcheng Chengguanzhen|CN
Mengyin|CN
Menlo Park|US
Mennzel Bou Zelfa|TN
Menomonee Falls|US
Menomonie|US
Menongue|AO
Mentana|IT
Mentekab|MY
Menton|FR
Menuma|JP
Menzel Abderhaman|TN
Menzel Bourguiba|TN
Menzel Jemil|TN
Menzelinsk|RU
Meoqui|MX
Meppel|NL
Meppen|DE
Mequon|US
Merano|IT
Mercer Island|US
Mercerville-Hamilton Square|US
Merefa|UA
Merelani|TZ
Merelbeke|BE
Meriden|US
Merignac|FR
Merke|KZ
Mermoz Boabab|SN
Merouana|DZ
Merrillville|US
Merrimack|US
Merritt Island|US
Mers el Kebir|DZ
Mersa Matruh|EG
Mersing|MY
Merthyr Tydfil|GB
Mertoyudan|ID
Meru|KE
Merzifon|TR
Merzig|DE
Mesagne|IT
Meschede|DE
Meskiana|DZ
Metahara|ET
Metahāra|ET
Metallostroy|RU
Metamorfosi|GR
Metamórfosi|GR
Metapan|SV
Metapán|SV
Metepec|MX
Methuen|US
Metlaoui|TN
Metlili Chaamba|DZ
Mettmann|DE
Mettupalayam|IN
Mettur|IN
Metu|ET
Metzingen|DE
Meudon|FR
Meulaboh|ID
Mevasseret Ziyyon|IL
Mevasseret Ẕiyyon|IL
Mexborough|GB
Meybod|IR
Meyrin|CH
Meyzieu|FR
Mezcales|MX
Mezgor'e|RU
Mezokovesd|HU
Mezotur|HU
Mezőkövesd|HU
Mezőtúr|HU
Mgandu|TZ
Mhango|TZ
Mhasvad|IN
Mhāsvād|IN
Miahuatlan de Porfirio Diaz|MX
Miahuatlán de Porfirio Díaz|MX
Miami Lakes|US
Miamisburg|US
Mian Channun|PK
Miandrarivo|MG
Miandrivazo|MG
Miano|IT
Mibu|JP
Michalovce|SK
Michelstadt|DE
Michigan City|US
Middelharnis|NL
Middelkerke|BE
Middle River|US
Middle Village|US
Middleborough|US
Middleburg Heights|US
Middletown|US
Midelt|MA
Midlothian|US
Midoun|TN
Midsayap|PH
Midvale|US
Midwest City|US
Midyat|TR
Miedzyrzec Podlaski|PL
Miedzyrzecz|PL
Mielec|PL
Miercurea-Ciuc|RO
Mieres|ES
Migori|KE
Miguel Pereira|BR
Miguelopolis|BR
Miguelópolis|BR
Miharu|JP
Mihona|IN
Mijas|ES
Mijdrecht|NL
Mikhaylovka|RU
Mikhaylovsk|RU
Mikkeli|FI
Mikołow|PL
Mikołów|PL
Mikumi|TZ
Mikuni|JP
Milanowek|PL
Milanówek|PL
Milas|TR
Mildura|AU
Milford Mill|US
Mililani Town|US
Mill Creek East|US
Mill Creek|US
Millau|FR
Millbrae|US
Millbrook|US
Millcreek|US
Milledgeville|US
Millerovo|RU
Millville|US
Milpa Alta|MX
Milpitas|US
Milwaukie|US
Mimarsinan|TR
Minab|IR
Minacu|BR
Minakuchicho-matoba|JP
Minakuchichō-matoba|JP
Minamata|JP
Minas de Marcona|PE
Minas de Matahambre|CU
Minas|UY
Minaçu|BR
Minbu|MM
Minchianabad|PK
Mindelo|CV
Mineiros|BR
Mineola|US
Mineralnye Vody|RU
Minggang|CN
Mingguang|CN
Minglanilla|PH
Mingyue|CN
Minjur|IN
Minnetonka Mills|US
Minnetonka|US
Minokamo|JP
Minot|US
Minsk Mazowiecki|PL
Mint Hill|US
Minturno|IT
Minusinsk|RU
Minyat an Nasr|EG
Minyat an Naşr|EG
Mioveni|RO
Mira Taglio|IT
Mirabel|CA
Miracema do Tocantins|BR
Miracema|BR
Miramas|FR
Miramichi|CA
Miranda de Ebro|ES
Mirandola|IT
Mirandopolis|BR
Mirandopólis|BR
Mirano|IT
Miranpur Katra|IN
Miranpur|IN
Mirfield|GB
Mirganj|IN
Mirnyy|RU
Mirny|RU
Mirpur Mathelo|PK
Mirriah|NE
Miryang|KR
Misantla|MX
Misawa|JP
Mishawaka|US
Misilmeri|IT
Mislata|ES
Misrikh|IN
Mission Bend|US
Missoula|US
Missouri City|US
Misterbianco|IT
Misungwi|TZ
Mitake|JP
Mitcham|GB
Mitha Tiwana|PK
Mithi|PK
Mitras Poniente|MX
Mitry-Mory|FR
Mitsukaido|JP
Mitsukaidō|JP
Mitsuke|JP
Mittweida|DE
Mityana|UG
Miura|JP
Mixquiahuala de Juarez|MX
Miyako|JP
Miyang|CN
Miyata|JP
Miyazu|JP
Miyoshi|JP
Mizdah|LY
Mizil|RO
Mizque|BO
Mizunami|JP
Mizusawa|JP
Międzyrzec Podlaski|PL
Międzyrzecz|PL
Mińsk Mazowiecki|PL
Mkuranga|TZ
Mlada Boleslav|CZ
Mladá Boleslav|CZ
Mlalo|TZ
Mlandizi|TZ
Mlangali|TZ
Mlimba|TZ
Mlonggo|ID
Mlowo|TZ
Mo i Rana|NO
Moana|ES
Moanda|CD
Moaña|ES
Mobaye|CF
Mocajuba|BR
Moca|DO
Mochudi|BW
Mocimboa|MZ
Mocoa|CO
Mococa|BR
Mocímboa|MZ
Modasa|IN
Modiin Ilit|IL
Modimolle|ZA
Modling|AT
Modugno|IT
Modāsa|IN
Mogan|ES
Mogi Mirim|BR
Mogliano Veneto|IT
Mogoditshane|BW
Moguer|ES
Mogán|ES
Mohacs|HU
Mohale’s Hoek|LS
Mohyliv-Podilskyi|UA
Mohács|HU
Moinesti|RO
Moineşti|RO
Moirang|IN
Moirāng|IN
Moissy-Cramayel|FR
Moita|PT
Mojoagung|ID
Mojo|ET
Moju|BR
Mokameh|IN
Mokena|US
Mokokchung|IN
Mokokchūng|IN
Mokwa|NG
Mola di Bari|IT
Molave|PH
Molde|NO
Molepolole|BW
Molfetta|IT
Molina de Segura|ES
Molins de Rei|ES
Mollendo|PE
Mollet del Valles|ES
Mollet del Vallès|ES
Molln|DE
Molndal|SE
Molnlycke|SE
Molodohvardiys’k|UA
Molo|KE
Mombaca|BR
Mombaça|BR
Mombetsu|JP
Momostenango|GT
Mompos|CO
Mompós|CO
Mon Repos|TT
Monastir|TN
Moncalieri|IT
Moncao|PT
Monchegorsk|RU
Mondlo|ZA
Mondovi|IT
Mondovì|IT
Mondragone|IT
Monfalcone|IT
Monforte de Lemos|ES
Mong Cai|VN
Mongagua|BR
Mongaguá|BR
Mongo|TD
Monguno|NG
Mongu|ZM
Monheim am Rhein|DE
Monino|RU
Monkayo|PH
Monoharpur|IN
Monopoli|IT
Monor|HU
Monreale|IT
Monroeville|US
Mons-en-Barœul|FR
Monsefu|PE
Monsefú|PE
Monselice|IT
Monserrato|IT
Monsey|US
Mont-Dore|NC
Mont-Royal|CA
Mont-Saint-Aignan|FR
Mont-Saint-Hilaire|CA
Mont-de-Marsan|FR
Montagu|ZA
Montargis|FR
Montauban|FR
Montbeliard|FR
Montbrison|FR
Montbéliard|FR
Montcada i Reixac|ES
Montceau-les-Mines|FR
Montclair|US
Monte Alegre|BR
Monte Alto|BR
Monte Aprazivel|BR
Monte Aprazível|BR
Monte Azul Paulista|BR
Monte Carmelo|BR
Monte Caseros|AR
Monte Estoril|PT
Monte Llano|DO
Monte Mor|BR
Monte Plata|DO
Monte Santo de Minas|BR
Montebello|US
Montebelluna|IT
Montecarlo|AR
Montecatini-Terme|IT
Montecchio Maggiore-Alte Ceccato|IT
Montecristi|EC
Montelimar|FR
Montemurlo|IT
Montepuez|MZ
Montereau-Fault-Yonne|FR
Monterey Park|US
Monterey|US
Monterotondo|IT
Monterusciello|IT
Montesilvano Marina|IT
Montesson|FR
Montevarchi|IT
Montfermeil|FR
Montgeron|FR
Montgomery Village|US
Monthey|CH
Montichiari|IT
Montigny-le-Bretonneux|FR
Montigny-les-Cormeilles|FR
Montigny-les-Metz|FR
Montigny-lès-Cormeilles|FR
Montigny-lès-Metz|FR
Montilla|ES
Montivilliers|FR
Montlucon|FR
Montluçon|FR
Montmorency|FR
Montornes del Valles|ES
Montornès del Vallès|ES
Montreux|CH
Montrose|US
Montrouge|FR
Montville Center|US
Montélimar|FR
Monze|ZM
Monzon|ES
Monzón|ES
Monção|PT
Mooka|JP
Mooresville|US
Moorpark|US
Moosburg|DE
Moose Jaw|CA
Moquegua|PE
Morada Nova|BR
Moraga|US
Moramanga|MG
Moram|IN
Morar|IN
Morden|GB
Morecambe|GB
Moreni|RO
Moreton|GB
Morfelden-Walldorf|DE
Morgan Hill|US
Morganton|US
Morgantown|US
Morigaon|IN
Moriki|NG
Morinda|IN
Moriyama|JP
Moriya|JP
Morlaix|FR
Morlanwelz-Mariemont|BE
Morohongo|JP
Morohongō|JP
Moroleon|MX
Moroleón|MX
Moron de la Frontera|ES
Morondava|MG
Morong|PH
Morozovsk|RU
Morrelgonj|BD
Morrinhos|BR
Morris Heights|US
Morrisania|US
Morristown|US
Morrisville|US
Morro Agudo|BR
Morro do Chapeu|BR
Morro do Chapéu|BR
Morsang-sur-Orge|FR
Morshansk|RU
Morsi|IN
Morteros|AR
Morton Grove|US
Mortsel|BE
Morwa|IN
Morón de la Frontera|ES
Morār|IN
Mosbach|DE
Moscavide e Portela|PT
Moses Lake|US
Moskhaton|GR
Moskháton|GR
Moskovskiy|TJ
Mosonmagyarovar|HU
Mosonmagyaróvár|HU
Mosopa|BW
Mosquera|CO
Mossel Bay|ZA
Mossendjo|CG
Mossingen|DE
Mosta|MT
Mostovskoy|RU
Mosty|BY
Motala|SE
Motegi|JP
Motherwell|GB
Motomachi|JP
Motomiya|JP
Motozintla|MX
Motril|ES
Motru|RO
Mott Haven|US
Motul|MX
Mougins|FR
Mouila|GA
Moulins|FR
Mount Clemens|US
Mount Gambier|AU
Mount Hagen|PG
Mount Isa|AU
Mount Juliet|US
Mount Laurel|US
Mount Lebanon|US
Mount Pearl|CA
Mount Prospect|US
Mount Vernon|US
Mountain Brook|US
Mountlake Terrace|US
Mountsorrel|GB
Mouscron|BE
Moussoro|TD
Moutsamoudou|KM
Mouzaia|DZ
Mouzaïa|DZ
Moyale|KE
Moyobamba|PE
Moyotzingo|MX
Moyo|UG
Mozdok|RU
Mozhaysk|RU
Mozhga|RU
Mpanda|TZ
Mpika|ZM
Mpophomeni|ZA
Mpwapwa|TZ
Mragowo|PL
Mranggen|ID
Mrągowo|PL
Msaken|TN
Msowero|TZ
Mthatha|ZA
Mtinko|TZ
Mto wa Mbu|TZ
Mtsensk|RU
Mtwango|TZ
Muang Khong|LA
Muang Không|LA
Muang Phonsavan|LA
Muang Phônsavan|LA
Muang Xay|LA
Muan|KR
Mubarakpur|IN
Mubende|UG
Muborak|UZ
Mubārakpur|IN
Mucuri|BR
Mucur|TR
Mudanya|TR
Mudbidri|IN
Muddebihal|IN
Muddebihāl|IN
Mudgal|IN
Mudhol|IN
Mudkhed|IN
Mudu|CN
Muggio|IT
Muggiò|IT
Mugla|TR
Mugnano di Napoli|IT
Mugumu|TZ
Muhammadabad|IN
Muhammadābād|IN
Muheza|TZ
Muhlacker|DE
Muhldorf|DE
Muhlhausen|DE
Muhlheim am Main|DE
Muhoroni|KE
Muikamachi|JP
Mujiayingzi|CN
Mukah|MY
Mukdahan|TH
Mukerian|IN
Mukeriān|IN
Mukher|IN
Mukilteo|US
Mukono|UG
Muko|JP
Muktagacha|BD
Muktāgācha|BD
Mukō|JP
Mulanje|MW
Mula|ES
Mulbagal|IN
Mulbāgal|IN
Mulchen|CL
Mulchén|CL
Mulgund|IN
Mulki|IN
Mulleriyawa|LK
Mullheim|DE
Multai|IN
Muluppilagadu|IN
Mumbwa|ZM
Mumias|KE
Muncar|ID
Muncie|US
Mundargi|IN
Mundelein|US
Mundgod|IN
Mundra|IN
Mundwa|IN
Mungaa|TZ
Mungaoli|IN
Mungeli|IN
Mungia|ES
Munnar|IN
Munsan|KR
Munster|US
Muntilan|ID
Muntok|ID
Muramatsu|JP
Muramvya|BI
Muravlenko|RU
Murbad|IN
Murbād|IN
Muret|FR
Murici|BR
Muritiba|BR
Muriti|TZ
Murliganj|IN
Murlīganj|IN
Muroto-misakicho|JP
Murree|PK
Murrysville|US
Murshidabad|IN
Murshidābād|IN
Murtajapur|IN
Murtajāpur|IN
Murudeshwara|IN
Murun-kuren|MN
Murzuq|LY
Musan-up|KP
Musan-ŭp|KP
Muscatine|US
Mushabani|IN
Mushie|CD
Mushābani|IN
Musiri|IN
Muskegon|US
Muskego|US
Muskogee|US
Musselburgh|GB
Mussoorie|IN
Mustafabad|PK
Mustafābād|PK
Mutengene|CM
Mutsu|JP
Muttenz|CH
Muttupet|IN
Mutuali|MZ
Mutuáli|MZ
Mutxamel|ES
Muvattupula|IN
Muvattupuzha|IN
Muyinga|BI
Muyuka|CM
Muzambinho|BR
Muğla|TR
Mvomero|TZ
Mwadui|TZ
Mwandiga|TZ
Mweka|CD
Myanaung|MM
Myawadi|MM
Myaydo|MM
Myrhorod|UA
Myrnohrad|UA
Myrtle Beach|US
Myrtle Grove|US
Myski|RU
Myslenice|PL
Myszkow|PL
Myszków|PL
Mysłowice|PL
Mytilene|GR
Myślenice|PL
Mzimba|MW
Mátészalka|HU
Mâcon|FR
Mäntsälä|FI
Märsta|SE
Mégara|GR
Mékhé|SN
Mérignac|FR
Móng Cái|VN
Mödling|AT
Mölln|DE
Mölndal|SE
Mölnlycke|SE
Mörfelden-Walldorf|DE
Mössingen|DE
Mühlacker|DE
Mühldorf|DE
Mühlhausen|DE
Mühlheim am Main|DE
Müllheim|DE
Mācherla|IN
Māchhīwāra|IN
Māgadi|IN
Mājalgaon|IN
Mākum|IN
Mālpura|IN
Mālvan|IN
Mālūr|IN
Māndalgarh|IN
Māndal|IN
Māndvi|IN
Māngrol|IN
Mānvi|IN
Mānwat|IN
Mānāvadar|IN
Māpuca|IN
Mārahra|IN
Mārkāpur|IN
Mātābhānga|IN
Māvelikara|IN
Mělník|CZ
Mīnjūr|IN
Mīnāb|IR
Mīrganj|IN
Mīrānpur Katra|IN
Mīrānpur|IN
Mława|PL
Mūdbidri|IN
Mūlki|IN
Mūndwa|IN
Mūvattupula|IN
N'zeto|AO
Na Klang|TH
Naaldwijk|NL
Naarden|NL
Naas|IE
Nabagram|IN
Nabagrām|IN
Nabeul|TN
Nabha|IN
Nabinagar|BD
Nabire|ID
Nabua|PH
Nabunturan|PH
Nabīnagar|BD
Nachingwea|TZ
Nachod|CZ
Nacimiento|CL
Naciria|DZ
Nacka|SE
Nacogdoches|US
Nadapuram|IN
Nadbai|IN
Naduvannur|IN
Naduvannūr|IN
Nadvirna|UA
Nadym|RU
Nafada|NG
Nagahama|JP
Nagai|JP
Nagamangala|IN
Nagar Karnul|IN
Nagari|IN
Nagarote|NI
Nagar|IN
Nagato|JP
Nagcarlan|PH
Nageswari|BD
Nagina|IN
Nagod|IN
Nagold|DE
Nago|JP
Nagqu|CN
Nagua|DO
Nagykanizsa|HU
Nagykoros|HU
Nagykőrös|HU
Nagīna|IN
Nahan|IN
Nahariyya|IL
Naharlagun|IN
Nahavand|IR
Nahiyat Ghammas|IQ
Nahiyat Saddat al Hindiyah|IQ
Nahiyat al Fuhud|IQ
Nahiyat ash Shinafiyah|IQ
Nahorkatiya|IN
Nahrin|AF
Nahrīn|AF
Nahuala|GT
Nahualá|GT
Nahāvand|IR
Naic|PH
Nailsea|GB
Naini Tal|IN
Naini Tāl|IN
Nainpur|IN
Nainwa|IN
Naivasha|KE
Naja' Hammadi|EG
Naja' Ḥammādī|EG
Naju|KR
Nakama|JP
Nakanojomachi|JP
Nakanojōmachi|JP
Nakatsugawa|JP
Nakatsu|JP
Naka|JP
Nakhabino|RU
Nakhchivan|AZ
Nakhon Luang|TH
Nakhon Nayok|TH
Nakhon Phanom|TH
Nakodar|IN
Naksalbari|IN
Naksalbāri|IN
Nakur|IN
Nakło nad Notecia|PL
Nakło nad Notecią|PL
Nakūr|IN
Nalchiti|BD
Naldurg|IN
Nalhati|IN
Nalhāti|IN
Nallıhan|TR
Nalut|LY
Nam Som|TH
Namagiripettai|IN
Namakkal|IN
Namanyere|TZ
Namasuba|UG
Nambiyur|IN
Nambiyūr|IN
Namerikawa|JP
Namie|JP
Namioka|JP
Namrup|IN
Namyang|KP
Namysłow|PL
Namysłów|PL
Nanao|JP
Nanauta|IN
Nanchital de Lazaro Cardenas del Rio|MX
Nanchital de Lázaro Cárdenas del Río|MX
Nandaime|NI
Nandgaon|IN
Nandigama|IN
Nandigāma|IN
Nandikotkur|IN
Nandikotkūr|IN
Nandura Buzurg|IN
Nandu|CN
Nang Rong|TH
Nanga Eboko|CM
Nangal|IN
Nanganga|TZ
Nangen|KR
Nangomba|TZ
Nangwa|TZ
Nanjangud|IN
Nanjangūd|IN
Nankana Sahib|PK
Nanlong|CN
Nanma|CN
Nanpara|IN
Nantai|CN
Nanto-shi|JP
Nantwich|GB
Nanuet|US
Nanuque|BR
Nanyamba|TZ
Nanyuki|KE
Nanzhou|CN
Naousa|GR
Napasar|IN
Napāsar|IN
Naqadeh|IR
Nar'yan-Mar|RU
Narail|BD
Naraina|IN
Naraini|IN
Narang Mandi|PK
Narangba|AU
Naranjal|EC
Naranjito|EC
Naranjos|MX
Narasannapeta|IN
Narasapur|IN
Narathiwat|TH
Narauli|IN
Naraura|IN
Naravarikuppam|IN
Narayangarh|IN
Narayanpet|IN
Narbonne|FR
Nardo|IT
Nardò|IT
Naregal|IN
Nargund|IN
Narnaul|IN
Narnaund|IN
Naro-Fominsk|RU
Narok|KE
Naron|ES
Narowal|PK
Narragansett|US
Narra|PH
Narsimhapur|IN
Narsinghgarh|IN
Narsipatnam|IN
Narsīpatnam|IN
Nartkala|RU
Narutocho-mitsuishi|JP
Narutochō-mitsuishi|JP
Naruto|JP
Narutō|JP
Narva|EE
Narwana|IN
Narwar|IN
Narwāna|IN
Naryn|KG
Narón|ES
Narāyangarh|IN
Nasarawa|NG
Nasirabad|IN
Nasirabad|PK
Naspur|IN
Nasriganj|IN
Nasrullahganj|IN
Nasrullāhganj|IN
Nassjo|SE
Nasugbu|PH
Nasīrābād|IN
Natahoyo|ES
Natchez|US
Natchitoches|US
Nathdwara|IN
Natick|US
National City|US
Nattam|IN
Naudero|PK
Nauen|DE
Naugachhia|IN
Naugatuck|US
Naukot|PK
Naumburg|DE
Naushahra Virkan|PK
Naushahro Firoz|PK
Nautanwa|IN
Navalcarnero|ES
Navalgund|IN
Navalmoral de la Mata|ES
Navarre|US
Navegantes|BR
Navirai|BR
Naviraí|BR
Navodari|RO
Navolato|MX
Navrongo|GH
Nawalgarh|IN
Nawanshahr|IN
Nawa|IN
Nayagarh|IN
Nayoro|JP
Nayudupet|IN
Nayāgarh|IN
Nazare da Mata|BR
Nazareth|IL
Nazare|BR
Nazarovo|RU
Nazaré da Mata|BR
Nazaré|BR
Nazca|PE
Naze|JP
Nchelenge|ZM
Ndibene Dahra|SN
Ndibène Dahra|SN
Nea Erythraia|GR
Nea Filadelfeia|GR
Nea Ionia|GR
Nea Makri|GR
Nea Smyrni|GR
Neapoli|GR
Nebaj|GT
Nebbi|UG
Neckarsulm|DE
Nederland|US
Nedroma|DZ
Nedumangad|IN
Nedumangād|IN
Neelankarai|IN
Neem ka Thana|IN
Neenah|US
Neerpelt|BE
Nefta|TN
Neftcala|AZ
Neftegorsk|RU
Neftekumsk|RU
Neftçala|AZ
Negotino|MK
Negotin|RS
Neiba|DO
Neietsu|KR
Nejo|ET
Neka|IR
Nekā|IR
Nelamangala|IN
Nelidovo|RU
Nellikkuppam|IN
Nema|MR
Nemuro|JP
Nepalgunj|NP
Nepanagar|IN
Nepomuceno|BR
Nepānagar|IN
Neral|IN
Neratovice|CZ
Nerchinsk|RU
Nerekhta|RU
Nerja|ES
Neropolis|BR
Nerviano|IT
Neryungri|RU
Nerópolis|BR
Nesher|IL
Ness Ziona|IL
Nesterovskaya|RU
Neston|GB
Netishyn|UA
Netivot|IL
Netphen|DE
Netrakona|BD
Nettetal|DE
Nettuno|IT
Neu Isenburg|DE
Neu Wulmstorf|DE
Neu-Anspach|DE
Neu-Ulm|DE
Neubrandenburg|DE
Neubruck|DE
Neubrück|DE
Neuburg an der Donau|DE
Neuchatel|CH
Neuchâtel|CH
Neuenhagen|DE
Neufahrn bei Freising|DE
Neuilly-Plaisance|FR
Neuilly-sur-Marne|FR
Neuilly-sur-Seine|FR
Neumarkt in der Oberpfalz|DE
Neumunster|DE
Neumünster|DE
Neunkirchen|DE
Neuruppin|DE
Neustadt am Rubenberge|DE
Neustadt am Rübenberge|DE
Neustadt bei Coburg|DE
Neustadt in Holstein|DE
Neustadt|DE
Neustrelitz|DE
Neuwied|DE
Nevel’sk|RU
Nevel’|RU
Nevers|FR
Nevsehir|TR
Nevşehir|TR
Nev’yansk|RU
New Albany|US
New Amsterdam|GY
New Badah|PK
New Berlin|US
New Bern|US
New Braunfels|US
New Brighton|US
New Britain|US
New Bādāh|PK
New Canaan|US
New Castle|US
New City|US
New Corella|PH
New Glasgow|CA
New Hope|US
New Iberia|US
New Lenox|US
New London|US
New Milford|US
New Mills|GB
New Milton|GB
New Philadelphia|US
New Plymouth|NZ
New Port Richey|US
New Rochelle|US
New Smyrna Beach|US
New Springville|US
New Territory|US
New Westminster|CA
New Yekepa|LR
Newala Kisimani|TZ
Newark on Trent|GB
Newburgh|US
Newburg|US
Newburn|GB
Newburyport|US
Newbury|GB
Newcastle under Lyme|GB
Newington|US
Newmarket|CA
Newnan|US
Newport Pagnell|GB
Newquay|GB
Newry|GB
Newton Abbot|GB
Newton Aycliffe|GB
Newton Mearns|GB
Newton-le-Willows|GB
Newtownabbey|GB
Newtownards|GB
Neyriz|IR
Neyrīz|IR
Nezlobnaya|RU
Nganjuk|ID
Ngara|TZ
Ngawi|ID
Ngemplak|ID
Ngerengere|TZ
Ngoro|ID
Ngudu|TZ
Nguekhokh|SN
Nguigmi|NE
Ngunut|ID
Nguruka|TZ
Nguékhokh|SN
Niamtougou|TG
Nianzishan|CN
Nibong Tebal|MY
Nichelino|IT
Nichinan|JP
Nichlaul|IN
Nicholasville|US
Nicolas R Casillas|MX
Nicolás R Casillas|MX
Nicoya|CR
Nidadavole|IN
Nidda|DE
Nidderau|DE
Niederkassel|DE
Niederkruchten|DE
Niederkrüchten|DE
Nienburg|DE
Nieuwegein|NL
Nigran|ES
Nigrán|ES
Nihommatsu|JP
Nihtaur|IN
Niimi|JP
Niitsu-honcho|JP
Niitsu-honchō|JP
Nijar|ES
Nijkerk|NL
Nijlen|BE
Nikel|RU
Nikko|JP
Nikkō|JP
Nikolayevsk-on-Amure|RU
Nikolayevsk|RU
Nikol’skoye|RU
Nikol’sk|RU
Niksar|TR
Nikshahr|IR
Niksic|ME
Nikulino|RU
Nikšić|ME
Nilakottai|IN
Nilanga|IN
Nileshwar|IN
Nilgiri|IN
Nilokheri|IN
Nimaj|IN
Nimaparha|IN
Nimbahera|IN
Nimāparha|IN
Ningde|CN
Ninghai|CN
Ninh Binh|VN
Ninh Bình|VN
Ninomiya|JP
Ninove|BE
Nioki|CD
Nioro du Rip|SN
Niort|FR
Nipani|IN
Nipomo|US
Nipāni|IN
Niquelandia|BR
Niquelândia|BR
Niquero|CU
Nirasaki|JP
Nirgua|VE
Nirmali|IN
Nirmāli|IN
Niscemi|IT
Nishifukuma|JP
Nishinoomote|JP
Nishishinminato|JP
Nishiwaki|JP
Nisko|PL
Nivelles|BE
Niwai|IN
Nixa|US
Nizhnesortymskiy|RU
Nizhneudinsk|RU
Nizhniy Lomov|RU
Nizhnyaya Salda|RU
Nizhnyaya Tura|RU
Nizhyn|UA
Nizwa|OM
Nizwá|OM
Njeru|UG
Njombe|TZ
Nkhotakota|MW
Nkoteng|CM
Nkowakowa|ZA
Nkwerre|NG
Noamundi|IN
Noblesville|US
Nocera Inferiore|IT
Nocera Superiore|IT
Nochistlan de Mejia|MX
Nochistlán de Mejía|MX
Noci|IT
Nof HaGalil|IL
Nogata|JP
Nogent-sur-Marne|FR
Nogent-sur-Oise|FR
Nohar|IN
Noicattaro|IT
Noisiel|FR
Noisy-le-Grand|FR
Noisy-le-Sec|FR
Nokha|IN
Non Sung|TH
Nong Bua Lamphu|TH
Nong Khae|TH
Nong Khai|TH
Nong Kung Si|TH
Nong Phai|TH
Nongstoin|IN
Nonoichi|JP
Nonsan|KR
Noordwijk-Binnen|NL
Norak|TJ
Norco|US
Nordenham|DE
Norden|DE
Norderstedt|DE
Nordhausen|DE
Nordhorn|DE
Nordlingen|DE
Norfolk County|CA
Norland|US
Norristown|US
Norrtalje|SE
Norrtälje|SE
North Amityville|US
North Andover|US
North Arlington|US
North Atlanta|US
North Attleborough Center|US
North Augusta|US
North Aurora|US
North Babylon|US
North Battleford|CA
North Bay Shore|US
North Bay|CA
North Bellmore|US
North Bergen|US
North Bethesda|US
North Canton|US
North Chicago|US
North Chicopee|US
North Cowichan|CA
North Creek|US
North Decatur|US
North Druid Hills|US
North Fort Myers|US
North Guwahati|IN
North Guwāhāti|IN
North Haven|US
North Highlands|US
North Kingstown|US
North La Crosse|US
North Lakhimpur|IN
North Lauderdale|US
North Liberty|US
North Little Rock|US
North Massapequa|US
North Miami Beach|US
North Miami|US
North Myrtle Beach|US
North Ogden|US
North Olmsted|US
North Plainfield|US
North Platte|US
North Port|US
North Potomac|US
North Providence|US
North Richland Hills|US
North Ridgeville|US
North Royalton|US
North Salt Lake|US
North Shields|GB
North Tonawanda|US
North Tustin|US
North Valley Stream|US
North Vancouver|CA
Northallerton|GB
Northbrook|US
Northdale|US
Northeim|DE
Northfield|US
Northglenn|US
Northolt|GB
Northport|US
Northwich|GB
Norton Shores|US
Norzagaray|PH
Noshiro|JP
Nosivka|UA
Nossa Senhora da Gloria|BR
Nossa Senhora da Glória|BR
Nosy Varika|MG
Notse|TG
Notsé|TG
Nottuln|DE
Nouadhibou|MR
Nouna|BF
Nova Cruz|BR
Nova Era|BR
Nova Granada|BR
Nova Kakhovka|UA
Nova Milanese|IT
Nova Odessa|BR
Nova Olimpia|BR
Nova Olímpia|BR
Nova Pazova|RS
Nova Petropolis|BR
Nova Petrópolis|BR
Nova Prata|BR
Nova Russas|BR
Nova Venecia|BR
Nova Venécia|BR
Nova Vicosa|BR
Nova Viçosa|BR
Nova Xavantina|BR
Nova Zagora|BG
Novate Milanese|IT
Novato|US
Novaya Balakhna|RU
Novaya Usman’|RU
Nove Mesto nad Vahom|SK
Nove Zamky|SK
Novelda|ES
Noveleta|PH
Novi Ligure|IT
Novo Horizonte|BR
Novo Mesto|SI
Novoaleksandrovsk|RU
Novoaltaysk|RU
Novoanninskiy|RU
Novodvinsk|RU
Novogrudok|BY
Novohrad-Volynskyi|UA
Novokazalinsk|KZ
Novokhovrino|RU
Novokubansk|RU
Novomichurinsk|RU
Novomoskovs’k|UA
Novopavlovsk|RU
Novopokrovskaya|RU
Novosilikatnyy|RU
Novotitarovskaya|RU
Novoukrayinka|UA
Novoul’yanovsk|RU
Novouzensk|RU
Novovolyns’k|UA
Novovoronezh|RU
Novoyavorivs'k|UA
Novozybkov|RU
Novy Jicin|CZ
Novyy Buh|UA
Novyy Oskol|RU
Novyy Turtkul’|UZ
Nové Mesto nad Váhom|SK
Nové Zámky|SK
Nový Jičín|CZ
Nowa Ruda|PL
Nowa Sol|PL
Nowa Sól|PL
Nowogard|PL
Nowshahr|IR
Nowy Dwor Mazowiecki|PL
Nowy Dwór Mazowiecki|PL
Nowy Targ|PL
Nowy Tomysl|PL
Nowy Tomyśl|PL
Noyon|FR
Noāmundi|IN
Nsanje|MW
Nsawam|GH
Nshamba|TZ
Nsunga|TZ
Ntungamo|UG
Nubl|SY
Nuenen|NL
Nueva Gerona|CU
Nueva Guinea|NI
Nueva Imperial|CL
Nueva Italia de Ruiz|MX
Nueva Loja|EC
Nueva Rosita|MX
Nueve de Julio|AR
Nuevitas|CU
Nuevo Casas Grandes|MX
Nuevo Imperial|PE
Nuevo Mexico|MX
Nuevo México|MX
Nuevo San Carlos|GT
Numata|JP
Numbrecht|DE
Nunspeet|NL
Nuoro|IT
Nurabad|IR
Nurlat|RU
Nurmijarvi|FI
Nurmijärvi|FI
Nurota|UZ
Nurpur|IN
Nurtingen|DE
Nushki|PK
Nutley|US
Nuwara Eliya|LK
Nuzvid|IN
Nyachera|UG
Nyagan|RU
Nyahururu|KE
Nyakabindi|TZ
Nyalikungu|TZ
Nyamuswa|TZ
Nyandoma|RU
Nyangao|TZ
Nyaungdon|MM
Nyborg|DK
Nyeri|KE
Nykoping|SE
Nyköping|SE
Nykøbing Falster|DK
Nyon|CH
Nysa|PL
Nytva|RU
Nyuzen|JP
Nyūzen|JP
Nzega|RW
Náchod|CZ
Náousa|GR
Nässjö|SE
Næstved|DK
Néa Erythraía|GR
Néa Filadélfeia|GR
Néa Ionía|GR
Néa Mákri|GR
Néa Smýrni|GR
Néma|MR
Níjar|ES
Nördlingen|DE
Nørresundby|DK
Nümbrecht|DE
Nürtingen|DE
Nābha|IN
Nādbai|IN
Nādāpuram|IN
Nāgamangala|IN
Nāgar Karnūl|IN
Nāgod|IN
Nāhan|IN
Nālchiti|BD
Nālūt|LY
Nāmagiripettai|IN
Nāmakkal|IN
Nāmrup|IN
Nāndgaon|IN
Nāndūra Buzurg|IN
Nānpāra|IN
Nāravārikuppam|IN
Nārnaul|IN
Nārnaund|IN
Nārāyanpet|IN
Nāspur|IN
Nāsriganj|IN
Nāthdwāra|IN
Nāwa|IN
Nāyudupet|IN
Nāḩiyat al Fuhūd|IQ
Nāḩiyat ash Shināfīyah|IQ
Nāḩīyat Saddat al Hindīyah|IQ
Năvodari|RO
Nīkshahr|IR
Nīlgiri|IN
Nīlokheri|IN
Nīlēshwar|IN
Nīmbāhera|IN
Nīmāj|IN
Nōgata|JP
Nūrpur|IN
Nūrābād|IR
Nūzvīd|IN
N’diareme limamoulaye|SN
Oadby|GB
Oak Bay|CA
Oak Creek|US
Oak Forest|US
Oak Grove|US
Oak Harbor|US
Oak Hill|US
Oak Lawn|US
Oak Park|US
Oak Ridge|US
Oakdale|US
Oakland Park|US
Oakleaf Plantation|US
Oakton|US
Oami|JP
Oarai|JP
Obala|CM
Obama|JP
Obanazawa|JP
Obando|PH
Ober-Ramstadt|DE
Oberasbach|DE
Obera|AR
Oberkirch|DE
Obertshausen|DE
Oberursel|DE
Oberá|AR
Obidos|BR
Obita|JP
Obock|DJ
Obonoma|NG
Oborniki|PL
Obra|IN
Obrenovac|RS
Obudu|NG
Obukhiv|UA
Ocala|US
Ocean Acres|US
Ocean Springs|US
Ochakiv|UA
Ocher|RU
Ochtrup|DE
Ochër|RU
Och’amch’ire|GE
Ocna Mures|RO
Ocna Mureş|RO
Ocoee|US
Oconomowoc|US
Ocosingo|MX
Ocotal|NI
Ocotlan de Morelos|MX
Ocotlán de Morelos|MX
Ocoyoacac|MX
Ocozocoautla de Espinosa|MX
Octeville|FR
Odacho-oda|JP
Odate|JP
Odemis|TR
Odenthal|DE
Odenton|US
Oderzo|IT
Odienne|CI
Odienné|CI
Odivelas|PT
Odorheiu Secuiesc|RO
Oegstgeest|NL
Oeiras|PT
Oelde|DE
Oer-Erkenschwick|DE
Oerlinghausen|DE
Ofaqim|IL
Offenburg|DE
Ofunato|JP
Ogawa|JP
Ogoja|NG
Ogori-shimogo|JP
Oguta|NG
Ogwashi-Uku|NG
Ogōri-shimogō|JP
Ohafia-Ifigh|NG
Ohangaron|UZ
Ohara|JP
Ohrid|MK
Ohringen|DE
Oildale|US
Oiso|JP
Oisterwijk|NL
Ojinaga|MX
Ojiya|JP
Ojus|US
Okahandja|NA
Okawara|JP
Okawa|JP
Okaya|JP
Okcheon|KR
Oke Ila|NG
Oke Mesi|NG
Okegawa|JP
Okemos|US
Okha|RU
Okhtyrka|UA
Okolona|US
Oktyabr’sk|RU
Okuchi-shinohara|JP
Okunoya|JP
Okuta|NG
Ol Kalou|KE
Olanchito|HN
Olbia|IT
Olching|DE
Old Bridge|US
Old Harbour|JM
Old Jamestown|US
Old Shinyanga|TZ
Oldenzaal|NL
Olecko|PL
Oleiros|ES
Olenegorsk|RU
Olesa de Montserrat|ES
Olesnica|PL
Oleśnica|PL
Olgii|MN
Olhao|PT
Olhão|PT
Olimpia|BR
Olivais|PT
Olive Branch|US
Oliveira do Douro|PT
Olivet|FR
Olkusz|PL
Olot|ES
Olpe|DE
Olsberg|DE
Oltenita|RO
Olteniţa|RO
Olten|CH
Oltiariq|UZ
Oltu|TR
Olímpia|BR
Omachi|JP
Omagari|JP
Omagh|GB
Omamacho-omama|JP
Oman Smart Future City|OM
Ometepec|MX
Omidiyeh|IR
Omigawa|JP
Omihachiman|JP
Omiya|JP
Omutninsk|RU
Omīdīyeh|IR
Onalaska|US
Onda|ES
Onega|RU
Onex|CH
Ongjin|KP
Ono-hara|JP
Onoda|JP
Onsong|KP
Onsŏng|KP
Ontinyent|ES
Oosterhout|NL
Oostkamp|BE
Opa-locka|US
Opava|CZ
Opelika|US
Opelousas|US
Opladen|DE
Opoczno|PL
Oqtosh|UZ
Or Yehuda|IL
Orahovac|XK
Oraiokastro|GR
Oraiókastro|GR
Orange Walk|BZ
Orangevale|US
Orangeville|CA
Oranienburg|DE
Orani|PH
Oranjestad|AW
Orastie|RO
Orbassano|IT
Oregon City|US
Orestiada|GR
Orestiáda|GR
Orhangazi|TR
Orhei|MD
Oria|ES
Orikhiv|UA
Orillia|CA
Orinda|US
Oristano|IT
Orita Eruwa|NG
Oriximina|BR
Oriximiná|BR
Orland Park|US
Orlandia|BR
Orleans|BR
Orlova|CZ
Orlovskiy|RU
Orlová|CZ
Orly|FR
Orlândia|BR
Ormond Beach|US
Ormskirk|GB
Ornskoldsvik|SE
Oro Valley|US
Oroqen Zizhiqi|CN
Oroquieta|PH
Oroshaza|HU
Orosháza|HU
Oroszlany|HU
Oroszlány|HU
Oros|BR
Oroville|US
Orpington|GB
Orsay|FR
Orta Nova|IT
Orta di Atella|IT
Ortaca|TR
Ortakoy|TR
Ortaköy|TR
Orvault|FR
Orzesze|PL
Orós|BR
Orăştie|RO
Oschatz|DE
Oschersleben|DE
Oshakati|NA
Oshnaviyeh|IR
Oshnavīyeh|IR
Osimo|IT
Osinniki|RU
Oskarshamn|SE
Osmancık|TR
Osmaneli|TR
Osny|FR
Osorio|BR
Ossett|GB
Ossining|US
Ostashkov|RU
Ostend|BE
Osterholz-Scharmbeck|DE
Ostersund|SE
Ostfildern|DE
Ostroda|PL
Ostrogozhsk|RU
Ostrov|RU
Ostrow Mazowiecka|PL
Ostrow Wielkopolski|PL
Ostrowiec Swietokrzyski|PL
Ostrowiec Świętokrzyski|PL
Ostrołeka|PL
Ostrołęka|PL
Ostróda|PL
Ostrów Mazowiecka|PL
Ostrów Wielkopolski|PL
Ostuncalco|GT
Osvaldo Cruz|BR
Oswego|US
Oswestry|GB
Oswiecim|PL
Osório|BR
Otake|JP
Otan Ayegbaju|NG
Otavalo|EC
Otawara|JP
Otegen Batyra|KZ
Otjiwarongo|NA
Otofuke|JP
Otradnaya|RU
Otradnoye|RU
Otradnyy|RU
Otrokovice|CZ
Otsego|US
Otsuchi|JP
Otsuki|JP
Ottappalam|IN
Ottappālam|IN
Ottobrunn|DE
Ottumwa|US
Ottweiler|DE
Otukpa|NG
Otwock|PL
Ouahigouya|BF
Ouardenine|TN
Ouarzazat|MA
Oud-Beijerland|NL
Oudenaarde|BE
Oudtshoorn|ZA
Oued Fodda|DZ
Oued Lill|TN
Oued Rhiou|DZ
Oued Sly|DZ
Oued el Abtal|DZ
Oued el Alleug|DZ
Ouesso|CG
Ouezzane|MA
Oulad Teima|MA
Oulad Teïma|MA
Ouled Mimoun|DZ
Oullins|FR
Oulmes|MA
Oum Hadjer|TD
Oume|CI
Oumé|CI
Oupeye|BE
Ouricuri|BR
Ourilandia do Norte|BR
Ourilândia do Norte|BR
Ouro Branco|BR
Ouro Preto do Oeste|BR
Ouro Preto|BR
Outreau|FR
Ouésso|CG
Ovar|PT
Overath|DE
Overijse|BE
Ovruch|UA
Owando|CG
Owase|JP
Owasso|US
Owatonna|US
Owen Sound|CA
Owensboro|US
Owings Mills|US
Oxkutzkab|MX
Oxon Hill-Glassmanor|US
Oxon Hill|US
Oyama|JP
Oyan|NG
Oyem|GA
Oyonnax|FR
Oyten|DE
Ozark|US
Ozar|IN
Ozery|RU
Ozoir-la-Ferriere|FR
Ozoir-la-Ferrière|FR
Ozone Park|US
Ozorkow|PL
Ozorków|PL
Ozubulu|NG
Ozumba de Alzate|MX
Ozurgeti|GE
Ozëry|RU
Oława|PL
Oświęcim|PL
Pa Sang|TH
Pabbi|PK
Pabellon de Arteaga|MX
Pabellón de Arteaga|MX
Pabianice|PL
Pacajus|BR
Pacasmayo|PE
Pacatuba|BR
Pachino|IT
Pachora|IN
Pacho|CO
Pachperwa|IN
Pacific Grove|US
Paciran|ID
Paco de Arcos|PT
Pacol|PH
Pad Idan|PK
Padampur|IN
Padegan-e Manjil|IR
Paderno Dugnano|IT
Padmanabhapuram|IN
Padmanābhapuram|IN
Padrauna|IN
Padra|IN
Padre Bernardo|BR
Padua|CO
Paducah|US
Paete|PH
Pagalungan|PH
Pagaluñgan|PH
Pagar Alam|ID
Pagbilao|PH
Paghman|AF
Paghmān|AF
Paharpur|PK
Pahasu|IN
Pahrump|US
Pahāsu|IN
Paicandu|BR
Paidha|UG
Paignton|GB
Paijan|PE
Paiján|PE
Pailin|KH
Painesville|US
Paiporta|ES
Paita|PE
Paithan|IN
Paiçandu|BR
Pajara|ES
Pajok|SS
Pak Chong|TH
Pak Phanang|TH
Pakala|IN
Paka|MY
Pakisaji|ID
Paks|HU
Pakur|IN
Pakxan|LA
Palafrugell|ES
Palagiano|IT
Palagonia|IT
Palaio Faliro|GR
Palaiseau|FR
Palaió Fáliro|GR
Palakkodu|IN
Palakollu|IN
Palamos|ES
Palamós|ES
Palanga|LT
Palang|BD
Palani|IN
Palapye|BW
Palasa|IN
Palatine|US
Palayan City|PH
Palazzolo sull'Oglio|IT
Palenque|MX
Palera|IN
Palghar|IN
Palia Kalan|IN
Palin|GT
Palisades Park|US
Palitana|IN
Paliā Kalān|IN
Palkonda|IN
Palladam|IN
Pallanza-Intra-Suna|IT
Pallappatti|IN
Pallasovka|RU
Pallikondai|IN
Pallippatti|IN
Pallisa|UG
Palm Beach Gardens|US
Palm City|US
Palm Desert|US
Palm Harbor|US
Palm River-Clair Mel|US
Palm Springs|US
Palm Valley|US
Palma del Rio|ES
Palma del Río|ES
Palma di Montechiaro|IT
Palmaner|IN
Palmar de Varela|CO
Palmares|BR
Palmarito Tochapan|MX
Palmeira das Missoes|BR
Palmeira das Missões|BR
Palmeira|BR
Palmela|PT
Palmerston North|NZ
Palmerston|AU
Palmetto Bay|US
Palmital|BR
Palmi|IT
Palo Alto|US
Palo del Colle|IT
Paloncha|IN
Palos Hills|US
Palotina|BR
Palo|PH
Palpala|AR
Palpalá|AR
Palwancha|IN
Palín|GT
Palāsa|IN
Pameungpeuk|ID
Pamiers|FR
Pampa|US
Pampierstad|ZA
Panadura|LK
Panagar|IN
Panagyurishte|BG
Panaji|IN
Panama City|US
Panambi|BR
Panarukan|ID
Panauti|NP
Pancevo|RS
Panchagarh|BD
Panchla|IN
Pandaan|ID
Pandacaqui|PH
Pandak|ID
Pandan|PH
Pandhurna|IN
Pandi|PH
Pando|UY
Pandua|IN
Pangil|PH
Pangkalan Brandan|ID
Pangkalanbuun|ID
Panguipulli|CL
Paniqui|PH
Panjakent|TJ
Pankshin|NG
Pano Aqil|PK
Panorama|GR
Panruti|IN
Pantai Cenang|MY
Pantai Remis|MY
Pantelimon|RO
Pantin|FR
Pantubig|PH
Panuco|MX
Panzos|GT
Panórama|GR
Panāgar|IN
Pančevo|RS
Paolo VI|IT
Paombong|PH
Paonta Sahib|IN
Paoua|CF
Paoy Paet|KH
Papakura|NZ
Papalotla|MX
Papanasam|IN
Papantla de Olarte|MX
Papar|MY
Papa|HU
Papeete|PF
Papenburg|DE
Papendrecht|NL
Paphos|CY
Papillion|US
Pappinissheri|IN
Para de Minas|BR
Parabiago|IT
Paracambi|BR
Paracatu|BR
Paracho de Verduzco|MX
Paracuru|BR
Paradsasvar|HU
Paragominas|BR
Paragould|US
Paraguacu Paulista|BR
Paraguacu|BR
Paraguaçu Paulista|BR
Paraguaçu|BR
Paraiba do Sul|BR
Paraipaba|BR
Paraiso|CR
Paraiso|PH
Paramonga|PE
Paramus|US
Paranaiba|BR
Paranapanema|BR
Paranavai|BR
Paranavaí|BR
Paranaíba|BR
Parang|PH
Paraparaumu|NZ
Parasia|IN
Paraty|BR
Paravur Tekkumbhagam|IN
Paravūr Tekkumbhāgam|IN
Paraíba do Sul|BR
Paraíso|CR
Parbatipur|BD
Parchim|DE
Pardi|IN
Parede|PT
Parelhas|BR
Parets del Valles|ES
Parets del Vallès|ES
Parichhatgarh|IN
Parintins|BR
Parit Buntar|MY
Parit Raja|MY
Pariyapuram|IN
Pariyāpuram|IN
Park Forest|US
Park Ridge|US
Parkchester|US
Parkent|UZ
Parkersburg|US
Parkland|US
Parkville|US
Parlakimidi|IN
Parlākimidi|IN
Parma Heights|US
Parnu|EE
Parobe|BR
Parobé|BR
Parola|IN
Parque Industrial Ciudad Mitras|MX
Parramatta|AU
Parras de la Fuente|MX
Parsippany|US
Partille|SE
Partinico|IT
Partizanske|SK
Partizansk|RU
Partizánske|SK
Partur|IN
Partūr|IN
Parvatipuram|IN
Parvatsar|IN
Parvomay|BG
Parys|ZA
Pará de Minas|BR
Parádsasvár|HU
Parāsia|IN
Parīchhatgarh|IN
Pasaia|ES
Pasaje|EC
Pasan|IN
Pasargad|IR
Pascagoula|US
Pascani|RO
Pasco|US
Pasighat|IN
Pasinler|TR
Pasir Mas|MY
Pasni|PK
Paso Robles|US
Paso de Carrasco|UY
Paso de los Libres|AR
Pasrur|PK
Passaic|US
Passau|DE
Passi|PH
Pastavy|BY
Pasān|IN
Patamundai|IN
Patancheru|IN
Patarra|CR
Patarrá|CR
Pataskala|US
Pataudi|IN
Paterna|ES
Paterno|IT
Paternò|IT
Pathalgaon|IN
Pathanamthitta|IN
Pathanāmthitta|IN
Pathardih|IN
Pathardi|IN
Patharia|IN
Pathri|IN
Pathum Thani|TH
Patia|CO
Patigi|NG
Patiya|BD
Patnagarh|IN
Patnāgarh|IN
Pato Branco|BR
Patos Fshat|AL
Patrocinio|BR
Patrocínio|BR
Pattani|TH
Pattoki|PK
Pattukkottai|IN
Patur|IN
Patuto|PH
Paty do Alferes|BR
Patzcuaro|MX
Patzicia|GT
Patzicía|GT
Patzun|GT
Patzún|GT
Patía|CO
Patāmundai|IN
Paulinia|BR
Paulínia|BR
Paungde|MM
Pauri|IN
Paveh|IR
Pavia|IT
Pavlovo|RU
Pavlovskaya|RU
Pavlovskiy Posad|RU
Pavlovsk|RU
Pavugada|IN
Pawayan|IN
Pawni|IN
Pawtucket|US
Pawāyan|IN
Paxtakor Shahri|UZ
Payande|CO
Payandé|CO
Paysandu|UY
Paysandú|UY
Payshamba Shahri|UZ
Payson|US
Payyannur|IN
Payyannūr|IN
Pazarcık|TR
Pazardzhik|BG
Paço de Arcos|PT
Paşcani|RO
Peacehaven|GB
Peachtree City|US
Peachtree Corners|US
Pearl City|US
Pearl River|US
Pecan Grove|US
Pecangaan|ID
Pechora|RU
Pedana|IN
Peddapalli|IN
Peddapuram|IN
Peddāpuram|IN
Pederneiras|BR
Pedra Azul|BR
Pedra Branca|BR
Pedregal|PA
Pedreira|BR
Pedro Betancourt|CU
Pedro Carbo|EC
Pedro II|BR
Pedro Juan Caballero|PY
Pedro Leopoldo|BR
Pedroso|PT
Peekskill|US
Pefki|GR
Pehowa|IN
Peine|DE
Pekan Bahapal|ID
Pekan Nenas|MY
Pekan|MY
Pekin|US
Pelabuhan Klang|MY
Pelabuhanratu|ID
Pelhrimov|CZ
Pelhřimov|CZ
Pelileo|EC
Peliyagoda|LK
Pemangkat|ID
Pembroke|CA
Penaflor|CL
Penalva|BR
Penapolis|BR
Penaranda|PH
Penarth|GB
Penco|CL
Penedo|BR
Pengcheng|CN
Penha|BR
Peniche|PT
Penicuik|GB
Penjamo|MX
Penja|CM
Pennadam|IN
Pennagaram|IN
Pennsauken|US
Pennādam|IN
Pennāgaram|IN
Penonome|PA
Penonomé|PA
Penrith|GB
Pensacola|US
Pentecoste|BR
Penticton|CA
Penugonda|IN
Penukonda|IN
Penzance|GB
Penzberg|DE
Penápolis|BR
Peraia|GR
Perai|MY
Perama|GR
Perambalur|IN
Peranampattu|IN
Peranāmpattu|IN
Peravurani|IN
Peraía|GR
Perchtoldsdorf|AT
Perdoes|BR
Perdões|BR
Pereiaslav-Khmelnytskyi|UA
Pereira Barreto|BR
Pereslavl’-Zalesskiy|RU
Peresvet|RU
Pereval’s’k|UA
Pergamos|CY
Periban de Ramos|MX
Peribán de Ramos|MX
Perico|CU
Perigueux|FR
Peringat|MY
Periyakulam|IN
Periyanayakkanpalaiyam|IN
Permatang Kuching|MY
Perote|MX
Perris|US
Perry Hall|US
Perrysburg|US
Persianovka|RU
Perth Amboy|US
Pertuis|FR
Peruibe|BR
Perumbavoor|IN
Perumpavur|IN
Perumpāvūr|IN
Perundurai|IN
Peruwelz|BE
Peruíbe|BR
Pervomays’kyy|UA
Pervomays’k|UA
Pesaro|IT
Peshtera|BG
Pesqueira|BR
Pessac|FR
Pestovo|RU
Petaluma|US
Petatlan|MX
Petatlán|MX
Petauke|ZM
Petawawa|CA
Peterhead|GB
Peterhof|RU
Peterlee|GB
Petersburg|US
Petershagen|DE
Petit-Bourg|GP
Petlad|IN
Petlād|IN
Peto|MX
Petrich|BG
Petrila|RO
Petrodvorets|RU
Petrosani|RO
Petroupolis|GR
Petrovsk-Zabaykal’skiy|RU
Petrovskaya|RU
Petrovsk|RU
Petroúpolis|GR
Petroşani|RO
Petushki|RU
Pezinok|SK
Peñaflor|CL
Peñaranda|PH
Pfaffenhofen an der Ilm|DE
Pflugerville|US
Pfullingen|DE
Pfungstadt|DE
Phak Hai|TH
Phalauda|IN
Phalia|PK
Phalodi|IN
Phaltan|IN
Phan Thong|TH
Phanat Nikhom|TH
Phanom Sarakham|TH
Phaphund|IN
Phaphūnd|IN
Phatthalung|TH
Phayao|TH
Phek|IN
Phenix City|US
Phetchabun|TH
Phetchaburi|TH
Phibun Mangsahan|TH
Phichit|TH
Phillaur|IN
Phirangipuram|IN
Phoenixville|US
Phon Charoen|TH
Photharam|TH
Phra Phutthabat|TH
Phrae|TH
Phu Khiao|TH
Phu Khuong|VN
Phu Kradueng|TH
Phu Ly|VN
Phulbani|IN
Phulbāni|IN
Phulera|IN
Phulpur|IN
Phultala|BD
Phumi Veal Sre|KH
Phumĭ Véal Srê|KH
Phuntsholing|BT
Phú Khương|VN
Phủ Lý|VN
Pianura|IT
Piaseczno|PL
Piastow|PL
Piastów|PL
Piatykhatky|UA
Piazza Armerina|IT
Picassent|ES
Pickerington|US
Picnic Point-North Lynnwood|US
Pico Rivera|US
Picos|BR
Picsi|PE
Pidhorodne|UA
Piedade|BR
Piekary Slaskie|PL
Piekary Śląskie|PL
Piendamo|CO
Pierrefitte-sur-Seine|FR
Piestany|SK
Pietrasanta|IT
Piešťany|SK
Pihani|IN
Pihānī|IN
Pijijiapan|MX
Pijnacker|NL
Pikalevo|RU
Pikalëvo|RU
Pikesville|US
Pilani|IN
Pilar de la Horadada|ES
Pilar do Sul|BR
Pila|PH
Pilibangan|IN
Pililla|PH
Pilkhua|IN
Pilāni|IN
Pimenta Bueno|BR
Pinahat|IN
Pinamalayan|PH
Pinamungahan|PH
Pinas|EC
Pind Dadan Khan|PK
Pindare Mirim|BR
Pindaré Mirim|BR
Pindi Bhattian|PK
Pindi Gheb|PK
Pindobacu|BR
Pindobaçu|BR
Pindwara|IN
Pindwāra|IN
Pine Bluff|US
Pine Hills|US
Pinecrest|US
Pineda de Mar|ES
Pinehurst|US
Pinellas Park|US
Pinerolo|IT
Pinewood|US
Pingnan|CN
Pingyin|CN
Pingyi|CN
Pingzhuang|CN
Pinhal Novo|PT
Pinhao|BR
Pinheiral|BR
Pinhão|BR
Pinjaur|IN
Pinneberg|DE
Pinner|GB
Pinole|US
Pinotepa Nacional|MX
Pināhat|IN
Pioltello|IT
Piombino|IT
Pionki|PL
Piossasco|IT
Pipar|IN
Pipili|IN
Pipraich|IN
Pipri|IN
Piqua|US
Pir Jo Goth|PK
Pir Mahal|PK
Piracaia|BR
Piracanjuba|BR
Piracuruca|BR
Pirai do Sul|BR
Pirai|BR
Pirajui|BR
Piraju|BR
Pirajuí|BR
Pirane|AR
Piranshahr|IR
Pirané|AR
Pirapora|BR
Pirapozinho|BR
Piraquara|BR
Pirassununga|BR
Piravam|IN
Piraí do Sul|BR
Piraí|BR
Pires do Rio|BR
Pirgaaj|BD
Piripiri|BR
Piritiba|BR
Piriyapatna|IN
Piriyāpatna|IN
Pirkkala|FI
Pirmasens|DE
Pirna|DE
Pirojpur|BD
Pirot|RS
Piro|IN
Piscataway|US
Piscinola|IT
Pisco|PE
Pisek|CZ
Pishin|PK
Pishva|IR
Piskent|UZ
Pistoia|IT
Pisz|PL
Pitalito|CO
Pitanga|BR
Pitangueiras|BR
Pitangui|BR
Pitea|SE
Piteå|SE
Pithampur|IN
Pithapuram|IN
Pithoragarh|IN
Pithorāgarh|IN
Pithāpuram|IN
Piton Saint-Leu|RE
Pitsea|GB
Pitt Meadows|CA
Pittsburg|US
Pittsfield|US
Piui|BR
Piuma|BR
Piuí|BR
Pivijay|CO
Piñas|EC
Piúma|BR
Piła|PL
Placentia|US
Placetas|CU
Plainfield|US
Plainview|US
Plainville|US
Plaisance-du-Touch|FR
Plaisir|FR
Planeta Rica|CO
Plant City|US
Plaridel|PH
Plasencia|ES
Plast|RU
Plato|CO
Plattsburgh|US
Plauen|DE
Plavsk|RU
Playa del Ingles|ES
Playas del Rosario|MX
Playas|EC
Pleasant Grove|US
Pleasant Hill|US
Pleasant Prairie|US
Pleasanton|US
Pleasantville|US
Pleszew|PL
Plettenberg Bay|ZA
Plettenberg|DE
Pljevlja|ME
Ploemeur|FR
Plottier|AR
Plymstock|GB
Pobe|BJ
Pobé|BJ
Pocatello|US
Pochep|RU
Pocito|AR
Pocoes|BR
Pocone|BR
Poconé|BR
Podilsk|UA
Podporozh’ye|RU
Podujeva|XK
Poggibonsi|IT
Poggiomarino|IT
Poggioreale|IT
Pogradec|AL
Poinciana|US
Point Fortin|TT
Point Pleasant|US
Pointe-Claire|CA
Pointe-a-Pitre|GP
Pointe-à-Pitre|GP
Poio|ES
Poissy|FR
Pokachi|RU
Pokaran|IN
Pokhvistnevo|RU
Pokrovsk|UA
Pokrov|RU
Polangui|PH
Polasara|IN
Polavaram|IN
Polevskoy|RU
Polewali|ID
Polichni|GR
Polkowice|PL
Pollenca|ES
Pollença|ES
Polohy|UA
Polomolok|PH
Polonne|UA
Polur|IN
Polyarnyye Zori|RU
Polyarnyy|RU
Polysayevo|RU
Políchni|GR
Polūr|IN
Pombal|BR
Pombos|BR
Pomerode|BR
Pomezia|IT
Pomigliano d'Arco|IT
Pompeia|BR
Pompeu|BR
Pompéia|BR
Pompéu|BR
Ponca City|US
Ponda|IN
Ponferrada|ES
Ponmana|IN
Ponneri|IN
Ponnuru|IN
Ponnur|IN
Ponnūru|IN
Ponorogo|ID
Pont-a-Celles|BE
Pont-a-Mousson|FR
Pont-à-Celles|BE
Pont-à-Mousson|FR
Ponta Delgada|PT
Ponta Pora|BR
Ponta Porã|BR
Pontal|BR
Pontarlier|FR
Pontault-Combault|FR
Ponte Nova|BR
Ponte Vedra Beach|US
Ponte de Lima|PT
Ponteareas|ES
Pontedera|IT
Pontefract|GB
Pontes e Lacerda|BR
Pontiac|US
Pontian Kechil|MY
Ponticelli|IT
Pontinha|PT
Pontivy|FR
Pontoise|FR
Pontypool|GB
Pontypridd|GB
Poonamalle|IN
Popasna|UA
Poperinge|BE
Popesti-Leordeni|RO
Popeşti-Leordeni|RO
Poplar Bluff|US
Popondetta|PG
Popovo|BG
Poprad|SK
Poptun|GT
Poptún|GT
Porac|PH
Porangatu|BR
Pordenone|IT
Porirua|NZ
Pori|FI
Poronaysk|RU
Porrino|ES
Porriño|ES
Porsa|IN
Porsgrunn|NO
Port Alberni|CA
Port Alfred|ZA
Port Angeles|US
Port Arthur|US
Port Charlotte|US
Port Chester|US
Port Colborne|CA
Port Coquitlam|CA
Port Glasgow|GB
Port Hueneme|US
Port Huron|US
Port Loko|SL
Port Macquarie|AU
Port Moody|CA
Port Orange|US
Port Richmond|US
Port Shepstone|ZA
Port Washington|US
Port of Spain|TT
Port-Vila|VU
Port-de-Bouc|FR
Porta Westfalica|DE
Portadown|GB
Portalegre|PT
Portao|BR
Portel|BR
Porterville|US
Porthcawl|GB
Portici|IT
Porticos de San Antonio|MX
Portimao|PT
Portimão|PT
Portishead|GB
Porto Calvo|BR
Porto Empedocle|IT
Porto Feliz|BR
Porto Ferreira|BR
Porto San Giorgio|IT
Porto Sant'Elpidio|IT
Porto Torres|IT
Porto Uniao|BR
Porto União|BR
Portogruaro|IT
Portslade|GB
Portugalete|ES
Portão|BR
Porur|IN
Porvoo|FI
Posillipo|IT
Poso|ID
Post Falls|US
Postmasburg|ZA
Posto Fiscal Rolim de Moura|BR
Posto da Mata|BR
Potomac|US
Potrerillos|HN
Potters Bar|GB
Pottstown|US
Poughkeepsie|US
Poulton-le-Fylde|GB
Pourham|SN
Povazska Bystrica|SK
Považská Bystrica|SK
Povoa de Santa Iria|PT
Povoa de Varzim|PT
Povorino|RU
Powai|IN
Poway|US
Poyang|CN
Poykovskiy|RU
Pozarevac|RS
Pozega|HR
Pozoblanco|ES
Pozzallo|IT
Pozzuoli|IT
Poções|BR
Požarevac|RS
Požega|HR
Prachin Buri|TH
Prachuap Khiri Khan|TH
Pradera|CO
Prairie Village|US
Prairieville|US
Prakhon Chai|TH
Pran Buri|TH
Pratapgarh|IN
Prata|BR
Prattville|US
Pratāpgarh|IN
Praya|ID
Preetz|DE
Premia de Mar|ES
Premià de Mar|ES
Prenzlau|DE
Prerov|CZ
Prescott Valley|US
Prescot|GB
Presidente Dutra|BR
Presidente Epitacio|BR
Presidente Epitácio|BR
Presidente Franco|PY
Presidente Venceslau|BR
Prestatyn|GB
Prestea|GH
Prestwich|GB
Preveza|GR
Prey Veng|KH
Pribram|CZ
Pridonskoy|RU
Priego de Cordoba|ES
Priego de Córdoba|ES
Prievidza|SK
Prigen|ID
Prijedor|BA
Prilep|MK
Primer Ensanche|ES
Primero de Enero|CU
Primorsko-Akhtarsk|RU
Prince Albert|CA
Prince Edward|CA
Prince George|CA
Princeton|US
Prior Lake|US
Priozersk|RU
Priozërsk|RU
Privolzhskiy|RU
Privolzhsk|RU
Priyutovo|RU
Progreso de Alvaro Obregon|MX
Progreso|MX
Prokhladnyy|RU
Prokuplje|RS
Proletarsk|RU
Proletar|TJ
Promissao|BR
Promissão|BR
Promyshlennaya|RU
Propria|BR
Propriá|BR
Prospect Heights|US
Prostejov|CZ
Prostějov|CZ
Protaras|CY
Protvino|RU
Prudentopolis|BR
Prudentópolis|BR
Prudnik|PL
Prunedale|US
Pruszcz Gdanski|PL
Pruszcz Gdański|PL
Pruszkow|PL
Pruszków|PL
Pruzhany|BY
Pryluky|UA
Przasnysz|PL
Przemysl|PL
Przemyśl|PL
Przeworsk|PL
Préveza|GR
Pszczyna|PL
Ptolemaida|GR
Ptolemaḯda|GR
Ptuj|SI
Puan|KR
Pubal|KR
Pucheng|CN
Puchheim|DE
Puchov|SK
Pucol|ES
Pucon|CL
Pucón|CL
Pudsey|GB
Pueblo Nuevo|MX
Pueblo West|US
Puente de Ixtla|MX
Puente-Genil|ES
Puerto Asis|CO
Puerto Asís|CO
Puerto Ayacucho|VE
Puerto Aysen|CL
Puerto Aysén|CL
Puerto Barrios|GT
Puerto Berrio|CO
Puerto Berrío|CO
Puerto Boyaca|CO
Puerto Boyacá|CO
Puerto Cabezas|NI
Puerto Colombia|CO
Puerto Cortez|HN
Puerto El Triunfo|SV
Puerto Eldorado|AR
Puerto Escondido|MX
Puerto Esperanza|AR
Puerto Francisco de Orellana|EC
Puerto Iguazu|AR
Puerto Iguazú|AR
Puerto Lopez|CO
Puerto López|CO
Puerto Madryn|AR
Puerto Maldonado|PE
Puerto Natales|CL
Puerto Padre|CU
Puerto Penasco|MX
Puerto Peñasco|MX
Puerto Real|ES
Puerto San Jose|GT
Puerto San José|GT
Puerto Santander|CO
Puerto Tejada|CO
Puerto Varas|CL
Puerto de la Cruz|ES
Puerto del Carmen|ES
Puerto del Rosario|ES
Puertollano|ES
Pugachev|RU
Pujali|IN
Pujili|EC
Pujilí|EC
Pukekohe East|NZ
Pukhrayan|IN
Pukhrāyān|IN
Pul-e Khumri|AF
Pul-e Khumrī|AF
Pula|HR
Pulgaon|IN
Pulheim|DE
Pulilan|PH
Pulivendla|IN
Puliyangudi|IN
Pully|CH
Pulupandan|PH
Pulwama|IN
Pumiao|CN
Punaauia|PF
Punahana|IN
Punakha|BT
Punalur|IN
Punalūr|IN
Punata|BO
Punch|IN
Pundong|ID
Pundri|IN
Punganuru|IN
Punganūru|IN
Punjai Puliyampatti|IN
Punta Alta|AR
Punta Cardon|VE
Punta Cardón|VE
Punta Gorda Isles|US
Punta Gorda|US
Puntarenas|CR
Punākha|BT
Pupri|IN
Puranpur|IN
Purbalingga|ID
Purisima de Bustos|MX
Purley|GB
Purmerend|NL
Purna|IN
Purral|CR
Pursat|KH
Puruandiro|MX
Puruándiro|MX
Purwa|IN
Purwā|IN
Purísima de Bustos|MX
Pusad|IN
Pushchino|RU
Pushkar|IN
Puspokladany|HU
Putatan|MY
Puteaux|FR
Putignano|IT
Putra Heights|MY
Putrajaya|MY
Puttalam|LK
Putten|NL
Putte|BE
Puttlingen|DE
Puttur|IN
Puttūr|IN
Putyvl’|UA
Puurs|BE
Puyallup|US
Puyo|EC
Puçol|ES
Puławy|PL
Pułtusk|PL
Pyapon|MM
Pylaia|GR
Pylaía|GR
Pyrgos|GR
Pyriatyn|UA
Pyskowice|PL
Pyt-Yakh|RU
Pájara|ES
Pánuco|MX
Pápa|HU
Pátzcuaro|MX
Pärnu|EE
Péfki|GR
Pénjamo|MX
Pérama|GR
Pérgamos|CY
Périgueux|FR
Péruwelz|BE
Písek|CZ
Pórticos de San Antonio|MX
Póvoa de Santa Iria|PT
Póvoa de Varzim|PT
Pôsto Fiscal Rolim de Moura|BR
Púchov|SK
Püspökladány|HU
Püttlingen|DE
Pýrgos|GR
Pāchora|IN
Pādegān-e Manjīl|IR
Pākāla|IN
Pālakkodu|IN
Pālakollu|IN
Pālang|BD
Pālghar|IN
Pālitāna|IN
Pālkonda|IN
Pāloncha|IN
Pānchla|IN
Pāndhurnā|IN
Pāonta Sāhib|IN
Pāppinisshēri|IN
Pārdi|IN
Pārvatipuram|IN
Pāsighāt|IN
Pāsārgād|IR
Pāthardih|IN
Pāthardi|IN
Pāthri|IN
Pātūr|IN
Pāveh|IR
Pāvugada|IN
Pīpri|IN
Pīpār|IN
Pīrgaaj|BD
Pīshvā|IR
Płonsk|PL
Płońsk|PL
Přerov|CZ
Příbram|CZ
Pūnch|IN
Pūndri|IN
Pūnāhāna|IN
Pūranpur|IN
Pūrna|IN
P’ot’i|GE
Qabatiyah|PS
Qabāţīyah|PS
Qacha’s Nek|LS
Qadian|IN
Qadirpur Ran|PK
Qahderijan|IR
Qahderījān|IR
Qaisumah|SA
Qalansuwa|IL
Qalqilyah|PS
Qalqīlyah|PS
Qandala|SO
Qaracuxur|AZ
Qarah Zia’ od Din|IR
Qarah Ẕīā’ od Dīn|IR
Qarah|SY
Qarawul|AF
Qaraçuxur|AZ
Qarqin|AF
Qarqīn|AF
Qaryat Suluq|LY
Qaryat Sulūq|LY
Qarāwul|AF
Qasr-e Qand|IR
Qatana|SY
Qazax|AZ
Qaşr-e Qand|IR
Qaţanā|SY
Qa’en|IR
Qeshm|IR
Qibray|UZ
Qinggang|CN
Qingquan|CN
Qingshuping|CN
Qingyang|CN
Qinnan|CN
Qionghu|CN
Qir Moav|JO
Qiryat Ata|IL
Qiryat Bialik|IL
Qiryat Mozqin|IL
Qiryat Moẕqin|IL
Qiryat Shemona|IL
Qiryat Yam|IL
Qormi|MT
Qoryooley|SO
Qualiano|IT
Quang Ngai|VN
Quarai|BR
Quaraí|BR
Quaregnon|BE
Quart de Poblet|ES
Quarteira|PT
Quartu Sant'Elena|IT
Quatro Barras|BR
Quattromiglia|IT
Quba|AZ
Quedlinburg|DE
Queen Creek|US
Queens Village|US
Queensbury|US
Queensdale|ZA
Quellon|CL
Quellón|CL
Querecotillo|PE
Quezaltepeque|SV
Quezon|PH
Quibdo|CO
Quibdó|CO
Quibor|VE
Quickborn|DE
Quillota|CL
Quimbaya|CO
Quimper|FR
Quinta Do Conde|PT
Quinte West|CA
Quirinopolis|BR
Quirinópolis|BR
Quisqueya|DO
Quitilipi|AR
Quixada|BR
Quixadá|BR
Quixeramobim|BR
Qulsary|KZ
Qurghonteppa|TJ
Qusar|AZ
Qushkupir|UZ
Quthing|LS
Qutur|EG
Quvasoy|UZ
Quva|UZ
Quwaysina|EG
Quwaysinā|EG
Quíbor|VE
Quţūr|EG
Quảng Ngãi|VN
Qādiān|IN
Qārah|SY
Qā’en|IR
Qīr Moāv|JO
Qŭrghonteppa|TJ
Qŭshkŭpir|UZ
Ra-ngae|TH
Raahe|FI
Raalte|NL
Rabigh|SA
Rabkavi|IN
Raciborz|PL
Racibórz|PL
Radauti|RO
Radeberg|DE
Radebeul|DE
Rades|TN
Radevormwald|DE
Radhanpur|IN
Radlin|PL
Radnor|US
Radolfzell|DE
Radomsko|PL
Radomyshl|UA
Radovis|MK
Raduzhnyy|RU
Raduzhny|RU
Radviliskis|LT
Radzionkow|PL
Radzionków|PL
Radzyn Podlaski|PL
Radzyń Podlaski|PL
Radès|TN
Rafiganj|IN
Raghogarh|IN
Raghunathpur|IN
Rahachow|BY
Rahatgarh|IN
Rahat|IL
Rahden|DE
Rahimah|SA
Rahimatpur|IN
Rahuri|IN
Rahway|US
Raikot|IN
Raipur|BD
Raisen|IN
Raisinghnagar|IN
Raisio|FI
Raiwind|PK
Raja Jang|PK
Rajakhera|IN
Rajaldesar|IN
Rajanpur|PK
Rajaori|IN
Rajapolah|ID
Rajbiraj|NP
Rajgarh|IN
Rajgir|IN
Rajgurunagar|IN
Rajin|KP
Rajmahal|IN
Rajpipla|IN
Rajpur|IN
Rajsamand|IN
Rajula|IN
Rajura|IN
Rakovnik|CZ
Rakovník|CZ
Rakovski|BG
Rakvere|EE
Ramachandrapuram|IN
Ramallah|PS
Ramanathapuram|IN
Ramanayyapeta|IN
Ramapuram|IN
Ramat HaSharon|IL
Rambouillet|FR
Rameswaram|IN
Ramganj Mandi|IN
Ramganj|BD
Ramhormoz|IR
Ramjibanpur|IN
Ramla|IL
Ramnagar|IN
Ramnicu Sarat|RO
Ramos Arizpe|MX
Ramotswa|BW
Rampachodavaram|IN
Rampur Hat|IN
Rampura|IN
Ramsbottom|GB
Ramsgate|GB
Ramshir|IR
Ramtek|IN
Ranaghat|IN
Ranam|KP
Ranau|MY
Ranavav|IN
Rancharia|BR
Rancho Cordova|US
Rancho La Gloria|MX
Rancho Mirage|US
Rancho Palos Verdes|US
Rancho San Diego|US
Rancho Santa Margarita|US
Ranchuelo|CU
Randallstown|US
Randers|DK
Randudongkal|ID
Rangapara|IN
Rangia|IN
Rangāpāra|IN
Rania|IN
Ranikhet|IN
Ranipur|IN
Ranipur|PK
Ranong|TH
Ranot|TH
Rano|NG
Ranst|BE
Rantepao|ID
Raojan|BD
Raojān|BD
Rapallo|IT
Rapar|IN
Rapid City|US
Rapperswil|CH
Ras Gharib|EG
Ras el Aioun|DZ
Ras el Oued|DZ
Rasipuram|IN
Rasnov|RO
Rasra|IN
Rasrā|IN
Rasskazovo|RU
Rastatt|DE
Rastede|DE
Ratangarh|IN
Ratanpur|IN
Ratekau|DE
Rathenow|DE
Rath|IN
Ratia|IN
Ratnagiri|IN
Ratnapura|LK
Ratodero|PK
Raub|MY
Rauma|FI
Ravar|IR
Ravensburg|DE
Raver|IN
Rawa Mazowiecka|PL
Rawala Kot|PK
Rawatbhata|IN
Rawatsar|IN
Rawicz|PL
Rawmarsh|GB
Rawtenstall|GB
Raxaul|IN
Rayadrug|IN
Raya|IN
Raybag|IN
Raychikhinsk|RU
Rayevskiy|RU
Rayleigh|GB
Raymore|US
Rayside-Balfour|CA
Raytown|US
Razampeta|IN
Razam|IN
Razgrad|BG
Raḩīmah|SA
Realejo Alto|ES
Recani|MA
Rechytsa|BY
Recodo|PH
Red Deer|CA
Red Wing|US
Redan|US
Redcar|GB
Redcliff|ZW
Redhill|GB
Redlands|US
Redondela|ES
Redondo Beach|US
Redruth|GB
Reedley|US
Reforma|MX
Reftinskiy|RU
Regente Feijo|BR
Regente Feijó|BR
Reggane|DZ
Reghaia|DZ
Reghaïa|DZ
Registro|BR
Regla|CU
Rego Park|US
Reguiba|DZ
Rehli|IN
Rehnan|IR
Rehnān|IR
Rehoboth|NA
Reigate|GB
Reinbek|DE
Reinheim|DE
Reisterstown|US
Remagen|DE
Rembangan|ID
Rembertow|PL
Rembertów|PL
Remchi|DZ
Remire-Montjoly|GF
Remuna|IN
Renala Khurd|PK
Rendsburg|DE
Renens|CH
Renfrew|GB
Rengo|CL
Renigunta|IN
Reni|UA
Renningen|DE
Renukut|IN
Renukūt|IN
Reoti|IN
Repalle|IN
Repelon|CO
Repelón|CO
Repentigny|CA
Requena|ES
Resen|MK
Resplendor|BR
Reston|US
Retalhuleu|GT
Retford|GB
Rethymno|GR
Reuleuet|ID
Reutov|RU
Revda|RU
Revelganj|IN
Rexburg|US
Reyes Acozac|MX
Reyhanlı|TR
Reynoldsburg|US
Rezekne|LV
Reze|FR
Rezh|RU
Rezé|FR
Reçani|MA
Rheda-Wiedenbruck|DE
Rheda-Wiedenbrück|DE
Rhede|DE
Rheinbach|DE
Rheinberg|DE
Rheine|DE
Rheinfelden|DE
Rheinstetten|DE
Rhenen|NL
Rhondda|GB
Rhoon|NL
Rhosllanerchrugog|GB
Rhyl|GB
Riachao do Jacuipe|BR
Riachão do Jacuípe|BR
Ribarroja del Turia|ES
Ribeira do Pombal|BR
Ribeirao da Ilha|BR
Ribeirao|BR
Ribeira|ES
Ribeirão da Ilha|BR
Ribeirão|BR
Riberalta|BO
Ribera|IT
Ribnita|MD
Ribnitz-Damgarten|DE
Riccione|IT
Richard-Toll|SN
Richfield|US
Richha|IN
Richland|US
Richmond West|US
Ridderkerk|NL
Ridder|KZ
Ridgecrest|US
Ridgeland|US
Ridgewood|US
Riedstadt|DE
Riegelsberg|DE
Riehen|CH
Riemst|BE
Riesa|DE
Rietberg|DE
Rieti|IT
Rifu|JP
Riihimaki|FI
Riihimäki|FI
Rijau|NG
Rijen|NL
Rijswijk|NL
Rillieux-la-Pape|FR
Rimavska Sobota|SK
Rimavská Sobota|SK
Rimouski|CA
Rincon de Romos|MX
Rincon de la Victoria|ES
Rincón de Romos|MX
Rincón de la Victoria|ES
Ringas|IN
Ringsted|DK
Rinteln|DE
Rio Blanco|MX
Rio Bonito|BR
Rio Branco do Sul|BR
Rio Brilhante|BR
Rio Bueno|CL
Rio Cauto|CU
Rio Ceballos|AR
Rio Formoso|BR
Rio Grande da Serra|BR
Rio Grande|AR
Rio Guayabal de Yateras|CU
Rio Largo|BR
Rio Linda|US
Rio Negrinho|BR
Rio Negro|BR
Rio Pardo|BR
Rio Preto da Eva|BR
Rio Real|BR
Rio Rico|US
Rio Segundo|AR
Rio Tercero|AR
Rio Verde de Mato Grosso|BR
Rio das Pedras|BR
Rio de Mouro|PT
Rio de Teapa|MX
Rio do Sul|BR
Rioja|PE
Riom|FR
Rionegro|CO
Riosucio|CO
Rioverde|MX
Ripollet|ES
Ripon|GB
Ris-Orangis|FR
Risalpur Cantonment|PK
Risca|GB
Rishikesh|IN
Rishīkesh|IN
Risod|IN
Rivas-Vaciamadrid|ES
River Falls|US
Riverbank|US
Riverdale|US
Riversdale|ZA
Riverton|US
Riverview|US
Riviera Beach|US
Riviere-du-Loup|CA
Rivière-du-Loup|CA
Rivoli|IT
Rixensart|BE
Rizal|PH
Roanne|FR
Roanoke Rapids|US
Robat Karim|IR
Robbah|DZ
Robertsganj|IN
Robit|ET
Robāţ Karīm|IR
Robīt|ET
Rocca di Papa|IT
Rochefort|FR
Rochester Hills|US
Rochford|GB
Rock Hill|US
Rock Island|US
Rock Springs|US
Rockhampton|AU
Rockland|US
Rockledge|US
Rocklin|US
Rockville Centre|US
Rockville|US
Rockwall|US
Rocky Mount|US
Rocky River|US
Rodez|FR
Rodgau|DE
Rodniki|RU
Rodolfo Sanchez Taboada|MX
Rodolfo Sánchez Taboada|MX
Rodos|GR
Roermond|NL
Roeselare|BE
Rohnert Park|US
Rohri|PK
Roi Et|TH
Roissy-en-Brie|FR
Rojales|ES
Rokiskis|LT
Rokiškis|LT
Rolandia|BR
Rolante|BR
Roldanillo|CO
Rolla|US
Rolling Meadows|US
Rolândia|BR
Romainville|FR
Romano Banco|IT
Romano di Lombardia|IT
Romans-sur-Isere|FR
Romans-sur-Isère|FR
Romblon|PH
Romeoville|US
Romita|MX
Romny|UA
Romorantin-Lanthenay|FR
Romsey|GB
Ron Phibun|TH
Ronchin|FR
Rondebosch|ZA
Rongai|KE
Ronkonkoma|US
Ronnenberg|DE
Ronse|BE
Roosendaal|NL
Ropar|IN
Ropczyce|PL
Rosa Zarate|EC
Rosario do Sul|BR
Rosarito|MX
Rose Hill|US
Roseau|DM
Roseburg|US
Rosedale|US
Rosemead|US
Rosemont|US
Rosemount|US
Rosenheim|DE
Roseto degli Abruzzi|IT
Roshal’|RU
Rosignano Solvay-Castiglioncello|IT
Rosiorii de Vede|RO
Roskilde|DK
Roslavl’|RU
Rosny-sous-Bois|FR
Rosolini|IT
Rosrath|DE
Rossano Stazione|IT
Rossendale|GB
Rossosh’|RU
Rossville|US
Rostov|RU
Rosário do Sul|BR
Rotenburg|DE
Rotorua|NZ
Rotselaar|BE
Rottenburg|DE
Rottingdean|GB
Rottweil|DE
Rouached|DZ
Rouiba|DZ
Round Lake Beach|US
Round Lake|US
Rouyn-Noranda|CA
Rovaniemi|FI
Roven’ky|UA
Rovereto|IT
Rovigo|IT
Rowland Heights|US
Roxas|PH
Royal Oak|US
Royal Palm Beach|US
Royal Tunbridge Wells|GB
Royan|FR
Royton|GB
Rozdil’na|UA
Roznava|SK
Roznov pod Radhostem|CZ
Rozzano|IT
Rožnov pod Radhoštěm|CZ
Rožňava|SK
Roșiorii de Vede|RO
Rtishchevo|RU
Rubiataba|BR
Rubidoux|US
Rubizhne|UA
Rubi|ES
Rubí|ES
Rudarpur|IN
Rudolstadt|DE
Rudsar|IR
Rueil-Malmaison|FR
Rugeley|GB
Ruislip|GB
Rujewa|TZ
Rulenge|TZ
Ruma|RS
Rumbek|SS
Rumia|PL
Rumoi|JP
Rumphi|MW
Runcorn|GB
Rundu|NA
Runing|CN
Rura|IN
Rusape|ZW
Rusera|IN
Rushden|GB
Ruskin|US
Russas|BR
Russellville|US
Russelsheim|DE
Rustaq|AF
Rustaq|OM
Rustavi|GE
Ruston|US
Rustāq|AF
Rutana|BI
Ruteng|ID
Rutherglen|GB
Rutigliano|IT
Ruvo di Puglia|IT
Ruwandiz|IQ
Ruwa|ZW
Ruy Barbosa|BR
Ruyigi|BI
Ruzayevka|RU
Ruzomberok|SK
Ružomberok|SK
Rwamagana|RW
Ryazhsk|RU
Rybnoye|RU
Ryde|GB
Rydułtowy|PL
Ryl’sk|RU
Ryotsu-minato|JP
Rypin|PL
Ryton|GB
Ryuo|JP
Ryōtsu-minato|JP
Ryūō|JP
Rzhev|RU
Râmnicu Sărat|RO
Râs el Aïoun|DZ
Râs el Oued|DZ
Râşnov|RO
Rémire-Montjoly|GF
Río Blanco|MX
Río Bueno|CL
Río Cauto|CU
Río Ceballos|AR
Río Grande|AR
Río Guayabal de Yateras|CU
Río Segundo|AR
Río Tercero|AR
Río de Teapa|MX
Rîbniţa|MD
Ródos|GR
Rösrath|DE
Rødovre|DK
Rüsselsheim|DE
Rābigh|SA
Rādhanpur|IN
Rāghogarh|IN
Rāhatgarh|IN
Rāhuri|IN
Rāikot|IN
Rāipur|BD
Rāisinghnagar|IN
Rājaldesar|IN
Rājbirāj|NP
Rājgarh|IN
Rājgurunagar|IN
Rājgīr|IN
Rājmahal|IN
Rājpīpla|IN
Rājsamand|IN
Rājula|IN
Rājākhera|IN
Rājūra|IN
Rāmachandrapuram|IN
Rāmganj Mandi|IN
Rāmganj|BD
Rāmhormoz|IR
Rāmjībanpur|IN
Rāmnagar|IN
Rāmpura|IN
Rāmshīr|IR
Rāmtek|IN
Rāmāpuram|IN
Rānia|IN
Rānikhet|IN
Rānāghāt|IN
Rānāvāv|IN
Rānīpur|IN
Rāpar|IN
Rāth|IN
Rāvar|IR
Rāver|IN
Rāwatbhāta|IN
Rāwatsār|IN
Rāyadrug|IN
Rāya|IN
Rāybāg|IN
Rāzampeta|IN
Rāzām|IN
Rădăuți|RO
Rēzekne|LV
Rīngas|IN
Rūdarpur|IN
Rūdsar|IR
Sa Kaeo|TH
Sa'dah|YE
Saalfeld|DE
Saarlouis|DE
Sabac|RS
Sabae|JP
Sabak Bernam|MY
Sabalgarh|IN
Sabana Grande de Boya|DO
Sabana Grande de Boyá|DO
Sabanagrande|CO
Sabanalarga|CO
Sabaneta|DO
Sabang|ID
Sabanitas|PA
Sabinas|MX
Sabirabad|AZ
Sablayan|PH
Sabuncu|AZ
Sabunçu|AZ
Sabya|SA
Sacavem|PT
Sacavém|PT
Sacele|RO
Sachsenheim|DE
Sacile|IT
Saco|US
Sadabad|IN
Sadabe|MG
Sadalgi|IN
Sadao|TH
Sadaseopet|IN
Sadri|IN
Sadābād|IN
Sadāseopet|IN
Safaga|EG
Safed|IL
Safety Harbor|US
Saffron Walden|GB
Safidon|IN
Safipur|IN
Safonovo|RU
Safranbolu|TR
Safwa|SA
Safīpur|IN
Sagae|JP
Sagaing|MM
Sagalo|ML
Sagara|JP
Sagar|IN
Sagauli|IN
Sagay|PH
Saginaw Township North|US
Saginaw|US
Sagua de Tanamo|CU
Sagua de Tánamo|CU
Sagua la Grande|CU
Sagunto|ES
Sahab|JO
Sahagun|CO
Sahagún|CO
Sahar|YE
Sahaspur|IN
Sahaswan|IN
Sahaswān|IN
Sahavato|MG
Sahawar|IN
Sahuarita|US
Sahuayo de Morelos|MX
Sahāwar|IN
Saiha|IN
Saijo|JP
Saijō|JP
Saiki|JP
Saint Andrews|US
Saint Charles|US
Saint Clair Shores|US
Saint Cloud|US
Saint Croix|VI
Saint George|US
Saint Helier|JE
Saint John’s|AG
Saint Joseph|US
Saint Louis Park|US
Saint Matthews|US
Saint Michael|US
Saint Neots|GB
Saint Peter Port|GG
Saint Pierre|MU
Saint Thomas Mount|IN
Saint-Amand-les-Eaux|FR
Saint-Andre|RE
Saint-André|RE
Saint-Augustin-de-Desmaures|CA
Saint-Avertin|FR
Saint-Avold|FR
Saint-Basile-le-Grand|CA
Saint-Benoit|RE
Saint-Benoît|RE
Saint-Brieuc|FR
Saint-Bruno-de-Montarville|CA
Saint-Chamond|FR
Saint-Cloud|FR
Saint-Constant|CA
Saint-Cyr-l'Ecole|FR
Saint-Cyr-l'École|FR
Saint-Cyr-sur-Loire|FR
Saint-Die-des-Vosges|FR
Saint-Dizier|FR
Saint-Dié-des-Vosges|FR
Saint-Egreve|FR
Saint-Etienne-du-Rouvray|FR
Saint-Eustache|CA
Saint-Fons|FR
Saint-Genis-Laval|FR
Saint-Georges|CA
Saint-Germain-en-Laye|FR
Saint-Ghislain|BE
Saint-Gratien|FR
Saint-Herblain|FR
Saint-Hyacinthe|CA
Saint-Jean-de-Braye|FR
Saint-Jean-de-la-Ruelle|FR
Saint-Jean-sur-Richelieu|CA
Saint-Jerome|CA
Saint-Joseph|RE
Saint-Jérôme|CA
Saint-Laurent-du-Maroni|GF
Saint-Laurent-du-Var|FR
Saint-Lazare|CA
Saint-Leu-la-Foret|FR
Saint-Leu-la-Forêt|FR
Saint-Leu|FR
Saint-Lo|FR
Saint-Lô|FR
Saint-Malo|FR
Saint-Mande|FR
Saint-Mandé|FR
Saint-Marc|HT
Saint-Martin-d'Heres|FR
Saint-Martin-d'Hères|FR
Saint-Maur-des-Fosses|FR
Saint-Maur-des-Fossés|FR
Saint-Maximin-la-Sainte-Baume|FR
Saint-Medard-en-Jalles|FR
Saint-Michel-sur-Orge|FR
Saint-Médard-en-Jalles|FR
Saint-Nazaire|FR
Saint-Nicolas|BE
Saint-Omer|FR
Saint-Ouen-l'Aumone|FR
Saint-Ouen-l'Aumône|FR
Saint-Ouen|FR
Saint-Pierre-des-Corps|FR
Saint-Pierre|RE
Saint-Pol-sur-Mer|FR
Saint-Priest|FR
Saint-Quentin|FR
Saint-Raphael|HT
Saint-Raphaël|HT
Saint-Sebastien-sur-Loire|FR
Saint-Sébastien-sur-Loire|FR
Saint-Égrève|FR
Saint-Étienne-du-Rouvray|FR
Sainte-Anne|GP
Sainte-Catherine|CA
Sainte-Foy-les-Lyon|FR
Sainte-Foy-lès-Lyon|FR
Sainte-Genevieve-des-Bois|FR
Sainte-Geneviève-des-Bois|FR
Sainte-Julie|CA
Sainte-Marie|RE
Sainte-Rose|GP
Sainte-Suzanne|RE
Sainte-Therese|CA
Sainte-Thérèse|CA
Saintes|FR
Sainthia|IN
Saipan|MP
Sakai-nakajima|JP
Sakaidecho|JP
Sakaidechō|JP
Sakaiminato|JP
Sakaraha|MG
Sakassou|CI
Sakchu-up|KP
Sakchu-ŭp|KP
Sakete|BJ
Sakhipur|BD
Sakhnin|IL
Sakhnīn|IL
Sakleshpur|IN
Sakon Nakhon|TH
Sakrand|PK
Sakti|IN
Saktī|IN
Sakurai|JP
Saku|JP
Sakété|BJ
Salaberry-de-Valleyfield|CA
Saladas|AR
Salaga|GH
Salah Bey|DZ
Salama|GT
Salamina|CO
Salamina|GR
Salamá|GT
Salamína|GR
Salaqi|CN
Salaspils|LV
Salaya|IN
Sala|SK
Saldanha|ZA
Salekhard|RU
Salford|GB
Salgotarjan|HU
Salgueiro|BR
Salgótarján|HU
Salima|MW
Salina Cruz|MX
Salinas de Hidalgo|MX
Salinopolis|BR
Salinópolis|BR
Sallanches|FR
Salmon Creek|US
Salon-de-Provence|FR
Salonta|RO
Salor|UZ
Salou|ES
Salqin|SY
Salqīn|SY
Salsomaggiore Terme|IT
Saltash|GB
Salto de Pirapora|BR
Saltpond|GH
Salumbar|IN
Salur|IN
Saluzzo|IT
Salvatierra|MX
Salyan|AZ
Salzkotten|DE
Salzwedel|DE
Salāya|IN
Sal’sk|RU
Sam Phran|TH
Sam Roi Yot|TH
Samalkha|IN
Samalkot|IN
Samal|PH
Samannud|EG
Samannūd|EG
Samastipur|IN
Sama|ES
Sambava|MG
Samba|IN
Sambhar|IN
Sambiase|IT
Sambir|UA
Samborondon|EC
Samborondón|EC
Sambrial|PK
Samdari|IN
Samfya|ZM
Samho-rodongjagu|KP
Samitah|SA
Sammamish|US
Samobor|HR
Samokov|BG
Sampaloc|PH
Sampang|ID
Sampit|ID
Sampues|CO
Sampués|CO
Samrala|IN
Samraong|KH
Samrāla|IN
Samthar|IN
Samtredia|GE
Samut Sakhon|TH
Samut Songkhram|TH
Samālkha|IN
Samāstipur|IN
San Andres Cholula|MX
San Andres Cuexcontitlan|MX
San Andres Itzapa|GT
San Andres Tuxtla|MX
San Andres del Rabanedo|ES
San Andres|CO
San Andrés Cholula|MX
San Andrés Cuexcontitlán|MX
San Andrés Itzapa|GT
San Andrés Tuxtla|MX
San Andrés del Rabanedo|ES
San Andrés|CO
San Antonio Acahualco|MX
San Antonio Oeste|AR
San Antonio Tecomitl|MX
San Antonio Tecómitl|MX
San Antonio de Los Altos|VE
San Antonio de la Cal|MX
San Antonio de los Banos|CU
San Antonio de los Baños|CU
San Antonio del Tachira|VE
San Antonio del Táchira|VE
San Bartolome de Tirajana|ES
San Bartolome|ES
San Bartolomé de Tirajana|ES
San Bartolomé|ES
San Benedetto del Tronto|IT
San Benito Abad|CO
San Benito|GT
San Bernardino Tlaxcalancingo|MX
San Bonifacio|IT
San Borja|BO
San Bruno|US
San Buenaventura|MX
San Carlos Park|US
San Carlos del Zulia|VE
San Carlos|VE
San Cataldo|IT
San Clemente|US
San Cristobal Verapaz|GT
San Cristobal|CU
San Cristóbal Verapaz|GT
San Dimas|US
San Dona di Piave|IT
San Donato Milanese|IT
San Donà di Piave|IT
San Felice A Cancello|IT
San Felipe|VE
San Fernando de Apure|VE
San Fernando de Henares|ES
San Fernando de Monte Cristi|DO
San Francisco Acuautla|MX
San Francisco El Alto|GT
San Francisco Tlalcilalcalpan|MX
San Francisco de los Romo|MX
San Francisco del Rincon|MX
San Francisco del Rincón|MX
San Gabriel|US
San German|CU
San Germán|CU
San Gil|CO
San Giorgio a Cremano|IT
San Giovanni Lupatoto|IT
San Giovanni Rotondo|IT
San Giovanni Valdarno|IT
San Giovanni a Teduccio|IT
San Giovanni in Fiore|IT
San Giovanni in Persiceto|IT
San Giovanni la Punta|IT
San Giuliano Milanese|IT
San Giuseppe Vesuviano|IT
San Ignacio de Velasco|BO
San Ignacio|BZ
San Ildefonso|PH
San Isidro|PE
San Jacinto|US
San Javier|ES
San Jeronimo Cuatro Vientos|MX
San Jerónimo Cuatro Vientos|MX
San Joaquin|VE
San Joaquín|VE
San Jorge Pueblo Nuevo|MX
San Jorge|AR
San Jose Guadalupe Otzacatipan|MX
San Jose Iturbide|MX
San Jose Pinula|GT
San Jose Village|MP
San Jose de Guanipa|VE
San Jose de Jachal|AR
San Jose de Mayo|UY
San Jose de Ocoa|DO
San Jose de las Lajas|CU
San Jose del Cabo|MX
San Jose del Castillo|MX
San Jose del Guaviare|CO
San Jose del Valle|MX
San José Guadalupe Otzacatipan|MX
San José Iturbide|MX
San José Pinula|GT
San José de Guanipa|VE
San José de Jáchal|AR
San José de Mayo|UY
San José de Ocoa|DO
San José de las Lajas|CU
San José del Cabo|MX
San José del Castillo|MX
San José del Guaviare|CO
San José del Valle|MX
San Juan Bautista|PY
San Juan Capistrano|US
San Juan Ixtayopan|MX
San Juan Nepomuceno|CO
San Juan Zitlaltepec|MX
San Juan de Alicante|ES
San Juan de Aznalfarache|ES
San Juan de Dios|CR
San Juan de la Maguana|DO
San Juan de los Lagos|MX
San Juan del Cesar|CO
San Justo|AR
San Kamphaeng|TH
San Lazzaro|IT
San Leonardo|PH
San Lorenzo de El Escorial|ES
San Lorenzo de Esmeraldas|EC
San Lucas Sacatepequez|GT
San Lucas Sacatepéquez|GT
San Luis Obispo|US
San Luis de Since|CO
San Luis de Sincé|CO
San Luis de la Paz|MX
San Luis del Palmar|AR
San Marcelino|PH
San Mariano|PH
San Martin Azcatepec|MX
San Martin Cuautlalpan|MX
San Martin Texmelucan de Labastida|MX
San Martin de la Vega|ES
San Martin de los Andes|AR
San Martín Azcatepec|MX
San Martín Cuautlalpan|MX
San Martín de la Vega|ES
San Martín de los Andes|AR
San Mateo Atenco|MX
San Mateo Huitzilzingo|MX
San Mateo Otzacatipan|MX
San Mauro Torinese|IT
San Miguel Ajusco|MX
San Miguel Coatlinchan|MX
San Miguel Coatlinchán|MX
San Miguel De Abona|ES
San Miguel Topilejo|MX
San Miguel de Allende|MX
San Miguel el Alto|MX
San Miniato Basso|IT
San Miniato|IT
San Narciso|PH
San Nicola la Strada|IT
San Nicolas|PH
San Onofre|CO
San Pa Tong|TH
San Pablo Autopan|MX
San Pablo Jocopilas|GT
San Pablo Oztotepec|MX
San Paolo|IT
San Pascual|PH
San Pedro Ayampuc|GT
San Pedro Sacatepequez|GT
San Pedro Sacatepéquez|GT
San Pedro Totoltepec|MX
San Pedro de Alcantara|ES
San Pedro de Alcántara|ES
San Pedro de Jujuy|AR
San Pedro de Lloc|PE
San Pedro del Pinatar|ES
San Rafael Abajo|CR
San Rafael Arriba|CR
San Rafael Oriente|SV
San Rafael Tlanalapan|MX
San Rafael del Sur|NI
San Ramon de la Nueva Oran|AR
San Ramon|US
San Ramón de la Nueva Orán|AR
San Remo|IT
San Roque|ES
San Salvador Atenco|MX
San Salvador El Seco|MX
San Salvador Tizatlalli|MX
San Salvo|IT
San Sebastian de Mariquita|CO
San Sebastian de los Reyes|ES
San Sebastian el Grande|MX
San Sebastiano|IT
San Sebastián de Mariquita|CO
San Sebastián de los Reyes|ES
San Sebastián el Grande|MX
San Severo|IT
San Simon|PH
San Vicent del Raspeig|ES
San Vicente de Canete|PE
San Vicente de Cañete|PE
San Vicente de Moravia|CR
San Vicente de Tagua Tagua|CL
San Vicente|SV
San Vito dei Normanni|IT
Sanand|IN
Sanarate|GT
Sanary-sur-Mer|FR
Sanaur|IN
Sanawad|IN
Sana|PE
Sanchazi|CN
Sanchor|IN
Sancoale|IN
Sanctorum|MX
Sand Springs|US
Sandalfoot Cove|US
Sandanski|BG
Sandbach|GB
Sandefjord|NO
Sandila|IN
Sandi|IN
Sandnes|NO
Sandomierz|PL
Sandown|GB
Sandur|IN
Sandviken|SE
Sandwip|BD
Sandwīp|BD
Sandyford|IE
Sandīla|IN
Sandıklı|TR
Sandūr|IN
Sang-e Charak|AF
Sang-e Chārak|AF
Sangamner|IN
Sangareddi|IN
Sangaria|IN
Sangariā|IN
Sangerhausen|DE
Sanghar|PK
Sangju|KR
Sangla Hill|PK
Sangmelima|CM
Sangmélima|CM
Sangod|IN
Sangola|IN
Sangre Grande|TT
Sangāreddi|IN
Sankeshwar|IN
Sankrail|IN
Sankt Augustin|DE
Sankt Gallen|CH
Sankt Ingbert|DE
Sankt Polten|AT
Sankt Pölten|AT
Sankt Wendel|DE
Sanlucar de Barrameda|ES
Sanlúcar de Barrameda|ES
Sannicandro Garganico|IT
Sannois|FR
Sanok|PL
Sansanne-Mango|TG
Sansanné-Mango|TG
Sant Adria de Besos|ES
Sant Adrià de Besòs|ES
Sant Andreu de la Barca|ES
Sant Antoni de Portmany|ES
Sant Carles de la Rapita|ES
Sant Carles de la Ràpita|ES
Sant Celoni|ES
Sant Cugat del Valles|ES
Sant Cugat del Vallès|ES
Sant Feliu de Guixols|ES
Sant Feliu de Guíxols|ES
Sant Feliu de Llobregat|ES
Sant Joan Despi|ES
Sant Joan Despí|ES
Sant Just Desvern|ES
Sant Pere de Ribes|ES
Sant Quirze del Valles|ES
Sant Quirze del Vallès|ES
Sant Vicenc dels Horts|ES
Sant Vicenç dels Horts|ES
Sant'Anastasia|IT
Sant'Antimo|IT
Sant'Antonio Abate|IT
Santa Ana Chiautempan|MX
Santa Ana Xalmimilulco|MX
Santa Anita|MX
Santa Barbara|HN
Santa Brigida|ES
Santa Brígida|ES
Santa Bárbara|HN
Santa Catalina|PH
Santa Catarina Pinula|GT
Santa Cecilia|BR
Santa Cecília|BR
Santa Cruz Cabralia|BR
Santa Cruz Cabrália|BR
Santa Cruz Xoxocotlan|MX
Santa Cruz Xoxocotlán|MX
Santa Cruz das Palmeiras|BR
Santa Cruz de Barahona|DO
Santa Cruz de El Seibo|DO
Santa Cruz de la Palma|ES
Santa Cruz del Norte|CU
Santa Cruz del Quiche|GT
Santa Cruz del Quiché|GT
Santa Cruz del Sur|CU
Santa Cruz do Capibaribe|BR
Santa Cruz do Rio Pardo|BR
Santa Elena de Uairen|VE
Santa Elena de Uairén|VE
Santa Elena|EC
Santa Eularia des Riu|ES
Santa Eulària des Riu|ES
Santa Fe Springs|US
Santa Fe do Sul|BR
Santa Fé do Sul|BR
Santa Gertrudes|BR
Santa Helena de Goias|BR
Santa Helena de Goiás|BR
Santa Helena|BR
Santa Ines|BR
Santa Inês|BR
Santa Iria da Azoia|PT
Santa Iria da Azóia|PT
Santa Isabel|BR
Santa Lucia Cotzumalguapa|GT
Santa Lucia|ES
Santa Lucía Cotzumalguapa|GT
Santa Lucía|ES
Santa Maria Ajoloapan|MX
Santa Maria Atzompa|MX
Santa Maria Capua Vetere|IT
Santa Maria da Vitoria|BR
Santa Maria da Vitória|BR
Santa Maria de Jesus|GT
Santa María Ajoloapan|MX
Santa María Atzompa|MX
Santa María de Jesús|GT
Santa Paula|US
Santa Perpetua de Mogoda|ES
Santa Perpètua de Mogoda|ES
Santa Pola|ES
Santa Quiteria do Maranhao|BR
Santa Quiteria|BR
Santa Quitéria do Maranhão|BR
Santa Quitéria|BR
Santa Rita do Passa Quatro|BR
Santa Rita do Sapucai|BR
Santa Rita do Sapucaí|BR
Santa Rosa Jauregui|MX
Santa Rosa Treinta|MX
Santa Rosa de Cabal|CO
Santa Rosa de Copan|HN
Santa Rosa de Copán|HN
Santa Rosa de Viterbo|BR
Santa Teresa|MX
Santa Uxia de Ribeira|ES
Santa Uxía de Ribeira|ES
Santa Vitoria do Palmar|BR
Santa Vitória do Palmar|BR
Santafe|ES
Santafé|ES
Santaluz|BR
Santana do Ipanema|BR
Santana do Paraiso|BR
Santana do Paraíso|BR
Santander de Quilichao|CO
Santangpu|CN
Santee|US
Santeramo in Colle|IT
Santiago Atitlan|GT
Santiago Atitlán|GT
Santiago Ixcuintla|MX
Santiago Momoxpan|MX
Santiago Papasquiaro|MX
Santiago Sacatepequez|GT
Santiago Sacatepéquez|GT
Santiago Teyahualco|MX
Santiago Tlacotepec|MX
Santiago Tulantepec|MX
Santiago Tuxtla|MX
Santiago de Cao|PE
Santiago de Maria|SV
Santiago de María|SV
Santiago de Tolu|CO
Santiago de Tolú|CO
Santiago de Veraguas|PA
Santiago de las Vegas|CU
Santiago del Torno|BO
Santo Amaro da Imperatriz|BR
Santo Amaro|BR
Santo Anastacio|BR
Santo Anastácio|BR
Santo Angelo|BR
Santo Antonio da Platina|BR
Santo Antonio de Jesus|BR
Santo Antonio de Padua|BR
Santo Antonio de Posse|BR
Santo Antonio do Amparo|BR
Santo Antonio do Monte|BR
Santo Antonio dos Olivais|PT
Santo António dos Olivais|PT
Santo Antônio da Platina|BR
Santo Antônio de Jesus|BR
Santo Antônio de Posse|BR
Santo Antônio de Pádua|BR
Santo Antônio do Amparo|BR
Santo Antônio do Monte|BR
Santo Domingo Tehuantepec|MX
Santo Estevao|BR
Santo Estêvão|BR
Santo Tomas|CO
Santo Tomas|PH
Santo Tome|AR
Santo Tomás|CO
Santo Tomé|AR
Santo Ângelo|BR
Santomera|ES
Santos Dumont|BR
Santuario|CO
Santurtzi|ES
Santutxu|ES
Santyoku|KR
Sanxenxo|ES
Sanāwad|IN
Sao Bento do Sul|BR
Sao Bento|BR
Sao Borja|BR
Sao Cristovao|BR
Sao Domingos de Rana|PT
Sao Domingos do Maranhao|BR
Sao Felix do Xingu|BR
Sao Fidelis|BR
Sao Francisco do Conde|BR
Sao Francisco do Sul|BR
Sao Francisco|BR
Sao Gabriel da Cachoeira|BR
Sao Gabriel|BR
Sao Goncalo do Amarante|BR
Sao Goncalo do Sapucai|BR
Sao Gotardo|BR
Sao Jeronimo|BR
Sao Joao Nepomuceno|BR
Sao Joao da Barra|BR
Sao Joao da Boa Vista|BR
Sao Joao da Madeira|PT
Sao Joao da Talha|PT
Sao Joao del Rei|BR
Sao Joao dos Inhamuns|BR
Sao Joao dos Patos|BR
Sao Joaquim da Barra|BR
Sao Joaquim|BR
Sao Jose de Mipibu|BR
Sao Jose de Ribamar|BR
Sao Jose do Egito|BR
Sao Jose do Rio Pardo|BR
Sao Lourenco do Sul|BR
Sao Lourenco|BR
Sao Luis de Montes Belos|BR
Sao Luis do Quitunde|BR
Sao Luiz Gonzaga|BR
Sao Mamede de Infesta|PT
Sao Manuel|BR
Sao Marcos|BR
Sao Martinho|PT
Sao Mateus do Maranhao|BR
Sao Mateus do Sul|BR
Sao Mateus|BR
Sao Miguel do Araguaia|BR
Sao Miguel do Guama|BR
Sao Miguel do Iguacu|BR
Sao Miguel dos Campos|BR
Sao Pedro da Aldeia|BR
Sao Pedro da Cova|PT
Sao Pedro|BR
Sao Raimundo Nonato|BR
Sao Roque|BR
Sao Sebastiao do Cai|BR
Sao Sebastiao do Paraiso|BR
Sao Sebastiao do Passe|BR
Sao Sebastiao|BR
Sao Sepe|BR
Sao Tome|ST
Saoner|IN
Saoula|DZ
Sapanca|TR
Sapiranga|BR
Sapulpa|US
Saquarema|BR
Sar-e Pul|AF
Saraburi|TH
Sarai Akil|IN
Sarai Alamgir|PK
Sarai Mir|IN
Sarai Naurang|PK
Sarai Sidhu|PK
Saraipali|IN
Sarakhs|IR
Saraktash|RU
Sarande|AL
Sarandë|AL
Sarangpur|IN
Sarankhola|BD
Saraqib|SY
Sarasota|US
Saratoga Springs|US
Saratoga|US
Sarauli|IN
Saraykoy|TR
Sarayköy|TR
Sarcelles|FR
Sardhana|IN
Sardulgarh|IN
Sariaya|PH
Sarigerme|TR
Sarikei|MY
Sarkand|KZ
Sarkhej|IN
Sarkikaraagac|TR
Sarkısla|TR
Sarnia|CA
Sarny|UA
Saronno|IT
Sarpsborg|NO
Sarreguemines|FR
Sarstedt|DE
Sartell|US
Sartrouville|FR
Sarvar|HU
Sarwar|IN
Sarwār|IN
Saryaghash|KZ
Sarykemer|KZ
Sarzana|IT
Sarzedo|BR
Sarāi Mīr|IN
Sarāi Ākil|IN
Sarāqib|SY
Sarıkamıs|TR
Sarıkamış|TR
Sasaguri|JP
Sasayama|JP
Sasolburg|ZA
Sasovo|RU
Sassandra|CI
Sassenheim|NL
Sassuolo|IT
Sasvad|IN
Satana|IN
Sathupalli|IN
Sathyamangalam|IN
Satipo|PE
Satita|SY
Satkania|BD
Satka|RU
Satoraljaujhely|HU
Satsumasendai|JP
Sattahip|TH
Sattenapalle|IN
Satte|JP
Sattur|IN
Satuba|BR
Satun|TH
Satānā|IN
Saubara|BR
Saugus|US
Saulgau|DE
Sault Ste. Marie|CA
Saumur|FR
Saundatti|IN
Saurimo|AO
Sausar|IN
Savalou|BJ
Savanna-la-Mar|JM
Savannakhet|LA
Savantvadi|IN
Savanur|IN
Savanūr|IN
Savarkundla|IN
Savda|IN
Savelugu|GH
Save|BJ
Savigliano|IT
Savigny-le-Temple|FR
Savigny-sur-Orge|FR
Savona|IT
Savonlinna|FI
Savé|BJ
Sawakin|SD
Sawang Daen Din|TH
Sawankhalok|TH
Sawara|JP
Sawākin|SD
Sayanogorsk|RU
Sayansk|RU
Sayat|TM
Sayhat|SA
Sayhāt|SA
Sayla|IN
Saynshand|MN
Sayreville Junction|US
Sayreville|US
Sayula|MX
Sayville|US
Sayyan|YE
Sayyān|YE
Saña|PE
Saýat|TM
Saḩar|YE
Saḩāb|JO
Scafati|IT
Scaggsville|US
Scandicci|IT
Scarsdale|US
Sceaux|FR
Schaffhausen|CH
Schaumburg|US
Schenectady|US
Schererville|US
Schertz|US
Scheveningen|NL
Schiedam|NL
Schifferstadt|DE
Schiffweiler|DE
Schijndel|NL
Schilde|BE
Schiltigheim|FR
Schio|IT
Schkeuditz|DE
Schleswig|DE
Schluchtern|DE
Schlüchtern|DE
Schmalkalden|DE
Schmallenberg|DE
Schmelz|DE
Schneeberg|DE
Schneverdingen|DE
Schofield Barracks|US
Schopfheim|DE
Schorndorf|DE
Schortens|DE
Schoten|BE
Schramberg|DE
Schrobenhausen|DE
Schwabach|DE
Schwabisch Gmund|DE
Schwabisch Hall|DE
Schwalbach|DE
Schwalmstadt|DE
Schwalmtal|DE
Schwandorf in Bayern|DE
Schwanewede|DE
Schwarzenberg|DE
Schweinfurt|DE
Schweizer-Reneke|ZA
Schwelm|DE
Schwerte|DE
Schwetzingen|DE
Schwäbisch Gmünd|DE
Schwäbisch Hall|DE
Scicli|IT
Scordia|IT
Scotch Plains|US
Scottburgh|ZA
Scunthorpe|GB
SeaTac|US
Seabra|BR
Seaford|GB
Seagoville|US
Seaham|GB
Seal Beach|US
Sebdou|DZ
Sebes|RO
Sebeta|ET
Sebeş|RO
Sebin Karahisar|TR
Secaucus|US
Sechura|PE
Secondigliano|IT
Secunda|ZA
Security-Widefield|US
Sedalia|US
Seddouk|DZ
Sederot|IL
Sedhiou|SN
Sedrata|DZ
Seeheim-Jugenheim|DE
Seelze|DE
Seesen|DE
Seevetal|DE
Seferihisar|TR
Sefrou|MA
Segamat|MY
Segbwema|SL
Segezha|RU
Segrate|IT
Seguela|CI
Seguin|US
Segundo Ensanche|ES
Sehnde|DE
Sehwan|PK
Seinajoki|FI
Seinäjoki|FI
Seka|TH
Selargius|IT
Selb|DE
Selden|US
Selebi-Phikwe|BW
Selestat|FR
Selibaby|MR
Seligenstadt|DE
Selm|DE
Selogiri|ID
Selu|IN
Selydove|UA
Sel’tso|RU
Semdinli|TR
Semenov|RU
Semikarakorsk|RU
Semiluki|RU
Seminole|US
Semirom|IR
Semporna|MY
Semënov|RU
Semīrom|IR
Sena Madureira|BR
Senador Canedo|BR
Senador Pompeu|BR
Senago|IT
Senak’i|GE
Senden|DE
Sendhwa|IN
Senekal|ZA
Senftenberg|DE
Sengkang|ID
Senhor do Bonfim|BR
Senhora da Hora|PT
Senigallia|IT
Senirkent|TR
Senlis|FR
Sensuntepeque|SV
Sens|FR
Seohara|IN
Seohāra|IN
Seondha|IN
Seonghwan|KR
Seoni Malwa|IN
Seoni Mālwa|IN
Seosan|KR
Sept-Iles|CA
Sept-Îles|CA
Sepuka|TZ
Seraing|BE
Seram|IN
Serchhip|IN
Serchhīp|IN
Serdobsk|RU
Sereflikochisar|TR
Seregno|IT
Serendah|MY
Sergach|RU
Seriate|IT
Seria|BN
Serik|TR
Serinhisar|TR
Serinyol|TR
Seririt|ID
Seropedica|BR
Seropédica|BR
Serowe|BW
Serra Negra|BR
Serra Talhada|BR
Serrana|BR
Serres|GR
Serrinha|BR
Sertania|BR
Sertolovo|RU
Sertânia|BR
Sesena|ES
Seseña|ES
Sesheke|ZM
Sesimbra|PT
Sestao|ES
Sesto Fiorentino|IT
Sesto San Giovanni|IT
Sestri Levante|IT
Sestroretsk|RU
Sestu|IT
Sesvete|HR
Setakamachi-takayanagi|JP
Setauket-East Setauket|US
Sete|FR
Setharja Old|PK
Setti Fatma|MA
Settimo Torinese|IT
Sevan|AM
Seven Oaks|US
Sevenoaks|GB
Severna Park|US
Severn|US
Severo-Zadonsk|RU
Severobaykal’sk|RU
Severomorsk|RU
Severoural’sk|RU
Severskaya|RU
Seveso|IT
Sevierville|US
Sevlievo|BG
Sevran|FR
Sevres|FR
Sewon|ID
Sexmoan|PH
Seydisehir|TR
Seydişehir|TR
Seynod|FR
Sezze|IT
Sfantu Gheorghe|RO
Sfizef|DZ
Sfântu Gheorghe|RO
Sha Tin|HK
Shabqadar|PK
Shadegan|IR
Shadrinsk|RU
Shafter|US
Shahabad|IN
Shahada|IN
Shahbazpur|IN
Shahdad Kot|PK
Shahdadpur|PK
Shahganj|IN
Shahin Dezh|IR
Shahi|IN
Shahpur Chakar|PK
Shahpura|IN
Shahpur|IN
Shahr Sultan|PK
Shahr-e Babak|IR
Shahr-e Bābak|IR
Shahrak|AF
Shahriar|IR
Shahrisabz|UZ
Shahrīār|IR
Shajapur|IN
Shakargarh|PK
Shaker Heights|US
Shakhtars’k|UA
Shakhtinsk|KZ
Shakhun’ya|RU
Shakiso|ET
Shakopee|US
Shali|RU
Shalkar|KZ
Shalqar|KZ
Shama Junction|GH
Shamakhi|AZ
Shambu|ET
Shamgarh|IN
Shamkhor|AZ
Shamsabad|IN
Shamsābād|IN
Shancheng|CN
Shangmei|CN
Shanhecun|CN
Sharqpur Sharif|PK
Sharypovo|RU
Shar’ya|RU
Shatura|RU
Shawinigan|CA
Shchekino|RU
Shcherbinka|RU
Shchigry|RU
Shchuchinsk|KZ
Shchuchyn|BY
Shchëkino|RU
Shebekino|RU
Sheboygan|US
Shegaon|IN
Sheikhpura|IN
Sheki|AZ
Sheksna|RU
Shelbyville|US
Shelekhov|RU
Shelui|TZ
Shemonaikha|KZ
Shemonaīkha|KZ
Shenandoah|US
Shendi|SD
Sheoganj|IN
Sheohar|IN
Sheopur|IN
Shepetivka|UA
Shepparton|AU
Sherghati|IN
Sherghāti|IN
Sherkot|IN
Sherrelwood|US
Shertallai|IN
Sherwood Park|CA
Shibetsu|JP
Shibin al Qanatir|EG
Shibirghan|AF
Shibirghān|AF
Shibukawa|JP
Shibushi|JP
Shibīn al Qanāṭir|EG
Shido|JP
Shieli|KZ
Shiggaon|IN
Shiguai|CN
Shikarpur|IN
Shiki|JP
Shikārpur|IN
Shikārpūr|IN
Shilin|CN
Shilovo|RU
Shimabara|JP
Shimada|JP
Shimanovsk|RU
Shima|CN
Shimo-furano|JP
Shimodate|JP
Shimoda|JP
Shimokizukuri|JP
Shinas|OM
Shindand|AF
Shingu|JP
Shingū|JP
Shinjo|JP
Shinjō|JP
Shinshiro|JP
Shināş|OM
Shin’ichi|JP
Shiogama|JP
Shiojiri|JP
Shiozawa|JP
Shiraguppi|IN
Shirahamacho-usazakiminami|JP
Shirahamachō-usazakiminami|JP
Shiraoi|JP
Shiraoka|JP
Shirbin|EG
Shirbīn|EG
Shirdi|IN
Shirhatti|IN
Shiroishi|JP
Shiroi|JP
Shirone|JP
Shirpur|IN
Shishgarh|IN
Shisui|JP
Shitanjing|CN
Shixing|CN
Shizukuishi|JP
Shizunai-furukawacho|JP
Shizunai-furukawachō|JP
Shobara|JP
Shobu|JP
Shofirkon Shahri|UZ
Shoham|IL
Sholinghur|IN
Shoranur|IN
Shorapur|IN
Shoreham-by-Sea|GB
Shoreview|US
Shorewood|US
Shorkot|PK
Short Pump|US
Shorāpur|IN
Shouguang|CN
Showot|UZ
Shpola|UA
Shrewsbury|GB
Shrigonda|IN
Shrirangapattana|IN
Shrīgonda|IN
Shrīrangapattana|IN
Shtime|XK
Shtip|MK
Shuangyang|CN
Shujaabad|PK
Shujalpur|IN
Shujālpur|IN
Shulan|CN
Shumerlya|RU
Shumikha|RU
Shurugwi|ZW
Shushary|RU
Shushenskoye|RU
Shushi|AZ
Shushtar|IR
Shush|IR
Shuya|RU
Shādegān|IR
Shāhganj|IN
Shāhi|IN
Shāhpura|IN
Shāhpur|IN
Shāhābād|IN
Shāhāda|IN
Shāhīn Dezh|IR
Shājāpur|IN
Shāmgarh|IN
Shīeli|KZ
Shīnḏanḏ|AF
Shīshgarh|IN
Shōbara|JP
Shōbu|JP
Shōranūr|IN
Shūshtar|IR
Shūsh|IR
Si Sa Ket|TH
Si Satchanalai|TH
Siavonga|ZM
Siaya|KE
Sibanicu|CU
Sibanicú|CU
Sibate|CO
Sibaté|CO
Sibay|RU
Sibbo|FI
Sibenik|HR
Sibiti|CG
Sibi|PK
Sibolga|ID
Sibsagar|IN
Sibsāgar|IN
Sibulan|PH
Sibut|CF
Sicklerville|US
Sicuani|PE
Sidareja|ID
Siddhapur|IN
Siddharthanagar|NP
Siddipet|IN
Siderno|IT
Sidhauli|IN
Sidhaulī|IN
Sidhi|IN
Sidi Abdelli|DZ
Sidi Aissa|DZ
Sidi Akkacha|DZ
Sidi Amrane|DZ
Sidi Aïssa|DZ
Sidi Bennour|MA
Sidi Bouzid|TN
Sidi Ifni|MA
Sidi Khaled|DZ
Sidi Merouane|DZ
Sidi Moussa|DZ
Sidi Mérouane|DZ
Sidi Okba|DZ
Sidi Qacem|MA
Sidi Salim|EG
Sidi Slimane|MA
Sidi Yahia El Gharb|MA
Sidi ech Chahmi|DZ
Sidlaghatta|IN
Sidrolandia|BR
Sidrolândia|BR
Siedlce|PL
Siegburg|DE
Siemianowice Slaskie|PL
Siemianowice Śląskie|PL
Siemiatycze|PL
Sieradz|PL
Sierpc|PL
Sierra Vista|US
Sierre|CH
Sighetu Marmatiei|RO
Sighetu Marmaţiei|RO
Sighisoara|RO
Sighișoara|RO
Sigli|ID
Sigmaringen|DE
Siguatepeque|HN
Siguiri|GN
Sihora|IN
Sihor|IN
Sihorā|IN
Siilinjarvi|FI
Siilinjärvi|FI
Sijua|IN
Sijunjung|ID
Sikandarabad|IN
Sikandarpur|IN
Sikandarābād|IN
Sikandra Rao|IN
Sikeston|US
Sikka|IN
Sikonge|TZ
Sil-li|KP
Silao|MX
Silapathar|IN
Siliana|TN
Silifke|TR
Silistra|BG
Silivri|TR
Silkeborg|DK
Sillamae|EE
Sillamäe|EE
Sillanwali|PK
Silla|ES
Sillod|IN
Siloam Springs|US
Silopi|TR
Silute|LT
Silva Jardim|BR
Silvassa|IN
Silver Firs|US
Silver Spring|US
Silverdale|US
Simanggang|MY
Simao Dias|BR
Simav|TR
Simdega|IN
Simleu Silvaniei|RO
Simmerath|DE
Simpang Empat|MY
Simpang|ID
Simpsonville|US
Simão Dias|BR
Sin-le-Noble|FR
Sinabang|ID
Sinanju|KP
Sindelfingen|DE
Sindgi|IN
Sindhnur|IN
Sindhnūr|IN
Sinfin|GB
Sinfra|CI
Sing Buri|TH
Singanallur|IN
Singaparna|ID
Singapur|IN
Singarayakonda|IN
Singarāyakonda|IN
Singen|DE
Singida|TZ
Singkil|ID
Singojuruh|ID
Singosari|ID
Singur|IN
Singānallūr|IN
Singāpur|IN
Sinjai|ID
Sinjar|IQ
Sinjhoro|PK
Sinjār|IQ
Sinmak|KP
Sinnai|IT
Sinsheim|DE
Sint-Genesius-Rode|BE
Sint-Gillis-Waas|BE
Sint-Katelijne-Waver|BE
Sint-Kruis|BE
Sint-Niklaas|BE
Sint-Oedenrode|NL
Sint-Pieters-Leeuw|BE
Sint-Truiden|BE
Sintansin|KR
Sintra|PT
Sinzig|DE
Siofok|HU
Sipalay|PH
Siquirres|CR
Siraha|NP
Sirari|TZ
Sira|IN
Sirdaryo|UZ
Sirhind|IN
Sirinhaem|BR
Sirinhaém|BR
Sirkazhi|IN
Sirohi|IN
Sironj|IN
Sirsaganj|IN
Sirsilla|IN
Sirsi|IN
Sirsāganj|IN
Siruguppa|IN
Sirumugai|IN
Sirur|IN
Sirvan|AZ
Sirūr|IN
Sisak|HR
Sisauli|IN
Sisophon|KH
Siswa Bazar|IN
Siswā Bāzār|IN
Sita Road|PK
Sitamarhi|IN
Sitampiky|MG
Sitangkai|PH
Sitarganj|IN
Sitges|ES
Sitrah|BH
Sittard|NL
Sitten|CH
Sittingbourne|GB
Sitārganj|IN
Siuna|NI
Siuri|IN
Sivaganga|IN
Sivagiri|IN
Sivakasi|IN
Siwana|IN
Siwāna|IN
Six-Fours-les-Plages|FR
Siyabuswa|ZA
Siófok|HU
Skadovs’k|UA
Skalica|SK
Skanes|TN
Skarzysko-Kamienna|PL
Skarżysko-Kamienna|PL
Skawina|PL
Skegness|GB
Skelleftea|SE
Skellefteå|SE
Skelmersdale|GB
Skhirate|MA
Skhodnya|RU
Skien|NO
Skierniewice|PL
Skive|DK
Skokie|US
Skopin|RU
Skovde|SE
Skvyra|UA
Skövde|SE
Slagelse|DK
Slantsy|RU
Slany|CZ
Slaný|CZ
Slatina|RO
Slavgorod|RU
Slavonski Brod|HR
Slavuta|UA
Slavutych|UA
Slavyansk-na-Kubani|RU
Slawi|ID
Sleaford|GB
Sleman|ID
Slidell|US
Sliedrecht|NL
Sligo|IE
Slobodskoy|RU
Slobozhans’ke|UA
Slobozia|RO
Slonim|BY
Slutsk|BY
Slyudyanka|RU
Smach Mean Chey|KH
Smara|MA
Smarhon’|BY
Smederevo|RS
Smederevska Palanka|RS
Smila|UA
Smithtown|US
Smolyan|BG
Smyrna|US
Sneek|NL
Snellville|US
Snezhinsk|RU
Snina|SK
Snizhne|UA
Soanierana Ivongo|MG
Soanindrariny|MG
Soavinandriana|MG
Soba|NG
Sobinka|RU
Sobradinho|BR
Sobue|JP
Socastee|US
Soccavo|IT
Sochaczew|PL
Sodertalje|SE
Sodhri|PK
Soest|DE
Sofifi|ID
Sofo-Birnin-Gwari|NG
Sofrino|RU
Sohagpur|IN
Sohna|IN
Sohāgpur|IN
Soignies|BE
Soio|AO
Soissons|FR
Soisy-sous-Montmorency|FR
Sojat|IN
Soja|JP
Sojitra|IN
Sojītra|IN
Sokal’|UA
Sokaraja|ID
Soke|TR
Sokolov|CZ
Sokoni|TZ
Soko|ID
Sokołka|PL
Sokołow Podlaski|PL
Sokołów Podlaski|PL
Sokółka|PL
Solanea|BR
Solan|IN
Solec Kujawski|PL
Soledade|BR
Solhan|TR
Solin|HR
Solna|SE
Solnechnogorsk|RU
Solok|ID
Solola|GT
Sololá|GT
Soltau|DE
Solânea|BR
Sol’-Iletsk|RU
Somanda|TZ
Sombor|RS
Sombrerete|MX
Somerset East|ZA
Somerset|US
Somerton|US
Someshwar|IN
Somma Vesuviana|IT
Sommerda|DE
Somotillo|NI
Somoto|NI
Sompeta|IN
Son La|VN
Son Tay|VN
Sonamukhi|IN
Sonari|IN
Sonbong|KP
Sondershausen|DE
Sondrio|IT
Sonepur|IN
Songadh|IN
Songjianghe|CN
Songling|CN
Songwa|TZ
Songyang|CN
Sonneberg|DE
Sonqor|IR
Sonsonate|SV
Sonson|CO
Sonsón|CO
Sonthofen|DE
Sonzacate|SV
Sonāmukhi|IN
Sonāri|IN
Sopot|PL
Sopron|HU
Sopur|IN
Sorada|IN
Sorel-Tracy|CA
Sorgues|FR
Sorgun|TR
Soroca|MD
Sorochinsk|RU
Sorokyne|UA
Soron|IN
Soroti|UG
Sortavala|RU
Sosnogorsk|RU
Sosnovoborsk|RU
Sosnovyy Bor|RU
Sotouboua|TG
Sotteville-les-Rouen|FR
Sotteville-lès-Rouen|FR
Sougueur|DZ
Soumagne|BE
Souma|DZ
Souq Larb’a al Gharb|MA
Sour el Ghozlane|DZ
Souran|SY
Soure|BR
South Benfleet|GB
South Bradenton|US
South Burlington|US
South Chicago|US
South Croydon|GB
South El Monte|US
South Elgin|US
South Elmsall|GB
South Euclid|US
South Hadley|US
South Hayling|GB
South Hill|US
South Holland|US
South Houston|US
South Jordan|US
South Kingstown|US
South Lake Tahoe|US
South Laurel|US
South Miami Heights|US
South Milwaukee|US
South Ockendon|GB
South Ogden|US
South Old Bridge|US
South Orange|US
South Pasadena|US
South Peabody|US
South Plainfield|US
South Portland Gardens|US
South Portland|US
South Riding|US
South River|US
South Saint Paul|US
South Salt Lake|US
South San Francisco|US
South San Jose Hills|US
South Valley|US
South Vineland|US
South Whittier|US
South Windsor|US
South Yuba City|US
Southaven|US
Southbridge|US
Southbury|US
Southchase|US
Southfield|US
Southgate|US
Southlake|US
Sovetskaya Gavan’|RU
Sovetskiy|RU
Sovetsk|RU
Soygaon|IN
Spanaway|US
Spanish Fork|US
Spanish Lake|US
Spanish Springs|US
Spartanburg|US
Sparta|US
Sparti|GR
Spassk-Dal’niy|RU
Spenge|DE
Spennymoor|GB
Speyer|DE
Spijkenisse|NL
Spinea-Orgnano|IT
Spisska Nova Ves|SK
Spitak|AM
Spišská Nová Ves|SK
Spoleto|IT
Springboro|US
Springdale|US
Springe|DE
Springfield Gardens|US
Springville|US
Sprockhovel|DE
Sprockhövel|DE
Spruce Grove|CA
Spárti|GR
Squamish|CA
Sragen|ID
Srandakan|ID
Sredneuralsk|RU
Sremcica|RS
Sremska Mitrovica|RS
Srem|PL
Sremčica|RS
Sri Dungargarh|IN
Sri Dūngargarh|IN
Sri Madhopur|IN
Sri Mādhopur|IN
Srinagar|IN
Srinivaspur|IN
Sriperumbudur|IN
Sriramnagar|IN
Srirampur|IN
Srirāmpur|IN
Srisailain|IN
Srivaikuntam|IN
Srivardhan|IN
Srivilliputhur|IN
Sroda Wielkopolska|PL
Srono|ID
Srīnagar|IN
Srīnivāspur|IN
Srīperumbūdūr|IN
Srīrāmnagar|IN
Srīsailain|IN
Srīvardhan|IN
St Austell|GB
St. Albert|CA
St. Charles|US
St. Marys|US
St. Thomas|CA
Stabat|ID
Stabroek|BE
Stade|DE
Stadskanaal|NL
Stadtallendorf|DE
Stadthagen|DE
Stadtlohn|DE
Staffanstorp|SE
Staines|GB
Stalowa Wola|PL
Stalybridge|GB
Standerton|ZA
Stanford-le-Hope|GB
Stantsiya Novyy Afon|GE
Staphorst|NL
Stara Lubovna|SK
Stara Pazova|RS
Starachowice|PL
Staraya Kupavna|RU
Staraya Russa|RU
Stargard|PL
Starkville|US
Starnberg|DE
Starobil’s’k|UA
Starodub|RU
Starogard Gdanski|PL
Starogard Gdański|PL
Starokostiantyniv|UA
Starominskaya|RU
Staroshcherbinovskaya|RU
Staryy Malgobek|RU
Stará Ľubovňa|SK
Staszow|PL
Staszów|PL
State College|US
Statesboro|US
Statesville|US
Staunton|US
Staveley|GB
Staßfurt|DE
Stebnyk|UA
Steenbergen|NL
Steenwijk|NL
Steffisburg|CH
Steinfurt|DE
Steinhagen|DE
Steinkjer|NO
Stekene|BE
Stendal|DE
Stenjevec|HR
Stenløse|DK
Stephenville|US
Stepnogorsk|KZ
Step’anavan|AM
Steubenville|US
Stevens Point|US
Stevenson Ranch|US
Steyr|AT
Stillwater|US
Stirling|GB
Stockach|DE
Stockbridge|US
Stockelsdorf|DE
Stockerau|AT
Stockton-on-Tees|GB
Stolberg|DE
Stonecrest|US
Stoneham|US
Storrs|US
Stoughton|US
Stourbridge|GB
Stourport-on-Severn|GB
Stowbtsy|BY
Stowmarket|GB
Straelen|DE
Strakonice|CZ
Stralsund|DE
Straseni|MD
Stratford-upon-Avon|GB
Stratford|US
Straubing|DE
Strausberg|DE
Straßgang|AT
Streamwood|US
Streetsboro|US
Stretford|GB
Strezhevoy|RU
Stroitel’|RU
Strongsville|US
Strovolos|CY
Struga|MK
Strumica|MK
Strunino|RU
Stryi|UA
Strzegom|PL
Strzelce Opolskie|PL
Stróvolos|CY
Strășeni|MD
Studenicane|MK
Studeničane|MK
Stuhr|DE
Stung Treng|KH
Stupino|RU
Stutterheim|ZA
Su-ngai Kolok|TH
Suai|TL
Suar|IN
Suay|PH
Subaykhan|SY
Subaykhān|SY
Subic|PH
Suchiapa|MX
Sucy-en-Brie|FR
Sudak|UA
Sudbury|GB
Sudley|US
Sueca|ES
Sueyoshicho-ninokata|JP
Sueyoshichō-ninokata|JP
Sufalat Sama’il|OM
Sufālat Samā’il|OM
Sugar Hill|US
Sugito|JP
Suhbaatar|MN
Suhl|DE
Suhum|GH
Suibara|JP
Suicheng|CN
Suifenhe|CN
Suileng|CN
Suisun|US
Suitland-Silver Hill|US
Suitland|US
Suixi|CN
Sukagawa|JP
Suket|IN
Sukheke Mandi|PK
Sukhinichi|RU
Sukhothai|TH
Sukhoy Log|RU
Sukumo|JP
Sukuta|GM
Sulechow|PL
Sulechów|PL
Sulejowek|PL
Sulejówek|PL
Sulmona|IT
Sulphur Springs|US
Sultanpur|IN
Suluktu|KG
Suluova|TR
Suluru|IN
Sulur|IN
Sulya|IN
Sulzbach-Rosenberg|DE
Sulzbach|DE
Sumag|PH
Sumbawa Besar|ID
Sumberpucung|ID
Sumbe|AO
Summerlin South|US
Sumoto|JP
Sumpango|GT
Sumperk|CZ
Sumter|US
Sumusta as Sultani|EG
Sumusţā as Sulţānī|EG
Sun City Center|US
Sun City West|US
Sun City|US
Sun Prairie|US
Sun Valley|US
Sunagawa|JP
Sunam|IN
Sunan|KP
Sunbury-on-Thames|GB
Sunchales|AR
Sundargarh|IN
Sundarnagar|IN
Sundbyberg|SE
Sundern|DE
Sundsvall|SE
Sunel|IN
Sungai Besar|MY
Sungai Raya|ID
Sungai Udang|MY
Sungailiat|ID
Sungurlu|TR
Sunland Park|US
Sunny Isles Beach|US
Sunyani|GH
Sunzha|RU
Sunām|IN
Suozhen|CN
Supaul|IN
Suphan Buri|TH
Surajgarh|IN
Surallah|PH
Surandai|IN
Suratgarh|IN
Surbiton|GB
Suresnes|FR
Surianwan|IN
Surin|TH
Suriānwān|IN
Surkhakhi|RU
Surkhpur|PK
Surman|LY
Surmene|TR
Surovikino|RU
Surubim|BR
Suruc|TR
Suruç|TR
Susaki|JP
Susangerd|IR
Susanville|US
Susehri|TR
Susurluk|TR
Suto Orizare|MK
Sutton in Ashfield|GB
Suva Reka|XK
Suva|FJ
Suvorovskaya|RU
Suvorov|RU
Suwanee|US
Suwa|JP
Suwałki|PL
Suzaka|JP
Suzun|RU
Suzzara|IT
Suār|IN
Suşehri|TR
Svalyava|UA
Svatove|UA
Svay Rieng|KH
Svendborg|DK
Sverdlovs’k|UA
Svetlograd|RU
Svetlyy|RU
Svetogorsk|RU
Svilengrad|BG
Svishtov|BG
Svitavy|CZ
Svitlovods’k|UA
Svobodnyy|RU
Svobody|RU
Svyetlahorsk|BY
Swadlincote|GB
Swakopmund|NA
Swanley|GB
Swanscombe|GB
Swarzedz|PL
Swarzędz|PL
Swedru|GH
Sweetwater|US
Swidnica|PL
Swidnik|PL
Swidwin|PL
Swiebodzice|PL
Swiebodzin|PL
Swiecie|PL
Swietochłowice|PL
Swinoujscie|PL
Syke|DE
Sykies|GR
Sykiés|GR
Sylvania|US
Synel’nykove|UA
Syosset|US
Syriam|MM
Sysert’|RU
Szamotuły|PL
Szarvas|HU
Szazhalombatta|HU
Szczecinek|PL
Szczytno|PL
Szekszard|HU
Szekszárd|HU
Szentendre|HU
Szigetszentmiklos|HU
Szigetszentmiklós|HU
Szolnok|HU
Szombathely|HU
Százhalombatta|HU
Sárvár|HU
Sátoraljaújhely|HU
São Bento do Sul|BR
São Bento|BR
São Borja|BR
São Cristóvão|BR
São Domingos de Rana|PT
São Domingos do Maranhão|BR
São Fidélis|BR
São Francisco do Conde|BR
São Francisco do Sul|BR
São Francisco|BR
São Félix do Xingu|BR
São Gabriel da Cachoeira|BR
São Gabriel|BR
São Gonçalo do Amarante|BR
São Gonçalo do Sapucaí|BR
São Gotardo|BR
São Jerônimo|BR
São Joaquim da Barra|BR
São Joaquim|BR
São José de Mipibu|BR
São José de Ribamar|BR
São José do Egito|BR
São José do Rio Pardo|BR
São João Nepomuceno|BR
São João da Barra|BR
São João da Boa Vista|BR
São João da Madeira|PT
São João da Talha|PT
São João del Rei|BR
São João dos Inhamuns|BR
São João dos Patos|BR
São Lourenço do Sul|BR
São Lourenço|BR
São Luiz Gonzaga|BR
São Luís de Montes Belos|BR
São Luís do Quitunde|BR
São Mamede de Infesta|PT
São Manuel|BR
São Marcos|BR
São Martinho|PT
São Mateus do Maranhão|BR
São Mateus do Sul|BR
São Mateus|BR
São Miguel do Araguaia|BR
São Miguel do Guamá|BR
São Miguel do Iguaçu|BR
São Miguel dos Campos|BR
São Pedro da Aldeia|BR
São Pedro da Cova|PT
São Pedro|BR
São Raimundo Nonato|BR
São Roque|BR
São Sebastião do Caí|BR
São Sebastião do Paraíso|BR
São Sebastião do Passé|BR
São Sebastião|BR
São Sepé|BR
São Tomé|ST
Sète|FR
Sèvres|FR
Sédhiou|SN
Séguéla|CI
Sélestat|FR
Sélibaby|MR
Sérres|GR
Södertälje|SE
Söke|TR
Sömmerda|DE
Sønderborg|DK
Sühbaatar|MN
Sürmene|TR
Sādri|IN
Sāgar|IN
Sālūmbar|IN
Sālūr|IN
Sāmalkot|IN
Sāmba|IN
Sāmbhar|IN
Sānand|IN
Sānchor|IN
Sāndi|IN
Sāngola|IN
Sānkrāil|IN
Sārangpur|IN
Sāsvad|IN
Sātkania|BD
Sāvantvādi|IN
Sāvda|IN
Sāyla|IN
Săcele|RO
Sīdī Sālim|EG
Sīra|IN
Sīrkāzhi|IN
Sīta Road|PK
Sītāmarhi|IN
Sırnak|TR
Słubice|PL
Sōja|JP
Sŏnbong|KP
Sūlūru|IN
Sūrajgarh|IN
Sūrandai|IN
Sūratgarh|IN
Sūsangerd|IR
Sơn La|VN
Sơn Tây|VN
Ta Khmau|KH
Taal|PH
Taastrup|DK
Tabaco|PH
Tabanan|ID
Tabas|IR
Tabatinga|BR
Tabira|BR
Tabor|CZ
Tabou|CI
Taby|SE
Tacambaro de Codallos|MX
Tacarigua|VE
Tachilek|MM
Tacoronte|ES
Tacuarembo|UY
Tacuarembó|UY
Tacurong|PH
Tacámbaro de Codallos|MX
Tadepalle|IN
Tadif|SY
Tadjourah|DJ
Tadley|GB
Tadmait|DZ
Tadmaït|DZ
Tadmur|SY
Tadotsu|JP
Taesal-li|KR
Tafas|SY
Tafi Viejo|AR
Tafo|GH
Tafí Viejo|AR
Tagas|PH
Tagawa|JP
Tagaytay|PH
Tagoloan|PH
Tagta|TM
Tagudin|PH
Tahara|JP
Tahe|CN
Tahla|MA
Tahlequah|US
Tai Po|HK
Taibet|DZ
Taikang|CN
Tailai|CN
Taiobeiras|BR
Taixing|CN
Tajerouine|TN
Tajpur|IN
Tak Bai|TH
Takab|IR
Takahagi|JP
Takahama|JP
Takahata|JP
Takaishi|JP
Takanabe|JP
Takanosu|JP
Takayama|JP
Takefu|JP
Takehara|JP
Takelsa|TN
Takeocho-takeo|JP
Takeochō-takeo|JP
Takestan|IR
Taketoyo|JP
Takhatgarh|IN
Takhatpur|IN
Takikawa|JP
Taki|IN
Takoma Park|US
Takum|NG
Takāb|IR
Talacogon|PH
Talagang|PK
Talagante|CL
Talaja|IN
Talamba|PK
Talas|TR
Talata Mafara|NG
Tala|EG
Tala|MX
Talcher|IN
Talegaon Dabhade|IN
Talegaon Dābhāde|IN
Taleigao|IN
Talence|FR
Talghar|KZ
Talhar|PK
Talikota|IN
Talipparamba|IN
Talitsa|RU
Talladega|US
Tallaght|IE
Tallbisah|SY
Tallbīsah|SY
Tallkalakh|SY
Tallkayf|IQ
Tallmadge|US
Talnakh|RU
Talne|UA
Taloc|PH
Taloda|IN
Taloqan|AF
Talwandi Bhai|IN
Talwara|IN
Talwāra|IN
Talāja|IN
Talā|EG
Tal’menka|RU
Tam Ky|VN
Tam Kỳ|VN
Tamalous|DZ
Tamamura|JP
Taman Senai|MY
Tamana|JP
Tamandare|BR
Tamandaré|BR
Tamano|JP
Tamanrasset|DZ
Tamarac|US
Tamazula de Gordiano|MX
Tamazunchale|MX
Tambacounda|SN
Tambau|BR
Tambaú|BR
Tambo Grande|PE
Tambopata|PE
Tamboril|DO
Tambuwal|NG
Tamiami|US
Tamiyah|EG
Tamluk|IN
Tamlūk|IN
Tampin|MY
Tamuin|MX
Tamuning-Tumon-Harmon Village|GU
Tamuín|MX
Tan An|VN
Tan-Tan|MA
Tanabe|JP
Tanabi|BR
Tanah Merah|MY
Tanakpur|IN
Tanauan|PH
Tanay|PH
Tandag|PH
Tandahimba|TZ
Tandalti|SD
Tandaltī|SD
Tanda|IN
Tandlianwala|PK
Tando Jam|PK
Tando Muhammad Khan|PK
Tandur|IN
Tangancicuaro de Arista|MX
Tangancícuaro de Arista|MX
Tanggulangin|ID
Tangi|PK
Tangjiazhuang|CN
Tangjin|KR
Tangkak|MY
Tangua|BR
Tangub|PH
Tanguieta|BJ
Tanguiéta|BJ
Tanguá|BR
Tangzhai|CN
Tanjay|PH
Tanjung Pandan|ID
Tanjung Sepat|MY
Tanjung Tokong|MY
Tanjungagung|ID
Tanjungtiram|ID
Tanki Leendert|AW
Tanout|NE
Tanque Verde|US
Tansen|NP
Tantou|CN
Tantoyuca|MX
Tanuku|IN
Tanuma|JP
Tanushimarumachi-toyoki|JP
Taoru|IN
Taounate|MA
Taozhuang|CN
Tapah Road|MY
Taphan Hin|TH
Tapiramuta|BR
Tapiramutá|BR
Tapolca|HU
Taquara|BR
Taquaritinga|BR
Taquarituba|BR
Taquari|BR
Tarakeswar|IN
Taramangalam|IN
Taranagar|IN
Tarana|IN
Tarancon|ES
Tarancón|ES
Tarauaca|BR
Tarauacá|BR
Tarawa|KI
Tarbes|FR
Taree|AU
Targovishte|BG
Targu Neamt|RO
Targu Secuiesc|RO
Tariba|VE
Tarifa|ES
Tarikere|IN
Tarime|TZ
Tarko-Sale|RU
Tarkwa|GH
Tarma|PE
Tarn Taran|IN
Tarn Tāran|IN
Tarnaveni|RO
Tarnobrzeg|PL
Tarnowskie Gory|PL
Tarnowskie Góry|PL
Taroudant|MA
Tarpon Springs|US
Tarrega|ES
Tartagal|AR
Tarub|ID
Tarui|JP
Tarumizu|JP
Tarāna|IN
Tasbuget|KZ
Tasgaon|IN
Tash-Kumyr|KG
Tashtagol|RU
Taskopru|TR
Tasova|TR
Tassin-la-Demi-Lune|FR
Tatabanya|HU
Tatabánya|HU
Tataouine|TN
Tatarsk|RU
Tateyama|JP
Tatsunocho-tominaga|JP
Tatsunochō-tominaga|JP
Tatsuno|JP
Tatvan|TR
Taufkirchen|DE
Taungdwingyi|MM
Taunsa|PK
Taunton|GB
Taunusstein|DE
Taupo|NZ
Taurage|LT
Tavda|RU
Tavernes de la Valldigna|ES
Taverny|FR
Tavira|PT
Tavsanlı|TR
Tavşanlı|TR
Tawaramoto|JP
Taxco de Alarcon|MX
Taxco de Alarcón|MX
Tay Ninh|VN
Tayabas|PH
Taybad|IR
Tayga|RU
Taylorsville|US
Taylors|US
Tayshet|RU
Tayu|ID
Tayyibat al Imam|SY
Tazoult-Lambese|DZ
Taïbet|DZ
Taşköprü|TR
Taşova|TR
Tbeng Meanchey|KH
Tbilisskaya|RU
Tchamba|TG
Tchaourou|BJ
Tchibanga|GA
Tchollire|CM
Tcholliré|CM
Tczew|PL
Teaneck|US
Teapa|MX
Tearce|MK
Tebesbest|DZ
Tecamac de Felipe Villanueva|MX
Tecamachalco|MX
Tecamac|MX
Tecate|MX
Tecax|MX
Techiman|GH
Tecpan Guatemala|GT
Tecpan de Galeana|MX
Tecpán Guatemala|GT
Tecuci|RO
Tecámac de Felipe Villanueva|MX
Tecámac|MX
Tefe|BR
Tefé|BR
Tegelen|NL
Teghra|IN
Tegina|NG
Teguise|ES
Tehri|IN
Teignmouth|GB
Tejar|CR
Tejen|TM
Tejupilco de Hidalgo|MX
Tekane|MR
Tekari|IN
Tekeli|KZ
Tekirova|TR
Tekkalakote|IN
Tekkali|IN
Tekkekoy|TR
Tekkeköy|TR
Teknaf|BD
Teknāf|BD
Tekāri|IN
Telabastagan|PH
Telavi|GE
Tela|HN
Telemaco Borba|BR
Telerghma|DZ
Telfs|AT
Telgte|DE
Telhara|IN
Telhāra|IN
Telimele|GN
Teloloapan|MX
Telsiai|LT
Teltow|DE
Teluk Intan|MY
Teluk Nibung|ID
Telêmaco Borba|BR
Temerluh|MY
Temple City|US
Temple Terrace|US
Temryuk|RU
Temse|BE
Tenango de Arista|MX
Tendo|JP
Tendō|JP
Tengrela|CI
Tengréla|CI
Tenkodogo|BF
Tenno|JP
Tennō|JP
Tenosique|MX
Tenri|JP
Teocaltiche|MX
Teodoro Sampaio|BR
Teolocholco|MX
Teoloyucan|MX
Teonthar|IN
Teopisca|MX
Teotihuacan de Arista|MX
Teotihuacan|MX
Teotihuacán de Arista|MX
Teotihuacán|MX
Tepalcatepec|MX
Tepatlaxco de Hidalgo|MX
Tepeaca|MX
Tepeapulco|MX
Tepecik|TR
Tepeji del Rio de Ocampo|MX
Tepeji del Río de Ocampo|MX
Teplice|CZ
Tepotzotlan|MX
Tepotzotlán|MX
Tequisquiapan|MX
Tequixquiac|MX
Teramo|IT
Tera|NE
Terbanggi Besar|ID
Terdal|IN
Terdāl|IN
Terek|RU
Tergnier|FR
Termas de Rio Hondo|AR
Termas de Río Hondo|AR
Terme|TR
Termini Imerese|IT
Termoli|IT
Terneuzen|NL
Terrace Heights|US
Terracina|IT
Terrazas del Valle|MX
Terre Haute|US
Terrytown|US
Terter|AZ
Teruel|ES
Tervuren|BE
Terzigno|IT
Tesistan|MX
Tesistán|MX
Tessaoua|NE
Tessenderlo|BE
Tetla|MX
Tetovo|MK
Tettnang|DE
Teutonia|BR
Teutônia|BR
Tewkesbury|GB
Tewksbury|US
Texarkana|US
Texas City|US
Teykovo|RU
Teziutlan|MX
Tezoyuca|MX
Tezpur|IN
Tha Bo|TH
Tha Kham|TH
Tha Mai|TH
Tha Maka|TH
Tha Muang|TH
Tha Ruea|TH
Tha Yang|TH
Thaba Nchu|ZA
Thai Binh|VN
Thakurdwara|IN
Thakurganj|IN
Thakurgaon|BD
Thala|TN
Thal|PK
Thamaga|BW
Thana Bhawan|IN
Thanatpin|MM
Thanh Pho Uong Bi|VN
Than|IN
Thap Khlo|TH
Thap Than|TH
Tharad|IN
Tharangambadi|IN
Tharu Shah|PK
Tharyarwady|MM
Tharād|IN
Thasra|IN
Thatcham|GB
Thatta|PK
The Acreage|US
The Colony|US
The Crossings|US
The Dalles|US
The Hammocks|US
The Villages|US
Thenia|DZ
Theniet el Had|DZ
Thenkasi|IN
Thetford-Mines|CA
Thetford|GB
Thi Tran Tan Thanh|VN
Thiais|FR
Thiene|IT
Thionville|FR
Thiruthani|IN
Thiruvarur|IN
Thivai|GR
Thoen|TH
Thohoyandou|ZA
Thomasville|US
Thomazeau|HT
Thongwa|MM
Thonon-les-Bains|FR
Thornaby-on-Tees|GB
Thornton-Cleveleys|GB
Thorold|CA
Thoubal|IN
Thoubāl|IN
Three Lakes|US
Throgs Neck|US
Thul|PK
Thung Song|TH
Thun|CH
Thành Phố Uông Bí|VN
Thái Bình|VN
Thívai|GR
Thākurganj|IN
Thākurgaon|BD
Thāna Bhawan|IN
Thān|IN
Thāsra|IN
Thị Trấn Tân Thành|VN
Ti Port-de-Paix|HT
Tianchang|CN
Tiangua|BR
Tianguá|BR
Tianpeng|CN
Tiassale|CI
Tiassalé|CI
Tias|ES
Tibati|CM
Tiberias|IL
Tibiri|NE
Ticul|MX
Tielt|BE
Tiel|NL
Tienen|BE
Tierra Blanca|MX
Tierralta|CO
Tiete|BR
Tietê|BR
Tiffin|US
Tiflet|MA
Tifton|US
Tigard|US
Tigre|AR
Tijara|IN
Tijucas|BR
Tijāra|IN
Tikamgarh|IN
Tikapur|NP
Tikhoretsk|RU
Tikhvin|RU
Tiko|CM
Tikrit|IQ
Tikrīt|IQ
Tilhar|IN
Tillaberi|NE
Tillabéri|NE
Tillmans Corner|US
Timaru|NZ
Timashevsk|RU
Timashëvsk|RU
Timbauba|BR
Timbaúba|BR
Timbiras|BR
Timbo|BR
Timbuktu|ML
Timbó|BR
Timimoun|DZ
Timizart|DZ
Tinde|TZ
Tindivanam|IN
Tindouf|DZ
Tinghir|MA
Tingi|TZ
Tingo Maria|PE
Tingo María|PE
Tinley Park|US
Tinnanur|IN
Tinnanūr|IN
Tinongan|PH
Tinton Falls|US
Tipasa|DZ
Tipitapa|NI
Tippi|ET
Tiptur|IN
Tiptūr|IN
Tiquipaya|BO
Tiquisate|GT
Tirah|IL
Tirat Karmel|IL
Tirebolu|TR
Tirhanimine|MA
Tirhanimîne|MA
Tirmitine|DZ
Tirthahalli|IN
Tiruchchendur|IN
Tirukkoyilur|IN
Tirumala|IN
Tirupparangunram|IN
Tiruppuvanam|IN
Tirur|IN
Tiruttangal|IN
Tiruvalla|IN
Tiruvallur|IN
Tisaiyanvilai|IN
Tissemsilt|DZ
Tiszaujvaros|HU
Tiszaújváros|HU
Titahari|NP
Titao|BF
Titlagarh|IN
Titlāgarh|IN
Titusville|US
Tiverton|GB
Tivoli|IT
Tiwi|PH
Tixtla de Guerrero|MX
Tizayuca|MX
Tizi Gheniff|DZ
Tizi Rached|DZ
Tizi-n-Tleta|DZ
Tizimin|MX
Tizimín|MX
Tiznit|MA
Tlajomulco de Zuniga|MX
Tlajomulco de Zúñiga|MX
Tlaltenango de Sanchez Roman|MX
Tlaltenango de Sánchez Román|MX
Tlapa de Comonfort|MX
Tlapacoyan|MX
Tlaquiltenango|MX
Toba Tek Singh|PK
Toba|JP
Tobetsu|JP
Tobias Barreto|BR
Tocache|PE
Tochio-honcho|JP
Tochio-honchō|JP
Tocoa|HN
Tocopilla|CL
Tocumen|PA
Todabhim|IN
Todaraisingh|IN
Togane|JP
Togitsu|JP
Toguchin|RU
Tohana|IN
Tohāna|IN
Tokamachi|JP
Tokar|SD
Tokmak|UA
Tokmok|KG
Tokoname|JP
Toktogul|KG
Tokār|SD
Tolanaro|MG
Tolosa|ES
Tomares|ES
Tomar|PT
Tomaszow Lubelski|PL
Tomaszow Mazowiecki|PL
Tomaszów Lubelski|PL
Tomaszów Mazowiecki|PL
Tome Acu|BR
Tomelloso|ES
Tomigusuku|JP
Tomilino|RU
Tomioka|JP
Tomiya|JP
Tomobe|JP
Tomohon|ID
Tomé Açu|BR
Tonbridge|GB
Tondano|ID
Tondi|IN
Tonekabon|IR
Tonekābon|IR
Tongchuan|CN
Tongeren|BE
Tongging|ID
Tonisvorst|DE
Tonj|SS
Tonosho|JP
Tonoshō|JP
Tonota|BW
Tono|JP
Tonypandy|GB
Tooele|US
Topi|PK
Topki|RU
Tor Lupara|IT
Torbalı|TR
Torbat-e Jam|IR
Torbat-e Jām|IR
Torcy|FR
Tordera|ES
Toretsk|UA
Torgau|DE
Torhout|BE
Toritama|BR
Torit|SS
Tornio|FI
Torokszentmiklos|HU
Tororo|UG
Torquay|GB
Torre Annunziata|IT
Torre del Mar|ES
Torre-Pacheco|ES
Torredembarra|ES
Torrelavega|ES
Torrelodones|ES
Torremaggiore|IT
Torremolinos|ES
Torres Novas|PT
Torres Vedras|PT
Torrington|US
Torrox|ES
Tortona|IT
Tortosa|ES
Tortuguitas|AR
Torvaianica|IT
Torzhok|RU
Toshbuloq|UZ
Toshloq|UZ
Tosno|RU
Tosu|JP
Tosya|TR
Totana|ES
Totonicapan|GT
Totonicapán|GT
Totton|GB
Tougan|BF
Touggourt|DZ
Tougue|GN
Tougué|GN
Toukh|EG
Toul|FR
Toumodi|CI
Tourlaville|FR
Tournai|BE
Tournefeuille|FR
Town 'n' Country|US
Towson|US
Toyohama|JP
Toyooka|JP
Toyoshina|JP
Tozeur|TN
Tozkhurmato|IQ
Tqvarch'eli|GE
Tra Vinh|VN
Tradate|IT
Trairi|BR
Tralee|IE
Tramandai|BR
Tramandaí|BR
Trani|IT
Trappes|FR
Traralgon|AU
Trat|TH
Traunreut|DE
Traunstein|DE
Traverse City|US
Travnik|BA
Trbovlje|SI
Trebic|CZ
Trebinje|BA
Trebisov|SK
Trebišov|SK
Trecate|IT
Treinta y Tres|UY
Trekhgornyy|RU
Tremblay-en-France|FR
Tremembe|BR
Tremembé|BR
Tremont|US
Trencin|SK
Trenggalek|ID
Trentola-Ducenta|IT
Trenčín|SK
Tres Arroyos|AR
Tres Cantos|ES
Tres Coracoes|BR
Tres Coroas|BR
Tres Isletas|AR
Tres Lagoas|BR
Tres Passos|BR
Tres Pontas|BR
Tres Rios|BR
Tres Valles|MX
Tres de Maio|BR
Tres de Mayo|MX
Treviglio|IT
Treviso|IT
Trezzano sul Naviglio|IT
Triggiano|IT
Trikala|GR
Trinec|CZ
Triolet|MU
Tripoli|GR
Triyuga|NP
Trnava|SK
Trofa|PT
Troisdorf|DE
Troitskaya|RU
Trollhattan|SE
Trollhättan|SE
Tromsø|NO
Trossingen|DE
Trotwood|US
Troutdale|US
Troyan|BG
Troyes|FR
Trstenik|RS
Trubchevsk|RU
Truckee|US
Trucuk|ID
Trudovoye|RU
Trujillo Alto|PR
Trumbull|US
Truro|GB
Truskavets’|UA
Trussville|US
Trutnov|CZ
Trzcianka|PL
Trzebinia|PL
Trà Vinh|VN
Três Corações|BR
Três Coroas|BR
Três Lagoas|BR
Três Passos|BR
Três Pontas|BR
Três Rios|BR
Três de Maio|BR
Trëkhgornyy|RU
Tríkala|GR
Trípoli|GR
Tsaratanana|MG
Tsawwassen|CA
Tsevie|TG
Tshela|CD
Tsimlyansk|RU
Tsiombe|MG
Tsirang|BT
Tsiroanomandidy|MG
Tsotsin-Yurt|RU
Tsubame|JP
Tsubata|JP
Tsukawaki|JP
Tsukumiura|JP
Tsuma|JP
Tsuruga|JP
Tsurugi-asahimachi|JP
Tsurusaki|JP
Tsushima|JP
Tsyurupyns’k|UA
Tsévié|TG
Ts’khinvali|GE
Ts’q’alt’ubo|GE
Tualatin|US
Tual|ID
Tuapse|RU
Tuban|ID
Tubarao|BR
Tubarjal|SA
Tubarão|BR
Tubas|PS
Tubbergen|NL
Tubize|BE
Tucano|BR
Tuchkovo|RU
Tuckahoe|US
Tucuma|BR
Tucumã|BR
Tucupita|VE
Tucurui|BR
Tucuruí|BR
Tudela|ES
Tuen Mun|HK
Tuensang|IN
Tufanganj|IN
Tufānganj|IN
Tukrah|LY
Tukums|LV
Tukuyu|TZ
Tukwila|US
Tula de Allende|MX
Tulangan Utara|ID
Tulantongo|MX
Tulare|US
Tulchyn|UA
Tuljapur|IN
Tuljāpur|IN
Tulkarm|PS
Tullahoma|US
Tullinge|SE
Tulsipur|NP
Tulsīpur|NP
Tultepec|MX
Tultitlan de Mariano Escobedo|MX
Tultitlán de Mariano Escobedo|MX
Tulum|MX
Tulungagung|ID
Tulun|RU
Tumba|SE
Tumbi|TZ
Tumen|CN
Tumsar|IN
Tumwater|US
Tunapuna|TT
Tunceli|TR
Tundla|IN
Tunduma|TZ
Tung Chung|HK
Tungipara|BD
Tungipāra|BD
Tuni|IN
Tuntum|BR
Tupaciguara|BR
Tupancireta|BR
Tupanciretã|BR
Tupa|BR
Tupelo|US
Tupiza|BO
Tupi|PH
Tupã|BR
Tuquerres|CO
Turabah|SA
Turaif|SA
Turaiyur|IN
Turaiyūr|IN
Turar Ryskulov|KZ
Tura|IN
Turbaco|CO
Turbat|PK
Turbo|CO
Turda|RO
Turgutreis|TR
Turinsk|RU
Turkmenbasy|TM
Turlock|US
Turnhout|BE
Turnu Magurele|RO
Turnu Măgurele|RO
Turrialba|CR
Tursunzoda|TJ
Tutayev|RU
Tutong|BN
Tuttlingen|DE
Tuusula|FI
Tuxpan|MX
Tuy Hoa|VN
Tuy Hòa|VN
Tuyen Quang|VN
Tuymazy|RU
Tuytepa|UZ
Tuyên Quang|VN
Tuzantla|MX
Twante|MM
Twentynine Palms|US
Twin Falls|US
Twinsburg|US
Tyldesley|GB
Tynda|RU
Tynemouth|GB
Tyrnyauz|RU
Tysons Corner|US
Tzaneen|ZA
Tàrrega|ES
Tábor|CZ
Táriba|VE
Tân An|VN
Târgu Neamţ|RO
Târgu Secuiesc|RO
Târnăveni|RO
Tây Ninh|VN
Täby|SE
Técpan de Galeana|MX
Tékane|MR
Télimélé|GN
Téra|NE
Tías|ES
Tôlanaro|MG
Tönisvorst|DE
Törökszentmiklós|HU
Tønsberg|NO
Túquerres|CO
Türkmenbaşy|TM
Tādepalle|IN
Tādif|SY
Tājpur|IN
Tākestān|IR
Tāki|IN
Tālcher|IN
Tālīkota|IN
Tānda|IN
Tāndūr|IN
Tānsen|NP
Tāoru|IN
Tāramangalam|IN
Tārānagar|IN
Tāsgaon|IN
Tāybād|IR
Tīkamgarh|IN
Tīrthahalli|IN
Tōbetsu|JP
Tōgane|JP
Tōkamachi|JP
Tōno|JP
Třebíč|CZ
Třinec|CZ
Tūkrah|LY
Tūndla|IN
Tŭytepa|UZ
T’aebaek|KR
T’ongch’on-up|KP
T’ongch’ŏn-ŭp|KP
Ualog|PH
Ubach-Palenberg|DE
Ubaitaba|BR
Ubari|LY
Ubata|BR
Ubatuba|BR
Ubatã|BR
Ubauro|PK
Ubeda|ES
Uberlingen|DE
Ubiaja|NG
Ubrique|ES
Ubud|ID
Uchaly|RU
Uchiza|PE
Uchkeken|RU
Uchqurghon Shahri|UZ
Uchqŭrghon Shahri|UZ
Uckfield|GB
Udachny|RU
Udaipura|IN
Udalguri|IN
Udangudi|IN
Uddevalla|SE
Uden|NL
Udomlya|RU
Udumalaippettai|IN
Uekimachi-mono|JP
Uekimachi-mōno|JP
Uelzen|DE
Ueno-ebisumachi|JP
Uenohara|JP
Uetersen|DE
Ughelli|NG
Uglich|RU
Uherske Hradiste|CZ
Uhersky Brod|CZ
Uherské Hradiště|CZ
Uherský Brod|CZ
Uige|AO
Uiju|KP
Uithoorn|NL
Ujar|AZ
Ujhani|IN
Ujhāni|IN
Ujiie|JP
Ukiah|US
Ukmerge|LT
Ulaangom|MN
Uliastay|MN
Ullal|IN
Ulu Tiram|MY
Ulundi|ZA
Umarga|IN
Umaria|IN
Umarkhed|IN
Umarkot|PK
Umluj|SA
Umm Al Quwain City|AE
Umm Ruwaba|SD
Umm Salal Muhammad|QA
Umm as Summaq|JO
Umm as Summāq|JO
Umm el Fahm|IL
Umm el Faḥm|IL
Umm Şalāl Muḩammad|QA
Umred|IN
Umreth|IN
Unai|BR
Unaí|BR
Unecha|RU
Ungheni|MD
Unhel|IN
Uniao da Vitoria|BR
Uniao dos Palmares|BR
Uniao|BR
Union City|US
Union Hill-Novelty Hill|US
Union de Reyes|CU
Uniondale|US
Unionport|US
Universal City|US
University City|US
University Heights|US
University Park|US
University Place|US
União da Vitória|BR
União dos Palmares|BR
União|BR
Unión de Reyes|CU
Unjha|IN
Unquillo|AR
Unterhaching|DE
Unterschleißheim|DE
Unye|TR
Uozu|JP
Upata|VE
Upington|ZA
Upleta|IN
Upper Alton|US
Upper Arlington|US
Upper Dir|PK
Upper Hutt|NZ
Upper Saint Clair|US
Upplands Vasby|SE
Upplands Väsby|SE
Urambo|TZ
Uran|IN
Uravakonda|IN
Uray|RU
Urbana|US
Urbandale|US
Ureshinomachi-shimojuku|JP
Urgup|TR
Urgut Shahri|UZ
Uriangato|MX
Urla|TR
Urmston|GB
Urrao|CO
Ursus|PL
Uruacu|BR
Uruaçu|BR
Urucuca|BR
Urus-Martan|RU
Uruçuca|BR
Uryupinsk|RU
Urziceni|RO
Usa River|TZ
Usagara|TZ
Usehat|IN
Usevia|TZ
Ush-Tyube|KZ
Ushibukamachi|JP
Ushuaia|AR
Usilampatti|IN
Usinsk|RU
Uslar|DE
Usman’|RU
Usta Muhammad|PK
Uster|CH
Usti nad Orlici|CZ
Ustka|PL
Ustron|PL
Ustroń|PL
Ust’-Dzheguta|RU
Ust’-Katav|RU
Ust’-Kut|RU
Ust’-Labinsk|RU
Usuki|JP
Usulutan|SV
Usulután|SV
Utebo|ES
Utena|LT
Uthai Thani|TH
Uthal|PK
Utica|US
Utmanzai|PK
Utraula|IN
Utrera|ES
Uttamapalaiyam|IN
Uttamapālaiyam|IN
Uttar Char Fasson|BD
Uttaradit|TH
Uttarkashi|IN
Uttarkāshi|IN
Uttiramerur|IN
Uttiramerūr|IN
Uusikaupunki|FI
Uvalde|US
Uvarovo|RU
Uvinza|TZ
Uwajima|JP
Uychi|UZ
Uyovu|TZ
Uzgen|KG
Uzhur|RU
Uzice|RS
Uzlovaya|RU
Uzunkopru|TR
Uzunköprü|TR
Uíge|AO
Užice|RS
Vaasa|FI
Vacaria|BR
Vadakku Valliyur|IN
Vadakku Valliyūr|IN
Vadakku Viravanallur|IN
Vadamadurai|IN
Vada|IN
Vadigenhalli|IN
Vadippatti|IN
Vadlapudi|IN
Vadlapūdi|IN
Vadnagar|IN
Vagharshapat|AM
Vahdat|TJ
Vaihingen an der Enz|DE
Vaijapur|IN
Vaijāpur|IN
Vaikam|IN
Vakarai|LK
Vakfıkebir|TR
Vakhsh|TJ
Val-d'Or|CA
Valabhipur|IN
Valabhīpur|IN
Valasske Mezirici|CZ
Valašské Meziříčí|CZ
Valdagno|IT
Valday|RU
Valdemoro|ES
Valdepenas|ES
Valdepeñas|ES
Valdosta|US
Vale of Leven|GB
Valenca do Piaui|BR
Valenca|BR
Valenciennes|FR
Valente Diaz|MX
Valenzano|IT
Valença do Piauí|BR
Valença|BR
Valinda|US
Valjevo|RS
Valkeakoski|FI
Valkenswaard|NL
Vallabh Vidyanagar|IN
Vallauris|FR
Valle Hermoso|MX
Valle de Bravo|MX
Valle de Santiago|MX
Vallenar|CL
Vallentuna|SE
Valley East|CA
Valley Station|US
Valley Stream|US
Valls|ES
Valmiera|LV
Valongo|PT
Valparaiso|US
Valrico|US
Valsad|IN
Valsād|IN
Valuyki|RU
Valvedditturai|LK
Van Buren|US
Vandalia|US
Vandavasi|IN
Vandavāsi|IN
Vandœuvre-les-Nancy|FR
Vandœuvre-lès-Nancy|FR
Vanersborg|SE
Vangaindrano|MG
Vangviang|LA
Vanier|CA
Vanino|RU
Vannes|FR
Vanves|FR
Vapi|IN
Varadero|CU
Varangaon|IN
Varash|UA
Varazdin|HR
Varaždin|HR
Varberg|SE
Varel|DE
Varennes|CA
Varese|IT
Vargem Grande do Sul|BR
Vargem Grande|BR
Vari|GR
Varjota|BR
Varkala|IN
Varkaus|FI
Varnamo|SE
Varnsdorf|CZ
Varpalota|HU
Varto|TR
Varzea Alegre|BR
Varzea da Palma|BR
Vasa|IN
Vasil’yevo|RU
Vasind|IN
Vaslui|RO
Vassouras|BR
Vastaboland|FI
Vastervik|SE
Vasto|IT
Vastra Frolunda|SE
Vasudevanallur|IN
Vasylivka|UA
Vasylkiv|UA
Vaterstetten|DE
Vatra Dornei|RO
Vattalkundu|IN
Vatutine|UA
Vatutino|RU
Vaudreuil-Dorion|CA
Vaulx-en-Velin|FR
Vaureal|FR
Vauréal|FR
Vavatenina|MG
Vavoua|CI
Vavuniya|LK
Vaxjo|SE
Vayalar|IN
Vayalār|IN
Vazante|BR
Vechelde|DE
Vechta|DE
Vecses|HU
Vecsés|HU
Vedaraniyam|IN
Veendam|NL
Veenendaal|NL
Vega Baja|PR
Veghel|NL
Veinticinco de Mayo|AR
Vejle|DK
Velasco Ibarra|EC
Velenje|SI
Veles|MK
Velez-Malaga|ES
Velika Gorica|HR
Velika Kladusa|BA
Velika Kladuša|BA
Velikiy Ustyug|RU
Veliko Turnovo|BG
Veliko Tŭrnovo|BG
Velingara|SN
Velingrad|BG
Velizy-Villacoublay|FR
Velletri|IT
Vellmar|DE
Velp|NL
Velsen-Zuid|NL
Velur|IN
Vel’sk|RU
Vemalwada|IN
Vemalwāda|IN
Venado Tuerto|AR
Venancio Aires|BR
Venaria Reale|IT
Venceremos|MX
Vence|FR
Vendome|FR
Vendôme|FR
Venev|RU
Venilale|TL
Venissieux|FR
Venkatagiri|IN
Venray|NL
Ventanas|EC
Ventspils|LV
Venustiano Carranza|MX
Venâncio Aires|BR
Venëv|RU
Vepagunta|IN
Vera Cruz|BR
Veranopolis|BR
Veranópolis|BR
Verbania|IT
Vercelli|IT
Verden|DE
Verdun|FR
Vereshchagino|RU
Verkhniy Ufaley|RU
Verkhnyaya Pyshma|RU
Verkhnyaya Salda|RU
Verl|DE
Verneuil-sur-Seine|FR
Vernier|CH
Vernon Hills|US
Vero Beach South|US
Vero Beach|US
Veroia|GR
Verrettes|HT
Verrieres-le-Buisson|FR
Verrières-le-Buisson|FR
Versmold|DE
Vertientes|CU
Vertou|FR
Veruela|PH
Verviers|BE
Vesoul|FR
Vestavia Hills|US
Veszprem|HU
Veszprém|HU
Vetapalem|IN
Vetapālem|IN
Vettaikkaranpudur|IN
Vettur|IN
Vettūr|IN
Vevey|CH
Vezirkopru|TR
Vezirköprü|TR
Vi Thanh|VN
Vialonga|PT
Viana do Castelo|PT
Viana|BR
Vianen|NL
Viareggio|IT
Vibo Valentia|IT
Viborg|DK
Vicar|ES
Vicente Guerrero|MX
Vichuga|RU
Vicksburg|US
Vicosa do Ceara|BR
Vicosa|BR
Victor Rosales|MX
Victoria Falls|ZW
Victoriaville|CA
Videira|BR
Vidin|BG
Vidnoye|RU
Viedma|AR
Vienne|FR
Viernheim|DE
Viersen|DE
Vierzon|FR
Viewpark|GB
Vigan|PH
Vigevano|IT
Vigia|BR
Vigneux-sur-Seine|FR
Vignola|IT
Vihti|FI
Vijapur|IN
Vijāpur|IN
Vikarabad|IN
Vikhorevka|RU
Vikindu|TZ
Vikārābād|IN
Vila Franca de Xira|PT
Vila Nova de Gaia|PT
Vila Real|PT
Vila do Conde|PT
Vila-real|ES
Vila-seca|ES
Viladecans|ES
Vilafranca del Penedes|ES
Vilafranca del Penedès|ES
Vilagarcia de Arousa|ES
Vilagarcía de Arousa|ES
Vilalba|ES
Vilanova i la Geltru|ES
Vilanova i la Geltrú|ES
Vilar de Andorinho|PT
Vilaseca|ES
Vilassar de Mar|ES
Vilhena|BR
Viljandi|EE
Viljoenskroon|ZA
Villa Allende|AR
Villa Altagracia|DO
Villa Angela|AR
Villa Bisono|DO
Villa Bisonó|DO
Villa Bruzual|VE
Villa Carlos Paz|AR
Villa Constitucion|AR
Villa Constitución|AR
Villa Dolores|AR
Villa Elisa|PY
Villa Gesell|AR
Villa Hayes|PY
Villa Hidalgo|MX
Villa Independencia|MX
Villa Juarez|MX
Villa Juárez|MX
Villa Ocampo|AR
Villa Park|US
Villa Paula de Sarmiento|AR
Villa Regina|AR
Villa Vicente Guerrero|MX
Villa Yapacani|BO
Villa Yapacaní|BO
Villa de Costa Rica|MX
Villa de Cura|VE
Villa de Mayo|AR
Villa de San Diego de Ubate|CO
Villa de San Diego de Ubaté|CO
Villa del Rosario|CO
Villa Ángela|AR
Villabate|IT
Villach|AT
Villaflores|MX
Villafranca di Verona|IT
Villagran|MX
Villagrán|MX
Villaguay|AR
Villajoyosa|ES
Villamaria|CO
Villamaría|CO
Villamontes|BO
Villanova|IT
Villanueva de la Canada|ES
Villanueva de la Cañada|ES
Villanueva de la Serena|ES
Villanueva del Pardillo|ES
Villaquilambre|ES
Villaricca|IT
Villarrica|PY
Villarrobledo|ES
Villaviciosa de Odon|ES
Villaviciosa de Odón|ES
Villazon|BO
Villazón|BO
Villefontaine|FR
Villefranche-sur-Saone|FR
Villefranche-sur-Saône|FR
Villejuif|FR
Villemomble|FR
Villenave-d'Ornon|FR
Villena|ES
Villeneuve-Saint-Georges|FR
Villeneuve-d'Ascq|FR
Villeneuve-la-Garenne|FR
Villeneuve-le-Roi|FR
Villeneuve-sur-Lot|FR
Villeparisis|FR
Villepinte|FR
Villers-les-Nancy|FR
Villers-lès-Nancy|FR
Villeta|CO
Villiers-le-Bel|FR
Villiers-sur-Marne|FR
Vilshofen|DE
Vilvoorde|BE
Vilyeyka|BY
Vilyuchinsk|RU
Vimercate|IT
Vimodrone|IT
Vinales|CU
Vinaros|ES
Vinaròs|ES
Vincennes|FR
Vincentown|US
Vinces|EC
Vineland|US
Vinh Yen|VN
Vinhedo|BR
Vinica|MK
Vinkovci|HR
Vinukonda|IN
Virac|PH
Viradouro|BR
Virarajendrapet|IN
Viroflay|FR
Virovitica|HR
Virudunagar|IN
Viru|PE
Viry-Chatillon|FR
Viry-Châtillon|FR
Virú|PE
Visaginas|LT
Visavadar|IN
Visby|SE
Visconde do Rio Branco|BR
Viseu de Sus|RO
Viseu|PT
Vise|BE
Visnagar|IN
Visoko|BA
Visé|BE
Viterbo|IT
Vite|IN
Vitoria do Mearim|BR
Vitre|FR
Vitrolles|FR
Vitry-le-Francois|FR
Vitry-le-François|FR
Vitré|FR
Vittorio Veneto|IT
Vitória do Mearim|BR
Viveiro|ES
Viçosa do Ceará|BR
Viçosa|BR
Viñales|CU
Vişeu de Sus|RO
Vlaardingen|NL
Vlissingen|NL
Vlotho|DE
Vnukovo|RU
Vobkent Shahri|UZ
Voerde|DE
Vogan|TG
Voghera|IT
Vohibinany|MG
Vohipaho|MG
Voinjama|LR
Voiron|FR
Volendam|NL
Volgorechensk|RU
Volkhov|RU
Volklingen|DE
Volkovysk|BY
Volksrust|ZA
Volla|IT
Volnovakha|UA
Volodymyr-Volynskyi|UA
Volokolamsk|RU
Voluntari|RO
Volzhsk|RU
Vol’sk|RU
Vondrozo|MG
Voorburg|NL
Voorschoten|NL
Vorgashor|RU
Vose’|TJ
Voskresensk|RU
Vostryakovo|RU
Votuporanga|BR
Voula|GR
Vovchans’k|UA
Voznesensk|UA
Voúla|GR
Vrangel’|RU
Vranje|RS
Vranov nad Toplou|SK
Vranov nad Topľou|SK
Vratsa|BG
Vredenburg|ZA
Vreden|DE
Vriddhachalam|IN
Vriddhāchalam|IN
Vrilissia|GR
Vrindavan|IN
Vrindāvan|IN
Vrsac|RS
Vryburg|ZA
Vršac|RS
Vsetin|CZ
Vsetín|CZ
Vsevolozhsk|RU
Vught|NL
Vukovar|HR
Vushtrri|XK
Vuyyuru|IN
Vuyyūru|IN
Vwawa|TZ
Vyara|IN
Vyatskiye Polyany|RU
Vyazemskiy|RU
Vyazniki|RU
Vyaz’ma|RU
Vyborg|RU
Vyksa|RU
Vynohradiv|UA
Vyronas|GR
Vyselki|RU
Vyshhorod|UA
Vyshneve|UA
Vyshniy Volochek|RU
Vyshniy Volochëk|RU
Vyskov|CZ
Vyāra|IN
Vyškov|CZ
Vári|GR
Várpalota|HU
Várzea Alegre|BR
Várzea da Palma|BR
Vänersborg|SE
Värnamo|SE
Västervik|SE
Västra Frölunda|SE
Väståboland|FI
Växjö|SE
Vélez-Málaga|ES
Vélingara|SN
Vélizy-Villacoublay|FR
Vénissieux|FR
Véroia|GR
Vícar|ES
Víctor Rosales|MX
Völklingen|DE
Výronas|GR
Vāda|IN
Vādippatti|IN
Vāsudevanallūr|IN
Vĩnh Yên|VN
Vīrarājendrapet|IN
Vīsāvadar|IN
Vị Thanh|VN
Waalwijk|NL
Wacheng|CN
Wachtberg|DE
Waddan|LY
Waddinxveen|NL
Waddān|LY
Wade Hampton|US
Wadern|DE
Wadgassen|DE
Wadi|IN
Wadowice|PL
Waegwan|KR
Wageningen|NL
Waghausel|DE
Waghäusel|DE
Wagrowiec|PL
Wahiawa|US
Wahiawā|US
Waiblingen|DE
Wailuku|US
Waingapu|ID
Waipahu|US
Wajir|KE
Wake Forest|US
Wakema|MM
Wakimachi|JP
Wakiso|UG
Wakkanai|JP
Wako|JP
Wakuya|JP
Walajapet|IN
Walcourt|BE
Waldbrol|DE
Waldbröl|DE
Waldkirch|DE
Waldkraiburg|DE
Waldorf|US
Waldshut-Tiengen|DE
Walin|NP
Waliso|ET
Walkden|GB
Walla Walla|US
Wallasey|GB
Wallenhorst|DE
Wallingford Center|US
Wallingford|US
Wallsend|GB
Walnut Creek|US
Walnut Grove|CA
Walnut Park|US
Walsrode|DE
Waltham Abbey|GB
Waltham|US
Walton-on-Thames|GB
Walton-on-the-Naze|GB
Waltrop|DE
Walvis Bay|NA
Wamba|NG
Wanaraja|ID
Wandlitz|DE
Wang Nam Yen|TH
Wang Noi|TH
Wang Saphung|TH
Wanganui|NZ
Wangaratta|AU
Wangen|DE
Wangkui|CN
Wangon|ID
Wankaner|IN
Wankyi|GH
Wanlaweyn|SO
Wanning|CN
Wanparti|IN
Wantage|GB
Wantagh|US
Warah|PK
Waraseoni|IN
Warburg|DE
Wardenburg|DE
Waregem|BE
Warendorf|DE
Waren|DE
Warin Chamrap|TH
Waris Aliganj|IN
Warminster|GB
Warner Robins|US
Warnes|BO
Warora|IN
Warragul|AU
Warren Township|US
Warrensburg|US
Warrenton|ZA
Warrnambool|AU
Warstein|DE
Warud|IN
Wasco|US
Washim|IN
Washougal|US
Wasquehal|FR
Wassenaar|NL
Wassenberg|DE
Watari|JP
Watauga|US
Waterford|US
Waterlooville|GB
Watertown|US
Waterville|US
Wath upon Dearne|GB
Watsa|CD
Watsonville|US
Wattala|LK
Wattrelos|FR
Waukee|US
Waukesha|US
Wausau|US
Wauwatosa|US
Waverly|US
Wavre|BE
Wawer|PL
Waxahachie|US
Waynesboro|US
Wazirganj|IN
Wazīrganj|IN
Wałcz|PL
Webster Groves|US
Webuye|KE
Wedel|DE
Wedi|ID
Wednesbury|GB
Wednesfield|GB
Weener|DE
Weert|NL
Weesp|NL
Wegberg|DE
Weiden|DE
Weil am Rhein|DE
Weil der Stadt|DE
Weilerswist|DE
Weilheim|DE
Weimar|DE
Weingarten|DE
Weinheim|DE
Weining|CN
Weinstadt-Endersbach|DE
Weirton Heights|US
Weirton|US
Weiterstadt|DE
Weißenburg in Bayern|DE
Weißenfels|DE
Weißwasser|DE
Wejherowo|PL
Wekiwa Springs|US
Welahan|ID
Weleri|ID
Weligama|LK
Welisara|LK
Welland|CA
Wellesley|US
Wellingborough|GB
Wels|AT
Welwyn Garden City|GB
Wenatchee|US
Wenceslau Braz|BR
Wendelstein|DE
Wenden|DE
Wendlingen am Neckar|DE
Wenji|ET
Wenjī|ET
Wenling|CN
Wenshang|CN
Wentzville|US
Wenxing|CN
Werdau|DE
Werder|DE
Werdohl|DE
Werkendam|NL
Werl|DE
Wermelskirchen|DE
Werne|DE
Wernigerode|DE
Werota|ET
Wertheim|DE
Wervik|BE
Wesel|DE
Weslaco|US
Wesley Chapel|US
Wesoła|PL
Wesseling|DE
Wesselsbron|ZA
West Allis|US
West Babylon|US
West Bend|US
West Bloomfield Township|US
West Bridgford|GB
West Carson|US
West Chester|US
West Chicago|US
West Columbia|US
West Coon Rapids|US
West Des Moines|US
West Elkridge|US
West End|CA
West Falls Church|US
West Fargo|US
West Gulfport|US
West Hartford|US
West Haven|US
West Hempstead|US
West Islip|US
West Kelowna|CA
West Lafayette|US
West Lake Sammamish|US
West Lake Stevens|US
West Linn|US
West Little River|US
West Lynchburg|US
West Melbourne|US
West Memphis|US
West Mifflin|US
West Milford|US
West Molesey|GB
West New York|US
West Odessa|US
West Orange|US
West Park|US
West Pensacola|US
West Puente Valley|US
West Sacramento|US
West Saint Paul|US
West Scarborough|US
West Seneca|US
West Springfield|US
West Torrington|US
West University Place|US
West Vancouver|CA
West Warwick|US
West Whittier-Los Nietos|US
West and East Lealman|US
Westbury|GB
Westchase|US
Westchester|US
Westerlo|BE
Westerstede|DE
Westerville|US
Westford|US
Westhoughton|GB
Westmont|US
Westmount|CA
Westport|US
Wete|TZ
Wethersfield|US
Wetteren|BE
Wettingen|CH
Wetzlar|DE
Wevelgem|BE
Wewak|PG
Weybridge|GB
Weymouth|GB
Whakatane|NZ
Whangarei|NZ
Wheat Ridge|US
Whickham|GB
White Bear Lake|US
White Oak|US
White Plains|US
White River|ZA
White Rock|CA
White Settlement|US
Whitehall Township|US
Whitehall|US
Whitehaven|GB
Whitehorse|CA
Whitley Bay|GB
Whitstable|GB
Wichian Buri|TH
Wichit|TH
Wickford|GB
Widnes|GB
Wiehl|DE
Wieliczka|PL
Wielun|PL
Wieluń|PL
Wiener Neustadt|AT
Wierden|NL
Wiesloch|DE
Wigston Magna|GB
Wijchen|NL
Wijk bij Duurstede|NL
Wildeshausen|DE
Wildomar|US
Wildwood|US
Wilkes-Barre|US
Wilkinsburg|US
Willebroek|BE
Willenhall|GB
Williamsburg|US
Williamsport|US
Williamstown|US
Willich|DE
Willimantic|US
Willingboro|US
Williston|US
Willmar|US
Willow Grove|US
Willowbrook|US
Willowdale|CA
Wilmette|US
Wilmington Island|US
Wilmslow|GB
Wilnsdorf|DE
Wilsonville|US
Winneba|GH
Winnenden|DE
Winschoten|NL
Winsen|DE
Winsford|GB
Winter Gardens|US
Winter Garden|US
Winter Haven|US
Winter Park|US
Winter Springs|US
Winterswijk|NL
Winthrop|US
Wipperfurth|DE
Wipperfürth|DE
Wiradesa|ID
Wisbech|GB
Wisch|NL
Wisconsin Rapids|US
Wiset Chaichan|TH
Wishaw|GB
Wismar|DE
Witney|GB
Wittenberge|DE
Wittenberg|DE
Wittenheim|FR
Wittlich|DE
Wittmund|DE
Wittstock|DE
Witzenhausen|DE
Wobulenzi|UG
Woburn|US
Wodonga|AU
Wodzisław Slaski|PL
Wodzisław Śląski|PL
Woerden|NL
Wokha|IN
Wokingham|GB
Wolf Trap|US
Wolfenbuttel|DE
Wolfenbüttel|DE
Wolfen|DE
Wolfratshausen|DE
Wolmaransstad|ZA
Wombwell|GB
Wongsorejo|ID
Wonopringgo|ID
Woodbridge|US
Woodburn|US
Woodford Green|GB
Woodhaven|US
Woodlawn|US
Woodmere|US
Woodridge|US
Woodstock|CA
Woonsocket|US
Worcester Park|GB
Workington|GB
Worksop|GB
Worth am Rhein|DE
Wołomin|PL
Wrexham|GB
Wrzesnia|PL
Września|PL
Wucheng|CN
Wudil|NG
Wulfrath|DE
Wulingyuan|CN
Wunstorf|DE
Wurselen|DE
Wurzen|DE
Wuustwezel|BE
Wuyang|CN
Wuyishan|CN
Wuzhen|CN
Wyandotte|US
Wyszkow|PL
Wyszków|PL
Wörth am Rhein|DE
Wülfrath|DE
Würselen|DE
Wādi|IN
Wāliṅ|NP
Wānkāner|IN
Wāris Alīganj|IN
Wārāseonī|IN
Wāshīm|IN
Wągrowiec|PL
Włochy|PL
Xacmaz|AZ
Xalatlaco|MX
Xalisco|MX
Xam Nua|LA
Xankandi|AZ
Xanten|DE
Xanthi|GR
Xanxere|BR
Xanxerê|BR
Xativa|ES
Xaçmaz|AZ
Xiangcheng Chengguanzhen|CN
Xianju|CN
Xianshuigu|CN
Xiaolingwei|CN
Xiaoshi|CN
Xiaoweizhai|CN
Xiazhuang|CN
Xicotepec de Juarez|MX
Xicotepec de Juárez|MX
Xifeng|CN
Xincheng|CN
Xinglongshan|CN
Xinguara|BR
Xinmin|CN
Xinqing|CN
Xinzhi|CN
Xiongzhou|CN
Xique Xique|BR
Xirivella|ES
Xiuyan|CN
Xixiang|CN
Xochitepec|MX
Xonacatlan|MX
Xonacatlán|MX
Xoxocotla|MX
Xunchang|CN
Xàtiva|ES
Xánthi|GR
Yabelo|ET
Yablonovskiy|RU
Yabrud|SY
Yabrūd|SY
Yabēlo|ET
Yadgir|IN
Yafran|LY
Yagry|RU
Yaguachi Nuevo|EC
Yaguajay|CU
Yahotyn|UA
Yahyalı|TR
Yaita|JP
Yajalon|MX
Yajalón|MX
Yako|BF
Yakuplu|TR
Yalova|TR
Yalta|UA
Yalutorovsk|RU
Yalvac|TR
Yalvaç|TR
Yamaga|JP
Yamazakicho-nakabirose|JP
Yamazakichō-nakabirose|JP
Yambio|SS
Yamethin|MM
Yamoto|JP
Yanacancha|PE
Yanagawamachi-saiwaicho|JP
Yanagawamachi-saiwaichō|JP
Yanagawa|JP
Yanai|JP
Yanamalakuduru|IN
Yanam|IN
Yanaul|RU
Yangambi|CD
Yangcun|CN
Yanggu|CN
Yangiobod|UZ
Yangirabot|UZ
Yangiyer|UZ
Yangiyul|UZ
Yangiyŭl|UZ
Yangliuqing|CN
Yangsan|KR
Yanliang|CN
Yanqul|OM
Yanta|CN
Yantongshan|CN
Yany Kapu|UA
Yanykurgan|KZ
Yanzhou|CN
Yaransk|RU
Yarim|YE
Yaring|TH
Yarmouth|US
Yarm|GB
Yarovoye|RU
Yartsevo|RU
Yarumal|CO
Yarīm|YE
Yashan|CN
Yashiro|JP
Yashkino|RU
Yasnogorsk|RU
Yasnyy|RU
Yasothon|TH
Yasugicho|JP
Yasugichō|JP
Yasynuvata|UA
Yatagan|TR
Yatağan|TR
Yateley|GB
Yate|GB
Yatsuomachi-higashikumisaka|JP
Yauco|PR
Yautepec|MX
Yaval|IN
Yavne|IL
Yavné|IL
Yawata|JP
Yaypan|UZ
Yazman|PK
Yeadon|GB
Yebaishou|CN
Yecapixtla|MX
Yecla|ES
Yefremov|RU
Yegorlykskaya|RU
Yehud-Monosson|IL
Yehud|IL
Yelabuga|RU
Yelan’|RU
Yelenendorf|AZ
Yelizavetinskaya|RU
Yelizovo|RU
Yellandu|IN
Yellapur|IN
Yellowknife|CA
Yellāpur|IN
Yemanzhelinsk|RU
Yemva|RU
Yenagoa|NG
Yendi|GH
Yeni Suraxanı|AZ
Yenisehir|TR
Yeniseysk|RU
Yenişehir|TR
Yeoju|KR
Yeola|IN
Yeongam|KR
Yeongdong|KR
Yeonggwang|KR
Yeonil|KR
Yeovil|GB
Yerba Buena|AR
Yerkoy|TR
Yerköy|TR
Yerres|FR
Yershov|RU
Yesan|KR
Yesilli|TR
Yessentukskaya|RU
Yeşilli|TR
Yigo Village|GU
Yigou|CN
Yingshang Chengguanzhen|CN
Yinzhu|CN
Ylojarvi|FI
Ylöjärvi|FI
Yoichi|JP
Yokaichiba|JP
Yokote|JP
Yoloten|TM
Yolöten|TM
Yomra|TR
Yonan-up|KP
Yong Peng|MY
Yongfeng|CN
Yonggwang-up|KP
Yonmu|KR
Yopal|CO
Yorba Linda|US
Yorii|JP
Yorkton|CA
Yorkville|US
Yorosso|ML
Yoshida-kasugacho|JP
Yoshida-kasugachō|JP
Yoshii|JP
Yoshikawa|JP
Youhao|CN
Youkaichi|JP
Youngstown|US
Youssoufia|MA
Yovon|TJ
Ypenburg|NL
Ypsilanti|US
Ystad|SE
Yuba City|US
Yubileyny|RU
Yucaipa|US
Yucca Valley|US
Yucheng|CN
Yugawara|JP
Yugorsk|RU
Yujing|TW
Yuki|JP
Yuksekova|TR
Yuktae-dong|KP
Yukuhashi|JP
Yumbe|UG
Yumbo|CO
Yunguyo|PE
Yunmeng Chengguanzhen|CN
Yunyang|CN
Yurecuaro|MX
Yurimaguas|PE
Yuriria|MX
Yurécuaro|MX
Yur’yev-Pol’skiy|RU
Yutan|CN
Yuta|PS
Yutz|FR
Yuxia|CN
Yuzawa|JP
Yuza|JP
Yuzhne|UA
Yuzhnoukrains'k|UA
Yuzhnoural’sk|RU
Yuzhnyy|RU
Yverdon-les-Bains|CH
Yylanly|TM
Yüksekova|TR
Yādgīr|IN
Yāval|IN
Yōkaichiba|JP
Yŏnan-ŭp|KP
Yŏnggwang-ŭp|KP
Yŏnmu|KR
Yūki|JP
Zaandam|NL
Zabbar|MT
Zabid|YE
Zabki|PL
Zabkowice Slaskie|PL
Zabrat|AZ
Zabīd|YE
Zacapa|GT
Zacapu|MX
Zacapú|MX
Zacatecoluca|SV
Zacatelco|MX
Zacatepec|MX
Zacatlan|MX
Zacatlán|MX
Zacoalco de Torres|MX
Zacualtipan|MX
Zacualtipán|MX
Zadar|HR
Zafarwal|PK
Zafra|ES
Zagan|PL
Zaghouan|TN
Zagora|MA
Zahir Pir|PK
Zahirabad|IN
Zahirābād|IN
Zahle|LB
Zahlé|LB
Zaidpur|IN
Zainsk|RU
Zaio|MA
Zajecar|RS
Zaječar|RS
Zakopane|PL
Zalaegerszeg|HU
Zalau|RO
Zalingei|SD
Zaltan|LY
Zaltbommel|NL
Zalău|RO
Zalţan|LY
Zamania|IN
Zambrow|PL
Zambrów|PL
Zamosc|PL
Zamość|PL
Zamānia|IN
Zandvoort|NL
Zanesville|US
Zapala|AR
Zapolyarnyy|RU
Zapotiltic|MX
Zapotlanejo|MX
Zapresic|HR
Zaprešić|HR
Zaqatala|AZ
Zarand|IR
Zaranj|AF
Zarautz|ES
Zaraysk|RU
Zarechnyy|RU
Zarinsk|RU
Zarnesti|RO
Zarumilla|PE
Zary|PL
Zarzal|CO
Zarzis|TN
Zatec|CZ
Zaventem|BE
Zavodoukovsk|RU
Zavolzh’ye|RU
Zawiercie|PL
Zayed City|AE
Zaysan|KZ
Zaïo|MA
Zdar nad Sazavou|CZ
Zdolbuniv|UA
Zdunska Wola|PL
Zduńska Wola|PL
Zedelgem|BE
Zeerust|ZA
Zeewolde|NL
Zeist|NL
Zeitz|DE
Zelenchukskaya|RU
Zelenogorsk|RU
Zelenogradsk|RU
Zelenokumsk|RU
Zele|BE
Zelino|MK
Zemoura|DZ
Zemst|BE
Zeralda|DZ
Zerbst|DE
Zeribet el Oued|DZ
Zernograd|RU
Zest’aponi|GE
Zevenaar|NL
Zeya|RU
Zgierz|PL
Zgorzelec|PL
Zhangatas|KZ
Zhangjiagang|CN
Zhaobaoshan|CN
Zhaozhou|CN
Zharkent|KZ
Zhashkiv|UA
Zheleznogorsk-Ilimskiy|RU
Zheleznovodsk|RU
Zhenlai|CN
Zherdevka|RU
Zhigulevsk|RU
Zhijiang|CN
Zhirnovsk|RU
Zhlobin|BY
Zhmerynka|UA
Zhob|PK
Zhongxing New Village|TW
Zhongxing|CN
Zhosaly|KZ
Zhoucheng|CN
Zhouzhuang|CN
Zhovti Vody|UA
Zhuangyuan|CN
Zhujiajiao|CN
Zhukovka|RU
Ziar nad Hronom|SK
Zijinglu|CN
Zimnicea|RO
Zimovniki|RU
Zinacantepec|MX
Zinacatepec|MX
Zinapecuaro|MX
Zinapécuaro|MX
Zinjibar|YE
Zinjibār|YE
Zintan|LY
Zionsville|US
Zira|IN
Zirndorf|DE
Zittau|DE
Ziway|ET
Zlate Moravce|SK
Zlaté Moravce|SK
Zlin|CZ
Zlín|CZ
Zmiyiv|UA
Znamensk|RU
Znojmo|CZ
Znomenka|UA
Zoersel|BE
Zografos|GR
Zográfos|GR
Zola Predosa|IT
Zoliborz|PL
Zolochiv|UA
Zolotonosha|UA
Zomin Shaharchasi|UZ
Zonhoven|BE
Zorgo|BF
Zory|PL
Zossen|DE
Zottegem|BE
Zouerate|MR
Zrenjanin|RS
Zubia|ES
Zuenoula|CI
Zugdidi|GE
Zuhres|UA
Zulpich|DE
Zumpango del Rio|MX
Zumpango del Río|MX
Zumpango|MX
Zungeru|NG
Zunheboto|IN
Zuru|NG
Zushi|JP
Zutphen|NL
Zuwarah|LY
Zuwārah|LY
Zuénoula|CI
Zvecan|XK
Zvenigorod|RU
Zvenihorodka|UA
Zverevo|RU
Zvečan|XK
Zvishavane|ZW
Zvolen|SK
Zwedru|LR
Zweibrucken|DE
Zweibrücken|DE
Zwevegem|BE
Zwijndrecht|NL
Zyrardow|PL
Zyryanovsk|KZ
Zywiec|PL
Zărnești|RO
Ząbki|PL
Ząbkowice Śląskie|PL
Złotoryja|PL
Złotow|PL
Złotów|PL
Ágioi Anárgyroi|GR
Água Preta|BR
Águas Belas|BR
Águas Santas|PT
Águas Vermelhas|BR
Águas de Lindóia|BR
Águilas|ES
Álamo|MX
Álimos|GR
Álvares Machado|BR
Áno Liósia|GR
Árgos|GR
Árta|GR
Ängelholm|SE
Åkersberga|SE
Ålesund|NO
Çarşamba|TR
Çatalca|TR
Çaycuma|TR
Çayeli|TR
Çağlayancerit|TR
Çerkeş|TR
Çermik|TR
Çeşme|TR
Çine|TR
Çubuk|TR
Çumra|TR
Ébano|MX
Échirolles|FR
Écija|ES
Écully|FR
Édessa|GR
Élancourt|FR
Épernay|FR
Épinal|FR
Épinay-sur-Seine|FR
Équeurdreville-Hainneville|FR
Éragny|FR
Étampes|FR
Évora|PT
Évreux|FR
Évry|FR
Ílhavo|PT
Ðong Ha|VN
Ðông Hà|VN
Óbidos|BR
Ödemiş|TR
Öhringen|DE
Ölgii|MN
Örnsköldsvik|SE
Östersund|SE
Úbeda|ES
Ústí nad Orlicí|CZ
Übach-Palenberg|DE
Überlingen|DE
Ünye|TR
Ürgüp|TR
Ābdānān|IR
Ābu Road|IN
Ābyek|IR
Ābādeh|IR
Ādīgrat|ET
Ādīs Zemen|ET
Āgaro|ET
Ālangulam|IN
Ālbū Kamāl|SY
Āmli|IN
Āmlāgora|IN
Āmta|IN
Āndippatti|IN
Ārangaon|IN
Āreka|ET
Āron|IN
Ārt Khwājah|AF
Ārvi|IN
Āsandh|IN
Āsasa|ET
Āsbe Teferī|ET
Āsika|IN
Āsind|IN
Āsmār|AF
Āsosa|ET
Āstāneh-ye Ashrafīyeh|IR
Āstārā|IR
Āthagarh|IN
Ćuprija|RS
Čadca|SK
Čair|MK
Čakovec|HR
Česká Lípa|CZ
Česká Třebová|CZ
Český Těšín|CZ
Đakovo|HR
Đinh Van|VN
Đinh Văn|VN
Īstgāh-e Rāh Āhan-e Garmsār|IR
İmamoğlu|TR
İncirliova|TR
İskilip|TR
İznik|TR
Łancut|PL
Łapy|PL
Łask|PL
Łaziska Gorne|PL
Łaziska Górne|PL
Łańcut|PL
Łeczna|PL
Łeczyca|PL
Łomianki|PL
Łomza|PL
Łomża|PL
Łowicz|PL
Łukow|PL
Łuków|PL
Łęczna|PL
Łęczyca|PL
Ōami|JP
Ōarai|JP
Ōdachō-ōda|JP
Ōdate|JP
Ōfunato|JP
Ōhara|JP
Ōiso|JP
Ōkawara|JP
Ōkawa|JP
Ōkuchi-shinohara|JP
Ōmachi|JP
Ōmagari|JP
Ōmamachō-ōmama|JP
Ōmihachiman|JP
Ōmiya|JP
Ōno-hara|JP
Ōtake|JP
Ōtawara|JP
Ōtsuchi|JP
Ōtsuki|JP
Ōyama|JP
Śrem|PL
Środa Wielkopolska|PL
Świdnica|PL
Świdnik|PL
Świdwin|PL
Świebodzice|PL
Świebodzin|PL
Świecie|PL
Świnoujście|PL
Świętochłowice|PL
Şabyā|SA
Şafwá|SA
Şarkîkaraağaç|TR
Şarkışla|TR
Şebin Karahisar|TR
Şemdinli|TR
Şereflikoçhisar|TR
Şimleu Silvaniei|RO
Şirvan|AZ
Şurmān|LY
Şāmitah|SA
Şırnak|TR
Šabac|RS
Šaľa|SK
Šibenik|HR
Šumperk|CZ
Šuto Orizare|MK
Ţafas|SY
Ţayyibat al Imām|SY
Ţubarjal|SA
Ţāmiyah|EG
Ţūbās|PS
Ţūlkarm|PS
Ŭiju|KP
Żabbar|MT
Żagań|PL
Żary|PL
Żoliborz|PL
Żory|PL
Żyrardów|PL
Żywiec|PL
Žatec|CZ
Žiar nad Hronom|SK
Žďár nad Sázavou|CZ
Əhmədbəyli|AZ
Ḩadīthah|IQ
Ḩajjah|YE
Ḩalabjah|IQ
Ḩalfāyā|SY
Ḩalḩūl|PS
Ḩarastā|SY
Ṟuwandiz|IQ
Ṭikāpur|NP`
